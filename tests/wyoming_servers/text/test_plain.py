import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.text.plain import PlainText


def spoken(*texts):
    plain = PlainText()
    return "".join([*(plain.push(text) for text in texts), plain.finish()])


CASES = [
    ("", ""),
    (" \n ", ""),
    ("The light is on.", "The light is on."),
    ("  It  is\ton. \n", "It is on."),
    # numbers and units stay
    ("It is 21.5 °C, 45 % and 3-5 €.", "It is 21.5 °C, 45 % and 3-5 €."),
    ("-5 °C", "-5 °C"),
    ("2 * 3 = 6, 2*3 < 7 > 5", "2 * 3 = 6, 2*3 < 7 > 5"),
    ("~20 minutes & more, #1", "~20 minutes & more, #1"),
    ("3. Mai", "3. Mai"),
    ("It is <3", "It is <3"),
    ("Quelle pièce ?", "Quelle pièce ?"),
    # emphasis and code
    ("The **bed light** is *on*, `really`.", "The bed light is on, really."),
    ("***All*** __done__, _yes_, ~~no~~", "All done, yes, no"),
    ("light.bed_light", "light.bed light"),
    (r"5 \* 3 \_x\_ C:\temp", "5 * 3 _x_ C:temp"),
    ("```\nIt is on.\n```", "It is on."),
    ("So:\n```python\nprint(1)\n```\nDone.", "So: Done."),
    ("~~~yaml\na: 1", ""),
    # lines
    ("# Lights\nTwo are on.", "Lights. Two are on."),
    ("Lights\n------\nTwo are on.", "Lights. Two are on."),
    ("One\ntwo", "One two"),
    ("One\n\ntwo", "One. two"),
    ("One.\n\nTwo", "One. Two"),
    ("On are:\n- Bed\n* Desk\n+ Hall\nBye", "On are: Bed, Desk, Hall. Bye"),
    ("First:\n\n1. Bed\n2. Desk", "First: 1. Bed, 2. Desk"),
    ("> Quoted\n> > twice", "Quoted twice"),
    ("a\n\n***\n\nb", "a. b"),
    ("- **Bed**: on\n- Desk: off", "Bed: on, Desk: off"),
    # tables
    ("| Lamp | State |\n|---|:-:|\n| Bed | on |", "Lamp, State. Bed, on"),
    ("It is on | off", "It is on | off"),
    # links and addresses
    ("See [the manual](https://a.example/b) now.", "See the manual now."),
    ("![A cat](cat.png) sits", "A cat sits"),
    ("See https://www.example.com/x?y=1.", "See example.com."),
    ("www.example.com, or (http://a.example:80/b)!", "example.com, or (a.example)!"),
    ("<https://example.com/a> is it", "example.com is it"),
    ("He wins with the help of [3] hats", "He wins with the help of 3 hats"),
    ("[a](b\nc", "a c"),
    ("http://[", ""),
    # HTML
    ("It <b>is</b> on<br>and &lt;3&nbsp;&amp; fine", "It is on and <3 & fine"),
    ("<p>One</p><p>two</p>", "One. two"),
    ("1 < 2 & 3 &unknown; x", "1 < 2 & 3 &unknown; x"),
    ("a <b", "a <b"),
    # emoji
    ("Done 😀!", "Done!"),
    ("👍🏽 Good 👨‍👩‍👧 night 🇩🇪 ☀️ 1️⃣", "Good night 1"),
    ("क्‍ष", "क्‍ष"),
]


@pytest.mark.parametrize(("text", "result"), CASES)
def test_what_can_be_spoken_is_left(text, result):
    assert spoken(text) == result


@pytest.mark.parametrize(("text", "result"), CASES)
def test_the_same_is_left_letter_by_letter(text, result):
    assert spoken(*text) == result


@pytest.mark.parametrize(
    "pieces",
    [
        ("It", " is", " on", "."),
        ("Turned", " on", " 3", " lights", "!"),
        ("Wie", " geht", " es", "?"),
        ("The **", "bed", "** is"),
    ],
)
def test_plain_words_are_not_held_back(pieces):
    plain = PlainText()
    assert "".join(map(plain.push, pieces)) == spoken("".join(pieces))


def test_another_text_may_follow():
    plain = PlainText()
    assert plain.push("I look") + plain.finish() == "I look"
    assert plain.push("It is on.") + plain.finish() == ". It is on."


@pytest.mark.parametrize(
    ("text", "result"),
    [("It is on\nGood night", "It is on. Good night"), ("It is\non", "It is on")],
)
def test_a_line_may_end_a_sentence(text, result):
    plain = PlainText(pauses_at_lines=True)
    assert plain.push(text) + plain.finish() == result


PIECES = [
    *(
        "**",
        "*",
        "_",
        "__",
        "`",
        "```",
        "~~~",
        "~",
        "#",
        "## ",
        "- ",
        "+ ",
        "1. ",
        "> ",
        "---",
        "|",
    ),
    *("[", "](", ")", "]", "![", "<", "<b>", "</p>", "<br", ">", "&", "&amp;", ";", "\\", "http"),
    *(
        "https://",
        "www.",
        "example.com/a",
        "😀",
        "\u200d",
        "\ufe0f",
        "1",
        "x",
        "word",
        ".",
        "!",
        ":",
    ),
    *(" ", "\n", "\n\n", "\t", "é", "h", "python\n"),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=14).map("".join)


@given(TEXTS, st.lists(st.integers(0, 100)))
def test_it_does_not_matter_how_a_text_is_cut(text, cuts):
    places = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in itertools.pairwise(places)]
    assert spoken(*pieces) == spoken(text)


@given(TEXTS)
def test_space_is_never_doubled_and_never_at_an_end(text):
    result = spoken(text)
    assert result == " ".join(result.split())


@given(st.text(st.sampled_from("abc déf ,.?123°%€"), max_size=60))
def test_plain_text_is_kept(text):
    assert spoken(text) == " ".join(text.split())

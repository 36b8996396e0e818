import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts.script import Script
from wyoming_servers.tts.spans import Style


def pieces(*texts, tag="en", **how):
    script = Script(tag, **how)
    made = [piece for text in texts for piece in script.push(text)]
    return [*made, *script.finish()]


def texts(*args, **how):
    return [piece.text for piece in pieces(*args, **how)]


def test_markup_is_left_out_before_sentences_are_found():
    assert texts("# Now\nThe **hall** is on.\nGood night") == [
        "Now.",
        "The hall is on.",
        "Good night",
    ]


def test_markup_can_be_kept():
    assert texts("The **hall** is on.", keeps_markup=True) == ["The **hall** is on."]


@pytest.mark.parametrize("how", [{}, {"text_format": "ssml"}])
def test_ssml_is_known_by_its_first_tag_or_by_what_the_client_says(how):
    made = pieces("<speak>One. <break time='1s'/>Two.</speak>", **how)
    assert [(piece.text, piece.pause_before_ms) for piece in made] == [("One.", 0), ("Two.", 1000)]


def test_a_fragment_needs_to_be_called_ssml():
    fragment = "Go <prosody rate='fast'>now</prosody>."
    assert [piece.style for piece in pieces(fragment, text_format="ssml")] == [
        Style(), Style(rate=1.3), Style(),
    ]  # fmt: skip
    assert texts(fragment) == ["Go now."]


def test_what_is_called_text_is_no_ssml():
    assert (
        pieces("<speak>One<break time='9s'/></speak>", text_format="text")[0].pause_before_ms == 0
    )


def test_a_change_of_language_ends_a_piece():
    made = pieces("<speak>The <lang xml:lang='fr'>tour</lang> is on.</speak>")
    assert [(piece.text, piece.style.language) for piece in made] == [
        ("The", None), ("tour", "fr"), ("is on.", None),
    ]  # fmt: skip


def test_the_first_sentence_does_not_wait_for_the_second_to_end():
    script = Script("en")
    assert script.push("It is on. Th")[0].text == "It is on."


def test_nothing_waits_for_ssml_that_is_none():
    script = Script("en")
    assert script.push("<sp") == []
    assert [piece.text for piece in script.push("lendid> Yes. No")] == ["Yes."]


CONSTRUCTS = [
    *("It is 21.5 °C. ", "At 8:15 p.m. it rains. ", "[A link](https://a.example/b.c) works. "),
    *("**Bold. Text** here. ", "```py\nx = 1. Y\n```\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"),
    *("- One\n", "Dr. Smith is here. ", "On Nov. 3, 2026, I left. ", "<speak>", "<break/>"),
    *("Go to example.com. ", "Es ist der 3. Oktober. ", "Es sind 21. Das ist gut. "),
]


@given(
    st.lists(st.sampled_from(CONSTRUCTS), max_size=8).map("".join),
    st.lists(st.integers(0, 300)),
    st.sampled_from(["en", "de", "fr", "ja"]),
)
def test_it_does_not_matter_how_text_is_cut(text, cuts, tag):
    places = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    parts = [text[start:end] for start, end in itertools.pairwise(places)]
    assert pieces(*parts, tag=tag) == pieces(text, tag=tag)


@pytest.mark.parametrize("text", ["", "😀", "\x00", "<speak></speak>", "***"])
def test_nothing_to_say_has_no_words(text):
    assert not any(character.isalnum() for said in texts(text) for character in said)

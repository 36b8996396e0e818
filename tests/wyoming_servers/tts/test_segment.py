import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts.segment import MAX_CHARS, Segmenter


def segments(*texts):
    segmenter = Segmenter()
    pieces = [piece for text in texts for piece in segmenter.push(text)]
    return [*pieces, *segmenter.finish()]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        (" \n\t ", []),
        ("Hello", ["Hello"]),
        ("It is on. It is off.", ["It is on.", "It is off."]),
        ("Really?! Yes… Good!", ["Really?!", "Yes…", "Good!"]),
        ("It is 21.5 degrees. Fine.", ["It is 21.5 degrees.", "Fine."]),
        ("Es sind 21,5 Grad. Gut.", ["Es sind 21,5 Grad.", "Gut."]),
        ("Heute ist der 3. Oktober. Gut.", ["Heute ist der 3. Oktober.", "Gut."]),
        ("Es ist 20.15 Uhr. Gute Nacht.", ["Es ist 20.15 Uhr.", "Gute Nacht."]),
        ("It was in 2024. Then it rained.", ["It was in 2024.", "Then it rained."]),
        ("Dr. Smith called. Call back.", ["Dr. Smith called.", "Call back."]),
        ("A few, e.g. Paul, left. He did.", ["A few, e.g. Paul,", "left.", "He did."]),
        ("Etwas z. B. der Flur ist an. Gut.", ["Etwas z. B. der Flur ist an.", "Gut."]),
        ("Flur, Bad usw. sind an. Gut.", ["Flur, Bad usw. sind an.", "Gut."]),
        ("It is 5 p.m. Lights are on.", ["It is 5 p.m.", "Lights are on."]),
        ("At 5 p.m. tomorrow. Good.", ["At 5 p.m. tomorrow.", "Good."]),
        ("J. R. R. Tolkien wrote it. Yes.", ["J. R. R. Tolkien wrote it.", "Yes."]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ('"Stop!" he said. Good.', ['"Stop!" he said.', "Good."]),
        ("1. Kitchen\n2. Hall", ["1. Kitchen", "2. Hall"]),
        ("一。二！「三？」四", ["一。", "二！", "「三？」", "四"]),  # noqa: RUF001 - full-width
        ("See example.com now. Done.", ["See example.com now.", "Done."]),
        ("Wait... What? No.", ["Wait...", "What?", "No."]),
    ],
)
def test_sentences_are_found(text, pieces):
    assert segments(text) == pieces


def test_only_the_first_piece_may_end_at_a_comma():
    text = "I turned on the lamp, the radio, and the fan, as you said, and more."
    assert segments(text) == [
        "I turned on the lamp,",
        "the radio, and the fan, as you said, and more.",
    ]


def test_a_piece_comes_as_soon_as_it_is_certain():
    segmenter = Segmenter()
    assert segmenter.push("It is on.") == []
    assert segmenter.push(" The") == ["It is on."]
    assert segmenter.push(" rest\n") == ["The rest"]
    assert segmenter.finish() == []


def test_long_text_without_an_end_is_cut_between_words():
    pieces = segments("word " * 200)
    assert all(len(piece) <= MAX_CHARS for piece in pieces)
    assert " ".join(pieces).split() == ["word"] * 200


def test_one_endless_word_is_cut_too():
    assert [len(piece) for piece in segments("x" * (2 * MAX_CHARS + 1))] == [
        MAX_CHARS,
        MAX_CHARS,
        1,
    ]


PROSE = st.lists(st.sampled_from(["word", " ", "B", "1", ".", ", ", ".) "]), max_size=400)
TEXT = PROSE.map("".join) | st.text(
    st.sampled_from("aB1 .,!?…:\n\"')。」é😀") | st.characters(), max_size=400
)


@given(TEXT, st.lists(st.integers(0, 400)))
def test_it_does_not_matter_how_text_is_cut(text, cuts):
    places = [0, *sorted(cuts), len(text)]
    texts = [text[start:end] for start, end in itertools.pairwise(places)]
    assert segments(*texts) == segments(text)


@given(TEXT)
def test_all_that_is_no_white_space_is_kept(text):
    pieces = segments(text)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(piece and piece == piece.strip() for piece in pieces)

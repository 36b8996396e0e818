import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.tts import speakable as tables
from wyoming_servers.tts.segment import MAX_CHARS, Segmenter


def segments(*texts, language=None):
    starters = tables.language(language).function_words if language else frozenset()
    segmenter = Segmenter(language, starters)
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


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        ("en", "There are 21. The hall is warm.", ["There are 21.", "The hall is warm."]),
        ("en", "So do I. The end.", ["So do I.", "The end."]),
        ("en", "Use no. 5 now. No. It is off.", ["Use no. 5 now.", "No.", "It is off."]),
        ("en", "See Mr. Fox vs. Dr. Bear. Now.", ["See Mr. Fox vs. Dr. Bear.", "Now."]),
        ("en", "Do: 1. Wake. 2. Rise. Go.", ["Do: 1. Wake.", "2. Rise.", "Go."]),
        ("de", "Es ist der 3. Oktober. Gut.", ["Es ist der 3. Oktober.", "Gut."]),
        ("de", "Es sind 21. Das ist warm.", ["Es sind 21.", "Das ist warm."]),
        ("de", "Im Bad, d. h. oben. Ja.", ["Im Bad, d. h. oben.", "Ja."]),
        ("de", "Hr. Maier u. a. Leute. Ja.", ["Hr. Maier u. a. Leute.", "Ja."]),
        ("fr", "M. Dupont et Mme. Roy. Oui.", ["M. Dupont et Mme. Roy.", "Oui."]),
        ("fr", "Il est 21. Le salon, p. ex. Ici.", ["Il est 21.", "Le salon, p. ex. Ici."]),
        ("es", "El Sr. López y la Sra. Ruiz. Sí.", ["El Sr. López y la Sra. Ruiz.", "Sí."]),
        ("es", "¿Qué? ¡Ya! Así es. Adiós.", ["¿Qué?", "¡Ya!", "Así es.", "Adiós."]),
        ("it", "Il Sig. Rossi, ecc. Bene.", ["Il Sig. Rossi,", "ecc.", "Bene."]),
        ("it", "Sono 21. Il sole.", ["Sono 21.", "Il sole."]),
        ("nl", "Dhr. Smit, bijv. Jan. Ja.", ["Dhr. Smit, bijv. Jan.", "Ja."]),
        ("nl", "Het is 21. De zon.", ["Het is 21.", "De zon."]),
        ("zh", "现在二十度。灯开着吗？好。", ["现在二十度。", "灯开着吗？", "好。"]),  # noqa: RUF001
        ("ja", "今は二十一度です、とても暖かい。", ["今は二十一度です、", "とても暖かい。"]),
        ("en", 'He said: "Go (now)." Then…', ['He said: "Go (now)."', "Then…"]),
        ("en", "See https://a.example/b.c?d=1. Now.", ["See https://a.example/b.c?d=1.", "Now."]),
        (
            "en",
            "It was 2026-11-21. At 8:05 p.m. It rained.",
            ["It was 2026-11-21.", "At 8:05 p.m.", "It rained."],
        ),
        ("en", "On November 21, 2026, it rained.", ["On November 21, 2026,", "it rained."]),
    ],
)
def test_each_language_has_its_own_points(language, text, pieces):
    assert segments(text, language=language) == pieces
    assert segments(*text, language=language) == pieces


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


def test_a_long_text_is_rather_cut_at_a_comma():
    pieces = segments(
        "First of all. Some words " + "some words " * 19 + "with a comma, " + "and more " * 20
    )
    assert pieces[1].endswith("with a comma,")


def test_no_number_is_cut_from_its_unit():
    pieces = segments("word " * 59 + "1 000 000 W " + "word " * 30)
    assert [piece for piece in pieces if "1 000 000 W" in piece]


def test_one_endless_word_is_cut_too():
    assert [len(piece) for piece in segments("x" * (2 * MAX_CHARS + 1))] == [
        MAX_CHARS,
        MAX_CHARS,
        1,
    ]


PROSE = st.lists(
    st.sampled_from(["word", " ", "B", "1", ".", ", ", ".) ", "Das", "3. "]), max_size=400
)
TEXT = PROSE.map("".join) | st.text(
    st.sampled_from("aB1 .,!?…:\n\"')。」é😀") | st.characters(), max_size=400
)


LANGUAGES = st.sampled_from([None, "en", "de", "fr", "es", "it", "nl", "zh"])


@given(TEXT, st.lists(st.integers(0, 400)), LANGUAGES)
def test_it_does_not_matter_how_text_is_cut(text, cuts, language):
    places = [0, *sorted(cuts), len(text)]
    texts = [text[start:end] for start, end in itertools.pairwise(places)]
    assert segments(*texts, language=language) == segments(text, language=language)


@given(TEXT, LANGUAGES)
def test_all_that_is_no_white_space_is_kept(text, language):
    pieces = segments(text, language=language)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(piece and piece == piece.strip() for piece in pieces)

import pytest

from wyoming_servers.tts.reading import CLAUSE_PAUSE_MS, SENTENCE_PAUSE_MS, Reading, warm
from wyoming_servers.tts.spans import Piece, Span, Style


def spans(*pieces, tag="en", voices=("en", "de", "fr"), **how):
    reading = Reading(tag, lambda other: other.partition("-")[0] in voices, **how)
    made = (piece if isinstance(piece, Piece) else Piece(text=piece) for piece in pieces)
    return list(reading.spans(made))


def test_pauses_lie_between_pieces_and_fit_their_last_mark():
    made = spans("It is on,", "and warm.", "Good (really!)", "and cut", "here 🙂", "now.")
    pauses = [0, CLAUSE_PAUSE_MS, SENTENCE_PAUSE_MS, SENTENCE_PAUSE_MS, 0, 0]
    assert [span.pause_before_ms for span in made] == pauses


def test_what_is_asked_for_replaces_a_shorter_pause():
    made = spans(
        "One.", Piece(text="Two.", pause_before_ms=900), Piece(text="Three.", pause_before_ms=9)
    )
    assert [span.pause_before_ms for span in made] == [0, 900, SENTENCE_PAUSE_MS]


def test_what_has_nothing_to_say_is_left_out_but_for_its_pause():
    made = spans(
        "One.", Piece(text="😀", pause_before_ms=500), Piece(text="Two.", pause_before_ms=100)
    )
    assert made == [Span(text="One."), Span(text="Two.", pause_before_ms=600)]


def test_text_can_be_left_as_it_was_written():
    assert spans("It is 5 °C.", is_speakable=False) == [Span(text="It is 5 °C.")]


def test_a_sentence_in_another_language_is_read_and_spoken_in_it():
    made = spans("It is 5 °C.", "Das Licht ist nicht an, es sind 1,5 °C.", "The door is open.")
    assert [span.language for span in made] == [None, "de", None]
    assert made[1].text == "Das Licht ist nicht an, es sind 1,5 Grad Celsius."


def test_without_a_voice_for_it_everything_stays_in_one_language():
    text = "Das Licht ist nicht an und die Tür auch."
    assert [span.language for span in spans(text, voices=("en",))] == [None]


def test_a_language_that_is_told_needs_no_guess():
    made = spans(Piece(text="Non, 5 €.", style=Style(language="fr-CA", rate=0.5)))
    assert made == [Span(text="Non, 5 euros.", language="fr-CA", rate=0.5)]


@pytest.mark.parametrize("told", ["en-GB", "xx"])
def test_its_own_language_and_one_nobody_speaks_change_nothing(told):
    assert spans(Piece(text="Yes.", style=Style(language=told)))[0].language is None


def test_a_warm_language_loads_nothing_for_the_first_text(monkeypatch):
    warm("it")
    monkeypatch.setattr("builtins.open", None)
    assert spans("Alle 20:15 sono 5 °C.", tag="it")
    with pytest.raises(TypeError):  # a language that is not is read from files
        spans("20:15, 5 °C.", tag="nn")

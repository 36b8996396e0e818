"""Templates read as written."""

import pytest

from tests.wyoming_servers.stt.automata import accepts
from wyoming_servers.stt.automaton import Alt, Word, compile_pattern
from wyoming_servers.stt.template import parse


def covers(template, sentence, **slots):
    return accepts(compile_pattern(parse(template, slots)), *sentence.split())


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("turn on", "turn on"),
        ("turn (on|off) [the] light", "turn off light"),
        ("turn (on|off) [the] light", "turn on the light"),
        ("[please|could you (kindly|now)] stop", "could you now stop"),
        ("a|b c", "b c"),
    ],
)
def test_a_template_covers_its_sentences(template, sentence):
    assert covers(template, sentence)


def test_a_slot_stands_for_a_pattern():
    assert covers("open the {door}", "open the gate", door=Word("gate", "Gate"))
    assert not covers("open the {door}", "open the", door=Alt())


def test_an_unknown_slot_is_an_error():
    with pytest.raises(KeyError):
        parse("open {nothing}", {})


def test_a_word_may_be_written_otherwise_or_be_rare():
    assert parse("an:1", {}) == Word("an", "1")
    rare = parse("lights~", {})
    assert isinstance(rare, Word)
    assert rare.spoken == "lights"
    assert rare.weight < 1

"""Numbers there and back."""

import pytest

from tests.wyoming_servers.stt.automata import accepts
from wyoming_servers.stt.automaton import Word, compile_pattern
from wyoming_servers.stt.numbers import number_words, numbers, render


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (20, "twenty"),
        (42, "forty two"),
        (100, "one hundred"),
        (315, "three hundred fifteen"),
        (2048, "two zero four eight"),
    ],
)
def test_a_number_is_said(number, said):
    assert " ".join(word.spoken for word in number_words(number)) == said


def test_every_number_comes_back_as_digits():
    for number in range(1000):
        assert render(number_words(number)) == str(number)


def test_words_part_numbers():
    said = (*number_words(3), Word("hours", "hours"), Word("and", "and"), *number_words(10))
    assert render(said) == "3 hours and 10"


def test_unusual_numbers_are_possible_but_rare():
    automaton = compile_pattern(numbers((10, 20), range(30)))
    assert accepts(automaton, "twenty")
    assert accepts(automaton, "seventeen")
    weights = {step.word.spoken: step.word.weight for step in automaton.transitions}
    assert weights["ten"] == 1 > weights["eleven"]

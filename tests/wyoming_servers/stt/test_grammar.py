"""What can be said to a house, and how it is written."""

import random

import pytest

from tests.wyoming_servers.stt.houses import HOUSE, entity
from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.grammar import grammar, name_words
from wyoming_servers.stt.numbers import render

MOST_TRANSITIONS = 6000
"""A grammar much larger than this costs accuracy and time."""


@pytest.fixture(scope="module")
def automaton():
    return grammar(HOUSE)


def written(automaton, sentence):
    """How a spoken sentence is written, or None when it cannot be said."""
    paths = [(0, ())]
    for word in sentence.split():
        paths = [
            (step.target, (*said, step.word))
            for state, said in paths
            for step in automaton.transitions
            if step.source == state and step.word.spoken == word
        ]
    texts = {render(said) for state, said in paths if state in automaton.finals}
    return min(texts, default=None)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("turn on the bed light", "turn on the Bed Light"),
        ("turn off lights in the office", "turn off lights in the Office"),
        ("switch the big light off please", "switch the Big Light off please"),
        ("turn off all the lights", "turn off all the lights"),
        (
            "set bed light brightness to fifty percent",
            "set Bed Light brightness to 50 percent",
        ),
        ("turn the kitchen lights blue", "turn the Kitchen Lights blue"),
        ("open the office blinds", "open the Office Blinds"),
        ("lock the front door", "lock the Front Door"),
        ("is the front door locked", "is the Front Door locked"),
        ("set the temperature to twenty one degrees", "set the temperature to 21 degrees"),
        ("what's the temperature in the kitchen", "what's the temperature in the Kitchen"),
        ("set the ceiling fan to forty percent", "set the Ceiling Fan to 40 percent"),
        ("pause the tv", "pause the TV"),
        ("set a timer for three hours and ten minutes", "set a timer for 3 hours and 10 minutes"),
        ("set a timer for an hour", "set a timer for 1 hour"),
        ("set a five minute timer", "set a 5 minute timer"),
        ("cancel all timers", "cancel all timers"),
        ("timer status", "timer status"),
        ("add milk to the shopping list", "add milk to the Shopping List"),
        ("start rosie", "start Rosie"),
        ("activate mood lighting", "activate Mood Lighting"),
        ("run good night", "run Good Night"),
        ("what is the outdoor humidity", "what is the Outdoor Humidity"),
        ("is the kitchen window open", "is the Kitchen Window open"),
        ("where is anna", "where is Anna"),
        ("nevermind", "nevermind"),
    ],
)
def test_it_writes_what_is_said(automaton, said, text):
    assert written(automaton, said) == text


@pytest.mark.parametrize(
    "said", ["turn on", "set a timer for", "open the front door", "lock the bed light", "hello"]
)
def test_what_makes_no_sense_in_the_house_cannot_be_said(automaton, said):
    assert written(automaton, said) is None


def test_every_house_has_timers_and_the_time():
    automaton = grammar(None)
    assert written(automaton, "set a timer for five minutes") == "set a timer for 5 minutes"
    assert written(automaton, "what time is it")
    assert written(automaton, "pause")
    assert written(automaton, "turn on the lights") is None


def test_an_empty_house_is_no_error():
    assert grammar(House(house_id="empty", language="en")).transitions


def test_it_stays_small(automaton):
    assert len(automaton.transitions) < MOST_TRANSITIONS


def test_signs_in_names_are_written_but_not_said():
    assert render(name_words("Lamp - left & right (2)")) == "Lamp - left & right (2)"
    assert [word.spoken for word in name_words("Lamp - left")] == ["lamp", "left"]


def test_names_alone_change_nothing_else():
    more = House(house_id="h", language="en", entities=(entity("light.a", "!!"),))
    assert grammar(more).transitions


def test_home_assistant_understands_most_of_it(automaton):
    matcher = pytest.importorskip("wyoming_servers.house.matcher").matcher_for(HOUSE)
    steps = {}
    for step in automaton.transitions:
        if step.word.weight == 1:
            steps.setdefault(step.source, []).append(step)
    rng = random.Random(11)
    understood = [
        matcher.match(_sentence(steps, automaton.finals, rng), "en", "office") is not None
        for _ in range(300)
    ]
    assert sum(understood) / len(understood) > 0.95


def _sentence(steps, finals, rng):
    state, said = 0, []
    while state in steps and not (state in finals and rng.random() < 0.5):
        step = rng.choice(steps[state])
        state, said = step.target, [*said, step.word]
    return render(said)

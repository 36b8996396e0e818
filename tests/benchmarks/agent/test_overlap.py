"""What of the held-out set is found in training data, and that there is next to nothing of it."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from tests.benchmarks.agent.overlap import (
    entries_by_language,
    fingerprints,
    overlap,
)
from tests.benchmarks.agent.sentences import home_files, sentences_of
from tests.benchmarks.agent.simulated import fresh_home
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.training.generate import Generator
from wyoming_servers.llm.nano.training.left_out import FILE, fingerprint, is_left_out

_HOUSE = fresh_home(next(path for path in home_files() if path.stem == "estate")).snapshot()
ESTATE = sentences_of("estate", _HOUSE)
_GENERATED = 2000
_MOST_NEAR, _MOST_SAME = 0.08, 0.02
"""Which share of a language's sentences may be met by chance: near, of those with wording of their
own, and word for word. People ask whether somebody is at home in one way, and after the same
capitals; whoever took from the set would meet most of it."""


@pytest.mark.parametrize(
    ("said", "is_same"),
    [
        ("Turn on the reading lamp!", True),
        ("dim the pendant to 20 percent", True),
        ("dim the pendant to 21 percent", False),
    ],
)
def test_signs_and_spelled_numbers_make_no_difference(said, is_same):
    assert bool(overlap([("en", said)]).same) is is_same


def test_what_everybody_says_in_three_words_is_counted_apart():
    found = overlap([("en", "lights off"), ("en", "all lights off")])
    assert (found.sentences, found.same) == (2, [])
    assert found.short == ["lights off", "all lights off"]


@pytest.mark.parametrize(
    ("said", "is_near"),
    [
        ("our guests in the yellow attic room are cold", True),
        ("cold are our guests in the yellow attic", True),
        ("our guests in the yellow attic room are cold and want to go home", False),
        ("our friends in the blue room are cold", False),
        ("could you turn on the piano stool", False),
    ],
)
def test_the_same_wording_about_other_things_is_near(said, is_near):
    assert bool(overlap([("en", said)]).near) is is_near


def test_the_sentences_that_training_met_are_known():
    found = overlap([("en", "our guests in the yellow attic room are cold")])
    [sentence] = [one for one in ESTATE if found.has_met(one)]
    assert sentence.text == "our guests in the blue room are cold"


def test_another_language_has_sentences_of_its_own():
    assert overlap([("nl", "turn on the reading lamp")]).same == []


def test_training_leaves_out_every_sentence_of_the_set():
    assert FILE.read_text("utf-8").split() == fingerprints(), (
        "write them anew: python -m tests.benchmarks.agent.overlap"
    )
    met = [
        example
        for language in LANGUAGES
        for example in islice(Generator(language).examples(random.Random(2)), 500)
        if is_left_out(example.language, example.words)
    ]
    assert met == []


def test_a_fingerprint_tells_a_sentence_from_others():
    assert fingerprint("en", ["lamp", "on"]) == fingerprint("en", ("lamp", "on"))
    assert len({fingerprint("en", ["lamp"]), fingerprint("de", ["lamp"])}) == 2


def test_enough_of_the_set_has_wording_of_its_own():
    for language, entries in entries_by_language().items():
        own = [entry for entry in entries if len(entry.own) > 1]
        assert len(own) > len(entries) / 3, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_generator_makes_was_not_taken_from_the_set(language):
    examples = Generator(language).examples(random.Random(6))
    found = overlap((language, " ".join(one.words)) for one in islice(examples, _GENERATED))
    entries = entries_by_language()[language]
    own = sum(len(entry.own) > 1 for entry in entries)
    # Counted first: whoever writes wordings is not to read the set in a failing test.
    near, same, known = len({text for _, text in found.near}), len({*found.same}), len(entries)
    assert near < _MOST_NEAR * own
    assert same < _MOST_SAME * known

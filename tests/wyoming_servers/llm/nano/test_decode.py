"""Held to the rules, no logits can write what is no plan of the sentence."""

import random

import numpy as np
import pytest

from wyoming_servers.llm.nano.decode import Rules, Unfinished, write
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.plans import ACTIONS, ROLES, items_of
from wyoming_servers.llm.nano.training.generate import generator
from wyoming_servers.llm.nano.training.merges import learn

COUNTED = {"kitchen": 9, "kitten": 5, "light": 9, "lights": 9, "küche": 4, "licht": 4}


@pytest.fixture(scope="module")
def vocabulary():
    return learn(COUNTED, LANGUAGES, 400)


def forced(plan, words, vocabulary):
    """Take every token of a plan; raises AssertionError where one is not allowed."""
    rules = Rules(vocabulary, words)
    for token in vocabulary.written(items_of(plan)):
        assert token in rules.allowed(), vocabulary.tokens[token]
        rules.take(token)
    assert rules.has_ended
    return rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plan_that_is_taught_may_be_written(vocabulary, language):
    dice = random.Random(7)
    for _ in range(400):
        example = generator(language).example(dice)
        rules = forced(example.plan, example.words, vocabulary)
        assert rules.items == items_of(example.plan)


def test_whatever_the_logits_say_a_plan_copies_the_sentence(vocabulary):
    words = ["turn", "off", "the", "kitten", "light", "in", "the", "kitchen"]
    dice = np.random.default_rng(3)
    size = len(vocabulary.tokens)
    written = 0
    for _ in range(200):
        try:
            found = write(words, "en", vocabulary, lambda _: 4 * dice.normal(size=size))
        except Unfinished:
            continue
        written += 1
        for command in found.plan:
            assert command.action in ACTIONS
            assert list(command.spans) == [role for role in ROLES if role in command.spans]
            for said in command.spans.values():
                assert f" {' '.join(said)} " in f" {' '.join(words)} "
        assert 0 < found.probability <= found.least <= 1
    assert written > 20


def test_a_plan_that_does_not_end_is_given_up(vocabulary):
    logits = np.zeros(len(vocabulary.tokens))
    logits[vocabulary.ids["<then>"]] = 9
    logits[vocabulary.ids["<end>"]] = -9
    words = ["light"] * 40
    for word in vocabulary.word("light"):
        logits[word] = 12
    logits[vocabulary.ids["<what=>"]] = 10
    with pytest.raises(Unfinished, match="80 tokens"):
        write(words, "en", vocabulary, lambda _: logits)

"""Held to the rules, no logits can write what is no plan of the sentence."""

import random

import pytest

from wyoming_servers.llm.nano.decode import Rules
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.plans import items_of
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

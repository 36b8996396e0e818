"""The sets can be judged: every sentence asks for something that is not so already."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.benchmarks.agent.judge import LOOKS, Outcome, Turn, judge
from tests.benchmarks.agent.sentences import (
    DEVELOPMENT,
    KINDS,
    LABELS,
    conversations_of,
    home_files,
    sentences_of,
)
from tests.benchmarks.agent.simulated import fresh_home, reading_of

HELD_OUT = {path.stem: path for path in home_files()}
SINGLE = {home: sentences_of(home, fresh_home(path).snapshot()) for home, path in HELD_OUT.items()}
TALKS = {
    home: conversations_of(home, fresh_home(path).snapshot()) for home, path in HELD_OUT.items()
}
TO_LOOK_AT = {path.stem: path for path in home_files(DEVELOPMENT)}
HOMES = HELD_OUT | TO_LOOK_AT
ALL = {home: SINGLE[home] + TALKS[home] for home in HELD_OUT} | {
    home: sentences_of(home, fresh_home(path).snapshot(), DEVELOPMENT)
    for home, path in TO_LOOK_AT.items()
}


def left_alone(sentence):
    """What is judged of a subject that says "sorry" and does nothing."""
    reading = reading_of(fresh_home(HOMES[sentence.home], sentence.given))
    return Turn(before=reading, after=reading, reply="Sorry", understood=False, milliseconds=1)


LANGUAGES = ("de", "en", "es", "fr", "it", "nl")
LEAST = {"easy": 60, "small_talk": 20}
"""How many sentences of a label each language has at least."""
LEAST_ENGLISH = {"easy": 200, "indirect": 120, "multi": 120, "small_talk": 120}


def test_the_set_is_as_large_and_as_varied_as_it_claims():
    sentences = [sentence for its in SINGLE.values() for sentence in its]
    assert len(sentences) >= 1600
    assert len(SINGLE) >= 10
    counts = Counter(sentence.label for sentence in sentences)
    assert set(counts) == set(LABELS)
    assert min(counts.values()) >= 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_labels_and_enough_of_them(language):
    sentences = [said for its in SINGLE.values() for said in its if said.language == language]
    counts = Counter(sentence.label for sentence in sentences)
    assert set(counts) == set(LABELS)
    least = {**LEAST, **(LEAST_ENGLISH if language == "en" else {})}
    assert not {label: counts[label] for label, enough in least.items() if counts[label] < enough}


def test_there_are_conversations_of_every_kind_and_language():
    talks = [talk for its in TALKS.values() for talk in its]
    assert len(talks) >= 60
    assert all(2 <= len(talk.said) <= 3 for talk in talks)
    assert len({talk.language for talk in talks}) >= 3
    counts = Counter(talk.label for talk in talks)
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 10


def test_what_may_be_looked_at_is_no_home_that_is_held_out():
    assert len(TO_LOOK_AT) >= 6
    assert not TO_LOOK_AT.keys() & HELD_OUT.keys()


@pytest.mark.parametrize("home", HOMES)
def test_no_sentence_stands_twice_in_a_home(home):
    counts = Counter((sentence.text.casefold(), sentence.area) for sentence in ALL[home])
    assert max(counts.values()) == 1


@pytest.mark.parametrize("home", HOMES)
def test_doing_nothing_is_right_only_where_nothing_may_be_done(home):
    for sentence in ALL[home]:
        wanted = sentence.changes_nothing and not sentence.says
        expected = Outcome.RIGHT if wanted else Outcome.NOTHING
        assert judge(sentence, left_alone(sentence)) is expected, sentence.text


@pytest.mark.parametrize("home", HOMES)
def test_every_sentence_says_what_must_be_true(home):
    for sentence in ALL[home]:
        rules = (*sentence.then, *sentence.some, *sentence.may)
        asks = bool(sentence.then or sentence.some or sentence.lists or sentence.timers is not None)
        assert asks != sentence.changes_nothing, sentence.text
        if sentence.label in LABELS:
            assert bool(sentence.says) == (sentence.label == "question"), sentence.text
        for rule in rules:
            if not isinstance(rule.wanted, str | int):
                assert set(rule.wanted) <= set(LOOKS), sentence.text


@pytest.mark.parametrize("home", HOMES)
def test_what_goes_from_a_list_is_on_it(home):
    known = reading_of(fresh_home(HOMES[home])).lists
    for sentence in ALL[home]:
        for name, wanted in sentence.lists.items():
            assert {item.casefold() for item in wanted.get("gone", ())} <= known[name]
            assert not {item.casefold() for item in wanted.get("add", ())} & known[name]


@pytest.mark.parametrize("home", HOMES)
def test_what_must_be_true_is_not_so_already(home):
    for sentence in ALL[home]:
        turn = left_alone(sentence)
        for rule in sentence.then:
            fits = [
                entity_id
                for entity_id in rule.entity_ids
                if isinstance(rule.wanted, str)
                and turn.before.states[entity_id]["state"] in rule.wanted.split("|")
            ]
            assert len(fits) < len(rule.entity_ids), (sentence.text, rule)

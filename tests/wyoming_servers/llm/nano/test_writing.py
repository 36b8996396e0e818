import contextlib
import itertools

import numpy as np
import pytest

from tests.wyoming_servers.llm.nano.small_model import exported
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.networks.llama import LlamaNetwork
from wyoming_servers.llm.nano.networks.plain import PlainNetwork
from wyoming_servers.llm.nano.plans import ACTIONS, ROLES, items_of, text_of
from wyoming_servers.llm.nano.training.merges import learn
from wyoming_servers.llm.nano.writing import Unfinished, write

COUNTED = {"kitchen": 9, "kitten": 5, "light": 9, "lights": 9, "küche": 4, "licht": 4}
WORDS = ["turn", "off", "the", "kitchen", "light"]


@pytest.fixture(scope="module")
def vocabulary():
    return learn(COUNTED, LANGUAGES, 400)


class ByChance:
    """A stand-in for a network that says what a function makes."""

    def __init__(self, logits):
        self._logits = logits

    def keep(self, count):
        """Nothing is remembered."""

    def following(self, tokens):
        del tokens
        return self._logits()


class Scripted:
    """A stand-in for a network: the likely next tokens by what was written so far."""

    def __init__(self, vocabulary, prompt, likely):
        self._vocabulary, self._prompt, self._likely = vocabulary, prompt, likely
        self._read = []

    def keep(self, count):
        del self._read[count:]

    def following(self, tokens):
        self._read += tokens
        written = [self._vocabulary.tokens[one] for one in self._read[self._prompt :]]
        logits = np.full(len(self._vocabulary.tokens), -30, np.float32)
        for name, share in self._likely.get(" ".join(written), {"<end>": 1.0}).items():
            logits[self._vocabulary.ids[name]] = np.log(share)
        return logits


def test_whatever_the_logits_say_a_plan_copies_the_sentence(vocabulary):
    words = ["turn", "off", "the", "kitten", "light", "in", "the", "kitchen"]
    dice = np.random.default_rng(3)
    size = len(vocabulary.tokens)
    written = 0
    for _ in range(100):
        try:
            found = write(words, "en", vocabulary, ByChance(lambda: 4 * dice.normal(size=size)))
        except Unfinished:
            continue
        for one in (found, *found.others):
            written += 1
            for command in one.plan:
                assert command.action in ACTIONS
                assert list(command.spans) == [role for role in ROLES if role in command.spans]
                for said in command.spans.values():
                    assert f" {' '.join(said)} " in f" {' '.join(words)} "
            assert 0 < one.probability <= 1
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
        write(words, "en", vocabulary, ByChance(lambda: logits))


def written_by(vocabulary, likely):
    prompt = vocabulary.prompt(WORDS, "en")
    return write(WORDS, "en", vocabulary, Scripted(vocabulary, len(prompt), likely))


def test_what_else_may_be_meant_comes_with_a_plan_the_likeliest_first(vocabulary):
    found = written_by(
        vocabulary,
        {
            "": {"<off>": 0.7, "<on>": 0.2, "<lock>": 0.1},
            "<off>": {"<:light>": 0.6, "<:lights>": 0.4},
            "<on>": {"<:light>": 0.9, "<:lights>": 0.1},
        },
    )
    assert text_of(found.plan) == "<off> <:light> <end>"
    assert [text_of(one.plan) for one in found.others] == [
        "<off> <:lights> <end>",
        "<on> <:light> <end>",
        "<on> <:lights> <end>",
    ]
    shares = [one.probability for one in (found, *found.others)]
    assert shares == pytest.approx([0.42, 0.28, 0.18, 0.02], rel=1e-3)


def test_nothing_else_is_looked_for_where_the_model_is_certain(vocabulary):
    found = written_by(vocabulary, {"": {"<off>": 0.99, "<on>": 0.01}})
    assert found.others == ()


def test_what_is_hardly_likely_is_not_looked_at(vocabulary):
    certainly = {"<off>": 0.96, "<on>": 0.04}
    found = written_by(vocabulary, {"": certainly, "<on>": {"<:light>": 0.9, "<:lights>": 0.1}})
    assert [text_of(one.plan) for one in found.others] == ["<on> <:light> <end>"]


@pytest.mark.parametrize("kind", [LlamaNetwork, PlainNetwork])
def test_a_network_goes_back_to_where_plans_part(tmp_path, kind):
    vocabulary = exported(tmp_path, quantised=False)
    network, fresh = kind(tmp_path / "nano.gguf"), kind(tmp_path / "nano.gguf")
    words, found = _uncertain(vocabulary, network)
    logarithm, unread = 0.0, vocabulary.prompt(words, "en")
    for token in vocabulary.written(items_of(found.others[0].plan)):
        logits = fresh.following(unread).astype(float)
        logarithm += logits[token] - np.logaddexp.reduce(logits)
        unread = [token]
    assert np.log(found.others[0].probability) == pytest.approx(logarithm, abs=0.05)
    network.close()
    fresh.close()


def _uncertain(vocabulary, network):
    """Return a sentence for which a model of random weights finds more than one plan."""
    for last in map("".join, itertools.product("abcdefgh", repeat=3)):
        words = [*WORDS, last]
        with contextlib.suppress(Unfinished):
            found = write(words, "en", vocabulary, network)
            if found.others:
                return words, found
    raise AssertionError("no sentence has two plans")

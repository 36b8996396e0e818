from itertools import islice

import pytest
from hassil.intents import TextSlotList
from hassil.sample import sample_expression

from wyoming_servers.house.language import language_pack

NAMED = {
    name: TextSlotList.from_tuples([("xyzzy", "Xyzzy", {}, None)], allow_template=False)
    for name in ("name", "area", "floor")
}
NAMES = frozenset({"xyzzy"})


def said_by_pattern(pack):
    """Yield a sentence of each pattern that can be sampled."""
    intents = pack.intents
    for intent in intents.intents.values():
        for data in intent.data:
            lists = {**intents.slot_lists, **data.slot_lists, **NAMED}
            rules = {**intents.expansion_rules, **data.expansion_rules}
            for sentence in data.sentences:
                said = sample_expression(sentence.expression, lists, rules, language=pack.language)
                try:
                    yield from ((text, sentence) for text in islice(said, 1))
                except RecursionError:  # a permutation with a permutation in it
                    continue


def patterns_in(intents):
    return {
        id(sentence)
        for intent in intents.intents.values()
        for data in intent.data
        for sentence in data.sentences
    }


@pytest.mark.parametrize("language", ["en", "nl", "ko", "th"])
def test_a_sentence_keeps_the_pattern_it_was_made_from(language):
    pack = language_pack(language)
    sentences = list(said_by_pattern(pack))
    lost = [
        text
        for text, sentence in sentences
        if id(sentence) not in patterns_in(pack.vocabulary.narrowed(text, NAMES))
    ]
    assert lost == []
    assert len(sentences) > 100


def test_patterns_without_a_word_of_the_sentence_are_left_out():
    pack = language_pack("en")
    kept = patterns_in(pack.vocabulary.narrowed("turn off the xyzzy", NAMES))
    assert 0 < len(kept) < len(patterns_in(pack.intents)) / 4


def test_a_word_may_be_put_together_from_parts():
    words = language_pack("en").vocabulary.words
    assert {"light", "lights", "turn", "twenty", "please", "red"} <= words
    assert not {"kitchen", "ligh", "sandwich"} & words


@pytest.mark.parametrize(
    ("language", "word", "domain"),
    [("en", "lamps", "light"), ("de", "rollladen", "cover"), ("fr", "volet", "cover")],
)
def test_a_word_of_a_kind_of_device_is_said_about_that_domain(language, word, domain):
    domains = language_pack(language).vocabulary.domains
    assert max(domains[word], key=domains[word].get) == domain


def test_a_word_of_commands_is_said_about_many_domains():
    assert len(language_pack("en").vocabulary.domains["turn"]) > 5


def test_a_language_whose_numbers_cannot_be_spelled_is_read():
    assert "acende" in language_pack("gl").vocabulary.words

"""Every language of the intents package turns a light on and off, with the package's sentences."""

from itertools import islice

import pytest
from hassil.intents import TextSlotList
from hassil.sample import sample_sentence
from home_assistant_intents import get_intents, get_languages

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.sentences import further_sentences
from wyoming_servers.house.snapshot import Area, Entity, House

NAMES = {"name": "Zebulon", "area": "Marokko"}
"""What no language has a word for, so that nothing else is meant."""
SOME = 2


def house(language):
    area = Area(area_id="room", name=NAMES["area"])
    light = Entity(entity_id="light.one", name=NAMES["name"], domain="light", area="room")
    return House(house_id="home", language=language, areas=(area,), entities=(light,))


def is_about(data, slot):
    """Tell whether a block of sentences is about a light by its name, or in a place."""
    where, slots = data.requires_context or {}, data.slots or {}
    domains = where.get("domain", "light")
    if slot == "name":
        return "light" in domains and not slots
    return slots.get("domain") == "light" and "area" not in where


def sentences(pack, intent, slot):
    """Yield the package's sentences with this slot and no other, each said in one way."""
    names = {key: TextSlotList.from_strings([name], name=key) for key, name in NAMES.items()}
    for data in pack.intents.intents[intent].data:
        rules = {**pack.intents.expansion_rules, **data.expansion_rules}
        lists = {**pack.intents.slot_lists, **data.slot_lists, **names}
        for sentence in data.sentences if is_about(data, slot) else ():
            if {found.slot_name for found in sentence.expression.list_references(rules)} == {slot}:
                yield next(iter(sample_sentence(sentence, slot_lists=lists, expansion_rules=rules)))


@pytest.mark.parametrize("language", sorted(get_languages()))
def test_a_light_is_turned_on_and_off_by_name_and_by_area(language):
    pack, matcher = language_pack(language), Matcher(house(language))
    for intent in ("HassTurnOn", "HassTurnOff"):
        for slot in NAMES:
            said = list(islice(sentences(pack, intent, slot), SOME))
            assert said
            for text in said:
                match = matcher.match(text, language)
                assert match is not None, text
                assert match.intent == intent
                assert match.entity_ids == ("light.one",) or match.area_id == "room"


def test_a_sentence_of_ours_whose_words_a_variety_lacks_is_left_out():
    whole, lacking = further_sentences("de", get_intents("de")), further_sentences("de", {})
    assert "HassLightSet" in whole["intents"]
    assert "HassLightSet" not in lacking["intents"]
    assert "HassNevermind" in lacking["intents"]

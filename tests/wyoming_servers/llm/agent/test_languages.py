"""Every language of the intents package turns a light on and off and says so, without a model."""

from itertools import islice

import pytest
from hassil.intents import TextSlotList
from hassil.sample import sample_sentence
from home_assistant_intents import get_languages

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.snapshot import Area, Entity, House

NAMES = {"name": "Zebulon", "area": "Marokko"}
"""What no language has a word for, so that nothing else is meant."""
SOME = 2


@pytest.fixture(scope="module")
def tools(home):
    return home("en").tools


def house(language, tools):
    area = Area(area_id="room", name=NAMES["area"])
    light = Entity(entity_id="light.one", name=NAMES["name"], domain="light", area="room")
    return House(house_id="home", language=language, areas=(area,), entities=(light,), tools=tools)


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


def replies(pack, intent):
    """Return how the package's responses to a command begin, as far as they have no gap."""
    return tuple(
        text.partition("{")[0].strip() for text in pack.responses[intent].values() if text.strip()
    )


@pytest.mark.parametrize("language", sorted(get_languages()))
def test_a_light_is_turned_on_and_off_by_name_and_by_area(language, tools):
    pack, said = language_pack(language), 0
    for intent in ("HassTurnOn", "HassTurnOff"):
        for slot, name in NAMES.items():
            for text in islice(sentences(pack, intent, slot), SOME):
                talk = Conversation(house(language, tools), language=language)
                [(called, arguments)] = talk.say(text)
                assert (called, arguments[slot]) == (intent, name), text
                assert talk.messages[-1]["content"].startswith(replies(pack, intent)), text
                said += 1
    assert said >= 2 * len(NAMES)

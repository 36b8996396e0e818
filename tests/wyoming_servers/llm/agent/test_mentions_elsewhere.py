"""What "it" stands for where another room is told for it."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.snapshot import Area, Entity


@pytest.fixture
def house(home):
    """Return a house with a lamp in the kitchen, and one in a room called "camera"."""
    lamps = [("light.hob", "Luce cappa", "kitchen"), ("light.bed", "Abat-jour", "bedroom")]
    return replace(
        home("it"),
        floors=(),
        areas=(
            Area(area_id="kitchen", name="Cucina"),
            Area(area_id="bedroom", name="Camera da letto", aliases=("camera",)),
        ),
        entities=tuple(
            Entity(entity_id=one, name=name, domain="light", area=area) for one, name, area in lamps
        ),
    )


def test_it_is_not_of_the_room_before_where_another_is_told(house):
    said = "spegni la luce in cucina e accendila in camera"
    calls, _ = done(house, said, language="it", area="kitchen")
    assert ("HassTurnOn", "Cucina") not in calls


def test_it_is_of_the_room_before_where_none_is_told(house):
    said = "spegni la luce in cucina e poi accendila"
    calls, _ = done(house, said, language="it", area="kitchen")
    assert calls == [("HassTurnOff", "Cucina"), ("HassTurnOn", "Cucina")]


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "turn on the bed light", "and turn on the fan in there too"),
        ("en", "how warm is it in the bedroom", "turn the fan on in there"),
        ("de", "wie warm ist es im Schlafzimmer", "mach da auch das Licht an"),
        ("fr", "il fait combien dans la chambre", "allume la lumière là-bas"),
        ("es", "qué temperatura hay en el dormitorio", "enciende la luz allí"),
        ("nl", "hoe warm is het in de slaapkamer", "doe daar ook het licht aan"),
        ("it", "quanti gradi ci sono in camera da letto", "accendi la luce lì"),
    ],
)
def test_there_is_the_room_that_was_spoken_of(home, language, first, then):
    talk = Conversation(home(language), language=language, area="kitchen")
    talk.say(first)
    assert "bedroom" in _areas(home(language), talk.say(then))


def test_there_is_no_room_after_what_was_in_several(home):
    talk = Conversation(home("en"), area="kitchen")
    talk.say("turn off the kitchen light and the bed light")
    assert talk.say("how humid is it in there") == "…"


def _areas(house, calls):
    names = {area.name: area.area_id for area in house.areas}
    entities = {one.name: one.area for one in house.entities}
    return [
        names.get(arguments.get("area")) or entities.get(arguments.get("name"))
        for _, arguments in calls
    ]

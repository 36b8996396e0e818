from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.told_names import ToldNames
from wyoming_servers.llm.agent.told_rooms import with_whole_rooms

ROOMS = {
    "de": [("mia", "Kinderzimmer Mia"), ("jonas", "Kinderzimmer Jonas"), ("wc", "WC Herren")],
    "it": [("marta", "Camera di Marta"), ("ospiti", "Camera degli ospiti")],
    "en": [("lily", "Lily's Room"), ("tom", "Tom's Room")],
}


def house_of(home, language):
    areas = tuple(Area(area_id=area, name=name) for area, name in ROOMS[language])
    return replace(home(language), areas=areas, floors=())


@pytest.mark.parametrize(
    ("language", "text", "room"),
    [
        ("de", "Licht aus bei Jonas", "jonas"),
        ("de", "bei Mia das Licht an", "mia"),
        ("de", "Licht im Herren WC aus", "wc"),
        ("en", "turn off the lights in lily's", "lily"),
        ("it", "spegni la luce di Marta", "marta"),
        ("it", "luce accesa dagli ospiti", "ospiti"),
    ],
)
def test_a_room_is_told_by_some_of_its_words(home, language, text, room):
    matcher = matcher_for(house_of(home, language))
    [match] = ToldNames(matcher).read(text, language, None)
    assert (match.area_id, match.slots["domain"]) == (room, "light")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Licht im Kinderzimmer aus"),
        ("de", "Licht im Kinderzimmer Mia aus"),
        ("de", "Grüße von Oma"),
        ("en", "turn on the light in the room"),
    ],
)
def test_what_is_of_several_rooms_or_none_is_left(home, language, text):
    matcher = matcher_for(house_of(home, language))
    assert list(with_whole_rooms(text, language, matcher)) == []


def test_a_device_may_be_named_with_its_room_in_part(home):
    house = house_of(home, "it")
    shutter = Entity(entity_id="cover.one", name="Persiana", domain="cover", area="marta")
    matcher = matcher_for(replace(house, entities=(*house.entities, shutter)))
    [match] = ToldNames(matcher).read("chiudi la persiana da Marta", "it", None)
    assert match.entity_ids == ("cover.one",)

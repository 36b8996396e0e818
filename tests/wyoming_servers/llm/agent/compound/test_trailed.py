import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.trailed import trailed_by_rooms


@pytest.mark.parametrize(
    ("language", "said", "areas", "rest"),
    [
        ("en", "lights off and curtain closed in the bedroom", ["bedroom"], None),
        ("en", "lights off and curtain closed in the bedroom please.", ["bedroom"], None),
        ("en", "lights off, fans on in the kitchen and the hallway", ["kitchen", "hallway"], None),
        ("de", "Licht aus und Vorhang zu im Schlafzimmer", ["bedroom"], "Licht aus und Vorhang zu"),
        ("de", "Licht aus und Radio an in der Küche", ["kitchen"], "Licht aus und Radio an"),
        (
            "en",
            "lights off and fans on in the kitchen and in the hallway",
            ["kitchen", "hallway"],
            None,
        ),
        (
            "en",
            "turn the light and fan in the bedroom off",
            ["bedroom"],
            "turn the light and fan off",
        ),
        ("de", "Licht und Heizung im Schlafzimmer aus", ["bedroom"], "Licht und Heizung aus"),
        ("fr", "éteins la lumière et la radio dans la cuisine", ["kitchen"], None),
    ],
)
def test_a_sentence_may_end_in_its_rooms(home, language, said, areas, rest):
    found = trailed_by_rooms(said, language, home(language))
    assert found is not None
    assert found[0] == areas
    assert set(found[1].split()) <= set(said.split())
    assert rest in (None, found[1])


@pytest.mark.parametrize(
    "said",
    [
        "turn off the light and the TV",
        "turn off the kitchen and the hallway",
        "turn on the light in here and close the curtain in the bedroom",
        "turn off the TV and the light of the bedroom",
        "light off and TV in the bedroom on",
        "in the bedroom",
        "",
    ],
)
def test_other_sentences_do_not(home, said):
    assert trailed_by_rooms(said, "en", home("en")) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "lights off and curtain closed in the bedroom"),
        ("en", "turn off the lights, then close the curtain in the bedroom, please"),
        ("de", "Licht aus und Vorhang zu im Schlafzimmer"),
    ],
)
def test_a_room_said_once_at_the_end_belongs_to_all_parts(home, language, said):
    house = home(language)
    calls, _ = done(house, said, language=language)
    bedroom = house.area_by_id["bedroom"].name
    curtain = house.entity_by_id["cover.bedroom_curtain"].name
    assert [tool for tool, _ in calls] == ["HassTurnOff", "HassTurnOff"]
    assert calls[0][1] == bedroom
    assert calls[1][1] in (bedroom, curtain)


@pytest.mark.parametrize(
    "said",
    [
        "lights on in here and curtain closed in the bedroom",
        "turn on the lights and start the timer in the bedroom",
        "turn off the lights and tell me the temperature in the bedroom",
        "I am cold and close the curtain in the bedroom",
    ],
)
def test_a_part_that_is_meant_for_here_stays_here(home, said):
    calls, _ = done(home("en"), said)
    assert not [about for tool, about in calls if tool == "HassTurnOn" and about == "Bedroom"]
    assert ("HassTurnOff", "Bedroom") not in calls[:1]


def test_what_a_room_has_none_of_is_meant_where_the_speaker_is(home):
    calls, _ = done(home("en"), "lights off and blinds down in the office", area="living_room")
    assert ("HassTurnOff", "Office") not in calls


def test_several_rooms_at_the_end_belong_to_all_parts(home):
    said = "lights on and lights to 20 percent in the living room and the bedroom"
    calls, _ = done(home("en"), said, area="kitchen")
    assert [about for tool, about in calls if tool == "HassTurnOn"] == ["Living Room", "Bedroom"]
    assert "Kitchen" not in [about for _, about in calls]

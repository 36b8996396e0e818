from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, GUESSED, SURE, TolerantReader

NAMES = {
    "light": (
        "Booth Light",
        "Hall Light",
        "Noah's Lamp",
        "Bathroom Light",
        "Boot Room Light",
        "Torchiere",
    ),
    "switch": (
        "Christmas Tree",
        "Table Saw",
        "Coffee Maker",
        "Tumble Dryer",
        "Grain Dryer",
        "Well Pump",
        "Jacuzzi",
        "Ice Maker",
        "Instant Pot",
    ),
    "fan": ("Bathroom Fan",),
    "lock": ("Front Door",),
    "sensor": ("CO2 Level",),
    "media_player": ("Emma's Radio",),
}


def read(home, text, language="en", least=DOUBTFUL):
    entities = tuple(
        Entity(entity_id=f"{domain}.n{index}", name=name, domain=domain)
        for domain, names in NAMES.items()
        for index, name in enumerate(names)
    )
    areas = tuple(Area(area_id=name, name=name) for name in ("Living Room", "Sun Room"))
    house = replace(home(language), entities=entities, areas=areas)
    return TolerantReader(Matcher(house)).read(text, language, least=least)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lock the front or", "Front Door"),
        ("turn off the christmas three", "Christmas Tree"),
        ("turn off the table sore", "Table Saw"),
        ("turn off the boof light", "Booth Light"),
        ("turn off the whole light", "Hall Light"),
        ("turn on Noah slam", "Noah's Lamp"),
        ("turn on the tumble dire", "Tumble Dryer"),
        ("turn off the bathroom li", "Bathroom Light"),
        ("turn off the jack oozy", "Jacuzzi"),
        ("turn on the eyes maker", "Ice Maker"),
        ("turn off the insta pot", "Instant Pot"),
        ("what is the see oh two level", "CO2 Level"),
        ("torn off the boof light", "Booth Light"),
    ],
)
def test_words_that_sound_like_one_name_are_that_name(home, text, name):
    [reading] = read(home, text)
    assert reading.score >= SURE
    assert reading.matches[0].slots["name"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("turn on the brain dryer", "Grain Dryer"),
        ("turn on the copy maker", "Coffee Maker"),
        ("turn on the fuel pump", "Well Pump"),
        ("turn on the nice maker", "Ice Maker"),
    ],
)
def test_what_may_well_be_another_device_is_doubtful(home, text, name):
    [reading] = read(home, text)
    assert reading.score < SURE
    assert reading.matches[0].slots["name"] == name


@pytest.mark.parametrize(
    "text", ["turn on the bedroom light", "turn on the bedroom fan", "turn on the kitchen tree"]
)
def test_the_word_for_a_room_that_is_not_there_is_no_other_for_sure(home, text):
    assert all(reading.score < SURE for reading in read(home, text))


def test_the_rest_of_a_room_that_the_microphone_missed_is_added(home):
    [reading] = read(home, "turn off the lights in the living")
    assert reading.matches[0].area_id == "Living Room"


@pytest.mark.parametrize(
    "text",
    [
        "look at the door",
        "we sat at the table for",
        "the booth light is on",
        "the christmas three are coming",
        "turn off the hair curler",
    ],
)
def test_what_sounds_like_no_name_is_left(home, text):
    assert read(home, text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("turn on the table slot", ["Table Saw"]),
        ("turn on the tissue maker", []),
        ("turn on the rice cooker", []),
    ],
)
def test_what_is_guessed_begins_alike_and_is_no_article(home, text, names):
    readings = read(home, text, least=GUESSED)
    assert [one.matches[0].slots["name"] for one in readings] == names


def test_a_list_that_was_misheard_is_still_a_list(home):
    house = home("en")
    [reading] = TolerantReader(Matcher(house)).read("add vacuuming to the shores", "en")
    assert (reading.matches[0].slots["name"], reading.matches[0].slots["item"].strip()) == (
        "Chores",
        "vacuuming",
    )


def test_a_word_in_front_of_a_list_that_sounds_like_add_adds(home):
    house = home("en")
    [reading] = TolerantReader(Matcher(house)).read("at vacuuming to the chores", "en")
    assert reading.matches[0].slots["item"].strip() == "vacuuming"


def test_an_article_is_no_part_of_a_misheard_name(home):
    lamps = tuple(
        Entity(entity_id=f"light.{name}", name=name, domain="light")
        for name in ("Terraslamp", "Leeslamp")
    )
    house = replace(home("nl"), entities=lamps)
    readings = TolerantReader(Matcher(house)).read("doe de reeslamp aan", "nl")
    assert {one.matches[0].slots["name"] for one in readings} == {"Terraslamp", "Leeslamp"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("movie thyme", "Movie Time"), ("good knight", "Good Night"), ("the good knight rode", None)],
)
def test_a_scene_that_was_misheard_is_told_by_its_name_alone(home, text, name):
    readings = TolerantReader(Matcher(home("en"))).read(text, "en")
    assert [one.matches[0].slots["name"] for one in readings] == ([name] if name else [])


def test_a_lamp_that_was_misheard_is_not_told_by_its_name_alone(home):
    assert TolerantReader(Matcher(home("en"))).read("desk lambs", "en") == ()

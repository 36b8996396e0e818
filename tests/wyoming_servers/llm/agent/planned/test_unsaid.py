from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity, Floor
from wyoming_servers.llm.agent.planned.unsaid import loses_a_name


@pytest.fixture
def house(home):
    whole = home("en")
    rack = Entity(entity_id="fan.rack", name="Wimbrel Fan", domain="fan", area="office")
    return replace(whole, entities=(*whole.entities, rack))


@pytest.mark.parametrize(
    ("plan", "is_lost"),
    [
        ("speed what= fan to= 100", True),
        ("speed what= wimbrel fan to= 100", False),
        ("speed where= wimbrel to= 100", False),
    ],
)
def test_a_plan_that_leaves_out_what_tells_a_name_loses_it(house, plan, is_lost):
    assert loses_a_name(plan_from(plan), "wimbrel fan to 100", "en", house) is is_lost


def test_a_name_of_plain_words_may_be_said_for_itself(house):
    lights = plan_from("on what= lights")
    assert not loses_a_name(lights, "turn on the lights", "en", house)


def test_a_plan_that_leaves_out_which_robot_is_to_clean_loses_it(home):
    robots = tuple(
        Entity(entity_id=f"vacuum.{name}", name=name.title(), domain="vacuum")
        for name in ("wimbrel", "dunlin")
    )
    clean = plan_from("clean where= kitchen")
    two, one = (replace(home("en"), entities=robots[:count]) for count in (2, 1))
    assert loses_a_name(clean, "wimbrel start in the kitchen", "en", two)
    assert not loses_a_name(clean, "vacuum the kitchen", "en", two)
    assert not loses_a_name(plan_from("clean what= wimbrel where= kitchen"), "wimbrel", "en", one)


def test_a_plan_for_the_whole_house_loses_a_floor_that_was_said(home):
    floors = (Floor(floor_id="ground", name="Piano terra", aliases=("giù",)),)
    house = replace(home("it"), floors=floors)
    assert loses_a_name(plan_from("off all"), "spegni tutto giù", "it", house)
    assert not loses_a_name(plan_from("off all where= giù"), "spegni tutto giù", "it", house)
    assert not loses_a_name(plan_from("off all"), "spegni tutto", "it", house)


def test_a_plan_for_the_whole_house_loses_rooms_of_a_kind(home):
    rooms = tuple(Area(area_id=f"s{one}", name=f"Surgery {one}") for one in (1, 2))
    house = replace(home("en"), areas=rooms)
    plan = plan_from("off all what= lights")
    assert loses_a_name(plan, "turn off the lights in all the surgeries", "en", house)
    assert not loses_a_name(plan, "turn off all the lights", "en", house)
    surgeries = plan_from("off all what= lights where= surgeries")
    assert not loses_a_name(surgeries, "turn off the lights in all the surgeries", "en", house)


def test_a_plan_for_all_doors_loses_the_one_that_was_said_in_half(home):
    names = {"lock.front": "Front Door", "lock.back": "Back Door"}
    doors = tuple(Entity(entity_id=one, name=names[one], domain="lock") for one in names)
    house = replace(home("en"), entities=doors)
    assert loses_a_name(plan_from("lock all"), "lock up the back", "en", house)
    assert not loses_a_name(plan_from("lock all"), "lock up every door", "en", house)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "turn down the kids' music"),
        ("de", "mach die Musik von der Kleinen leiser"),
        ("fr", "coupe la musique de la petite"),
        ("es", "baja la música de los niños"),
        ("nl", "zet de muziek van de kinderen zachter"),
        ("it", "abbassa la musica della piccola"),
    ],
)
def test_a_plan_of_what_plays_here_loses_whose_music_was_told_of(home, language, text):
    house = home(language)
    assert loses_a_name(plan_from("quieter"), text, language, house)
    assert not loses_a_name(plan_from("quieter where= x"), text, language, house)

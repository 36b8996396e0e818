from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.planned.commands import reading_of

SAME = [
    # language, a plan, and the sentence of Home Assistant's that means the same
    ("en", "on what= lights", "turn on the lights"),
    ("en", "off what= lights where= kitchen", "turn off the lights in the kitchen"),
    ("en", "off what= kitchen lights", "turn off the lights in the kitchen"),
    ("en", "off all what= lights", "turn all lights off"),
    ("en", "off all where= kitchen", "turn off everything in the kitchen"),
    ("en", "on what= lights where= upstairs", "turn on the lights upstairs"),
    ("en", "off what= ceiling light", "turn off the ceiling light"),
    ("en", "off what= ceiling lamp where= bedroom", "turn off the ceiling light in the bedroom"),
    ("en", "on what= coffee machine", "turn on the coffee machine"),
    ("en", "on what= fan", "turn on the fan"),
    ("en", "bright what= bed light to= 40", "set the bed light to 40 percent"),
    ("en", "bright where= kitchen to= 40", "set kitchen brightness to 40"),
    ("en", "bright to= 40", "set the brightness to 40"),
    ("en", "brighter", "make it brighter"),
    ("en", "color what= bed light to= red", "set bed light to red"),
    ("en", "color what= bed light to= warm white", "set bed light to warm white"),
    ("en", "faster what= fan", "make the fan faster"),
    ("en", "slower what= bedroom fan", "bedroom fan slower"),
    ("en", "open what= blinds", "open the blinds"),
    ("en", "open what= garage door", "open the garage door"),
    ("en", "close what= curtains where= bedroom", "close the curtains in the bedroom"),
    ("en", "position what= curtain to= 40", "set the curtain to 40 percent"),
    ("en", "stop what= curtain", "stop the curtain"),
    ("en", "lock what= front door", "lock the front door"),
    ("en", "lock all what= doors", "lock all doors"),
    ("en", "lock all", "lock all doors"),
    ("en", "off all lights", "turn all lights off"),
    ("en", "any on lights where= upstairs", "are any lights on upstairs"),
    ("en", "stop media", "pause the music"),
    ("en", "clean what= rosie where= kitchen", "vacuum the kitchen"),
    ("en", "add text= milk list= list", "add milk to the list"),
    ("en", "open window", "it's stuffy"),
    ("en", "open window where= bedroom", "it's stuffy in the bedroom"),
    ("en", "heat to= 21", "set the temperature to 21"),
    ("en", "heat what= thermostat to= 21.5", "set the thermostat to 21.5 degrees"),
    ("en", "warmer", "make it warmer"),
    ("en", "speed what= fan to= 50", "set the fan to 50 percent"),
    ("en", "volume to= 40", "set the volume to 40 percent"),
    ("en", "louder", "volume up"),
    ("en", "quieter by= 10", "volume down by 10"),
    ("en", "mute", "mute"),
    ("en", "pause what= tv", "pause the tv"),
    ("en", "next", "next song"),
    ("en", "music text= jazz where= living room", "play jazz in the living room"),
    ("en", "on what= vacuum", "start the vacuum"),
    ("en", "dock vacuum", "return the vacuum to base"),
    ("en", "clean where= kitchen", "vacuum the kitchen"),
    ("en", "add text= milk list= shopping list", "add milk to the shopping list"),
    ("en", "remove text= milk list= shopping list", "remove milk from the shopping list"),
    ("en", "done text= milk list= shopping list", "complete milk on the shopping list"),
    ("en", "read list= shopping list", "what is on the shopping list"),
    ("en", "timer for= 5 minutes", "set a timer for 5 minutes"),
    ("en", "timer for= 10 minutes name= pizza", "set a timer named pizza for 10 minutes"),
    ("en", "timer_cancel", "cancel the timer"),
    ("en", "timer_cancel all", "cancel all timers"),
    ("en", "timer_more for= 5 minutes", "add 5 minutes to my timer"),
    ("en", "timer_left", "how much time is left"),
    ("en", "is locked what= front door", "is the front door locked"),
    ("en", "any on what= lights", "are any lights on"),
    ("en", "every on what= lights", "are all lights on"),
    ("en", "which on what= lights", "which lights are on"),
    ("en", "count on what= lights", "how many lights are on"),
    ("en", "any open what= windows", "are any windows open"),
    ("en", "is on what= tv", "is the tv on"),
    ("en", "measure temperature", "what is the temperature"),
    ("en", "measure temperature where= bedroom", "what is the temperature in the bedroom"),
    ("en", "measure humidity", "what is the humidity"),
    ("en", "state what= anna", "where is anna"),
    ("en", "weather", "what's the weather"),
    ("en", "time", "what time is it"),
    ("en", "cancel", "never mind"),
    ("de", "off what= licht where= küche", "schalte das Licht in der Küche aus"),
    ("de", "off what= schlafzimmerlampen", "schalte das Licht im Schlafzimmer aus"),
    ("de", "off what= bürolicht", "schalte das Licht im Büro aus"),
    ("de", "lock what= haustür", "schließe die Haustür ab"),
    ("fr", "off what= lumière de la chambre", "éteins la lumière de la chambre"),
    ("es", "on what= luz de la cocina", "enciende la luz de la cocina"),
    ("nl", "on what= bedlamp", "doe de bedlamp aan"),
]

LEFT = [
    # a plan for what the house does not have
    "on what= chandelier",
    "off what= bedside lamp",
    "on what= lights where= sauna",
    "lock what= cellar door",
    "bright what= bed light to= 400",
    "color what= bed light to= fast",
    "timer for= a while",
    "add list= shopping list",
    "off what= lights ; on what= chandelier",
    "off",
    "open",
    "none",
]


def told(match):
    return (
        match.intent,
        dict(match.slots),
        match.entity_ids,
        match.area_id,
        match.floor_id,
        match.here,
        match.every,
    )


@pytest.mark.parametrize(("language", "plan", "sentence"), SAME)
def test_a_plan_means_what_home_assistant_s_own_sentence_means(home, language, plan, sentence):
    house = home(language)
    strict = Matcher(house).match_all(sentence, language, "living_room")
    assert strict, f"{sentence!r} is no sentence of Home Assistant's"
    reading = reading_of(plan_from(plan), sentence, language, house, "living_room")
    assert reading is not None
    assert list(map(told, reading.matches)) == list(map(told, strict))
    for match in reading.matches:
        assert set(match.free_text) <= set(match.texts), "what was said freely has to be told"


@pytest.mark.parametrize("plan", LEFT)
def test_what_the_house_does_not_have_is_left_to_others(home, plan):
    assert reading_of(plan_from(plan), plan, "en", home("en"), "living_room") is None


@pytest.mark.parametrize(
    ("plan", "domains"),
    [
        ("any on", {"light", "switch", "fan", "media_player"}),
        ("any open", {"cover", "valve", "binary_sensor"}),
        ("every locked", {"lock"}),
        ("any playing", {"media_player"}),
    ],
)
def test_a_question_about_anything_is_one_about_all_that_can_be_so(home, plan, domains):
    house = home("en")
    match = reading_of(plan_from(plan), plan, "en", house, "office").matches[0]
    assert {house.entity_by_id[one].domain for one in match.entity_ids} == domains
    assert match.every


def test_a_question_about_anything_here_is_one_about_the_room(home):
    plan = plan_from("any on where= here")
    match = reading_of(plan, "is anything on in here", "en", home("en"), "office").matches[0]
    assert match.entity_ids == ("light.office_desk",)


@pytest.mark.parametrize("plan", ["off what= fan", "on fan", "slower what= fan"])
def test_of_a_kind_that_the_house_has_none_of_is_told_so(home, plan):
    whole = home("en")
    rest = tuple(entity for entity in whole.entities if entity.domain != "fan")
    house = replace(whole, entities=rest)
    matches = reading_of(plan_from(plan), plan, "en", house, "office").matches
    told = make_plan(matches, house, "office", NOON).text
    assert told == "Sorry, I am not aware of any fan in the Office area"


@pytest.mark.parametrize("what", ["window", "what= window", "what= gate", "door"])
def test_no_blind_and_no_lock_is_moved_for_a_window_a_gate_or_a_door(home, what):
    for plan in (f"open {what} ; close {what}", f"close {what}"):
        matches = reading_of(plan_from(plan), plan, "en", home("en"), "living_room").matches
        moved = [one for one in matches if one.slots.get("look") != "air"]
        told = make_plan(moved, home("en"), "living_room", NOON)
        assert not told.calls
        assert told.text.startswith("Sorry, I am not aware of any")


def test_one_answer_tells_of_all_that_is_on(home):
    plan, house = plan_from("any on"), home("en")
    matches = reading_of(plan, "is anything on", "en", house, "office").matches
    told = make_plan(matches, house, "office", NOON).text
    assert told == "Yes, Bedroom Ceiling Light, Counter Spots, Desk Lamp and 3 more"


def test_a_misheard_name_is_found_with_less_certainty(home):
    plan = plan_from("on what= kitchn light")
    reading = reading_of(plan, "on the kitchn light", "en", home("en"), None)
    assert reading.matches[0].entity_ids == ("light.kitchen_light",)
    assert 0.8 <= reading.score < 1


def test_what_was_excepted_is_left_as_it_is(home):
    plan = plan_from("off all what= lights but= kitchen")
    reading = reading_of(plan, "all lights off but the kitchen", "en", home("en"), None)
    entities = {one for match in reading.matches for one in match.entity_ids}
    assert "light.bed_light" in entities
    assert not {"light.kitchen_light", "light.kitchen_counter"} & entities


def test_several_commands_are_all_made(home):
    plan = plan_from("off what= lights where= kitchen ; lock what= front door")
    reading = reading_of(plan, "lights off in the kitchen and lock up", "en", home("en"), None)
    assert [match.intent for match in reading.matches] == ["HassTurnOff", "HassTurnOn"]


@pytest.mark.parametrize(
    ("plan", "response"),
    [
        ("open cover", "cover"),
        ("close covers", "cover"),
        ("open what= blinds", "cover_device_class"),
    ],
)
def test_a_cover_is_told_by_its_class_where_that_was_said(home, plan, response):
    reading = reading_of(plan_from(plan), plan, "en", home("en"), "living_room")
    assert [match.response for match in reading.matches] == [response]


@pytest.mark.parametrize(
    ("plan", "room"),
    [("mute all", None), ("pause all", None), ("pause all where= kitchen", "kitchen")],
)
def test_all_that_plays_is_that_of_no_room_unless_one_was_said(home, plan, room):
    reading = reading_of(plan_from(plan), "x y", "en", home("en"), "living_room")
    [match] = reading.matches
    assert (match.here, match.area_id) == (False, room)


def test_both_are_those_of_the_house_where_it_has_two(home):
    ids = ("media_player.one", "media_player.two")
    two = tuple(
        Entity(entity_id=one, name=f"TV {one}", domain="media_player", device_class="tv")
        for one in ids
    )
    house = replace(home("en"), entities=two)
    reading = reading_of(plan_from("mute what= tvs"), "mute both tvs", "en", house, "kitchen")
    [match] = reading.matches
    assert (match.here, match.slots["device_class"]) == (False, "tv")

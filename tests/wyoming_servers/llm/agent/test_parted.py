"""Sentences whose parts are understood by different parsers."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON, chat
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.llm.nano.writing import Written

COFFEE = ("this calls for the coffee gadget", "on what= coffee machine")
GLARE = ("the bed light blinds me", "off what= bed light")
COLD = ("I could wear a coat in here", "warmer")


class KnowsSome:
    """A stand-in for the model that plans only what it was told."""

    def __init__(self, plans):
        self._plans = plans

    def load(self):
        return True

    def plan(self, text, language):
        del language
        plan, probability = self._plans.get(text, ("none", 0.1))
        return Written(plan=plan_from(plan), probability=probability)


def answered(house, sentence, *known, language="en", area=None):
    """Return what is called, and what is said; ``known`` are sentences with their plans."""
    planner = KnowsSome({text: (plan, *(rest or [0.99])) for text, plan, *rest in known})
    brain = Brain(house, now=lambda: NOON, planner=planner)
    about = chat(house, sentence, language=language, area=area)
    items = [*brain.answer(about, NoModelEngine(None))]
    said = "".join(item.text for item in items if isinstance(item, TextDelta))
    made = [item for item in items if isinstance(item, ToolCall)]
    return [(call.name.rpartition("__")[2], call.arguments.get("name")) for call in made], said


@pytest.mark.parametrize("between", [" and ", ", ", ". ", " and then "])
def test_a_command_and_what_only_the_model_knows_are_both_done(home, between):
    calls, _ = answered(home("en"), f"turn off the bed light{between}{COFFEE[0]}", COFFEE)
    assert calls == [("HassTurnOff", "Bed Light"), ("HassTurnOn", "Coffee Machine")]


def test_the_order_does_not_matter(home):
    calls, _ = answered(home("en"), f"{COFFEE[0]} and turn off the bed light", COFFEE)
    assert calls == [("HassTurnOn", "Coffee Machine"), ("HassTurnOff", "Bed Light")]


def test_nothing_is_done_while_a_part_is_not_understood(home):
    calls, _ = answered(home("en"), f"{COFFEE[0]} and the moon is made of cheese", COFFEE)
    assert calls == []


def test_nothing_is_done_while_the_model_is_not_sure_of_a_part(home):
    unsure = (*COFFEE, 0.74)
    calls, _ = answered(home("en"), f"turn off the bed light and {COFFEE[0]}", unsure)
    assert calls == []


def test_a_condition_in_a_part_is_no_command(home):
    said = "if this calls for the coffee gadget"
    calls, _ = answered(home("en"), f"turn off the bed light and {said}", (said, COFFEE[1]))
    assert calls == []


def test_a_name_alone_is_no_part(home):
    calls, _ = answered(home("en"), f"{COFFEE[0]} and the bed light", COFFEE)
    assert calls == []


def test_the_name_of_a_scene_alone_is_a_part(home):
    calls, _ = answered(home("en"), f"{COFFEE[0]}, good night", COFFEE)
    assert calls == [("HassTurnOn", "Coffee Machine"), ("HassTurnOn", "Good Night")]


def test_a_part_may_refer_to_the_part_before(home):
    said = f"{COFFEE[0]}, turn on the bed light and make it red"
    calls, _ = answered(home("en"), said, COFFEE)
    assert calls[1:] == [("HassTurnOn", "Bed Light"), ("HassLightSet", "Bed Light")]


def test_a_value_is_not_set_in_the_room_when_it_may_be_meant_for_the_part_before(home):
    value = ("in red please", "color to= red")
    calls, _ = answered(home("en"), f"{COFFEE[0]} and {value[0]}", COFFEE, value, area="bedroom")
    assert calls == []


def test_free_text_is_not_cut(home):
    calls, _ = answered(home("en"), f"remind everyone of tea and {COFFEE[0]}", COFFEE)
    assert calls == []


def test_the_name_of_a_timer_ends_where_a_command_begins(home):
    timer = ("ten minutes for the eggs", "timer for= 10 minutes name= eggs")
    calls, _ = answered(home("en"), f"{timer[0]}, {COFFEE[0]}", timer, COFFEE)
    assert calls == [("HassStartTimer", "eggs"), ("HassTurnOn", "Coffee Machine")]


def test_what_may_be_a_reason_is_left_to_the_plan_of_the_whole(home):
    house = home("en")
    reason = "I could wear a coat in here"
    close = "close what= bedroom curtain"
    whole = f"{reason}, close the bedroom curtain"
    parts = ((reason, "warmer where= bedroom"), ("close the bedroom curtain", close))
    both, _ = answered(house, whole, *parts)
    left, said = answered(house, whole, *parts, (whole, close, 0.8))
    assert len(both) > 1
    assert left == []
    assert said.startswith("Shall I close")


def test_what_the_model_is_sure_of_as_a_whole_is_not_cut(home):
    whole = f"{COFFEE[0]} and {GLARE[0]}"
    calls, _ = answered(home("en"), whole, COFFEE, GLARE, (whole, GLARE[1]))
    assert calls == [("HassTurnOff", "Bed Light")]


def test_parts_that_are_no_guess_go_before_a_guess_about_the_whole(home):
    whole = "turn on the bed light, open the bedroom curtain, and the desk lamp too"
    plan = "on what= bed light ; open what= bedroom curtain ; off what= desk lamp"
    calls, _ = answered(home("en"), whole, (whole, plan))
    assert calls[-1] == ("HassTurnOn", "Desk Lamp")


def test_a_plan_of_the_whole_that_leaves_out_a_command_does_not_go_before_its_parts(home):
    whole = "turn the bed light red, turn the ceiling light off and crank the TV"
    crank = ("crank the TV", "louder what= TV")
    plan = "color what= bed light to= red ; off what= TV"
    calls, _ = answered(home("en"), whole, (whole, plan), crank, area="bedroom")
    names = [name for _, name in calls]
    assert names == ["Bed Light", "Ceiling Light", "TV"]


@pytest.mark.parametrize(("place", "deeds"), [(" in here", 2), ("", 0)])
def test_a_value_is_for_the_part_before_unless_it_is_meant_for_here(home, place, deeds):
    warm = (f"warmth of 21 degrees{place}", f"heat to= 21{' where= here' if place else ''}")
    calls, _ = answered(
        home("en"), f"turn on the desk lamp and {warm[0]}", warm, area="living_room"
    )
    assert len(calls) == deeds


def test_the_same_is_not_done_twice(home):
    again = ("coffee now", COFFEE[1])
    calls, _ = answered(home("en"), f"{COFFEE[0]} and {again[0]}", COFFEE, again)
    assert calls == [("HassTurnOn", "Coffee Machine")]


def test_commands_that_free_text_has_swallowed_are_read_one_by_one(home):
    said = "mets la lampe de chevet à 20 pour cent et un café serait parfait"
    coffee = ("un café serait parfait", "on what= machine à café")
    whole = (said, f"bright what= lampe de chevet to= 20 ; {coffee[1]}", 0.5)
    calls, _ = answered(home("fr"), said, coffee, whole, language="fr")
    assert [name for name, _ in calls] == ["HassLightSet", "HassTurnOn"]


def test_free_text_is_kept_whole_where_the_plan_of_the_whole_has_no_more_commands(home):
    said = "mets du jazz et un café serait parfait"
    coffee = ("un café serait parfait", "on what= machine à café")
    calls, _ = answered(home("fr"), said, coffee, (said, "music text= café", 0.5), language="fr")
    assert "HassTurnOn" not in [name for name, _ in calls]


def test_parts_for_another_time_are_left(home):
    later = ("tomorrow put the desk lamp on", "on what= desk lamp")
    made, _ = answered(home("en"), f"{later[0]} and turn on Bed Light", later)
    assert not made


def test_a_command_for_a_while_is_one_of_several(home):
    said = "turn on the fountain for ten minutes and turn off the bed light"
    calls, _ = answered(home("en"), said)
    turned_on, timer, turned_off = calls
    assert (turned_on, turned_off) == (("HassTurnOn", "Fountain"), ("HassTurnOff", "Bed Light"))
    assert timer[0] == "HassStartTimer"


@pytest.mark.parametrize(
    "said",
    [
        "in the bedroom turn on the ceiling light and close the curtain",
        "in the bedroom, turn on the ceiling light, close the curtain",
        "for the bedroom: turn on the ceiling light and close the curtain",
    ],
)
def test_a_room_said_first_is_meant_for_all_that_follows(home, said):
    calls, _ = answered(home("en"), said, area="living_room")
    assert calls == [("HassTurnOn", "Ceiling Light"), ("HassTurnOff", None)]


def test_a_room_said_first_is_the_room_of_lights_that_are_not_named(home):
    said = "in the kitchen turn off the lights and turn on the coffee machine"
    brain = Brain(home("en"), now=lambda: NOON, planner=KnowsSome({}))
    about = chat(home("en"), said, language="en", area="bedroom")
    items = [*brain.answer(about, NoModelEngine(None))]
    off = next(item for item in items if isinstance(item, ToolCall))
    assert off.arguments["area"] == "Kitchen"


def test_the_half_of_a_number_is_no_part(home):
    said = "add three and a half pounds of beef to the shopping list"
    two = "add text= 3 list= shopping list ; add text= a half pounds of beef list= shopping list"
    calls, _ = answered(home("en"), said, (said, two, 0.5))
    assert calls == [("HassListAddItem", "Shopping List")]


def test_each_thing_is_put_on_its_own_list(home):
    house = home("en")
    known = next(replace(one, aliases=()) for one in house.entities if one.domain == "todo")
    chores = replace(known, entity_id="todo.chores", name="Chores")
    said = f"put eggs on the {known.name} and feed hens on the chores list"
    two = f"add text= eggs list= {known.name} ; add text= hens list= chores list"
    others = (one for one in house.entities if one.domain != "todo")
    both = replace(house, entities=(*others, known, chores))
    calls, _ = answered(both, said, (said, two.lower(), 0.5))
    assert calls == [("HassListAddItem", known.name), ("HassListAddItem", "Chores")]


def test_what_a_timer_turns_off_is_not_turned_off_at_once(home):
    calls, _ = answered(home("en"), "turn the fountain on for ten minutes then turn it off")
    assert [tool for tool, _ in calls] == ["HassTurnOn", "HassStartTimer"]


def test_a_thing_on_a_list_ends_where_another_deed_begins(home):
    known = ("add beans", "add text= beans")
    for join in (" and ", ", "):
        calls, _ = answered(home("en"), f"tick off rice{join}add beans", known)
        assert [tool for tool, _ in calls] == ["HassListCompleteItem", "HassListAddItem"]


def test_the_other_one_is_known_within_a_sentence(home):
    calls, _ = answered(home("en"), "turn on the kitchen light and turn off the other one")
    assert calls == [("HassTurnOn", "Kitchen Light"), ("HassTurnOff", "Counter Spots")]


def test_a_part_is_surer_than_the_whole_that_does_the_contrary(home):
    said = "turn on the TV and lose the bed light"
    plans = (
        (said, "on what= tv ; on what= bed light"),
        ("lose the bed light", "off what= bed light"),
    )
    calls, _ = answered(home("en"), said, *plans)
    assert calls == [("HassTurnOn", "TV"), ("HassTurnOff", "Bed Light")]

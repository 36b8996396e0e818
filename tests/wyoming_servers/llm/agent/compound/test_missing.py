from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON, chat
from tests.wyoming_servers.llm.agent.test_parted import KnowsSome
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.agent.compound.missing import completed
from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.engines.none import NoModelEngine

SAUNA = ("turn the sauna on", "on what= sauna", 0.99)
JACUZZI = ("turn on the jacuzzi", "on what= jacuzzi", 0.99)


def answered(house, said, *known):
    """Return the names that are called, and what is said first and after all tools have worked."""
    planner = KnowsSome({text: plan for text, *plan in known})
    brain = Brain(house, now=lambda: NOON, planner=planner)
    about = chat(house, said, language="en", area="living_room")
    items = [*brain.answer(about, NoModelEngine(None))]
    made = [item for item in items if isinstance(item, ToolCall)]
    return [call.arguments.get("name") for call in made], "".join(
        item.text for item in items if isinstance(item, TextDelta)
    )


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("turn the sauna on and the bed light off", ["Bed Light"]),
        ("turn off the bed light and turn the sauna on", ["Bed Light"]),
        ("turn on the bed light and the jacuzzi", ["Bed Light"]),
        ("turn on the jacuzzi and the bed light", ["Bed Light"]),
        ("turn the sauna on and the bed light", ["Bed Light"]),
        ("turn the bed light on and the sauna", ["Bed Light"]),
        ("turn the sauna and the bed light on", ["Bed Light"]),
    ],
)
def test_what_the_house_has_is_done_where_it_lacks_another_thing(home, said, names):
    calls, _ = answered(home("en"), said, SAUNA, JACUZZI)
    assert calls == names


@pytest.mark.parametrize(
    ("said", "stands_for"),
    [
        ("turn on the bed light and put it in disco mode", "it"),
        ("turn on the bed light and put that one in disco mode", "that one"),
    ],
)
def test_what_stands_for_a_thing_is_not_said_to_be_missing(home, said, stands_for):
    part = said.partition(" and ")[2]
    calls, text = answered(home("en"), said, (part, f"on what= {stands_for}", 0.9))
    assert not calls
    assert stands_for not in text


@pytest.mark.parametrize(
    ("said", "rooms"),
    [
        ("Licht aus in der Küche und beim Ferdl", ["Küche", "Ferdls Zimmer"]),
        ("Licht aus beim Ferdl und in der Küche", ["Ferdls Zimmer", "Küche"]),
    ],
)
def test_each_part_is_done_with_the_words_that_the_first_one_lends(home, said, rooms):
    house = home("de")
    *others, last = house.areas
    ferdl = replace(last, name="Ferdls Zimmer", aliases=("Ferdl",))
    planner = KnowsSome({"Licht aus beim Ferdl": ("off what= licht", 0.99)})
    brain = Brain(replace(house, areas=(*others, ferdl)), now=lambda: NOON, planner=planner)
    items = brain.answer(chat(house, said, language="de", area="office"), NoModelEngine(None))
    calls = [item for item in items if isinstance(item, ToolCall)]
    assert [call.name.rpartition("__")[2] for call in calls] == ["HassTurnOff", "HassTurnOff"]
    assert [call.arguments["area"] for call in calls] == rooms


def test_nothing_is_done_where_the_house_has_none_of_it(home):
    calls, _ = answered(home("en"), "turn the sauna on and turn on the jacuzzi", SAUNA, JACUZZI)
    assert calls == []


@pytest.mark.parametrize(
    "plan",
    [("turn the sauna on", "on what= sauna", 0.5), ("turn the sauna on", "none", 0.99)],
)
def test_nothing_is_done_where_a_part_may_mean_something_else(home, plan):
    calls, _ = answered(home("en"), "turn the sauna on and the bed light off", plan)
    assert calls == []


def test_nothing_is_done_where_a_part_sets_a_condition(home):
    plan = ("if the sauna is on", "on what= sauna", 0.99)
    calls, _ = answered(home("en"), "turn the bed light off and if the sauna is on", plan)
    assert calls == []


def test_nothing_is_done_where_the_whole_asks_for_nothing(home):
    said = "turn the sauna on and the bed light off"
    calls, _ = answered(home("en"), said, SAUNA, (said, "none", 0.9))
    assert calls == []


def test_a_thing_of_the_house_is_not_said_to_be_missing(home):
    plan = ("turn the bed machine on", "on what= bed machine", 0.99)
    calls, said = answered(home("en"), "turn the bed machine on and the bed light off", plan)
    assert (calls, "machine" in said) == ([], False)


@pytest.mark.parametrize(
    ("said", "plan", "reply"),
    [
        ("turn on the sauna", "on what= sauna", "any device called sauna"),
        (
            "turn off the light in the conservatory",
            "off what= light where= conservatory",
            "any area called conservatory",
        ),
    ],
)
def test_what_the_house_lacks_is_told_where_nobody_else_could_do_it(home, said, plan, reply):
    calls, told = answered(home("en"), said, (said, plan, 0.99))
    assert (calls, reply in told) == ([], True)


@pytest.mark.parametrize(
    ("said", "plan", "probability"),
    [
        ("turn on the sauna", "on what= sauna", 0.5),
        ("turn off the light in here", "off what= light where= here", 0.99),
        ("the sauna was on all night", "on what= sauna", 0.99),
    ],
)
def test_nothing_is_said_to_be_missing_where_it_is_unsure(home, said, plan, probability):
    _, told = answered(home("en"), said, (said, plan, probability))
    assert "called" not in told


def test_nothing_is_done_here_where_a_missing_room_may_be_that_of_all(home):
    there = "in the conservatory"
    lamp = ("turn on the bed light", "on what= bed light", 0.99)
    fan = (f"turn on the fan {there}", "on what= ventilator where= conservatory", 0.99)
    calls, _ = answered(home("en"), f"turn on the bed light and the fan {there}", lamp, fan)
    assert calls == []


def test_no_part_takes_the_name_of_what_another_one_is_about_for_its_verb(home):
    first, last = "make bed light blue", "kitchen lights go out"
    wholes = [*completed(last, first, last, "en", home("en"))]
    assert wholes == [last, f"make {last}"]


def test_for_whom_something_is_done_is_no_part_of_a_name(home):
    said = "unlock the front for aunt deb and turn off the bed light"
    front = ("unlock the front for aunt deb", "unlock what= front for aunt deb", 0.99)
    calls, told = answered(home("en"), said, front)
    assert calls == []
    assert "aunt deb" not in told

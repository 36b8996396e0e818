from functools import partial

import pytest

from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.llm.agent.gaps import completed, missing, names_something

ITEM = Match(text="", language="en", intent="HassListAddItem", slots={"item": "something"})


@pytest.fixture
def house(home):
    return home("en")


def reader(house, area="living_room"):
    return partial(matcher_for(house).match_all, language="en", area=area)


def lacking(house, text):
    return missing(
        text,
        "en",
        matcher_for(house),
        reader(house),
        names=("Kitchen Light", "Front Door"),
        rooms=("Kitchen",),
    )


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("set the temperature", "how_warm"),
        ("set the thermostat to", "how_warm"),
        ("set the brightness of the bed light", "how_much"),
        ("set a timer", "how_long"),
        ("set a pasta timer", "how_long"),
        ("change the color of the bed light", "which_color"),
        ("add to the shopping list", "which_item"),
        ("turn on the", "which_device"),
        ("turn on the lights in the", "which_room"),
        ("the kitchen", None),
        ("thanks", None),
        ("what a lovely temperature", None),
        ("turn on the bed light and", None),
        ("set the table", None),
    ],
)
def test_what_a_command_lacks_is_known(house, text, question):
    assert lacking(house, text) == question


@pytest.mark.parametrize(
    ("text", "answer", "slots"),
    [
        ("set the temperature", "to 21 degrees please", {"temperature": 21}),
        ("set the temperature", "twenty one", {"temperature": 21}),
        ("set the brightness of the bed light", "40%", {"brightness": 40}),
        ("set a timer", "for half an hour", {"minutes": 30}),
        ("set a timer", "5", {"minutes": 5}),
        ("change the color of the bed light", "make it blue", {"color": "blue"}),
        ("add to the shopping list", "eggs, ham", {"item": "eggs and ham"}),
        ("turn on", "the kitchen light", {"name": "Kitchen Light"}),
        ("turn on the lights in the", "kitchen", {"area": "Kitchen"}),
    ],
)
def test_an_answer_fills_the_gap(house, text, answer, slots):
    [match] = completed(text, answer, "en", reader(house))
    assert slots.items() <= match.slots.items()


@pytest.mark.parametrize("answer", ["not 21", "what time is it", "my sister", ""])
def test_what_is_no_value_fills_nothing(house, answer):
    assert completed("set the temperature", answer, "en", reader(house)) == ()


def test_something_is_nothing_for_a_list():
    assert names_something(ITEM, "en")
    assert not names_something(ITEM, "cy")
    assert not names_something(Match(text="", language="en", intent="HassTurnOn"), "en")


def test_a_language_without_words_is_left(house):
    read = reader(house)
    assert missing("set the temperature", "cy", matcher_for(house), read) is None
    assert completed("set the temperature", "21", "cy", read) == ()

from functools import partial

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.llm.agent.carried import carried, set_to


@pytest.fixture
def house(home):
    return home("en")


def after(house, before, text, room=None, carry=carried):
    read = partial(matcher_for(house).match_all, language="en", area="living_room")
    place = {"place": house.area_by_id.get(room or "")} if carry is carried else {}
    found = carry(text, read(before)[-1], house, read, language="en", **place)
    return [(match.intent, dict(match.slots)) for match in found]


@pytest.mark.parametrize(
    ("text", "intent", "item"),
    [
        ("remove the milk", "HassListRemoveItem", "the milk"),
        ("take the milk off", "HassListRemoveItem", "milk"),
        ("and add some eggs", "HassListAddItem", "some eggs"),
    ],
)
def test_a_list_that_was_read_is_taken_over(house, text, intent, item):
    [(found, slots)] = after(house, "what's on the shopping list", text)
    assert found == intent
    assert slots["name"] == "Shopping List"
    assert str(slots["item"]).endswith(item.rpartition(" ")[2])


@pytest.mark.parametrize("text", ["thanks", "milk", "turn off the bed light", "never mind"])
def test_what_says_nothing_of_the_list_is_left(house, text):
    assert after(house, "what's on the shopping list", text) == []


def test_a_question_for_the_temperature_is_taken_elsewhere(house):
    intent = "HassClimateGetTemperature"
    assert after(house, "what's the weather", "and inside") == [(intent, {"area": "Living Room"})]
    asked = after(house, "what's the weather", "in the bedroom", room="bedroom")
    assert asked == [(intent, {"area": "Bedroom"})]
    assert after(house, "turn on the bed light", "inside") == []


def test_what_was_turned_on_is_set(house):
    set_lamp = partial(after, house, "turn on the bed light", carry=set_to)
    assert [slots["brightness"] for _, slots in set_lamp("at 40 percent")] == [40]
    assert [slots["color"] for _, slots in set_lamp("no, blue")] == ["blue"]
    assert set_lamp("40 people") == []
    assert after(house, "turn off the bed light", "40 percent", carry=set_to) == []

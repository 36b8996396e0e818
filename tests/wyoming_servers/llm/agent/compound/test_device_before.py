"""A change that names nothing, behind a command about one device."""

import pytest

from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.compound.device_before import of_device_before
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood

HOUSE = House(
    house_id="h",
    language="en",
    areas=(Area(area_id="study", name="Study"),),
    entities=(
        Entity(entity_id="light.ring", name="Ring Light", domain="light", area="study"),
        Entity(entity_id="fan.desk", name="Desk Fan", domain="fan", area="study"),
    ),
)


def changed(text, *, before="light.ring", intent="HassLightSet"):
    slots = {"look": "brightness", "step": "up"}
    first = Match(text="first", language="en", intent=intent, entity_ids=(before,))
    change = Match(text=text, language="en", intent="LaramieChange", slots=slots, here=True)
    turn = Turn(text=text, before=(), calls=(), results={})
    understood = Understood(turn=turn, area="den", matches=(first, change))
    return of_device_before(understood, HOUSE).matches[1].entity_ids


@pytest.mark.parametrize("text", ["a bit brighter", "brighter", "make it brighter please"])
def test_a_change_that_names_nothing_is_of_the_device_before(text):
    assert changed(text) == ("light.ring",)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("the lights a bit brighter", {}),
        ("a bit brighter in here", {}),
        ("a bit brighter", {"before": "fan.desk"}),
        ("a bit brighter", {"intent": "HassTurnOff"}),
    ],
)
def test_it_is_not_where_a_kind_or_the_room_is_said_or_the_device_is_another_or_off(text, before):
    assert changed(text, **before) == ()

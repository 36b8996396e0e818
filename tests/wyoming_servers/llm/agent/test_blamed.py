"""What is complained of, and what would be turned down for it."""

import pytest

from tests.wyoming_servers.llm.agent.test_parted import KnowsSome
from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.blamed import blames_another
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood

DEVICES = {"Bike Charger": "switch", "3D Printer": "switch", "Dyson": "fan", "Sun": "light"}
HOUSE = House(
    house_id="h",
    language="en",
    entities=tuple(
        Entity(entity_id=f"{kind}.{index}", domain=kind, name=name)
        for index, (name, kind) in enumerate(DEVICES.items())
    ),
)
LIGHTS_OFF = ("HassTurnOff", {"domain": "light"})


def is_blamed(text, plan=("none", 0.9), *, deed=LIGHTS_OFF):
    intent, slots = deed
    turn = Turn(text=text, before=(), calls=(), results={})
    match = Match(text=text, language="en", intent=intent, slots=slots)
    understood = Understood(turn=turn, area="den", matches=(match,))
    written = KnowsSome({text: plan}).plan(text, "en")
    return blames_another(understood, written, HOUSE)


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("the printer is just wasting power", ("none", 0.9)),
        ("that dyson is burning money", ("none", 0.9)),
        ("the bike is full and wasting power", ("off what= bike", 0.3)),
        ("the dryer is just wasting power", ("off what= dryer", 0.6)),
    ],
)
def test_another_thing_is_blamed_that_was_named(text, plan):
    assert is_blamed(text, plan)


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("what a waste of power", ("none", 0.9)),
        ("all these lights on beside the printer what a waste", ("none", 0.9)),
        ("the sun is a waste of power", ("off what= sun", 0.9)),
        ("this thingy is a waste of power", ("off what= thingy", 0.2)),
    ],
)
def test_nothing_else_is_blamed_where_none_is_named_or_just_this(text, plan):
    assert not is_blamed(text, plan)


def test_a_fan_is_not_to_blame_for_the_heat():
    cooler = ("LaramieChange", {"look": "temperature", "step": "down", "domain": "climate"})
    assert not is_blamed("the dyson is on and i'm boiling", deed=cooler)


def test_what_is_turned_on_may_mend_what_a_thing_has_done():
    assert not is_blamed("the printer stinks", deed=("HassTurnOn", {"domain": "light"}))

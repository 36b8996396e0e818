"""What is felt is not looked for where a deed was told."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.told_deeds import unless_told

_LAMP_OFF = Match(
    intent="HassTurnOff",
    language="en",
    text="lamp off",
    slots={"name": "Lamp"},
    entity_ids=("light.lamp",),
)


def turn(text):
    return Turn(text=text, before=(), calls=(), results={})


def felt(said, _language, area):
    return Understood(turn=said, area=area, is_guess=True, matches=(_LAMP_OFF,))


def telling(**changes):
    """Return a parser that knows one part."""

    def read(said, _language, area):
        if said.text != "lamp off":
            return None
        return Understood(turn=said, area=area, matches=(_LAMP_OFF,), **changes)

    return read


def test_a_part_that_names_a_device_and_a_deed_is_no_feeling():
    said = turn("lamp off and the bedroom dark and cosy")
    assert unless_told(said, "en", None, read=felt, tells=(telling(),)) is None


@pytest.mark.parametrize("changes", [{"is_guess": True}, {"score": 0.5}])
def test_what_is_but_guessed_is_told_by_no_part(changes):
    said = turn("lamp off and the bedroom dark and cosy")
    assert unless_told(said, "en", None, read=felt, tells=(telling(**changes),))


def test_a_sentence_of_one_part_is_left_to_the_parser():
    assert unless_told(turn("lamp off"), "en", None, read=felt, tells=(telling(),))


def test_what_is_told_beside_a_hint_is_done(home):
    kettle = Entity(entity_id="switch.kettle", name="Kettle", domain="switch", area="kitchen")
    house = home("en")
    house = replace(house, entities=(*house.entities, kettle))
    calls, _ = done(house, "kettle on so I can make tea and the bed light on")
    assert calls == [("HassTurnOn", "Kettle"), ("HassTurnOn", "Bed Light")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("lamp off it's too bright", "en"),
        ("lamp off es blendet", "de"),
        ("lamp off de toute façon on voit rien", "fr"),
        ("lamp off parce qu'il fait jour", "fr"),
        ("lamp off que está muy fuerte", "es"),
        ("lamp off tanto non serve", "it"),
        ("lamp off het is te fel", "nl"),
    ],
)
def test_a_command_before_its_reason_is_read_alone(text, language):
    found = unless_told(turn(text), language, None, read=felt, tells=[telling(score=1.0)])
    assert found is not None
    assert not found.is_guess
    assert found.turn.text == text

"""A device's name with nothing said of it."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.named_only import named_only


def entity(one, name, state, device_class=None):
    domain = one.partition(".")[0]
    return Entity(entity_id=one, name=name, domain=domain, state=state, device_class=device_class)


LAMP = entity("light.lamp", "Liseuse de Papi", "off")
BLIND = entity("cover.blind", "Volets", "open", "shutter")
GATE = entity("cover.gate", "Portail", "closed", "gate")


def meant(home, text, *entities):
    match = named_only(text, "fr", replace(home("fr"), entities=entities))
    return match and (match.intent, match.entity_ids)


def test_a_device_that_is_off_may_be_meant_to_go_on(home):
    assert meant(home, "la liseuse de Papi", LAMP) == ("HassTurnOn", ("light.lamp",))


def test_what_is_open_may_be_meant_to_be_closed(home):
    assert meant(home, "les volets", LAMP, BLIND) == ("HassTurnOff", ("cover.blind",))


@pytest.mark.parametrize("text", ["le portail", "la liseuse", "la liseuse de Papi est belle"])
def test_a_gate_half_a_name_and_what_is_told_of_a_device_ask_for_nothing(home, text):
    assert meant(home, text, LAMP, GATE) is None


def test_of_two_that_are_called_so_none_is_meant(home):
    assert meant(home, "les volets", BLIND, replace(BLIND, entity_id="cover.other")) is None

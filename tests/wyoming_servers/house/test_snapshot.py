from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from wyoming_servers.house.snapshot import (
    House,
    apply_delta,
    house_from_message,
    house_to_message,
)
from wyoming_servers.wire.errors import RequestError
from wyoming_servers.wire.protocol import PushHouse, PushHouseDelta

HOUSE = House(house_id="home", language="en")


def test_a_house_tells_the_time_of_its_zone():
    there = replace(HOUSE, time_zone="Pacific/Kiritimati").now()
    assert there.utcoffset() == timedelta(hours=14)
    assert abs(there - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize("zone", [None, "", "Nowhere/Land", "/etc/passwd"])
def test_without_a_known_zone_it_tells_this_machines_time(zone):
    assert (
        replace(HOUSE, time_zone=zone).now().utcoffset() == datetime.now().astimezone().utcoffset()
    )


def test_the_zone_is_pushed_and_is_no_part_of_the_hash():
    house = replace(HOUSE, time_zone="Europe/Amsterdam")
    assert house.hash == HOUSE.hash
    assert house_from_message(house_to_message(house)) == house


@pytest.mark.parametrize(
    "entity",
    [
        {},
        {"entity_id": "light.a"},
        {"entity_id": "light.a", "name": "A", "features": float("inf")},
        {"entity_id": "light.a", "name": "A", "features": "many"},
        {"entity_id": "light.a", "name": "A", "aliases": 1},
        {"entity_id": "light.a", "name": "A", "attributes": [1]},
    ],
)
def test_what_is_no_entity_is_told_to_who_sends_it(entity):
    with pytest.raises(RequestError, match="laramie-house cannot be read"):
        house_from_message(
            PushHouse(house_id="home", hash=HOUSE.hash, language="en", entities=[entity])
        )
    delta = PushHouseDelta(house_id="home", base=HOUSE.hash, hash=HOUSE.hash, entities=[entity])
    with pytest.raises(RequestError, match="laramie-house-delta cannot be read"):
        apply_delta(HOUSE, delta)


@pytest.mark.parametrize("state", [{}, {"entity_id": ["light.a"]}, {"entity_id": {}}])
def test_what_is_no_state_is_told_to_who_sends_it(state):
    delta = PushHouseDelta(house_id="home", base=HOUSE.hash, hash=HOUSE.hash, states=[state])
    with pytest.raises(RequestError, match="laramie-house-delta cannot be read"):
        apply_delta(HOUSE, delta)

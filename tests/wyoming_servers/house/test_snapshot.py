from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from wyoming_servers.house.snapshot import House, house_from_message, house_to_message

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

"""A robot that is called by its name before it is told what to do."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.planned.commands import reading_of


@pytest.fixture
def with_two(home):
    """A home with two robots."""
    robots = (
        Entity(entity_id=f"vacuum.{name.lower()}", name=name, domain="vacuum", area="kitchen")
        for name in ("Dusty", "Moppy")
    )
    house = home("en")
    others = (one for one in house.entities if one.domain != "vacuum")
    return replace(house, entities=(*others, *robots))


@pytest.mark.parametrize(
    ("said", "plan", "robots"),
    [
        ("dusty off you go to your dock", "dock vacuum", [("vacuum.dusty",)]),
        ("right moppy start", "on vacuum", [("vacuum.moppy",)]),
        (
            "moppy to your dock and dusty off you go",
            "dock vacuum ; on vacuum",
            [("vacuum.moppy",), ("vacuum.dusty",)],
        ),
    ],
)
def test_the_robot_that_is_called_is_meant(with_two, said, plan, robots):
    reading = reading_of(plan_from(plan), said, "en", with_two, "kitchen")
    assert [match.entity_ids for match in reading.matches] == robots


def test_none_is_meant_alone_where_two_are_called(with_two):
    said = "dusty and moppy off you go to the dock"
    assert reading_of(plan_from("dock vacuum"), said, "en", with_two, "kitchen") is None

"""Answers about several things of a kind, where one of them may have been meant."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.planned.commands import reading_of

HEATINGS = tuple(
    Entity(
        entity_id=f"climate.{floor}",
        name=f"{floor.title()} Heating",
        domain="climate",
        state=state,
        attributes={"temperature": warm, "current_temperature": 19.5},
    )
    for floor, state, warm in (("ground", "heat", 21.0), ("upper", "off", 18.0))
)


def told(house, plan, sentence):
    matches = reading_of(plan_from(plan), sentence, "en", house, None).matches
    return make_plan(matches, house, None, NOON).text


def with_heatings(house):
    rest = (one for one in house.entities if one.domain != "climate")
    return replace(house, entities=(*rest, *HEATINGS))


@pytest.mark.parametrize(
    ("plan", "answer"),
    [
        ("is on climate", "Yes, Ground Heating"),
        ("is off climate", "No, Ground Heating is not off"),
        ("which on climate", "Ground Heating"),
        ("state what= heating", "Ground heating is heat. Upper heating is off"),
    ],
)
def test_of_several_of_a_kind_each_is_told(home, plan, answer):
    assert told(with_heatings(home("en")), plan, "how is the heating") == answer


@pytest.mark.parametrize(
    ("plan", "sentence", "answer"),
    [
        ("state media", "what is this", "TV"),
        ("state media", "what's the volume", "TV: 40 %. Kitchen Speaker: 30 %"),
    ],
)
def test_a_question_about_a_player_is_what_plays_or_how_loud_it_is(home, plan, sentence, answer):
    assert told(home("en"), plan, sentence) == answer

"""How sure a plan must be that leaves something out."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.planned.objections import PLAIN, surely_from


@pytest.mark.parametrize(
    ("language", "sentence", "plan"),
    [
        ("de", "alles aus, nur die Stehlampe nicht", "off all but= stehlampe"),
        ("de", "alles aus außer der Stehlampe", "off all but= stehlampe"),
        ("nl", "alle lampen uit behalve de leeslamp", "off all what= lampen but= leeslamp"),
        ("en", "everything off but not the lamp", "off all but= lamp"),
    ],
)
def test_a_negation_tells_what_is_left_out(language, sentence, plan):
    assert surely_from(plan_from(plan), sentence, language, lambda _: None) == PLAIN


def test_a_negation_forbids_where_nothing_is_left_out():
    assert surely_from(plan_from("off all"), "nicht alles aus", "de", lambda _: None) is None


def test_a_condition_holds_beside_what_is_left_out():
    said = "wenn Anna geht, alles aus außer der Stehlampe"
    assert surely_from(plan_from("off all but= stehlampe"), said, "de", lambda _: None) is None


@pytest.mark.parametrize(
    ("left", "closed"),
    [
        ("ann s", ["cover.bob", "cover.eve"]),
        ("ann s and eve s blind", ["cover.bob"]),
    ],
)
def test_what_is_left_out_may_be_told_by_whose_it_is(home, left, closed):
    names = ("ann Ann's Blind", "bob Bob's Blind", "eve Eve's Blind")
    things = (*(f"cover.{name}" for name in names), "climate.ann Ann's Heater")
    told = [one.split(" ", 1) for one in things]
    ours = tuple(
        Entity(entity_id=one, name=name, domain=one.partition(".")[0]) for one, name in told
    )
    plan = plan_from(f"close all what= blinds but= {left}")
    said = f"close all the blinds except {left}"
    reading = reading_of(plan, said, "en", replace(home("en"), entities=ours), None)
    assert [match.entity_ids for match in reading.matches] == [(one,) for one in closed]
    assert {match.response for match in reading.matches} == {"default"}

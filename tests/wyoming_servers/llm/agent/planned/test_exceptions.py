"""How sure a plan must be that leaves something out."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
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

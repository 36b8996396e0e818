"""Plans that take up all that was said, and some that leave something out."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.llm.agent.planned.whole import takes_up_all

HOUSE = SimulatedHome.default().snapshot()
WHOLE = [
    ("en", "flick the coffee maker on would ya", "on what= coffee maker"),
    ("en", "every light downstairs off please", "off all what= light where= downstairs"),
    ("en", "kitchen light to forty", "bright what= kitchen light to= 40"),
    (
        "en",
        "lock the front door and shut off the coffee machine",
        "lock what= front door ; off what= coffee machine",
    ),
    ("de", "Rollo runter und Lampe aus", "close what= rollo ; off what= lampe"),
]
MORE_WAS_SAID = [
    ("en", "light the lamp and leave that", "on what= lamp"),
    ("en", "kitchen light on at forty", "on what= kitchen light"),
    ("en", "coffee machine off ceiling lights too", "off what= coffee machine"),
    ("en", "the kitchen dim the lamp", "dimmer what= lamp"),
    ("it", "fammi verde la lampada", "on what= lampada"),
    ("es", "apaga el flexo y vete", "off what= flexo"),
]
TOO_MUCH = [
    ("en", "it is too bright", "dimmer"),
    ("en", "unlock the front door", "unlock what= front door"),
    ("en", "open the garage door", "open what= garage door"),
    ("en", "the lamp is nice", "none"),
]


@pytest.mark.parametrize(("language", "said", "plan"), WHOLE)
def test_a_plan_takes_up_every_part_number_and_name(language, said, plan):
    assert takes_up_all(plan_from(plan), said, language, HOUSE)


@pytest.mark.parametrize(("language", "said", "plan"), MORE_WAS_SAID)
def test_a_plan_leaves_out_what_else_was_said(language, said, plan):
    assert not takes_up_all(plan_from(plan), said, language, HOUSE)


@pytest.mark.parametrize(("language", "said", "plan"), TOO_MUCH)
def test_what_names_nothing_or_opens_something_is_no_such_plan(language, said, plan):
    assert not takes_up_all(plan_from(plan), said, language, HOUSE)

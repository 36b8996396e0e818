"""Several things that are wanted, with no word of a list."""

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.agent.test_parted import KnowsSome
from wyoming_servers.house.names import fold
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.sayings import SayingReader

ADDS = "add text= one ; add text= other"
"""What the model makes of several things: where one ends it need not know."""


def added(house, said, plan=ADDS, language="en"):
    reader = SayingReader(house=house, planner=KnowsSome({said: (plan, 0.4)}))
    understood = reader.read(Turn(text=said, before=(), calls=(), results={}), language, None)
    steps = make_plan(understood.matches, house, None, NOON).steps if understood else ()
    return [fold(step.match.slots["item"]) for step in steps]


@pytest.mark.parametrize(
    ("language", "said", "things"),
    [
        (
            "en",
            "add oat milk, washing up liquid and some olives",
            ["oat milk", "washing up liquid", "olives"],
        ),
        ("en", "get us crisps and a bottle of red", ["crisps", "a bottle of red"]),
        (
            "de",
            "ich brauche Shampoo, Duschgel und Watte",
            ["shampoo", "duschgel", "watte"],
        ),
        ("fr", "il faut du pain et des pâtes", ["pain", "pâtes"]),
        ("es", "necesitamos arroz y aceite de oliva", ["arroz", "aceite de oliva"]),
        ("nl", "we hebben nog zeep en zout nodig", ["zeep", "zout"]),
        ("it", "servono pomodori, mozzarella e basilico", ["pomodori", "mozzarella", "basilico"]),
    ],
)
def test_each_goes_on_the_list_as_it_was_said(home, language, said, things):
    assert added(home(language), said, language=language) == things


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("we need rest and quiet", "none"),
        ("get the lamp and the fan", "on what= lamp ; on what= fan"),
        ("add oat milk", ADDS),
    ],
)
def test_what_the_model_takes_for_something_else_or_is_one_thing_is_left_to_others(
    home, said, plan
):
    assert added(home("en"), said, plan) == []

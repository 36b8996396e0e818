"""Things for a list that are said without a pause."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.llm.agent.run_on import one_by_one
from wyoming_servers.llm.nano.writing import Written

LIST = "list= shopping list"


class Model:
    """A stand-in for the house's own model, which tells one plan of every sentence."""

    def __init__(self, *things, action="add", probability=1.0):
        plan = " ; ".join(f"{action} text= {thing} {LIST}" for thing in things)
        self._written = Written(plan=plan_from(plan), probability=probability)

    def plan(self, text, language):
        del text, language
        return self._written


def items(home, said, model):
    text = f"add {said} to the shopping list"
    matches = Matcher(home("en")).match_all(text, "en", None)
    return [match.slots["item"] for match in one_by_one(matches, text, "en", model)]


@pytest.mark.parametrize(
    ("said", "things", "wanted"),
    [
        ("milk eggs", ("milk", "eggs"), ["milk", "eggs"]),
        ("milk eggs bread", ("milk", "eggs", "bread"), ["milk", "eggs", "bread"]),
        (
            "milk eggs and two loaves of bread",
            ("milk", "eggs", "2 loaves of bread"),
            ["milk", "eggs", "two loaves of bread"],
        ),
        ("olive oil salt", ("olive oil", "salt"), ["olive oil", "salt"]),
    ],
)
def test_each_thing_is_put_on_the_list_alone(home, said, things, wanted):
    assert items(home, said, Model(*things)) == wanted


@pytest.mark.parametrize(
    "model",
    [
        None,
        Model("olive oil"),
        Model("olive", "oil", probability=0.5),
        Model("olive", "soil"),
        Model("olive", "oil", action="remove"),
    ],
)
def test_one_thing_of_several_words_stays_whole(home, model):
    assert items(home, "olive oil", model) == ["olive oil"]


@pytest.mark.parametrize(
    ("said", "things", "wanted"),
    [
        (
            "a phone charger and swimming trunks",
            ("a phone", "charger", "swimming trunks"),
            ["a phone charger", "swimming trunks"],
        ),
        ("mac and cheese bread", ("mac", "cheese", "bread"), ["mac and cheese", "bread"]),
        (
            "a bag of rice milk eggs",
            ("a bag of rice", "milk", "eggs"),
            ["a bag of rice", "milk", "eggs"],
        ),
    ],
)
def test_what_makes_one_thing_is_not_parted(home, said, things, wanted):
    assert items(home, said, Model(*things)) == wanted

"""A second try at what is not on the list where it was looked for."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn


@pytest.mark.parametrize(
    "said",
    [
        "tick off mow the lawn",
        "mark mow the lawn as done",
        "I've mowed the lawn, tick it off",
        "cross mow the lawn off",
    ],
)
def test_a_thing_is_ticked_off_on_the_list_where_it_is(said):
    here = LivedIn(shopping_list=["Milk"], chores=["Mow the lawn", "Wash the car"])
    here.say(said)
    assert (here.on("shopping_list"), here.on("chores")) == (["Milk"], ["Wash the car"])


def test_a_thing_is_found_by_a_part_of_what_it_is_called():
    here = LivedIn(shopping_list=["Two litres of milk", "Bread"])
    here.say("remove milk from the shopping list")
    assert here.on("shopping_list") == ["Bread"]


def test_of_two_things_none_is_taken():
    here = LivedIn(shopping_list=["Oat milk", "Goat milk"])
    here.say("remove milk from the shopping list")
    assert here.on("shopping_list") == ["Oat milk", "Goat milk"]


def test_what_is_on_no_list_is_not_taken_for_something_else():
    here = LivedIn(shopping_list=["Dishwasher tablets"], chores=["Empty the dishwasher"])
    here.say("tick off dishwasher salt")
    assert here.on("shopping_list") == ["Dishwasher tablets"]
    assert here.on("chores") == ["Empty the dishwasher"]


@pytest.mark.parametrize(
    ("language", "thing", "said"),
    [
        ("en", "Call the plumber", "I called the plumber, you can cross that off"),
        ("de", "Fahrrad reparieren", "das Fahrrad ist repariert, das kannst du abhaken"),
    ],
)
def test_what_was_told_of_a_thing_besides_does_not_hide_it(language, thing, said):
    here = LivedIn(language=language, shopping_list=["Milk"], chores=[thing, "Iron"])
    assert thing in here.say(said)
    assert here.on("chores") == ["Iron"]

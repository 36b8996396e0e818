"""The list that stands at the end of a thing."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn


def home(language="en"):
    lists = {"shopping_list": ["Milk"], "chemist": [], "drogerie": []}
    return LivedIn(language=language, **lists)


@pytest.mark.parametrize(
    ("language", "said", "key", "things"),
    [
        ("de", "schreib Shampoo bei der Drogerie drauf", "drogerie", ["Shampoo"]),
        ("de", "setz Deo auf die Liste für die Drogerie", "drogerie", ["Deo"]),
        ("en", "put soap on the list for the chemist", "chemist", ["Soap"]),
    ],
)
def test_a_thing_goes_on_the_list_that_is_said_behind_it(language, said, key, things):
    here = home(language)
    here.say(said)
    assert here.on(key) == things
    assert here.on("shopping_list") == ["Milk"]


def test_where_a_thing_is_from_is_no_list_unless_one_is_called_so():
    here = home()
    here.say("put the book from the attic on the shopping list")
    assert here.on("shopping_list") == ["Milk", "The book from the attic"]


def test_what_is_moved_is_put_there_without_the_list_that_it_is_from():
    here = LivedIn(language="de", shopping_list=[], baumarkt=["Holzleim"])
    here.say("schieb Holzleim von Baumarkt auf die Shopping List")
    assert (here.on("baumarkt"), here.on("shopping_list")) == ([], ["Holzleim"])


def test_it_is_no_thing_but_what_was_taken_off_before():
    here = LivedIn(language="en", shopping_list=["Milk"], chemist=[])
    here.say("put it on the chemist list")
    assert here.on("chemist") == []
    here.say("take milk off the shopping list and put it on the chemist list")
    assert (here.on("shopping_list"), here.on("chemist")) == ([], ["Milk"])

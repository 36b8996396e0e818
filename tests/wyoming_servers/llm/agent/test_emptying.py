"""Taking everything off a list."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn

EMPTY = [
    ("en", "clear the shopping list"),
    ("en", "remove everything from the shopping list"),
    ("de", "leere die shopping list"),
]


@pytest.mark.parametrize(("language", "said"), EMPTY)
def test_a_list_is_emptied_once_that_was_agreed(language, said):
    here = LivedIn(language=language, shopping_list=["Milk", "Bread"], chores=["Mow"])
    assert here.say(said).endswith("?")
    assert here.on("shopping_list") == ["Milk", "Bread"]
    here.say("yes" if language == "en" else "ja", answering=True)
    assert (here.on("shopping_list"), here.on("chores")) == ([], ["Mow"])


def test_a_list_stays_as_it_is_when_it_was_not_agreed():
    here = LivedIn(shopping_list=["Milk"])
    here.say("empty the shopping list")
    here.say("no", answering=True)
    assert here.on("shopping_list") == ["Milk"]

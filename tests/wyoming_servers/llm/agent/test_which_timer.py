"""Which timer is meant where several run."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn


def with_timers(*timers, area=None, language="en"):
    here = LivedIn(language=language, shopping_list=["Milk"])
    for name, minutes in timers:
        slots = {"minutes": minutes} | ({"name": name} if name else {})
        here.home.call("intent__HassStartTimer", slots, area or "lounge")
    return here


def held(here):
    return [timer.name for timer in here.home.timers.running() if not timer.active]


def test_of_several_timers_it_is_asked_which_one():
    here = with_timers(("pasta", 8), ("rice", 11), (None, 20))
    assert here.say("pause my timer") == "Which one: pasta, rice or 20 minutes?"
    assert held(here) == []


@pytest.mark.parametrize(
    ("answer", "name"),
    [("the rice", "rice"), ("pasta please", "pasta"), ("the second one", "rice")],
)
def test_the_answer_names_it(answer, name):
    here = with_timers(("pasta", 8), ("rice", 11), (None, 20))
    here.say("pause my timer")
    here.say(answer, answering=True)
    assert held(here) == [name]


def test_one_without_a_name_is_called_by_its_length():
    here = with_timers(("pasta", 8), ("rice", 11), (None, 20))
    here.say("add five minutes to my timer")
    here.say("the 20 minutes one", answering=True)
    assert here.timers() == [("pasta", 480), ("rice", 660), (None, 1500)]


def test_nothing_is_done_once_one_wants_none_of_them():
    here = with_timers(("pasta", 8), ("rice", 11))
    here.say("cancel the timer")
    here.say("never mind", answering=True)
    assert len(here.timers()) == len(("pasta", "rice"))


def test_of_one_that_runs_and_one_that_is_held_the_running_one_is_paused():
    here = with_timers(("pasta", 8), ("rice", 11))
    here.say("pause the pasta timer")
    here.say("pause the timer")
    assert held(here) == ["pasta", "rice"]


@pytest.mark.parametrize("said", ["cancel the sauce timer", "cancel the tomato timer"])
def test_a_timer_is_found_by_a_part_of_its_name(said):
    here = with_timers(("tomato sauce", 8), ("rice", 11))
    here.say(said)
    assert here.timers() == [("rice", 660)]


def test_a_timer_is_found_by_the_room_where_it_was_set():
    here = with_timers((None, 8), area="attic")
    here.home.call("intent__HassStartTimer", {"minutes": 11}, "lounge")
    here.say("cancel the attic timer")
    assert here.timers() == [(None, 660)]


def test_a_timer_is_found_by_its_length_however_that_was_told():
    here = with_timers(("rice", 11))
    here.home.call("intent__HassStartTimer", {"hours": 1, "minutes": 30}, "lounge")
    here.say("cancel the ninety minute timer")
    assert here.timers() == [("rice", 660)]


def test_a_timer_that_there_is_not_is_not_another():
    here = with_timers(("pasta", 8), ("rice", 11))
    assert "find" in here.say("cancel the bread timer")
    assert len(here.timers()) == len(("pasta", "rice"))


def test_what_is_called_the_same_is_not_asked_about():
    here = with_timers((None, 8), (None, 8))
    assert "?" not in here.say("cancel the timer")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("pause it", "resume it", "stop it")),
        ("nl", ("pauzeer hem", "hervat hem", "stop hem")),
    ],
)
def test_it_is_the_timer_that_was_spoken_of(language, said):
    here = with_timers(("rice", 11), language=language)
    here.say(
        {"en": "set a pasta timer for 8 minutes", "nl": "timer voor de pasta van 8 minuten"}[
            language
        ]
    )
    first, second, third = said
    here.say(first, answering=True)
    assert held(here) == ["pasta"]
    here.say(second, answering=True)
    assert held(here) == []
    here.say(third, answering=True)
    assert here.timers() == [("rice", 660)]


def test_it_is_no_timer_once_something_else_was_spoken_of():
    here = with_timers(("rice", 11))
    here.say("add butter to the shopping list")
    here.say("pause it", answering=True)
    assert held(here) == []

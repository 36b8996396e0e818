from __future__ import annotations

import pytest

START, STATUS = "intent__HassStartTimer", "intent__HassTimerStatus"


def left(home, **slots):
    """Return name and seconds left of each timer told."""
    told = home.call(STATUS, slots)["speech_slots"]["timers"]
    return [(timer["name"], timer["total_seconds_left"]) for timer in told]


def test_a_timer_runs_down_and_ends(home, clock):
    home.call(START, {"minutes": 5})
    clock.seconds = 290
    assert left(home) == [("", 10)]
    assert home.timers.ended() == []

    clock.seconds = 301

    assert left(home) == []
    assert [timer.start for timer in home.timers.ended()] == [(None, 5, None)]
    assert home.timers.ended() == []


def test_a_status_is_told_exactly_and_as_one_would_say_it(home):
    home.call(START, {"hours": 3, "minutes": 10, "name": "Roast"})

    [told] = home.call(STATUS, {})["speech_slots"]["timers"]

    assert (told["name"], told["start_hours"], told["start_minutes"]) == ("Roast", 3, 10)
    assert (told["hours_left"], told["minutes_left"], told["seconds_left"]) == (3, 10, 0)
    assert (told["rounded_hours_left"], told["rounded_minutes_left"]) == (3, 0)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, (0, 0, 5)),
        (48, (0, 0, 40)),
        (55, (0, 1, 0)),
        (70, (0, 1, 0)),
        (90, (0, 1, 30)),
        (110, (0, 2, 0)),
        (3600 + 600, (1, 0, 0)),
        (3600 + 1800, (1, 30, 0)),
        (3600 + 3000, (2, 0, 0)),
    ],
)
def test_time_left_is_rounded_as_people_do(home, seconds, said):
    home.call(START, {"seconds": seconds})

    [told] = home.call(STATUS, {})["speech_slots"]["timers"]

    assert tuple(told[f"rounded_{unit}_left"] for unit in ("hours", "minutes", "seconds")) == said


def test_time_is_added_and_taken_away(home, clock):
    home.call(START, {"minutes": 5})
    clock.seconds = 60

    home.call("intent__HassIncreaseTimer", {"minutes": 2})
    assert left(home) == [("", 360)]

    home.call("intent__HassDecreaseTimer", {"minutes": 1, "seconds": 30})
    assert left(home) == [("", 270)]


def test_a_paused_timer_waits(home, clock):
    home.call(START, {"minutes": 5})
    clock.seconds = 60
    home.call("intent__HassPauseTimer", {})
    clock.seconds = 1000
    assert left(home) == [("", 240)]

    home.call("intent__HassUnpauseTimer", {})
    clock.seconds = 1010

    assert left(home) == [("", 230)]


def test_a_timer_is_found_by_name_and_by_how_it_was_started(home):
    home.call(START, {"minutes": 5, "name": "Pizza"})
    home.call(START, {"minutes": 10})

    assert left(home, name="pizza") == [("Pizza", 300)]
    assert left(home, start_minutes=10) == [("", 600)]
    home.call("intent__HassCancelTimer", {"start_minutes": 10})

    assert left(home) == [("Pizza", 300)]


def test_of_two_timers_the_one_set_in_the_room_is_meant(home):
    home.call(START, {"minutes": 5}, area="kitchen")
    home.call(START, {"minutes": 10}, area="bedroom")

    home.call("intent__HassCancelTimer", {}, area="kitchen")

    assert left(home, area="Bedroom") == [("", 600)]
    assert left(home) == [("", 600)]


def test_two_timers_that_fit_are_not_guessed_between(home):
    home.call(START, {"minutes": 5})
    home.call(START, {"minutes": 10})

    assert home.call("intent__HassCancelTimer", {}) == {
        "error": "MultipleTimersMatchedError",
        "error_text": "Multiple timers matched",
    }


def test_all_timers_are_cancelled_or_those_of_a_room(home):
    for area in ("kitchen", "kitchen", "bedroom"):
        home.call(START, {"minutes": 5}, area=area)

    result = home.call("intent__HassCancelAllTimers", {"area": "Kitchen"})
    assert result["speech_slots"] == {"canceled": 2, "area": "Kitchen"}

    assert home.call("intent__HassCancelAllTimers", {})["speech_slots"] == {"canceled": 1}


def test_a_delayed_command_is_no_timer_one_can_ask_for(home, clock):
    home.call(START, {"minutes": 1, "conversation_command": "turn off the lights"})
    assert left(home) == []

    clock.seconds = 60

    assert [timer.command for timer in home.timers.ended()] == ["turn off the lights"]

"""Timers until a time of day."""

from dataclasses import replace
from datetime import datetime

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn

TWO = datetime(2026, 11, 23, 14, 0, 20)  # noqa: DTZ001


def home_at_two(language="en"):
    here = LivedIn(language=language, shopping_list=["Milk"])
    here.home.now = lambda: TWO
    return here


@pytest.mark.parametrize(
    ("said", "language", "name", "seconds"),
    [
        ("set a timer until half past five", "en", None, 12580),
        ("set a timer for 5 pm", "en", None, 10780),
        ("stell einen Timer bis halb sechs", "de", None, 12580),
        ("mets un minuteur jusqu'à cinq heures et demie", "fr", None, 12580),
        ("pon un temporizador hasta las cinco y media", "es", None, 12580),
        ("zet een timer tot half zes", "nl", None, 12580),
        ("imposta un timer fino alle cinque e mezza", "it", None, 12580),
    ],
)
def test_a_timer_until_a_time_of_day_lasts_until_then(said, language, name, seconds):
    here = home_at_two(language)
    here.say(said)
    assert here.timers() == [(name, seconds)]


@pytest.mark.parametrize(
    "said",
    [
        "set a timer until the pasta is done",
        "wake me at seven tomorrow",
        "the shop is open until half past five",
        "we have until six",
    ],
)
def test_what_is_no_time_of_today_starts_no_timer(said):
    here = home_at_two()
    here.say(said)
    assert here.timers() == []


def test_a_number_behind_for_is_no_time_of_day():
    here = home_at_two()
    here.say("set a timer for 5")
    assert here.timers() in ([], [(None, 300)])


def test_one_hears_about_how_long_it_lasts():
    assert "3 hours and 30 minutes" in home_at_two().say("set a timer until half past five")


def test_without_a_clock_of_the_house_the_own_one_counts():
    here = home_at_two()
    tools = tuple(tool for tool in here.house.tools if not tool.name.endswith("GetDateTime"))
    here.house = replace(here.house, tools=tools)
    here.say("set a timer until half past one")  # it is five past twelve here
    assert here.timers() == [(None, 85 * 60)]


@pytest.mark.parametrize(
    ("said", "language", "yes", "name", "seconds"),
    [
        ("set an alarm for quarter past six", "en", "yes", None, 15280),
        ("wake me at four", "en", "yes", None, 7180),
        ("at three remind me to call mum", "en", "yes", "call mum", 3580),
        ("remind me about the oven at half past three", "en", "yes", "oven", 5380),
        ("tell me when it's half past three", "en", "yes", None, 5380),
        ("weck mich um vier", "de", "ja", None, 7180),
        ("recuérdame a las cinco llamar al médico", "es", "sí", "llamar al médico", 10780),
    ],
)
def test_an_alarm_is_no_timer_so_it_is_asked(said, language, yes, name, seconds):
    here = home_at_two(language)
    assert here.say(said).endswith("?")
    assert here.timers() == []
    here.say(yes, answering=True)
    assert here.timers() == [(name, seconds)]


@pytest.mark.parametrize(
    ("language", "said", "length", "yes"),
    [
        ("en", "set a timer until noon", "23 hours and 55 minutes", "yes"),
        ("de", "stell einen Timer bis Mittag", "23 Stunden und 55 Minuten", "ja"),
    ],
)
def test_a_timer_that_would_run_for_most_of_a_day_is_asked_about(language, said, length, yes):
    here = LivedIn(language=language)
    assert length in here.say(said)
    assert here.timers() == []
    here.say(yes, answering=True)
    assert len(here.timers()) == 1

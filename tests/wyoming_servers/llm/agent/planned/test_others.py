"""Timers of plans, whose lengths may lack their unit."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.commands import reading_of


def lengths(house, plan, sentence):
    reading = reading_of(plan_from(plan), sentence, "en", house, None)
    return reading and [match.slots for match in reading.matches]


def test_a_number_alone_is_one_of_minutes_for_a_timer(home):
    plan = "timer for= 5 minutes ; timer for= 10"
    sentence = "two timers one for five minutes and one for ten"
    assert lengths(home("en"), plan, sentence) == [{"minutes": 5}, {"minutes": 10}]


@pytest.mark.parametrize("sentence", ["set an alarm for 7", "wake me at 7", "timer at 7"])
def test_a_number_alone_may_be_a_time_of_day(home, sentence):
    assert lengths(home("en"), "timer for= 7", sentence) is None


def test_no_timer_takes_no_time(home):
    assert lengths(home("en"), "timer for= 0", "set a timer for 0") is None


def test_what_is_ordered_for_a_time_is_no_timer(home):
    plan = plan_from("timer for= 20 minutes")
    for language, sentence in (
        ("en", "could you please order two pizzas for in 20 minutes"),
        ("de", "bestell zwei Pizzen in 20 Minuten"),
        ("fr", "commande-nous deux pizzas pour dans 20 minutes"),
        ("es", "reserva un taxi en 20 minutos"),
        ("nl", "bestel twee pizza's over 20 minuten"),
        ("it", "prenota un taxi tra 20 minuti"),
    ):
        assert reading_of(plan, sentence, language, home(language), None) is None
    assert lengths(home("en"), "timer for= 20 minutes", "remind me to order pizza in 20 minutes")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "pie it's not done yet"),
        ("de", "pie er ist noch roh"),
        ("fr", "pie elle est pas cuite"),
        ("es", "pie todavía está crudo"),
        ("nl", "pie hij is nog niet gaar"),
        ("it", "pie non è cotta"),
    ],
)
def test_what_is_told_of_a_thing_is_no_name_of_its_timer(home, language, name):
    plan = plan_from(f"timer_cancel name= {name}")
    reading = reading_of(plan, name, language, home(language), None)
    assert reading
    assert reading.matches[0].slots["name"] == "pie"

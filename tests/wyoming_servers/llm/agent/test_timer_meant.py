"""What is said of a timer without naming it, once one was spoken of."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn


def after(*said, language="en"):
    here = LivedIn(language=language, shopping_list=["Milk"])
    for sentence in said:
        here.say(sentence, answering=True)
    return here


def held(here):
    return [timer.name for timer in here.home.timers.running() if not timer.active]


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("en", "set a timer for ten minutes", "stop"),
        ("en", "set a timer for ten minutes", "turn it off"),
        ("de", "stell einen Timer auf zehn Minuten", "mach den aus"),
        ("fr", "mets un minuteur de dix minutes", "arrête-le"),
        ("es", "pon un temporizador de diez minutos", "páralo"),
        ("it", "metti un timer di dieci minuti", "fermalo"),
        ("nl", "zet een timer van tien minuten", "stop hem"),
    ],
)
def test_what_stops_it_stops_the_timer(language, first, said):
    assert after(first, said, language=language).timers() == []


@pytest.mark.parametrize(
    ("language", "first", "said", "again"),
    [
        ("en", "set a timer for ten minutes", "pause that", "carry on"),
        ("en", "set a timer for ten minutes", "pause", "resume"),
        ("de", "stell einen Timer auf zehn Minuten", "halt den mal an", "weiter"),
        ("es", "pon un temporizador de diez minutos", "ponlo en pausa", "sigue"),
    ],
)
def test_a_timer_that_was_paused_goes_on(language, first, said, again):
    here = after(first, said, language=language)
    assert held(here) == [None]
    here.say(again, answering=True)
    assert held(here) == []


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("add five", 900),
        ("give me five more", 900),
        ("knock two minutes off", 480),
        ("take three off", 420),
        ("fifteen actually", 900),
    ],
)
def test_what_is_added_or_taken_off_needs_neither_the_timer_nor_a_unit(said, seconds):
    assert after("set a timer for ten minutes", said).timers() == [(None, seconds)]


@pytest.mark.parametrize(
    ("said", "left"),
    [("cancel the tea one", ["rice"]), ("cancel it", ["rice"]), ("cancel both", [])],
)
def test_one_of_several_is_told_by_its_name_alone(said, left):
    here = after("set a rice timer for 12 minutes", "set a tea timer for 3 minutes", said)
    assert [name for name, _ in here.timers()] == left


def test_of_what_is_left_on_it_the_timer_is_meant_and_no_list():
    here = after("set a timer for ten minutes")
    assert "10 minutes" in here.say("what's left on it", answering=True)


@pytest.mark.parametrize("said", ["turn on the lamp", "add bread to the list", "turn it up"])
def test_what_is_about_something_else_leaves_the_timer_alone(said):
    assert after("set a timer for ten minutes", said).timers() == [(None, 600)]

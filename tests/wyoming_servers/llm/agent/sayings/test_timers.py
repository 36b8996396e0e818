"""What is said of timers."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.sayings import SayingReader


@pytest.mark.parametrize(
    ("said", "timers"),
    [
        ("remind me in 20 minutes to take out the bins", [("take out the bins", 1200)]),
        ("remind me to turn the chicken in a quarter of an hour", [("turn the chicken", 900)]),
        ("tell me when 12 minutes are up", [(None, 720)]),
        ("3 min timer named steak", [("steak", 180)]),
        ("4 minutes for the eggs please", [("eggs", 240)]),
        ("give me 90 seconds", [(None, 90)]),
        ("give me three quarters of an hour", [(None, 2700)]),
        (
            "set a timer for 8 minutes for the rice and 20 minutes for the chicken",
            [("rice", 480), ("chicken", 1200)],
        ),
        ("two timers, one for five minutes and one for ten minutes", [(None, 300), (None, 600)]),
        ("set two timers, one for ten minutes and one for five", [(None, 600), (None, 300)]),
        ("set a timer for ten and one for twenty minutes", [(None, 600), (None, 1200)]),
        (
            "set a timer for eggs seven minutes and another for toast two minutes",
            [("eggs", 420), ("toast", 120)],
        ),
        ("announce that we leave in ten minutes", []),
        ("ten minutes for a photo is a lot", []),
        ("we waited twenty minutes for the bus", []),
    ],
)
def test_a_timer_is_set_with_what_it_is_for(said, timers):
    here = LivedIn()
    here.say(said)
    assert here.timers() == timers


@pytest.mark.parametrize(
    ("said", "timers"),
    [
        ("give the pasta another minute", [("pasta", 540), ("rice", 1200)]),
        ("the rice needs three more minutes", [("pasta", 480), ("rice", 1380)]),
        ("take two minutes off the rice timer", [("pasta", 480), ("rice", 1080)]),
        ("I don't need the pasta timer any more", [("rice", 1200)]),
        ("stop every timer", []),
    ],
)
def test_a_timer_is_changed_by_its_name(said, timers):
    here = LivedIn()
    here.say("set a pasta timer for eight minutes")
    here.say("set a rice timer for twenty minutes")
    here.say(said)
    assert here.timers() == timers


@pytest.mark.parametrize(
    ("said", "timers"),
    [
        ("de timer van de rijst mag je stoppen", []),
        ("de rijst timer kan uit", []),
        ("de timer van de pasta mag je stoppen", [("rijst", 480)]),
    ],
)
def test_a_timer_that_may_be_stopped_in_dutch_is_stopped(said, timers):
    here = LivedIn(language="nl")
    here.say("zet een timer van 8 minuten voor de rijst")
    here.say(said)
    assert here.timers() == timers


def test_how_long_is_asked_in_one_word_too():
    here = LivedIn(language="nl")
    here.say("zet een timer van 8 minuten voor de rijst")
    assert here.say("hoelang moet de rijst nog") == here.say("hoe lang moet de rijst nog")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("give me a second", "en"),
        ("hold on a minute", "en"),
        ("warte mal eine Sekunde", "de"),
        ("donne-moi une minute", "fr"),
        ("dame un segundo", "es"),
        ("wacht even een minuutje", "nl"),
        ("aspetta un attimo", "it"),
    ],
)
def test_who_wants_a_moment_is_asked_for_no_timer(said, language):
    reader = SayingReader(house=SimulatedHome.default().snapshot())
    turn = Turn(text=said, before=(), calls=(), results={})
    assert reader.read(turn, language, None) is None
    assert reader.guess(turn, language, None) is None


@pytest.mark.parametrize(
    ("said", "language", "name"),
    [
        ("imposta un timer di un'ora per l'arrosto", "it", "arrosto"),
        ("imposta un timer di un'ora per la torta", "it", "torta"),
        ("mets un minuteur de 3 minutes pour l'œuf", "fr", "œuf"),
    ],
)
def test_a_timer_is_called_by_what_it_is_for_without_its_article(said, language, name):
    here = LivedIn(language=language)
    here.say(said)
    assert [timer for timer, _ in here.timers()] == [name]

"""Timers of Home Assistant itself: which of several is meant, and until when they run."""

from __future__ import annotations

import pytest
from homeassistant.components.intent import async_register_timer_handler
from homeassistant.util import dt as dt_util

from tests.homeassistant.laramie.conftest import speech

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("agent"),
]


@pytest.fixture
def rung(home, satellite):
    """What the satellite was told of timers: what happened, the name, and seconds left."""
    told = []

    def note(event, timer):
        told.append((event.value, timer.name, timer.seconds_left))

    async_register_timer_handler(home, satellite, note)
    return told


@pytest.fixture
def ask(say, satellite):
    async def ask(text, conversation_id=None):
        return await say(text, conversation_id, device_id=satellite)

    return ask


async def test_of_two_timers_it_is_asked_which_is_to_be_paused(ask, rung):
    await ask("set a ten minute timer for the pizza")
    await ask("set a timer called bread for twenty minutes")
    asked = await ask("pause my timer")
    assert speech(asked) == "Which one: pizza or bread?"
    assert asked.continue_conversation
    await ask("the bread", asked.conversation_id)
    assert rung[2:] == [("updated", "bread", 1200)]


async def test_a_timer_is_known_by_a_part_of_its_name(ask, rung):
    await ask("set a timer called sourdough bread for twenty minutes")
    await ask("set a ten minute timer for the pizza")
    result = await ask("cancel the bread timer")
    assert speech(result) == "Timer cancelled"
    assert rung[2:] == [("cancelled", "sourdough bread", 0)]


async def test_a_timer_runs_until_a_time_of_day(ask, rung, freezer):
    freezer.move_to(dt_util.now().replace(hour=16, minute=10, second=0))
    result = await ask("set a timer until half past five")
    assert speech(result) == "Timer set for 1 hour and 20 minutes"
    assert rung == [("started", None, 80 * 60)]

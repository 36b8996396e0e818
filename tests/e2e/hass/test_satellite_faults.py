"""Faults between our satellite and a real Home Assistant: every one ends at the wake word again."""

from __future__ import annotations

import pytest

from satellite import sounds
from tests.e2e.room.speech import WAKE_WORD, is_in, spoken

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

ONE_RELEASE = True
ON = "turn on the kitchen light"
LIGHT = "light.kitchen_light"


async def still_works(box) -> None:
    await box.api.act("light.turn_off", entity_id=LIGHT)
    await box.room.until_quiet()
    await box.hears(ON)
    await box.api.becomes(LIGHT, "on")


@pytest.mark.parametrize("phase", ["listening", "speaking"])
async def test_it_is_back_after_its_network_was_cut(box, phase):
    if phase == "listening":
        await box.is_told(spoken(WAKE_WORD), "listening")
    else:
        await box.hears(ON)
    start, since = len(box.room.played), box.program.said
    box.relay.cut()
    await box.becomes("away", since)
    await box.becomes("idle")
    if phase == "listening":
        await box.room.until_sounded(sounds.SORRY, start)
    await box.room.until_quiet()
    assert is_in(sounds.SORRY, box.room.samples(start)) is (phase == "listening")
    await still_works(box)


async def test_it_is_back_after_speech_to_text_died_while_it_listened(home, box):
    start = len(box.room.played)
    home.servers.halt("stt")  # it must not have heard the end of the silence
    async with box.api.watched(box.entities["assist_satellite"]) as was_seen:
        await box.is_told(spoken(WAKE_WORD), "listening")
        await was_seen("listening")
    await home.servers.kill("stt")
    await box.room.until_sounded(sounds.SORRY, start)
    await box.becomes("idle")
    await box.room.until_quiet()
    await home.servers.back("stt")
    await home.servers.hears("Kitchen Light")
    await still_works(box)


async def test_it_says_sorry_while_speech_to_text_still_stands(home, box):
    if box.integration == "wyoming":
        pytest.skip("core's integration waits until the server is killed")
    start = len(box.room.played)
    home.servers.halt("stt")
    await box.is_told(spoken(WAKE_WORD), "listening")
    await box.room.until_sounded(sounds.SORRY, start)
    assert home.servers.stands("stt")
    await home.servers.kill("stt")
    await box.becomes("idle")
    await box.room.until_quiet()
    await home.servers.back("stt")
    await home.servers.hears("Kitchen Light")
    await still_works(box)


async def test_it_is_back_after_home_assistant_was_restarted_during_a_reply(home, box):
    await box.hears("what is the outdoor humidity")
    await home.restart()
    await box.becomes("idle")
    await still_works(box)

"""Our satellite, the real program, in a real Home Assistant: by core's integration and by ours."""

from __future__ import annotations

import asyncio
import io
import wave
from contextlib import asynccontextmanager

import numpy as np
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from satellite import sounds
from tests.e2e.room.room import PLAYED
from tests.e2e.room.speech import WAKE_WORD, is_in, spoken

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

ON = "turn on the kitchen light"
LIGHT = "light.kitchen_light"
QUESTION = "what is the outdoor humidity"


@pytest.fixture
def ours(box):
    """The same, where Home Assistant's own integration cannot do it."""
    if "media_player" not in box.entities:
        pytest.skip("only our integration can do this")
    return box


def loud_seconds(samples: np.ndarray) -> float:
    return np.count_nonzero(np.abs(samples) > 100) / PLAYED.rate


async def transcript(home) -> str:
    """Return what was understood last."""
    runs = await home.api.call("assist_pipeline/pipeline_debug/list", pipeline_id=home.pipeline)
    last = runs["pipeline_runs"][-1]["pipeline_run_id"]
    run = await home.api.call(
        "assist_pipeline/pipeline_debug/get", pipeline_id=home.pipeline, pipeline_run_id=last
    )
    heard = next(event for event in run["events"] if event["type"] == "stt-end")
    return str(heard["data"]["stt_output"]["text"]).lower()


async def test_a_command_in_one_breath_with_the_wake_word_is_done_and_answered(home, box):
    start = len(box.room.played)
    async with box.api.watched(box.entities["assist_satellite"]) as was_seen:
        await box.hears(ON, in_one_breath=True)
        assert (await transcript(home)).startswith(ON)
        await box.api.becomes(LIGHT, "on")
        await was_seen("responding")
        await box.becomes("idle")
        await was_seen("idle")
    await box.room.until_quiet()
    played = box.room.samples(start)
    assert is_in(sounds.AWAKE, played)
    assert loud_seconds(played) > 1.0


async def test_a_command_during_the_reply_stops_it_and_is_done(home, box):
    await box.hears(QUESTION)
    await box.is_told(spoken(WAKE_WORD), "listening")
    await box.is_told(spoken(ON), "speaking")
    assert (await transcript(home)).startswith(ON)
    await box.api.becomes(LIGHT, "on")


async def test_an_announcement_is_heard_to_its_end(box):
    start = len(box.room.played)
    await box.act("assist_satellite.announce", message="Dinner is ready in the kitchen")
    await box.room.until_quiet()
    played = box.room.samples(start)
    assert loud_seconds(played) > 0.8
    # Home Assistant sends its own integration no chime.
    assert is_in(sounds.ANNOUNCE, played) is ("media_player" in box.entities)


async def test_a_timer_rings_until_the_wake_word_is_heard(box):
    asked = {"text": "set a timer for 1 second", "language": "en", "device_id": box.device}
    await box.api.post("/api/conversation/process", asked | {"agent_id": "conversation.laramie"})
    await box.becomes("ringing")
    await box.room.until_heard(len(box.room.played))
    await box.is_told(spoken(WAKE_WORD), "listening")
    await box.room.until_quiet()


async def test_a_microphone_muted_and_unmuted_at_once_hears_again(box):
    since = box.program.said
    await box.act("switch.turn_on")
    await box.act("switch.turn_off")
    if "media_player" not in box.entities:  # Home Assistant leaves one that is muted
        await box.becomes("away", since)
    await box.becomes("idle")
    await box.hears(ON)
    await box.api.becomes(LIGHT, "on")


async def test_a_conversation_can_be_started(ours):
    since = ours.program.said
    starting = asyncio.create_task(
        ours.act("assist_satellite.start_conversation", start_message="What shall I do?")
    )
    await ours.becomes("listening", since)
    await ours.is_told(spoken(ON), "speaking")
    await starting
    await ours.api.becomes(LIGHT, "on")


async def test_a_question_can_be_asked(ours):
    answers = [
        {"id": "music", "sentences": ["[play] (some|any) music"]},
        {"id": "light", "sentences": [ON]},
    ]
    since = ours.program.said
    asking = asyncio.create_task(
        ours.api.call(
            "call_service",
            domain="assist_satellite",
            service="ask_question",
            service_data={
                "entity_id": ours.entities["assist_satellite"],
                "question": "What shall I do?",
                "answers": answers,
            },
            return_response=True,
        )
    )
    await ours.becomes("listening", since)
    ours.room.say(spoken(ON))
    assert (await asking)["response"]["id"] == "light"
    await ours.becomes("idle")


@asynccontextmanager
async def tone():
    """A tone of 8000 of 32767 on the web; yields its address."""
    pcm = np.full(60 * PLAYED.rate, 8000, "<i2").tobytes()
    with io.BytesIO() as file:
        with wave.open(file, "wb") as wav:
            wav.setparams((PLAYED.channels, PLAYED.width, PLAYED.rate, 0, "NONE", ""))
            wav.writeframes(pcm)
        sound = file.getvalue()

    async def give(_):
        return web.Response(body=sound, content_type="audio/wav")

    app = web.Application()
    app.router.add_get("/tone.wav", give)
    async with TestServer(app) as server:
        yield str(server.make_url("/tone.wav"))


async def test_music_goes_on_softer_while_somebody_is_listened_to(ours):
    room = ours.room
    async with tone() as url:
        given = {"media_content_id": url, "media_content_type": "music"}
        await ours.act("media_player.play_media", **given)
        await room.until(lambda: room.loudest() > 7900)
        await ours.is_told(spoken(WAKE_WORD), "listening")
        await room.until(lambda: 1900 < room.loudest() < 2100)
        await ours.is_told(spoken(ON), "idle")  # understood or not
        await room.until(lambda: room.loudest() > 7900)
        await ours.act("media_player.volume_set", volume_level=0.5)
        await room.until(lambda: 1900 < room.loudest() < 2100)
        await ours.act("media_player.volume_set", volume_level=1.0)
        await ours.act("media_player.media_stop")
        await room.until_quiet()


async def test_it_is_met_again_after_home_assistant_was_restarted(home, box):
    await home.restart()
    await box.becomes("idle")
    await box.hears(ON)
    await box.api.becomes(LIGHT, "on")

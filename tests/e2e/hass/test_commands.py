"""Commands spoken to a real Home Assistant: done, answered aloud, each stage on the record."""

from __future__ import annotations

import io

import av
import numpy as np
import pytest
from wyoming.pipeline import PipelineStage

from tests.benchmarks.hass_measure import STOCK_PIPELINE, stock_servers
from tests.benchmarks.stt_corpus import Samples, from_pcm, recording, to_pcm
from tests.e2e.hass.commands import Command, commands, spoken
from tests.e2e.hass.house import reset
from tests.e2e.hass.turns import assert_done, speak, whole_run
from tests.e2e.hass.websocket_run import ask_pipeline, run_pipeline

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

STAGES = ("run-start", "stt-start", "stt-end", "intent-start", "intent-end", "tts-end", "run-end")
LIGHT = Command(text="turn on the kitchen light", changes={"light.kitchen_light": {"state": "on"}})


def is_heard(samples: Samples) -> bool:
    return bool(np.abs(samples).max() > 0.05)


def decoded(reply: bytes) -> Samples:
    """Return the samples of a reply in the format browsers get."""
    with av.open(io.BytesIO(reply)) as file:
        frames = [frame.to_ndarray() for frame in file.decode(audio=0)]
    return np.concatenate(frames, axis=1).astype(np.float32)


@pytest.mark.recordings
async def test_what_is_said_to_a_satellite_is_done_and_answered(home, recordings):
    for command, case in commands(recordings):
        turn = await speak(home.api, home.satellite, command, case.pcm)
        await assert_done(home.api, command, turn)
        assert is_heard(from_pcm(turn.pcm)), command.text
        reached = await whole_run(home.api, home.pipeline)
        times = [reached[stage] for stage in STAGES]
        assert times == sorted(times), command.text
        assert turn.began < reached["stt-end"] < turn.first_audio, command.text


async def test_what_is_said_over_the_websocket_is_done_and_answered(home):
    run = await run_pipeline(home.api, home.pipeline, spoken(LIGHT).pcm)
    assert run.transcript.lower() == LIGHT.text
    await home.api.becomes("light.kitchen_light", "on")
    assert run.spoken
    assert is_heard(decoded(run.reply))


async def test_our_agent_works_with_stock_servers_and_ours_with_home_assistants_own(home):
    pipelines = await home.api.call("assist_pipeline/pipeline/list")
    ours = next(one for one in pipelines["pipelines"] if one["id"] == home.pipeline)
    mixed = {"name": "Stock servers", "conversation_engine": ours["conversation_engine"]}
    stock = {"name": "Stock agent", "conversation_engine": STOCK_PIPELINE["conversation_engine"]}
    made = [STOCK_PIPELINE | mixed, {key: ours[key] for key in ours if key != "id"} | stock]
    async with stock_servers(home, home.hass.folder.parent):
        for settings in made:
            pipeline = await home.api.call("assist_pipeline/pipeline/create", **settings)
            await reset(home.api)
            run = await run_pipeline(home.api, pipeline["id"], spoken(LIGHT).pcm)
            assert run.transcript.lower() == LIGHT.text
            await home.api.becomes("light.kitchen_light", "on")
            assert is_heard(decoded(run.reply))


async def test_an_assistant_in_german_understands_and_speaks_german(home):
    """Typed: what listens without a download knows English only."""
    pipelines = await home.api.call("assist_pipeline/pipeline/list")
    known = next(one for one in pipelines["pipelines"] if one["id"] == home.pipeline)
    german = {"language": "de", "conversation_language": "de", "tts_language": "de"}
    made = {key: value for key, value in known.items() if key != "id"} | german
    made |= {"name": "Deutsch", "tts_voice": "de", "stt_engine": None, "stt_language": None}
    pipeline = await home.api.call("assist_pipeline/pipeline/create", **made)
    await home.servers.foretold("Coffee Machine eingeschaltet", voice="de")
    run = await ask_pipeline(home.api, pipeline["id"], "Schalte Coffee Machine ein")
    assert run.spoken == "Coffee Machine eingeschaltet"
    await home.api.becomes("switch.coffee_machine", "on")
    assert is_heard(decoded(run.reply))
    run = await ask_pipeline(home.api, pipeline["id"], "Wie warm ist es im Living Room?")
    assert run.spoken == "20,5 Grad"


@pytest.mark.recordings
async def test_a_command_after_the_wake_word_is_done(home, recordings):
    wake = recording(recordings / "wake" / "okay_nabu.wav")
    command = recording(recordings / "commands" / "lock_the_front_door.wav")
    pcm = to_pcm(np.concatenate([wake, command]))
    turn = await home.satellite.speak(pcm, PipelineStage.WAKE)
    assert turn.heard.index("detection") < turn.heard.index("transcript"), turn
    await home.api.becomes("lock.front_door", "locked")
    assert is_heard(from_pcm(turn.pcm))

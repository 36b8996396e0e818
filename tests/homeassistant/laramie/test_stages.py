"""What a spoken turn takes around the agent is noted when it is known."""

from __future__ import annotations

import asyncio

import pytest
from homeassistant.components.assist_pipeline import PipelineEvent, PipelineEventType
from homeassistant.components.assist_pipeline.models import PipelineStage
from homeassistant.components.assist_pipeline.run import PipelineInput, PipelineRun
from homeassistant.core import Context
from homeassistant.helpers.chat_session import async_get_chat_session
from homeassistant.setup import async_setup_component

from custom_components.laramie.stages import heard_ms
from tests.homeassistant.laramie.conftest import AGENT

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture(autouse=True)
async def passes_on(core, tmp_path):
    """Stands in for ffmpeg, which not every machine has: sound comes out as it went in."""
    core.config.config_dir = str(tmp_path)  # what was spoken is kept there
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\nexec cat\n")
    program.chmod(0o755)
    assert await async_setup_component(core, "ffmpeg", {"ffmpeg": {"ffmpeg_bin": str(program)}})
    return program


@pytest.fixture
def run(home):
    """Have a pipeline answer a text, and speak unless it is told to end before."""

    async def run(pipeline, text, end=PipelineStage.TTS):
        run = PipelineRun(
            home,
            context=Context(),
            pipeline=pipeline,
            start_stage=PipelineStage.INTENT,
            end_stage=end,
            event_callback=lambda _: None,
            tts_audio_output="wav",
        )
        with async_get_chat_session(home) as session:
            given = PipelineInput(run=run, session=session, intent_input=text)
            await given.execute(validate=True)

    return run


def followers():
    """Who waits for a first sound now."""
    return [task for task in asyncio.all_tasks() if task.get_name() == "laramie first sound"]


async def test_the_first_sound_of_a_reply_is_noted(home, agent, speaking, run, until):
    assert speaking.conversation_engine == AGENT
    await run(speaking, "is the front door locked")
    report = agent.runtime_data.last_turn
    await until(lambda: report.spoken_ms is not None)
    assert report.begun_ms <= report.spoken_ms
    shown = home.states.get("sensor.laramie_first_sound_after")
    assert float(shown.state) == report.spoken_ms


async def test_each_turn_has_its_own_first_sound(agent, speaking, run, until):
    reports = []
    for text in ("is the front door locked", "is the ceiling light on"):
        await run(speaking, text)
        reports.append(agent.runtime_data.last_turn)
        await until(lambda: reports[-1].spoken_ms is not None)
    assert reports[0] is not reports[1]


async def test_a_voice_that_fails_has_no_first_sound(agent, speaking, run, until, passes_on):
    passes_on.write_text("#!/bin/sh\nexit 1\n")
    await run(speaking, "is the front door locked")
    await until(lambda: not followers())
    assert agent.runtime_data.last_turn.spoken_ms is None


async def test_a_reply_that_is_not_spoken_has_no_first_sound(agent, speaking, run, say):
    await run(speaking, "is the front door locked", end=PipelineStage.INTENT)
    await say("is the front door locked")
    assert not followers()
    assert agent.runtime_data.last_turn.spoken_ms is None


def test_the_transcript_is_timed_from_the_end_of_speech():
    def event(kind, seconds):
        return PipelineEvent(kind, timestamp=f"2026-11-21T12:00:{seconds:06.3f}+00:00")

    run = [
        event(PipelineEventType.STT_START, 0),
        event(PipelineEventType.STT_VAD_END, 2.5),
        event(PipelineEventType.STT_END, 2.75),
    ]
    assert heard_ms(run) == 250
    assert heard_ms(run[::2]) is None
    assert heard_ms([]) is None

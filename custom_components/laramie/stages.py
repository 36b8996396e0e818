"""What a spoken turn takes around the agent: from the end of speech, and to the first sound."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing, suppress
from datetime import datetime

from homeassistant.components import tts
from homeassistant.components.assist_pipeline import PipelineEvent, PipelineEventType
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.core import HomeAssistant, callback

LONGEST_SECONDS = 3600.0
"""Longer than any turn: to give up waiting for a reply takes it from those who speak it."""
HEADER_BYTES = 44
"""Of a WAV; what follows is sound."""


@callback
def run_of(hass: HomeAssistant, conversation_id: str) -> list[PipelineEvent]:
    """Return what happened so far in the pipeline's run that a conversation is in now."""
    for runs in hass.data[KEY_ASSIST_PIPELINE].pipeline_debug.values():
        for run in reversed(runs.values()):
            start = run.events[0].data if run.events else None
            is_over = run.events and run.events[-1].type is PipelineEventType.RUN_END
            if start and start.get("conversation_id") == conversation_id and not is_over:
                return run.events
    return []


@callback
def heard_ms(run: list[PipelineEvent]) -> float | None:
    """Return how long after the end of speech the transcript came, in milliseconds.

    None where Home Assistant is not told of the end of speech: our STT server decides that itself.
    """
    times = {event.type: datetime.fromisoformat(event.timestamp) for event in run}
    ended, heard = (
        times.get(kind) for kind in (PipelineEventType.STT_VAD_END, PipelineEventType.STT_END)
    )
    return round(1000 * (heard - ended).total_seconds(), 1) if heard and ended else None


@callback
def follow_reply(hass: HomeAssistant, run: list[PipelineEvent], spoken: Callable[[], None]) -> None:
    """Call when the first sound of a run's reply is there; never for one that is not spoken."""
    output = ((run[0].data or {}) if run else {}).get("tts_output")
    if output and (stream := tts.async_get_stream(hass, output["token"])):
        # Of no entry: cancelled with one that is loaded again, it would take the reply with it.
        hass.async_create_background_task(_wait_for_sound(stream, spoken), "laramie first sound")


async def _wait_for_sound(stream: tts.ResultStream, spoken: Callable[[], None]) -> None:
    """Read along; what is synthesised is kept for all who read it, who tell of what goes wrong."""
    size = 0
    with suppress(Exception):
        async with (
            asyncio.timeout(LONGEST_SECONDS),
            aclosing(stream.async_stream_result()) as audio,
        ):
            async for chunk in audio:
                size += len(chunk)
                if size > HEADER_BYTES:
                    spoken()
                    return

"""A turn over the WebSocket, as a browser or a phone does it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.waiting import PATIENCE_SECONDS
from wyoming_servers.audio.formats import SPEECH

from .api import Api, answer

CHUNK_BYTES = SPEECH.bytes_per_second // 10
ENOUGH = {"stt-vad-end", "stt-end", "error"}
"""After these no more audio is wanted."""


@dataclass
class Run:
    """What a pipeline said of one run."""

    events: dict[str, Any] = field(default_factory=dict)
    """The data of the first event of each type."""
    reply: bytes = b""
    """The spoken reply, as a file of the kind browsers get."""

    @property
    def transcript(self) -> str:
        """What was understood."""
        return str(self.events["stt-end"]["stt_output"]["text"])

    @property
    def spoken(self) -> str:
        """What was answered."""
        response = self.events["intent-end"]["intent_output"]["response"]
        return str(response["speech"]["plain"]["speech"])


async def run_pipeline(api: Api, pipeline: str, pcm: bytes) -> Run:
    """Speak 16 kHz audio to a pipeline, and fetch the reply while it is made."""
    run, enough = Run(), asyncio.Event()
    async with (
        asyncio.timeout(PATIENCE_SECONDS),
        asyncio.TaskGroup() as tasks,
        api.listen(
            "assist_pipeline/run",
            start_stage="stt",
            end_stage="tts",
            pipeline=pipeline,
            input={"sample_rate": SPEECH.rate},
        ) as messages,
    ):
        await answer(messages)
        fetching: asyncio.Task[bytes] | None = None
        while "run-end" not in run.events:
            event = (await messages.get())["event"]
            run.events.setdefault(event["type"], event["data"])
            if event["type"] == "run-start":
                target = bytes([event["data"]["runner_data"]["stt_binary_handler_id"]])
                tasks.create_task(_speak(api, target, pcm, enough))
                fetching = tasks.create_task(api.audio(event["data"]["tts_output"]["url"]))
            elif event["type"] in ENOUGH:
                enough.set()
        assert fetching is not None
        run.reply = await fetching
    return run


async def ask_pipeline(api: Api, pipeline: str, text: str) -> Run:
    """Type a sentence to a pipeline, and fetch the spoken reply."""
    run = Run()
    given = {"start_stage": "intent", "end_stage": "tts", "pipeline": pipeline}
    listening = api.listen("assist_pipeline/run", **given, input={"text": text})
    async with asyncio.timeout(PATIENCE_SECONDS), listening as messages:
        await answer(messages)
        while "run-end" not in run.events:
            event = (await messages.get())["event"]
            run.events.setdefault(event["type"], event["data"])
        run.reply = await api.audio(run.events["run-start"]["tts_output"]["url"])
    return run


async def _speak(api: Api, target: bytes, pcm: bytes, enough: asyncio.Event) -> None:
    started, sent = time.monotonic(), 0
    while not enough.is_set():
        chunk = pcm[sent : sent + CHUNK_BYTES] or bytes(CHUNK_BYTES)
        sent += len(chunk)
        await asyncio.sleep(max(0.0, started + SPEECH.milliseconds(sent) / 1000 - time.monotonic()))
        await api.send_bytes(target + chunk)
    await api.send_bytes(target)

"""The same commands spoken to two assistants in one Home Assistant."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.hass_results import OURS, STOCK, Turn
from tests.benchmarks.hass_stock import VOICE
from tests.benchmarks.stt_corpus import Case
from tests.e2e.hass.commands import Command
from tests.e2e.hass.home import VoiceHome, add_satellite, entity_of
from tests.e2e.hass.ports import free_port
from tests.e2e.hass.satellite import Satellite, SpokenTurn
from tests.e2e.hass.turns import speak, stages, was_done
from wyoming_servers.wire.client import describe

START_SECONDS = 60.0
STOCK_PIPELINE: dict[str, Any] = {
    "name": "Stock",
    "language": "en",
    "conversation_engine": "conversation.home_assistant",
    "conversation_language": "en",
    "stt_engine": "stt.stock_stt",
    "stt_language": "en",
    "tts_engine": "tts.stock_tts",
    "tts_language": "en",
    "tts_voice": VOICE,
    "wake_word_entity": None,
    "wake_word_id": None,
}
"""Stand-ins for stock servers, and Home Assistant's own agent."""
Spoken = tuple[Command, Case]


@dataclass(frozen=True, kw_only=True)
class Side:
    """One assistant, with a satellite of its own in the same room."""

    name: str
    pipeline: str
    satellite: Satellite


@asynccontextmanager
async def both_sides(home: VoiceHome, folder: Path) -> AsyncIterator[tuple[Side, Side]]:
    """Add the stock assistant to a home that has ours; yields both."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(stock_servers(home, folder))
        pipeline = await home.api.call("assist_pipeline/pipeline/create", **STOCK_PIPELINE)
        satellite = Satellite("Shelf", "Living Room")
        await stack.enter_async_context(satellite.listening())
        select = await entity_of(home.api, await add_satellite(home.api, satellite), "pipeline")
        await home.api.act(
            "select.select_option", entity_id=select["entity_id"], option=pipeline["name"]
        )
        yield (
            Side(name=OURS, pipeline=home.pipeline, satellite=home.satellite),
            Side(name=STOCK, pipeline=pipeline["id"], satellite=satellite),
        )


@asynccontextmanager
async def stock_servers(home: VoiceHome, folder: Path) -> AsyncIterator[None]:
    """Add the stand-ins for stock servers to a home whose files are in a folder."""
    async with AsyncExitStack() as stack:
        for room in ("stt", "tts"):
            port = await stack.enter_async_context(_stock(room, folder / "servers/houses/stt"))
            await home.api.add("wyoming", host="127.0.0.1", port=port)
        yield


async def take_turns(
    home: VoiceHome,
    sides: Sequence[Side],
    commands: Sequence[Spoken],
    advance: Callable[[], object],
) -> list[Turn]:
    """Say each command to each side, one at a time, each time another one first."""
    for side in sides:  # what comes first loads models and fills caches
        await side.satellite.speak(commands[0][1].pcm)
    turns = []
    for number, spoken in enumerate(commands):
        for place in range(len(sides)):
            side = sides[(number + place) % len(sides)]
            turns.append(await _take(home, side, spoken))
            advance()
    return turns


async def _take(home: VoiceHome, side: Side, spoken: Spoken) -> Turn:
    command, case = spoken
    turn = await speak(home.api, side.satellite, command, case.pcm)
    reached = await stages(home.api, side.pipeline)
    since_speech = partial(_after, turn.began + case.speech_end_ms / 1000)
    if side.name == OURS and "stt-end" in reached:
        reached["stt-vad-end"] = reached["stt-end"] - await _decoding(home)
    return Turn(
        side=side.name,
        command=command.text,
        text=turn.transcript,
        right=await was_done(home.api, command, turn),
        ended=since_speech(reached.get("stt-vad-end")),
        understood=since_speech(reached.get("stt-end")),
        done=since_speech(reached.get("intent-end")),
        heard=since_speech(_first_sound(turn)),
    )


def _after(speech_end: float, moment: float | None) -> float | None:
    return None if moment is None else 1000 * (moment - speech_end)


def _first_sound(turn: SpokenTurn) -> float | None:
    return None if turn.error else turn.first_audio


async def _decoding(home: VoiceHome) -> float:
    """Return how many seconds our server took from its decision to its transcript."""
    *_, last = await home.api.page(home.servers.turns_page("stt"))
    spans = {span["name"]: span for span in last["spans"]}
    return float(spans["decode"]["end_ms"] - spans["decode"]["start_ms"]) / 1000


@asynccontextmanager
async def _stock(room: str, houses: Path) -> AsyncIterator[int]:
    """Start a stand-in; yields its port."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.hass_stock", room),
        *("--port", str(port), "--houses", str(houses)),
        stdout=DEVNULL,
    )
    try:
        async with asyncio.timeout(START_SECONDS):
            while not await _answers(port):  # noqa: ASYNC110 - told by nothing
                await asyncio.sleep(0.2)
        yield port
    finally:
        process.terminate()
        await process.wait()


async def _answers(port: int) -> bool:
    with suppress(OSError):
        await describe(f"tcp://127.0.0.1:{port}")
        return True
    return False

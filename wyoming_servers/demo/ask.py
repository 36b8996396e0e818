"""``laramie ask``: one turn from the command line, with servers started for it."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav, write_wav
from wyoming_servers.runtime.processes import RoomProcess, running

from .home import SimulatedHome
from .turn import TurnReport, VoiceLoop
from .waterfall import waterfall

DEFAULT_COMMAND = "turn on the kitchen light"
PICTURE_COLUMNS = 84
WAKE_RECORDING = Path("wake") / "okay_nabu.wav"
ROOMS = ("wake", "stt", "llm", "tts")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the command line asks for; one of text, recording and spoken, or none of them."""

    text: str | None = None
    """Typed: goes straight to the LLM server."""
    recording: Path | None = None
    spoken: str | None = None
    """Spoken by the text-to-speech server first."""
    home: Path | None = None
    area: str | None = None
    reply_wav: Path = Path("demo-reply.wav")
    picture: Path | None = None
    """Where what is printed is drawn, as SVG."""
    llm_engine: str | None = None
    pace: bool = True
    """Send audio at the speed of speech."""


_FONT_FROM_THE_NETWORK = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def ask(asked: Asked, *, as_json: bool) -> None:
    """Run one turn and print it. Raises OSError, AudioFormatError or HomeError for wrong input."""
    console = Console(
        stderr=as_json, record=bool(asked.picture), width=PICTURE_COLUMNS if asked.picture else None
    )
    home = SimulatedHome.load(asked.home) if asked.home else SimulatedHome.default()
    recorded = read_wav(asked.recording, SPEECH)[1] if asked.recording else None
    before = home.states()
    report = asyncio.run(_turn(asked, recorded, home, console))
    if report.reply_format:
        write_wav(asked.reply_wav, report.reply_pcm, report.reply_format)
    changed = changes(before, home.states())
    if as_json:
        print(json.dumps(to_json(report, changed, asked.reply_wav), ensure_ascii=False))  # noqa: T201
    if asked.picture or not as_json:
        _show(console, asked, report, changed)
    if asked.picture:
        svg = console.export_svg(title="laramie ask")
        asked.picture.write_text(_FONT_FROM_THE_NETWORK.sub("", svg), encoding="utf-8")


def changes(
    before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return ``{entity_id: {"before": state, "after": state}}`` of what is different."""
    return {
        entity_id: {"before": before.get(entity_id), "after": state}
        for entity_id, state in after.items()
        if state != before.get(entity_id)
    }


def to_json(
    report: TurnReport, changed: dict[str, dict[str, Any]], reply_wav: Path
) -> dict[str, Any]:
    """Return a turn as one JSON object."""
    return {
        "wake": report.wake,
        "transcript": report.transcript,
        "tool_calls": report.tool_calls,
        "reply": report.reply,
        "reply_wav": str(reply_wav.resolve()) if report.reply_format else None,
        "states_changed": changed,
        "spans_ms": report.turn.durations(),
        "waterfall": report.turn.to_data(),
    }


async def _turn(
    asked: Asked, recorded: bytes | None, home: SimulatedHome, console: Console
) -> TurnReport:
    with console.status("Starting the four servers") as status:
        async with _servers(asked) as uris:
            loop = VoiceLoop(uris, home, area=asked.area or home.speaker_area)
            status.update("Telling them about the house")
            await loop.introduce()
            if asked.text is not None:
                report = TurnReport(transcript=asked.text)
            else:
                pcm = (
                    recorded
                    if recorded is not None
                    else await _spoken(loop, asked.spoken or DEFAULT_COMMAND)
                )
                status.update(f"Listening ({SPEECH.milliseconds(len(pcm)) / 1000:.1f} s)")
                report = TurnReport()
                await loop.hear(pcm, report, pace=asked.pace)
            status.update("Thinking and speaking")
            await loop.answer(report)
            return report


async def _spoken(loop: VoiceLoop, text: str) -> bytes:
    """Return a recorded wake phrase, where there is one, and then a text spoken by our server."""
    source, spoken = await loop.say(text)
    silence = b"\0" * (SPEECH.bytes_per_second // 2)
    wake = recordings() / WAKE_RECORDING
    phrase = read_wav(wake, SPEECH)[1] if wake.is_file() else b""
    return phrase + convert(spoken, source, SPEECH) + silence


def recordings() -> Path:
    """Return the folder of real recordings, which may not be there."""
    default = Path(__file__).parents[2].parent / "shared" / "recordings"
    return Path(os.environ.get("LARAMIE_RECORDINGS") or default)


@asynccontextmanager
async def _servers(asked: Asked) -> AsyncIterator[dict[str, str]]:
    """Start the four servers on free ports of this machine; yields their addresses.

    What they learn of the simulated home is forgotten with them.
    """
    with TemporaryDirectory(prefix="laramie-") as data_dir:
        options = ("--host", "127.0.0.1", "--port", "0", "--log-level", "warning", "--token", "")
        rooms = {room: RoomProcess(room, (*options, "--data-dir", data_dir)) for room in ROOMS}
        if asked.llm_engine:
            rooms["llm"].arguments += ("--engine", asked.llm_engine)
        async with running(rooms.values()):
            yield {name: room.uri for name, room in rooms.items()}


def _show(
    console: Console, asked: Asked, report: TurnReport, changed: dict[str, dict[str, Any]]
) -> None:
    def line(name: str, text: str) -> None:
        console.print(f"[bold]{name:>11}[/]  {text}", highlight=False)

    if asked.text is None:
        line("wake word", report.wake or "[dim]none in this recording[/]")
    line("you", report.transcript or "[dim]nothing the servers take for a command[/]")
    for call in report.tool_calls:
        arguments = json.dumps(call["arguments"], ensure_ascii=False)
        line("tool call", f"[green]{call['name']}[/] {arguments}")
    for entity_id, change in changed.items():
        was = (change["before"] or {}).get("state")
        line("changed", f"{entity_id}: {was} → [green]{change['after']['state']}[/]")
    line("reply", report.reply or "[dim]none[/]")
    if report.reply_format:
        line("spoken to", str(asked.reply_wav))
    console.print()
    console.print(waterfall(report.turn.spans))

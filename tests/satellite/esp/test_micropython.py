"""The satellite for MicroPython under the real one; the other side is a scripted Home Assistant."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest
from wyoming.info import Info

from tests.satellite.home import FORMAT, Home
from wyoming_servers.wire.client import Client

REPOSITORY = Path(__file__).parents[3]
SOURCES = REPOSITORY / "satellite/esp/micropython"
PROGRAM = Path(__file__).with_name("on_micropython.py")
MICROPYTHON = os.environ.get("LARAMIE_MICROPYTHON") or shutil.which("micropython")
PATIENCE_SECONDS = 180.0
MOST_MEMORY = 64 * 1024
"""Bytes of its own; an ESP32 without PSRAM leaves about twice as much to a program."""

pytestmark = pytest.mark.skipif(
    not MICROPYTHON,
    reason="no LARAMIE_MICROPYTHON: script/board-tools FOLDER makes one",
)


class Board:
    """A MicroPython that runs the satellite."""

    def __init__(self, process, speaker):
        self._process = process
        self._speaker = speaker
        self.said = []

    async def until(self, **what):
        """Wait for it to say something; returns what it has said."""
        (name, value), *_ = what.items()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while line := await self._process.stdout.readline():
                if not line.startswith(b"{"):
                    continue
                said = json.loads(line)
                self.said.append(said)
                if name in said and value in (..., said[name]):
                    return said[name]
        raise AssertionError(f"it has ended, after {self.said}")

    async def order(self, command):
        self._process.stdin.write(command.encode() + b"\n")
        await self._process.stdin.drain()

    async def port(self):
        """The one that it listens on."""
        process = psutil.Process(self._process.pid)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for connection in process.net_connections("tcp"):
                    if connection.status == psutil.CONN_LISTEN:
                        return connection.laddr.port
                await asyncio.sleep(0.01)

    @property
    def played(self):
        return self._speaker.read_bytes()


SPEECH = bytes(range(256)) * 8
REPLY = bytes(reversed(range(256))) * 400


@asynccontextmanager
async def board_with(mode, folder):
    microphone, speaker = folder / "microphone.raw", folder / "speaker.raw"
    microphone.write_bytes(SPEECH)
    process = await asyncio.create_subprocess_exec(
        *shlex.split(MICROPYTHON),
        *map(str, (PROGRAM, SOURCES, microphone, speaker, mode)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Board(process, speaker)
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def home_of(board):
    async with Client.connect(f"tcp://127.0.0.1:{await board.port()}") as client:
        home = Home(client)
        await home.say("run-satellite")
        await home.say("ping")
        await home.until("pong")
        yield home


@pytest.fixture(params=["button"])
async def board(request, tmp_path):
    async with board_with(request.param, tmp_path) as board:
        yield board


@pytest.fixture
async def home(board):
    async with home_of(board) as home:
        yield home


remote = pytest.mark.parametrize("board", ["remote"], indirect=True)


async def test_home_assistant_reads_who_it_is(home):
    await home.say("describe")
    satellite = Info.from_event(await home.until("info")).satellite
    assert (satellite.name, satellite.area) == ("Kitchen", "Kitchen")


async def test_a_turn_by_the_button_fits_into_its_memory(board, home):
    await home.say("ping", text="still there?")
    await home.until("pong")
    await board.order("press")
    run = await home.until("run-pipeline")
    assert (run.data["start_stage"], run.data["end_stage"]) == ("asr", "tts")
    await home.hear(3 * len(SPEECH))
    assert SPEECH in home.heard
    await home.say("transcript", text="turn it on")
    await board.until(state="thinking")
    await home.speak(REPLY)
    await home.until("played")
    await board.until(state="idle")
    assert board.played == REPLY
    assert {"started": [22_050, 1]} in board.said
    await board.order("memory")
    memory = await board.until(memory=...)
    print(f"MicroPython's heap after a turn: {memory} bytes")  # noqa: T201 - the footprint
    assert memory < MOST_MEMORY


async def test_pressed_again_the_command_ends(board, home):
    await board.order("press")
    await home.hear(1024)
    await board.order("press")
    await home.until("audio-stop")


async def test_pressed_while_it_speaks_it_is_quiet_and_hears_again(board, home):
    await board.order("press")
    await home.hear(1024)
    await home.say("transcript", text="tell me a story")
    await home.say("audio-start", **FORMAT)
    await home.say("audio-chunk", REPLY[:2048], **FORMAT)
    await board.until(state="speaking")
    await board.order("press")
    await board.until(stopped=True)
    await home.say("audio-chunk", REPLY[:2048], **FORMAT)
    await home.say("audio-stop")
    await home.until("played")
    assert len(board.played) <= 2048
    await board.order("press")
    await home.until("run-pipeline")


async def test_somebody_who_says_nothing_ends_the_command_after_a_while(board, home):
    await board.order("press")
    await home.until("audio-stop")
    await board.until(state="thinking")
    # Nor does an empty reply hold it up for ever: there is no event for it.
    await board.until(state="idle")


@remote
async def test_home_assistant_listens_for_the_wake_word(board, home):
    assert home.runs == ["wake"]
    await home.hear(len(SPEECH))
    await home.say("detection", name="okay_nabu")
    await board.until(state="listening")
    await home.say("transcript", text="turn it on")
    await home.speak(REPLY)
    await home.until("played")
    await home.until("run-pipeline")
    assert home.runs == ["wake", "wake"]


@remote
async def test_after_an_error_it_listens_for_the_wake_word_again(home):
    await home.say("error", text="no speech", code="stt-no-text-recognized")
    await home.until("run-pipeline")


async def test_a_timer_rings_until_it_is_pressed(board, home):
    await home.say("timer-finished", id="1")
    await board.until(state="ringing")
    await board.order("press")
    await board.until(state="idle")


async def test_paused_it_sends_nothing_and_still_answers(board, home):
    await board.order("press")
    await home.hear(1024)
    await home.say("pause-satellite")
    await board.until(state="idle")
    await home.say("ping")
    await home.until("pong")


@pytest.mark.parametrize(
    "line", [b"no json\n", b"[]\n", b'{"type": "ping", "payload_length": 99999999}\n']
)
async def test_what_is_no_frame_ends_its_own_connection_only(board, home, line):
    reader, writer = await asyncio.open_connection("127.0.0.1", await board.port())
    writer.write(line)
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await reader.read() == b""
    writer.close()
    await home.say("ping")
    await home.until("pong")


async def test_a_connection_that_breaks_in_a_turn_is_followed_by_another(board):
    async with home_of(board) as home:
        await board.order("press")
        await home.hear(1024)
    await board.until(state="idle")
    async with home_of(board) as home:
        await home.say("describe")
        await home.until("info")
        await board.order("press")
        await home.hear(1024)

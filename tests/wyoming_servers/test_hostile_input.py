"""Whatever comes over the network, a server answers or closes, and goes on serving."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.tts import Synthesize

from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.server import Server, serve
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import Limits, encode_event, read_event
from wyoming_servers.wire.protocol import Message

ROOMS = {room.name: room for room in (WAKE, STT, LLM, TTS)}
SPEECH = {"rate": 16000, "width": 2, "channels": 1}
LAST = Event(type="ping", data={"text": "the last"})
PATIENCE_SECONDS = 20.0

STOCK_TYPES = (
    "describe",
    "ping",
    "select-program",
    "detect",
    "transcribe",
    "audio-start",
    "audio-chunk",
    "audio-stop",
    "transcript",
    "synthesize",
    "synthesize-start",
    "synthesize-chunk",
    "synthesize-stop",
    "error",
)
TYPES = (*STOCK_TYPES, *(kind.TYPE for kind in Message.__subclasses__()))

short = st.text(max_size=5)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | short,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(short, inner, max_size=2),
    max_leaves=4,
)
KEYS = (
    "rate width channels timestamp text name names language voice speaker context options model "
    "house_id hash base messages entities areas states removed tools"
)
keys = st.sampled_from(KEYS.split())
data = st.dictionaries(keys, json_values, max_size=5) | st.builds(
    lambda more: {**SPEECH, "text": "hello", "house_id": "h", "hash": "x"} | more,
    st.dictionaries(keys, json_values, max_size=1),
)
events = st.builds(
    Event, type=st.sampled_from(TYPES), data=data, payload=st.none() | st.binary(max_size=2000)
)


def header(**parts) -> bytes:
    return json.dumps(parts).encode() + b"\n"


broken_frames = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=50).map(lambda raw: raw + b"\n"),
    json_values.map(lambda value: json.dumps(value).encode() + b"\n"),
    st.builds(
        lambda length, rest: header(type="audio-chunk", data=SPEECH, payload_length=length) + rest,
        json_values,
        st.binary(max_size=20),
    ),
    st.builds(
        lambda length, rest: header(type="ping", data_length=length) + rest,
        json_values,
        st.binary(max_size=20),
    ),
    st.builds(lambda event, cut: encode_event(event)[:-cut], events, st.integers(1, 30)),
    st.sampled_from(
        [
            b"x" * (Limits().header_bytes + 1),
            header(type="x", pad="p" * Limits().header_bytes),
            header(type="audio-chunk", payload_length=Limits().payload_bytes + 1) + bytes(100_000),
            header(type="laramie-house", data_length=Limits().data_bytes + 1) + bytes(100_000),
            header(type="ping", data_length=2 * 10**5) + b"[" * 10**5 + b"]" * 10**5,
            header(type="ping", data_length=60_006) + b'{"a":' + b"[" * 30_000 + b"]" * 30_000,
            b'{"type": "ping", "data": {"text": "\\ud800"}}\n',
            b'{"type": "select-program", "data": {"name": "\\udfff"}}\n',
            b'{"type": "ping", "data_length": ' + b"9" * 5000 + b"}\n",
        ]
    ),
)
conversations = st.lists(
    broken_frames
    | events.map(encode_event)
    | st.sampled_from(
        [
            encode_event(AudioStart(**SPEECH)),
            encode_event(AudioChunk(**SPEECH, audio=bytes(640))),
            encode_event(AudioStop()),
            encode_event(Event(type="synthesize-start")),
            encode_event(Event(type="synthesize-stop")),
        ]
    ),
    max_size=6,
)


async def attack(server: Server, raw: bytes) -> list[Event]:
    """Send bytes and a ping, hang up half-way once it is answered; return all answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=2**20)
    answers = []
    try:
        writer.write(raw + encode_event(LAST))
        while (event := await read_event(reader, Limits())) is not None:
            answers.append(event)
            if event.data == LAST.data:
                writer.write_eof()
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
    return answers


async def use_well(server: Server) -> None:
    """Make an ordinary request of the room; it has to be answered."""
    room = server.service.room.name
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect(server.uri) as client:
        if room in ("wake", "stt"):
            await client.send(Event(type="detect") if room == "wake" else Transcribe())
            await client.send(AudioStart(**SPEECH))
            await client.send(AudioChunk(**SPEECH, audio=b"\xff\x7f" * 1600))
            await client.send(AudioStop())
            await client.wait_for("detection" if room == "wake" else "transcript")
        elif room == "tts":
            await client.send(Synthesize(text="Well."))
            await client.wait_for("audio-stop")
        else:
            await client.send(Event(type="transcript", data={"text": "hello"}))
            await client.wait_for("handled", "not-handled")


async def settle(server: Server) -> None:
    """Wait until nothing is left of the connections before."""
    registry = server.service.metrics.registry
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (  # noqa: ASYNC110 - no event tells it
            registry.get_sample_value("laramie_open_connections") or server.service.streams.running
        ):
            await asyncio.sleep(0)


class Complaints(logging.Handler):
    """Collects what a server logs as an error: no input is a reason for one."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(logging.Formatter().format(record))


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


class LiveServer:
    """A server in an event loop of its own, for hypothesis to work on."""

    def __init__(self, room: str, folder: Path) -> None:
        self._runner = asyncio.Runner()
        self._complaints = Complaints()
        logging.getLogger().addHandler(self._complaints)
        options = read_options(
            ROOMS[room].options,
            {"engine": "fake", "port": 0, "idle_seconds": 1.0, "data_dir": folder},
        )
        self._context = serve(ROOMS[room], options)
        self.server = self.run(self._context.__aenter__())
        self.run(use_well(self.server))
        self.run(settle(self.server))
        self._tasks = self.run(self._count_tasks())
        self._threads = self._count_threads()
        self._files = _open_files()

    def run(self, work):
        """Run a coroutine in the server's loop; what the server complains of fails the test."""
        result = self._runner.run(work)
        complaints, self._complaints.lines = self._complaints.lines, []
        assert not complaints, complaints[0]
        return result

    def leaks(self) -> dict[str, tuple[int, int]]:
        """Return what there is more of than at the start."""
        self.run(settle(self.server))
        gc.collect()
        found = {
            "tasks": (self._tasks, self.run(self._count_tasks())),
            "threads": (self._threads, self._count_threads()),
            "files": (self._files, _open_files()),
        }
        return {name: counts for name, counts in found.items() if counts[1] > counts[0]}

    async def _count_tasks(self) -> int:
        return len(asyncio.all_tasks())

    def _count_threads(self) -> int:
        engines = [thread for thread in threading.enumerate() if thread.name == "engine"]
        for thread in engines:
            thread.join(PATIENCE_SECONDS)
        return sum(thread.is_alive() for thread in engines)

    def close(self) -> None:
        self.run(self._context.__aexit__(None, None, None))
        self._runner.close()
        logging.getLogger().removeHandler(self._complaints)


@pytest.fixture(scope="module", params=ROOMS)
def live(request, tmp_path_factory):
    live = LiveServer(request.param, tmp_path_factory.mktemp(request.param))
    yield live
    assert not live.leaks()
    live.close()


@settings(max_examples=60)
@given(raw=broken_frames)
def test_broken_bytes_are_answered_with_an_error_or_the_end(live, raw):
    answers = live.run(attack(live.server, raw))
    assert {event.type for event in answers} <= {"error", "info", "pong"}
    live.run(use_well(live.server))


@settings(max_examples=100)
@given(conversation=conversations)
def test_any_conversation_ends_and_the_next_one_is_served(live, conversation):
    live.run(attack(live.server, b"".join(conversation)))
    live.run(use_well(live.server))
    live.run(settle(live.server))


@settings(max_examples=40)
@given(conversation=st.lists(events.map(encode_event), min_size=1, max_size=6), cut=st.integers(1))
def test_a_client_that_resets_the_connection_anywhere_leaves_nothing(live, conversation, cut):
    raw = b"".join(conversation)

    async def reset() -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", live.server.port)
        writer.write(raw[: cut % len(raw)])
        await asyncio.sleep(0)
        writer.transport.abort()

    live.run(reset())
    live.run(use_well(live.server))
    live.run(settle(live.server))

"""Engines that do what a test says, when it says so; and a turn through all four rooms."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any, ClassVar

import pytest
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.tts import Synthesize
from wyoming.wake import Detect

from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import default_data_dir
from wyoming_servers.runtime.engines import EngineSpec
from wyoming_servers.runtime.room import Room
from wyoming_servers.stt.engine import Capabilities, Hypothesis
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.engine import Capabilities as TtsCapabilities
from wyoming_servers.tts.engine import Voice
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import Chat, ChatStop, HouseKnown

MEGABYTE = b"\0" * 2**20


class GatedEngine:
    """Takes an utterance, then answers when the test opens the gate."""

    capabilities = Capabilities(languages=("en",))

    def __init__(self, options: Any) -> None:
        del options
        self.heard = threading.Event()
        """Set once all audio of an utterance is there."""
        self.gate = threading.Event()
        self.closed = False
        self.failure: BaseException | None = None
        """What to raise instead of the next answer."""

    def transcribe(self, audio: Iterable[bytes], request: Any) -> Iterator[Hypothesis]:
        del request
        size = sum(map(len, audio))
        self.heard.set()
        self.gate.wait()
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        yield Hypothesis(text=f"{size} bytes", final=True)

    def close(self) -> None:
        self.closed = True


class ClingingEngine(GatedEngine):
    """Never finishes its release."""

    def close(self) -> None:
        self.gate.wait()


class BrokenEngine:
    """Cannot be made."""

    def __init__(self, options: Any) -> None:
        raise RuntimeError(f"the model's file is damaged: {options.data_dir}")


class SlowEngine(GatedEngine):
    """Is made when the test opens the class's door."""

    door: ClassVar[threading.Event]
    knocked: ClassVar[threading.Event]

    def __init__(self, options: Any) -> None:
        self.knocked.set()
        self.door.wait()
        super().__init__(options)
        self.gate.set()


class EndlessEngine:
    """Speaks for ever, a megabyte at a time."""

    capabilities = TtsCapabilities(
        voices=(Voice(name="v", languages=("en",)),), default_voice="v", rate=22050
    )

    def __init__(self, options: Any) -> None:
        del options
        self.speaking = threading.Event()
        """Set when more was said than any socket buffers."""
        self.stopped = threading.Event()

    def synthesize(self, text: Iterable[str], request: Any) -> Iterator[bytes]:
        del text, request
        said = 0
        try:
            while True:
                yield MEGABYTE
                said += 1
                if said > 40:
                    self.speaking.set()
        finally:
            self.stopped.set()

    def close(self) -> None:
        return


def _with(room: Room, **engines: type) -> Room:
    specs = {
        name: EngineSpec(target=f"{__name__}:{kind.__name__}", summary="")
        for name, kind in engines.items()
    }
    return replace(room, engines=specs, stand_in="")


@pytest.fixture
def stt_room() -> Room:
    """The speech-to-text room with the engines ``gated``, ``clinging``, ``broken`` and ``slow``."""
    SlowEngine.door, SlowEngine.knocked = threading.Event(), threading.Event()
    return _with(
        STT, gated=GatedEngine, clinging=ClingingEngine, broken=BrokenEngine, slow=SlowEngine
    )


@pytest.fixture
def slow_engine() -> type[SlowEngine]:
    """The class whose door the test opens."""
    return SlowEngine


@pytest.fixture
def tts_room() -> Room:
    """The text-to-speech room with the engine ``endless``."""
    return _with(TTS, endless=EndlessEngine)


SPEECH = {"rate": 16000, "width": 2, "channels": 1}
LOUDEST = b"\xff\x7f" * 8 * 480
"""480 ms that the fake wake engine takes for its word."""


@pytest.fixture
async def spoken_turn(serving, home):
    """Have a turn in four rooms with fake engines; returns the servers, which run until the end.

    They are told of a house with a Kitchen Light, are asked "Sesame?", and say it, twice.
    """
    house = home("en")

    async def turn(**wake):
        common = {"data_dir": default_data_dir(), "http_port": 0}
        servers = [
            await stack.enter_async_context(serving(room, **common, **given))
            for room, given in ((WAKE, wake), (STT, {"endpointing": False}), (LLM, {}), (TTS, {}))
        ]
        clients = [
            await stack.enter_async_context(Client.connect(server.uri)) for server in servers
        ]
        for client in clients[1:3]:
            await client.send(house_to_message(house))
            await client.wait_for(HouseKnown.TYPE)
        for client, request, answer in (
            (clients[0], Detect(), "detection"),
            (clients[1], Transcribe(), "transcript"),
        ):
            await client.send(request.event())
            await client.send(AudioStart(**SPEECH))
            await client.send(AudioChunk(**SPEECH, audio=LOUDEST))
            await client.send(AudioStop())
            await client.wait_for(answer)
        message = {"role": "user", "content": "Sesame?"}
        asked = {"conversation_id": "c", "house_id": house.house_id, "hash": house.hash}
        await clients[2].send(Chat(**asked, messages=[message]))
        await clients[2].wait_for(ChatStop.TYPE)
        for _ in range(2):
            await clients[3].send(Synthesize(text="You said: Sesame?").event())
            await clients[3].wait_for("audio-stop")
        return servers

    async with AsyncExitStack() as stack:
        yield turn

"""A satellite that does as it is told: a real Wyoming server, played by the test.

It answers what every satellite answers by itself; turns, buttons and faults are the test's.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from wyoming.event import Event, async_read_event, async_write_event

from tests.homeassistant.laramie.scripted import let_nobody_in

PATIENCE_SECONDS = 20.0
SILENCE = bytes(640)
"""20 ms of what a satellite hears."""
WORDS = {"okay_nabu": "Okay Nabu", "hey_jarvis": "Hey Jarvis"}
SETTINGS = {
    "volume": 0.5,
    "speaker_muted": False,
    "microphone_muted": False,
    "microphone_gain": 6.0,
    "ducking": 0.25,
    "led_brightness": 0.8,
    "wake_words": ["okay_nabu", None],
}


@dataclass
class Sound:
    """One playback, as the satellite hears it."""

    message: dict[str, Any]
    formats: list[tuple[int, int]] = field(default_factory=list)
    pcm: bytes = b""
    is_whole: bool = False
    """``audio-stop`` has come."""
    is_gone: bool = False
    """The connection has ended."""
    writer: asyncio.StreamWriter | None = None

    async def played(self) -> None:
        assert self.writer is not None
        await async_write_event(Event(type="played"), self.writer)


class ScriptedSatellite:
    """Listens on a free port of this machine until it is stopped."""

    def __init__(self, server_id: str = "box-satellite", name: str = "Kitchen Box") -> None:
        self.server_id = server_id
        self.name = name
        self.area: str | None = "Kitchen"
        self.settings: dict[str, Any] = dict(SETTINGS)
        self.versions = {"version": 1, "min_version": 1}
        self.speaker = True
        self.plays_by_itself = True
        """Whether it tells that a playback was heard as soon as it is whole."""
        self.answers_pings = True
        self.port = 0
        self.heard: list[Event] = []
        """On the first connection."""
        self.sounds: list[Sound] = []
        self.connections = 0
        """How many ``run-satellite`` there were."""
        self.reading = asyncio.Event()
        """Cleared, it reads nothing more on the first connection."""
        self.reading.set()
        self._changed = asyncio.Condition()
        self._main: asyncio.StreamWriter | None = None
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        listening = socket.create_server(("127.0.0.1", self.port))
        # Little is under way, so that a sender notices soon what is not read.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._server = await asyncio.start_server(self._talk, sock=listening)
        self.port = listening.getsockname()[1]

    async def stop(self) -> None:
        """Be gone, as when the plug is pulled and the kernel tells."""
        assert self._server is not None
        await let_nobody_in(self._server)
        self._server.close()
        self._server.close_clients()
        self._main = None
        await self._server.wait_closed()

    async def say(self, kind: str, payload: bytes | None = None, **data: Any) -> None:
        assert self._main is not None
        await async_write_event(Event(type=kind, data=data, payload=payload), self._main)

    async def write(self, raw: bytes) -> None:
        assert self._main is not None
        self._main.write(raw)
        await self._main.drain()

    async def speak_to(self, wake_word: str | None = None, **run: Any) -> None:
        """Do what it does after a wake word: run, hear, and end what was heard."""
        if wake_word:
            await self.say("detection", name=wake_word)
        await self.say("run-pipeline", **({"start_stage": "asr", "end_stage": "tts"} | run))
        await self.say("audio-start", rate=16_000, width=2, channels=1)
        await self.say("audio-chunk", SILENCE, rate=16_000, width=2, channels=1)
        await self.say("audio-stop")

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Wait for something to come."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
            await self._changed.wait_for(condition)
            return condition()

    async def next(self, kind: str) -> dict[str, Any]:
        """Wait for an event on the first connection, forget what came before; return its data."""

        def find() -> int | None:
            kinds = [event.type for event in self.heard]
            return kinds.index(kind) + 1 if kind in kinds else None

        place = await self.until(find)
        found = self.heard[place - 1]
        del self.heard[:place]
        return found.data

    def kinds(self) -> list[str]:
        """Return what came on the first connection, pings aside."""
        return [event.type for event in self.heard]

    @property
    def info(self) -> Event:
        empty = {"attribution": {"name": "", "url": ""}, "installed": True, "version": None}
        models = [
            {"name": name, "phrase": phrase, "languages": ["en"], "description": None} | empty
            for name, phrase in WORDS.items()
        ]
        program = {"name": "laramie", "description": None} | empty
        form = {"rate": 48_000, "width": 2, "channels": 2}
        ours = {
            **self.versions,
            "program_version": "0.1.0",
            "room": "satellite",
            "server_id": self.server_id,
            "settings": sorted(self.settings),
        }
        satellite = program | {"name": self.name, "area": self.area, "max_active_wake_words": 3}
        return Event(
            type="info",
            data={
                "laramie": ours,
                "satellite": satellite,
                "wake": [program | {"models": models}],
                "snd": [program | {"snd_format": form}] if self.speaker else [],
            },
        )

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sound: Sound | None = None
        try:
            while event := await async_read_event(reader):
                if writer is self._main:
                    await self.reading.wait()
                if event.type == "laramie-satellite-play":
                    sound = Sound(event.data, writer=writer)
                    self.sounds.append(sound)
                elif sound:
                    await self._hear_sound(sound, event)
                else:
                    await self._answer(event, writer)
                await self._tell()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # one of the two has hung up
        finally:
            if sound:
                sound.is_gone = True
            if self._main is writer:
                self._main = None
            writer.close()
            await self._tell()

    async def _hear_sound(self, sound: Sound, event: Event) -> None:
        if event.type == "audio-start":
            sound.formats.append((event.data["rate"], event.data["channels"]))
        elif event.type == "audio-chunk":
            sound.pcm += event.payload or b""
        elif event.type == "audio-stop":
            sound.is_whole = True
            if self.plays_by_itself:
                await sound.played()

    async def _answer(self, event: Event, writer: asyncio.StreamWriter) -> None:
        if event.type == "ping":
            if self.answers_pings:
                await async_write_event(Event(type="pong"), writer)
            return
        answer: Event | None = None
        if event.type == "describe":
            answer = self.info
        elif event.type == "laramie-satellite-diagnose":
            report = {"microphone": "Array", "underruns": 0}
            answer = Event(type="laramie-satellite-diagnosis", data={"report": report})
        else:
            self.heard.append(event)
            if event.type == "run-satellite":
                self._main = writer
                self.connections += 1
                answer = Event(type="laramie-satellite-settings", data=self.settings)
            elif event.type == "laramie-satellite-settings":
                self.settings |= event.data
                answer = Event(type="laramie-satellite-settings", data=self.settings)
        if answer:
            await async_write_event(answer, writer)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

"""A satellite beside a whole voice pipeline: scripted servers, a house, an agent."""

from __future__ import annotations

import asyncio
import math
import struct
import sys
import wave
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import asdict
from pathlib import Path

import pytest
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.config_entries import ConfigEntryState
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry
from wyoming.event import Event
from wyoming.info import (
    AsrModel,
    AsrProgram,
    Attribution,
    Info,
    TtsProgram,
    TtsVoice,
    WakeModel,
    WakeProgram,
)

from custom_components.laramie import satellite_turn
from custom_components.laramie.client import LaramieClient
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.satellite_client import describe_satellite
from tests.homeassistant.laramie.conftest import AGENT, PATIENCE_SECONDS
from tests.homeassistant.laramie.satellite.scripted_satellite import ScriptedSatellite
from tests.homeassistant.laramie.scripted import Scripted, delta, stop

CONVERTS = "tts_"
"""In the names of Home Assistant's own tasks."""
FFMPEG = Path(__file__).with_name("ffmpeg.py")
ME = {"name": "test", "attribution": Attribution("", ""), "installed": True}
ABOUT = {**ME, "description": None, "version": None}
OUR_STT, OUR_TTS = (ABOUT | {"name": f"laramie-{room}"} for room in ("stt", "tts"))
"""Named as our servers name themselves."""
REPLY = struct.pack("<2205h", *(round(9000 * math.sin(number / 8)) for number in range(2205)))
"""100 ms at 22050 Hz."""


@pytest.fixture(autouse=True)
def patience_with_satellites(monkeypatch):
    """Wait until a satellite tells that a reply was heard: a busy machine is slow to look."""
    monkeypatch.setattr(satellite_turn, "PLAYED_SECONDS", PATIENCE_SECONDS)


class Agent(Scripted):
    """Is always ready."""

    def __call__(self, event: Event) -> list[Event | None]:
        if event.type == "laramie-prepare":
            return [Event(type="laramie-prepared", data={"house_id": event.data["house_id"]})]
        return super().__call__(event)


class Voice:
    """What the servers of the pipeline do next, and what they were asked."""

    def __init__(self) -> None:
        self.hears: list[str] = []
        """What speech-to-text understands, in turn."""
        self.llm = Agent()
        self.heard: list[Event] = []
        self.said: list[str] = []
        self.reply = REPLY
        """What text-to-speech makes of any text, at 22050 Hz."""
        self.speaks = True
        """Whether text-to-speech works."""
        self.standing: str | None = None
        """The room that stands still."""
        self.pinged: list[str] = []
        """The rooms that were asked whether they live."""

    def answers(self, *texts: str, **how) -> None:
        """Have the agent answer with these pieces of text."""
        self.llm.answers.append([*(delta(content=text) for text in texts), stop(**how)])

    def stt(self, event: Event) -> list[Event]:
        if event.type == "describe":
            model = AsrModel(languages=["en"], **ABOUT)
            program = AsrProgram(models=[model], requires_external_vad=False, **OUR_STT)
            return [Info(asr=[program]).event()]
        if event.type == "ping" or self.standing == "stt":
            return self._pong("stt", event)
        self.heard.append(event)
        if event.type == "audio-stop" and self.hears:
            return [Event(type="transcript", data={"text": self.hears.pop(0)})]
        return []

    def wake(self, event: Event) -> list[Event]:
        if event.type == "describe":
            model = WakeModel(languages=["en"], phrase="Okay Nabu", **(ABOUT | {"name": "nabu"}))
            return [Info(wake=[WakeProgram(models=[model], **ABOUT)]).event()]
        if event.type != "audio-start":
            return []
        return [Event(type="detection", data={"name": "nabu", "timestamp": 10})]

    def tts(self, event: Event) -> list[Event | None]:
        form = {"rate": 22_050, "width": 2, "channels": 1}
        sound = [
            Event(type="audio-start", data=form),
            Event(type="audio-chunk", data=form, payload=self.reply),
        ]
        match event.type:
            case "describe":
                voice = TtsVoice(languages=["en"], **ABOUT)
                program = TtsProgram(voices=[voice], supports_synthesize_streaming=True, **OUR_TTS)
                return [Info(tts=[program]).event()]
            case _ if event.type == "ping" or self.standing == "tts":
                return self._pong("tts", event)
            case "synthesize-chunk":
                self.said.append(event.data["text"])
            case "synthesize-stop" if self.speaks:
                return [*sound, Event(type="audio-stop"), Event(type="synthesize-stopped")]
            case "synthesize-stop":
                return [None]
        return []

    def _pong(self, room: str, event: Event) -> list[Event]:
        if event.type == "ping":
            self.pinged.append(room)
        return [] if self.standing == room else [Event(type="pong")]


@pytest.fixture(autouse=True)
async def decoder(core, tmp_path):
    """Home Assistant's decoder."""
    program = tmp_path / "ffmpeg"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{FFMPEG}" "$@"\n')
    program.chmod(0o755)
    core.config.config_dir = str(tmp_path)
    await core.config.async_update(internal_url="http://127.0.0.1:8123")
    assert await async_setup_component(core, "ffmpeg", {"ffmpeg": {"ffmpeg_bin": str(program)}})
    return core


@pytest.fixture
async def voice(decoder, scripted, added, until) -> AsyncIterator[Voice]:
    """A preferred pipeline, and a second one named *Butler*, both of scripted servers."""
    voice, home = Voice(), decoder
    assert await async_setup_component(home, "assist_pipeline", {})
    async with AsyncExitStack() as stack:
        ports = [
            await stack.enter_async_context(scripted(say))
            for say in (voice.stt, voice.tts, voice.wake)
        ]
        await stack.enter_async_context(added(voice.llm))
        for port in ports:
            entry = MockConfigEntry(domain="wyoming", data={"host": "127.0.0.1", "port": port})
            entry.add_to_hass(home)
            assert await home.config_entries.async_setup(entry.entry_id)
        await home.async_block_till_done()
        store = home.data[KEY_ASSIST_PIPELINE].pipeline_store
        for name in ("Butler", "Laramie"):
            item = await store.async_create_item(
                {
                    "name": name,
                    "language": "en",
                    "conversation_engine": AGENT,
                    "conversation_language": "*",
                    "stt_engine": "stt.laramie_stt",
                    "stt_language": "en",
                    "tts_engine": "tts.laramie_tts",
                    "tts_language": "en",
                    "tts_voice": None,
                    "wake_word_entity": "wake_word.test",
                    "wake_word_id": "nabu",
                }
            )
        store.async_set_preferred_item(item.id)
        yield voice
        if voice.standing is None:
            await until(_all_is_converted)
    await until(_all_is_converted)  # who stood still has hung up


def _all_is_converted() -> bool:
    """Tell whether Home Assistant converts nothing more when a test has seen enough."""
    return not [task for task in asyncio.all_tasks() if CONVERTS in task.get_name()]


@pytest.fixture
async def box() -> AsyncIterator[ScriptedSatellite]:
    async with ScriptedSatellite() as box:
        yield box


@pytest.fixture
async def add_box(home, until, box):  # noqa: ARG001 - it is to outlive the entries
    """Add the entry of a satellite; it is there afterwards, unless it was stopped.

    Entries go before the ``box``: who comes while asyncio closes a server fails in it.
    """
    entries = []

    async def add(box: ScriptedSatellite, *, there: bool = True) -> MockConfigEntry:
        info = asdict(await describe_satellite(LaramieClient("127.0.0.1", box.port)))
        if not there:
            await box.stop()
        entry = MockConfigEntry(
            domain=DOMAIN,
            title=box.name,
            unique_id=box.server_id,
            data={"host": "127.0.0.1", "port": box.port, "room": "satellite", "info": info},
        )
        entry.add_to_hass(home)
        entries.append(entry)
        assert await home.config_entries.async_setup(entry.entry_id)
        await home.async_block_till_done()
        if there:
            await until(lambda: entry.runtime_data.available)
        return entry

    yield add
    for entry in entries:
        if entry.state is ConfigEntryState.LOADED:
            await home.config_entries.async_unload(entry.entry_id)


@pytest.fixture
async def entry(box, add_box):
    return await add_box(box)


@pytest.fixture
def entity(home):
    """The id of an entity of the satellite, by its key; the main one without."""

    def find(platform: str, key: str, box: str = "box-satellite") -> str:
        found = er.async_get(home).async_get_entity_id(platform, DOMAIN, f"{box}-{key}")
        assert found
        return found

    return find


@pytest.fixture
def device(home, entity):
    """The device of the satellite."""
    satellite = er.async_get(home).async_get(entity("assist_satellite", "assist_satellite"))
    return dr.async_get(home).async_get(satellite.device_id)


@pytest.fixture
def state(home, entity):
    def state(platform: str, key: str, box: str = "box-satellite") -> str:
        return home.states.get(entity(platform, key, box)).state

    return state


@pytest.fixture
def act(home, entity):
    """Call an action for an entity of the satellite."""

    async def act(name: str, key: str, action_domain: str = "", **data):
        platform, _, action = name.partition(".")
        target = {"entity_id": entity(platform, key)}
        return await home.services.async_call(
            action_domain or platform, action, target | data, blocking=True
        )

    return act


@pytest.fixture
def wav(tmp_path) -> str:
    """The URL of a sound: 100 ms of a tone."""
    path = tmp_path / "tone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(REPLY)
    return path.as_uri()

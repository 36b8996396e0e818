"""A whole satellite: a real wake word server, real TCP; the devices are the test's."""

from __future__ import annotations

import asyncio
import threading
from contextlib import AsyncExitStack, asynccontextmanager

import numpy as np
import pytest
from wyoming.event import Event

from satellite import app as app_module
from satellite import link as link_module
from satellite import playbacks, speaker
from satellite.app import Satellite
from satellite.ears import BEFORE_SAMPLES
from satellite.options import SatelliteOptions
from satellite.state import Phase, Signal
from tests.satellite.conftest import LOCALHOST
from tests.satellite.home import FORMAT, PATIENCE_SECONDS, REPLY, connected, until
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.runtime.server import serve
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import LaramieError

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")

BLOCK = 640
WORDS = {"wake word": "fake_word", "stop word": "other_word"}


class Room:
    """What is said near a microphone, and what a speaker has played; as fast as it is asked for."""

    format = SPEECH

    def __init__(self):
        self.played = bytearray()
        self.format_played = AudioFormat(22_050)
        self._said = bytearray()
        self._changed = threading.Condition()
        self._closed = False
        self.plays = threading.Event()
        """Cleared, the speaker takes no more."""
        self.plays.set()
        self.holds = False
        """Clear it at the next sound."""

    def say(self, pcm):
        with self._changed:
            self._said += pcm
            self._changed.notify_all()

    def read(self):
        with self._changed:
            self._changed.wait_for(lambda: self._said or self._closed, PATIENCE_SECONDS)
            block = bytes(self._said[:BLOCK])
            del self._said[:BLOCK]
            return block

    def close(self):
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class Ear:
    """The speaker's end of a room."""

    format = AudioFormat(22_050)

    def __init__(self, room):
        self._room = room

    def write(self, pcm):
        assert self._room.plays.wait(PATIENCE_SECONDS)
        self._room.played += pcm
        if self._room.holds and any(pcm):
            self._room.holds = False
            self._room.plays.clear()

    def close(self):
        pass


@pytest.fixture
def room():
    return Room()


@pytest.fixture
async def satellite(room, tmp_path, monkeypatch):
    """A satellite in the room, with the fake wake word engine: it hears a peak as the word."""
    monkeypatch.setattr(app_module, "open_input", lambda *_: room)
    monkeypatch.setattr(app_module, "open_output", lambda _: Ear(room))
    # A speaker here plays as fast as it is asked to, silence, too.
    monkeypatch.setattr(speaker, "IDLE_SECONDS", 0.05)
    async with AsyncExitStack() as stack:
        wake = await stack.enter_async_context(
            serve(ROOM, WakeOptions(engine="fake", port=0, data_dir=tmp_path, refractory_seconds=0))
        )
        options = SatelliteOptions(
            host=LOCALHOST,
            port=0,
            data_dir=tmp_path,
            name="Kitchen",
            wake_uri=wake.uri,
            wake_words=("fake_word",),
            stop_word="other_word",
            chimes=False,
            echo="off",
            volume=1.0,
        )
        satellite = Satellite(options)
        satellite.port = await stack.enter_async_context(satellite.running())
        await until(lambda: room.say(bytes(BLOCK)) or not satellite.wake.problem)
        yield satellite


def numbered(samples):
    """Sound in which every sample differs from those around it, and none is a peak."""
    return (np.arange(samples) % 10_000 + 1).astype("<i2").tobytes()


WORD = (np.array([32767], "<i2")).tobytes()


async def test_what_is_said_right_after_the_wake_word_is_all_heard(satellite, room):
    async with connected(satellite) as home:
        command = numbered(8000)
        room.say(bytes(3200) + WORD + command)
        assert (await home.until("detection")).data["name"] == "fake_word"
        await home.until("run-pipeline")
        await home.hear(12_000)
        start = bytes(home.heard).find(command[:200])
        assert 0 < start <= 2 * BEFORE_SAMPLES
        assert home.heard[start:12_000] == command[: 12_000 - start]


async def test_a_turn_is_heard_answered_and_over(satellite, room):
    async with connected(satellite) as home:
        room.say(WORD + bytes(6400))
        await home.until("run-pipeline")
        await home.reply()
        await home.until("played")
        assert satellite.turn.state.phase is Phase.IDLE
        assert np.frombuffer(bytes(room.played), "<i2").max() == 9000
        assert "audio-stop" not in home.kinds


async def test_a_home_assistant_that_stands_still_in_a_turn_is_left(satellite, room, monkeypatch):
    monkeypatch.setattr(link_module, "LOOK_SECONDS", 0.05)
    async with connected(satellite) as home:
        room.say(WORD + bytes(6400))
        await home.until("ping")
        await home.say("pong")
        assert satellite.turn.state.phase is Phase.LISTENING
        await until(lambda: satellite.turn.state.phase is Phase.AWAY)


async def test_the_wake_word_stops_a_reply_and_what_still_comes_of_it_is_not_heard(satellite, room):
    async with connected(satellite) as home:
        room.say(WORD + bytes(6400))
        await home.until("run-pipeline")
        room.holds = True
        await home.reply()
        await until(lambda: not room.plays.is_set())
        room.say(WORD + bytes(6400))
        await home.until("run-pipeline")
        played = len(room.played)
        room.plays.set()
        await home.say("audio-chunk", REPLY[:2048], **FORMAT)
        await home.say("audio-stop")
        await home.say("transcribe", language="en")
        await home.say("transcript", text="")
        await until(lambda: satellite.turn.state.phase is Phase.THINKING)
        await until(lambda: satellite.mixer.is_silent)
        assert np.count_nonzero(room.played[played:]) < 2 * 22_050 * 0.1


async def test_settings_are_told_and_carried_out(satellite):
    async with connected(satellite, ours=True) as home:
        settings = (await home.until("laramie-satellite-settings")).data
        assert settings["volume"] == 1.0
        await home.say("laramie-satellite-settings", volume=0.5, microphone_muted=True)
        settings = (await home.until("laramie-satellite-settings")).data
        assert settings["volume"] == 0.5
        assert satellite.turn.state.muted


async def test_home_assistant_chooses_the_wake_words(satellite):
    async with connected(satellite, ours=True) as home:
        settings = (await home.until("laramie-satellite-settings")).data
        assert settings["wake_words"] == ["fake_word"]
        await home.say("laramie-satellite-settings", wake_words=[None, "other_word"])
        settings = (await home.until("laramie-satellite-settings")).data
        assert settings["wake_words"] == [None, "other_word"]
    assert list(satellite.wake._names) == ["other_word"]


async def test_a_timer_rings_until_the_wake_word_is_heard(satellite, room):
    async with connected(satellite) as home:
        await home.say("timer-started", id="egg", total_seconds=0)
        await until(lambda: satellite.turn.state.phase is Phase.RINGING)
        await until(lambda: any(room.played))
        room.say(WORD + bytes(6400))
        await home.until("run-pipeline")
        await until(lambda: satellite.mixer.is_silent)


async def test_an_announcement_is_played_beside_everything(satellite, room):
    async with (
        connected(satellite, ours=True) as home,
        Client.connect(f"tcp://{LOCALHOST}:{satellite.port}") as sound,
    ):
        play = {"id": "7", "kind": "announcement", "chime": True}
        await sound.send(Event(type="laramie-satellite-play", data=play))
        await sound.send(Event(type="audio-start", data=FORMAT))
        await sound.send(Event(type="audio-chunk", data=FORMAT, payload=REPLY))
        await sound.send(Event(type="audio-stop"))
        assert (await sound.wait_for("played")).type == "played"
        states = [(await home.until("laramie-satellite-playback")).data["state"] for _ in range(2)]
        assert states == ["playing", "stopped"]
        assert np.frombuffer(bytes(room.played), "<i2").max() >= 8990


@asynccontextmanager
async def sound_of(satellite, kind):
    """A connection on which a sound comes."""
    async with Client.connect(f"tcp://{LOCALHOST}:{satellite.port}") as sound:
        await sound.send(Event(type="laramie-satellite-play", data={"id": "7", "kind": kind}))
        yield sound


@pytest.mark.parametrize("kind", ["announcement", "media"])
async def test_a_sound_of_which_no_more_comes_is_over(satellite, kind, monkeypatch):
    monkeypatch.setattr(playbacks, "STALL_SECONDS", 0.1)
    monkeypatch.setattr(playbacks, "LOOK_SECONDS", 0.001)
    async with sound_of(satellite, kind) as sound:
        await sound.send(Event(type="audio-start", data=FORMAT))
        await sound.send(Event(type="audio-chunk", data=FORMAT, payload=REPLY))
        assert (await sound.wait_for("played")).type == "played"
    await until(lambda: satellite.mixer.is_silent)


async def test_a_sound_that_cannot_be_played_is_refused(satellite):
    async with sound_of(satellite, "media") as sound:
        await sound.send(Event(type="audio-start", data=FORMAT | {"rate": 1}))
        with pytest.raises(LaramieError, match="rate"):
            await sound.wait_for("played")
    await until(lambda: satellite.mixer.is_silent)


async def test_a_fault_that_nobody_has_foreseen_ends_the_program(room, tmp_path, monkeypatch):
    """It is started again by systemd; a satellite that is deaf would not be."""

    def broken(*_):
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(app_module, "open_input", broken)
    monkeypatch.setattr(app_module, "open_output", lambda _: Ear(room))
    options = SatelliteOptions(
        host=LOCALHOST, port=0, data_dir=tmp_path, wake_engine="fake", echo="off"
    )
    with pytest.raises(ExceptionGroup) as raised:
        async with Satellite(options).running(), asyncio.timeout(PATIENCE_SECONDS):
            await asyncio.Event().wait()
    assert raised.value.subgroup(RuntimeError)


@pytest.mark.parametrize("by", ["wake word", "button", "stop word"])
async def test_a_reply_is_silent_within_a_tenth_of_a_second(satellite, room, by):
    """Counted by the speaker's clock: samples it was given after the event."""
    async with connected(satellite) as home:
        room.say(WORD + bytes(6400))
        await home.until("run-pipeline")
        room.holds = True
        await home.reply(20 * REPLY)
        await until(lambda: not room.plays.is_set())
        at = []
        tell = satellite.turn.tell
        satellite.turn.tell = lambda signal: (at.append(len(room.played)), tell(signal))
        if by == "button":
            satellite._tell(Signal.BUTTON)
        else:
            satellite._wake(WORDS[by], satellite.ears.position)
        room.plays.set()
        await until(lambda: satellite.mixer.is_silent)
        heard = np.frombuffer(bytes(room.played[at[0] :]), "<i2")
        assert np.count_nonzero(heard) < 0.1 * 22_050


async def test_the_stop_word_is_only_heard_while_something_sounds(satellite):
    async with connected(satellite):
        satellite._wake(WORDS["stop word"], 0)
        assert satellite.turn.state.phase is Phase.IDLE


async def test_a_command_is_ended_by_the_satellite_where_it_is_told_to(satellite, room):
    satellite._options = satellite._options.model_copy(update={"endpoint_seconds": 0.5})
    async with connected(satellite) as home:
        room.say(WORD + bytes(3200))
        await home.until("run-pipeline")
        assert satellite._endpoint
        satellite._endpoint._ended()
        await home.until("audio-stop")
        assert satellite.turn.state.phase is Phase.THINKING
        await home.reply()
        await home.until("played")

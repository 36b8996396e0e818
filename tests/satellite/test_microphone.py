"""A microphone whose device fails; devices that fail at a test's word are the test's own."""

from __future__ import annotations

import asyncio
import threading

import numpy as np
import pytest
from pydantic import ValidationError

from satellite import microphone as microphone_module
from satellite.devices import DeviceError, open_input
from satellite.microphone import NOISELESS_SECONDS, Microphone
from satellite.options import SatelliteOptions
from tests.satellite.home import until
from wyoming_servers.audio.formats import SPEECH, AudioFormat

SECOND = bytes(SPEECH.bytes_per_second)
SOUND = b"\1\2" * 320


class Device:
    """Gives what a test has put there; hangs when that is all."""

    def __init__(self, *pieces, audio=SPEECH):
        self.format = audio
        self._pieces = list(pieces)
        self._closed = threading.Event()

    def read(self):
        if not self._pieces:
            self._closed.wait()
            raise DeviceError("closed")
        piece = self._pieces.pop(0)
        if isinstance(piece, Exception):
            raise piece
        return piece

    def close(self):
        self._closed.set()


@pytest.fixture
async def hear(monkeypatch):
    """Start a microphone that opens these devices one after the other; returns it and its ear."""
    monkeypatch.setattr(microphone_module, "FIRST_RETRY_SECONDS", 0.001)
    monkeypatch.setattr(microphone_module, "LOOK_SECONDS", 0.001)
    microphones = []

    def start(*devices):
        waiting, heard = list(devices), []
        microphone = Microphone(
            lambda: waiting.pop(0) if waiting else Device(), heard.append, **start.options
        )
        microphones.append(asyncio.create_task(microphone.run()))
        return microphone, heard

    start.options = {}
    yield start
    for microphone in microphones:
        microphone.cancel()
    await asyncio.gather(*microphones, return_exceptions=True)


async def test_one_that_fails_is_named_and_opened_again(hear, caplog):
    _, heard = hear(Device(DeviceError("unplugged")), Device(SOUND))
    await until(lambda: heard)
    assert "the microphone cannot be used: unplugged" in caplog.messages
    assert "the microphone hears again" in caplog.messages


async def test_one_that_hangs_is_named_and_opened_again(hear, monkeypatch, caplog):
    monkeypatch.setattr(microphone_module, "SILENT_SECONDS", 0.01)
    _, heard = hear(Device(), Device(SOUND))
    await until(lambda: heard)
    assert "nothing comes from it" in caplog.text


async def test_one_that_gives_nothing_but_zeros_is_named_until_there_is_noise(hear, caplog):
    zeros = [SECOND] * (int(NOISELESS_SECONDS) + 1)
    microphone, heard = hear(Device(*zeros), Device(SECOND))
    await until(lambda: len(heard) == len(zeros) + 1)
    assert "nothing but zeros" in microphone.problem
    microphone, heard = hear(Device(*zeros), Device(SECOND, SOUND))
    await until(lambda: len(heard) == len(zeros) + 2)
    assert not microphone.problem
    assert caplog.messages[-1] == "the microphone hears again"


async def test_one_that_gives_nothing_but_zeros_is_opened_again(hear):
    zeros = [SECOND] * (int(NOISELESS_SECONDS) + 1)
    _, heard = hear(Device(*zeros, SOUND), Device(SOUND * 2))
    await until(lambda: len(heard) > len(zeros))
    assert heard[len(zeros)] == SOUND * 2


@pytest.mark.parametrize(
    ("channel", "expected"), [(0, 1000), (3, 4000), (None, 2500)], ids=["first", "last", "mixed"]
)
async def test_one_channel_of_several_is_heard_or_all_of_them(hear, channel, expected):
    hear.options = {"channel": channel}
    frames = np.tile(np.array([1000, 2000, 3000, 4000], "<i2"), 320).tobytes()
    _, heard = hear(Device(frames, audio=AudioFormat(SPEECH.rate, channels=4)))
    await until(lambda: heard)
    assert set(np.frombuffer(heard[0], "<i2")) == {expected}


def test_a_file_that_is_no_recording_is_told(tmp_path):
    path = tmp_path / "speech.wav"
    for content in (b"", b"no recording"):
        path.write_bytes(content)
        with pytest.raises(DeviceError, match="is no WAV file"):
            open_input(f"file:{path}")


def test_a_channel_that_is_not_there_is_told_at_once():
    with pytest.raises(ValidationError, match="microphone_channels is 2: there is no channel 2"):
        SatelliteOptions(microphone_channels=2, microphone_channel=2)

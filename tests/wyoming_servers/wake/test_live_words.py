"""Words dropped into a folder while a server runs and satellites listen."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import numpy as np
import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.info import Describe
from wyoming.wake import Detect

pytest.importorskip("pymicro_wakeword", reason="pymicro-wakeword is not installed")

import pymicro_wakeword

from wyoming_servers.wake import model_folders
from wyoming_servers.wake.room import ROOM
from wyoming_servers.wire.client import Client

MODELS = Path(pymicro_wakeword.__file__).parent / "models"
SPEECH = {"rate": 16000, "width": 2, "channels": 1}
NOISE = np.random.default_rng(0).normal(0, 300, 1600).astype("<i2").tobytes()


@pytest.fixture
async def server(serving, tmp_path, monkeypatch):
    monkeypatch.setattr(model_folders, "LOOK_SECONDS", 0.01)
    folder = tmp_path / "words"
    folder.mkdir()
    async with serving(ROOM, engine="microwakeword", model_folders=[str(folder)]) as server:
        await server.service.ready_engine()
        yield server


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "words"


async def described(client: Client) -> dict[str, str]:
    """Return what a client is told of the words: their phrases by name."""
    await client.send(Describe())
    program = (await client.receive()).data["wake"][0]
    return {model["name"]: model["phrase"] for model in program["models"]}


async def until_described(client: Client, name: str) -> dict[str, str]:
    async with asyncio.timeout(20):
        while name not in (words := await described(client)):
            pass
    return words


async def test_a_word_dropped_in_is_offered_and_drops_no_stream(server, client, folder):
    async with Client.connect(server.uri) as satellite:
        await satellite.send(Detect())
        await satellite.send(AudioStart(**SPEECH))
        await satellite.send(AudioChunk(**SPEECH, audio=NOISE))
        shutil.copy(MODELS / "alexa.tflite", folder)
        about = (MODELS / "alexa.json").read_text().replace('"Alexa"', '"Hey house"')
        (folder / "hey_house.json").write_text(about)
        assert (await until_described(client, "hey_house"))["hey_house"] == "Hey house"
        await satellite.send(AudioChunk(**SPEECH, audio=NOISE))
        await satellite.send(AudioStop())
        assert (await satellite.receive()).type == "not-detected"


async def test_a_broken_file_is_told_in_health_and_breaks_nothing(server, client, folder, until):
    (folder / "hey_house.json").write_text('{"micro": {}, "version": 2}')
    await until(lambda: "hey_house.json is left out" in server.service.engine_status.reason)
    assert set(await described(client)) == {"okay_nabu", "hey_jarvis", "hey_mycroft", "alexa"}
    (folder / "hey_house.json").unlink()
    await until(lambda: not server.service.engine_status.reason)

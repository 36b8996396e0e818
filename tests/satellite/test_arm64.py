"""The satellite as a Raspberry Pi gets it, under qemu; Home Assistant's side is outside."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from wyoming.event import Event

from tests.builders.wheels import install_wheels
from tests.satellite.conftest import run_satellite
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav, write_wav
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.satellite_protocol import Listen

ROOT = os.environ.get("LARAMIE_ARM64_ROOT")
QEMU = os.environ.get("LARAMIE_QEMU_AARCH64") or shutil.which("qemu-aarch64")
PATIENCE_SECONDS = 1200
"""Emulated, the first import takes half a minute of a quiet processor."""
FORMAT = {"rate": 22_050, "width": 2, "channels": 1}
REPLY = np.full(22_050, 9000, "<i2").tobytes()
HEAR = """
import sys
from satellite.wake_local import _load, _part
from wyoming_servers.runtime.config import read_options
audio = open(sys.argv[1], "rb").read()
pieces = (audio[start : start + 640] for start in range(0, len(audio), 640))
ear = _part("listening").Ear(
    decision=_part("decide").Decision(read_options(_part("options").WakeOptions, {}))
)
request = _part("engine").Request(names=("okay_nabu",))
for found in ear.detect(_load("microwakeword"), pieces, request):
    print(found.name)
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.recordings,
    pytest.mark.skipif(
        ROOT is None, reason="no LARAMIE_ARM64_ROOT: script/board-tools FOLDER makes one"
    ),
    pytest.mark.skipif(
        not QEMU, reason="no LARAMIE_QEMU_AARCH64: script/board-tools FOLDER makes one"
    ),
]


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """The command that runs it, and its environment."""
    site = tmp_path_factory.mktemp("site")
    install_wheels(Path(ROOT), "aarch64", site)
    python = next(Path(ROOT).glob("usr/bin/python3.[0-9]*"))
    return [QEMU, "-L", ROOT, python, "-P"], {"PYTHONPATH": str(site), "PATH": os.environ["PATH"]}


@pytest.fixture
def phrase(recordings, tmp_path):
    """Somebody who calls."""
    _, pcm = read_wav(recordings / "wake" / "okay_nabu.wav", SPEECH)
    write_wav(tmp_path / "room.wav", pcm, SPEECH)
    (tmp_path / "room.raw").write_bytes(pcm)
    return tmp_path / "room"


@pytest.fixture
async def port(program, phrase, tmp_path):
    """Where it listens."""
    command, environment = program
    options = {
        "host": "127.0.0.1",
        "port": 0,
        "microphone": f"file:{phrase}.wav",
        "speaker": f"file:{tmp_path}/played.wav",
        "wake_engine": "microwakeword",
        "data_dir": str(tmp_path / "data"),
    }
    (tmp_path / "options.json").write_text(json.dumps(options))
    environment = {**environment, "LARAMIE_OPTIONS_FILE": str(tmp_path / "options.json")}
    process = await asyncio.create_subprocess_exec(
        *command, "-m", "satellite", env=environment, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            line = await process.stdout.readline()
        yield json.loads(line)["port"]
    finally:
        process.kill()
        await process.wait()


def test_the_wake_word_is_heard(program, phrase):
    # Emulated it is slower than sound, so no microphone can wait for it.
    command, environment = program
    done = subprocess.run(
        [*command, "-c", HEAR, f"{phrase}.raw"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["okay_nabu"], done.stderr


async def ping(client):
    """Be alive, as Home Assistant is."""
    while True:
        await client.send(Event(type="ping"))
        await asyncio.sleep(2)


async def test_it_listens_and_speaks(port, tmp_path):
    async with (
        asyncio.timeout(PATIENCE_SECONDS),
        Client.connect(f"tcp://127.0.0.1:{port}") as client,
    ):

        async def until(kind):
            while (event := await client.receive()).type != kind:
                pass
            return event

        pinging = asyncio.create_task(ping(client))
        await client.send(run_satellite(ours=True))
        await client.send(Listen())
        assert (await until("run-pipeline")).data["start_stage"] == "asr"
        await until("audio-chunk")
        await client.send(Event(type="transcribe", data={"language": "en"}))
        await client.send(Event(type="transcript", data={"text": "turn it on"}))
        await client.send(Event(type="audio-start", data=FORMAT))
        for start in range(0, len(REPLY), 2048):
            await client.send(
                Event(type="audio-chunk", data=FORMAT, payload=REPLY[start : start + 2048])
            )
        await client.send(Event(type="audio-stop"))
        await until("played")
        pinging.cancel()
    played = np.frombuffer((tmp_path / "played.wav").read_bytes()[44:], "<i2")
    assert np.count_nonzero(np.abs(played) > 1000) > len(REPLY) // 4

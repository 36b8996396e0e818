"""Options in, discovery out, a turn, and a stop: what the Supervisor and Home Assistant see."""

from __future__ import annotations

import asyncio
import wave

import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.tts import Synthesize
from wyoming.wake import Detection, NotDetected

from tests.builders.supervisor import stand_in_supervisor
from wyoming_servers.wire.client import Client, describe

PATIENCE_SECONDS = 120.0
FIRST_RATE, CHUNK_BYTES = 16_000, 2048
UIDS = """
import pathlib
for status in pathlib.Path("/proc").glob("[0-9]*/status"):
    if status.with_name("cmdline").read_text().startswith("/opt/laramie/bin/python"):
        print(*[line for line in status.read_text().splitlines() if line[:4] == "Uid:"])
"""


async def taken_by(supervisor):
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await supervisor.taken.get()


async def test_an_app_takes_its_options_and_tells_home_assistant_where_it_is(container):
    wake = container("wake")
    wake.set_options(engine="fusion", threshold=0.41, log_level="debug")
    async with stand_in_supervisor(host="0.0.0.0", port=80) as supervisor:
        await asyncio.to_thread(wake.run, 10400)
        message = await taken_by(supervisor)
    assert message == {"service": "wyoming", "config": {"uri": "tcp://local-wake:10400"}}
    told = await asyncio.to_thread(wake.health)
    assert (told["status"], told["engine"]["name"]) == ("ok", "fusion")
    info, ours = await describe("tcp://127.0.0.1:10400")
    assert "okay_nabu" in {model.name for model in info.wake[0].models}
    assert ours["room"] == "wake"
    assert await asyncio.to_thread(wake.stop) == 0


async def test_it_is_no_root_though_the_supervisor_starts_it_so(container):
    wake = container("wake")
    wake.set_options()
    await asyncio.to_thread(wake.run, 10400)
    await asyncio.to_thread(wake.health)
    lines = wake("exec", wake.name, "python3", "-c", UIDS).splitlines()
    assert lines
    assert all(line.split()[1:] == ["1000"] * 4 for line in lines)


async def test_a_call_is_heard_through_the_published_port(container, recordings):
    calls = sorted((recordings / "wake").rglob("*okay*nabu*.wav"))
    if not calls:
        pytest.skip("there is no recording of a call among these recordings")
    wake = container("wake")
    wake.set_options()
    await asyncio.to_thread(wake.run, 10400)
    await asyncio.to_thread(wake.health)
    with wave.open(str(calls[0])) as file:
        rate, audio = file.getframerate(), file.readframes(file.getnframes())
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect("tcp://127.0.0.1:10400") as client:
        await client.send(AudioStart(rate=rate, width=2, channels=1).event())
        for place in range(0, len(audio), CHUNK_BYTES):
            piece = audio[place : place + CHUNK_BYTES]
            await client.send(AudioChunk(rate=rate, width=2, channels=1, audio=piece).event())
        silence = bytes(2 * rate)
        await client.send(AudioChunk(rate=rate, width=2, channels=1, audio=silence).event())
        await client.send(AudioStop().event())
        while not Detection.is_type((event := await client.receive()).type):
            assert not NotDetected.is_type(event.type)


async def test_after_a_kill_it_is_the_same_server_again(container):
    wake = container("wake")
    wake.set_options()
    known = []
    for _ in range(2):
        await asyncio.to_thread(wake.run, 10400)
        known.append((await asyncio.to_thread(wake.health))["server_id"])
        wake("kill", "-s", "KILL", wake.name)
    assert known[0] == known[1]


async def test_a_wrong_option_is_answered_with_a_sentence(container):
    wake = container("wake")
    wake.set_options(treshold=0.4)
    await asyncio.to_thread(wake.run, 10400)
    assert await asyncio.to_thread(wake.exit_status) == 2
    assert "there is no option 'treshold'; did you mean 'threshold'?" in wake.logs()
    assert "Traceback" not in wake.logs()


async def test_elsewhere_it_needs_no_rights_and_writes_only_its_data(container):
    tts = container("tts")
    tts.data.chmod(0o777)
    hardened = ("--read-only", "--user", "1000", "--cap-drop", "all")
    hardened += ("--security-opt", "no-new-privileges")
    await asyncio.to_thread(lambda: tts.run(10200, *hardened, supervised=False))
    assert (await asyncio.to_thread(tts.health))["engine"]["name"] == "espeak-ng"
    heard = 0
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect("tcp://127.0.0.1:10200") as client:
        await client.send(Synthesize(text="The light is on.").event())
        while not AudioStop.is_type((event := await client.receive()).type):
            heard += len(event.payload or b"")
    assert heard > FIRST_RATE
    assert await asyncio.to_thread(tts.stop) == 0

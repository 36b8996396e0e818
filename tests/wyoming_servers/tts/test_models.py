"""The engine is switched while the room speaks: real servers and clients, real engines."""

from __future__ import annotations

import asyncio

import pytest

pytest.importorskip("piper", reason="piper-tts is not installed")
pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")

from wyoming.info import Describe
from wyoming.tts import (
    Synthesize,
    SynthesizeChunk,
    SynthesizeStart,
    SynthesizeStop,
    SynthesizeVoice,
)

from tests.builders.piper_voice import build_piper_voice
from tests.builders.tiny_kokoro import build_tiny_kokoro
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown
from wyoming_servers.wire.protocol import ListModels, LoadModel, Models, UnloadModel

VOICE = "en_US-test-low"
FIRST, SECOND = "The kitchen light is on. The", " door is closed, and it is late."
"""In two pieces: the first sentence is certain with the first."""
QUIET = {"noise_scale": 0.0, "noise_w_scale": 0.0}


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    data_dir = tmp_path_factory.mktemp("data")
    folder = data_dir / "models" / "tts"
    build_piper_voice(folder / VOICE, VOICE, "tiny")
    build_piper_voice(folder / "de_DE-test-low", "de_DE-test-low", "tiny", language="de")
    build_tiny_kokoro(folder / "kokoro-v1.0")
    return data_dir


@pytest.fixture
async def server(serving, data_dir):
    given = {"engine": "piper", "model": VOICE, "data_dir": data_dir, **QUIET}
    async with serving(ROOM, **given) as server:
        yield server


async def take(server, name: str) -> Models:
    async with Client.connect(server.uri) as client:
        await client.send(LoadModel(model=name))
        return Models.from_data((await client.wait_for(Models.TYPE)).data)


async def heard(client, last: str = "audio-stop") -> bytes:
    """Return a reply's sound, up to its last event."""
    pcm = b""
    while (event := await client.receive()).type != last:
        pcm += event.payload or b""
    return pcm


async def said(server, voice: SynthesizeVoice | None = None) -> bytes:
    async with Client.connect(server.uri) as client:
        await client.send(Synthesize(text=FIRST + SECOND, voice=voice))
        return await heard(client)


async def voices(client) -> set[str]:
    await client.send(Describe())
    (program,) = (await client.receive()).data["tts"]
    return {voice["name"] for voice in program["voices"]}


async def test_a_reply_that_is_being_spoken_is_finished_by_who_began_it(server):
    by_piper = await said(server)
    async with Client.connect(server.uri) as client:
        await client.send(SynthesizeStart())
        await client.send(SynthesizeChunk(text=FIRST))
        assert (await client.receive()).type == "audio-start"
        first = (await client.receive()).payload
        assert (await take(server, "espeak-ng")).loaded == "espeak-ng"
        by_espeak = await said(server)
        await client.send(SynthesizeChunk(text=SECOND))
        await client.send(SynthesizeStop())
        assert first + await heard(client, "synthesize-stopped") == by_piper
        assert "en-us" in await voices(client)
        await take(server, "piper")
        assert await voices(client) == {VOICE, "de_DE-test-low"}
    assert abs(len(by_espeak) - len(by_piper)) > 10_000
    assert await said(server) == by_piper


async def test_many_replies_outlive_many_switches(server):
    expected = {len(await said(server))}
    await take(server, "kokoro")
    expected.add(len(await said(server)))

    async def talk() -> set[int]:
        return {len(await said(server)) for _ in range(3)}

    async with asyncio.TaskGroup() as group:
        talks = [group.create_task(talk()) for _ in range(4)]
        for name in ("piper", "kokoro", "piper"):
            assert (await take(server, name)).loaded == name
    assert set().union(*(task.result() for task in talks)) <= expected


async def test_what_there_is_is_listed(server):
    async with Client.connect(server.uri) as client:
        await client.send(ListModels())
        listed = Models.from_data((await client.wait_for(Models.TYPE)).data)
    assert {"espeak-ng", "kokoro", "piper"} <= {row["name"] for row in listed.models}
    stored = {row["name"]: row["size_bytes"] for row in listed.models if row["size_bytes"]}
    assert set(stored) == {VOICE, "de_DE-test-low", "kokoro-v1.0"}
    assert listed.loaded == "piper"
    assert [row["name"] for row in listed.models if row["loaded"]] == ["piper", VOICE]


async def test_a_model_brings_its_engine_and_none_takes_it_away(server):
    assert (await take(server, "kokoro-v1.0")).loaded == "kokoro"
    assert (await take(server, "piper=de_DE-test-low")).loaded == "piper"
    async with Client.connect(server.uri) as client:
        assert server.service.engine.capabilities.default_voice == "de_DE-test-low"
        await client.send(UnloadModel())
        listed = Models.from_data((await client.wait_for(Models.TYPE)).data)
    assert listed.loaded == "espeak-ng"


async def test_the_voice_that_was_set_is_of_its_engine_only(serving, data_dir):
    given = {"engine": "piper", "voice": VOICE, "data_dir": data_dir, **QUIET}
    async with serving(ROOM, **given) as server:
        await take(server, "espeak-ng")
        assert await said(server)
        await take(server, "piper")
        assert server.service.engine.capabilities.default_voice == VOICE


@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        ("nobody", NameUnknown, "no engine and no model 'nobody'; there are: .*piper.*kokoro-v1"),
        ("en_US-lessac-low", NameUnknown, "laramie models download en_US-lessac-low"),
        ("openai", EngineUnavailable, "LARAMIE_TTS_URL"),
        ("", NameUnknown, "there are"),
    ],
)
async def test_what_cannot_be_taken_is_told_and_the_one_before_speaks_on(
    server, name, error, words
):
    before = await said(server)
    with pytest.raises(error, match=words):
        await take(server, name)
    assert await said(server) == before


async def test_the_stand_in_speaks_with_a_voice_of_its_own(serving, tmp_path):
    async with serving(ROOM, engine="piper", voice=VOICE, data_dir=tmp_path) as server:
        assert await said(server)
        status = server.service.engine_status
    assert status.name == "espeak-ng"
    assert "there is no Piper voice" in status.reason

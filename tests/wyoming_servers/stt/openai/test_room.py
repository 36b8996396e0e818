"""The whole room with another server that transcribes. That is a fake; the rest is real."""

import socket

import aiohttp
import pytest
from aiohttp import web
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop

pytest.importorskip("httpx2")

from tests.wyoming_servers.stt.openai.transcribing import PAUSE, RATE, TEXT, cut
from wyoming_servers.runtime.doctor import examine
from wyoming_servers.stt.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed

FORMAT = {"rate": RATE, "width": 2, "channels": 1}
SECRET = "sk-very-secret-0123456789"  # noqa: S105 - it opens nothing


async def send(client, audio):
    await client.send(Transcribe(language="en"))
    await client.send(AudioStart(**FORMAT))
    for piece in cut(audio):
        await client.send(AudioChunk(**FORMAT, audio=piece))


@pytest.fixture
def room(serving, server):
    def start(**more):
        given = {"engine": "openai", "url": server.url, "api_key": SECRET}
        return serving(ROOM, **given | more)

    return start


async def test_a_pause_is_enough_for_the_transcript(room, server, speech):
    async with room() as running, Client.connect(running.uri) as client:
        await send(client, speech + 4 * PAUSE)
        assert (await client.receive()).data["text"] == TEXT
    assert len(server.asked) == 1


async def test_what_goes_wrong_is_told_and_the_next_one_is_answered(room, server, speech):
    server.refusals = [web.Response(status=429)]
    async with room(endpointing=False) as running, Client.connect(running.uri) as client:
        await send(client, speech)
        await client.send(AudioStop())
        with pytest.raises(EngineFailed, match="try again later"):
            await client.receive()
        await send(client, speech)
        await client.send(AudioStop())
        assert (await client.receive()).data["text"] == TEXT


async def test_who_hangs_up_frees_the_worker_and_the_server(room, server, speech, until, happened):
    server.gates.hold("before")
    async with room(endpointing=False) as running:
        async with Client.connect(running.uri) as client:
            await send(client, speech)
            await client.send(AudioStop())
            await until(lambda: server.asked)
        await happened(server.asked[0].abandoned)
        await until(lambda: running.service.streams.running == 0)


async def test_the_health_page_does_not_show_the_key(room, server):
    server.key = "another"
    async with room(http_port=0) as running:
        await running.service.ready_engine()
        address = f"http://127.0.0.1:{running.http_port}/health"
        async with aiohttp.ClientSession() as session, session.get(address) as response:
            page = await response.text()
    assert '"state": "ready"' in page
    assert "LARAMIE_STT_API_KEY" in page
    assert SECRET not in page


def test_a_server_that_is_away_does_not_pass_for_well(monkeypatch, server):
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "openai")
    monkeypatch.setenv("LARAMIE_STT_PORT", "0")

    def found(url):
        monkeypatch.setenv("LARAMIE_STT_URL", url)
        findings = examine([ROOM])
        return next(one for one in findings if one.subject == "engine openai (chosen)")

    assert found(server.url).ok
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    away = found(f"http://127.0.0.1:{port}/v1")
    assert (away.ok, away.needed) == (False, True)
    assert f"127.0.0.1:{port}" in away.advice

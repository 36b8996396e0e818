"""The whole room with another server that speaks. That is a fake; the rest is real."""

import aiohttp
import pytest
from aiohttp import web
from wyoming.audio import AudioChunk, AudioStart
from wyoming.info import Describe
from wyoming.tts import Synthesize, SynthesizeVoice

pytest.importorskip("httpx2")

from tests.wyoming_servers.tts.openai.speaking import SENTENCE, SENTENCE_SECONDS
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed, NameUnknown

SECRET = "sk-very-secret-0123456789"  # noqa: S105 - it opens nothing


@pytest.fixture
def room(serving, server):
    def start(**more):
        given = {"engine": "openai", "url": server.url, "api_key": SECRET}
        return serving(ROOM, **given | more)

    return start


async def reply(client):
    """Return the seconds of a reply."""
    start = AudioStart.from_event(await client.receive())
    size = 0
    while (event := await client.receive()).type == "audio-chunk":
        size += len(AudioChunk.from_event(event).audio)
    assert event.type == "audio-stop"
    return size / 2 / start.rate


async def test_a_reply_is_what_the_server_says(room, server):
    async with room() as running, Client.connect(running.uri) as client:
        await client.send(Synthesize(text=SENTENCE))
        assert await reply(client) == pytest.approx(SENTENCE_SECONDS, abs=0.01)
        await client.send(Synthesize(text=SENTENCE))
        assert await reply(client) == pytest.approx(SENTENCE_SECONDS, abs=0.01)
    assert len(server.asked) == 1  # the second is remembered


async def test_what_goes_wrong_is_told_and_the_next_one_is_answered(room, server):
    server.dialect = "kokoro-fastapi"
    server.refusals = [web.Response(status=429)]
    async with room() as running, Client.connect(running.uri) as client:
        await client.send(Synthesize(text=SENTENCE))
        with pytest.raises(EngineFailed, match="try again later"):
            await client.receive()
        await client.send(Synthesize(text=SENTENCE, voice=SynthesizeVoice(name="nobody")))
        with pytest.raises(NameUnknown, match="but af_heart, ff_siwis"):
            await client.receive()
        await client.send(Synthesize(text=SENTENCE, voice=SynthesizeVoice(name="ff_siwis")))
        assert await reply(client)


async def test_half_a_reply_that_broke_off_is_not_remembered(room, server):
    server.cut_after = 2
    async with room() as running, Client.connect(running.uri) as client:
        await client.send(Synthesize(text=SENTENCE))
        with pytest.raises(EngineFailed, match="broke off"):
            await reply(client)
        server.cut_after = None
        await client.send(Synthesize(text=SENTENCE))
        assert await reply(client) == pytest.approx(SENTENCE_SECONDS, abs=0.01)


@pytest.mark.parametrize("place", ["before", "within"])
async def test_who_hangs_up_frees_the_worker_and_the_server_at_once(
    room, server, until, happened, place
):
    server.gates.hold(place)
    async with room() as running:
        async with Client.connect(running.uri) as client:
            await client.send(Synthesize(text=SENTENCE))
            await until(lambda: server.asked)
        await happened(server.asked[0].abandoned)
        await until(lambda: running.service.streams.running == 0)


async def test_the_servers_voices_are_described(room, server):
    server.dialect = "kokoro-fastapi"
    async with room() as running, Client.connect(running.uri) as client:
        await client.send(Describe())
        (program,) = (await client.receive()).data["tts"]
    told = {voice["name"]: voice["languages"] for voice in program["voices"]}
    assert told == {"af_heart": ["en-US", "en"], "ff_siwis": ["fr-FR", "fr"]}


async def test_the_health_page_tells_what_is_wrong_and_not_the_key(room, server):
    server.key = "another"
    async with room(http_port=0) as running:
        await running.service.ready_engine()
        address = f"http://127.0.0.1:{running.http_port}/health"
        async with aiohttp.ClientSession() as session, session.get(address) as response:
            page = await response.text()
    assert '"state": "ready"' in page
    assert "LARAMIE_TTS_API_KEY" in page
    assert SECRET not in page

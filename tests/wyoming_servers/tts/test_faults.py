"""What every engine is asked that cannot be said, over real TCP; and it speaks on afterwards."""

from __future__ import annotations

import asyncio
import threading

import pytest
from wyoming.tts import Synthesize, SynthesizeVoice

from tests.builders.speaking_engines import speaking
from wyoming_servers.runtime.bridge import DEPTH
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.engines import missing
from wyoming_servers.runtime.server import serve
from wyoming_servers.tts.engines import ENGINES
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed, NameUnknown

SENTENCE = "The kitchen light is on."
BOOK = "The kitchen light is on, and so is the one in the hall. " * 1800
"""A hundred kilobytes."""
MOST_WAITING_BYTES = 48 * 2**20


@pytest.fixture(scope="module", params=sorted(ENGINES))
def server(request, tmp_path_factory):
    """A server for each engine, which all tests share: a fault must not outlive its request."""
    name = request.param
    if reason := missing(ENGINES[name]):
        pytest.skip(reason)
    with speaking(name, tmp_path_factory.mktemp(name)) as options:
        given = {"port": 0, "zeroconf": False, **options}
        ready, done = threading.Event(), threading.Event()
        servers = []

        async def run():
            async with serve(ROOM, read_options(ROOM.options, given)) as server:
                servers.append(server)
                ready.set()
                await asyncio.to_thread(done.wait)

        thread = threading.Thread(target=asyncio.run, args=(run(),))
        thread.start()
        try:
            assert ready.wait(60)
            if servers[0].service.engine_status.name != name:
                pytest.skip(servers[0].service.engine_status.reason)
            yield servers[0]
        finally:
            done.set()
            thread.join()


@pytest.fixture
async def client(server):
    async with Client.connect(server.uri) as client:
        yield client


async def seconds(client, text, **voice):
    """Return how long a reply sounds."""
    chosen = SynthesizeVoice(**voice) if voice else None
    await client.send(Synthesize(text=text, voice=chosen))
    assert (await client.receive()).type == "audio-start"
    size = 0
    while (event := await client.receive()).type == "audio-chunk":
        size += len(event.payload)
    assert event.type == "audio-stop"
    return size / 2 / 22050


@pytest.mark.parametrize(
    "text", ["", "  \n\t", "😀🎉👍🏽", "\x00", "\x1b\x07\x08", "\u202e\u200b\ufeff", "***", "…?!"]
)
async def test_what_has_no_words_is_silent(client, text):
    assert await seconds(client, text) == 0
    assert await seconds(client, SENTENCE) > 0


@pytest.mark.parametrize(
    "text",
    [
        "The kitchen\x00 light\x07 is \x1bon.",
        "The \u202ekitchen\u200b light is 😀 on.",
    ],
)
async def test_signs_nobody_can_say_change_nothing_of_the_words(client, text):
    usual = await seconds(client, SENTENCE)
    assert await seconds(client, text) == pytest.approx(usual, rel=0.25)


async def test_who_does_not_read_a_book_holds_up_the_engine_and_not_the_memory(server, until):
    async with Client.connect(server.uri) as client:
        await client.send(Synthesize(text=BOOK))
        await until(lambda: server.service.streams.running)
        (stream,) = server.service.streams._running
        await until(lambda: stream._outbox.qsize() >= DEPTH)
        waiting = [item for item in stream._outbox._queue if isinstance(item, bytes)]
        assert sum(map(len, waiting)) < MOST_WAITING_BYTES
        assert stream.waiting
        async with Client.connect(server.uri) as other:
            assert await seconds(other, SENTENCE) > 0
    await until(lambda: not server.service.streams.running)


async def test_who_hangs_up_in_the_middle_of_a_book_stops_it(server, until):
    async with Client.connect(server.uri) as client:
        await client.send(Synthesize(text=BOOK))
        assert (await client.receive()).type == "audio-start"
        assert (await client.receive()).type == "audio-chunk"
    await until(lambda: not server.service.streams.running)


@pytest.mark.parametrize("name", ["nobody", "../../etc/passwd", "n" * 5000])
async def test_a_voice_there_is_not_is_told_before_any_audio(client, name):
    await client.send(Synthesize(text=SENTENCE, voice=SynthesizeVoice(name=name)))
    with pytest.raises(NameUnknown, match=f"there is no voice '{name[:4]}"):
        await client.receive()
    assert await seconds(client, SENTENCE) > 0


@pytest.mark.parametrize("speaker", ["nobody", "-1", "99999999999"])
async def test_a_speaker_there_is_not_is_told_before_any_audio(server, client, speaker):
    voice = server.service.engine.capabilities.default_voice
    await client.send(Synthesize(SENTENCE, SynthesizeVoice(name=voice, speaker=speaker)))
    with pytest.raises(NameUnknown, match=f"no speaker '{speaker}'"):
        await client.receive()
    assert await seconds(client, SENTENCE) > 0


async def test_a_voice_that_is_broken_is_told_and_the_others_speak_on(serving, tmp_path):
    builder = pytest.importorskip("tests.builders.piper_voice", exc_type=ImportError)
    with speaking("piper", tmp_path) as options:
        folder = options["data_dir"] / "models" / "tts"
        (folder / "broken.onnx").write_bytes(b"no graph")
        builder.write_config(folder / "broken.onnx", rate=22_050, language="en-us")
        given = {"voice": "en_US-test-low", **options}
        async with serving(ROOM, **given) as server, Client.connect(server.uri) as client:
            broken = SynthesizeVoice(name="broken")
            for _ in range(2):
                await client.send(Synthesize(text=SENTENCE, voice=broken))
                with pytest.raises(EngineFailed, match=r"broken\.onnx is no voice"):
                    await client.receive()
                assert await seconds(client, SENTENCE) > 0


@pytest.mark.parametrize("engine", ["piper", "kokoro"])
async def test_where_no_model_can_be_loaded_the_stand_in_speaks_and_tells_why(
    serving, tmp_path, engine
):
    if reason := missing(ENGINES[engine]) or missing(ENGINES["espeak-ng"]):
        pytest.skip(reason)
    with speaking(engine, tmp_path) as options:
        for path in (options["data_dir"] / "models" / "tts").rglob("*.onnx"):
            path.write_bytes(b"no graph")
        async with serving(ROOM, **options) as server, Client.connect(server.uri) as client:
            assert await seconds(client, SENTENCE) > 0
            status = server.service.engine_status
    assert status.name == "espeak-ng"
    assert "onnx is no voice that can be loaded" in status.reason

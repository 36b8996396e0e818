"""What is likely to be said is made ahead, and never in the way of what is said."""

import json
import threading
from dataclasses import replace

import pytest
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStart, SynthesizeStop
from wyoming.tts import SynthesizeVoice as Voice

from wyoming_servers.tts import foretold
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import RequestError
from wyoming_servers.wire.protocol import PhrasesKnown, PreparePhrases

PHRASES = ["Done", "No, the window in the hall is open", "It is 5 °C. Good night."]
SPANS = {
    "Done",
    "No, the window in the hall is open",
    "It is 5 degrees Celsius.",
    "Good night.",
}
"""What a voice is given for them."""
BYTES_PER_CHARACTER = 2 * 220


@pytest.fixture(autouse=True)
def looks_often(monkeypatch):
    monkeypatch.setattr(foretold, "LOOK_SECONDS", 0.001)


@pytest.fixture
async def server(serving):
    async with serving(ROOM) as server:
        yield server


@pytest.fixture
def heard(monkeypatch):
    """Note the texts that a server's engine is given."""

    def listen(server) -> list[str]:
        texts: list[str] = []
        engine = server.service.engine
        synthesize = engine.synthesize

        def noting(text, request):
            for piece in text:
                texts.append(piece)
                yield from synthesize((piece,), request)

        monkeypatch.setattr(engine, "synthesize", noting)
        return texts

    return listen


def folder(server):
    return server.service.options.data_dir / "phrases"


def files(server):
    return len(list(folder(server).glob("*.pcm")))


async def tell(server, phrases=PHRASES, **voice):
    async with Client.connect(server.uri) as client:
        await client.send(PreparePhrases(phrases=list(phrases), **voice))
        await client.wait_for(PhrasesKnown.TYPE)


async def say(server, text, voice=None):
    """Say a text as Home Assistant does; return the audio."""
    async with Client.connect(server.uri) as client:
        await client.send(SynthesizeStart(voice=voice))
        for letter in text:
            await client.send(SynthesizeChunk(text=letter))
        await client.send(Synthesize(text=text, voice=voice))
        await client.send(SynthesizeStop())
        audio = b""
        while (event := await client.receive()).type != "synthesize-stopped":
            audio += event.payload or b""
        return audio


async def test_what_was_made_ahead_needs_no_engine(server, heard, until):
    texts = heard(server)
    await tell(server)
    await until(lambda: files(server) == len(SPANS))
    assert set(texts) == SPANS
    texts.clear()
    for phrase in PHRASES:
        assert await say(server, phrase)
    assert texts == []
    assert await say(server, "Done", Voice(name="high"))
    assert texts == ["Done"]


async def test_it_sounds_as_if_it_were_made_for_this_reply(serving, server, until, tmp_path):
    voice = {"voice": "high", "speaker": "two"}
    await tell(server, **voice)
    await until(lambda: files(server) == len(SPANS))
    async with serving(ROOM, data_dir=tmp_path / "other") as other:
        for phrase in PHRASES:
            asked = Voice(name="high", speaker="two")
            assert await say(server, phrase, asked) == await say(other, phrase, asked)


async def test_a_restart_makes_nothing_again_and_a_new_engine_everything(serving, heard, until):
    async with serving(ROOM) as server:
        await tell(server)
        await until(lambda: files(server) == len(SPANS))
    async with serving(ROOM) as server:
        await server.service.ready_engine()
        texts = heard(server)
        assert await say(server, "Done")
        assert texts == []
        changed = server.service.options.model_copy(update={"voice": "high"})
        await server.service.use_engine(changed)
        await until(lambda: files(server) == 2 * len(SPANS))


async def test_phrases_take_the_place_of_those_of_the_same_voice(server, heard, until):
    texts = heard(server)
    await tell(server, ["One"])
    await tell(server, ["Two"])
    await tell(server, ["Three"], voice="high")
    await until(lambda: {"Two", "Three"} <= set(texts))
    told = json.loads((folder(server) / "foretold.json").read_text())
    assert [message["phrases"] for message in told] == [["Two"], ["Three"]]


async def test_who_wants_to_hear_something_does_not_wait(server, until, happened, monkeypatch):
    """A phrase that would take for ever is broken off, and made once it is quiet again."""
    engine, begun, stopped = server.service.engine, threading.Event(), threading.Event()
    synthesize = engine.synthesize

    def endless(text, request):
        [piece] = text
        if piece != "Done" or stopped.is_set():
            yield from synthesize((piece,), request)
            return
        begun.set()
        try:
            while True:
                yield bytes(2048)
        finally:
            stopped.set()

    monkeypatch.setattr(engine, "synthesize", endless)
    await tell(server, ["Done"])
    await happened(begun)
    assert files(server) == 0
    assert await say(server, "Good night.")
    await happened(stopped)
    await until(lambda: files(server) == 1)


async def test_nothing_is_made_while_a_reply_is_spoken(server, heard, until):
    texts = heard(server)
    async with Client.connect(server.uri) as client:
        await client.send(SynthesizeStart())
        await client.send(SynthesizeChunk(text="The light is on. And"))
        await client.wait_for("audio-chunk")
        await tell(server, ["Done"])
        assert texts == ["The light is on."]
        await client.send(SynthesizeStop())
        await client.wait_for("synthesize-stopped")
    await until(lambda: texts == ["The light is on.", "And", "Done"])


async def test_a_voice_that_is_not_there_does_not_keep_the_others_waiting(server, heard, until):
    texts = heard(server)
    await tell(server, ["One"])
    await tell(server, ["Two"], voice="nobody")
    await tell(server, ["Three"], voice="high")
    await until(lambda: {"One", "Three"} <= set(texts))
    await until(lambda: files(server) == 2)


async def test_no_more_is_remembered_than_is_made(server):
    await tell(server, ["a" * (foretold.LONGEST + 1), *map(str, range(foretold.MOST_PHRASES + 9))])
    told = json.loads((folder(server) / "foretold.json").read_text())
    assert told[0]["phrases"] == list(map(str, range(foretold.MOST_PHRASES)))
    for number in range(foretold.MOST_VOICES):
        await tell(server, ["Done"], voice=f"voice {number}")
    told = json.loads((folder(server) / "foretold.json").read_text())
    assert [message["voice"] for message in told] == [f"voice {number}" for number in range(8)]


@pytest.fixture
def ended(monkeypatch):
    """Each time that all was made which there is to make."""
    times = []
    make_all = foretold.Foretold._make_all

    async def noting(self, engine):
        is_end = await make_all(self, engine)
        if is_end and self._told:
            times.append(engine)
        return is_end

    monkeypatch.setattr(foretold.Foretold, "_make_all", noting)
    return times


async def test_all_together_take_half_of_the_disk(serving, heard, until, ended):
    async with serving(ROOM, phrases_disk_mb=1) as server:
        texts = heard(server)
        long = [f"{number}{'a' * 250}" for number in range(20)]
        assert 4 * 251 * BYTES_PER_CHARACTER < 2**19 < 5 * 251 * BYTES_PER_CHARACTER
        await tell(server, long)
        await until(lambda: ended)
    assert texts == long[:5]


async def test_nothing_is_made_ahead_on_somebody_elses_server(serving, heard, until, ended):
    async with serving(ROOM) as server:
        engine = server.service.engine
        engine.capabilities = replace(engine.capabilities, is_elsewhere=True)
        texts = heard(server)
        await tell(server, ["One"])
        await until(lambda: ended)
    assert texts == []


async def test_without_a_disk_nothing_is_made(serving, heard):
    async with serving(ROOM, phrases_disk_mb=0) as server:
        texts = heard(server)
        await tell(server, ["One"])
        await say(server, "Two.")
        assert texts == ["Two."]


@pytest.mark.parametrize("content", ["", "{", "5", "[5]", '[{"phrases": 5}]'])
async def test_a_damaged_list_is_left_alone(serving, heard, until, tmp_path, content):
    kept = tmp_path / "laramie" / "phrases" / "foretold.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(content)
    async with serving(ROOM) as server:
        texts = heard(server)
        await tell(server, ["One"])
        await until(lambda: texts == ["One"])


async def test_what_is_no_list_of_phrases_is_told(server):
    async with Client.connect(server.uri) as client:
        await client.send(PreparePhrases(phrases="Done"))
        with pytest.raises(RequestError):
            await client.receive()

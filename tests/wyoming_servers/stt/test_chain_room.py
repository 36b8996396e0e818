"""A real server with the grammar and a Whisper behind it, whose weights say what the test wrote."""

from __future__ import annotations

import threading

import aiohttp
import pytest

pytest.importorskip("faster_whisper", reason="faster-whisper is not installed")
pytest.importorskip("pocketsphinx", reason="pocketsphinx is not installed")
pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from tests.builders.local_hub import local_hub
from tests.builders.speech import speak
from tests.builders.tiny_whisper import build_tiny_whisper
from tests.wyoming_servers.stt.houses import HOUSE
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.runtime import download, model_fetch
from wyoming_servers.runtime.engines import EngineSpec, EngineState
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.room import ROOM
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.errors import EngineUnavailable
from wyoming_servers.wire.protocol import PARTIALS_KEY

FORMAT = {"rate": 16000, "width": 2, "channels": 1}
BOTH = ["pocketsphinx", "faster-whisper"]
COMMAND, COMMAND_HEARD = "turn on the bed light", "turn on the Bed Light"
STORY, STORY_HEARD = "tell me a story about dragons", "Tell me a story."
MODEL = "faster-whisper-tiny"


@pytest.fixture(scope="module")
def whisper(tmp_path_factory):
    script = (" Tell", " me", " a", " story", ".")
    return build_tiny_whisper(tmp_path_factory.mktemp("models") / MODEL, script)


@pytest.fixture(scope="module")
def spoken():
    return {words: bytes(8000) + speak(words) for words in (COMMAND, STORY)}


@pytest.fixture
def hub(whisper, monkeypatch):
    monkeypatch.setattr(download, "FIRST_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(model_fetch, "FIRST_PAUSE_SECONDS", 0.0)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        files = {path.name: path.read_bytes() for path in whisper.iterdir()}
        running.repositories = {f"Systran/{MODEL}": files}
        yield running


async def heard(client, pcm, *, language="en", stop=True, **asked):
    """Send an utterance and return its events up to the transcript."""
    event = Transcribe(language=language).event()
    event.data |= asked
    await client.send(event)
    await client.send(AudioStart(**FORMAT))
    for at in range(0, len(pcm), 640):
        await client.send(AudioChunk(**FORMAT, audio=pcm[at : at + 640]))
    if stop:
        await client.send(AudioStop())
    events = []
    while not events or events[-1].type != "transcript":
        events.append(await client.receive())
    return events


async def text(client, pcm, **options):
    return (await heard(client, pcm, **options))[-1].data["text"]


async def push_house(client):
    await client.send(house_to_message(HOUSE))
    assert (await client.receive()).type == "laramie-house-known"


async def health(server):
    address = f"http://127.0.0.1:{server.http_port}/health"
    async with aiohttp.ClientSession() as browser, browser.get(address) as response:
        return await response.json()


async def test_commands_are_heard_by_the_grammar_and_the_rest_by_whisper(serving, whisper, spoken):
    given = {"engine": BOTH, "model": str(whisper), "http_port": 0}
    async with serving(ROOM, **given) as server, Client.connect(server.uri) as client:
        await push_house(client)
        assert await text(client, spoken[COMMAND]) == COMMAND_HEARD
        assert await text(client, spoken[STORY]) == STORY_HEARD
        assert await text(client, spoken[COMMAND]) == COMMAND_HEARD
        assert await text(client, bytes(32_000)) == ""
        engine = (await health(server))["engine"]
        assert engine == {"name": "pocketsphinx,faster-whisper", "state": "ready", "reason": ""}


async def test_a_language_the_grammar_lacks_goes_to_whisper(serving, whisper, spoken):
    async with (
        serving(ROOM, engine=BOTH, model=str(whisper)) as server,
        Client.connect(server.uri) as client,
    ):
        (model,) = (await describe(server.uri))[0].asr[0].models
        assert model.languages[0] == "en"
        assert "de" in model.languages
        transcript = (await heard(client, spoken[COMMAND], language="de"))[-1]
        assert transcript.data["text"] == STORY_HEARD
        assert transcript.data["language"] == "de"


@pytest.mark.parametrize(
    ("said", "answer"), [(COMMAND, (COMMAND_HEARD, 1.0)), (STORY, (STORY_HEARD, None))]
)
async def test_an_utterance_ends_by_itself(serving, whisper, spoken, said, answer):
    async with (
        serving(ROOM, engine=BOTH, model=str(whisper)) as server,
        Client.connect(server.uri) as client,
    ):
        await push_house(client)
        heard_text = await text(client, spoken[said] + bytes(128_000), stop=False)
        ended = server.service.metrics.registry.get_sample_value(
            "laramie_utterances_total", {"ended_by": "complete"}
        )
        assert (heard_text, ended) == answer


async def test_who_asks_is_told_what_whoever_answers_hears(serving, whisper, spoken):
    given = {"engine": BOTH, "model": str(whisper), "endpointing": False}
    async with serving(ROOM, **given) as server, Client.connect(server.uri) as client:
        await push_house(client)
        events = await heard(client, spoken[STORY] + bytes(32_000), **{PARTIALS_KEY: True})
        chunks = [one.data["text"] for one in events if one.type == "transcript-chunk"]
        assert chunks
        assert STORY_HEARD.startswith("".join(chunks))
        assert (await client.receive()).type == "transcript-stop"


async def test_hanging_up_frees_the_threads_of_all(serving, whisper, spoken, until):
    before = set(threading.enumerate())
    async with serving(ROOM, engine=BOTH, model=str(whisper)) as server:
        async with Client.connect(server.uri) as client:
            await client.send(AudioStart(**FORMAT))
            await client.send(AudioChunk(**FORMAT, audio=spoken[STORY]))
            await until(lambda: len(engine_threads(before)) == 3)
        await until(lambda: not engine_threads(before))


def engine_threads(before):
    return [one for one in set(threading.enumerate()) - before if one.name == "engine"]


@pytest.mark.parametrize("model", [None, "/nowhere"])
async def test_an_engine_without_its_model_leaves_the_other_answering(serving, spoken, model):
    given = {"engine": BOTH, "model": model, "http_port": 0}
    async with serving(ROOM, **given) as server, Client.connect(server.uri) as client:
        await push_house(client)
        assert await text(client, spoken[COMMAND]) == COMMAND_HEARD
        assert await text(client, spoken[STORY]) == ""
        body = await health(server)
        assert body["status"] == "ok"
        assert body["engine"]["reason"].startswith("faster-whisper")
        assert "laramie models list" in body["engine"]["reason"]
        (told,) = (await describe(server.uri))[0].asr[0].models
        assert told.installed
        assert told.description == body["engine"]["reason"]


async def test_when_no_engine_is_there_one_error_says_why(serving, monkeypatch):
    lacking = EngineSpec(target="x:Y", summary="", requires=("no_such_package",), extra="x")
    monkeypatch.setitem(ENGINES, "pocketsphinx", lacking)
    async with serving(ROOM, engine=BOTH) as server, Client.connect(server.uri) as client:
        assert server.service.engine_status.state is EngineState.UNAVAILABLE
        await client.send(AudioStart(**FORMAT))
        with pytest.raises(EngineUnavailable) as raised:
            await client.receive()
        assert "no_such_package is not installed" in str(raised.value)
        assert "faster-whisper has no model" in str(raised.value)


async def test_the_others_answer_until_the_model_is_there(serving, hub, spoken, happened, until):
    hub.gate = threading.Event()
    given = {"engine": BOTH, "model": f"faster-whisper={MODEL}", "http_port": 0}
    async with serving(ROOM, **given) as server, Client.connect(server.uri) as client:
        await push_house(client)
        await happened(hub.half_way)
        assert await text(client, spoken[COMMAND]) == COMMAND_HEARD
        assert await text(client, spoken[STORY]) == ""
        body = await health(server)
        assert body["engine"] == {"name": "pocketsphinx", "state": "ready", "reason": ""}
        assert body["model"]["engine"] == "pocketsphinx,faster-whisper"
        assert body["model"]["step"] == "downloading"
        hub.gate.set()
        await until(lambda: server.service.engine_status.name == "pocketsphinx,faster-whisper")
        assert await text(client, spoken[STORY]) == STORY_HEARD
        await push_house(client)
        assert await text(client, spoken[COMMAND]) == COMMAND_HEARD


async def test_without_a_network_the_others_go_on_and_health_says_why(
    serving, hub, monkeypatch, until
):
    del hub
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    async with serving(ROOM, engine=BOTH, model=MODEL, http_port=0) as server:
        await until(lambda: server.service.model_fetch.problem)
        body = await health(server)
        assert body["engine"]["name"] == "pocketsphinx"
        assert "check the network" in body["model"]["problem"]

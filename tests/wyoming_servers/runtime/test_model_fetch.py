"""A room answers with its stand-in until its model is there; the hub is ``builders.local_hub``."""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from wyoming.tts import Synthesize

from wyoming_servers.runtime import download, model_fetch
from wyoming_servers.runtime.catalogue import CatalogueEntry
from wyoming_servers.runtime.engines import EngineSpec, EngineState
from wyoming_servers.runtime.progress import Step
from wyoming_servers.runtime.store import Store
from wyoming_servers.runtime.store_errors import ModelInUse
from wyoming_servers.tts.engine import Capabilities, Voice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire.client import Client, describe

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.local_hub import local_hub

NAME = "grand-voice"
WEIGHTS = random.Random(2).randbytes(300_000)
VOICE = {"model.onnx": WEIGHTS, "model.json": b"{}"}
ENTRY = CatalogueEntry(
    name=NAME,
    engine="grand",
    repository="someone/grand-voice",
    files=("model.onnx", "model.json"),
    about_bytes=300_000,
    about_ram_bytes=300_000,
    languages=("en",),
    licence="MIT",
    summary="grand",
)


class PlainEngine:
    """Says zeroes."""

    sound = b"\0\0"
    capabilities = Capabilities(
        voices=(Voice(name="v", languages=("en",)),), default_voice="v", rate=22050
    )

    def __init__(self, options: Any) -> None:
        self.options = options

    def synthesize(self, text: Iterable[str], request: Any) -> Iterator[bytes]:
        del request
        list(text)
        yield self.sound * 1024

    def close(self) -> None:
        return


class GrandEngine(PlainEngine):
    """Says ones, from a model; its options name where it is."""

    sound = b"\1\1"

    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.weights = (Path(options.model) / "model.onnx").read_bytes()


class Options(TtsOptions):
    """Those of a room with models."""

    model: str | None = None


@pytest.fixture
def room():
    engines = {
        name: EngineSpec(target=f"{__name__}:{kind.__name__}", summary="")
        for name, kind in {"grand": GrandEngine, "plain": PlainEngine}.items()
    }
    return replace(TTS, options=Options, engines=engines, catalogue=(ENTRY,), stand_in="plain")


@pytest.fixture
def hub(monkeypatch):
    monkeypatch.setattr(download, "FIRST_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(model_fetch, "FIRST_PAUSE_SECONDS", 0.0)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.repositories = {"someone/grand-voice": dict(VOICE)}
        yield running


async def said(client: Client) -> bytes:
    await client.send(Synthesize(text="Hello."))
    chunk = await client.wait_for("audio-chunk")
    await client.wait_for("audio-stop")
    middle = len(chunk.payload) // 4 * 2  # its ends are faded
    return chunk.payload[middle : middle + 2]


async def health(server) -> dict[str, Any]:
    address = f"http://127.0.0.1:{server.http_port}/health"
    async with aiohttp.ClientSession() as browser, browser.get(address) as response:
        assert response.status == 200
        return await response.json()


def copy_by_hand(folder: Path) -> None:
    (folder / NAME).mkdir(parents=True)
    for name, content in VOICE.items():
        (folder / NAME / name).write_bytes(content)


async def test_the_stand_in_answers_until_the_model_is_there(serving, room, hub, happened, until):
    hub.gate = threading.Event()
    async with (
        serving(room, engine="grand", model=NAME, http_port=0) as server,
        Client.connect(server.uri) as client,
    ):
        assert await said(client) == b"\0\0"
        info, _ = await describe(server.uri)
        assert info.tts[0].installed
        await happened(hub.half_way)
        await until(lambda: server.service.model_fetch.to_data()["done_bytes"])
        body = await health(server)
        assert body["status"] == "ok"
        assert body["engine"]["name"] == "plain"
        model = body["model"]
        assert (model["name"], model["engine"], model["step"]) == (NAME, "grand", "downloading")
        assert 0 < model["done_bytes"] < model["total_bytes"]
        assert model["problem"] == ""
        hub.gate.set()
        await until(lambda: server.service.engine_status.name == "grand")
        assert await said(client) == b"\1\1"
        assert server.service.engine.weights == WEIGHTS
        await until(lambda: server.service.model_fetch is None)
        assert (await health(server))["model"] is None


async def test_without_a_network_health_says_why_and_a_copy_by_hand_is_taken(
    serving, room, hub, until, monkeypatch
):
    del hub
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    async with (
        serving(room, engine="grand", model=NAME, http_port=0) as server,
        Client.connect(server.uri) as client,
    ):
        await until(lambda: server.service.model_fetch.problem)
        assert "check the network" in (await health(server))["model"]["problem"]
        assert await said(client) == b"\0\0"
        copy_by_hand(server.service.store.folder)
        await until(lambda: server.service.engine_status.name == "grand")
        assert await said(client) == b"\1\1"


async def test_several_models_are_brought_one_after_the_other(hub, tmp_path):
    second = replace(ENTRY, name="second-voice", repository="someone/second-voice")
    hub.repositories["someone/second-voice"] = dict(VOICE)
    store = Store(tmp_path, (ENTRY, second))
    fetch = model_fetch.ModelFetch(store, Options(), [NAME, "second-voice"])
    await fetch.run()
    assert {model.name for model in store.models()} == {NAME, "second-voice"}
    assert fetch.to_data()["name"] == "second-voice"


async def test_a_model_that_is_there_is_loaded_at_once_and_held(serving, room, tmp_path):
    copy_by_hand(tmp_path / "laramie" / "models" / "tts")
    async with serving(room, engine="grand", model=NAME) as server:
        store = server.service.store
        assert server.service.engine_status.name == "grand"
        assert server.service.model_fetch is None
        assert [model.in_use for model in store.models()] == [True]
        with pytest.raises(ModelInUse):
            store.remove(NAME)
    store.remove(NAME)
    assert store.models() == []


async def test_who_chose_another_engine_meanwhile_keeps_it(serving, room, hub, happened, until):
    hub.gate = threading.Event()
    async with serving(room, engine="grand", model=NAME) as server:
        await happened(hub.half_way)
        service = server.service
        await service.use_engine(service.options.model_copy(update={"model": None}))
        hub.gate.set()
        await until(lambda: service.model_fetch is None)
        assert service.engine_status.name == "plain"
        assert service.store.find(NAME)


async def test_a_model_that_cannot_be_loaded_leaves_the_stand_in(serving, room, hub, until):
    hub.repositories["someone/grand-voice"]["model.onnx"] = b"damaged before it was published"
    engines = {**room.engines, "grand": EngineSpec(target="nowhere:Engine", summary="")}
    async with serving(
        replace(room, engines=engines), engine="grand", model=NAME, http_port=0
    ) as server:
        await until(lambda: server.service.model_fetch.problem)
        assert "grand could not load" in (await health(server))["model"]["problem"]
        assert server.service.engine_status.state is EngineState.READY


async def test_an_engine_that_cannot_load_leaves_the_stand_in_and_says_why(serving, room):
    async with serving(room, engine="grand", http_port=0) as server:
        engine = (await health(server))["engine"]
        assert (engine["name"], engine["state"]) == ("plain", EngineState.READY)
        assert engine["reason"].startswith("grand could not load")
        async with Client.connect(server.uri) as client:
            assert await said(client) == PlainEngine.sound


async def test_where_the_stand_in_cannot_load_either_the_first_reason_is_told(serving, room):
    engines = {**room.engines, "plain": EngineSpec(target="nowhere:Engine", summary="")}
    async with serving(replace(room, engines=engines), engine="grand") as server:
        status = server.service.engine_status
        assert status.state is EngineState.UNAVAILABLE
        assert status.reason.startswith("grand could not load")


async def test_a_stop_does_not_wait_for_a_download(serving, room, hub, happened):
    hub.gate = threading.Event()
    async with serving(room, engine="grand", model=NAME) as server:
        await happened(hub.half_way)
        progress = server.service.model_fetch.to_data
    assert progress()["step"] == Step.DOWNLOADING
    assert server.service.store.find(NAME) is None


async def test_an_engine_that_needs_no_model_waits_for_none(serving, room):
    async with serving(room, engine="plain", model=NAME) as server:
        assert server.service.engine_status.name == "plain"
        assert server.service.model_fetch is None

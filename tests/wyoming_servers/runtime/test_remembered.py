"""A server that starts again tells at once what it told before, if that is still so."""

from __future__ import annotations

import pytest

from wyoming_servers.runtime import server as server_module
from wyoming_servers.runtime.engines import EngineState
from wyoming_servers.runtime.remembered import FOLDER
from wyoming_servers.wake.room import ROOM as WAKE
from wyoming_servers.wire.client import describe
from wyoming_servers.wire.errors import EngineUnavailable


@pytest.fixture
def start(serving, stt_room, slow_engine, tmp_path, monkeypatch):
    """Start a server whose engine loads until the door is opened; its folder is always the same."""
    monkeypatch.setattr(server_module, "START_WAIT_SECONDS", 0.0)

    def starting(*, at_once: bool = False, **options):
        (slow_engine.door.set if at_once else slow_engine.door.clear)()
        return serving(stt_room, **{"engine": "slow", "data_dir": tmp_path} | options)

    return starting


async def ready(server) -> None:
    await server.service.ready_engine()


def broken(*_: object) -> None:
    raise RuntimeError("the model's file is damaged")


async def told(server):
    """Return what is told while the engine loads; then let it."""
    assert server.service.engine_status.state is EngineState.LOADING
    info, _ = await describe(server.uri)
    return info.asr[0]


async def test_what_was_told_before_is_told_while_the_engine_loads(start, slow_engine):
    async with start(at_once=True) as server:
        await ready(server)
        before, _ = await describe(server.uri)
    async with start() as server:
        assert await told(server) == before.asr[0]
        assert before.asr[0].installed
        slow_engine.door.set()
        await ready(server)
        after, _ = await describe(server.uri)
        assert after == before


async def test_the_port_does_not_wait_for_the_engine_then(start, slow_engine, monkeypatch):
    async with start(at_once=True) as server:
        await ready(server)
    monkeypatch.setattr(server_module, "START_WAIT_SECONDS", 1e6)
    async with start() as server:
        assert (await told(server)).installed
        slow_engine.door.set()


async def test_with_other_options_nothing_is_remembered(start, slow_engine):
    async with start(at_once=True) as server:
        await ready(server)
    async with start(endpointing=False) as server:
        assert not (await told(server)).installed
        slow_engine.door.set()


@pytest.mark.parametrize("change", ["another model", "a damaged file"])
async def test_what_may_have_changed_is_not_told(start, slow_engine, tmp_path, change):
    async with start(at_once=True) as server:
        await ready(server)
    if change == "another model":
        (tmp_path / "models" / "stt" / "another").mkdir(parents=True)
    else:
        (tmp_path / FOLDER / "stt.json").write_text('{"of": ')
    async with start() as server:
        assert not (await told(server)).installed
        slow_engine.door.set()


async def test_an_engine_that_does_not_load_any_more_is_forgotten(
    start, slow_engine, tmp_path, monkeypatch
):
    async with start(at_once=True) as server:
        await ready(server)
    monkeypatch.setattr(slow_engine, "__init__", broken)
    async with start() as server:
        with pytest.raises(EngineUnavailable):
            await ready(server)
        info, _ = await describe(server.uri)
        assert not info.asr[0].installed
    assert not (tmp_path / FOLDER / "stt.json").exists()


async def test_an_engine_that_fails_is_told_as_it_is(start):
    async with start(engine="broken") as server:
        await server.service._loaded.wait()
        info, _ = await describe(server.uri)
        assert not info.asr[0].installed
        assert "damaged" in info.asr[0].models[0].description


async def test_wake_words_are_told_by_the_engine_alone(serving, tmp_path):
    async with serving(WAKE, engine="fake", data_dir=tmp_path) as server:
        await ready(server)
    assert not (tmp_path / FOLDER).exists()

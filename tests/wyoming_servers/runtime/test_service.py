from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from wyoming_servers.runtime.engines import EngineSpec, EngineState, EngineStatus
from wyoming_servers.runtime.service import Service
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown


@pytest.fixture
async def service(stt_room, tmp_path):
    service = Service(stt_room, SttOptions(engine="gated", data_dir=tmp_path))
    await service.load_engine()
    yield service
    await service.close()


def options(engine: str, folder: Path) -> SttOptions:
    return SttOptions(engine=engine, data_dir=folder)


async def test_the_id_names_the_room(service):
    assert service.server_id.endswith("-stt")


async def test_an_engine_is_swapped_while_it_answers(service, tmp_path, happened, until):
    before = service.engine
    stream = await service.open(lambda engine, audio: engine.transcribe(audio, None))
    stream.end()
    await happened(before.heard)
    await service.use_engine(options("gated", tmp_path))
    assert service.engine is not before
    assert not before.closed
    before.gate.set()
    assert [result.text async for result in stream] == ["0 bytes"]
    await until(lambda: before.closed)
    assert not service.engine.closed


async def test_an_engine_that_cannot_be_swapped_in_changes_nothing(service, tmp_path):
    before = service.engine
    with pytest.raises(EngineUnavailable, match="damaged"):
        await service.use_engine(options("broken", tmp_path))
    with pytest.raises(NameUnknown):
        await service.use_engine(options("gatd", tmp_path))
    assert service.engine is before
    assert service.engine_status.state is EngineState.READY


async def test_an_engine_nobody_uses_is_released_at_once(service, tmp_path, until):
    before = service.engine
    await service.use_engine(options("gated", tmp_path))
    await until(lambda: before.closed)


async def test_what_goes_on_beside_the_requests_ends_with_the_service(stt_room, tmp_path):
    service, ended = Service(stt_room, options("gated", tmp_path)), asyncio.Event()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    service.begin(endless())
    await asyncio.sleep(0)
    await service.close()
    assert ended.is_set()


class Several:
    """A chain that remembers what it was made of."""

    problem = "one of them is ill"

    def __init__(self, engines, absent, options) -> None:
        self.engines, self.absent, self.options = engines, absent, options

    def close(self) -> None:
        for engine in self.engines.values():
            engine.close()


@pytest.fixture
def chain_room(stt_room):
    return replace(stt_room, chain=Several)


async def loaded(room, engine: str, folder: Path) -> Service:
    service = Service(room, options(engine, folder))
    await service.load_engine()
    return service


async def test_several_engines_become_one_and_health_hears_of_its_problem(chain_room, tmp_path):
    service = await loaded(chain_room, "gated, clinging", tmp_path)
    assert list(service.engine.engines) == ["gated", "clinging"]
    assert service.engine.absent == {}
    assert service.engine_status == EngineStatus(
        name="gated,clinging", state=EngineState.READY, reason="one of them is ill"
    )
    gated = service.engine.engines["gated"]
    service.engine.engines["clinging"].gate.set()
    await service.close()
    assert gated.closed


async def test_one_engine_named_twice_is_one_engine(chain_room, tmp_path):
    service = await loaded(chain_room, "gated,gated", tmp_path)
    assert not isinstance(service.engine, Several)
    await service.close()


async def test_an_engine_that_cannot_load_leaves_the_others_of_its_chain(chain_room, tmp_path):
    service = await loaded(chain_room, "broken,gated", tmp_path)
    assert list(service.engine.engines) == ["gated"]
    assert service.engine.absent["broken"].startswith("broken could not load: RuntimeError")
    await service.close()


async def test_a_chain_none_of_whose_engines_can_load_is_unavailable(chain_room, tmp_path):
    needy = EngineSpec(target="x:Y", summary="", requires=("no_such_package",))
    room = replace(chain_room, engines={**chain_room.engines, "needy": needy})
    service = await loaded(room, "broken,needy", tmp_path)
    assert service.engine_status.state is EngineState.UNAVAILABLE
    with pytest.raises(EngineUnavailable, match=r"broken could.*damaged.*; needy: no_such_package"):
        await service.ready_engine()


async def test_an_unknown_engine_in_a_chain_is_answered_with_those_there_are(chain_room, tmp_path):
    with pytest.raises(NameUnknown, match="no engine 'gatd'; there are: broken"):
        Service(chain_room, options("gated,gatd", tmp_path))


async def test_a_room_that_chains_nothing_knows_no_commas(stt_room, tmp_path):
    with pytest.raises(NameUnknown, match="no engine 'gated,slow'"):
        Service(replace(stt_room, chain=None), options("gated,slow", tmp_path))

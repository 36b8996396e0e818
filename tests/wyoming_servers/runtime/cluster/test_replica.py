"""What one replica does, without a cluster around it."""

from __future__ import annotations

import asyncio
import queue
import threading
from dataclasses import replace

import pytest

pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")

from wyoming_servers.runtime.cluster.replica import MOST_TOGETHER, Replica
from wyoming_servers.runtime.config import OptionsError
from wyoming_servers.runtime.engines import EngineSpec
from wyoming_servers.stt import room as stt
from wyoming_servers.stt.engine import Hypothesis
from wyoming_servers.stt.engines.fake import FakeEngine
from wyoming_servers.wire.errors import EngineFailed

pytestmark = [pytest.mark.cluster, pytest.mark.filterwarnings("default")]

ASKED = {"language": "en"}


class Together(FakeEngine):
    """Hears who was asked about together, in which house; answers when the test lets it."""

    batches = True

    def know_house(self, house):
        self.house = house

    def together(self, asked):
        self.came.put(len(asked))
        self.goes.acquire()
        names = " ".join(name for name, _ in asked)
        if "?" in names:
            raise EngineFailed(f"{names} cannot be heard")
        return [f"{name} of {names} in {self.house}" for name, _ in asked]


@pytest.fixture
def engine(monkeypatch):
    Together.came, Together.goes = queue.SimpleQueue(), threading.Semaphore(0)
    spec = EngineSpec(target=f"{__name__}:Together", summary="")
    monkeypatch.setattr(stt, "ROOM", replace(stt.ROOM, engines={"together": spec}))
    yield Together
    Together.goes.release(100)


@pytest.fixture
async def replica(engine):
    del engine
    return Replica("stt", {"engine": "together"})


@pytest.fixture
def ask(replica):
    """Ask about an utterance in a house; it waits in the replica when this returns."""

    async def begin(name, house="mill"):
        there = asyncio.get_running_loop().create_future()
        there.set_result(house)
        asking = asyncio.create_task(replica.last(name, ASKED, (house, there)))
        await asyncio.sleep(0)
        return asking

    return begin


async def came(engine):
    """Wait until the engine is asked; return about how many utterances."""
    return await asyncio.to_thread(engine.came.get)


async def test_it_answers_with_the_last_result_of_any_engine():
    replica = Replica("stt", {"engine": "fake"})
    heard = await replica.last(b"\xff\x7f" * 8000, ASKED, None)
    assert heard == Hypothesis(text="heard 500 ms", final=True, language="en", confidence=1.0)


async def test_it_tells_what_can_be_sent_of_what_its_engine_can_do():
    able = await Replica("tts", {"engine": "fake"}).capabilities()
    assert able["default_voice"] == "low"
    assert not any(map(callable, able.values()))


async def test_a_replica_that_would_ask_replicas_is_refused():
    with pytest.raises(OptionsError, match="an engine of its own"):
        Replica("stt", {"engine": "cluster"})


async def test_what_comes_while_others_are_answered_is_answered_together(engine, ask):
    first = await ask("a")
    assert await came(engine) == 1
    others = [await ask(name) for name in "bcd"]
    engine.goes.release(2)
    assert await first == "a of a in mill"
    assert await asyncio.gather(*others) == [f"{name} of b c d in mill" for name in "bcd"]


async def test_no_more_are_answered_together_than_may(engine, ask):
    first = await ask("a")
    assert await came(engine) == 1
    others = [await ask("b") for _ in range(MOST_TOGETHER + 1)]
    engine.goes.release(3)
    await asyncio.gather(first, *others)
    assert [await came(engine), await came(engine)] == [MOST_TOGETHER, 1]


async def test_each_is_answered_with_the_names_of_its_own_house(engine, ask):
    first = await ask("a")
    assert await came(engine) == 1
    others = [await ask("b", "mill"), await ask("c", "barn"), await ask("d", "mill")]
    engine.goes.release(3)
    assert await first == "a of a in mill"
    assert await asyncio.gather(*others) == [
        "b of b d in mill",
        "c of c in barn",
        "d of b d in mill",
    ]


async def test_who_leaves_takes_no_answer_from_others(engine, ask):
    first = await ask("a")
    assert await came(engine) == 1
    second, third, gone = [await ask(name) for name in "bcd"]
    gone.cancel()
    engine.goes.release()
    await first
    assert await came(engine) == 2
    second.cancel()
    engine.goes.release()
    assert await third == "c of b c in mill"


async def test_what_fails_fails_for_all_that_were_asked_together(engine, ask):
    first = await ask("a")
    assert await came(engine) == 1
    others = [await ask(name) for name in "b?"]
    engine.goes.release(2)
    assert await first == "a of a in mill"
    failed = await asyncio.gather(*others, return_exceptions=True)
    assert [str(error) for error in failed] == ["b ? cannot be heard"] * 2

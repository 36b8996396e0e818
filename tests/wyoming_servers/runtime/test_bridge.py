from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from itertools import count

import pytest

from wyoming_servers.runtime.bridge import (
    DEPTH,
    Stream,
    Streams,
    StreamStopped,
    call_on_thread,
    when_stopped,
)
from wyoming_servers.wire.errors import Busy, EngineFailed

colour = ContextVar("colour", default="none")


class Watched:
    """Counts the streams that were left."""

    def __init__(self) -> None:
        self.left = 0

    def open(self, call) -> Stream:
        return Stream(call, self.leave)

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def watched() -> Watched:
    return Watched()


async def results_of(stream: Stream) -> list:
    return [result async for result in stream]


def doubled(items: Iterable[int]) -> Iterator[int]:
    for item in items:
        yield 2 * item


async def test_items_go_in_and_results_come_out_in_order(watched, until):
    stream = watched.open(doubled)
    for item in range(3 * DEPTH):
        await stream.put(item)
        if item == DEPTH:
            reading = asyncio.create_task(results_of(stream))
    stream.end()
    assert await reading == [2 * item for item in range(3 * DEPTH)]
    await until(lambda: watched.left == 1)


async def test_a_result_comes_before_the_input_ends(watched):
    stream = watched.open(doubled)
    await stream.put(1)
    async for result in stream:
        assert result == 2
        break
    stream.close()


async def test_an_engine_that_joins_its_input_is_a_stream_too(watched):
    stream = watched.open(lambda items: iter([sum(items)]))
    for item in (1, 2, 3):
        await stream.put(item)
    stream.end()
    assert await results_of(stream) == [6]


async def test_a_fast_feeder_waits_for_a_slow_engine(watched):
    gate = threading.Event()

    def slow(items: Iterable[int]) -> Iterator[int]:
        gate.wait()
        yield from items

    stream = watched.open(slow)
    for item in range(DEPTH):
        await stream.put(item)
    one_more = asyncio.create_task(stream.put(DEPTH))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not one_more.done()
    gate.set()
    await one_more
    stream.end()
    assert await results_of(stream) == list(range(DEPTH + 1))


async def test_a_fast_engine_waits_for_a_slow_reader(watched, until):
    made: list[int] = []

    def endless(_items: Iterable[int]) -> Iterator[int]:
        for number in count():
            made.append(number)
            yield number

    stream = watched.open(endless)
    # One more is made than may wait: its place is asked for when it is there.
    await until(lambda: len(made) > DEPTH)
    for _ in range(100):
        await asyncio.sleep(0)
    assert len(made) == DEPTH + 1
    async for _ in stream:
        break
    await until(lambda: len(made) == DEPTH + 2)
    stream.close()
    await until(lambda: watched.left == 1)


async def test_stopping_early_raises_in_the_engines_input(watched, happened):
    raised = threading.Event()
    waiting = threading.Event()

    def listening(items: Iterable[int]) -> Iterator[int]:
        try:
            for _ in items:
                waiting.set()
        except StreamStopped:
            raised.set()
            raise
        yield 0

    stream = watched.open(listening)
    await stream.put(1)
    await happened(waiting)
    stream.close()
    await happened(raised)
    assert await results_of(stream) == []


async def test_stopping_early_closes_an_engine_that_waits_for_its_reader(watched, happened, until):
    closed = threading.Event()
    full = threading.Event()

    def endless(_items: Iterable[int]) -> Iterator[int]:
        try:
            for number in count():
                if number == DEPTH:
                    full.set()
                yield number
        finally:
            closed.set()

    stream = watched.open(endless)
    await happened(full)
    stream.close()
    await happened(closed)
    await until(lambda: watched.left == 1)


async def test_an_engine_that_ends_early_lets_its_feeder_go(watched):
    gate = threading.Event()

    def brief(_items: Iterable[int]) -> Iterator[int]:
        gate.wait()
        yield 5

    stream = watched.open(brief)
    feeding = asyncio.create_task(feed(stream, 3 * DEPTH))
    gate.set()
    assert await results_of(stream) == [5]
    await feeding


async def feed(stream: Stream, items: int) -> None:
    for item in range(items):
        await stream.put(item)
    stream.end()


async def test_what_the_engine_raises_reaches_the_reader_after_its_results(watched, until):
    def failing(_items: Iterable[int]) -> Iterator[int]:
        yield 1
        raise LookupError("no such voice")

    stream = watched.open(failing)
    results = aiter(stream)
    assert await anext(results) == 1
    with pytest.raises(LookupError, match="no such voice"):
        await anext(results)
    await until(lambda: watched.left == 1)


async def test_an_engine_that_fails_before_its_first_result_is_told_too(watched):
    def broken(_items: Iterable[int]) -> Iterator[int]:
        raise LookupError("no model")

    with pytest.raises(LookupError):
        await results_of(watched.open(broken))


@pytest.mark.parametrize("exit_", [SystemExit(3), KeyboardInterrupt(), asyncio.CancelledError()])
async def test_an_engine_cannot_end_the_program(watched, exit_):
    def leaving(_items: Iterable[int]) -> Iterator[int]:
        yield 1
        raise exit_

    with pytest.raises(EngineFailed):
        await results_of(watched.open(leaving))


async def test_an_engine_that_fails_while_closing_gives_its_place_back(watched, happened, until):
    started = threading.Event()

    class Results:
        def __iter__(self):
            return self

        def __next__(self):
            started.set()
            return 1

        def close(self):
            raise OSError("cannot close")

    stream = watched.open(lambda _: Results())
    await happened(started)
    stream.close()
    await until(lambda: watched.left == 1)


async def test_the_engines_thread_knows_the_context_it_was_started_in(watched):
    colour.set("red")
    stream = watched.open(lambda _: iter([colour.get()]))
    assert await results_of(stream) == ["red"]


def test_a_loop_that_is_gone_is_no_matter_to_the_engine():
    gate = threading.Event()
    started = threading.Event()

    def late(_items: Iterable[int]) -> Iterator[int]:
        started.set()
        gate.wait()
        yield from range(5)

    async def leave_at_once() -> None:
        Stream(late, lambda: None)
        await asyncio.to_thread(started.wait)

    before = set(threading.enumerate())
    asyncio.run(leave_at_once())
    (thread,) = (one for one in set(threading.enumerate()) - before if one.name == "engine")
    gate.set()
    thread.join(10)
    assert not thread.is_alive()


async def test_only_so_many_streams_at_once_and_a_place_is_free_again(until):
    gate = threading.Event()
    seen: list[int] = []
    streams = Streams(2, seen.append)
    left: list[str] = []

    def waiting(_items: Iterable[int]) -> Iterator[int]:
        gate.wait()
        return iter(())

    for name in ("first", "second"):
        streams.open(waiting, lambda name=name: left.append(name))
    assert streams.running == 2
    with pytest.raises(Busy, match="2 streams"):
        streams.open(waiting, lambda: None)
    gate.set()
    await until(lambda: streams.running == 0)
    assert sorted(left) == ["first", "second"]
    assert seen == [1, 2, 1, 0]
    streams.open(waiting, lambda: None)
    await until(lambda: streams.running == 0)


async def test_a_call_on_a_thread_returns_or_raises():
    here = threading.get_ident()
    assert await call_on_thread(threading.get_ident) != here
    with pytest.raises(ZeroDivisionError):
        await call_on_thread(lambda: 1 / 0)


async def test_a_call_on_a_thread_can_be_given_up():
    gate = threading.Event()
    call = asyncio.create_task(call_on_thread(gate.wait))
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    gate.set()


async def test_what_waits_for_an_engine_is_counted():
    ready = threading.Event()

    def late(items: Iterable[int]) -> Iterator[int]:
        ready.wait()
        yield sum(items)

    streams = Streams(2, lambda _: None)
    both = [streams.open(late, lambda: None) for _ in range(2)]
    for stream in both:
        for item in range(3):
            await stream.put(item)
    assert streams.waiting == 6
    ready.set()
    for stream in both:
        stream.end()
        assert [result async for result in stream] == [3]
    assert streams.waiting == 0


async def test_a_call_that_waits_for_somebody_else_hears_of_the_stop_at_once(watched, until):
    elsewhere, waits = threading.Event(), threading.Event()

    def wait(_items: Iterable[int]) -> Iterator[int]:
        with when_stopped(elsewhere.set):
            waits.set()
            elsewhere.wait()
        yield 1

    stream = watched.open(wait)
    await until(waits.is_set)
    stream.close()
    await until(lambda: watched.left == 1)
    assert await results_of(stream) == []


async def test_a_call_that_is_stopped_already_hears_of_it_when_it_asks(watched, until):
    may_ask, heard = threading.Event(), threading.Event()

    def ask_late(_items: Iterable[int]) -> Iterator[int]:
        may_ask.wait()
        with when_stopped(heard.set):
            yield 1

    stream = watched.open(ask_late)
    stream.close()
    may_ask.set()
    await until(heard.is_set)


async def test_a_stop_after_the_wait_disturbs_nobody(watched, until):
    heard = threading.Event()

    def ask_early(items: Iterable[int]) -> Iterator[int]:
        with when_stopped(heard.set):
            yield 1
        yield from items

    stream = watched.open(ask_early)
    async for _ in stream:
        await stream.put(2)
        break
    await until(lambda: stream.waiting == 0)
    stream.close()
    await until(lambda: watched.left == 1)
    assert not heard.is_set()


def test_what_is_no_call_is_never_stopped():
    with when_stopped(pytest.fail):
        pass

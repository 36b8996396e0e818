"""Carry blocking engine calls onto threads: a stream of items in, a stream of results out."""

from __future__ import annotations

import asyncio
import contextvars
import queue
import threading
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import aclosing, contextmanager
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

from wyoming_servers.wire.errors import Busy, EngineFailed

In = TypeVar("In")
Out = TypeVar("Out")

DEPTH = 64
"""Items that may wait on either side before the faster one is held back."""


class StreamStopped(Exception):
    """Raised inside the engine's input when the stream was stopped early."""


class _End:
    """Marks the end of a queue."""


_END = _End()


class Stream(Generic[In, Out]):
    """One running engine call. Feed it, iterate over it, close it; on the event loop's thread.

    The engine gets an iterator of items, which blocks its thread until the next one is there, and
    is held back while results wait to be taken.
    """

    def __init__(
        self, call: Callable[[Iterable[In]], Iterator[Out]], left: Callable[[], None]
    ) -> None:
        self._call = call
        self._loop = asyncio.get_running_loop()
        self._inbox: queue.SimpleQueue[In | _End] = queue.SimpleQueue()
        self._taken = asyncio.Event()
        """Set when the engine took something while a feeder waited for that."""
        self._feeder_waits = False
        self._outbox: asyncio.Queue[Out | Exception | _End] = asyncio.Queue()
        self._outbox_space = threading.Semaphore(DEPTH)
        self._stopped = threading.Event()
        self._on_stop: set[Callable[[], None]] = set()
        self._left = left
        self._done = False
        context = contextvars.copy_context()  # so that log lines name the connection
        context.run(_running.set, self)
        threading.Thread(target=context.run, args=(self._work,), name="engine", daemon=True).start()

    @property
    def waiting(self) -> int:
        """How many items the engine has not taken yet."""
        return self._inbox.qsize()

    @property
    def _is_behind(self) -> bool:
        over = self._done or self._stopped.is_set()
        return not over and self._inbox.qsize() >= DEPTH

    async def put(self, item: In) -> None:
        """Hand over the next item; waits while the engine is behind. Too late ones are dropped."""
        while self._is_behind:
            self._taken.clear()
            # The engine looks at this when it takes the next of those that wait.
            self._feeder_waits = True
            if self._is_behind:
                await self._taken.wait()
        if not self._done:
            self._inbox.put(item)

    def end(self) -> None:
        """Tell the engine that no more items come."""
        self._inbox.put(_END)

    def close(self) -> None:
        """Stop early: the engine's input raises, and no result comes any more."""
        self._stopped.set()
        for act in tuple(self._on_stop):
            act()
        self._inbox.put(_END)
        self._taken.set()
        self._outbox_space.release()
        self._outbox.put_nowait(_END)

    def fail(self, error: Exception) -> None:
        """Let whoever iterates over it have an error; the engine may never end."""
        self._outbox.put_nowait(error)

    @contextmanager
    def acting(self, act: Callable[[], None]) -> Iterator[None]:
        """Call something when the stream is stopped while the block runs, on the engine's thread.

        It is called on whichever thread stops, and perhaps twice; it must not block.
        """
        self._on_stop.add(act)
        try:
            if self._stopped.is_set():
                act()
            yield
        finally:
            self._on_stop.discard(act)

    async def __aiter__(self) -> AsyncGenerator[Out, None]:
        """Yield the results; raises what the engine raised."""
        while not isinstance(result := await self._outbox.get(), _End):
            if isinstance(result, Exception):
                raise result
            self._outbox_space.release()
            yield result

    def _items(self) -> Iterator[In]:
        while not isinstance(item := self._inbox.get(), _End):
            if self._feeder_waits:
                # Only then: to wake the event loop costs more than to hand over a piece of audio.
                self._feeder_waits = False
                self._on_loop(self._taken.set)
            yield item
            if self._stopped.is_set():
                break
        if self._stopped.is_set():
            raise StreamStopped

    def _work(self) -> None:
        try:
            self._hand_over(self._call(self._items()))
        except StreamStopped:
            pass
        except Exception as error:  # noqa: BLE001 - handed to whoever iterates
            self._on_loop(self._outbox.put_nowait, error)
        except BaseException as error:  # noqa: BLE001 - a library's sys.exit() is not ours
            failure = EngineFailed(f"the engine ended with {error!r}")
            self._on_loop(self._outbox.put_nowait, failure)
        finally:
            self._on_loop(self._finish)

    def _hand_over(self, results: Any) -> None:
        try:
            for result in results:
                self._outbox_space.acquire()
                if self._stopped.is_set():
                    break
                self._on_loop(self._outbox.put_nowait, result)
        finally:
            if hasattr(results, "close"):
                results.close()

    def _finish(self) -> None:
        self._done = True
        self._taken.set()
        self._outbox.put_nowait(_END)
        self._left()

    def _on_loop(self, call: Callable[..., object], *args: object) -> None:
        try:
            self._loop.call_soon_threadsafe(call, *args)
        except RuntimeError:
            self._stopped.set()  # the loop is gone, and with it everybody who waited


_running: ContextVar[Stream[Any, Any] | None] = ContextVar("running", default=None)
"""The engine call that a thread works on."""


@contextmanager
def when_stopped(act: Callable[[], None]) -> Iterator[None]:
    """Call something as soon as nobody wants the results of this thread's engine call any more.

    For an engine that waits for somebody else, and would not notice. It is called on another
    thread, and perhaps twice; it must not block. What is no engine call is never stopped.
    """
    stream = _running.get()
    if stream is None:
        yield
        return
    with stream.acting(act):
        yield


async def call_on_thread(call: Callable[[], Out]) -> Out:
    """Make one blocking call on a thread of its own, for which the process's end does not wait."""
    stream: Stream[None, Out] = Stream(lambda _: iter((call(),)), lambda: None)
    async with aclosing(aiter(stream)) as results:
        return await anext(results)


class Streams:
    """The streams of one server: at most ``limit`` at once, each on its own thread.

    ``watch`` is told how many are running whenever that changes.
    """

    def __init__(self, limit: int, watch: Callable[[int], None]) -> None:
        self._limit = limit
        self._watch = watch
        self._running: set[Stream[Any, Any]] = set()

    @property
    def running(self) -> int:
        """How many engine calls are under way."""
        return len(self._running)

    @property
    def waiting(self) -> int:
        """How many items wait for an engine."""
        return sum(stream.waiting for stream in self._running)

    def open(
        self, call: Callable[[Iterable[In]], Iterator[Out]], left: Callable[[], None]
    ) -> Stream[In, Out]:
        """Start an engine call; ``left`` is called once its thread is done with it.

        Raises Busy when all places are taken.
        """
        if self.running >= self._limit:
            raise Busy(f"all {self._limit} streams of this server are in use; try again later")

        def leave() -> None:
            self._running.discard(stream)
            self._watch(self.running)
            left()

        stream = Stream(call, leave)
        self._running.add(stream)
        self._watch(self.running)
        return stream

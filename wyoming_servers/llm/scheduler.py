"""Several conversations in one context of a model, each a step further with every decode.

A step writes one token of every answer under way, and reads a piece of the prompts that wait: so
nobody waits for another one's answer, and the weights are gone through once for all of them.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from wyoming_servers.wire.errors import EngineFailed

from .slots import Memory, Slot, Slots

_LOGGER = logging.getLogger(__name__)

AHEAD = 4
"""Tokens an answer may be ahead of who reads it."""
WHILE_WRITING = 32
"""Tokens of prompts read in a step while answers are made: more would be heard as a stutter."""
_LOOK_SECONDS = 0.2
"""How often it is asked whether somebody who waits has left, while nothing else happens."""


class Entry(NamedTuple):
    """One token to read."""

    token: int
    position: int
    sequence: int
    wanted: bool
    """Whether a token will be chosen to follow it."""


class Context(Memory, Protocol):
    """A model with its memory; used by one thread."""

    def decode(self, batch: Sequence[Entry]) -> bool:
        """Read tokens; returns False, having read none, when the memory is full."""
        ...

    def sample(self, index: int, sampler: Any) -> int:
        """Choose what follows an entry of the last batch."""
        ...

    def is_end(self, token: int) -> bool:
        """Tell whether a token ends an answer."""
        ...


def _never() -> bool:
    return False


@dataclass(eq=False, kw_only=True)
class Job:
    """A prompt to read, and how much to write after it."""

    tokens: list[int]
    most: int = 0
    """Tokens to write; with 0 the prompt is read for later."""
    ahead: bool = False
    """Whether it is read for one sentence only, and while nobody waits for an answer."""
    sampler: Any = None
    prefix: list[int] = field(default_factory=list)
    """What of the prompt other prompts begin with, too; read once for all of them."""
    state: bytes | None = None
    """The prefix as it was saved, when it was."""
    stopped: Callable[[], bool] = _never
    cached: int = 0
    """Tokens of the prompt that were known before; set with the first result."""
    prefix_was_new: bool = False
    results: queue.SimpleQueue[int | Exception | None] = field(default_factory=queue.SimpleQueue)
    slot: Slot | None = None
    written: list[int] = field(default_factory=list)
    unread: int = 0
    left: bool = False

    @property
    def gone(self) -> bool:
        """Whether nobody waits for it any more."""
        return self.left or self.stopped()

    @property
    def is_prefix(self) -> bool:
        """Whether it is the beginning of a house's prompts, and so worth keeping."""
        return not self.most and not self.ahead


class Scheduler:
    """Owns a context and the thread that works on it. Its public methods are thread-safe."""

    def __init__(
        self,
        context: Context,
        *,
        conversations: int,
        batch_tokens: int,
        keep: Callable[[list[int], bytes], None],
        is_kept: Callable[[list[int]], bool],
    ) -> None:
        """Start; ``keep`` is given each prefix that was read, and must not block.

        ``is_kept`` tells whether a prefix could be restored with what was kept.
        """
        self._context = context
        self._slots = Slots(context)
        self._places = conversations
        self._batch_tokens = batch_tokens
        self._keep = keep
        self._is_kept = is_kept
        self._changed = threading.Condition()
        self._waiting: list[Job] = []
        self._running: list[Job] = []
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="llama", daemon=True)
        self._thread.start()

    def knows(self, prefix: list[int]) -> bool:
        """Tell whether a prefix needs neither be read nor restored."""
        return self._slots.knows(prefix)

    def read(
        self,
        prefix: list[int],
        state: bytes | None = None,
        *,
        stopped: Callable[[], bool] = _never,
    ) -> None:
        """Read a prefix for later, or restore it; blocks, until stopped. Raises EngineFailed."""
        self._read(Job(tokens=prefix, prefix=prefix, state=state, stopped=stopped))

    def read_ahead(self, beginning: list[int], *, stopped: Callable[[], bool] = _never) -> None:
        """Read how the next prompt begins, until a prompt comes; blocks. Raises EngineFailed."""
        self._read(Job(tokens=beginning, prefix=beginning, ahead=True, stopped=stopped))

    def write(self, job: Job) -> Generator[int, None, None]:
        """Yield what the model writes after a prompt; closed early, it stops with this token.

        Raises EngineFailed.
        """
        self._add(job)
        try:
            while (token := job.results.get()) is not None:
                if isinstance(token, Exception):
                    raise token
                with self._changed:
                    job.unread -= 1
                    self._changed.notify()
                yield token
        finally:
            with self._changed:
                job.left = True
                self._changed.notify()

    def close(self) -> None:
        """Stop after the step under way; jobs that are not done fail."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _read(self, job: Job) -> None:
        self._add(job)
        if isinstance(error := job.results.get(), Exception):
            raise error

    def _add(self, job: Job) -> None:
        with self._changed:
            if self._closed:
                raise EngineFailed("the model was unloaded")
            self._waiting.append(job)
            self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._closed and not self._has_work():
                    self._changed.wait(_LOOK_SECONDS if self._running else None)
                if self._closed:
                    self._fail([*self._running, *self._waiting], "the model was unloaded")
                    return
            try:
                self._step()
            except Exception as error:  # whatever it is, those who wait are told
                _LOGGER.exception("a step failed")
                self._fail([*self._running, *self._waiting], f"llama.cpp failed: {error}")

    def _has_work(self) -> bool:
        return (
            any(job.unread < AHEAD or job.gone for job in self._running)
            or any(job.gone for job in self._waiting)
            or bool(self._waiting and len(self._running) < self._places)
        )

    def _step(self) -> None:
        for job in [job for job in (*self._running, *self._waiting) if job.gone]:
            self._finish(job)
        self._start_waiting()
        parts = self._parts()
        batch = [entry for part in parts for entry in _entries(*part)]
        if not batch:
            return
        try:
            while not self._context.decode(batch):
                if not self._slots.evict():
                    raise RuntimeError("the memory is full")  # noqa: TRY301 - told to all below
        except RuntimeError as error:
            self._fail([job for job, _, _ in parts], f"llama.cpp failed: {error}")
            return
        self._take_results(parts)

    def _start_waiting(self) -> None:
        """Give places to those who wait, in order, as far as there are any."""
        self._end_reading_ahead()
        with self._changed:
            waiting = list(self._waiting)
        for job in waiting:
            if job.prefix and not self._slots.knows(job.prefix):
                self._get_prefix(job)
            elif not job.most:
                self._finish(job)
            elif len(self._running) < self._places or self._put_back_a_reader():
                self._start(job)

    def _end_reading_ahead(self) -> None:
        """Let those who read ahead go when somebody waits; what was read is known."""
        jobs = (*self._running, *self._waiting)
        if any(job.most and not job.written for job in jobs):
            for job in jobs:
                if job.ahead:
                    self._finish(job)

    def _get_prefix(self, job: Job) -> None:
        state, job.state = job.state, None
        if state is not None:
            self._slots.make_way(job.prefix, self._is_kept)
            if self._slots.restore(job.prefix, state):
                return  # the job itself has its turn with the next step
        if state is not None:
            _LOGGER.warning("what was saved of a prompt cannot be used: it is read again")
        job.prefix_was_new = True
        if any(job.prefix == other.tokens for other in self._running):
            return
        if len(self._running) < self._places:
            self._start(Job(tokens=job.prefix) if job.most else job)

    def _put_back_a_reader(self) -> bool:
        """Free a place held by a prefix that nobody waits to speak of; it goes on later."""
        wanted = [job.prefix for job in self._waiting if job.most]
        for job in self._running:
            if not job.most and job.tokens not in wanted:
                self._slots.release(_slot(job))
                job.slot = None
                self._running.remove(job)
                with self._changed:
                    self._waiting.append(job)
                return True
        return False

    def _start(self, job: Job) -> None:
        with self._changed:
            if job in self._waiting:
                self._waiting.remove(job)
        job.slot = self._slots.take(job.tokens)
        if job.is_prefix:  # what it has in common with another one is copied by now
            self._slots.make_way(job.tokens, self._is_kept)
        job.cached = 0 if job.prefix_was_new else len(job.slot.tokens)
        self._running.append(job)

    def _parts(self) -> list[tuple[Job, list[int], bool]]:
        """Return what each job has read next, and whether a token is to follow it."""
        parts = [
            (job, [job.written[-1]], True)
            for job in self._running
            if job.written and job.unread < AHEAD
        ]
        room = self._batch_tokens
        if any(job.written for job in self._running):
            room = min(room, WHILE_WRITING)
        reading = [job for job in self._running if not job.written]
        for job in sorted(reading, key=lambda job: not job.most):
            at = len(_slot(job).tokens)
            piece = job.tokens[at : at + room]
            room -= len(piece)
            if piece:
                parts.append((job, piece, bool(job.most) and at + len(piece) == len(job.tokens)))
        return parts

    def _take_results(self, parts: Sequence[tuple[Job, list[int], bool]]) -> None:
        index = -1
        for job, tokens, wants in parts:
            index += len(tokens)
            slot = _slot(job)
            slot.tokens += tokens
            if wants:
                token = self._context.sample(index, job.sampler)
                if self._context.is_end(token):
                    self._finish(job)
                    continue
                job.written.append(token)
                with self._changed:
                    job.unread += 1
                job.results.put(token)
                if len(job.written) == job.most:
                    self._finish(job)
            elif not job.most and len(slot.tokens) == len(job.tokens):
                if job.is_prefix:
                    self._keep(job.tokens, self._context.save(slot.number))
                self._finish(job)

    def _finish(self, job: Job) -> None:
        if job.slot is not None:
            whole = len(job.slot.tokens) == len(job.tokens)
            self._slots.release(job.slot, is_prefix=whole and job.is_prefix)
        self._remove(job)
        job.results.put(None)

    def _fail(self, jobs: Sequence[Job], reason: str) -> None:
        prefixes = [job.tokens for job in jobs if not job.most]
        with self._changed:
            waiting = [job for job in self._waiting if job.prefix and job.prefix in prefixes]
        for job in {*jobs, *waiting}:
            if job.slot is not None:
                self._slots.forget(job.slot)
            self._remove(job)
            job.results.put(EngineFailed(reason))

    def _remove(self, job: Job) -> None:
        with self._changed:
            for jobs in (self._running, self._waiting):
                if job in jobs:
                    jobs.remove(job)


def _entries(job: Job, tokens: list[int], wants: bool) -> Iterator[Entry]:  # noqa: FBT001 - a part
    slot = _slot(job)
    for at, token in enumerate(tokens):
        wanted = wants and at == len(tokens) - 1
        yield Entry(token, len(slot.tokens) + at, slot.number, wanted)


def _slot(job: Job) -> Slot:
    assert job.slot is not None  # noqa: S101 - a running job has one
    return job.slot

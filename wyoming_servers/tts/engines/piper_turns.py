"""Which of the replies that are being made computes next: the one whose sound runs out first."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from .onnx_session import run

Tensors = Mapping[str, npt.NDArray[Any]]


class Turns:
    """Lets so many compute at once; of those who wait, the one who is due first. Thread-safe.

    Earliest deadline first: https://doi.org/10.1145/321738.321743 (Liu and Layland, 1973).
    """

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._lock = threading.Lock()
        self._waiting: list[tuple[float, int, threading.Event]] = []
        self._numbers = itertools.count()

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._waiting)

    @contextmanager
    def turn(self, due: float) -> Iterator[None]:
        """Wait until it is one's turn; it ends with the block."""
        self._enter(due)
        try:
            yield
        finally:
            self._leave()

    def _enter(self, due: float) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            called = threading.Event()
            heapq.heappush(self._waiting, (due, next(self._numbers), called))
        called.wait()

    def _leave(self) -> None:
        with self._lock:
            if self._waiting:
                *_, called = heapq.heappop(self._waiting)
                called.set()  # the place is handed over, so that nobody comes between
            else:
                self._free += 1


class Reply:
    """What is being said to one listener: due when the sound that was made has been heard."""

    def __init__(self, turns: Turns, clock: Callable[[], float] = time.monotonic) -> None:
        self._turns = turns
        self._clock = clock
        self._due = 0.0

    def go_on(self) -> None:
        """Note that there is more to say: now, if all that was made has been heard by now."""
        self._due = max(self._due, self._clock())

    def made(self, seconds: float) -> None:
        """Note how much sound was made."""
        self._due += seconds

    def run(
        self, session: onnxruntime.InferenceSession, given: Tensors
    ) -> list[npt.NDArray[np.float32]]:
        """Run a graph when it is this reply's turn.

        Raises StreamStopped as soon as nobody listens any more, EngineFailed where it cannot.
        """
        return run(session, given, self._turns.turn(self._due))

"""How far the streams of a server are behind: what is said is heard late, but never dropped."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from weakref import WeakSet

from prometheus_client import CollectorRegistry, Gauge

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.wire.errors import Busy

MOST_BEHIND_SECONDS = 10.0
"""A stream further behind is ended with an error: a word heard so late is of no use."""


class FarBehind(Busy):
    """A stream is too far behind; its client may try again, and is let go so that it notices."""

    closes = True


class Backlog:
    """What one stream was sent, and how much of it was heard."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._received = 0
        self._heard = 0
        self._even_at = clock()
        """When all that had come was heard."""
        self._heard_then = 0
        self.behind_seconds = 0.0
        """How much longer it has worked without a pause than what it heard meanwhile lasts.

        So it does not count what a client sends faster than it was spoken, or its pauses.
        """

    def receive(self, pcm: bytes) -> bytes:
        """Count what the client sent, before the engine has it; return it. Raises FarBehind."""
        if self.behind_seconds > MOST_BEHIND_SECONDS:
            raise FarBehind(
                f"this server is {self.behind_seconds:.0f} s behind what it is sent: let fewer "
                "satellites listen on it for fewer words, or give it a faster computer"
            )
        self._received += len(pcm)
        return pcm

    def watched(self, audio: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the audio as the engine takes it."""
        for pcm in audio:
            self._look(waiting=self._received - self._heard - len(pcm))
            yield pcm
            self._heard += len(pcm)

    def _look(self, *, waiting: int) -> None:
        now = self._clock()
        if waiting <= 0:
            self._even_at, self._heard_then = now, self._heard
        heard_seconds = SPEECH.milliseconds(self._heard - self._heard_then) / 1000
        self.behind_seconds = max(0.0, now - self._even_at - heard_seconds)


class Backlogs:
    """Those of a server's streams; the furthest behind is told to who watches the server."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._open: WeakSet[Backlog] = WeakSet()
        Gauge(
            "laramie_wake_behind_seconds",
            "How far the stream that is furthest behind has fallen behind what it is sent",
            registry=registry,
        ).set_function(lambda: max((one.behind_seconds for one in list(self._open)), default=0.0))

    def open(self) -> Backlog:
        """Return the backlog of a stream that begins."""
        backlog = Backlog()
        self._open.add(backlog)
        return backlog

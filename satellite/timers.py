"""Timers: Home Assistant sets them, the satellite counts and rings, also when it is left alone."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from wyoming.event import Event
from wyoming.timer import TimerCancelled, TimerFinished, TimerStarted, TimerUpdated

from wyoming_servers.wire.frames import parse_stock

from .kept import keep

LATE_SECONDS = 600.0
"""A timer that ended longer ago, while the satellite was off, rings no more."""

_LOGGER = logging.getLogger(__name__)


@dataclass
class Timer:
    """One timer; ``ends_at`` is in seconds since the epoch."""

    id: str
    name: str | None
    ends_at: float
    seconds: float
    """How long it was set for."""
    paused_seconds: float | None = None
    """What was left when it was paused; None while it runs."""

    def left(self, now: float) -> float:
        """Return how many seconds it still has; no more than at first, whatever the clock says.

        A Raspberry Pi knows the time only once the network has told it.
        """
        left = self.ends_at - now if self.paused_seconds is None else self.paused_seconds
        return min(left, self.seconds)


class Timers:
    """All that are set, kept in a file over a restart."""

    def __init__(
        self, path: Path, ring: Callable[[], object], clock: Callable[[], float] = time.time
    ) -> None:
        """Take where they are kept, and what is done when one ends."""
        self._path = path
        self._ring = ring
        self._clock = clock
        self._timers: dict[str, Timer] = {}
        self._alarms: dict[str, asyncio.TimerHandle] = {}

    @property
    def all(self) -> list[Timer]:
        """Return those that are set, the next first."""
        now = self._clock()
        return sorted(self._timers.values(), key=lambda timer: timer.left(now))

    @property
    def share(self) -> float | None:
        """Return what is left of the next one, 0 to 1; None without any."""
        if not (timers := self.all):
            return None
        left = max(0.0, timers[0].left(self._clock()))
        return left / timers[0].seconds if left else 0.0

    def load(self) -> None:
        """Count on with those of the last run."""
        try:
            kept = [Timer(**timer) for timer in json.loads(self._path.read_text())]
        except FileNotFoundError:
            return
        except (OSError, TypeError, ValueError) as error:
            _LOGGER.warning("%s cannot be read, its timers are lost: %s", self._path, error)
            return
        for timer in kept:
            if timer.left(self._clock()) > -LATE_SECONDS:
                self._timers[timer.id] = timer
                self._count(timer)

    def close(self) -> None:
        """Count no more; they stay kept."""
        for alarm in self._alarms.values():
            alarm.cancel()

    def start(self, event: Event) -> None:
        """Count a timer; one that is known is set anew. Raises RequestError."""
        told = parse_stock(TimerStarted, event)
        ends_at = self._clock() + told.total_seconds
        timer = Timer(told.id, told.name, ends_at, told.total_seconds)
        self._timers[told.id] = timer
        self._changed(timer)

    def update(self, event: Event) -> None:
        """Change, pause or resume one. Raises RequestError."""
        told = parse_stock(TimerUpdated, event)
        if timer := self._timers.get(told.id):
            timer.ends_at = self._clock() + told.total_seconds
            timer.seconds = max(timer.seconds, told.total_seconds)
            timer.paused_seconds = None if told.is_active else told.total_seconds
            self._changed(timer)

    def cancel(self, event: Event) -> None:
        """Forget one. Raises RequestError."""
        self._forget(parse_stock(TimerCancelled, event).id)

    def finish(self, event: Event) -> None:
        """Ring for one, unless it has rung. Raises RequestError."""
        self._end(parse_stock(TimerFinished, event).id)

    def _changed(self, timer: Timer) -> None:
        self._count(timer)
        self._save()

    def _count(self, timer: Timer) -> None:
        if alarm := self._alarms.pop(timer.id, None):
            alarm.cancel()
        if timer.paused_seconds is None:
            loop = asyncio.get_running_loop()
            seconds = max(0.0, timer.left(self._clock()))
            self._alarms[timer.id] = loop.call_later(seconds, self._end, timer.id)

    def _end(self, name: str) -> None:
        if self._forget(name):
            self._ring()

    def _forget(self, name: str) -> bool:
        if alarm := self._alarms.pop(name, None):
            alarm.cancel()
        known = self._timers.pop(name, None) is not None
        if known:
            self._save()
        return known

    def _save(self) -> None:
        keep(self._path, [asdict(timer) for timer in self._timers.values()])

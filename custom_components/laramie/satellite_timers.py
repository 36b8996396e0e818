"""Timers of a satellite: it counts and rings, so it is told of all, also after it was away."""

from __future__ import annotations

from collections.abc import Iterator

from homeassistant.components.intent import TimerEventType, TimerInfo
from wyoming.event import Event
from wyoming.timer import TimerCancelled, TimerFinished, TimerStarted, TimerUpdated

from .satellite import Satellite


class SatelliteTimers:
    """What is running, and what ended while nobody could be told."""

    def __init__(self, satellite: Satellite) -> None:
        """Know no timer yet."""
        self._satellite = satellite
        self._running: dict[str, TimerInfo] = {}
        self._missed: list[Event] = []

    def take(self, kind: TimerEventType, timer: TimerInfo) -> None:
        """Tell the satellite of a timer."""
        if kind in (TimerEventType.CANCELLED, TimerEventType.FINISHED):
            self._running.pop(timer.id, None)
            ended = TimerFinished if kind is TimerEventType.FINISHED else TimerCancelled
            self._tell(ended(id=timer.id).event())
        else:
            self._running[timer.id] = timer
            is_new = kind is TimerEventType.STARTED
            if self._satellite.available:
                self._satellite.post(_started(timer) if is_new else _updated(timer))

    def tell_again(self) -> None:
        """Tell a satellite that has come what it may not know."""
        for event in (*self._missed, *self._state()):
            self._satellite.post(event)
        self._missed.clear()

    def _tell(self, event: Event) -> None:
        if self._satellite.available:
            self._satellite.post(event)
        else:
            self._missed.append(event)

    def _state(self) -> Iterator[Event]:
        for timer in self._running.values():
            yield _started(timer)
            if not timer.is_active:
                yield _updated(timer)


def _started(timer: TimerInfo) -> Event:
    return TimerStarted(
        id=timer.id,
        total_seconds=timer.seconds_left,
        name=timer.name,
        start_hours=timer.start_hours,
        start_minutes=timer.start_minutes,
        start_seconds=timer.start_seconds,
    ).event()


def _updated(timer: TimerInfo) -> Event:
    return TimerUpdated(
        id=timer.id, is_active=timer.is_active, total_seconds=timer.seconds_left
    ).event()

"""Voice timers, as Home Assistant keeps them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from .errors import MultipleTimersMatchedError, TimerNotFoundError
from .matching import Speaker

_UNITS = {"hours": 3600, "minutes": 60, "seconds": 1}
_STARTS = ("start_hours", "start_minutes", "start_seconds")


@dataclass
class Timer:
    """One timer."""

    id: str
    name: str | None
    start: tuple[int | None, int | None, int | None]
    """Hours, minutes, seconds as the user said them."""
    seconds: int
    """Seconds left when it was last changed."""
    changed: float
    """When that was, on the clock."""
    area: str | None = None
    """Name of the area where it was set."""
    floor: str | None = None
    command: str | None = None
    """Words to act on when it ends; such a timer is not found by the timer tools."""
    active: bool = True


class Timers:
    """The timers of a home. ``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._timers: dict[str, Timer] = {}
        self._ended: list[Timer] = []
        self._ids = count(1)

    def start(self, slots: Mapping[str, Any], speaker: Speaker) -> Timer:
        """Start a timer from ``hours``, ``minutes``, ``seconds``, ``name``."""
        hours, minutes, seconds = (slots.get(unit) for unit in _UNITS)
        timer = Timer(
            id=f"timer-{next(self._ids)}",
            name=slots.get("name"),
            start=(hours, minutes, seconds),
            seconds=total_seconds(slots),
            changed=self._clock(),
            area=speaker.area.name if speaker.area else None,
            floor=speaker.floor.name if speaker.floor else None,
            command=slots.get("conversation_command"),
        )
        self._timers[timer.id] = timer
        return timer

    def left(self, timer: Timer) -> int:
        """Return the whole seconds left."""
        if not timer.active:
            return timer.seconds
        return max(0, timer.seconds - int(self._clock() - timer.changed))

    def running(self) -> list[Timer]:
        """Return the timers that have not ended, paused ones too."""
        for timer in list(self._timers.values()):
            if timer.active and self._clock() - timer.changed >= timer.seconds:
                self._ended.append(self._timers.pop(timer.id))
        return list(self._timers.values())

    def ended(self) -> list[Timer]:
        """Return the timers that ended since the last time this was asked."""
        self.running()
        ended, self._ended = self._ended, []
        return ended

    def cancel(self, timer: Timer) -> None:
        """Forget a timer."""
        del self._timers[timer.id]

    def add(self, timer: Timer, seconds: int) -> None:
        """Add time, or take it away."""
        self._change(timer, seconds=max(0, self.left(timer) + seconds), active=timer.active)

    def pause(self, timer: Timer) -> None:
        """Hold a timer."""
        self._change(timer, seconds=self.left(timer), active=False)

    def unpause(self, timer: Timer) -> None:
        """Let a held timer go on."""
        self._change(timer, seconds=self.left(timer), active=True)

    def find_all(self, slots: Mapping[str, Any], speaker: Speaker) -> list[Timer]:
        """Return the timers that fit name, area and start time, the nearest first."""
        found = [timer for timer in self.running() if not timer.command]
        for fits in _filters(slots):
            found = [timer for timer in found if fits(timer)]
        return sorted(found, key=lambda timer: -_nearness(timer, speaker))

    def find(
        self,
        slots: Mapping[str, Any],
        speaker: Speaker,
        *,
        active: bool | None = None,
    ) -> Timer:
        """Return the one timer that fits, by Home Assistant's order of narrowing.

        Raises TimerNotFoundError or MultipleTimersMatchedError.
        """
        found = [timer for timer in self.running() if not timer.command]
        filters = list(_filters(slots))
        if active is not None:
            filters.insert(0, lambda timer: timer.active is active)
        for fits in filters:
            found = [timer for timer in found if fits(timer)]
            if len(found) == 1:
                return found[0]
        if not filters and len(found) == 1:
            return found[0]
        for wanted in (2, 1):
            near = [timer for timer in found if _nearness(timer, speaker) >= wanted]
            if len(near) == 1:
                return near[0]
        if found:
            raise MultipleTimersMatchedError("Multiple timers matched")
        raise TimerNotFoundError("Timer not found")

    def status(self, timer: Timer) -> dict[str, Any]:
        """Return what Home Assistant tells of a timer."""
        left = self.left(timer)
        minutes, seconds = divmod(left, 60)
        hours, minutes = divmod(minutes, 60)
        rounded = _rounded(hours, minutes, seconds)
        return {
            "id": timer.id,
            "name": timer.name or "",
            "device_id": timer.area or "",
            "language": "en",
            **{key: value or 0 for key, value in zip(_STARTS, timer.start, strict=True)},
            "is_active": timer.active,
            "hours_left": hours,
            "minutes_left": minutes,
            "seconds_left": seconds,
            "rounded_hours_left": rounded[0],
            "rounded_minutes_left": rounded[1],
            "rounded_seconds_left": rounded[2],
            "total_seconds_left": left,
        }

    def _change(self, timer: Timer, *, seconds: int, active: bool) -> None:
        timer.seconds, timer.active, timer.changed = seconds, active, self._clock()


def total_seconds(slots: Mapping[str, Any]) -> int:
    """Return ``hours``, ``minutes`` and ``seconds`` as seconds."""
    return sum(factor * (slots.get(unit) or 0) for unit, factor in _UNITS.items())


def _filters(slots: Mapping[str, Any]) -> list[Callable[[Timer], bool]]:
    """Return what a timer must satisfy, in Home Assistant's order."""
    filters: list[Callable[[Timer], bool]] = []
    if "name" in slots:
        filters.append(lambda timer: _norm(timer.name or "") == _norm(slots["name"]))
    if "area" in slots:
        filters.append(lambda timer: _norm(timer.area or "") == _norm(slots["area"]))
    if any(key in slots for key in _STARTS):
        start = tuple(slots.get(key) for key in _STARTS)
        filters.append(lambda timer: timer.start == start)
    return filters


def _nearness(timer: Timer, speaker: Speaker) -> int:
    if speaker.area is not None and timer.area == speaker.area.name:
        return 2
    return int(speaker.floor is not None and timer.floor == speaker.floor.name)


def _norm(name: str) -> str:
    return name.strip().casefold()


def _rounded(hours: int, minutes: int, seconds: int) -> tuple[int, int, int]:
    """Round to what one would say, as Home Assistant does."""
    if hours:
        return (hours + (minutes > 45), 30 * (15 <= minutes <= 45), 0)  # noqa: PLR2004
    if minutes:
        return (0, minutes + (seconds > 45), 30 * (15 <= seconds <= 45))  # noqa: PLR2004
    if seconds > 50:  # noqa: PLR2004
        return (0, 1, 0)
    return (0, 0, seconds if seconds < 10 else seconds - seconds % 10)  # noqa: PLR2004

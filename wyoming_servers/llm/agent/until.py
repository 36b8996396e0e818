"""Timers until a time of day: the clock of the house is read, then they are started.

Home Assistant's timers last so long; where the server stands it may be another time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from wyoming_servers.house.clock_times import clock_time
from wyoming_servers.house.matcher import Match

UNTIL: Final = "until"
"""The slot of a timer with the time of day at which it ends."""
_MINUTE, _HOUR = 60, 3600
_LONG: Final = 10 * _HOUR
"""A timer that would last longer is asked about: "until noon" may have been said after noon."""


def is_until(match: Match) -> bool:
    """Tell whether a command starts a timer until a time of day."""
    return UNTIL in match.slots


def length_until(match: Match, now: datetime) -> dict[str, int]:
    """Return hours, minutes and seconds of a timer that is started now; none for no such time."""
    time = clock_time(str(match.slots[UNTIL]), match.language)
    return _parts(time.seconds_from(now)) if time else {}


def is_long(length: Mapping[str, int]) -> bool:
    """Tell whether a timer would last longer than one sets a timer for."""
    return _seconds(length) > _LONG


def about_so_long(length: Mapping[str, Any]) -> dict[str, str]:
    """Return a length as one tells it: the seconds of many minutes are nothing to tell.

    In digits, as responses of Home Assistant know "1 hour" from "2 hours" by them.
    """
    seconds = _seconds(length)
    told = _parts(seconds if seconds < _MINUTE else round(seconds / _MINUTE) * _MINUTE)
    return {unit: str(value) for unit, value in told.items()}


def moment_of(result: Any) -> datetime | None:
    """Return what the clock of the house told; None when it told nothing."""
    try:
        return datetime.fromisoformat(f"{result['date']}T{result['time']}")
    except (KeyError, TypeError, ValueError):
        return None


def _seconds(length: Mapping[str, Any]) -> int:
    sizes = {"hours": _HOUR, "minutes": _MINUTE, "seconds": 1}
    return sum(size * int(length.get(unit, 0)) for unit, size in sizes.items())


def _parts(seconds: int) -> dict[str, int]:
    minutes, seconds = divmod(seconds, _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    parts = {"hours": hours, "minutes": minutes, "seconds": seconds}
    return {unit: value for unit, value in parts.items() if value}

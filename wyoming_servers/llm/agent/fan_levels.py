"""Levels of a fan: "level two" is no two percent, but what two of its steps come to."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

from .bare_numbers import says_percent
from .reply import error
from .resolve import Unclear
from .targeting import about, entities_of

_MOST_LEVELS: Final = 9
_WHOLE: Final = 100


def leveled(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands that set fans to a level, where a level was said.

    A fan that does not tell its steps, or has fewer, is not set to a level.
    """
    level = match.slots.get("percentage")
    if not isinstance(level, int) or not _is_level(level, match):
        return (match,)
    fans = entities_of(match, house, area)
    if isinstance(fans, Unclear):
        return fans
    speeds = [(fan, _speed(fan, level)) for fan in fans]
    made = [about(match, fan, percentage=speed) for fan, speed in speeds if speed is not None]
    return tuple(made) or Unclear(text=error(match.language, "no_intent"))


def _is_level(value: int, match: Match) -> bool:
    """Tell whether a small number was said, and no percent."""
    if not 0 < value <= _MOST_LEVELS or says_percent(match.text):
        return False
    numbers = spoken_numbers(family_of(match.language))
    return any(word == str(value) or numbers.get(word) == value for word in words_of(match.text))


def _speed(fan: Entity, level: int) -> int | None:
    """Return the percentage of a level; None where the fan has no such level or tells no steps."""
    step = fan.attributes.get("percentage_step")
    if not isinstance(step, int | float) or step <= 0:
        return None
    speed = round(level * step)
    return speed if speed <= _WHOLE else None

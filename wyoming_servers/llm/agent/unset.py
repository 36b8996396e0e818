"""Devices that Home Assistant has no tool to set: a humidifier, a selector, an alarm panel.

Whoever names one and says what it is to be set to has said it well: that the home gives no way to
do it is told, and not that nothing was understood.
"""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .questions import Understood

UNSET: Final = "LaramieSet"
"""The intent of a command that sets such a device; no tool is called so."""
_BY_NUMBER: Final = frozenset(("humidifier", "water_heater", "input_number", "number"))
_BY_WORD: Final = frozenset(("input_select", "select", "alarm_control_panel"))
_FEWEST = 2
"""Words beside the name that tell what to set it to: "set … away", "arm the …"."""


def unset(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Read what names one such device and a value for it; None for what does not."""
    said = f" {' '.join(words_of(turn.text))} "
    named = [(one, rest) for one in house.entities if (rest := _beside_name(one, said)) is not None]
    if len(named) != 1 or not _tells_value(*named[0], language):
        return None
    match = Match(text=turn.text, language=language, intent=UNSET)
    return Understood(turn=turn, area=area, matches=(match,))


def _beside_name(entity: Entity, said: str) -> list[str] | None:
    """Return the words beside the name of a device that cannot be set; None for all others."""
    if entity.domain not in _BY_NUMBER | _BY_WORD:
        return None
    names = (f" {' '.join(words_of(name))} " for name in (entity.name, *entity.aliases))
    name = max((name for name in names if name in said), key=len, default=None)
    return said.replace(name, " ").split() if name else None


def _tells_value(entity: Entity, rest: list[str], language: str) -> bool:
    if entity.domain in _BY_WORD:
        return len(rest) >= _FEWEST
    numbers = spoken_numbers(family_of(language))
    return any(re.match(r"\d", word) or word in numbers for word in rest)

"""Commands for a while: what "turn the heater on for half an hour" turns on, a timer turns off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from .match import Match
from .snapshot import Entity, House
from .tags import family_of

_TURNED: Final = ("light", "switch", "fan", "input_boolean", "media_player", "humidifier", "valve")
_FOR: Final = {
    "en": (r"(.+?)\s+for\s+([^,]+)", "turn off {}", "{} in {}"),
    "fr": (r"(.+?)\s+(?:pendant|pour)\s+([^,]+)", "éteins {}", "{} dans {}"),
    "es": (r"(.+?)\s+(?:durante|por)\s+([^,]+)", "apaga {}", "{} en {}"),
    "it": (r"(.+?)\s+per\s+([^,]+)", "spegni {}", "{} tra {}"),
}
"""By language: a command and its time, how a device is turned off, and how that is done later."""

Read = Callable[[str], Match | None]


def lasting(text: str, language: str, house: House, read: Read) -> tuple[Match, ...]:
    """Return the command that turns a device on, and that of the timer; empty for anything else.

    ``read`` returns the one command of a text.
    """
    pattern, off, later = _FOR.get(family_of(language), ("", "", ""))
    found = re.fullmatch(pattern, text.strip(" .!?"), re.IGNORECASE) if pattern else None
    on = read(found[1]) if found else None
    if found is None or on is None or on.bare or on.intent != "HassTurnOn":
        return ()
    if len(on.entity_ids) != 1 or not on.entity_ids[0].startswith(_TURNED):
        return ()
    for name in _names(house.entity_by_id[on.entity_ids[0]], house):
        command = off.format(name)
        same = read(command)
        if same is not None and same.entity_ids == on.entity_ids:
            timer = read(later.format(command, found[2]))
            is_timed = timer is not None and timer.texts.get("conversation_command") == command
            return (on, timer) if timer is not None and is_timed else ()
    return ()


def _names(entity: Entity, house: House) -> Iterator[str]:
    """Yield the name of an entity, then the one that tells it from others in other rooms."""
    yield entity.name
    area = house.area_by_id.get(entity.area or "")
    if area is not None:
        yield f"{area.name} {entity.name}"

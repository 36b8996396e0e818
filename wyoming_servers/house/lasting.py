"""Commands for a while: what "turn the heater on for half an hour" turns on, a timer turns off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from .match import Match
from .snapshot import House
from .tags import family_of

_TURNED: Final = ("light", "switch", "fan", "input_boolean", "media_player", "humidifier", "valve")
_WHILE_NL: Final = r"(?:[\w,]+ )?(?:half |halve )?(?:second|minu|uur|kwartier)\w*(?:\s+lang)?"
_FOR: Final = {
    "en": (r"(.+?)\s+for\s+([^,]+)", "turn off {}", "{} in {}"),
    "de": (
        r"(.+?)\s+für\s+([^,]+?)(?:\s+lang)?((?:\s+(?:an|ein)(?:schalten|machen)?)?)",
        "schalte {} aus",
        "{} in {}",
    ),
    "fr": (r"(.+?)\s+(?:pendant|pour)\s+([^,]+)", "éteins {}", "{} dans {}"),
    "es": (r"(.+?)\s+(?:durante|por)\s+([^,]+)", "apaga {}", "{} en {}"),
    "it": (r"(.+?)\s+per\s+([^,]+)", "spegni {}", "{} tra {}"),
    "nl": (
        rf"(.+?)(?<!\bover)(?<!\bna)\s+(?:voor\s+)?({_WHILE_NL})((?:\s+aan(?:zetten|doen)?)?)",
        "zet {} uit",
        "{} over {}",
    ),
}
"""By language: a command, its time, and what may end it; how a device is turned off, and later."""
_STATES: Final = {
    "en": (r"\bon\b", "off"),
    "de": (r"\b(?:an|ein)(?=(?:schalten|machen)?$)", "aus"),
    "it": (r"\baccendi\b", "spegni"),
    "nl": (r"\baan(?=(?:zetten|doen)?$)", "uit"),
}
"""What turns on in a command, and off in its place."""

Read = Callable[[str], Match | None]


def lasting(text: str, language: str, house: House, read: Read) -> tuple[Match, ...]:
    """Return the command that turns things on, and that of the timer; empty for anything else.

    ``read`` returns the one command of a text.
    """
    family = family_of(language)
    pattern, off, later = _FOR.get(family, ("", "", ""))
    found = re.fullmatch(pattern, text.strip(" .!?"), re.IGNORECASE) if pattern else None
    said = "".join((found[1], *found.groups()[2:])) if found else ""
    on = read(said) if found else None
    if found is None or on is None or on.bare or on.intent != "HassTurnOn":
        return ()
    if not set(_kinds(on)) <= set(_TURNED):
        return ()
    named = (off.format(name) for one in on.entity_ids[:1] for name in _names(one, house))
    for command in (*_opposite(said, family), *named):
        same = read(command)
        if same is not None and _about(same) == ("HassTurnOff", *_about(on)[1:]):
            timer = read(later.format(command, found[2]))
            done = read(timer.texts.get("conversation_command", "")) if timer else None
            return (on, timer) if timer and done and _about(done) == _about(same) else ()
    return ()


def _kinds(match: Match) -> Iterator[str]:
    """Yield the domains of what a command is about; the empty one where it tells none."""
    domains = match.slots.get("domain", "")
    told = domains if isinstance(domains, list) else [domains]
    yield from (one.partition(".")[0] for one in match.entity_ids or told)


def _about(match: Match) -> tuple[object, ...]:
    """Return what is done, and with what."""
    where = match.slots.get("floor"), match.here
    return match.intent, match.entity_ids, match.area_id, *where, *_kinds(match)


def _opposite(said: str, family: str) -> Iterator[str]:
    """Yield a command with the other state in it."""
    on, off = _STATES.get(family, ("(?!)", ""))
    changed, times = re.subn(on, off, said, flags=re.IGNORECASE)
    if times == 1:
        yield changed


def _names(entity_id: str, house: House) -> Iterator[str]:
    """Yield the name of an entity, then the one that tells it from others in other rooms."""
    entity = house.entity_by_id[entity_id]
    yield entity.name
    area = house.area_by_id.get(entity.area or "")
    if area is not None:
        yield f"{area.name} {entity.name}"

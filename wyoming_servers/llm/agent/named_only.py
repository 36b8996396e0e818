"""What may be meant by a device's name alone: "la liseuse", which is asked about."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold, without_articles
from wyoming_servers.house.snapshot import House

from .planned.context import Context
from .planned.places import Place

_SWITCHED: Final = frozenset(("light", "switch", "fan", "media_player", "cover"))
_BARRING: Final = frozenset(("gate", "garage", "door", "window"))
"""Classes of covers that nobody opens by their name alone."""
_OFF: Final = frozenset(("off", "closed", "standby"))


def named_only(text: str, language: str, house: House) -> Match | None:
    """Return the command that makes the one device of a name other than it is."""
    said = {fold(text.strip(" .,!?")), fold(without_articles(text.strip(" .,!?"), language))}
    found = [
        one
        for one in house.entities
        if one.domain in _SWITCHED
        and one.device_class not in _BARRING
        and not said.isdisjoint(map(fold, (one.name, *one.aliases)))
    ]
    if len(found) != 1:
        return None
    intent = "HassTurnOn" if found[0].state in _OFF else "HassTurnOff"
    return Context(text=text, language=language, house=house).named(intent, found, Place())

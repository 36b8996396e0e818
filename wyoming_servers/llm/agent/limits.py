"""What a light can show: Home Assistant turns one on and says nothing of what it cannot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of

from .phrases import series

_COLORS = frozenset(("hs", "xy", "rgb", "rgbw", "rgbww"))
_NEEDED: Final = {
    "color": _COLORS,
    "temperature": _COLORS | {"color_temp"},
    "brightness": _COLORS | {"color_temp", "brightness", "white"},
}
"""By what is to be set: the colour modes of Home Assistant of which a light must have one."""

_CANNOT: Final = {
    "en": ("{names} cannot change colour", "{names} cannot be dimmed"),
    "de": ("{names} kann die Farbe nicht ändern", "{names} lässt sich nicht dimmen"),
    "fr": ("{names} ne peut pas changer de couleur", "L'intensité de {names} est fixe"),
    "es": ("{names} no puede cambiar de color", "El brillo de {names} no se puede cambiar"),
    "nl": ("{names} kan niet van kleur veranderen", "{names} kan niet gedimd worden"),
    "it": ("{names} non può cambiare colore", "La luminosità di {names} è fissa"),
    "pt": ("{names} não pode mudar de cor", "O brilho de {names} é fixo"),
    "sv": ("{names} kan inte byta färg", "{names} kan inte dimmas"),
    "da": ("{names} kan ikke skifte farve", "{names} kan ikke dæmpes"),
    "nb": ("{names} kan ikke bytte farge", "{names} kan ikke dimmes"),
    "pl": ("{names} nie zmienia koloru", "Jasność {names} jest stała"),
}


def is_able(light: Entity, looks: Sequence[str]) -> bool:
    """Tell whether a light can show ``color``, ``temperature`` or ``brightness``.

    One whose colour modes are not told is taken at its word.
    """
    modes = light.attributes.get("supported_color_modes") or ()
    return not modes or all(_NEEDED[look].intersection(modes) for look in looks)


def looks_of(match: Match) -> tuple[str, ...]:
    """Return what a command sets of a light."""
    return tuple(look for look in _NEEDED if look in match.slots)


def cannot(lights: Sequence[Entity], looks: Sequence[str], language: str) -> str:
    """Return the sentence that says so."""
    color, brightness = _CANNOT.get(family_of(language), _CANNOT["en"])
    names = series(list(dict.fromkeys(light.name for light in lights)), language)
    return (brightness if looks == ("brightness",) else color).format(names=names)

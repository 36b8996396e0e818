"""What a light can show, and a thermostat can be set to.

Home Assistant turns a light on and says nothing of what it cannot show, and refuses degrees that a
thermostat does not take with no word about which it takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of

from .phrases import series
from .reply import join

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

_RANGE: Final = {
    "en": "{name} can be set from {low}° to {high}°",
    "de": "{name} lässt sich von {low}° bis {high}° einstellen",
    "fr": "{name} se règle de {low}° à {high}°",
    "es": "{name} se puede poner de {low}° a {high}°",
    "nl": "{name} kan van {low}° tot {high}°",
    "it": "{name} si può impostare da {low}° a {high}°",
    "pt": "{name} pode ir de {low}° a {high}°",
    "sv": "{name} kan ställas in från {low}° till {high}°",
    "da": "{name} kan indstilles fra {low}° til {high}°",
    "nb": "{name} kan stilles fra {low}° til {high}°",
    "pl": "{name} można ustawić od {low}° do {high}°",
}
_LEAST, _MOST = 7, 35
"""What a thermostat can be set to that does not tell, in degrees."""


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


def tells_range(thermostat: Entity) -> bool:
    """Tell whether it is known what a thermostat can be set to."""
    return {"min_temp", "max_temp"} <= thermostat.attributes.keys()


def takes(thermostat: Entity, degrees: float) -> bool:
    """Tell whether a thermostat can be set so; one that does not tell takes what is usual."""
    low, high = (
        float(thermostat.attributes.get(key, usual))
        for key, usual in (("min_temp", _LEAST), ("max_temp", _MOST))
    )
    return low <= degrees <= high


def ranges(thermostats: Sequence[Entity], language: str) -> str:
    """Return the sentence that says what some thermostats can be set to."""
    sentence = _RANGE.get(family_of(language), _RANGE["en"])
    told = [
        sentence.format(
            name=one.name,
            low=f"{one.attributes['min_temp']:g}",
            high=f"{one.attributes['max_temp']:g}",
        )
        for one in thermostats
    ]
    return join(list(dict.fromkeys(told)))

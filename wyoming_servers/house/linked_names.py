"""Names said with words they are written without: "lampe du canapé", "store de la terrasse".

The small words between the words of a name and the room that a device is in tell nothing new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from .names import fold, words_of
from .snapshot import Entity, House
from .tags import family_of

_TOLD = ("light", "switch", "fan", "cover", "climate", "media_player", "lock", "vacuum")
"""Domains whose names are found; a sensor's is said as a question about its place."""
_ROAMING = "vacuum"
"""What is sent to a room is not in it."""
_LINKS: Final = {
    "fr": r"(?:de la|du|des|de|à la|au|aux)\s+|(?:de l'|d'|à l')\s*",
    "es": r"(?:de la|del|de los|de las|de)\s+",
    "it": r"(?:della|del|dello|dei|degli|delle|di|da)\s+|dell'\s*",
}
"""What stands between the words of a name."""
_PLACES: Final = {
    "fr": r"(?:dans la|dans le|dans les|sur la|sur le)\s+|dans l'\s*",
    "es": r"(?:en la|en el|en)\s+",
    "it": r"(?:in|nella|nel|nello|sul|sulla)\s+|nell'\s*",
}
"""What stands before a room; "the light in the hall" may be several, whatever one is called."""


@dataclass(frozen=True, kw_only=True)
class _Said:
    """A way to say a name."""

    words: frozenset[str]
    """Without these in a text it need not be looked for."""
    expression: str
    name: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when its words are said for the first time: a house has hundreds."""
        return re.compile(self.expression, re.IGNORECASE)


class LinkedNames:
    """Finds the names of one house in sentences of one language. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        family = family_of(language)
        self._house = house
        self._longer = list(_longer(house))
        found = list(self._ways(_LINKS[family], _PLACES[family])) if family in _LINKS else []
        self._ways_said = sorted(found, key=lambda said: -len(said.words))

    def written(self, text: str) -> str:
        """Return a text with its names as the house writes them."""
        words = set(words_of(text))
        for said in self._ways_said:
            found = said.pattern.search(text) if said.words <= words else None
            if found and fold(found[0]) != fold(said.name):
                text = f"{text[: found.start()]}{said.name}{text[found.end() :]}"
        return text

    def _ways(self, links: str, places: str) -> Iterator[_Said]:
        for entity in self._house.entities:
            within = links if entity.domain == "light" else f"{links}|{places}"
            for name in (entity.name, *entity.aliases) if entity.domain in _TOLD else ():
                said = _joined(name, within)
                if len(name.split()) > 1:
                    yield self._said(name, said, name)
                for room in self._rooms(entity, name):
                    there = rf"{said}\s+(?:{links}|{places}){_joined(room, links)}"
                    yield self._said(f"{name} {room}", there, name)

    def _rooms(self, entity: Entity, name: str) -> tuple[str, ...]:
        """Return what the room of an entity is called; nothing where its name tells the room."""
        area = self._house.area_by_id.get(entity.area or "")
        if area is None or entity.domain == _ROAMING:
            return ()
        rooms = (area.name, *area.aliases)
        said = {word for room in rooms for word in words_of(room)}
        return rooms if said.isdisjoint(words_of(name)) else ()

    def _said(self, whole: str, said: str, name: str) -> _Said:
        """Return a way to say a name, all words of which are in ``whole``."""
        last = words_of(whole)[-1]
        ends = {
            r"\W+".join(map(re.escape, words[index + 1 :]))
            for words in self._longer
            for index, word in enumerate(words[:-1])
            if word == last
        }
        # "Radiateur de la chambre" is no start of "radiateur de la chambre de Léa".
        goes_on = rf"(?!\W+(?:{'|'.join(sorted(ends))})(?!\w))" if ends else ""
        expression = rf"(?<!\w){said}(?!\w){goes_on}"
        return _Said(words=frozenset(words_of(whole)), expression=expression, name=name)


def _joined(name: str, links: str) -> str:
    return rf"(?:\s+(?:{links})|\s+)".join(map(re.escape, name.split()))


def _longer(house: House) -> Iterator[list[str]]:
    """Yield the words of the names that may go on behind the end of another."""
    for things in (house.areas, house.floors, house.entities):
        for thing in things:
            for name in (thing.name, *thing.aliases):
                if len(words := words_of(name)) > 1:
                    yield words

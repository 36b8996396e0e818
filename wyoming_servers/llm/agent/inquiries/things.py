"""Which devices the words of a question stand for.

Every word must be in a device's name, in that of its room or floor, or be one for its kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import TELEVISION

_LINKS = {
    "en": "s in on of the by at for inside",
    "de": "s in im am an auf vom von des beim bei über unter ins zum zur",
    "nl": "s in op van de het bij aan boven",
    "fr": "de du d des l à au aux dans en sur chez",
    "es": "de del al a en con sobre por dentro lo",
    "it": "di del dello della dell dei degli delle d a al allo alla all ai agli alle da dal dalla "
    "dall in nel nello nella nell nei nelle su sul sullo sulla sull sui sulle per con",
}
_COMPOUNDING = ("de", "nl")
_SHORT = 4
"""Letters of a word that many others begin with or end in."""
_WHOLE, _OWN, _PART, _KIND = range(4)
"""How words name a device: by a whole name, by words of it, by some of it, by its kind or place."""


@dataclass(frozen=True, kw_only=True)
class _Named:
    names: tuple[frozenset[str], ...]
    """The roots of the name of a device and of each alias."""
    around: frozenset[str]
    """Those of its room and its floor."""
    kinds: frozenset[str]


class Things:
    """Knows the names of one house in one language. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        self._roots = Roots(language)
        small = {word for one in small_words(language).articles for word in words_of(one)}
        self._compounds = family_of(language) in _COMPOUNDING
        self._small = small | set(_LINKS.get(family_of(language), "").split())
        self._kinds: dict[str, set[str]] = {}
        for word, kinds in device_words(language).items():
            for root in self._roots.of(word):
                self._kinds.setdefault(root, set()).update(kinds)
        for word in TELEVISION.get(family_of(language), "").split():
            self._kinds |= {root: {"tv"} for root in self._roots.of(word)}  # no radio is meant
        self._named = {entity.entity_id: self._known(entity, house) for entity in house.entities}

    def bearing(
        self, said: str, candidates: Iterable[Entity], area: str | None = None
    ) -> list[Entity]:
        """Return the devices that words name best; of equals those of ``area`` before others.

        Of several of a kind elsewhere it is the one whose name has a word made of theirs.
        """
        ranked = self._ranked(said, candidates)
        best = min((rank for rank, _ in ranked), default=None)
        found = [entity for rank, entity in ranked if rank == best]
        if near := [entity for entity in found if area and entity.area == area]:
            return near
        if best != _KIND or any(one.domain == "light" for one in found):
            return found  # "das Licht" is all of it, whatever a lamp is called
        made = [one for one in found if self._is_made_of(said, one)]
        return made if len(made) == 1 else found

    def _is_made_of(self, said: str, entity: Entity) -> bool:
        """Tell whether a name is made of words with others: "Standventilator"."""
        names = self._named[entity.entity_id].names
        return any(_is_part(word, name) for word in self._words(said) for name in names)

    def fitting(self, said: str, candidates: Iterable[Entity]) -> list[Entity]:
        """Return all devices that words may name."""
        return [one for _, one in self._ranked(said, candidates)]

    def called(self, said: str, candidates: Iterable[Entity]) -> list[Entity]:
        """Return the devices that are called just so."""
        words = self.roots(said)
        return [one for one in candidates if words in self._named[one.entity_id].names]

    def room(self, said: str, areas: Iterable[Area]) -> Area | None:
        """Return the room that is called just so."""
        words = self.roots(said)
        called = (one for one in areas if words in map(self.roots, (one.name, *one.aliases)))
        return next(called, None) if words else None

    def roots(self, name: str) -> frozenset[str]:
        """Return the roots of a name."""
        return frozenset(self._words(name))

    def _words(self, said: str) -> list[str]:
        kept = [word for word in words_of(said) if word not in self._small]
        return [root for word in kept for root in self._roots.of(word)]

    def _ranked(self, said: str, candidates: Iterable[Entity]) -> list[tuple[int, Entity]]:
        words = self._words(said)
        return [
            (rank, one)
            for one in candidates
            if words and (rank := self._rank(words, self._named[one.entity_id])) is not None
        ]

    def _rank(self, words: list[str], one: _Named) -> int | None:
        fits = (self._fit(words, name, one) for name in one.names)
        return min((rank for rank in fits if rank is not None), default=None)

    def _fit(self, words: list[str], name: frozenset[str], one: _Named) -> int | None:
        own = {word for word in words if word in name}
        rest = [word for word in words if word not in name]
        if not all(
            word in one.around
            or not one.kinds.isdisjoint(self._kinds.get(word, ()))
            or (self._compounds and _is_part(word, name))
            for word in rest
        ):
            return None
        if not rest:
            return _WHOLE if own == name else _OWN
        return _PART if own else _KIND

    def _known(self, entity: Entity, house: House) -> _Named:
        area = house.area_by_id.get(entity.area or "")
        floor = house.floor_by_id.get(floor_of(house, entity) or "")
        places = [name for one in (area, floor) if one for name in (one.name, *one.aliases)]
        return _Named(
            names=tuple(self.roots(name) for name in (entity.name, *entity.aliases)),
            around=frozenset(word for name in places for word in self._words(name)),
            kinds=frozenset(filter(None, (entity.domain, entity.device_class))),
        )


def _is_part(word: str, name: Iterable[str]) -> bool:
    """Tell whether a name has a word that is made of one with others: "Stromverbrauch"."""
    return len(word) > _SHORT and any(one.startswith(word) or one.endswith(word) for one in name)


@lru_cache(maxsize=16)
def _things(matcher: Matcher, language: str) -> Things:
    return Things(matcher.house, language)


def things_of(house: House, language: str) -> Things:
    """Return the names of a house; made once while only states change."""
    return _things(matcher_for(house), language)

"""Which devices the words of a plan stand for: by name, by kind, by kind and place.

Nothing is dropped: every word that was said must be in a device's name, be a word for its kind, or
name its place.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, small_words, without_articles, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.room_words import is_another_room
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.sound import alike
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import FAN, LIGHT, TELEVISION

from .places import Place, place_of

LEAST = 0.8
"""How well a device must fit what was said."""
_CLOSE = 0.04
"""Devices whose scores differ by less are equally likely."""
_SAME = 0.75
"""From here on two words may be the same."""
_SAME_KIND, _KIND_WEIGHT = 0.9, 0.5
"""How much a word for a device's kind fits ("heating" for "Heater"), and how much it tells."""
_UNSAID = 0.2
"""What a name loses of which nothing was said."""
_LEAST_KIND = 0.5
_SHORTEST = 3
"""Letters of a part of a compound."""
_KEPT = 512


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a command is about."""

    entities: tuple[Entity, ...] = ()
    """Devices that were named; several are equally likely, or all are meant."""
    every: bool = False
    domains: tuple[str, ...] = ()
    """Kinds that were named, where no device was."""
    device_classes: tuple[str, ...] = ()
    place: Place = field(default_factory=Place)
    score: float = 1.0


class Targets:
    """Finds targets in one house and language. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        self._house = house
        self._language = language
        self._roots = Roots(language)
        self._kinds = device_words(language)
        small = small_words(language)
        self._small = {word for said in small.articles for word in words_of(said)}
        self._links = set(_LINKS.get(family_of(language), "").split())
        spoken = spoken_numbers(family_of(language))
        self._digits = {word: str(number) for word, number in spoken.items()}
        self._names = [self._named(entity) for entity in house.entities]
        self.find = lru_cache(maxsize=_KEPT)(self._find)

    def _find(
        self, what: tuple[str, ...], place: Place, domains: frozenset[str] | None
    ) -> Target | None:
        """Return what words stand for at a place; ``domains`` are those that can be meant."""
        said = [word for word in what if word not in self._small] or list(what)
        if named := self._exact(" ".join(what), place, domains):
            return named
        if kind := self._kind(said, domains):
            return replace(kind, place=place)
        if (self.is_plural(said) or self.is_plural(self._noun(said))) and (
            kind := self._kind_at_place(said, place, domains)
        ):
            return kind  # "kitchen lights" are all of them, though one is the Kitchen Light
        return self._alike(said, place, domains) or self._kind_at_place(said, place, domains)

    def near(
        self,
        what: tuple[str, ...],
        place: Place,
        domains: frozenset[str] | None,
        area: str | None,
    ) -> Target | None:
        """Return the same; of what is named in part, one where the speaker is before others."""
        at = area if place in (Place(), Place(is_here=True)) else place.area_id
        if borne := self.bearing(what, at, domains):
            return replace(borne, place=place)
        found = self.find(what, place, domains)
        is_elsewhere = found is not None and all(one.area != area for one in found.entities)
        if not area or place != Place() or not found or not found.entities or not is_elsewhere:
            return found
        if self._exact(" ".join(what), place, domains):
            return found
        there = self.find(what, Place(area_id=area), domains)
        return replace(there, place=place) if there and there.entities else found

    def bearing(
        self, what: Sequence[str], area: str | None, domains: frozenset[str] | None = None
    ) -> Target | None:
        """Return the one device of an area that bears a word for its kind: "lamp".

        Some words are said of all of a kind, whatever one of them is called: "light".
        """
        said = [word for word in what if word not in self._small]
        if not area or len(said) != 1 or said[0] in _ANY or self.is_plural(said):
            return None
        found = [
            name.entity
            for name in self._names
            if name.entity.area == area
            and (domains is None or name.entity.domain in domains)
            and self._is_of_kind(said[0], name.entity)
            and any(said[0] in words for words in name.variants)
        ]
        return Target(entities=tuple(found)) if len(found) == 1 else None

    def kind(
        self, what: tuple[str, ...], place: Place, domains: frozenset[str] | None
    ) -> Target | None:
        """Return the kind of device that words stand for, if they tell no more than that."""
        said = [word for word in what if word not in self._small] or list(what)
        kind = self._kind(said, domains)
        return replace(kind, place=place) if kind else None

    def _exact(self, text: str, place: Place, domains: Collection[str] | None) -> Target | None:
        wanted = {fold(text), fold(without_articles(text, self._language))}
        found = [
            entity
            for entity in self._house.entities
            if (domains is None or entity.domain in domains)
            and self._is_at(entity, place)
            and wanted & {fold(name) for name in (entity.name, *entity.aliases)}
        ]
        return Target(entities=tuple(found), place=place) if found else None

    def _kind(self, said: Sequence[str], domains: Collection[str] | None) -> Target | None:
        """Return the kind of device when nothing else was said."""
        meant: dict[str, float] | None = None
        for word in said:
            kinds = self._kinds.get(word)
            if kinds is None:
                return None
            meant = dict(kinds) if meant is None else {k: v for k, v in meant.items() if k in kinds}
        known = {entity.domain for entity in self._house.entities} | _DOMAINS
        found = [
            kind
            for kind, weight in (meant or {}).items()
            if kind in known and (weight >= _LEAST_KIND if domains is None else kind in domains)
        ]
        if not all(_BARRED.isdisjoint(self._kinds[word]) for word in said):
            found = [kind for kind in found if kind != "lock"]
        classes = [kind for kind in meant or () if self._is_class(kind, domains)]
        parts = [kind for kind in meant or () if kind in _PARTS_OF_A_HOUSE]
        if found == ["cover"] and parts and not classes:
            classes = parts  # a window is no blind, though the house moves no window
        if not found and not classes:
            return None
        return Target(domains=tuple(found), device_classes=tuple(classes))

    def _is_class(self, kind: str, domains: Collection[str] | None) -> bool:
        """Tell whether there is such a device among those that can be meant."""
        return any(
            entity.device_class == kind and (domains is None or entity.domain in domains)
            for entity in self._house.entities
        )

    def _kind_at_place(
        self, said: Sequence[str], place: Place, domains: Collection[str] | None
    ) -> Target | None:
        """Read "kitchen lights" and "lumière de la cuisine"."""
        if place != Place():
            return None
        if len(said) == 1:
            return self._compound(said[0], domains)
        for size in range(len(said) - 1, 0, -1):
            for at in (0, len(said) - size):
                where = said[at : at + size]
                rest = [*said[:at], *said[at + size :]]
                rest = [word for word in rest if word not in self._links]
                kind = self._kind(rest, domains) if rest else None
                found = self._place(where) if kind else None
                if kind and found:
                    return replace(kind, place=found, score=found.score)
        return None

    def _place(self, said: Sequence[str]) -> Place | None:
        """Return the room or floor of "de la cuisine" and "d'en bas", where "en bas" is a floor."""
        firsts = (at for at in range(len(said)) if self._links.issuperset(said[:at]))
        bare = [word for word in said if word not in self._links]
        for where in (*(said[at:] for at in firsts), bare):
            found = place_of(tuple(where), self._house, self._language) if where else None
            if found and (found.area_id or found.floor_id):
                return found
        return None

    def _compound(self, word: str, domains: Collection[str] | None) -> Target | None:
        """Read "Büroleuchten": a place and a kind in one word."""
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            kind = self._kind((word[at:],), domains)
            found = place_of((word[:at],), self._house, self._language) if kind else None
            if kind and found and (found.area_id or found.floor_id):
                return replace(kind, place=found, score=found.score)
        return None

    def _alike(
        self, said: Sequence[str], place: Place, domains: Collection[str] | None
    ) -> Target | None:
        """Return the devices whose names and places have every word, or one that sounds like it."""
        scored = [
            (score, name.entity)
            for name in self._names
            if (domains is None or name.entity.domain in domains)
            and self._is_at(name.entity, place)
            and (score := self._score(said, name)) >= LEAST
        ]
        if not scored:
            return None
        best = max(score for score, _ in scored)
        ranked = sorted(scored, key=lambda one: (-one[0], one[1].entity_id))
        found = [entity for score, entity in ranked if score > best - _CLOSE]
        every = len(found) > 1 and self.is_plural(said)
        return Target(entities=tuple(found), every=every, place=place, score=best)

    def _score(self, said: Sequence[str], name: _Name) -> float:
        return max(self._fit(said, words, name) for words in name.variants)

    def _fit(self, said: Sequence[str], words: Sequence[str], name: _Name) -> float:
        total, covered, used = 0.0, 0.0, set()
        for word in said:
            weight = _KIND_WEIGHT if word in self._kinds else 1.0
            best, at = max(
                ((self._like(word, known), at) for at, known in enumerate(words)),
                default=(0.0, -1),
            )
            if best >= _SAME:
                used.add(at)
            else:
                best = self._fits_otherwise(word, name)
            if best == 0.0:
                return 0.0
            total, covered = total + weight, covered + weight * best
        if not used:
            return 0.0  # what is only of its kind and in its room is not named
        own = [at for at, word in enumerate(words) if not self._is_of_kind(word, name.entity)]
        unsaid = sum(at not in used and words[at] not in name.around for at in own)
        return covered / total * (1 - (_UNSAID * unsaid / len(own) if own else 0.0))

    def _fits_otherwise(self, word: str, name: _Name) -> float:
        if self._is_of_kind(word, name.entity):
            return _SAME_KIND
        near = max((self._like(word, known) for known in name.around), default=0.0)
        if near >= _SAME:
            return near
        return _SAME_KIND if word in self._links else 0.0

    def _like(self, word: str, known: str) -> float:
        """Return how alike two words are; one for a room was heard well."""
        return 0.0 if is_another_room(word, (known,), self._language) else _alike(word, known)

    def _is_of_kind(self, word: str, entity: Entity) -> bool:
        kinds = self._kinds.get(word, {})
        if entity.domain == "lock" and not _BARRED.isdisjoint(kinds):
            return False
        if entity.device_class in _PARTS_OF_A_HOUSE and _PARTS_OF_A_HOUSE.intersection(kinds):
            return entity.device_class in kinds  # an awning is no door, though both are covers
        return entity.domain in kinds or (entity.device_class or "") in kinds

    def _is_at(self, entity: Entity, place: Place) -> bool:
        return place.area_id in (None, entity.area) and place.floor_id in (
            None,
            floor_of(self._house, entity),
        )

    def _noun(self, said: Sequence[str]) -> Sequence[str]:
        """Return the noun that some words are about where it is their first: "luces de arriba"."""
        return said[:1] if family_of(self._language) in _NOUN_FIRST else ()

    def is_plural(self, said: Sequence[str]) -> bool:
        """Tell whether words are of several things, as their last one tells."""
        return any(
            len(said_word) > len(root) and self._ends(said_word)
            for said_word in said[-1:]
            for root in self._roots.of(said_word)
        )

    def _ends(self, word: str) -> bool:
        return any(word.endswith(end) for end in small_words(self._language).endings)

    def _named(self, entity: Entity) -> _Name:
        area = self._house.area_by_id.get(entity.area or "")
        floor = self._house.floor_by_id.get(floor_of(self._house, entity) or "")
        around = [
            word
            for where in (area, floor)
            if where is not None
            for name in (where.name, *where.aliases)
            for word in words_of(name)
        ]
        dropped = self._small | self._links
        variants = [
            tuple(word for word in words_of(name) if word not in dropped) or (fold(name),)
            for name in (entity.name, *entity.aliases)
        ]
        # The model has numbers in digits, as in "EV charger 2".
        digits = [tuple(self._digits.get(word, word) for word in words) for words in variants]
        ways = tuple(dict.fromkeys((*variants, *digits)))
        return _Name(entity=entity, variants=ways, around=frozenset(around))


@dataclass(frozen=True, kw_only=True)
class _Name:
    entity: Entity
    variants: tuple[tuple[str, ...], ...]
    around: frozenset[str]
    """The words of its room and floor."""


_PARTS_OF_A_HOUSE = frozenset(("door", "garage", "gate", "window", "awning"))
"""Classes of covers that nobody calls by another's name, as shades are called blinds."""
_BARRED = frozenset(("garage_door", "gate", "window"))
"""Classes of what has a lock of its own, if any: it is no other lock of the room."""
_DOMAINS = frozenset(
    ("light", "switch", "fan", "cover", "climate", "media_player", "lock", "vacuum", "lawn_mower")
)
_ANY = frozenset(
    word for words in (LIGHT, FAN, TELEVISION) for said in words.values() for word in said.split()
)
_NOUN_FIRST = ("fr", "es", "it", "pt")
_LINKS = {
    "en": "in on of the by at for s",
    "de": "in im am an auf der die das dem den vom von des bei über unter",
    "fr": "de du des d l la le les dans au aux à sur en",
    "es": "de del la el las los en al a",
    "nl": "in op van de het bij aan boven",
    "it": "di del della dello dei delle in nel nella al alla su sul sulla a",
}
"""Small words inside a name that tell nothing."""


@lru_cache(maxsize=16384)
def _alike(one: str, other: str) -> float:
    return 1.0 if one == other else 0.98 * alike(one, other)


@lru_cache(maxsize=16)
def _targets(matcher: Matcher, language: str) -> Targets:
    return Targets(matcher.house, language)


def targets_of(house: House, language: str) -> Targets:
    """Return what finds targets in a house; made once while only states change."""
    return _targets(matcher_for(house), language)

"""Which things of a house a spoken name may stand for, each with how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, other_forms, without_articles, words_of
from wyoming_servers.house.room_words import is_another_room
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.house.sound import alike

KINDS = ("entity", "area", "floor")

EXACT = 1.0
"""The score of a name, alias or id as it is, after folding."""
FORM = 0.98
"""The score of a name in another number or spelling, or without its article."""
WITH_PLACE = 0.96
"""The score of a name said with the room it is in: "kitchen ceiling light"."""
LEAST = 0.65
"""Below this a name has nothing to do with what was said."""

_MOST_SURE = 0.95
"""The most that likeness alone can score."""
_SAME_WORD = 0.7
"""From here on two words may be the same."""
_FOUND = 256


@dataclass(frozen=True, kw_only=True)
class Found:
    """A thing of the house that may have been named."""

    kind: str
    """``entity``, ``area`` or ``floor``."""
    id: str
    """Entity id, area id or floor id."""
    name: str
    """As the house calls it."""
    score: float
    """From ``LEAST`` to 1; ``EXACT`` when it was named as it is called."""


def find_names(
    house: House, text: str, kinds: Iterable[str] = KINDS, language: str | None = None
) -> list[Found]:
    """Return the things that a spoken name may stand for, the best first; empty for none.

    Several with the best score are namesakes, or equally likely. States do not matter. Blocks for
    some milliseconds.
    """
    finder = _finder(matcher_for(house), language or house.language)
    wanted = frozenset(kinds)
    return [found for found in finder.find(text) if found.kind in wanted]


@dataclass(frozen=True, kw_only=True)
class _Thing:
    kind: str
    id: str
    name: str
    exact: frozenset[str]
    forms: frozenset[str]
    placed: frozenset[str]
    """Names with the name of their place before or after them, folded."""
    words: tuple[tuple[str, ...], ...]
    """The words of every name, alone and with its place."""

    def found(self, score: float) -> Found:
        return Found(kind=self.kind, id=self.id, name=self.name, score=score)


class _Finder:
    """Finds names in one house and language. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        self._language = language
        self._things = [*_entities(house, language), *_places(house, language)]
        self.find = lru_cache(maxsize=_FOUND)(self._find)

    def _find(self, text: str) -> tuple[Found, ...]:
        said = fold(text)
        bare = fold(without_articles(text, self._language))
        words = tuple(words_of(bare or said))
        scored = ((thing, self._score(thing, said, bare, words)) for thing in self._things)
        found = [thing.found(score) for thing, score in scored if score >= LEAST]
        return tuple(sorted(found, key=lambda one: (-one.score, KINDS.index(one.kind), one.id)))

    def _score(self, thing: _Thing, said: str, bare: str, words: tuple[str, ...]) -> float:
        if not words:
            return 0.0
        if said in thing.exact:
            return EXACT
        if bare in thing.exact or not thing.forms.isdisjoint((said, bare)):
            return FORM
        if bare in thing.placed:
            return WITH_PLACE
        fitting = (name for name in thing.words if not self._has_another_room(words, name))
        return _MOST_SURE * max((_likeness(words, name) for name in fitting), default=0.0)

    def _has_another_room(self, said: Sequence[str], name: Sequence[str]) -> bool:
        return any(is_another_room(word, name, self._language) for word in said)


@lru_cache(maxsize=16)
def _finder(matcher: Matcher, language: str) -> _Finder:
    return _Finder(matcher.house, language)


def _entities(house: House, language: str) -> Iterator[_Thing]:
    for entity in house.entities:
        area = house.area_by_id.get(entity.area or "")
        yield _thing("entity", entity.entity_id, entity, language, area)


def _places(house: House, language: str) -> Iterator[_Thing]:
    for area in house.areas:
        yield _thing("area", area.area_id, area, language, None)
    for floor in house.floors:
        yield _thing("floor", floor.floor_id, floor, language, None)


def _thing(
    kind: str, thing_id: str, named: Entity | Area | Floor, language: str, area: Area | None
) -> _Thing:
    names = [name for name in (named.name, *named.aliases) if fold(name)]
    places = (area.name, *area.aliases) if area else ()
    bare = [fold(without_articles(name, language)) or fold(name) for name in names]
    placed = [
        said
        for name in bare
        for place in map(fold, places)
        for said in (f"{place} {name}", f"{name} {place}")
    ]
    return _Thing(
        kind=kind,
        id=thing_id,
        name=named.name,
        exact=frozenset((*map(fold, names), thing_id.casefold())),
        forms=frozenset(fold(form) for name in names for form in other_forms(name, language)),
        placed=frozenset(placed),
        words=tuple({words: None for name in (*bare, *placed) if (words := tuple(words_of(name)))}),
    )


def _likeness(said: Sequence[str], name: Sequence[str]) -> float:
    """Return how alike two names are: word by word, or as a whole when one was split.

    Sørensen's coefficient (1948) over the words, each counted by its letters and its likeness.
    """
    whole = _alike("".join(said), "".join(name))
    if len(said) == len(name) == 1:
        return whole
    shared = 0.0
    left = list(name)
    for word in said:
        best = max(left, key=lambda known: _alike(word, known), default="")
        likeness = _alike(word, best) if best else 0.0
        if likeness >= _SAME_WORD:
            shared += likeness * (len(word) + len(best))
            left.remove(best)
    return max(whole, shared / (sum(map(len, said)) + sum(map(len, name))))


@lru_cache(maxsize=16384)
def _alike(one: str, other: str) -> float:
    return alike(one, other)

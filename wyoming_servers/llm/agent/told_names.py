"""Names told by some of their words, in any order, and with their room.

"Lock the August", "left nightstand to 10 %", "den linken Rollladen im Wohnzimmer", "both Daikins".
Nothing is guessed: every word must be of the name, of its room, or one for its kind; one of them
must be said of nothing else; and with the whole name in their place the sentence is a command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from wyoming_servers.house.compounds import side_of
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import fold, small_words, split_commands, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.house.tags import family_of

from .how_many import HowMany, how_many
from .kind_words import BETWEEN, LIGHT, THINGS
from .link_words import link_words
from .planned.values import counts_a_share
from .told_rooms import tell_another_room, with_whole_rooms

_MOST_WORDS = 14
_WORDS = 1024
"""Words of which it is kept what they are of each name."""
_LONGEST = 8
"""Words that may tell a name together."""
_SHORTEST = 4
"""Letters of a word that may be the end of a compound, or be said of nothing else."""
_TOLD = frozenset(
    (
        *("light", "switch", "fan", "cover", "climate", "media_player", "lock", "vacuum", "valve"),
        *("humidifier", "input_boolean", "water_heater", "siren", "lawn_mower", "button"),
    )
)
_TOGETHER = frozenset(
    ("light", "switch", "fan", "cover", "climate", "media_player", "vacuum", "valve")
)
"""Domains of which several may be meant at once; nothing is unlocked in passing."""
_COMPOUNDING = ("de", "nl", "sv", "da", "nb")
_TOKEN = re.compile(r"[^\W_]+")


class _Part(Enum):
    """What a word is of a name."""

    OWN = auto()
    PLACE = auto()
    PIECE = auto()
    """Part of a compound, or a genitive."""
    KIND = auto()


@dataclass(frozen=True, kw_only=True)
class _Name:
    """One way to call a device."""

    entity: Entity
    words: tuple[str, ...]
    """Its words, but those of its place."""
    own: frozenset[str]
    """Their roots."""
    around: frozenset[str]
    """The roots of the words of its room and floor."""
    every: frozenset[str]
    """The roots of all of its words."""
    besides: frozenset[str]
    """The roots of what else the device is called: "Tank Cooler" beside "bulk tank"."""


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What words of a text tell."""

    start: int
    end: int
    entities: tuple[Entity, ...]


class ToldNames:
    """Finds in one house what was told by a part of its name. Thread-safe."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def read(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read a sentence with one device told in part; none when it is no plain command so."""
        if not 1 < len(words_of(text)) <= _MOST_WORDS:
            return ()
        index = _index_of(self._matcher, language)
        is_one = len(split_commands(text, language)) == 1
        for told in index.told(text, area):
            for count, wording in enumerate(index.wordings(text, told)):
                if count and not is_one:
                    break  # the room may be that of another part
                matches = self._matcher.match_all(wording, language, area)
                found = _about(matches, told.entities)
                if found is not None and (len(found) == 1 or not is_one):
                    return found
        return self._in_told_room(text, language, area)

    def _in_told_room(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read "Licht aus bei Mia", which names a room in part."""
        for wording, room in with_whole_rooms(text, language, self._matcher):
            matches = self._matcher.match_all(wording, language, area)
            if _are_plain(matches) and all(self._is_in(one, room) for one in matches):
                return matches
        return ()

    def _is_in(self, match: Match, room: Area) -> bool:
        """Tell whether a command is about a room, or about a device in it."""
        by_id = self._matcher.house.entity_by_id
        rooms = {by_id[one].area for one in match.entity_ids} or {match.area_id}
        return rooms == {room.area_id}


def _about(matches: Sequence[Match], entities: Sequence[Entity]) -> tuple[Match, ...] | None:
    """Return commands about devices the first of which they name; None when they are others."""
    first = entities[0].entity_id
    if not any(first in match.entity_ids for match in matches) or not _are_plain(matches):
        return None
    if len(entities) == 1:
        return tuple(matches)
    ids = tuple(one.entity_id for one in entities)
    if any(match.intent.startswith("HassGet") for match in matches):
        return None
    return tuple(
        replace(match, entity_ids=ids, every=True) if first in match.entity_ids else match
        for match in matches
    )


def _are_plain(matches: Sequence[Match]) -> bool:
    return bool(matches) and not any(match.bare or match.free_text for match in matches)


class _Index:
    """The devices of a house by the roots of their names. Thread-safe."""

    def __init__(self, matcher: Matcher, language: str) -> None:
        self._house = matcher.house
        self._language = language
        self._family = family_of(language)
        self._roots = Roots(language)
        self._light = frozenset(LIGHT.get(self._family, "").split())
        things = THINGS.get(self._family, {})
        self._things = {domain: frozenset(words.split()) for domain, words in things.items()}
        pack = language_pack(language)
        self._known = pack.vocabulary.words if pack else frozenset()
        small, links = small_words(language), link_words(language)
        self._places = re.compile(
            rf"(?<!\w)(?:{links.places if links else '(?!)'})(?!\w)", re.IGNORECASE
        )
        self._state = re.compile(_STATE.get(self._family, "(?!)"), re.IGNORECASE)
        self._articles = {word for one in small.articles for word in words_of(one)}
        self._small = self._articles | set(BETWEEN.get(self._family, "").split())
        self._whole = {
            tuple(words_of(name))
            for kind in (self._house.areas, self._house.floors)
            for one in kind
            for name in (one.name, *one.aliases)
        }
        self._names = [name for entity in self._house.entities for name in self._named(entity)]
        self._parts_of = lru_cache(maxsize=_WORDS)(self._find_parts)

    def told(self, text: str, area: str | None) -> Iterator[_Told]:
        """Yield what the words of a text may tell, the longest first."""
        tokens = [(*found.span(), fold(found[0])) for found in _TOKEN.finditer(text)]
        said = [word for *_, word in tokens]
        counts = [how_many(said[:end], self._language) for end in range(len(said) + 1)]
        for length in range(min(_LONGEST, len(tokens)), 0, -1):
            for first in range(len(tokens) - length + 1):
                words = said[first : first + length]
                is_share = counts_a_share(said[max(first - 1, 0) : first + length])
                if is_share or words[0] in self._small or words[-1] in self._small:
                    continue
                count, counted = counts[first], counts[first + 1]
                if counted and counted.words > 1:
                    continue  # the three of "all three panels" is no number of one
                entities = self._meant(words, count, area)
                if tell_another_room(words, entities, self._house):
                    continue
                if entities and not self._cuts_off(said[first + length :], words, entities[0]):
                    start, _, _ = tokens[first - count.words if count else first]
                    _, end, _ = tokens[first + length - 1]
                    yield _Told(start=start, end=end, entities=entities)

    def wordings(self, text: str, told: _Told) -> Iterator[str]:
        """Yield a text with a whole name in place of what told it, also without its room."""
        before, after = text[: told.start], text[told.end :]
        name = told.entities[0].name
        if state := self._state.search(text, told.start, told.end):
            yield f"{before}{name} {state[0]}{after}"
        yield f"{before}{name}{after}"
        for place in self._names_around(told.entities[0]):
            there = rf"(?<!\w)(?:{self._places.pattern}\s+)(?:(?:{self._any_article()})\s+)?"
            room = re.compile(rf"{there}{re.escape(place)}(?!\w),?\s*", re.IGNORECASE)
            left, right = room.sub(" ", before), room.sub(" ", after)
            if (left, right) != (before, after):
                yield " ".join(f"{left}{name}{right}".split())

    def _cuts_off(self, behind: Sequence[str], words: Sequence[str], entity: Entity) -> bool:
        """Tell whether the number of a room would be left behind: "lamp in meeting room | 1"."""
        around = [words_of(name) for name in self._names_around(entity)]
        return bool(behind) and any(
            behind[0].isdecimal() and behind[0] in name and words[-1] in name for name in around
        )

    def _any_article(self) -> str:
        return "|".join(map(re.escape, sorted(self._articles, key=len, reverse=True))) or "(?!)"

    def _names_around(self, entity: Entity) -> Iterator[str]:
        area = self._house.area_by_id.get(entity.area or "")
        if area is not None:
            yield from sorted((area.name, *area.aliases), key=len, reverse=True)

    def _meant(
        self, words: Sequence[str], count: HowMany | None, area: str | None
    ) -> tuple[Entity, ...]:
        """Return the one device, or all of several, that words tell; none unless that is plain.

        ``count`` is how many were said to be meant.
        """
        telling = [word for word in words if word not in self._small]
        if not telling or tuple(words) in self._whole:
            return ()
        fitting = self._fitting(telling, count)
        entities = _entities(fitting)
        if len(entities) > 1:
            roots = {root for word in telling for root in self._roots.of(word)}
            entities = _entities([name for name in fitting if name.every <= roots]) or entities
        if len(entities) <= 1:
            is_kind = self._is_plural(telling, fitting) and self._are_of_kind(telling, fitting)
            return () if count or is_kind else entities
        is_every = count is not None or self._is_plural(telling, fitting)
        near = tuple(one for one in entities if one.area == area)
        for some in (entities, near):
            alike = {(one.domain, one.area) for one in some}
            fits = count is None or count.number in (None, len(some))
            if is_every and fits and len(some) > 1 and len(alike) == 1:
                return some if some[0].domain in _TOGETHER else ()
        return near if len(near) == 1 and not is_every else ()

    def _fitting(self, words: Sequence[str], count: HowMany | None) -> list[_Name]:
        """Return the names that have each word, and that some of the words tell."""
        parts = [self._parts_of(word) for word in words]
        having = sorted(set.intersection(*map(set, parts)))
        return [
            self._names[place]
            for place in having
            if self._tell(words, [part[place] for part in parts], self._names[place], count)
        ]

    def _tell(
        self, words: Sequence[str], parts: Sequence[_Part], name: _Name, count: HowMany | None
    ) -> bool:
        """Tell whether one word tells a name, or several do together, or all of it was said."""
        # "All lamps" are all lights, "all plugs" those that are called so.
        is_counted = count is not None and (
            count.number is not None or name.entity.domain == "switch"
        )
        own = [word for word, part in zip(words, parts, strict=True) if part is _Part.OWN]
        if _Part.PIECE in parts or len(own) > 1:
            return True
        said = {root for word in words for root in self._roots.of(word)}
        place = said & name.around
        is_whole = name.own <= said and bool(place) and not self._is_elsewhere(place, name.entity)
        return bool(own) and (is_counted or is_whole or self._tells(own[0]))

    def _is_elsewhere(self, place: set[str], one: Entity) -> bool:
        """Tell whether another device of the kind is in a place that is told so: "chambre"."""
        kind = (one.domain, one.device_class)
        return any(
            place <= name.around and kind == (name.entity.domain, name.entity.device_class)
            for name in self._names
            if name.entity.area != one.area
        )

    def _find_parts(self, word: str) -> dict[int, _Part]:
        """Return what a word is of the names that have it, by their places."""
        roots = frozenset(self._roots.of(word))
        side = side_of(word, self._language)
        sides = frozenset(self._roots.of(side)) if side else None
        found = (
            (place, self._part(word, roots, sides, name)) for place, name in enumerate(self._names)
        )
        return {place: part for place, part in found if part}

    def _part(
        self, word: str, roots: frozenset[str], sides: frozenset[str] | None, name: _Name
    ) -> _Part | None:
        if roots <= name.own or (sides is not None and sides <= name.own):
            return _Part.OWN
        if roots <= name.around:
            return _Part.PLACE
        if self._is_part(word, name):
            return _Part.PIECE
        is_kind = roots <= name.besides or self._is_of_kind(word, name.entity)
        return _Part.KIND if is_kind else None

    def _tells(self, word: str) -> bool:
        return word not in self._known and not word.isdecimal() and len(word) > 1

    def _is_part(self, word: str, name: _Name) -> bool:
        """Tell whether one is a compound of the other, or its genitive: "Spots", "Sabines"."""
        if self._family not in _COMPOUNDING or len(word) < _SHORTEST or word in self._light:
            return False
        return any(
            one.endswith(word)
            or one == word.removesuffix("s")
            or (one.startswith(word) and len(word) > _SHORTEST)
            or (word.startswith(one) and self._is_of_kind(word[len(one) :], name.entity))
            for one in name.words
            if len(one) >= _SHORTEST
        )

    def _is_of_kind(self, word: str, entity: Entity) -> bool:
        return word in self._things.get(entity.domain, ())

    def _are_of_kind(self, words: Sequence[str], names: Sequence[_Name]) -> bool:
        """Tell whether words are no more than those for a kind and a place: "lights downstairs"."""
        return all(
            word in self._light
            or any(self._is_of_kind(word, name.entity) for name in names)
            or any(name.around.issuperset(self._roots.of(word)) for name in names)
            for word in words
        )

    def _is_plural(self, words: Sequence[str], names: Sequence[_Name]) -> bool:
        """Tell whether the word that tells the names stands in another number than in them."""
        said = {form for name in names for form in words_of(name.entity.name)}
        endings = small_words(self._language).endings
        things = frozenset().union(*self._things.values())
        named = [form for form in said if len(form) >= _SHORTEST]
        # "Nachttischlampen" are several of "Nachttisch Papa".
        ends = [word[len(one) :] for word in words for one in named if word.startswith(one)]
        return any(
            word not in said and any(word.removesuffix(end) in said for end in endings if end)
            for word in words
        ) or any(
            rest.endswith(end) and rest.removesuffix(end) in things
            for rest in ends
            for end in endings
            if end
        )

    def _named(self, entity: Entity) -> Iterator[_Name]:
        if entity.domain not in _TOLD:
            return
        area = self._house.area_by_id.get(entity.area or "")
        floor = self._house.floor_by_id.get(floor_of(self._house, entity) or "")
        around = frozenset(
            root
            for where in (area, floor)
            if where is not None
            for name in (where.name, *where.aliases)
            for root in self._roots.of(name)
        )
        called = {
            name: [word for word in words_of(name) if word not in self._small]
            for name in (entity.name, *entity.aliases)
        }
        whole = frozenset(
            root for words in called.values() for word in words for root in self._roots.of(word)
        )
        for words in called.values():
            roots = frozenset(root for word in words for root in self._roots.of(word))
            yield _Name(
                entity=entity,
                words=tuple(word for word in words if not around.issuperset(self._roots.of(word))),
                own=roots - around,
                around=around,
                every=roots,
                besides=whole - roots,
            )


def _entities(names: Sequence[_Name]) -> tuple[Entity, ...]:
    return tuple({name.entity.entity_id: name.entity for name in names}.values())


_STATE: Final = {
    "en": r"(?<!\w)on(?= (?:in|at|by)(?!\w))",
    "de": r"(?<!\w)(?:an|auf)(?= (?:im|in|am|bei|beim|vom)(?!\w))",
}
"""A small word before another, which tells what is to be done: "the lamp on in the hall"."""


@lru_cache(maxsize=16)
def _index_of(matcher: Matcher, language: str) -> _Index:
    return _Index(matcher, language)

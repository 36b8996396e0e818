"""Parts of names that several devices bear: "the bedside lamp" where there are a left and a right.

Nothing is guessed: what was said is such a part when the sentence is a command with a whole name in
its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import fold, other_forms, words_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.house.tags import family_of

from .bare_numbers import EIN, ends_in_ein, ends_in_one, is_number, is_out_of_reach
from .choosing import says_every
from .how_many import all_meant
from .kind_words import FAN, LIGHT, MOVED, MUSIC, NO_FAN, TELEVISION
from .link_words import without_places
from .namesakes import called_so, nearest
from .numbered import one_by_one
from .own_room import in_own_room
from .resolve import domains_of
from .targeting import about

_MOST_WORDS = 4
"""Words of a part of a name."""
_MOST_KINDS = 8
"""A part that more kinds of device bear is not tried."""
_SHORTEST = 3
"""Letters of the end of a compound, and of what stands before it: "Tür" in "Haustür"."""
_COMPOUNDING = ("de", "nl", "sv", "da", "nb")
_NOUN_FIRST = ("fr", "es", "it", "pt")
_TOKEN = re.compile(r"[^\W_]+")
_KEPT = 16


@dataclass(frozen=True, kw_only=True)
class _Part:
    """A part of names in a text."""

    start: int
    end: int
    words: tuple[str, ...]
    bearers: tuple[Entity, ...]


class HalfNames:
    """Finds in one house what was named in part. Thread-safe."""

    def __init__(self, matcher: Matcher) -> None:
        self._house = matcher.house
        self._matcher = matcher

    def plainly(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read a sentence that leaves nothing out, but maybe a half of a name."""
        return self.strictly(text, language, area) or self.read(text, language, area)

    def strictly(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read as the matcher does; one device of a kind is asked for among those half named."""
        if is_number(text, language):
            return ()  # in some languages it would be a temperature
        matches = self._numbered(text, language, area) or self._strictly(text, language, area)
        if any(is_out_of_reach(one, self._house) for one in matches):
            return ()
        matches = tuple(in_own_room(one, self._house) for one in matches)
        matches = tuple(nearest(called_so(one, self._house), self._house, area) for one in matches)
        return all_meant(matches, text, language, self._house)

    def _strictly(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        matches = self._matcher.match_all(text, language, area)
        if any(ends_in_ein(match) for match in matches):
            return self._strictly(EIN.sub("an", text), language, area)
        if len(matches) > 1:
            return tuple(self._instead(one, language, area) or one for one in matches)
        if not matches or ends_in_one(matches[0]):
            return ()
        half = self._instead(matches[0], language, area)
        if half is None and not self._is_any(matches[0]):
            others = self.read(text, language, area)
            return others if others and not _locks_a_compound(others, language) else matches
        return (half,) if half else matches

    def _numbered(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read "rows 1 and 2 off" of Row 1 and Row 2."""
        for wordings in one_by_one(text, language, self._house):
            read = [self._matcher.match(wording, language, area) for wording in wordings]
            matches = tuple(match for match in read if match and match.entity_ids)
            if len(matches) == len(read) and len({match.intent for match in matches}) == 1:
                return matches
        return ()

    def read(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read a sentence that is no command without the rest of a name; none when it is no other.

        The command that was half named has all entities that may be meant, or the only one near.
        """
        return all_meant(self._read(text, language, area), text, language, self._house)

    def _read(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        index = _index_of(self._matcher, language)
        if not all(
            index.has(word) or self._matcher.knows(word, language) for word in words_of(text)
        ):
            return ()
        for part in _parts(index, text):
            is_name = len(part.bearers) > 1 or _is_head(part, language)
            if _is_light(part, language) or self._is_another(part, language, area):
                continue  # "the light" is none of those that are called lights
            rest = f"{text[: part.start]}{text[part.end :]}"
            if not is_name or not self._matcher.knows(rest, language):
                continue
            found = self._with(part, text, language, area)
            if found and not _takes_a_place(found, text):
                matches, place, meant = found
                if not matches[place].entity_ids:
                    return self._put_off(part, meant, text, language, area)
                half = _about(matches[place], _of_class(part, meant, language), area)
                return (*matches[:place], half, *matches[place + 1 :])
        return ()

    def _put_off(
        self, part: _Part, meant: list[Entity], text: str, language: str, area: str | None
    ) -> tuple[Match, ...]:
        """Read "turn off the heater in an hour" with the name of the one that is meant, if one."""
        near = [one for one in meant if one.area == area] or meant
        if len(near) > 1 or near[0].domain == "lock":
            return ()  # nobody could be asked then
        said = f"{text[: part.start]}{near[0].name}{text[part.end :]}"
        return self._matcher.match_all(said, language, area)

    def _instead(self, match: Match, language: str, area: str | None) -> Match | None:
        """Return a command about a kind of device in a place as one about those half named there.

        "The curtain" is one of them, "the curtains" and "the light" are all. Where none here is
        called so, "the fan" is the one that is, wherever it hangs.
        """
        domains, generic = domains_of(match), LIGHT.get(family_of(language))
        is_kind = domains and not (match.entity_ids or match.free_text)
        if not is_kind or not match.area_id or generic is None:
            return None
        if match.intent.startswith("HassGet") or says_every(match.text, language):
            return None
        for part in _parts(_index_of(self._matcher, language), match.text):
            there = [one for one in part.bearers if one.area == match.area_id]
            is_elsewhere = not self._is_another(part, language, match.area_id)
            if not there and match.here and is_elsewhere and _is_head(part, language):
                there = list(part.bearers)
            if not there or _is_light(part, language):
                continue
            found = self._with(part, match.text, language, area)
            if found is None or [one.intent for one in found[0]] != [match.intent]:
                continue
            meant = _of_class(part, [one for one in found[2] if one in there], language)
            if meant and not _is_one_in_parts(meant) and self._are_some(meant, match):
                return _about(found[0][0], meant, area)
        return None

    def _with(
        self, part: _Part, text: str, language: str, area: str | None
    ) -> tuple[tuple[Match, ...], int, list[Entity]] | None:
        """Return the commands with a whole name, which of them has it, and what may be meant."""
        kinds: dict[tuple[str, str | None, str | None], list[Entity]] = {}
        for one in part.bearers:
            kinds.setdefault((one.domain, one.device_class, one.area), []).append(one)
        found: tuple[tuple[Match, ...], int] | None = None
        meant: list[Entity] = []
        for alike in kinds.values() if len(kinds) <= _MOST_KINDS else ():
            said = f"{text[: part.start]}{alike[0].name}{text[part.end :]}"
            matches = self._matcher.match_all(said, language, area)
            index = _index([self._matcher.at_once(one, area) for one in matches], alike[0])
            if index is None:
                continue
            found = found or (matches, index)
            if matches[index].intent != found[0][found[1]].intent:
                return None
            meant += alike
        return (*found, meant) if found else None

    def _is_any(self, match: Match) -> bool:
        """Tell whether the house has a device of the kind that a command is about."""
        domains, wanted = domains_of(match), match.slots.get("device_class")
        return wanted is None or any(
            one.domain in domains and one.device_class == wanted for one in self._house.entities
        )

    def _is_another(self, part: _Part, language: str, area: str | None) -> bool:
        """Tell whether "the fan" is the one of the room, though only others are called so."""
        if any(one.area == area for one in part.bearers):
            return False
        if set(words_of(TELEVISION.get(family_of(language), ""))).issuperset(part.words):
            return any((one.device_class, one.area) == ("tv", area) for one in self._house.entities)
        if set(words_of(MUSIC.get(family_of(language), ""))).issuperset(part.words):
            return any(
                (one.domain, one.area) == ("media_player", area) and one.device_class != "tv"
                for one in self._house.entities
            )
        if not set(words_of(FAN.get(family_of(language), ""))).issuperset(part.words):
            return self._has_some(part, language, area)
        fans = (one for one in self._house.entities if one.domain == "fan" and one.area == area)
        return any(not NO_FAN.search(one.name) for one in fans)

    def _has_some(self, part: _Part, language: str, area: str | None) -> bool:
        """Tell whether "the lamps" are those of the room that are a lamp each."""
        kinds = {one.domain for one in part.bearers}
        return len(part.words) == 1 and any(
            part.words[0] in map(fold, other_forms(word, language))
            for one in self._house.entities
            if one.area == area and one.domain in kinds
            for word in words_of(one.name)
        )

    def _are_some(self, meant: Sequence[Entity], match: Match) -> bool:
        """Tell whether it makes a difference: several, or one among others of the kind.

        Or one that counts as another kind, as a stable's gate that is a door.
        """
        domains, wanted = domains_of(match), match.slots.get("device_class")
        there = [
            one
            for one in self._house.entities
            if one.domain in domains and one.area == match.area_id
        ]
        is_other = wanted is not None and all(one.device_class != wanted for one in there)
        return len(meant) > 1 or is_other or any(one not in meant for one in there)


def _is_light(part: _Part, language: str) -> bool:
    """Tell whether what was said is said of all the lights of a place."""
    return set(words_of(LIGHT.get(family_of(language), ""))).issuperset(part.words)


def _is_head(part: _Part, language: str) -> bool:
    """Tell whether what was said is the noun of a name: "thermostat" for "Hall Thermostat"."""
    length = len(part.words)
    names = [words_of(name) for one in part.bearers for name in (one.name, *one.aliases)]
    first = family_of(language) in _NOUN_FIRST
    heads = [tuple(name[:length] if first else name[-length:]) for name in names]
    return part.words in heads or (length == 1 and _ends_a_compound(part, names, language))


def _ends_a_compound(part: _Part, names: Sequence[Sequence[str]], language: str) -> bool:
    """Tell whether what was said is the noun of a compound: "Tür" of "Wohnungstür"."""
    [said] = part.words
    is_noun = len(said) > _SHORTEST or said in device_words(language)
    is_known = is_noun and family_of(language) in _COMPOUNDING
    return is_known and any(name[-1].endswith(said) for name in names)


def _locks_a_compound(matches: Sequence[Match], language: str) -> bool:
    """Tell whether "mach das Tor zu" is taken for the one lock that is called a Seitentor."""
    ids = [match.entity_ids for match in matches]
    is_lone = len(ids) == 1 and len(ids[0]) == 1 and ids[0][0].startswith("lock.")
    return is_lone and family_of(language) in _COMPOUNDING


def _of_class(part: _Part, meant: list[Entity], language: str) -> list[Entity]:
    """Return those that are what was said, if any: "the TV" is no "TV lamp"."""
    kinds = device_words(language).get(part.words[-1], {})
    alike = [one for one in meant if one.device_class in kinds]
    if not alike and not MOVED.isdisjoint(kinds):
        alike = [one for one in meant if one.domain == "cover"]
    return alike or meant


def kin_of(entity: Entity, house: House) -> list[Entity]:
    """Return those of its kind and place whose names differ from an entity's in one word."""
    words = words_of(entity.name)
    return [
        other
        for other in house.entities
        if other is not entity
        and (other.domain, other.area) == (entity.domain, entity.area)
        and len(said := words_of(other.name)) == len(words)
        and sum(one != its for one, its in zip(said, words, strict=True)) == 1
    ]


def _about(match: Match, meant: Sequence[Entity], area: str | None) -> Match:
    near = [one for one in meant if one.area == area] if area else []
    if len(meant) == 1 or len(near) == 1:
        return about(match, (near or meant)[0])
    return replace(match, entity_ids=tuple(one.entity_id for one in near or meant))


def _index(matches: Sequence[Match], entity: Entity) -> int | None:
    """Return which command is about an entity; None unless it is plainly one."""
    for index, match in enumerate(matches):
        if entity.entity_id in match.entity_ids:
            is_more = match.bare or match.free_text or match.intent.startswith("HassGet")
            return None if is_more or ends_in_one(match) else index
    return None


def _takes_a_place(found: tuple[tuple[Match, ...], int, list[Entity]], text: str) -> bool:
    """Tell whether another command is about a room of which only the name tried tells."""
    matches, place, _ = found
    said = set(words_of(text))
    others = (match for index, match in enumerate(matches) if index != place)
    return any(
        not (one.here or one.entity_ids)
        and not said.issuperset(words_of(one.texts.get("area", "")))
        for one in others
    )


def _is_one_in_parts(entities: Sequence[Entity]) -> bool:
    """Tell whether names differ in their numbers only, as those of one fitting's bulbs."""
    names = {" ".join(_TOKEN.findall(re.sub(r"\d+", " ", one.name))) for one in entities}
    return len(entities) > 1 and len(names) == 1


def _parts(index: _Index, text: str) -> Iterator[_Part]:
    """Yield the longest parts of names in a text; none of those that are whole names."""
    tokens = [(*found.span(), fold(found[0])) for found in _TOKEN.finditer(text)]
    covered = [False] * len(tokens)
    for length in range(min(_MOST_WORDS, len(tokens)), 0, -1):
        for first in range(len(tokens) - length + 1):
            last = first + length
            words = tuple(word for *_, word in tokens[first:last])
            if any(covered[first:last]) or not (bearers := index.bearers(words)):
                continue
            covered[first:last] = [True] * length
            if words not in index.whole:
                yield _Part(
                    start=tokens[first][0],
                    end=tokens[last - 1][1],
                    words=words,
                    bearers=bearers,
                )


def _names(things: Iterable[Entity | Area | Floor]) -> Iterator[str]:
    for thing in things:
        yield from (thing.name, *thing.aliases)


class _Index:
    """The entities of a house by the words of their names."""

    def __init__(self, matcher: Matcher, language: str) -> None:
        house = matcher.house
        self._language = language
        self._compounding = family_of(language) in _COMPOUNDING
        places = [*_names(house.areas), *_names(house.floors)]
        self._places = {word for name in places for word in words_of(name)}
        self.whole = {tuple(words_of(name)) for name in (*places, *_names(house.entities))}
        self._by_word: dict[str, dict[str, tuple[Entity, list[tuple[str, ...]]]]] = {}
        for entity in house.entities:
            for name in (entity.name, *entity.aliases):
                said = tuple(words_of(name))
                for word in {form for one in said for form in self._forms(one)}:
                    known = self._by_word.setdefault(word, {})
                    known.setdefault(entity.entity_id, (entity, []))[1].append(said)

    def has(self, word: str) -> bool:
        """Tell whether a name has a word, or ends in it."""
        return word in self._by_word

    def bearers(self, words: tuple[str, ...]) -> tuple[Entity, ...]:
        """Return the entities in whose names words stand, in this order."""
        telling = words_of(without_places(" ".join(words), self._language))
        if all(word in self._places or word.isdecimal() for word in telling):
            return ()  # "of the kitchen"
        known = self._by_word.get(words[-1], {}).values()
        return tuple(
            entity for entity, names in known if any(self._has(name, words) for name in names)
        )

    def _forms(self, word: str) -> Iterator[str]:
        """Yield a word and the ends of a compound."""
        yield word
        if self._compounding:
            for start in range(_SHORTEST, len(word) - _SHORTEST + 1):
                yield word[start:]

    def _has(self, name: tuple[str, ...], words: tuple[str, ...]) -> bool:
        *before, last = words
        return any(
            name[start : start + len(before)] == tuple(before) and last in self._forms(word)
            for start, word in enumerate(name[len(before) :])
        )


@lru_cache(maxsize=_KEPT)
def _index_of(matcher: Matcher, language: str) -> _Index:
    return _Index(matcher, language)

"""Finds what is lacking in what somebody states about a room: "it's like a cave in the hall"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import small_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.planned.purposes.purpose import plain

from .feeling import Felt, Need, whole

_MOST_WORDS = 24
_CLAUSES: Final = re.compile(r"[,;.!?:\u2013\u2014]+(?=\s|$)")
_AROUND: Final = 5
"""So many words of which nothing is known may stand around a sign that stands alone,"""
_BEHIND: Final = 4
"""behind a state with a head,"""
_AROUND_HERE: Final = 1
"""and around a state of the speaker's room, or of one that is named."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What is lacking, and where."""

    need: Need
    place: Place
    """Empty when no room was said."""


@dataclass(frozen=True, kw_only=True)
class _Sign:
    need: Need
    start: int
    end: int


def stated(text: str, felt: Felt, house: House, language: str) -> Statement | None:
    """Return what a text states; None where it states nothing, or several things."""
    said = [_in_one_form(plain(clause), felt) for clause in _CLAUSES.split(text)]
    if sum(len(clause.split()) for clause in said) > _MOST_WORDS:
        return None
    placed = _with_room([clause for clause in said if clause], felt, house)
    if placed is None:
        return None
    clauses, place = placed
    together = _in_one_form(" ".join(clauses), felt)
    need = _need(together, felt, language) or _need_of_one(clauses, felt, language)
    return Statement(need=need, place=place) if need else None


def signs_in(text: str, felt: Felt) -> frozenset[Need]:
    """Return what a text has words for, and none against it, whatever else is said."""
    said = _in_one_form(plain(text), felt)
    return frozenset(
        need
        for need, _, pattern in felt.patterns
        for found in pattern.finditer(said)
        if _is_harmless(f"{said[: found.start()]} | {said[found.end() :]}", felt)
    )


def _need(said: str, felt: Felt, language: str) -> Need | None:
    found = next(_signs(said, felt), None)
    if found is None or _is_one_of_two(said, found, felt, language):
        return None
    return found.need


def _need_of_one(clauses: Sequence[str], felt: Felt, language: str) -> Need | None:
    """Return what one of several clauses states, where the others say nothing against it."""
    needs = {need for clause in clauses if (need := _need(clause, felt, language))}
    others = [clause for clause in clauses if _need(clause, felt, language) is None]
    if len(needs) != 1 or not all(_is_harmless(clause, felt) for clause in others):
        return None
    return needs.pop()


def _is_harmless(said: str, felt: Felt) -> bool:
    """Tell whether nothing is said against a sign, and no value beside it: "heat to 22"."""
    is_valued = any(word.isdecimal() for word in _words(said))
    is_denied = _pattern(felt.against).search(said) or _pattern(felt.openers).match(said)
    return not (is_valued or is_denied)


def _is_elsewhere(said: str, felt: Felt) -> bool:
    found = _pattern(rf"(?:{felt.away}) ([\w']+)").finditer(said)
    return not all(_is_frame(one[1], felt) for one in found)


def _signs(said: str, felt: Felt) -> Iterator[_Sign]:
    """Yield the signs that make a text a statement of here and now."""
    for need, is_alone, pattern in felt.patterns:
        for found in pattern.finditer(said):
            if _stands(said[: found.start()], said[found.end() :], felt, is_alone=is_alone):
                yield _Sign(need=need, start=found.start(), end=found.end())


def _stands(before: str, after: str, felt: Felt, *, is_alone: bool) -> bool:
    """Tell whether what stands around a sign leaves it a statement of here and now."""
    asked = _pattern(felt.rhetoric).match(before)
    before = before[asked.end() :] if asked else before
    around = f"{before} | {after}"
    if not _is_harmless(around, felt) or _is_elsewhere(around, felt):
        return False
    first, behind = _unknown(before, felt), _unknown(after, felt)
    is_tied = not behind or not felt.links or _words(after)[0] in felt.links.split()
    if is_alone:
        is_one = behind == 1 and not _is_frame(_words(after)[0], felt)
        return (is_tied or is_one) and first + behind <= _AROUND
    is_here = bool(asked) or felt.here in around or felt.this in around
    if first + behind <= (_AROUND_HERE if is_here else 0):
        return bool(asked or _words(around))
    has_head = _pattern(felt.heads).search(before) is not None
    return has_head and is_tied and not first and behind <= _BEHIND


def _unknown(said: str, felt: Felt) -> int:
    return sum(not _is_frame(word, felt) for word in _words(said))


def _words(said: str) -> list[str]:
    return re.findall(r"[\w']+", said)


def _is_frame(word: str, felt: Felt) -> bool:
    return word in felt.words or word.partition("'")[0] in felt.words


def _is_one_of_two(said: str, found: _Sign, felt: Felt, language: str) -> bool:
    """Tell whether something else is felt besides, as in "it's cold and I can't see a thing"."""
    joins = small_words(language).joins
    rest = f"{said[: found.start]} | {said[found.end :]}".split()
    if not any(join in rest for join in joins):
        return False
    text = " ".join(rest)
    return any(need != found.need and one.search(text) for need, _, one in felt.patterns)


def _in_one_form(said: str, felt: Felt) -> str:
    for other, form in felt.forms.items():
        said = _pattern(other).sub(form, said)
    return " ".join(said.split())


def _with_room(clauses: Sequence[str], felt: Felt, house: House) -> tuple[list[str], Place] | None:
    """Return clauses with the words for a room in place of its name; None where two are named."""
    found: set[Place] = set()
    said = list(clauses)
    for name, place in _places(house):
        escaped = re.escape(name)
        for pattern, instead in (
            (rf"(?:{felt.at}) {escaped}(?!\w)", felt.here),
            (rf"(?:{felt.the}) {escaped}(?!\w)", felt.this),
            (rf"^{escaped}(?!\w)", felt.this),
            (rf"(?<=\s){escaped}$", felt.here),
        ):
            if not any(name in clause for clause in said):
                break
            replaced = [_pattern(pattern).sub(instead, clause) for clause in said]
            if replaced != said:
                found.add(place)
            said = replaced
    return (said, found.pop() if found else Place()) if len(found) <= 1 else None


def _places(house: House) -> list[tuple[str, Place]]:
    """Return the names of all rooms and floors, the longest first, and last words of one alone."""
    rooms = {
        plain(name): Place(area_id=area.area_id)
        for area in house.areas
        for name in (area.name, *area.aliases)
    }
    floors = {
        plain(name): Place(floor_id=floor.floor_id)
        for floor in house.floors
        for name in (floor.name, *floor.aliases)
    }
    last = {name: name.rpartition(" ")[2] for name in rooms}
    ends = {
        last[name]: place
        for name, place in rooms.items()
        if len({rooms[one] for one in rooms if last[one] == last[name]}) == 1
    }
    return sorted({**ends, **floors, **rooms}.items(), key=lambda one: -len(one[0]))


@lru_cache(maxsize=1024)
def _pattern(words: str) -> re.Pattern[str]:
    return whole(words)

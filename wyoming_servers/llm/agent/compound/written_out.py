"""Parts of a sentence written out: what leans on a part before gets the words that it stands for.

"Open the left shutter and close the right one" becomes "… and close the right shutter", "turn the
bathroom fan off and the light there" "… the light in Bathroom". Nothing is decided here: the
sentence is read as if it had been said so.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache, partial
from itertools import chain, islice
from typing import Final, TypeVar

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.durations import is_duration
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, split_commands, without_articles, words_of
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.spans import spans_of
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.link_words import excepted
from wyoming_servers.llm.agent.told_rooms import with_whole_rooms

from .all_of_kind import said_of_each
from .all_over import said_all_over
from .asked_too import asked_each
from .both import told_in_pairs
from .counted import AND, told_each
from .exchanged import told_apart
from .forbidden import without_forbidden
from .here_in import begins_in_place, without_here
from .leaning import LEANING, Leaning
from .listed import with_verbs
from .other_ones import told_as_all
from .plain_verbs import with_plain_verbs
from .redone import done_instead
from .the_rest import told_of_lights

_What = TypeVar("_What")
_KEPT: Final = 256
_ENDS = " ,.;!?"
_WORD = re.compile(r"[^\W_]+")
_OWNER = re.compile(r"\b([^\W_]+)['\u2019]s\b")


def written_out(text: str, language: str, house: House) -> str:
    """Return a sentence whose parts lean on none of the others; most are as they were."""
    return _written_out(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _written_out(text: str, family: str, matcher: Matcher) -> str:
    words = LEANING.get(family)
    if words is None:
        return text
    text = with_plain_verbs(text, family)
    text = told_in_pairs(without_here(text, family, matcher.house), family, matcher.house)
    text = told_apart(done_instead(text, family, matcher.house), family, matcher.house)
    text = told_of_lights(text, family, matcher.house)
    text = told_as_all(_hers(without_forbidden(text, family), words.hers), family)
    text = asked_each(told_each(text, family, matcher.house), family)
    text = said_of_each(with_verbs(text, family, matcher.house), family, matcher.house)
    text = said_all_over(text, family, matcher.house)
    text = _joined(text, family, words.contrast)
    if begins_command(text, family) or re.match(words.begins, text, re.IGNORECASE):
        text = _with_pauses(text, words.runs_on, family, matcher.house)
    writer = _Writer(matcher, family, words)
    spans = list(_spans(text, family, words.but))
    if not spans:
        return writer.plain(text) or text
    said, end = "", 0
    for start, stop in spans:
        part = writer.plain(text[start:stop])
        if said:
            part = writer.part(part, said)
        if part:
            said = f"{said}{text[end:start]}{part}" if said else part
        end = stop
    return said if fold(said) != fold(text.strip(_ENDS)) else text


def _with_pauses(text: str, runs_on: str, family: str, house: House) -> str:
    """Return a text with a comma before each verb, unless but a place stands before it."""

    def paused(found: re.Match[str]) -> str:
        is_place = begins_in_place(text[: found.end("last")], family, house)
        return found[0] if is_place else f"{found['last']}, "

    return re.sub(runs_on, paused, text, flags=re.IGNORECASE)


def _hers(text: str, hers: str) -> str:
    """Return "her lamp" behind "Dana's radio" as "Dana's lamp"."""

    def owned(found: re.Match[str]) -> str:
        owners = _OWNER.findall(text[: found.start()])
        return f"{owners[-1]}'s " if owners else found[0]

    return re.sub(hers, owned, text)


def _joined(text: str, family: str, contrast: str) -> str:
    """Return a text with "and" for a "but" that a command follows."""

    def join(found: re.Match[str]) -> str:
        rest = text[found.end() :]
        is_plain = begins_command(rest, family) and not is_careful(rest, family)
        return f" {AND[family]} " if is_plain else found[0]

    return re.sub(contrast, join, text, flags=re.IGNORECASE)


def _spans(text: str, family: str, but: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a sentence stand; none where it has but one."""
    halves = (re.split(but, one, flags=re.IGNORECASE) for one in split_commands(text, family))
    found = spans_of(text, chain.from_iterable(halves))
    if len(found) > 1:
        yield from found


class _Writer:
    """Writes out the parts of a sentence about one house."""

    def __init__(self, matcher: Matcher, family: str, words: Leaning) -> None:
        house = self._house = matcher.house
        self._matcher = matcher
        self._family = family
        self._words = words
        self._names = [
            (tuple(words_of(name)), entity.area)
            for entity in house.entities
            for name in (entity.name, *entity.aliases)
        ]
        self._areas = [
            (tuple(words_of(name)), area.area_id)
            for area in house.areas
            for name in (area.name, *area.aliases)
        ]

    def plain(self, part: str) -> str:
        """Return a part without courtesies at its ends; nothing where that is all."""
        if re.fullmatch(self._words.idle, part.strip(_ENDS), re.IGNORECASE):
            return ""
        bare = part
        for courtesy in self._words.courtesy:
            ends = rf"^(?:{courtesy})[\s,]+|[\s,]+(?:{courtesy})$|^(?:{courtesy})$"
            bare = re.sub(ends, "", bare, flags=re.IGNORECASE)
        return bare

    def part(self, part: str, before: str) -> str:
        """Return a part with what it takes of the text before."""
        words = self._words
        for same in words.same:
            if found := re.fullmatch(same, part, re.IGNORECASE):
                part = words.too.format(what=found["what"])
                break
        if too := re.fullmatch(words.room_too, part, re.IGNORECASE):
            part = self._there_too(too["what"], before) or part
        part = self._left_out(part, before)
        part = self._so_long(part, before)
        for one in (words.one_at, words.one, words.bare_one):
            part = re.sub(one, partial(self._thing, before), part, flags=re.IGNORECASE)
        if (also := re.fullmatch(words.also, part, re.IGNORECASE)) and (
            rooms := self._places(before, is_said=True)
        ):
            part = f"{also['what']} {words.at.format(place=rooms[-1])}"
        elif bare := re.fullmatch(words.bare, part, re.IGNORECASE):
            part = self._placed(part, bare["noun"], before)
        if places := self._places(before):
            at = words.at.format(place=places[-1])
            part = re.sub(words.there, at, part, flags=re.IGNORECASE)
            join = f" {AND[self._family]} "
            where = join.join(words.at.format(place=place) for place in places)
            part = re.sub(words.its, rf"{words.of_it} {where}", part, flags=re.IGNORECASE)
        return part

    def _placed(self, part: str, noun: str, before: str) -> str:
        """Return "the light off" behind "heater on in the bath" with the room, if it has one."""
        told = with_whole_rooms(before, self._family, self._matcher)
        rooms = self._places(before, is_said=True) or [area.name for _, area in islice(told, 1)]
        kinds = device_words(self._family).get(noun.casefold(), {})
        there = [
            one for one in self._house.entities if rooms and _is_in(one, rooms[-1], self._house)
        ]
        if not any(_is_of(one, kinds) for one in there):
            return part
        return f"{part} {self._words.at.format(place=rooms[-1])}"

    def _there_too(self, what: str, before: str) -> str:
        """Return "aussi dans le salon" for a room, unless a room itself was spoken of before."""
        last = split_commands(before, self._family)[-1]
        said, spoken = (words_of(without_articles(text, self._family)) for text in (what, last))
        is_of_room = any(tuple(spoken[1 : 1 + len(known)]) == known for known, _ in self._areas)
        is_room = any(tuple(said) == known for known, _ in self._areas)
        return self._words.too_there.format(what=what) if is_room and not is_of_room else ""

    def _left_out(self, part: str, before: str) -> str:
        """Return "dim that" after "all but the lamp" as "dim the lamp"."""
        last = split_commands(before, self._family)[-1]
        halves = excepted(last, self._family)
        if halves is None:
            return part
        return re.sub(self._words.it, lambda _: halves[1], part, count=1, flags=re.IGNORECASE)

    def _so_long(self, part: str, before: str) -> str:
        """Return "the misters for 10 minutes" after "sprinkler on for an hour" as on so long."""
        found = re.fullmatch(self._words.so_long, part, re.IGNORECASE)
        lasts = re.search(self._words.lasting, before, re.IGNORECASE)
        if not found or not lasts or not is_duration(found["long"], self._family):
            return part
        what = tuple(words_of(found["what"]))
        return found.expand(self._words.on) if what in (name for name, _ in self._names) else part

    def _thing(self, before: str, one: re.Match[str]) -> str:
        """Return the thing that "the right one" stands for."""
        name = self._last_thing(before)
        if not name:
            return one[0]
        said = one.groupdict()
        how, art = said.get("how", ""), said.get("art", "the")
        for at in range(len(name)) if how else ():
            other = (*name[:at], *words_of(how), *name[at + 1 :])
            if any(known == tuple(map(fold, other)) for known, _ in self._names):
                return " ".join((art, *other))
        for at in range(1, len(name)):
            whole = " ".join((how, *name[at:]))
            if how and any(known == tuple(words_of(whole)) for known, _ in self._names):
                return f"{art} {whole}"
        if self._words.nouns_first:
            return " ".join((art, *name, how)) if len(name) == 1 else one[0]
        if how and any(known == tuple(map(fold, name)) for known, _ in self._names):
            noun = self._noun_with(fold(how), fold(name[-1]))
            return f"{art} {how} {noun}" if noun else one[0]
        return " ".join(filter(None, (art, how, name[-1])))

    def _noun_with(self, how: str, name: str) -> str:
        """Return the "lamp" of a "grote lamp" that the house has, behind a "leeslamp"."""
        twos = (known for known, _ in self._names if len(known) == 2)  # noqa: PLR2004 - a pair
        return next((noun for size, noun in twos if size == how and name.endswith(noun)), "")

    def _last_thing(self, text: str) -> tuple[str, ...]:
        """Return the words of the last thing that a text names, or of its kind."""
        written = _WORD.findall(text)
        said = [fold(word) for word in written]
        kinds = re.compile(rf"(?:{self._words.nouns})", re.IGNORECASE)
        found = [(at + 1, 1) for at, word in enumerate(said) if kinds.fullmatch(word)]
        found += [(end, len(name)) for name, end, _ in _mentioned(self._names, said)]
        places = [(end, len(name)) for name, end, _ in _mentioned(self._areas, said)]
        end, size = max((one for one in found if not _is_within(one, places)), default=(0, 0))
        return tuple(written[end - size : end])

    def _places(self, text: str, *, is_said: bool = False) -> list[str]:
        """Return the rooms that a text names, else that of the thing that it names last."""
        said = words_of(text)
        named = [(end, len(name), area) for name, end, area in _mentioned(self._areas, said)]
        spans = [(end, size) for end, size, _ in named]
        rooms = [area for end, size, area in sorted(named) if not _is_within((end, size), spans)]
        if not rooms and not is_said:
            things = [(end, len(name), area) for name, end, area in _mentioned(self._names, said)]
            rooms = [area for *_, area in sorted(things, key=lambda one: one[:2])[-1:] if area]
        return [self._house.area_by_id[area].name for area in dict.fromkeys(rooms)]


def _mentioned(
    names: Iterable[tuple[tuple[str, ...], _What]], said: list[str]
) -> Iterator[tuple[tuple[str, ...], int, _What]]:
    """Yield the names in a text, and where they end."""
    for name, what in names:
        for start in range(len(said) - len(name) + 1):
            if name and tuple(said[start : start + len(name)]) == name:
                yield name, start + len(name), what


def _is_in(entity: Entity, room: str, house: House) -> bool:
    area = house.area_by_id.get(entity.area or "")
    return area is not None and area.name == room


def _is_of(entity: Entity, kinds: Container[str]) -> bool:
    """Tell whether a device is what a word for some domains and device classes stands for."""
    if entity.device_class is not None and entity.domain != "light":
        return entity.device_class in kinds
    return entity.domain in kinds


def _is_within(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a span, its end and its length, is a part of a longer one."""
    end, size = span
    return any(
        size < longer and last - longer <= end - size and end <= last for last, longer in others
    )

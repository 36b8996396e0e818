"""What a hint is: a few words that tell of a state, and the plan of what answers it.

A hint is looked up by its words. A pattern tells how they belong together, and signs of the
language, such as those of the past or of another place, tell that it is only talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from wyoming_servers.house.durations import duration_words, is_duration
from wyoming_servers.house.names import fold
from wyoming_servers.llm.nano.plans import Command

_PIECE: Final = re.compile(r"[\w']+|%")
_PARTS: Final = re.compile(r"[.,;:!?]+\s+")
_ASKED: Final = "asked"
"""The sign of what is asked, which a mark of the sentence is, too."""
_ROLE: Final = re.compile(r"\{(\w+)\}")
_FOR: Final = "<for>"
"""Stands for a duration in a pattern, which fills the role of that name."""
_LASTING: Final = "<lasting>"
"""Stands for one of its words, which fills no role."""
PLAYING, PAUSED, SILENT = "playing", "paused", "silent"
"""What players of the room have to be doing."""


@dataclass(frozen=True, kw_only=True)
class Hint:
    """Regular expressions of one language, for small letters without punctuation.

    Where a role is filled in several ways, its groups are told apart by underscores behind.
    """

    plan: str
    """What is meant: an action, constants, and roles such as ``what={what}`` or ``what=dishes``.
    Of several plans with ``|`` between them the first that the house can do is meant."""
    words: str
    """One of these is said, with whatever ending where one ends with a star."""
    said: str = ""
    """A part of the text; what its groups find fills roles of the plan. All of it if it begins
    with ``^`` and ends with ``$``."""
    unsaid: str = ""
    """What may not be said besides."""
    despite: str = ""
    """Names of signs that do not speak against it; ``all`` for every one."""
    there: str = ""
    """What is meant where a room is named, if anything else."""
    is_bound: bool = False
    """Where the named room has nothing for it, nothing is done."""
    while_: str = ""
    """``playing``, ``paused`` or ``silent``: what the players of the room must be doing."""
    is_asked: bool = False


@dataclass(frozen=True, kw_only=True)
class Hints:
    """All of a language."""

    full: Sequence[tuple[str, str]]
    """Short forms and what they stand for: ``'s`` for "is". A plan has what was said."""
    signs: Mapping[str, str]
    """What tells that something is only talked of, by names of one's own."""
    hints: Sequence[Hint]
    """The first that fits is meant."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """A text as hints are held against it: short forms are written out."""

    pieces: tuple[str, ...]
    sources: tuple[int, ...]
    """Which spoken word each piece is from."""
    spoken: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        """The pieces with spaces."""
        return " ".join(self.pieces)

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """Return a part of the text as it was spoken."""
        first = self.text.count(" ", 0, start)
        found: list[str] = []
        last = first + len(self.text[start:end].split())
        for source in dict.fromkeys(self.sources[first:last]):
            whole = [at for at, one in enumerate(self.sources) if one == source]
            inside = [at for at in whole if first <= at < last]
            found += (
                [self.spoken[source]] if inside == whole else [self.pieces[at] for at in inside]
            )
        return tuple(found)


def told_of(text: str, hints: Hints) -> Told:
    """Return a text as hints are held against it."""
    spoken = tuple(_PIECE.findall(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")))
    pieces: list[str] = []
    sources: list[int] = []
    for at, word in enumerate(spoken):
        parts = _written_out(fold(word), hints).split()
        pieces += parts
        sources += [at] * len(parts)
    return Told(pieces=tuple(pieces), sources=tuple(sources), spoken=spoken)


def _written_out(word: str, hints: Hints) -> str:
    for short, full in hints.full:
        if re.fullmatch(short, word):
            return re.sub(short, full, word)
    return word


class HintTable:
    """The hints of a language, found by their words. Patterns are compiled when needed."""

    def __init__(self, hints: Hints, language: str) -> None:
        """``language`` is that of durations."""
        self._hints = hints
        self._language = language
        self._exact: dict[str, list[int]] = {}
        self._begun: dict[str, list[int]] = {}
        for at, hint in enumerate(hints.hints):
            for word in hint.words.split():
                table = self._begun if word.endswith("*") else self._exact
                table.setdefault(word.removesuffix("*"), []).append(at)

    def found(
        self, text: str, *, in_parts: bool = True, is_all: bool = False
    ) -> Iterator[tuple[Hint, Mapping[str, tuple[str, ...]], Told]]:
        """Yield the hints that a text has, with what fills the roles of their plans.

        ``in_parts`` is whether there may be more in it, parted by signs; ``is_all`` whether there
        must be no word besides.
        """
        whole = told_of(text, self._hints)
        against = {name for name, sign in self._hints.signs.items() if _in(sign, whole.text)}
        if text.rstrip().endswith("?"):
            against.add(_ASKED)
        parts = [part for part in _PARTS.split(text) if " " in part.strip()] if in_parts else []
        for part in dict.fromkeys((text, *parts)):
            yield from self._in(told_of(part, self._hints), against, is_all=is_all)

    def _in(
        self, told: Told, against: AbstractSet[str], *, is_all: bool
    ) -> Iterator[tuple[Hint, Mapping[str, tuple[str, ...]], Told]]:
        """Yield the hints of a part of a text that no sign of the whole speaks against."""
        for place in sorted(set(self._places(told.pieces))):
            hint = self._hints.hints[place]
            if hint.despite != "all" and not against <= set(hint.despite.split()):
                continue
            if hint.unsaid and _in(hint.unsaid, told.text):
                continue
            if (spans := self._spans(hint, told, is_all=is_all)) is not None:
                yield hint, spans, told

    def _places(self, pieces: Sequence[str]) -> Iterator[int]:
        for piece in pieces:
            yield from self._exact.get(piece, ())
            for end in range(3, len(piece) + 1):
                yield from self._begun.get(piece[:end], ())

    def _spans(
        self, hint: Hint, told: Told, *, is_all: bool
    ) -> Mapping[str, tuple[str, ...]] | None:
        pattern = _pattern(hint.said, self._language)
        found = pattern.fullmatch(told.text) if is_all else pattern.search(told.text)
        if found is None:
            return None
        roles = [role for role in found.re.groupindex if found[role]]
        spans = {role.rstrip("_"): told.words(*found.span(role)) for role in roles}
        lasting = spans.get("for")
        if lasting and not is_duration(" ".join(lasting), self._language):
            return None
        return spans


def commands_of(plan: str, spans: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
    """Return the commands of a plan, whose roles are filled with what was said."""
    return tuple(_command(part.split(), spans) for part in plan.split(" ; "))


def _command(parts: Sequence[str], spans: Mapping[str, tuple[str, ...]]) -> Command:
    action, *rest = parts
    constants = tuple(one for one in rest if "=" not in one)
    filled: dict[str, tuple[str, ...]] = {}
    for one in rest:
        role, _, value = one.partition("=")
        if role == one:
            continue
        slot = _ROLE.fullmatch(value)
        words = spans.get(slot[1], ()) if slot else tuple(value.split("_"))
        if words:
            filled[role] = words if role == "text" else tuple(word.casefold() for word in words)
    return Command(action=action, constants=constants, spans=filled)


def _in(words: str, text: str) -> bool:
    return bool(words) and _pattern(words, "").search(text) is not None


@lru_cache(maxsize=2048)
def _pattern(words: str, language: str) -> re.Pattern[str]:
    """Return what finds whole words."""
    if _FOR in words or _LASTING in words:
        lasting = "|".join(sorted(map(re.escape, duration_words(language)), key=len, reverse=True))
        word = rf"(?:\d[\d.,]*|{lasting})"
        words = words.replace(_FOR, rf"(?P<for>{word}(?:[ -]{word})*)").replace(_LASTING, word)
    return re.compile(rf"(?<![\w'])(?:{words})(?![\w'])")

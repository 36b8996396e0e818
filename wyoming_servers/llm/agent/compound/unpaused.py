"""A pause where another thing is told of without one: "kettle on radio down to 20".

Where what is done with one thing ends, and the name of another begins with which something is done
as well, there is a comma that nobody hears.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Final

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.several import STATES, begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import THINGS

_KEPT: Final = 256
_WORD: Final = re.compile(r"[^\W_]+")
_TO: Final = frozenset(["to", "at", "auf", "à", "a", "al", "op", "su", "en"])
"""What stands before a value."""
_PER: Final = frozenset(("per", "por", "pour"))
_UNITS: Final = frozenset(
    (
        *("percent", "cent", "prozent", "ciento", "procent", "cento", "degree", "degrees", "grad"),
        *("degré", "degrés", "grado", "grados", "graden", "gradi"),
    )
)
_FURTHER: Final = 4
"""Words behind a name within which it is told what is done with it."""


def with_pauses(text: str, language: str, house: House) -> str:
    """Return a text with a comma before each thing that follows on another one; most as is."""
    return _with_pauses(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _with_pauses(text: str, family: str, matcher: Matcher) -> str:
    if family not in STATES or family not in THINGS:
        return text
    reader = _Reader(text, family, matcher.house)
    for at in reversed([*reader.pauses()]):
        text = f"{text[:at].rstrip()}, {text[at:]}"
    return text


class _Reader:
    """Reads the words of one text."""

    def __init__(self, text: str, family: str, house: House) -> None:
        self._text, self._family = text, family
        self._found = [*_WORD.finditer(text)]
        self._words = [fold(one[0]) for one in self._found]
        self._numbers = spoken_numbers(family).keys()
        self._state = re.compile(rf"(?:{STATES[family]})\Z")
        self._joins = {word for join in small_words(family).joins for word in words_of(join)}
        known = (name for one in house.entities for name in (one.name, *one.aliases))
        kinds = " ".join(THINGS[family].values()).split()
        names = {*map(tuple, map(words_of, known)), *((kind,) for kind in kinds)}
        self._names = [
            (start, start + len(name))
            for name in names
            for start in range(len(self._words))
            if name and tuple(self._words[start : start + len(name)]) == name
        ]

    def pauses(self) -> Iterator[int]:
        """Yield where there ought to be a comma."""
        for at in sorted({start for start, _ in self._names}):
            is_first = not any(end < at for _, end in self._names)
            is_within = any(start < at < end for start, end in self._names)
            if is_first or is_within or not self._is_unpaused(at) or not self._is_told_before(at):
                continue
            if any(self._is_told_behind(end) for start, end in self._names if start == at):
                yield self._found[at].start()

    def _is_unpaused(self, at: int) -> bool:
        return self._text[self._found[at - 1].end() : self._found[at].start()].isspace()

    def _is_told_before(self, at: int) -> bool:
        """Tell whether a state or a value ends before a word: "kettle on", "lamp to 20 percent"."""
        before = self._words[:at]
        if self._state.match(before[-1]):
            return not begins_command(self._text[self._found[at - 2].start() :], self._family)
        rest = before[:-1] if before[-1] in _UNITS else before
        rest = rest[:-1] if rest[-1] in _PER else rest
        value = [*takewhile(self._is_number, reversed(rest))]
        return bool(value) and (rest is not before or self._is_valued(rest[: -len(value)]))

    @staticmethod
    def _is_valued(before: Sequence[str]) -> bool:
        return bool(before) and before[-1] in _TO

    def _is_told_behind(self, at: int) -> bool:
        """Tell whether a state or a value stands behind a name, before anything else begins."""
        behind = self._words[at : at + _FURTHER]
        said = [*takewhile(lambda word: word not in self._joins, behind)]
        return any(
            self._state.match(word)
            or (word in _TO and at + 1 < len(said) and self._is_number(said[at + 1]))
            for at, word in enumerate(said)
        )

    def _is_number(self, word: str) -> bool:
        return word.isdecimal() or word in self._numbers

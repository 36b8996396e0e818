"""The notation of sayings: words, ``(a|b)`` for one of several, ``[a]`` for what may be left out.

``{text}`` is what fills a role of the plan, ``{2.text}`` of its second command, ``{12.list}`` of
both, ``{x}`` anything that is in no plan; ``{where:here|there}`` is one of these words. An
apostrophe does not count, or parts two words: "l album".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from wyoming_servers.house.clock_times import clock_time, clock_words
from wyoming_servers.house.durations import duration_words, is_duration, unit_of
from wyoming_servers.house.names import WAKE_WORDS, fold, small_words, words_of
from wyoming_servers.house.numbers import numbered, spoken_numbers
from wyoming_servers.llm.nano.plans import ACTIONS, Command, Plan

_TOKEN: Final = re.compile(r"\{[^{}]+\}|[()\[\]|]|[^\s()\[\]|{}]+")
_MARKS: Final = {"(": "(?:", ")": ")", "[": "(?:", "]": ")?", "|": "|"}
_APOSTROPHE: Final = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]")
_ELIDED: Final = {
    "fr": re.compile("(?<=\\w[-'\N{RIGHT SINGLE QUOTATION MARK}])(?=\\w)"),
    "it": re.compile("(?<=\\w['\N{RIGHT SINGLE QUOTATION MARK}])(?=\\w)"),
}
_ELISION: Final = re.compile("(\\w[-'\N{RIGHT SINGLE QUOTATION MARK}]) ")
_SIGNS: Final = " ,.;:!?"
_COLON: Final = ":"
_STOPS: Final = (",", ".", ";", "!", "?")
_FREE: Final = ("text", "song")
"""Roles that are filled with whatever was said."""
_TOLD: Final = (*_FREE, "name", "tag")
"""Roles that would take what is said politely behind them."""
_TIMES: Final = ("until", "clock")
"""Roles that are filled with times of day."""
_MOST: Final = {"text": 14, "for": 9, "list": 7, "tag": 2} | dict.fromkeys(
    (*_TIMES, "name", "x", "song"), 8
)
_MOST_OTHERS: Final = 5
"""Words that fill a role."""
_LIST: Final = frozenset(
    {"list", "liste", "lista", "lijst", "lijstje", "einkaufsliste"}
    | {"item", "task", "chore", "job"}
)
"""Words behind which a comma is as good as a colon."""
_FILLED: Final = {"tag": "name", "song": "text", "clock": "until", "count": "for"}
"""Roles that fill others: ``tag`` is a short name, ``song`` no value that a player is set to,
``clock`` a time of day that is no length: "half past five", "5 pm", not "5:30"; ``count`` a number
alone."""
_VALUES: Final = (
    r"\d+%|per ?cent|half|full|max(?:imum|imal)?|min(?:imum|imal)?|mute|muted|off|on|pause|hdmi\w*"
    r"|channel|input|source|prozent|hälfte|halb|stumm|aus|an|laut|leise|kanal|eingang|quelle|viertel"
    r"|quarter|third|drittel|volume|lautstärke|moitié|muet|chaîne|volumen|mitad|canal|silencio"
    r"|procent|helft|dempen|kanaal|metà|muto|canale|cento|ciento|cent"
)
"""Words of what a player is set to and that is not played."""
_FURTHER: Final = ("encore", "nog", "noch", "ancora")
"""What counts on, before a number."""
_NAMING: Final = ("list", "what", "where")
"""Roles that are filled with names of the house."""
_OWN_ACTIONS: Final = ("has", "clear")
"""What plans of the house's own model do not have: whether a thing is on a list, and all of it."""


Table = Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True, kw_only=True)
class Sayings:
    """What is said in one language."""

    table: Table
    """What is meant, and patterns of it: commands joined by ``;``, each an action and constants.
    What begins with ``?`` is asked about, what begins with ``~`` the model has to agree to."""
    polite: Sequence[str] = ()
    """What may stand around any of them, beside what goes around every command."""
    more: frozenset[str] = frozenset()
    """Words between a number and its unit that belong behind: "five more minutes"."""
    pronouns: frozenset[str] = frozenset()
    """What is no thing by itself."""
    never: frozenset[str] = frozenset()
    """What no timer is called."""
    questions: frozenset[str] = frozenset()
    """Words that begin a question or another command, and no thing for a list."""
    undone: frozenset[str] = frozenset()
    """Words that begin what is no thing bought or finished: "I just got home"."""
    verbs: frozenset[str] = frozenset()
    """Words that begin another command behind "and"."""
    waits: str = "(?!)"
    """A regular expression for who only wants a moment: "give me a second"."""


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One pattern and what it means."""

    actions: tuple[tuple[str, tuple[str, ...]], ...]
    is_asked: bool
    is_agreed: bool
    """Whether it is meant only where the house's own model puts several things on a list."""
    patterns: tuple[re.Pattern[str], ...]
    has_text: bool
    """Whether some role is filled with whatever was said."""

    def plans(self, said: Said, language: str) -> Iterator[Plan]:
        """Yield the plans of a text; none where it is said otherwise."""
        for pattern in self.patterns:
            found = pattern.fullmatch(said.text)
            if found and (plan := self._plan(found, said, language)):
                yield plan

    def _plan(self, found: re.Match[str], said: Said, language: str) -> Plan:
        spans: list[dict[str, tuple[str, ...]]] = [{} for _ in self.actions]
        for key in found.re.groupindex:
            if found[key] is None:
                continue
            _, numbers, role = key.split("_")
            words = said.between(*found.span(key), role)
            if role == "for" and numbered(" ".join(words), language).isdecimal():
                words += _unit_beside(found, said, language)
            if not _fits(role, words, language):
                return ()
            if not words or (role not in _FREE and said.is_parted(*found.span(key))):
                return ()
            if role == "to":
                words = tuple(numbered(" ".join(words), language).split())
            for number in numbers if role != "x" else "":
                spans[int(number) - 1][_FILLED.get(role, role)] = words
        return tuple(
            Command(action=action, constants=constants, spans=filled)
            for (action, constants), filled in zip(self.actions, spans, strict=True)
        )


@dataclass(frozen=True, kw_only=True)
class Said:
    """A text as patterns are held against it."""

    words: tuple[str, ...]
    """Folded, without apostrophes."""
    spoken: tuple[str, ...]
    """The same words as they were said."""
    is_elided: bool = False
    """Whether words were parted at their apostrophes."""

    @cached_property
    def text(self) -> str:
        """The words, a space behind each."""
        return "".join(f"{word} " for word in self.words)

    def is_parted(self, start: int, end: int) -> bool:
        """Tell whether a comma or a full stop is inside a part of the text."""
        before, inside = (self.text[slice(*span)].count(" ") for span in ((0, start), (start, end)))
        return any(word.endswith(_STOPS) for word in self.spoken[before : before + inside - 1])

    def between(self, start: int, end: int, role: str) -> tuple[str, ...]:
        """Return the words of a part of the text: free text as it was said, names without signs."""
        before, inside = (self.text[slice(*span)].count(" ") for span in ((0, start), (start, end)))
        place = slice(before, before + inside)
        spoken = " ".join(self.spoken[place])
        spoken = _ELISION.sub(r"\1", spoken) if self.is_elided else spoken
        if role in _FREE:
            return tuple(spoken.strip(_SIGNS).split())
        return tuple(words_of(spoken)) if role in _NAMING else self.words[place]


def said_of(text: str, language: str, more: frozenset[str] = frozenset()) -> Said:
    """Return a text as patterns are held against it."""
    words: list[tuple[str, str]] = []
    for token in _tokens(text, language):
        if word := _APOSTROPHE.sub("", fold(token)).replace(" ", "").rstrip("-"):
            words.append((word, token))
        if token.endswith(_COLON) or (token.endswith(",") and word in _LIST):
            words.append((_COLON, ""))
    for at in range(1, len(words) - 1):
        if words[at][0] in more and unit_of(words[at + 1][0], language):
            words[at : at + 2] = reversed(words[at : at + 2])
    return _made_of(words, is_elided=language in _ELIDED)


def _tokens(text: str, language: str) -> Iterator[str]:
    """Yield the words of a text; in some languages an apostrophe parts two."""
    for token in text.split():
        yield from _ELIDED[language].split(token) if language in _ELIDED else (token,)


def without_colons(said: Said) -> Said:
    """Return a text without the signs of what is listed."""
    words = [one for one in zip(said.words, said.spoken, strict=True) if one[0] != _COLON]
    return _made_of(words, is_elided=said.is_elided)


def without_courtesy(said: Said, language: str, polite: Sequence[str], *, behind: bool) -> Said:
    """Return a text without politeness before it, and ``behind`` it.

    "Encore" before a number is none: it tells that there is to be more.
    """
    known, counting = _courtesies(language, tuple(polite)), duration_words(language)
    words = list(zip(said.words, said.spoken, strict=True))
    found = True
    while found:
        found = False
        bare = [word for word, _ in words]
        for courtesy in known:
            size = len(courtesy)
            is_more = len(bare) > 1 and bare[0] in _FURTHER and _counts(bare[1], counting)
            if size < len(bare) and tuple(bare[:size]) == courtesy and not is_more:
                del words[:size]
                found = True
                break
            if behind and size < len(bare) and tuple(bare[-size:]) == courtesy:
                del words[-size:]
                found = True
                break
    return _made_of(words, is_elided=said.is_elided)


def _counts(word: str, counting: frozenset[str]) -> bool:
    return word in counting or word[:1].isdigit()


@lru_cache(maxsize=16)
def _courtesies(language: str, polite: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what is polite in words, the longest first."""
    known = (*polite, *small_words(language).fillers, *WAKE_WORDS)
    said = {tuple(_APOSTROPHE.sub("", fold(one)).split()) for one in known}
    return tuple(sorted(said, key=len, reverse=True))


def _ends_with_number(words: Sequence[str], language: str) -> bool:
    """Tell whether the words of a name take a number away from the duration behind them."""
    return bool(words) and (words[-1].isdecimal() or words[-1] in spoken_numbers(language))


def _fits(role: str, words: Sequence[str], language: str) -> bool:
    """Tell whether a role may be filled with words."""
    said = " ".join(words)
    if role == "for":
        return is_duration(said, language)
    if role == "count":
        return numbered(said, language).isdecimal()
    if role == "tag":
        return not _ends_with_number(words, language)
    return role not in _TIMES or _is_time(words, role, language)


def _unit_beside(found: re.Match[str], said: Said, language: str) -> tuple[str, ...]:
    """Return the unit of another length of a text: "one for ten minutes and one for five"."""
    keys = (key for key in found.re.groupindex if key.endswith("_for") and found[key])
    lengths = (said.between(*found.span(key), "for") for key in keys)
    return next((one[-1:] for one in lengths if unit_of(one[-1], language)), ())


def _is_time(words: Sequence[str], role: str, language: str) -> bool:
    """Tell whether words are a time of day, for ``clock`` one that cannot be a length."""
    said = " ".join(words)
    is_bare = role == "clock" and re.fullmatch(r"[\d: ]+", numbered(said, language)) is not None
    return not is_bare and clock_time(said, language) is not None


def _made_of(words: Sequence[tuple[str, str]], *, is_elided: bool) -> Said:
    return Said(
        words=tuple(word for word, _ in words),
        spoken=tuple(spoken for _, spoken in words),
        is_elided=is_elided,
    )


def sayings_of(table: Table, language: str) -> tuple[Saying, ...]:
    """Compile a table; the first that fits is meant. Raises ValueError for an unknown action."""
    return tuple(
        Saying(
            actions=_actions(meaning),
            is_asked=meaning.startswith("?"),
            is_agreed=meaning.startswith("~"),
            patterns=tuple(_compiled(pattern, language)),
            has_text=any(f"{role}}}" in pattern for role in _TOLD),
        )
        for meaning, patterns in table
        for pattern in patterns
    )


def tokens_of(pattern: str) -> list[str]:
    """Return the words, roles and signs of a pattern."""
    return _TOKEN.findall(pattern)


def literal(token: str) -> str:
    """Return a word of a pattern as it is held against a text."""
    return _APOSTROPHE.sub("", token.casefold())


def _actions(meaning: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for command in meaning.strip("?~ ").split(";"):
        action, *constants = command.split()
        if action not in (*ACTIONS, *_OWN_ACTIONS):
            raise ValueError(f"there is no action {action!r}")
        found.append((action, tuple(constants)))
    return tuple(found)


def _compiled(pattern: str, language: str) -> Iterator[re.Pattern[str]]:
    """Yield a pattern in the ways in which its roles may share the words.

    A list before a thing may take more or fewer words: the most come first.
    """
    tokens = tokens_of(pattern)
    roles = [token for token in tokens if token.startswith("{")]
    sized = {
        one for one, other in pairwise(roles) if one.endswith("list}") and other.endswith("text}")
    }
    for size in range(_MOST_OTHERS, 0, -1) if sized else (0,):
        for lazy in ("?", "") if len(roles) > 1 and not sized else ("?",):
            parts = (_part(one, lazy, size * (one in sized), language) for one in tokens)
            yield re.compile("".join(parts))


def _part(token: str, lazy: str, size: int, language: str) -> str:
    if token in _MARKS:
        return _MARKS[token]
    if not token.startswith("{"):
        return re.escape(literal(token)) + " "
    role, _, choice = token[1:-1].partition(":")
    numbers, _, role = role.rpartition(".")
    many = f"{{{size}}}" if size else f"{{1,{_MOST.get(role, _MOST_OTHERS)}}}{lazy}"
    if role == "song":
        return rf"(?P<r_{numbers or 1}_{role}>(?!\d+ $)(?:(?!(?:{_VALUES}) )\S+ ){many})"
    known = choice or (_WORDS_OF[role](language) if role in _WORDS_OF else "")
    word = rf"(?:{known}) " if known else r"\S+ "
    return rf"(?P<r_{numbers or 1}_{role}>(?:{word}){many})"


@lru_cache(maxsize=16)
def _duration_word(language: str) -> str:
    words = "|".join(sorted(map(re.escape, duration_words(language)), key=len, reverse=True))
    return rf"\d[\d.,]*|(?:\d+-)?(?:{words})(?:-(?:{words}))?"


@lru_cache(maxsize=16)
def _clock_word(language: str) -> str:
    words = "|".join(sorted(map(re.escape, clock_words(language)), key=len, reverse=True))
    return rf"\d[\d:.]*(?:h\d*)?(?:[ap]m)?|[ap]\.m\.?|(?:{words})(?:-(?:{words}))?"


_WORDS_OF: Final = {"for": _duration_word, **dict.fromkeys(_TIMES, _clock_word)}
"""Regular expressions for the words of roles that are not filled with others."""

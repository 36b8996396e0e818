"""Read what the strict matcher does not: misheard words and an unusual order of words.

Nothing is dropped and nothing is guessed: a word that neither the language's patterns nor the house
know is replaced by one of the house that sounds like it, and the sentence is read strictly again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, product

from wyoming_servers.house.caution import is_careful, is_known
from wyoming_servers.house.language import LanguagePack, language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import (
    fold,
    small_words,
    without_articles,
    words_of,
)
from wyoming_servers.house.respelling import respelled
from wyoming_servers.house.sound import alike

SURE = 0.78
"""From here on a misheard word is taken for the house's; measured on the development set."""
DOUBTFUL = 0.68
"""From here on it is asked whether the house's word was meant."""

GUESSED = 0.5
"""From here on it is asked so where nobody else has an answer."""

_MARGIN = 0.06
"""By how much the best reading must win over one that does something else."""
_IN_NAME = 0.05
"""What a word gains when the rest of its name was said around it."""
_BARE = 0.09
"""What it loses when it was not."""
_OPENING = 2
"""Words before a place that begins a sentence: "in the kitchen"."""
_SHORT = 3
"""A word with this many letters or fewer is sure only inside its name."""
_BRIEF = 4
"""A doubtful word with this many letters or fewer is taken for nothing."""
_LONG = 5
"""A word with more letters than this may have been said in another number."""
_MOST_MISHEARD = 2
_MOST_READINGS = 3
_MOST_WORDS = 16
_SENTENCES = 256
_QUESTIONS = ("HassGet", "HassClimateGet", "HassTimerStatus", "HassRespond")
_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a sentence may mean."""

    matches: tuple[Match, ...]
    score: float = 1.0

    @property
    def meaning(self) -> tuple[object, ...]:
        """What tells one reading from another."""
        return tuple(
            (match.intent, match.entity_ids, match.area_id, str(sorted(match.slots.items())))
            for match in self.matches
        )


@dataclass(frozen=True)
class _Change:
    """A misheard part of the text and what may have been said."""

    start: int
    end: int
    word: str
    score: float
    in_name: bool = False
    """Whether a whole name of the house was said with it."""


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    word: str


class TolerantReader:
    """Reads sentences about one house that are not said as the patterns have it. Thread-safe."""

    def __init__(self, matcher: Matcher) -> None:
        self._house = matcher.house
        self._matcher = matcher
        self._known = lru_cache(maxsize=_SENTENCES)(self._read)

    def read(
        self, text: str, language: str, area: str | None = None, *, least: float = DOUBTFUL
    ) -> tuple[Reading, ...]:
        """Return the readings of a sentence, the best first; several when none clearly wins.

        A single one below ``SURE`` is to be asked about. Blocks for some milliseconds; for a
        sentence heard before it is a look-up.
        """
        return self._known(text, language, area, least)

    def _read(
        self, text: str, language: str, area: str | None, least: float
    ) -> tuple[Reading, ...]:
        pack = language_pack(language)
        if pack is None or not is_known(language) or is_careful(text, language):
            return ()
        text = respelled(text, language)
        tokens = [_Token(*found.span(), fold(found[0])) for found in _TOKEN.finditer(text)]
        if not 1 < len(tokens) <= _MOST_WORDS:
            return ()
        misheard = self._misheard(tokens, pack, least)
        if not misheard:
            return self._reordered(text, language, area)
        if len(misheard) > _MOST_MISHEARD or not all(misheard):
            return ()
        return self._corrected(text, misheard, language, area)

    @cached_property
    def _names(self) -> tuple[tuple[str, ...], ...]:
        """Folded words of every name and alias in the house."""
        kinds = (self._house.entities, self._house.areas, self._house.floors)
        names = {name for kind in kinds for thing in kind for name in (thing.name, *thing.aliases)}
        return tuple({words: None for name in sorted(names) if (words := tuple(words_of(name)))})

    @cached_property
    def _name_set(self) -> frozenset[tuple[str, ...]]:
        return frozenset(self._names)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for name in self._names for word in name)

    def _is_known(self, word: str, pack: LanguagePack) -> bool:
        return (
            word.isdecimal()
            or word in pack.vocabulary.words
            or word in self._words
            or self._is_form(word, pack.language)
        )

    def _is_form(self, word: str, language: str) -> bool:
        """Tell whether a word is another number of one of the house's."""
        return any(
            word + ending in self._words
            or (word.endswith(ending) and word[: -len(ending)] in self._words)
            for ending in small_words(language).endings
        )

    def _misheard(
        self, tokens: list[_Token], pack: LanguagePack, least: float
    ) -> list[list[_Change]]:
        """Return what each unknown word, alone or with the next one, may have been."""
        unknown = [not self._is_known(token.word, pack) for token in tokens]
        found: list[list[_Change]] = []
        skip = -1
        for index, token in enumerate(tokens):
            if not unknown[index] or index <= skip:
                continue
            changes = [
                *self._alone(tokens, index, pack.language, least),
                *_commands(token, pack, least),
            ]
            for first, second in pairwise(tokens[max(0, index - 1) : index + 2]):
                changes += self._together(first, second)
            best = sorted(changes, key=lambda change: _likely([change]), reverse=True)
            best = best[:_MOST_READINGS]
            if best and best[0].end > token.end:
                skip = index + 1
            found.append(best)
        return found

    def _alone(
        self, tokens: list[_Token], index: int, language: str, least: float
    ) -> Iterator[_Change]:
        token = tokens[index]
        endings = small_words(language).endings
        heard = {token.word}
        if len(token.word) > _LONG:
            heard.update(token.word.removesuffix(ending) for ending in endings)
        for word in self._words:
            score = max(alike(said, word) for said in heard)
            short = min(len(word), len(token.word))
            if score >= least - _IN_NAME and self._rest_is_said(tokens, index, word):
                yield _Change(token.start, token.end, word, score + _IN_NAME, in_name=True)
                continue
            score -= _BARE
            if short <= _SHORT:
                score = min(score, SURE - 0.01)
            if len(token.word) >= _BRIEF and word.startswith(token.word):
                score = max(score, DOUBTFUL)  # cut short: "hall" for "hallway"
            elif short <= _BRIEF and score < SURE:
                continue
            if score >= least:
                whole = (word,) in self._name_set
                yield _Change(token.start, token.end, word, score, in_name=whole)

    def _together(self, first: _Token, second: _Token) -> Iterator[_Change]:
        joined = first.word + second.word
        for word in self._words:
            if len(word) > _SHORT + 1 and (score := alike(joined, word)) >= SURE:
                in_name = (word,) in self._name_set
                yield _Change(first.start, second.end, word, score, in_name)

    def _rest_is_said(self, tokens: list[_Token], index: int, word: str) -> bool:
        """Tell whether the words around make a longer name with this one."""
        for name in self._names:
            if len(name) > 1 and word in name:
                start = index - name.index(word)
                said = [token.word for token in tokens[max(start, 0) : start + len(name)]]
                if start >= 0 and len(said) == len(name):
                    said[index - start] = word
                    if tuple(said) == name:
                        return True
        return False

    def _corrected(
        self, text: str, misheard: list[list[_Change]], language: str, area: str | None
    ) -> tuple[Reading, ...]:
        choices = sorted(product(*misheard), key=_likely, reverse=True)[:_MOST_READINGS]
        readings: list[Reading] = []
        for made in choices:
            if readings and _likely(made)[0] < _likely(choices[0])[0]:
                break
            said = _with(text, made)
            matches = self._matcher.match_all(said, language, area)
            if _is_plain(matches):
                readings.append(Reading(matches=matches, score=_score(made)))
            elif not readings:
                readings += [
                    Reading(matches=reading.matches, score=_score(made))
                    for reading in self._reordered(said, language, area)
                ]
        return _best(readings)

    def _reordered(self, text: str, language: str, area: str | None) -> tuple[Reading, ...]:
        """Read with the one name in it at the end, at the start, or after the first word."""
        said = words_of(text)
        place = self._only_name(said)
        if place and 0 < place[0] <= _OPENING and place[1] < len(said) - 1:
            # "in the bedroom turn on the lights"
            turned = " ".join(said[place[1] :] + said[: place[1]])
            matches = self._matcher.match_all(turned, language, area)
            if _is_plain(matches) and not any(match.entity_ids for match in matches):
                return (Reading(matches=matches),)
        words = words_of(without_articles(text, language))
        span = self._only_name(words)
        if span is None:
            return ()
        name, rest = words[slice(*span)], words[: span[0]] + words[span[1] :]
        if not 0 < len(rest) <= _SHORT:
            return ()
        for order in ([*rest, *name], [rest[0], *name, *rest[1:]], [*name, *rest]):
            if order != words:
                matches = self._matcher.match_all(" ".join(order), language, area)
                if _is_plain(matches) and not matches[0].intent.startswith(_QUESTIONS):
                    return (Reading(matches=matches),)
        return ()

    def _only_name(self, words: list[str]) -> tuple[int, int] | None:
        """Return where the longest name of the house stands; None when there is none."""
        spans = [
            (start, start + len(name))
            for name in self._names
            for start in range(len(words) - len(name) + 1)
            if tuple(words[start : start + len(name)]) == name
        ]
        return max(spans, key=lambda span: span[1] - span[0], default=None)


@lru_cache(maxsize=8)
def reader_for(matcher: Matcher) -> TolerantReader:
    """Return the tolerant reader of a house, made once per matcher."""
    return TolerantReader(matcher)


def _commands(token: _Token, pack: LanguagePack, least: float) -> Iterator[_Change]:
    """Yield the words of commands that a word may stand for."""
    if len(token.word) > _SHORT:
        for word in pack.vocabulary.commands:
            if (score := alike(token.word, word)) >= least:
                yield _Change(token.start, token.end, word, score)


def _likely(made: Sequence[_Change]) -> tuple[int, float]:
    """Sort by the names that are whole, then by their sound."""
    return sum(change.in_name for change in made), _score(made)


def _score(made: Sequence[_Change]) -> float:
    return min(change.score for change in made)


def _with(text: str, made: Sequence[_Change]) -> str:
    for change in sorted(made, key=lambda change: -change.start):
        text = text[: change.start] + change.word + text[change.end :]
    return text


def _is_plain(matches: Sequence[Match]) -> bool:
    """Tell whether commands were said whole, with no free text that takes any word."""
    return bool(matches) and not any(match.free_text or match.bare for match in matches)


def _best(readings: list[Reading]) -> tuple[Reading, ...]:
    """Return the best reading, and those with another meaning that come close."""
    if not readings:
        return ()
    ranked = sorted(readings, key=lambda reading: -reading.score)
    close = {
        reading.meaning: reading
        for reading in reversed(ranked)
        if reading.score > ranked[0].score - _MARGIN
    }
    return tuple(sorted(close.values(), key=lambda reading: -reading.score))

"""Read what the strict matcher does not: misheard words and an unusual order of words.

Nothing is dropped and nothing is guessed: a word that neither the language's patterns nor the house
know is replaced by one of the house that sounds like it, and the sentence is read strictly again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from wyoming_servers.house.caution import is_careful, is_known
from wyoming_servers.house.language import LanguagePack, language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import fold, without_articles, words_of
from wyoming_servers.house.respelling import respelled

from .misheard import DOUBTFUL, GUESSED, SURE, Change, HouseWords, likely, score_of, tokens_of
from .stretches import Stretches

__all__ = ["DOUBTFUL", "GUESSED", "SURE", "Reading", "TolerantReader", "reader_for"]

_MARGIN = 0.06
"""By how much the best reading must win over one that does something else."""
_OPENING = 2
"""Words before a place that begins a sentence: "in the kitchen"."""
_SHORT = 3
"""A word with this many letters or fewer is sure only inside its name."""
_MOST_MISHEARD = 2
_MOST_UNKNOWN = 2 * _MOST_MISHEARD
_MOST_READINGS = 3
_MOST_WORDS = 16
_SENTENCES = 256
_LISTING = (("HassListAddItem", "item"), ("HassShoppingListAddItem", "item"))
_QUESTIONS = ("HassGet", "HassClimateGet", "HassTimerStatus", "HassRespond")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a sentence may mean."""

    matches: tuple[Match, ...]
    score: float = 1.0
    text: str = ""
    """The sentence that it is of, where that is another one than was heard."""

    @property
    def meaning(self) -> tuple[object, ...]:
        """What tells one reading from another."""
        return tuple(
            (match.intent, match.entity_ids, match.area_id, str(sorted(match.slots.items())))
            for match in self.matches
        )


class TolerantReader:
    """Reads sentences about one house that are not said as the patterns have it. Thread-safe."""

    def __init__(self, matcher: Matcher) -> None:
        self._house = matcher.house
        self._matcher = matcher
        self._words = HouseWords(matcher.house)
        self._stretches = Stretches(matcher.house)
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
        if not 1 < len(tokens_of(text)) <= _MOST_WORDS:
            return ()
        readings = self._by_words(text, pack, area, least)
        if readings and (len(readings) > 1 or readings[0].score >= SURE):
            return readings
        return _best((*readings, *self._by_stretches(text, pack, area, least)))

    def corrected(self, text: str, language: str) -> Reading | None:
        """Return a text with the names of the house that were surely misheard in it, unread."""
        pack, tokens = language_pack(language), tokens_of(text)
        if pack is None or not is_known(language) or is_careful(text, language):
            return None
        unknown = self._words.unknown(tokens, pack)
        if not 0 < len(unknown) <= _MOST_MISHEARD:
            return None
        misheard = self._words.misheard(tokens, unknown, (), pack, SURE)
        made = [changes[0] for changes in misheard if changes and _is_plainly(changes)]
        if len(made) < len(misheard) or score_of(made) < SURE:
            return None
        return Reading(matches=(), text=_with(text, made), score=score_of(made))

    def _by_stretches(
        self, text: str, pack: LanguagePack, area: str | None, least: float
    ) -> Iterator[Reading]:
        """Yield what is meant if some words were a name of the house."""
        for change in self._stretches.heard(tokens_of(text), pack.language, least):
            said = _with(text, [change])
            matches = self._matcher.match_all(said, pack.language, area)
            is_list = _is_listed(matches) and _is_list(change, matches[0])
            if _is_plain(matches) or is_list or _is_scene(matches, said, change):
                yield Reading(matches=matches, score=change.score)
            elif change.score >= SURE:
                for reading in self._by_words(said, pack, area, least):
                    yield replace(reading, score=min(reading.score, change.score))

    def _by_words(
        self, text: str, pack: LanguagePack, area: str | None, least: float
    ) -> tuple[Reading, ...]:
        """Read with other words for those that nobody knows, or that are written for others."""
        language, tokens = pack.language, tokens_of(text)
        unknown = self._words.unknown(tokens, pack)
        if len(unknown) > _MOST_UNKNOWN:
            return ()
        written = self._words.written_so(tokens, pack)
        misheard = self._words.misheard(tokens, unknown, written, pack, least)
        readings: tuple[Reading, ...] = ()
        if not misheard:
            readings = self._reordered(text, language, area)
        elif len(misheard) <= _MOST_MISHEARD and all(misheard):
            readings = self._corrected(text, misheard, language, area)
        if readings and (len(readings) > 1 or readings[0].score >= SURE):
            return readings
        for change in written:
            matches = self._matcher.match_all(_with(text, [change]), language, area)
            if change.start == 0 and _is_listed(matches):
                return (Reading(matches=matches, score=change.score),)
        for made in self._words.rewritten(tokens, unknown, written, misheard):
            matches = self._matcher.match_all(_with(text, made), language, area)
            if _is_plain(matches):
                readings = (*readings, Reading(matches=matches, score=score_of(made)))
        return _best(readings)

    def _corrected(
        self,
        text: str,
        misheard: Sequence[Sequence[Change]],
        language: str,
        area: str | None,
    ) -> tuple[Reading, ...]:
        choices = sorted(product(*misheard), key=likely, reverse=True)[:_MOST_READINGS]
        readings: list[Reading] = []
        for made in choices:
            if readings and likely(made)[0] < likely(choices[0])[0]:
                break
            said = _with(text, made)
            matches = self._matcher.match_all(said, language, area)
            if _is_plain(matches):
                readings.append(Reading(matches=matches, score=score_of(made)))
            elif not readings:
                readings += [
                    Reading(matches=reading.matches, score=score_of(made))
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
                # What makes two commands of one has torn apart what belongs together.
                is_one = len(matches) == 1 and _is_plain(matches)
                if is_one and not matches[0].intent.startswith(_QUESTIONS):
                    return (Reading(matches=matches),)
        return ()

    def _only_name(self, words: list[str]) -> tuple[int, int] | None:
        """Return where the longest name of the house stands; None when there is none."""
        spans = [
            (start, start + len(name))
            for name in self._words.names
            for start in range(len(words) - len(name) + 1)
            if tuple(words[start : start + len(name)]) == name
        ]
        return max(spans, key=lambda span: span[1] - span[0], default=None)


@lru_cache(maxsize=8)
def reader_for(matcher: Matcher) -> TolerantReader:
    """Return the tolerant reader of a house, made once per matcher."""
    return TolerantReader(matcher)


def _is_plainly(changes: Sequence[Change]) -> bool:
    """Tell whether a whole name was misheard, and no other is nearly as like what was heard."""
    best, *others = changes
    rivals = (one for one in others if one.in_name and one.word != best.word)
    return best.in_name and all(one.score <= best.score - _MARGIN for one in rivals)


def _with(text: str, made: Sequence[Change]) -> str:
    for change in sorted(made, key=lambda change: -change.start):
        text = text[: change.start] + change.word + text[change.end :]
    return text


def _is_plain(matches: Sequence[Match]) -> bool:
    """Tell whether commands were said whole, with no free text that takes any word."""
    return bool(matches) and not any(match.free_text or match.bare for match in matches)


def _is_scene(matches: Sequence[Match], said: str, change: Change) -> bool:
    """Tell whether the name of a scene or a script was said, of some words and no more."""
    is_whole = " " in change.word and fold(said.strip(" .!")) == fold(change.word)
    return is_whole and {
        one.partition(".")[0] for match in matches for one in match.entity_ids
    } in (
        {"scene"},
        {"script"},
    )


def _is_listed(matches: Sequence[Match]) -> bool:
    """Tell whether something goes on a list: what it is may be any words."""
    return len(matches) == 1 and (matches[0].intent, *matches[0].free_text) in _LISTING


def _is_list(change: Change, match: Match) -> bool:
    """Tell whether a list was misheard, and not what goes on it."""
    return fold(change.word) in fold(match.texts.get("name", ""))


def _best(readings: Sequence[Reading]) -> tuple[Reading, ...]:
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

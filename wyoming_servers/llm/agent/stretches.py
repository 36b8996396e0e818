"""Stretches of a sentence that were a name of the house: misheard, parted, or cut at the end.

"Lock the front or" has no word that is unknown, but "front or" sounds like "front door" and like
no other name. A name is compared as a whole, however many words were made of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from rapidfuzz.distance import Indel

from wyoming_servers.house.english_sounds import alike_in_english, sounds_the_same, spoken
from wyoming_servers.house.letter_names import in_letters
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.room_words import room_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.sound import alike, opens_alike, sounds_of

from .misheard import ASKED, BARE, DOUBTFUL, IN_NAME, SURE, Change, Token, sounds_like

_LONE = 0.08
"""What a stretch gains when it begins with a word that no other name has: "tumble dire"."""
_ROUGHLY = 0.08
"""What likeness in English counts less, since its spelling tells so little."""
_MERGED = 0.1
"""What a name loses whose consonants alone were heard, these and no others."""
_SPELT = 0.95
"""The score of a name whose letters were written as they are called."""
_FEWEST = 5
"""Letters of a name that is long enough to be told by its sound."""
_LONG = 7
"""Letters of a name whose consonants tell it from others."""
_TELLING = 4
"""Letters of a word that may tell a name from others."""
_CUT = 3
"""Letters that a word may lack at its end."""
_BEGUN = 2
"""Letters of a word that may be the beginning of one."""
_PARTED = 2
"""Words more than a name has that may have been made of it."""
_UNLIKE = 0.5
"""By how much of the longer one two lengths may differ."""
_MOST = 5
_KEPT = 16384
"""Scores of words and names that are remembered: "turn" and "the" are said every day."""

_Words = tuple[str, ...]


@dataclass(frozen=True)
class _Gap:
    """Where a stretch differs from a name."""

    lead: _Words
    """What both begin with."""
    said: _Words
    meant: _Words
    tail: _Words

    @property
    def shared(self) -> _Words:
        return (*self.lead, *self.tail)

    @property
    def heard(self) -> str:
        return "".join((*self.lead, *self.said, *self.tail))


class Stretches:
    """Finds names of a house in what was heard as other words. Thread-safe."""

    def __init__(self, house: House) -> None:
        kinds = (house.entities, house.areas, house.floors)
        names = {name for kind in kinds for thing in kind for name in (thing.name, *thing.aliases)}
        said = {tuple(words_of(name)): name for name in sorted(names)}
        self._names = {name: said[name] for name in said if len("".join(name)) >= _FEWEST}
        self._words = frozenset(word for name in said for word in name)
        counts = Counter(word for name in said for word in set(name))
        self._scores = lru_cache(maxsize=_KEPT)(self._scored)
        self._lone = {word for word, count in counts.items() if count == 1 < _TELLING <= len(word)}

    def heard(self, tokens: Sequence[Token], language: str, least: float) -> list[Change]:
        """Return the names that some words may have been, the likeliest first; may be empty."""
        words = tuple(token.word for token in tokens)
        articles = frozenset(small_words(language).articles)
        found = [
            Change(tokens[first].start, tokens[end - 1].end, written, score, in_name=True)
            for name, written in self._names.items()
            for first, end, score in self._within(words, name, language)
            if score >= least and (score >= DOUBTFUL or articles.isdisjoint(words[first:end]))
        ]
        return sorted(found, key=lambda change: -change.score)[:_MOST]

    def _within(
        self, words: _Words, name: _Words, language: str
    ) -> Iterator[tuple[int, int, float]]:
        """Yield the first word of a stretch, the one behind its last, and how sure it is."""
        is_long = len(name) > 1
        for length in range(max(1, len(name) - 1), len(name) + _PARTED + 1):
            for first in range(len(words) - length + 1):
                if is_long and words[first] != name[0] and words[first + length - 1] != name[-1]:
                    continue  # of a longer name some word was heard well
                score = self._scores(words[first : first + length], name, language)
                if score is not None:
                    yield first, first + length, score
        if begun := _begun(words, name):
            yield len(words) - begun, len(words), SURE

    def _scored(self, words: _Words, name: _Words, language: str) -> float | None:
        """Return how sure it is that words were a name; None where they were none or another."""
        gap = _gap(words, name)
        return self._score(gap, name, language) if gap and not self._is_another(gap) else None

    def _is_another(self, gap: _Gap) -> bool:
        """Tell whether words of other names were heard where a name has words of its own."""
        known = [word for word in gap.said if word in self._words]
        return len(known) == len(gap.said) or any(
            len(word) >= _TELLING and not any(one.startswith(word) for one in gap.meant)
            for word in known
        )

    def _score(self, gap: _Gap, name: _Words, language: str) -> float:
        said, meant = "".join(gap.said), "".join(gap.meant)
        if in_letters(gap.said, language) == meant:
            return _SPELT
        longer = max(len(said), len(meant))
        if abs(len(said) - len(meant)) > _UNLIKE * longer:
            return 0.0
        is_english = language.startswith("en")
        score = alike(said, meant)
        if is_english:
            score = max(score, alike_in_english(gap.said, gap.meant) - _ROUGHLY)
        if gap.shared:
            score += IN_NAME + (_LONE if self._lone.intersection(gap.lead) else 0.0)
            score = max(score, _merged(gap.heard, "".join(name)))
        elif len(name) == 1:
            score -= BARE / len(gap.said)
        if is_english and sounds_the_same(gap.said, gap.meant):
            return max(score, SURE)
        if _is_cut(gap):
            score = max(score, SURE)
        if gap.lead and meant.endswith(said) and len(said) > 1:
            score = max(score, DOUBTFUL)  # "lock the lab or"
        opens = _opens_alike(gap, language)
        if not opens and score < DOUBTFUL:
            return 0.0
        begins = len(gap.said) > 1 and meant.startswith(gap.said[0])
        is_room = not begins and not room_words(language).isdisjoint(gap.said)
        return score if opens and not is_room else min(score, ASKED)


def _opens_alike(gap: _Gap, language: str) -> bool:
    """Tell whether what was said begins with the sound of what was meant, or is a part of it."""
    said, meant = "".join(gap.said), "".join(gap.meant)
    if said.endswith(meant) or meant.endswith(said):
        return True
    if language.startswith("en") and spoken(gap.said)[:1] == spoken(gap.meant)[:1]:
        return True
    return opens_alike(said, meant) and sounds_like(gap.said, gap.meant, language)


def _gap(said: _Words, name: _Words) -> _Gap | None:
    """Return where a stretch and a name differ; None where no word was made of another."""
    lead = _common(said, name)
    tail = _common(said[lead:][::-1], name[lead:][::-1])
    gap = _Gap(
        lead=name[:lead],
        said=said[lead : len(said) - tail],
        meant=name[lead : len(name) - tail],
        tail=name[len(name) - tail :],
    )
    return gap if gap.said and gap.meant and not {*gap.said} & {*gap.meant} else None


def _is_cut(gap: _Gap) -> bool:
    """Tell whether a word of a name lacks its end, and all others were said: "instan pot"."""
    said, meant = gap.said, gap.meant
    if not gap.shared or len(said) > 1 or len(meant) > 1 or len(said[0]) < _TELLING:
        return False
    return meant[0].startswith(said[0]) and len(meant[0]) - len(said[0]) <= _CUT


def _common(one: _Words, other: _Words) -> int:
    """Return how many words two rows begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _merged(heard: str, name: str) -> float:
    """Return the score of a name that has the consonants that were heard; 0 where it has not."""
    if len(name) < _LONG or sounds_of(heard) != sounds_of(name):
        return 0.0
    letters: float = Indel.normalized_similarity(heard, name)
    return (1 + letters) / 2 - _MERGED


def _begun(words: _Words, name: _Words) -> int:
    """Return how many words at the end of a sentence are the beginning of a name, 0 for none."""
    for count in range(min(len(name), len(words)), 0, -1):
        last = words[-count:]
        if last[:-1] != name[: count - 1] or last == name:
            continue
        end, whole = last[-1], name[count - 1]
        if end == whole or (count > 1 and len(end) >= _BEGUN and whole.startswith(end)):
            return count if len("".join(last)) >= _FEWEST else 0
    return 0

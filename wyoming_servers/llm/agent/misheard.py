"""What misheard words of a sentence may have been: words of the house, and words of commands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from wyoming_servers.house.english_sounds import alike_in_english
from wyoming_servers.house.homophones import homophones
from wyoming_servers.house.language import LanguagePack
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.room_words import is_another_room, room_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.sound import alike, opens_alike, sounds_of
from wyoming_servers.house.tags import family_of

SURE = 0.78
"""From here on a misheard word is taken for the house's; measured on the development set."""
DOUBTFUL = 0.68
"""From here on it is asked whether the house's word was meant."""
GUESSED = 0.5
"""From here on it is asked so where nobody else has an answer."""

IN_NAME = 0.05
"""What a word gains when the rest of its name was said around it."""
BARE = 0.09
"""What it loses when it was not."""
ASKED = SURE - 0.01
"""The most of what sounds like it, but may well be another word."""
_NEAR = 0.62
"""From here on it is asked whether a name of one word was meant that begins alike."""
_HOMOPHONE = 0.9
"""What a word scores that is always written for another."""
_SPLIT = 0.95
"""What two words score that are one of the house's, letter by letter."""
_SHORT = 3
"""A word with this many letters or fewer is sure only inside its name."""
_BRIEF = 4
"""A doubtful word with this many letters or fewer is taken for nothing."""
_LONG = 5
"""A word with more letters than this may have been said in another number."""
_CUT = 3
"""Letters that the microphone may have missed of the first word."""
_SOUNDING = 0.6
"""How alike in English two words must sound that begin with other letters."""
_MOST_READINGS = 3
_MOST_TOGETHER = 3

_IN: Final = {"en": "in", "de": "in im", "fr": "dans", "es": "en", "nl": "in", "it": "in nel nella"}
"""Words before a room, with an article or without: what follows them need not be a longer name."""

_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Token:
    """A word of the text."""

    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Change:
    """A misheard part of the text and what may have been said."""

    start: int
    end: int
    word: str
    score: float
    in_name: bool = False
    """Whether a whole name of the house was said with it."""


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text and where they stand."""
    return [Token(*found.span(), fold(found[0])) for found in _TOKEN.finditer(text)]


def likely(made: Sequence[Change]) -> tuple[int, float]:
    """Sort by the names that are whole, then by their sound."""
    return sum(change.in_name for change in made), score_of(made)


def score_of(made: Sequence[Change]) -> float:
    """Return how sure all of the changes are."""
    return min(change.score for change in made)


class HouseWords:
    """The words of the names of a house, and what sounds like them. Thread-safe."""

    def __init__(self, house: House) -> None:
        kinds = (house.entities, house.areas, house.floors)
        names = {name for kind in kinds for thing in kind for name in (thing.name, *thing.aliases)}
        self.names = tuple(
            {words: None for name in sorted(names) if (words := tuple(words_of(name)))}
        )
        """Folded words of every name and alias in the house."""
        self._name_set = frozenset(self.names)
        self._words = frozenset(word for name in self.names for word in name)
        rooms = {name for kind in kinds[1:] for one in kind for name in (one.name, *one.aliases)}
        self._rooms = frozenset(words_of(name)[0] for name in rooms if len(words_of(name)) == 1)
        self._shortened = frozenset(_shortened(house))
        self._by_sound: dict[str, list[str]] = {}
        for word in sorted(self._words):
            if len(word) > _BRIEF:
                self._by_sound.setdefault(sounds_of(word), []).append(word)

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

    def unknown(self, tokens: Sequence[Token], pack: LanguagePack) -> list[int]:
        """Return which words neither the patterns nor the house have."""
        return [index for index, token in enumerate(tokens) if not self._is_known(token.word, pack)]

    def misheard(
        self,
        tokens: Sequence[Token],
        unknown: Sequence[int],
        written: Sequence[Change],
        pack: LanguagePack,
        least: float,
    ) -> list[list[Change]]:
        """Return what each unknown word, alone or with the next one, may have been.

        ``written`` is what some may be written for; else it ends at one that can be nothing.
        """
        found: list[list[Change]] = []
        articles = frozenset(small_words(pack.language).articles)
        skip = -1
        for index in unknown:
            if index <= skip:
                continue
            token = tokens[index]
            changes = list(self._alone(tokens, index, pack.language, least))
            for first in (index - 1, index):
                changes += self._together(tokens[max(0, first) : first + 2], articles)
            changes = [_certain(one, token, pack.language) for one in changes]
            changes += _commands(token, pack, least, is_first=index == 0)
            best = sorted(changes, key=lambda change: likely([change]), reverse=True)
            best = best[:_MOST_READINGS]
            if not (best or written):
                return [[]]
            if best and best[0].end > token.end:
                skip = index + 1
            found.append(best)
        return found

    def rewritten(
        self,
        tokens: Sequence[Token],
        unknown: Sequence[int],
        written: Sequence[Change],
        misheard: Sequence[Sequence[Change]],
    ) -> Iterator[tuple[Change, ...]]:
        """Yield a word that is written for another, with the likeliest for one unknown word."""
        for change in written:
            left = [index for index in unknown if not _covers(change, tokens[index])]
            if not left:
                yield (change,)
            if len(left) != 1:
                continue
            others = (one for one in chain(*misheard) if _covers(one, tokens[left[0]]))
            if (other := next(others, None)) and not _overlap(change, other):
                yield (change, other)

    def written_so(self, tokens: Sequence[Token], pack: LanguagePack) -> list[Change]:
        """Return what known and unknown words are written for: homophones, and parts of a word."""
        written = homophones(pack.language)
        articles = frozenset(small_words(pack.language).articles)
        changes: list[Change] = []
        for index, token in enumerate(tokens):
            for length in range(1, min(_MOST_TOGETHER, len(tokens) - index + 1)):
                last = tokens[index + length - 1]
                words = tuple(one.word for one in tokens[index : index + length])
                said = () if words[0] in self._words and length == 1 else written.get(words, ())
                changes += [Change(token.start, last.end, one, _HOMOPHONE) for one in said]
            changes += self._split(tokens, index, articles)
        return changes

    def _split(
        self, tokens: Sequence[Token], index: int, articles: frozenset[str]
    ) -> Iterator[Change]:
        """Yield the words of the house that a word and the next one are together."""
        pair = tokens[index : index + 2]
        joined = "".join(token.word for token in pair)
        if len(pair) < len("ab") or len(joined) <= _BRIEF:
            return
        for word in self._by_sound.get(sounds_of(joined), ()):
            words = [token.word for token in (*tokens[:index], pair[0], *tokens[index + 2 :])]
            in_name = (word,) in self._name_set or self._rest_is_said(words, index, word)
            if joined == word:
                yield Change(pair[0].start, pair[1].end, word, _SPLIT, in_name)
            elif pair[0].word in articles:
                continue
            elif in_name and alike(joined, word) >= SURE and opens_alike(joined, word):
                yield Change(pair[0].start, pair[1].end, word, ASKED, in_name)

    def _alone(
        self, tokens: Sequence[Token], index: int, language: str, least: float
    ) -> Iterator[Change]:
        token = tokens[index]
        endings = small_words(language).endings
        heard = {token.word}
        if len(token.word) > _LONG:
            heard.update(token.word.removesuffix(ending) for ending in endings)
        words = [one.word for one in tokens]
        rooms = self._rooms if _is_placed(words, index, language) else ()
        for word in self._words:
            score = max(alike(said, word) for said in heard)
            if score >= least - IN_NAME and self._rest_is_said(words, index, word):
                if score := _heard(token.word, word, score + IN_NAME):
                    if score >= DOUBTFUL and self._rest_is_known(words, index, word):
                        score = max(score, SURE)
                    yield Change(token.start, token.end, word, score, in_name=True)
                continue
            whole = (word,) in self._name_set
            as_room = _bare(token.word, word, score, is_name=whole) if word in rooms else 0.0
            score = _bare(token.word, word, score - BARE, is_name=whole)
            score = max(score, min(as_room, ASKED))
            if score >= least:
                yield Change(token.start, token.end, word, score, in_name=whole)

    def _together(self, pair: Sequence[Token], articles: frozenset[str]) -> Iterator[Change]:
        joined = "".join(token.word for token in pair)
        if len(pair) < len("ab") or (pair[0].word in articles and joined not in self._words):
            return  # "de reeslamp" is no "terraslamp"
        for word in self._words:
            if len(word) > _SHORT + 1 and (score := alike(joined, word)) >= SURE:
                in_name = (word,) in self._name_set
                score = _heard(joined, word, score)
                yield Change(pair[0].start, pair[-1].end, word, score, in_name)

    def _rest_is_said(self, words: list[str], index: int, word: str) -> bool:
        """Tell whether the words around make a longer name with this one."""
        return any(self._made(words, index, word))

    def _rest_is_known(self, words: list[str], index: int, word: str) -> bool:
        """Tell whether the words around name the same thing, and no other, without this one."""
        return any((name, word) in self._shortened for name in self._made(words, index, word))

    def _made(self, words: list[str], index: int, word: str) -> Iterator[tuple[str, ...]]:
        """Yield the longer names that the words around make with this one."""
        for name in self.names:
            if len(name) > 1 and word in name:
                start = index - name.index(word)
                said = words[max(start, 0) : start + len(name)]
                if start >= 0 and len(said) == len(name):
                    said[index - start] = word
                    if tuple(said) == name:
                        yield name


def _shortened(house: House) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield names, and each word of them without which they are another name of that thing alone.

    Of "Bilge Pump" that is "bilge" where it is called "pump" as well, and nothing else is.
    """
    called = {
        one.entity_id: [tuple(words_of(name)) for name in (one.name, *one.aliases)]
        for one in house.entities
    }
    for entity_id, names in called.items():
        others = [name for other, some in called.items() if other != entity_id for name in some]
        for name, word in ((one, word) for one in names for word in one):
            rest = tuple(said for said in name if said != word and len(said) > 1)
            if rest in names and not any(set(rest) <= set(other) for other in others):
                yield name, word


def _is_placed(words: Sequence[str], index: int, language: str) -> bool:
    """Tell whether a word stands where rooms do: "im Flohr"."""
    articles = small_words(language).articles
    before = [word for word in words[max(0, index - 2) : index] if word not in articles]
    return bool(before) and before[-1] in _IN.get(family_of(language), "").split()


def _covers(change: Change, token: Token) -> bool:
    return change.start <= token.start < change.end


def _overlap(one: Change, other: Change) -> bool:
    return one.start < other.end and other.start < one.end


def _certain(change: Change, token: Token, language: str) -> Change:
    """Return a change that is sure only of what is no room, and in English sounds like it."""
    said, is_alone = token.word, (change.start, change.end) == (token.start, token.end)
    is_unlike = is_alone and not sounds_like((said,), (change.word,), language)
    is_room = said in room_words(language)
    if is_unlike or (is_room and (is_alone or is_another_room(said, (change.word,), language))):
        return replace(change, score=min(change.score, ASKED))
    return change


def sounds_like(said: tuple[str, ...], words: tuple[str, ...], language: str) -> bool:
    """Tell whether English words that begin with different letters sound alike all the same."""
    begins = said[0][0] == words[0][0] or not language.startswith("en")
    return begins or alike_in_english(said, words) >= _SOUNDING


def _heard(said: str, word: str, score: float) -> float:
    """Return the score of a word of the house: one that begins otherwise is never sure."""
    if opens_alike(said, word) or said.endswith(word) or word.endswith(said):
        return score
    return min(score, ASKED) if score >= DOUBTFUL else 0.0


def _bare(said: str, word: str, score: float, *, is_name: bool) -> float:
    """Return the score of a word of the house that stands alone; 0 for none."""
    short = min(len(word), len(said))
    if short <= _SHORT:
        score = min(score, ASKED)
    if short >= _BRIEF and _is_start(said, word):
        return _heard(said, word, max(score, DOUBTFUL))  # cut, or more: "hall" for "hallway"
    if score < GUESSED or (short <= _BRIEF and score < SURE):
        return 0.0
    if not opens_alike(said, word):
        return _heard(said, word, score) if is_name or score >= SURE else 0.0
    return max(score, DOUBTFUL) if is_name and score >= _NEAR else score


def _is_start(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _commands(
    token: Token, pack: LanguagePack, least: float, *, is_first: bool
) -> Iterator[Change]:
    """Yield the words of commands that a word may stand for."""
    for word in pack.vocabulary.commands:
        if is_first and 0 < len(word) - len(token.word) <= _CUT and word.endswith(token.word):
            yield Change(token.start, token.end, word, SURE)  # the microphone missed its beginning
        elif (
            len(token.word) > _SHORT
            and (score := alike(token.word, word)) >= least
            and (score >= SURE or opens_alike(token.word, word))
        ):
            yield Change(token.start, token.end, word, score)

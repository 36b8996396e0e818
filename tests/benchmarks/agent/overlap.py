"""Shows that what a model is trained on was not taken from the held-out sentences.

    python -m tests.benchmarks.agent.overlap      writes the fingerprints of the set to left_out.txt

Sentences are compared as the model reads them: folded, without signs, numbers in digits.

- *The same*: word for word. There are only so many ways to say "turn off all the lights", so a
  generator hits some of these by itself. The rule: they go from the training data, not from the
  set. A generator drops what has the ``fingerprint`` of a sentence of the set, which tells nobody
  what the sentence is. Those of up to ``SHORT`` words, which everybody says ("lights off", "stop"),
  are counted apart and are no sign of copying.
- *Near*: the same words in any order once names, items and numbers are taken out of both. It counts
  where a sentence has wording of its own: two words or more that are neither names nor among those
  that several plain commands or questions of its language share ("turn", "the", "is", "please").
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.languages import LANGUAGES
from wyoming_servers.llm.nano.text import words
from wyoming_servers.llm.nano.training.generate import Generator
from wyoming_servers.llm.nano.training.left_out import FILE, fingerprint

from .sentences import Sentence, conversations_of, home_files, sentences_of
from .simulated import fresh_home

SHORT = 3
_SHARED = 3
"""In how many plain commands and questions a word must be to be everybody's."""
_OWN = 2
_LONGEST = 8
"""Words of a name that is looked for."""
_MOST_WORDS = 3
"""The most words that a name or number takes in a training sentence."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A held-out sentence as it is compared."""

    text: str
    words: tuple[str, ...]
    wording: Counter[str]
    """Its words without names and numbers."""
    masked: int
    """How many names and numbers there were."""
    own: tuple[str, ...]
    """The words of its wording that plain commands do not share, the rarest first."""

    def is_near(self, said: Counter[str], numbers: int) -> bool:
        """Tell whether a sentence with these words is this one about other things."""
        spare = said.total() + numbers - self.wording.total()
        return self.masked <= spare <= _MOST_WORDS * self.masked and self.wording <= said


@dataclass(kw_only=True)
class Overlap:
    """What training sentences share with the set."""

    sentences: int = 0
    same: list[str] = field(default_factory=list)
    short: list[str] = field(default_factory=list)
    """The same too, but so short that it means nothing."""
    near: list[tuple[str, str]] = field(default_factory=list)
    """Training sentence and the text of the held-out one."""
    met: set[tuple[str, str]] = field(default_factory=set)
    """Language and text, as fingerprints are made of it, of the held-out sentences concerned."""

    def has_met(self, sentence: Sentence) -> bool:
        """Tell whether the same as a held-out sentence, or one near it, was among the training."""
        language = sentence.language
        return any(
            (language, " ".join(words(text, language))) in self.met for text in sentence.said
        )


def overlap(sentences: Iterable[tuple[str, str]]) -> Overlap:
    """Compare training sentences, each with its language, with the whole set."""
    found = Overlap()
    known = {language: _Index(entries) for language, entries in entries_by_language().items()}
    for language, text in sentences:
        found.sentences += 1
        if (index := known.get(language)) is None:
            continue
        said = tuple(words(text, language))
        if said in index.whole:
            (found.short if len(said) <= SHORT else found.same).append(text)
            found.met.add((language, " ".join(said)))
        elif (entry := index.near(said)) is not None:
            found.near.append((text, entry.text))
            found.met.add((language, " ".join(entry.words)))
    return found


def generated(count: int, seed: int = 0) -> Iterator[tuple[str, str]]:
    """Yield so many training sentences of every language as the generator makes them."""
    for language in LANGUAGES:
        examples = Generator(language).examples(random.Random(seed))
        for example in islice(examples, count):
            yield language, " ".join(example.words)


def fingerprints() -> list[str]:
    """Return those of the whole set, each turn of a conversation too, in order."""
    return sorted(
        {
            fingerprint(language, words(entry.text, language))
            for language, entries in entries_by_language().items()
            for entry in entries
        }
    )


@cache
def entries_by_language() -> Mapping[str, Sequence[Entry]]:
    """Return the whole set as it is compared."""
    read: dict[str, list[_Said]] = {}
    for path in home_files():
        house = fresh_home(path).snapshot()
        names = _names_of(house)
        for sentence in (*sentences_of(path.stem, house), *conversations_of(path.stem, house)):
            read.setdefault(sentence.language, []).extend(
                (sentence, text, names) for text in sentence.said
            )
    return {language: _entries(said, language) for language, said in read.items()}


_Name = tuple[str, ...]
_Said = tuple[Sentence, str, frozenset[_Name]]
"""A sentence, one turn of it, and the names of its house."""


def _entries(said: Sequence[_Said], language: str) -> list[Entry]:
    plain: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for sentence, text, _ in said:
        seen.update(set(words(text, language)))
        if sentence.label in ("easy", "question"):
            plain.update(set(words(text, language)))
    entries = []
    for sentence, text, names in said:
        whole = words(text, language)
        left, masked = _without_names(whole, names | _items_of(sentence))
        own = sorted({word for word in left if plain[word] < _SHARED}, key=lambda w: (seen[w], w))
        entries.append(
            Entry(
                text=text,
                words=tuple(whole),
                wording=Counter(left),
                masked=masked,
                own=tuple(own),
            )
        )
    return entries


def _names_of(house: House) -> frozenset[_Name]:
    return frozenset(
        tuple(words(name, house.language))
        for thing in (*house.entities, *house.areas, *house.floors)
        for name in (thing.name, *thing.aliases)
    )


def _items_of(sentence: Sentence) -> frozenset[_Name]:
    return frozenset(
        tuple(words(name, sentence.language))
        for wanted in sentence.lists.values()
        for items in wanted.values()
        for item in items
        for name in item.split("|")
    )


def _without_names(said: Sequence[str], names: frozenset[_Name]) -> tuple[list[str], int]:
    """Return the words that are left, and how many names and numbers were taken away."""
    left, masked, at = [], 0, 0
    while at < len(said):
        sizes = range(min(_LONGEST, len(said) - at), 0, -1)
        size = next((size for size in sizes if tuple(said[at : at + size]) in names), 0)
        if size or _is_number(said[at]):
            masked += 1
        else:
            left.append(said[at])
        at += size or 1
    return left, masked


def _is_number(word: str) -> bool:
    return any(char.isdigit() for char in word)


class _Index:
    """Finds the held-out sentences of a language that a training sentence may be near."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.whole = {entry.words for entry in entries}
        self._by_rarest: dict[str, list[Entry]] = {}
        for entry in entries:
            if len(entry.own) >= _OWN:
                self._by_rarest.setdefault(entry.own[0], []).append(entry)

    def near(self, said: Sequence[str]) -> Entry | None:
        """Return a held-out sentence with the same wording."""
        near = [entry for word in {*said} for entry in self._by_rarest.get(word, ())]
        if not near:
            return None
        left = Counter(word for word in said if not _is_number(word))
        numbers = len(said) - left.total()
        return next((entry for entry in near if entry.is_near(left, numbers)), None)


if __name__ == "__main__":
    FILE.write_text("\n".join([*fingerprints(), ""]), "utf-8")

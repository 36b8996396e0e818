"""The words that the sentence patterns of a language are made of."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache, reduce
from itertools import chain

from hassil.expression import Group, ListReference, Sentence
from hassil.intents import Intent, IntentData, Intents, RangeSlotList, SlotList, TextSlotList

from .names import WAKE_WORDS, small_words, words_of
from .pieces import ANY, NOTHING, Pieces, Rules, either
from .spelling import number_speller

_NAMED = ("name", "area", "floor")
_ACTING = (
    "HassTurnOn",
    "HassTurnOff",
    "HassLightSet",
    "HassSetPosition",
    "HassClimateSetTemperature",
)
_SOUNDING = 4
"""Letters of a word that can be told from others by its sound."""
_KEPT = 128
_KEPT_WORDS = 2048
_SHORTEST = 3
"""Letters of a value that may be tied to a word; a sign of another script may be a word."""


class Vocabulary:
    """Which words each pattern of a language can be said with. Thread-safe."""

    def __init__(self, intents: Intents, language: str) -> None:
        """Read all patterns; takes 50-200 ms."""
        self._intents = intents
        self._rules = Rules(intents.expansion_rules)
        self._parts: list[tuple[str, IntentData, int]] = []
        self._saying: dict[str, int] = {}
        self._any = 0
        self._tied = 0
        self._acting = 0
        self._count = 0
        for name, intent in intents.intents.items():
            for data in intent.data:
                self._add(name, data)
        small = small_words(language)
        numbers = tuple(_numbers(language))
        skipped = (*small.articles, *small.fillers, *small.joins, *intents.skip_words, *WAKE_WORDS)
        self._free = frozenset(chain.from_iterable(map(words_of, (*skipped, *numbers))))
        filling = chain(self._list_words(), chain.from_iterable(map(words_of, numbers)))
        self._filling = frozenset(
            word for word in filling if len(word) >= _SHORTEST or not word.isascii()
        )
        self._bits = lru_cache(maxsize=_KEPT_WORDS)(self._with_word)
        self._narrowed = lru_cache(maxsize=_KEPT)(self._only)

    @cached_property
    def words(self) -> frozenset[str]:
        """All folded words of the patterns, with numbers and what may be skipped."""
        return frozenset(self._saying) | self._free

    @cached_property
    def domains(self) -> Mapping[str, Mapping[str, int]]:
        """How many patterns about each domain a word may be said in, by word and domain."""
        patterns: dict[str, int] = {}
        for _, data, start in self._parts:
            bits = ((1 << len(data.sentences)) - 1) << start
            for domain in _domains(data):
                patterns[domain] = patterns.get(domain, 0) | bits
        return {
            word: {
                domain: (said & bits).bit_count()
                for domain, bits in patterns.items()
                if said & bits
            }
            for word, said in self._saying.items()
        }

    @cached_property
    def commands(self) -> frozenset[str]:
        """The words of plain commands that are long enough to be known by their sound."""
        return frozenset(
            word
            for word, bits in self._saying.items()
            if bits & self._acting
            and len(word) >= _SOUNDING
            and word.isalpha()
            and word not in self._free
        )

    def narrowed(self, text: str, names: frozenset[str]) -> Intents:
        """Return the intents with only those patterns that have every word of a text.

        ``names`` are the folded words of the house. Nothing that fits the text is lost; a word that
        no pattern has leaves only those with free text.
        """
        kept = (1 << self._count) - 1
        for word in words_of(text):
            if word not in names and word not in self._free and not word.isdecimal():
                kept &= self._bits(word, names)
        return self._narrowed(kept)

    def _with_word(self, word: str, names: frozenset[str]) -> int:
        """Return the bits of the patterns that a word may be said in."""
        kept = self._saying.get(word, 0) | self._any
        # What fills a gap may be a part of the word: "{area}licht", "{minutes}-minute".
        is_filled = any(char.isdigit() for char in word) or any(
            part in word and part != word and (len(part) > 1 or not part.isascii())
            for part in chain(names, self._filling)
        )
        return kept | self._tied if is_filled else kept

    def _add(self, name: str, data: IntentData) -> None:
        self._parts.append((name, data, self._count))
        for sentence in data.sentences:
            bit = 1 << self._count
            self._count += 1
            pieces = self._of(sentence, data)
            if name in _ACTING:
                self._acting |= bit
            if pieces.is_any:
                self._any |= bit
            if pieces.is_tied:
                self._tied |= bit
            for word in pieces.said():
                self._saying[word] = self._saying.get(word, 0) | bit

    def _of(self, sentence: Sentence, data: IntentData) -> Pieces:
        rules = self._rules.with_local(data.expansion_rules)
        lists = {**self._intents.slot_lists, **data.slot_lists}
        pieces = rules.pieces(sentence.expression)
        found = sentence.expression
        references = found.list_references(rules.rules) if isinstance(found, Group) else ()
        for reference in references:
            pieces = either(pieces, self._of_list(reference, lists.get(reference.list_name), rules))
        return pieces

    def _of_list(self, reference: ListReference, values: SlotList | None, rules: Rules) -> Pieces:
        if isinstance(values, TextSlotList):
            patterns = (option.text_in for option in values.values)
            return reduce(
                either,
                (
                    rules.pieces(said.expression if isinstance(said, Sentence) else said)
                    for said in patterns
                ),
                NOTHING,
            )
        known = reference.is_inline_range or isinstance(values, RangeSlotList)
        return NOTHING if known or reference.list_name in _NAMED else ANY

    def _list_words(self) -> Iterator[str]:
        """Yield the words that lists fill in."""
        of_blocks = (data.slot_lists for _, data, _ in self._parts)
        for lists in (self._intents.slot_lists, *of_blocks):
            for name, values in lists.items():
                yield from self._of_list(ListReference(list_name=name), values, self._rules).said()

    def _only(self, kept: int) -> Intents:
        """Return the intents with the patterns whose bits are set."""
        found: dict[str, Intent] = {}
        for name, data, start in self._parts:
            sentences = data.sentences
            some = [one for index, one in enumerate(sentences, start) if kept >> index & 1]
            if some:
                part = data
                if len(some) < len(sentences):
                    part = copy.copy(data)
                    vars(part)["sentences"] = some
                found.setdefault(name, Intent(name=name)).data.append(part)
        narrowed = copy.copy(self._intents)
        narrowed.intents = found
        return narrowed


def _domains(data: IntentData) -> Iterable[str]:
    """Return the domains that a block of patterns is about; none when it names none."""
    domains = data.slots.get("domain") or (data.requires_context or {}).get("domain") or ()
    return (domains,) if isinstance(domains, str) else tuple(map(str, domains))


def _numbers(language: str) -> Iterable[str]:
    speller = number_speller(language)
    return tuple(speller.format_number(number).text for number in range(101)) if speller else ()

"""What several devices are called together: "bedside lamps" for a left and a right one."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from .names import fold, small_words, words_of
from .snapshot import Entity, House
from .tags import family_of

_TOGETHER = ("light", "switch", "fan", "cover", "media_player")
"""Domains of which several may be meant at once; nothing is unlocked in passing."""
_SHORTEST = 4
"""Letters of a word that can be a name of several things."""
_VOWELS: Final = {"it": {"o": "i", "a": "e", "e": "i"}}
"""Last vowels of words by those of their plurals, where number shows in them."""


def groups(
    house: House, language: str, known: AbstractSet[str]
) -> Iterator[tuple[str, tuple[Entity, ...]]]:
    """Yield what entities of one kind and place are called together, with them.

    Their names differ in the first or in the last word only. ``known`` are the words that the
    sentence patterns have: what they call lights needs no name.
    """
    found: dict[tuple[str, str | None, str], dict[str, Entity]] = {}
    for entity in house.entities:
        if entity.domain in _TOGETHER:
            words = entity.name.split()
            for base in {" ".join(words[1:]), " ".join(words[:-1])}:
                key = (entity.domain, entity.area, fold(base))
                found.setdefault(key, {})[entity.entity_id] = entity
    names = {fold(name) for entity in house.entities for name in (entity.name, *entity.aliases)}
    for (_, _, base), members in found.items():
        said = words_of(base)
        if len(members) > 1 and any(_tells(word, known) for word in said):
            for form in _plurals(base, language):
                if form not in names:
                    yield form, tuple(members.values())


def _tells(word: str, known: AbstractSet[str]) -> bool:
    return len(word) >= _SHORTEST and word not in known


def _plurals(base: str, language: str) -> Iterator[str]:
    first, *rest = base.split(" ")
    *start, last = base.split(" ")
    if vowel := _VOWELS.get(family_of(language), {}).get(first[-1:]):
        yield " ".join([first[:-1] + vowel, *rest])
    for ending in small_words(language).endings:
        yield " ".join([*start, last + ending])
        if rest:
            yield " ".join([first + ending, *rest])

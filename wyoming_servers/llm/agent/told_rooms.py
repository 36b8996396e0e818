"""Rooms told by some of the words of their names: "bei Mia", "im Herren-WC", "in Lily's"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

_PREPOSITIONS: Final = {
    "en": ("in", "in|at|over in"),
    "de": ("in", "in|im|bei|beim|vom|von"),
    "fr": ("dans", "dans|chez"),
    "es": ("en", "en"),
    "nl": ("in", "in|bij|van"),
    "it": ("in", "in|nell?[aeo]?|nei|negli|da|dall?[aeo]?|dai|dagli|di|dell?[aeo]?|dei|degli"),
}
"""What stands before a room as the sentence patterns have it, and what may."""
_MOST_WORDS = 3
_SHORTEST = 3
_WORD = r"[^\W_]+"


def tell_another_room(words: Iterable[str], entities: Sequence[Entity], house: House) -> bool:
    """Tell whether words name a room that devices are not in, and none is called after."""
    rooms = named_in(" ".join(words), house.areas)
    called = named_in(" ".join(one.name for one in entities), rooms)
    own = {one.area for one in entities}
    return bool(rooms) and not called and own.isdisjoint(one.area_id for one in rooms)


def with_whole_rooms(text: str, language: str, matcher: Matcher) -> Iterator[tuple[str, Area]]:
    """Yield a text with the whole name of a room that it tells in part, and that room."""
    family = family_of(language)
    if family not in _PREPOSITIONS:
        return
    written, said = _PREPOSITIONS[family]
    articles = "|".join(map(re.escape, small_words(language).articles))
    before = rf"(?<!\w)(?:{said})\s+(?:(?:{articles})\s+)?"
    rooms = _rooms(matcher, language)
    for count in range(_MOST_WORDS, 0, -1):
        words = rf"{_WORD}(?:['\u2019\s-]+{_WORD}){{{count - 1}}}"
        for found in re.finditer(rf"{before}({words})(?!\w)", text, re.IGNORECASE):
            area = rooms.told(words_of(found[1]))
            if area is not None:
                left, right = text[: found.start()], text[found.end() :]
                yield f"{left}{written} {area.name}{right}", area


class _Rooms:
    """The rooms of a house by the words of their names. Thread-safe."""

    def __init__(self, house: House, language: str) -> None:
        pack = language_pack(language)
        self._known = pack.vocabulary.words if pack else frozenset()
        self._names = [
            (area, words_of(name)) for area in house.areas for name in (area.name, *area.aliases)
        ]
        kinds = (house.areas, house.floors)
        self._whole = [
            sorted(words_of(name))
            for kind in kinds
            for one in kind
            for name in (one.name, *one.aliases)
        ]

    def told(self, words: list[str]) -> Area | None:
        """Return the one room whose name has some words, but is not told by them in whole."""
        telling = [word for word in words if len(word) >= _SHORTEST and word not in self._known]
        if not telling or words in [names for _, names in self._names]:
            return None
        whole = sorted(words) in self._whole
        found = {
            area.area_id: area
            for area, names in self._names
            if (sorted(words) == sorted(names) if whole else set(words) <= set(names))
        }
        return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=16)
def _rooms(matcher: Matcher, language: str) -> _Rooms:
    return _Rooms(matcher.house, language)

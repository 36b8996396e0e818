"""Colours as people say them, per language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from hassil.intents import TextSlotList
from hassil.sample import sample_expression

from .language import language_pack
from .names import words_of

_COLORS, _WHITES = "color", "color_temperature_names"
_MOST_FORMS = 8


@lru_cache(maxsize=16)
def spoken_colors(language: str) -> Mapping[str, str]:
    """Return Home Assistant's names of colours by their folded words, parted by spaces."""
    return {said: str(value) for said, value in _spoken(_COLORS, language)}


@lru_cache(maxsize=16)
def spoken_whites(language: str) -> Mapping[str, int]:
    """Return the kelvin of whites, such as "warm white", by their folded words."""
    return {said: int(value) for said, value in _spoken(_WHITES, language)}


def _spoken(name: str, language: str) -> Iterator[tuple[str, Any]]:
    """Yield the folded words of a list of a language, and what they stand for."""
    pack = language_pack(language)
    known = pack.intents.slot_lists.get(name) if pack else None
    for value in known.values if isinstance(known, TextSlotList) else ():
        for said in islice(sample_expression(value.text_in), _MOST_FORMS):
            yield " ".join(words_of(said)), value.value_out

"""Colours as people say them, per language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from hassil.intents import TextSlotList
from hassil.sample import sample_expression

from .language import language_pack
from .names import words_of

_LIST = "color"
_MOST_FORMS = 8


@lru_cache(maxsize=16)
def spoken_colors(language: str) -> Mapping[str, str]:
    """Return Home Assistant's names of colours by their folded words, parted by spaces."""
    pack = language_pack(language)
    colors = pack.intents.slot_lists.get(_LIST) if pack else None
    if not isinstance(colors, TextSlotList):
        return {}
    return {
        " ".join(words_of(said)): str(value.value_out)
        for value in colors.values
        for said in islice(sample_expression(value.text_in), _MOST_FORMS)
    }

"""How a language spells its numbers."""

from __future__ import annotations

from functools import lru_cache

from hassil.numbers import get_rbnf_engine
from unicode_rbnf import RbnfEngine

_NUMBERS_OF = {"nb": "no"}
"""Languages whose number words go by another tag."""


@lru_cache(maxsize=16)
def number_speller(language: str) -> RbnfEngine | None:
    """Return what spells the numbers of a language; None when nobody knows how."""
    try:
        engine = get_rbnf_engine(_NUMBERS_OF.get(language, language))
        engine.format_number(0)  # it may be known and have no rules
    except ValueError:
        return None
    return engine

"""Patterns for more or less than it is now, for complaints and for "everything", by language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wyoming_servers.house.patterns import Patterns

from . import dutch, english, french, german, italian, others, spanish
from .blocks import CHANGE, LOOKED

__all__ = ["CHANGE", "CHANGES", "LISTS", "LOOKED"]

CHANGES: Final[Mapping[str, Patterns]] = {
    "en": english.PATTERNS,
    "de": german.PATTERNS,
    "fr": french.PATTERNS,
    "es": spanish.PATTERNS,
    "nl": dutch.PATTERNS,
    "it": italian.PATTERNS,
    "sv": others.SWEDISH,
    "pl": others.POLISH,
}
LISTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "en": english.LISTS,
    "de": german.LISTS,
    "fr": french.LISTS,
    "es": spanish.LISTS,
    "nl": dutch.LISTS,
    "it": italian.LISTS,
}
"""Lists of words that the patterns have beyond those of the intents package."""

"""Patterns of commands that the intents package lacks, beside those of ``sentences``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wyoming_servers.house.patterns import Patterns

from . import (
    dutch,
    english,
    english_things,
    french,
    french_things,
    german,
    italian,
    plugs,
    robots,
    spanish,
    spanish_things,
)
from .blocks import LIST_HAS, LIST_ITEMS, merged

__all__ = ["DOING", "LIST_HAS", "LIST_ITEMS", "WORDS"]

DOING: Final[Mapping[str, Patterns]] = {
    "en": merged(
        english.PATTERNS, english_things.PATTERNS, robots.PATTERNS["en"], plugs.PATTERNS["en"]
    ),
    "de": merged(german.PATTERNS, robots.PATTERNS["de"], plugs.PATTERNS["de"]),
    "fr": merged(
        french.PATTERNS, french_things.PATTERNS, robots.PATTERNS["fr"], plugs.PATTERNS["fr"]
    ),
    "es": merged(
        spanish.PATTERNS, spanish_things.PATTERNS, robots.PATTERNS["es"], plugs.PATTERNS["es"]
    ),
    "nl": merged(dutch.PATTERNS, robots.PATTERNS["nl"], plugs.PATTERNS["nl"]),
    "it": merged(italian.PATTERNS, robots.PATTERNS["it"], plugs.PATTERNS["it"]),
}
WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "en": english_things.WORDS,
    "de": german.WORDS,
    "fr": french.WORDS,
    "es": spanish.WORDS,
    "it": italian.WORDS,
    "nl": dutch.WORDS,
}
"""Words that lists of the intents package lack."""

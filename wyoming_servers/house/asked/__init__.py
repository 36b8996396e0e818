"""Further patterns of questions, for languages that ask in more ways than ``asking`` holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wyoming_servers.house.patterns import Patterns

from . import dutch, english, french, german, italian, spanish

ASKED: Final[Mapping[str, Patterns]] = {
    "en": english.PATTERNS,
    "de": german.PATTERNS,
    "fr": french.PATTERNS,
    "es": spanish.PATTERNS,
    "nl": dutch.PATTERNS,
    "it": italian.PATTERNS,
}

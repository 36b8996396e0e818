"""Patterns for more or less than it is now, for complaints and for "everything", by language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wyoming_servers.house.patterns import Patterns

from . import dutch, english, french, german, others, spanish
from .blocks import CHANGE

__all__ = ["CHANGE", "CHANGES"]

CHANGES: Final[Mapping[str, Patterns]] = {
    "en": english.PATTERNS,
    "de": german.PATTERNS,
    "fr": french.PATTERNS,
    "es": spanish.PATTERNS,
    "nl": dutch.PATTERNS,
    "sv": others.SWEDISH,
    "pl": others.POLISH,
}

"""Other words for "no" within a sentence: "the lamp, nah, the fan"."""

from __future__ import annotations

import re
from typing import Final

from .tags import family_of

_NOES: Final = {
    "en": ("nah|nope|naw|noo+", "no"),
    "de": ("nö+|nä+|neee+", "nein"),
    "fr": ("nan|nope", "non"),
    "es": ("nop|nope|nah", "no"),
    "nl": ("neen|nah|neee+", "nee"),
    "it": ("nah|nope", "no"),
}
"""What stands for it, by language; only between words, as a name may begin with one."""


def with_plain_no(text: str, language: str) -> str:
    """Return a text in which what takes something back is said as the parsers know it."""
    said, plain = _NOES.get(family_of(language), ("(?!)", ""))
    return re.sub(rf"(?<=[\w,] )(?:{said})(?=,? \w)", plain, text, flags=re.IGNORECASE)

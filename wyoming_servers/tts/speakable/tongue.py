"""Which language a sentence is in, where that is beyond doubt.

By words that only one of the known languages uses, or by the script: small, and silent when unsure,
which a statistical model is not on the names of songs and devices.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .languages import TABLES

FEWEST_WORDS = 4
"""A shorter sentence may be a name."""
FEWEST_KNOWN = 2
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SCRIPTS = {
    "el": (re.compile("[\u0370-\u03ff]"), {"el"}),
    "ru": (re.compile("[\u0400-\u04ff]"), {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn"}),
    "he": (re.compile("[\u0590-\u05ff]"), {"he", "yi"}),
    "ar": (re.compile("[\u0600-\u06ff]"), {"ar", "fa", "ur", "ps", "ku", "sd", "ug"}),
    "hi": (re.compile("[\u0900-\u097f]"), {"hi", "mr", "ne", "sa", "kok"}),
    "th": (re.compile("[\u0e00-\u0e7f]"), {"th"}),
    "ko": (re.compile("[\uac00-\ud7af]"), {"ko"}),
    "ja": (re.compile("[\u3040-\u30ff]"), {"ja"}),
    "zh": (re.compile("[\u4e00-\u9fff]"), {"zh", "yue", "cmn", "ja"}),
}
"""Language -> letters of its script, and all the languages that are written in it."""


def tongue(text: str, own: str, speaks: Callable[[str], bool]) -> str | None:
    """Return the language of a sentence when it surely is not its own and there is a voice."""
    found = _by_script(text, own) or _by_words(text, own)
    return found if found and speaks(found) else None


def _by_script(text: str, own: str) -> str | None:
    letters = sum(map(str.isalpha, text))
    for code, (script, languages) in _SCRIPTS.items():
        if own not in languages and 2 * len(script.findall(text)) > letters:
            return code
    return None


def _by_words(text: str, own: str) -> str | None:
    words = _WORD.findall(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    telling = _telling()
    counts = {code: len(known.intersection(words)) for code, known in telling.items()}
    if own in TABLES and set(words) & TABLES[own].function_words - _shared(own):
        return None
    best = max(counts, key=lambda code: counts[code])
    others = sum(count for code, count in counts.items() if code != best)
    is_sure = counts[best] >= FEWEST_KNOWN and others == 0
    return best if is_sure and best != own else None


@cache
def _telling() -> dict[str, frozenset[str]]:
    """Return the words of each language that none of the others has."""
    return {code: table.function_words - _shared(code) for code, table in TABLES.items()}


@cache
def _shared(code: str) -> frozenset[str]:
    others = (table.function_words for own, table in TABLES.items() if own != code)
    return frozenset().union(*others)

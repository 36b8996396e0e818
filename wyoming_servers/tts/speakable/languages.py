"""The languages by their tags; what has no table of its own gets what CLDR knows."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

from .dutch import DUTCH
from .english import BRITISH, ENGLISH
from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .language import Language
from .spanish import SPANISH

TABLES = {table.code: table for table in (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN)}
_MONTH_FIRST = ("", "US", "PH")
_SAME = {"cmn": "zh", "no": "nb"}
"""Codes by which Babel does not know a language."""
_SPACES = "\u00a0\u202f"


@lru_cache(maxsize=64)
def language(tag: str) -> Language:
    """Return what is known of a language by its BCP 47 tag; nothing when nobody knows it."""
    code, *rest = tag.replace("_", "-").split("-")
    region = next((part.upper() for part in rest if len(part) == len("US")), "")
    if code.lower() == "en" and region not in _MONTH_FIRST:
        return BRITISH
    code = _SAME.get(code.lower(), code.lower())
    return TABLES.get(code) or _other(code)


def _other(code: str) -> Language:
    """Return the names of units, months and currencies; signs without a name are left out."""
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return Language(code=code, is_known=False)
    group = get_group_symbol(locale, numbering_system="latn")
    return Language(
        code=code,
        decimal=get_decimal_symbol(locale, numbering_system="latn"),
        groups=" " if group in _SPACES else group,
    )

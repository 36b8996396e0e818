"""Numbers of a home in a reply, with the decimal sign of its language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

_DECIMAL = re.compile(r"-?\d+\.\d+")


def with_own_decimals(text: str, values: Iterable[object], language: str) -> str:
    """Return a reply in which values of the home are written as people write them: "21,5".

    Only these values: names and versions keep their points.
    """
    sign = _decimal_sign(language)
    if sign == ".":
        return text
    for value in set(_decimals(values)):
        written = re.escape(value.removeprefix("-"))
        own = value.removeprefix("-").replace(".", sign)
        text = re.sub(rf"(?<![\w.,]){written}(?!\w|[.,]\d)", own, text)
    return text


def rounded(value: object, digits: int) -> str:
    """Return a number with decimals with so many of them at most, and anything else as it is."""
    if not _DECIMAL.fullmatch(str(value)):
        return str(value)
    number = round(float(str(value)), digits) + 0.0  # no -0
    return f"{number:.{digits}f}".rstrip("0").rstrip(".")


def _decimals(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, float) or (isinstance(value, str) and _DECIMAL.fullmatch(value)):
            yield str(value)


@lru_cache(maxsize=64)
def _decimal_sign(language: str) -> str:
    try:
        return str(get_decimal_symbol(Locale.parse(language.replace("-", "_"))))
    except (UnknownLocaleError, ValueError):
        return "."

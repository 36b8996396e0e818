"""From what is written to what is said: the steps, in the order in which they must come.

What is longest known as one thing comes first: the numbers in a date are no quantities, and those
in a version no decimals. Text that is spoken already stays as it is.
"""

from __future__ import annotations

import re

from .codes import say_addresses, say_phone_numbers, say_versions
from .dates import say_dates, say_months, say_times, say_weekdays
from .fractions import say_fractions, say_roman
from .language import Language
from .money import say_money
from .numbers import say_agreement, say_numbers, say_ranges
from .signs import leave_signs, say_signs, unify
from .units import say_units, spell_units

_STEPS = (
    say_addresses,
    say_weekdays,
    say_dates,
    say_months,
    say_versions,
    say_times,
    say_phone_numbers,
    say_money,
    say_fractions,
    lambda text, language: language.ordinals(text),
    say_units,
    say_ranges,
    say_numbers,
    say_agreement,
    say_roman,
)


def spoken(text: str, language: Language) -> str:
    """Return what is said for a text without markup; empty when there is nothing to say."""
    text = unify(text)
    if not language.is_known:
        return leave_signs(text)
    text = spell_units(text)
    for pattern, said in language.abbreviated:
        text = pattern.sub(said, text)
    text = re.sub(r"(?<=\w)_+(?=\w)", "_", text)
    for step in _STEPS:
        text = step(text, language)
    for apart, joined in language.joined.items():
        text = re.sub(apart, joined, text)
    return say_signs(text.replace("_", " "), language)

"""What has to be known of a language to say what is written in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from babel import Locale
from unicode_rbnf import RbnfEngine

_NEVER = re.compile(r"(?!)")


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A time of day as it was written."""

    hour: int
    minute: int
    second: int | None = None
    half: str = ""
    """``am`` or ``pm`` where that was written."""
    has_word: bool = False
    """Whether "Uhr", "uur" or "h" was written behind it."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """The words and habits of one language; digits are left to the voice where it reads them well.

    Names of units, currencies and months come from CLDR, by Babel, unless ``units`` and
    ``currencies`` say better.
    """

    code: str
    """ISO 639."""
    locale: str = ""
    """CLDR's name, where it is not the code."""
    is_known: bool = True
    """Whether CLDR has its names."""
    decimal: str = ","
    """What a voice expects in front of decimals."""
    groups: str = "."
    """What is written between thousands, besides apostrophes and narrow spaces."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """What is said for a sign, such as "+", and for "to", "per", "by" and "dot"."""
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Unit -> its name for one and for more."""
    currencies: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Currency code -> its name for one and for more."""
    cents: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Currency code -> what its hundredth is called, one and more."""
    money: str = "{whole} {cents}"
    """An amount with hundredths: ``whole`` has the currency's name, ``name`` is the hundredths'."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Regular expression -> what is said."""
    fractions: Mapping[str, str] = field(default_factory=dict)
    """Such as "1/2" -> what is said for it alone."""
    and_a_half: Mapping[str, str] = field(default_factory=dict)
    """Such as "1/2" -> what is said after a whole number."""
    clock: Callable[[Clock], str] | None = None
    ordinals: Callable[[str], str] = str
    """Says ordinals, and days before a month, in a text."""
    feminine: re.Pattern[str] = _NEVER
    """Nouns that are feminine, where numbers agree with them."""
    agree: Callable[[int, bool], str] | None = None
    """Number, and whether its noun is feminine -> the number in words, or "" for its digits."""
    no_noun: re.Pattern[str] = _NEVER
    """What may stand behind a number and is not counted by it: "Lamp 1 off"."""
    elided: tuple[str, str] = ("", "")
    """What agreement ends with before a vowel, and what is written instead."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """Regular expression -> what is said, once everything is in words."""
    date_words: str = ""
    """Regular expression for what stands before a day and a month in digits."""
    day_first: bool = True
    """Whether 1/2/2026 is in February."""
    function_words: frozenset[str] = frozenset()
    """Words by which the language is told from others."""

    def word(self, sign: str) -> str:
        """Return what is said for a sign, or nothing."""
        return self.signs.get(sign, "")

    def agreeing(self, number: int, noun: str) -> str:
        """Return a number in words that agree with its noun, and the noun; "" for digits."""
        if self.agree is None or not (said := self.agree(number, bool(self.feminine.match(noun)))):
            return ""
        ending, short = self.elided
        if ending and said.endswith(ending) and noun[0] in "aeiou":
            return f"{said.removesuffix(ending)}{short}{noun}"
        return f"{said} {noun}"

    @property
    def minus(self) -> str:
        """What is put before a negative number; voices know the sign itself best."""
        return f"{self.signs['-']} " if "-" in self.signs else "-"

    @cached_property
    def babel(self) -> Locale:
        """The language's data."""
        return Locale.parse(self.locale or self.code)

    @cached_property
    def abbreviated(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """The abbreviations, ready for use."""
        return tuple((re.compile(short), full) for short, full in self.abbreviations.items())

    @cached_property
    def months(self) -> Mapping[str, str]:
        """Short names of months, in small letters without a point -> their full names."""
        names = self.babel.months["format"]
        return {
            short.rstrip(".").lower(): names["wide"][number]
            for number, short in names["abbreviated"].items()
            if not short.isdigit() and short != names["wide"][number]
        }

    @cached_property
    def _rules(self) -> RbnfEngine:
        return RbnfEngine.for_language(self.code)

    def in_words(self, number: int, rules: str = "spellout-cardinal") -> str:
        """Return a number in words by one of CLDR's rule sets."""
        return self._rules.format_number(number, ruleset_names=[rules]).text

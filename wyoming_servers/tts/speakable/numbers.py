"""Numbers as they are written in a language, and as its voice reads them: plain digits."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from .language import Language

# Scripts that part no words by spaces may stand right beside a number.
LETTER = "0-9A-Za-z_\u00c0-\u052f"
_LONGEST = 20
"""Characters of a number that is more than a row of digits."""
_APOSTROPHES = "'’"  # noqa: RUF001 - as people write it


@cache
def number_pattern(language: Language) -> str:
    """Return a regular expression for a number with no sign."""
    group = f"[{re.escape(language.groups + _APOSTROPHES)}]"
    decimal = re.escape(language.decimal)
    return (
        rf"(?:[1-9]\d{{0,2}}(?:{group}\d{{3}})+(?:{decimal}\d+)?(?!\d|[.,]\d)"
        r"|\d+(?:[.,]\d+)?)"
    )


def is_quantity(written: str) -> bool:
    """Whether a number may count something: not a code, nor more than anyone would say."""
    return len(written) <= _LONGEST and not re.fullmatch(r"0\d+", written)


def parse(written: str, language: Language) -> Decimal:
    """Return the value of what ``number_pattern`` matches.

    A sign that could part thousands in the language does; else a point is as good as a comma.
    """
    signs = re.escape(language.groups + _APOSTROPHES)
    grouped = re.fullmatch(
        rf"([1-9]\d{{0,2}}(?:[{signs}]\d{{3}})+)(?:{re.escape(language.decimal)}(\d+))?", written
    )
    if grouped is None:
        return Decimal(written.replace(",", "."))
    return Decimal(f"{re.sub(r'[^0-9]', '', grouped[1])}.{grouped[2] or ''}")


def digits(value: Decimal, language: Language) -> str:
    """Return a number as a voice reads it rightly: no groups, the language's own decimal sign."""
    return f"{value:f}".replace(".", language.decimal)


def shortened(value: Decimal) -> Decimal:
    """Leave out the zeros behind the decimals, which say how exact a sensor claims to be."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def one_by_one(written: str) -> str:
    """Say the digits of a code one by one."""
    return " ".join(re.sub(r"\D", "", written))


@cache
def _bare(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![{LETTER}.,:/])(?P<minus>-)?(?P<number>{number_pattern(language)})"
        rf"(?![{LETTER}:/]|[.,]\d)"
    )


def say_numbers(text: str, language: Language) -> str:
    """Write the numbers that stand alone as a voice reads them."""

    def say(match: re.Match[str]) -> str:
        minus = language.minus if match["minus"] else ""
        number = match["number"]
        if re.fullmatch(r"0\d+", number):
            return minus + one_by_one(number)
        return minus + digits(parse(number, language), language)

    return _bare(language).sub(say, text)


def say_ranges(text: str, language: Language) -> str:
    """Say "to" between two numbers; behind a plain hyphen, only when the second is larger."""
    number = number_pattern(language)

    def say(match: re.Match[str]) -> str:
        first, last = parse(match["first"], language), parse(match["last"], language)
        is_code = max(map(len, (match["first"], match["last"]))) > len("2026")
        if not language.word("to") or (match["dash"] == "-" and (first >= last or is_code)):
            return match[0]
        return f"{match['first']} {language.word('to')} {match['last']}"

    return re.sub(
        rf"(?<![\w.,:/-])(?P<first>{number}) ?(?P<dash>[-–]) ?(?P<last>{number})"  # noqa: RUF001
        r"(?![\w:/-]|[.,]\d)",
        say,
        text,
    )


def say_agreement(text: str, language: Language) -> str:
    """Let a number agree with the noun behind it, where digits do not."""
    if language.agree is None:
        return text

    def say(match: re.Match[str]) -> str:
        noun = match["noun"]
        is_no_noun = noun.lower() in language.function_words or noun == language.word("dot")
        is_no_noun |= bool(language.no_noun.match(match.string, match.start("noun")))
        if is_no_noun or noun in language.months.values():
            return match[0]
        return language.agreeing(int(match["number"]), noun) or match[0]

    return re.sub(r"(?<![\w.,:/-])(?P<number>\d{1,6}) (?P<noun>[^\W\d_]{2,})", say, text)

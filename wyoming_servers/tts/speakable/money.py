"""Amounts of money."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from babel.numbers import get_currency_name

from .language import Language
from .numbers import digits, is_quantity, number_pattern, parse
from .units import SYMBOLS, is_one, per

_SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB",
    "zł": "PLN", "₺": "TRY", "₴": "UAH", "Kč": "CZK",
}  # fmt: skip
_CODES = (
    "EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "NZD", "NOK", "SEK", "DKK", "PLN", "CZK",
    "HUF", "INR", "BRL", "MXN", "ZAR",
)  # fmt: skip
_LONE_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))
_CURRENCY = "|".join(map(re.escape, (*_SIGNS, *_CODES)))
_SCALE = (
    r"(?:thousand|million|billion|trillion|Tausend|Mio\.?|Mrd\.?|Millionen|Milliarden"
    r"|mille|millions?|milliards?|mil|millones|millón|milioni|milione|miliardi|miliardo|duizend"
    r"|miljoen|miljard)"
)
_PER = rf"(?: ?/ ?(?P<unit>{'|'.join(map(re.escape, sorted(SYMBOLS, key=len, reverse=True)))})\b)?"
_HUNDREDTHS = 2
_NO_CENTS = re.compile(r"(?<=\d)[,.](?:-{1,2}|–|—)(?!\w)")  # noqa: RUF001 - as people write it


@cache
def _amounts(language: Language) -> tuple[re.Pattern[str], ...]:
    number = rf"(?P<minus>-)?(?P<number>{number_pattern(language)})(?: (?P<scale>{_SCALE})(?!\w))?"
    currency = f"(?P<currency>{_CURRENCY})"
    before = rf"(?<!\w)(?P<sign>-)?{currency} ?{number}(?!\d){_PER}"
    behind = rf"(?<![\w.,:]){number} ?{currency}(?!\w){_PER}"
    return re.compile(behind), re.compile(before)


def say_money(text: str, language: Language) -> str:
    """Say amounts with their currencies."""

    def say(match: re.Match[str]) -> str:
        if not is_quantity(match["number"]):
            return match[0]
        found = match.groupdict()
        code = _SIGNS.get(match["currency"], match["currency"])
        minus = language.minus if match["minus"] or found.get("sign") else ""
        said = _said(match["number"], code, match["scale"], language, is_price=bool(match["unit"]))
        behind = per(match["unit"], language) if match["unit"] else ""
        return f"{minus}{said} {behind or ''}".rstrip()

    text = _NO_CENTS.sub("", text)
    for pattern in _amounts(language):
        text = pattern.sub(say, text)
    return _LONE_SIGN.sub(lambda match: f" {_name(_SIGNS[match[0]], Decimal(5), language)} ", text)


def _said(number: str, code: str, scale: str | None, language: Language, *, is_price: bool) -> str:
    value = parse(number, language)
    if scale:
        name = _name(code, Decimal(5), language)
        elided = language.word("of vowel") if name[0] in "aeiou" else ""
        of = elided or f"{language.word('of')} ".lstrip()
        return f"{digits(value, language)} {scale.rstrip('.')} {of}{name}"
    decimals = -int(value.as_tuple().exponent)
    if is_price or decimals != _HUNDREDTHS or code not in language.cents:
        return _amount(value, code, language)
    whole, cents = divmod(int(value * 100), 100)
    small = language.cents[code][cents != 1]
    if not whole and cents:
        return _counted(cents, small, language)
    said = _amount(Decimal(whole), code, language)
    if not cents:
        return said
    return language.money.format(whole=said, cents=cents, name=small)


def _amount(value: Decimal, code: str, language: Language) -> str:
    name = _name(code, value, language)
    if value == value.to_integral_value():
        return _counted(int(value), name, language)
    return f"{digits(value, language)} {name}"


def _counted(number: int, noun: str, language: Language) -> str:
    return language.agreeing(number, noun) or f"{number} {noun}"


def _name(code: str, value: Decimal, language: Language) -> str:
    if code in language.currencies:
        return language.currencies[code][not is_one(value, language)]
    return get_currency_name(code, count=value, locale=language.babel)

"""Units of measurement: what Home Assistant's sensors have, and what people write of them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from babel.units import UnknownUnitError, format_compound_unit, format_unit

from .language import Language
from .numbers import LETTER, digits, is_quantity, number_pattern, parse, shortened

SYMBOLS = {
    "°C": "celsius", "°F": "fahrenheit", "°K": "kelvin", "K": "kelvin", "°": "degree",
    "%": "percent", "‰": "permille", "ppm": "ppm", "ppb": "ppb", "%RH": "relative-humidity",
    "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "mW": "milliwatt",
    "Wh": "watt-hour", "kWh": "kilowatt-hour", "MWh": "megawatt-hour", "GWh": "gigawatt-hour",
    "VA": "volt-ampere", "kVA": "kilovolt-ampere", "var": "var", "kvar": "kilovar",
    "V": "volt", "mV": "millivolt", "µV": "microvolt", "kV": "kilovolt",
    "A": "ampere", "mA": "milliampere", "Ah": "ampere-hour", "mAh": "milliampere-hour",
    "Ω": "ohm", "kΩ": "kiloohm", "J": "joule", "kJ": "kilojoule", "MJ": "megajoule",
    "GJ": "gigajoule", "cal": "calorie", "kcal": "kilocalorie", "BTU/h": "btu-per-hour",
    "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz",
    "rpm": "rpm", "bpm": "bpm", "lx": "lux", "lm": "lumen",
    "dB": "decibel", "dBA": "decibel", "dBm": "dbm",
    "Pa": "pascal", "hPa": "hectopascal", "kPa": "kilopascal", "MPa": "megapascal", "bar": "bar",
    "mbar": "millibar", "psi": "psi", "mmHg": "millimeter-ofhg", "inHg": "inch-ofhg",
    "nm": "nanometer", "µm": "micrometer", "mm": "millimeter", "cm": "centimeter",
    "dm": "decimeter", "m": "meter", "km": "kilometer", "ft": "foot", "yd": "yard", "mi": "mile",
    "cm²": "square-centimeter", "m²": "square-meter",
    "km²": "square-kilometer", "ha": "hectare", "ft²": "square-foot", "mi²": "square-mile",
    "cm³": "cubic-centimeter", "m³": "cubic-meter", "ft³": "cubic-foot",
    "ml": "milliliter", "mL": "milliliter", "cl": "centiliter", "dl": "deciliter",
    "dL": "deciliter", "l": "liter", "L": "liter", "hl": "hectoliter", "gal": "gallon",
    "fl. oz.": "fluid-ounce", "µg": "microgram", "mg": "milligram", "g": "gram", "kg": "kilogram",
    "lb": "pound", "lbs": "pound", "oz": "ounce",
    "km/h": "kilometer-per-hour", "kmh": "kilometer-per-hour", "m/s": "meter-per-second",
    "mph": "mile-per-hour", "kn": "knot",
    "ms": "millisecond", "s": "second", "sec": "second", "min": "minute", "h": "hour",
    "hr": "hour", "d": "day",
    "bit": "bit", "kbit": "kilobit", "Mbit": "megabit", "Gbit": "gigabit",
    "Mbps": "megabit-per-second", "Gbps": "gigabit-per-second", "kbps": "kilobit-per-second",
    "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "KiB": "kilobyte", "MiB": "megabyte", "GiB": "gigabyte", "TiB": "terabyte",
    "µS": "microsiemens", "mS": "millisiemens", "Bq": "becquerel", "ct": "cent", "px": "pixel",
    "mmol/L": "millimole-per-liter",
}  # fmt: skip
"""Symbol -> unit as CLDR names it, or as the languages' own tables do."""

_NEVER_THOUSANDS = {"°C", "°F", "%", "V", "A", "bar"}
_SELDOM_THOUSANDS = {"kWh", "MWh", "GWh", "kW", "MW", "kVA", "m³", "GB", "TB"}
"""Of what a house measures, told by sensors with a point and up to three decimals."""
_OFTEN_LACKING = {"day", "hour", "second", "percent", "kilowatt-hour"}
"""What Babel knows by its English name only in some languages."""
_SPELLINGS = str.maketrans({"μ": "µ", "Ω": "Ω", "˚": "°", "℃": "°C", "℉": "°F", "㎡": "m²"})
_POWERS = re.compile(r"(?<=[a-z])(?:\^(?P<power>[23])|(?P<plain>[23]))(?![\w²³])")
_SUPERSCRIPTS = {"2": "²", "3": "³"}
_MARKED = ("°C", "°F", "%", "‰", "kWh", "m²", "m³", "km/h", "m/s", "µg/m³", "kW", "hPa", "W/m²")
"""What is said by its name without a number, too."""
_SYMBOL = "|".join(re.escape(symbol) for symbol in sorted(SYMBOLS, key=len, reverse=True))
UNIT = rf"(?:BTU/h|mmol/L|(?:{_SYMBOL})(?: ?/ ?(?:{_SYMBOL}))?)"
_ENDS = rf"(?![{LETTER}]|['’/]\w|[²³])"  # noqa: RUF001 - as people write it
_SPACED_GROUPS = re.compile(
    rf"(?<![{LETTER}.,:/])[1-9]\d{{0,2}}(?: \d{{3}})+(?=(?:[.,]\d+)? ?{UNIT}{_ENDS})"
)
_BARE = re.compile(rf"(?<![{LETTER}/])(?:{'|'.join(map(re.escape, _MARKED))}){_ENDS}")


@cache
def _quantity(language: Language) -> re.Pattern[str]:
    number = number_pattern(language)
    return re.compile(
        rf"(?<![{LETTER}.,:/])(?P<minus>-)?(?:(?P<first>{number})(?P<between> ?[-–/] ?))?"  # noqa: RUF001
        rf"(?P<number>{number})(?P<space>[ -]?)(?P<unit>{UNIT}){_ENDS}"
    )


def spell_units(text: str) -> str:
    """Write the signs of units in one way."""
    text = text.translate(_SPELLINGS)
    text = re.sub(r"(?<=\d)º(?=[CF]\b)|(?<=\d) º(?=[CF]\b)", "°", text)
    text = re.sub(r"° (?=[CF]\b)", "°", text)
    text = _SPACED_GROUPS.sub(lambda match: match[0].replace(" ", ""), text)
    return re.sub(
        rf"(?<![A-Za-z])(?:mm|cm|km|m|ft|mi){_POWERS.pattern}",
        lambda match: _POWERS.sub(
            lambda power: _SUPERSCRIPTS[power["power"] or power["plain"]], match[0]
        ),
        text,
    )


def say_units(text: str, language: Language) -> str:
    """Say quantities: number and unit, with what is between two numbers."""

    def say(match: re.Match[str]) -> str:
        number, symbol = match["number"], match["unit"]
        is_name = symbol == "K" and match["space"] == ""  # of a screen, such as 4K
        first = match["first"] or "1"
        if is_name or not (is_quantity(number) and is_quantity(first)):
            return match[0]
        said = quantity(_measured(number, symbol, language), symbol, language)
        if said is None:
            return match[0]
        if match["first"]:
            first = digits(shortened(_measured(first, symbol, language)), language)
            between = language.word("slash" if "/" in match["between"] else "to")
            said = f"{first} {between} {said}" if between else f"{first}-{said}"
        return language.minus + said if match["minus"] else said

    text = _quantity(language).sub(say, text)
    return _BARE.sub(lambda match: named(match[0], language) or match[0], text)


def _measured(written: str, symbol: str, language: Language) -> Decimal:
    """Return the value of a number before a unit: "3.456 kWh" is no more in German than in English.

    What ends with a zero was written by somebody who parts thousands; sensors leave zeros out.
    """
    is_exact = symbol in _SELDOM_THOUSANDS and not written.endswith("0")
    if (is_exact or symbol in _NEVER_THOUSANDS) and re.fullmatch(r"\d{1,3}\.\d{3}", written):
        return Decimal(written)
    return parse(written, language)


def quantity(value: Decimal, symbol: str, language: Language) -> str | None:
    """Return a number with its unit as it is said; None when nobody knows the unit."""
    value = shortened(value)
    above, _, below = re.sub(" ?/ ?", "/", symbol).partition("/")
    unit = SYMBOLS.get(symbol)
    if unit is None and not below:
        return None
    if unit is not None:
        said = _counted(value, unit, language)
    else:
        said = _per(value, SYMBOLS[above], SYMBOLS[below], language)
    return _agreeing(said, value, language) if said else None


def named(symbol: str, language: Language) -> str | None:
    """Return a unit's name, of several of it."""
    said = quantity(Decimal(5), symbol, language)
    return re.sub(r"\s*5\s*", " ", said).strip() if said else None


def per(symbol: str, language: Language) -> str | None:
    """Return what is said for "/kWh" behind a price; None when nobody knows the unit."""
    word, one = language.word("per"), _counted(Decimal(1), SYMBOLS[symbol], language)
    return f"{word} {_without_number(one)}" if word and one else None


def _counted(value: Decimal, unit: str, language: Language) -> str | None:
    if unit in language.units:
        name = language.units[unit][not is_one(value, language)]
        return f"{digits(value, language)} {name}"
    try:
        said = format_unit(
            value, unit, "long", format="0.##########", locale=language.babel,
            numbering_system="latn",
        )  # fmt: skip
    except UnknownUnitError:
        return None
    is_lacking = language.code != "en" and said.endswith(unit) and unit in _OFTEN_LACKING
    return None if is_lacking else _plain_spaces(said)


def _per(value: Decimal, above: str, below: str, language: Language) -> str | None:
    if language.word("per"):
        counted, one = (_counted(value, above, language), _counted(Decimal(1), below, language))
        if counted is None or one is None:
            return None
        per_one = f"{language.word('per')} {_without_number(one)}"
        return f"{counted} {language.word(f'per {below}') or per_one}"
    try:
        said = format_compound_unit(
            value, above, denominator_unit=below, format="0.##########", locale=language.babel,
            numbering_system="latn",
        )  # fmt: skip
    except UnknownUnitError:
        return None
    return _plain_spaces(said) if said else None


def _agreeing(said: str, value: Decimal, language: Language) -> str:
    number, _, noun = said.partition(" ")
    if not (number.isdigit() and noun):
        return said
    return language.agreeing(int(value), noun) or said


def is_one(value: Decimal, language: Language) -> bool:
    """Whether something is told in the singular, such as 1.5 in French."""
    return language.babel.plural_form(value) == "one"


def _without_number(said: str) -> str:
    return re.sub(r"\s*1\s*", " ", said).strip()


def _plain_spaces(text: str) -> str:
    return " ".join(text.split())

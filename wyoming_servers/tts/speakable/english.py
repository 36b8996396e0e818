"""English."""

from __future__ import annotations

import re
from dataclasses import replace

from .language import Clock, Language, words
from .units import UNIT

_NOON = 12
_TEN = 10


def _clock(time: Clock) -> str:
    hour, half = time.hour, time.half
    if not half and (hour > _NOON or hour == 0):
        half = "pm" if _NOON <= hour < 2 * _NOON else "am"
    shown = (hour - 1) % _NOON + 1 if half else hour
    minutes = "" if time.minute == 0 else f" {time.minute}"
    if 0 < time.minute < _TEN:
        minutes = f" oh {time.minute}"
    elif not time.minute and not half and time.second is None:
        minutes = " o'clock"
    seconds = f" and {time.second} seconds" if time.second else ""
    return f"{shown}{minutes}{seconds} {half.upper()}".strip()


def _year(year: int) -> str:
    return ENGLISH.in_words(year, "spellout-numbering-year")


_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTH_DAY = re.compile(rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w|[:.]\d)")
_DAY_MONTH = re.compile(
    rf"(?<![\w.,:])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
)
_YEAR = re.compile(
    rf"(?P<before>\b(?:in|since|from|until|till|by|of|year|before|after|{_MONTH},?"
    rf"|{_MONTH} [\w-]+,?) )(?P<year>1[1-9]\d\d|20\d\d)"
    rf"(?!\w|[.,:]\d| ?{UNIT}(?!\w))"
)
_DECADE = re.compile(r"\b(?P<year>1[1-9]\d|20\d)0s\b")


def _ordinal(day: str) -> str:
    return ENGLISH.in_words(int(day), "spellout-ordinal")


def _ordinals(text: str) -> str:
    text = _MONTH_DAY.sub(lambda found: f"{found['month']} {_ordinal(found['day'])}", text)
    text = _DAY_MONTH.sub(lambda found: f"{_ordinal(found['day'])} of {found['month']}", text)
    text = re.sub(r"\b(the|The) (the)\b", r"\1", text)
    text = _DECADE.sub(_decade, text)
    text = _YEAR.sub(lambda found: found["before"] + _year(int(found["year"])), text)
    return re.sub(r"(?<![\w.,])(\d{1,4})(?:st|nd|rd|th)\b", lambda found: _ordinal(found[1]), text)


def _decade(found: re.Match[str]) -> str:
    said = _year(int(found["year"] + "0"))
    return said[:-1] + "ies" if said.endswith("y") else said + "s"


ENGLISH = Language(
    code="en",
    decimal=".",
    groups=",",
    day_first=False,
    clock=_clock,
    ordinals=_ordinals,
    signs={
        "+": "plus", "-": "minus", "±": "plus or minus", "=": "equals", "<": "less than",
        ">": "greater than", "≤": "at most", "≥": "at least", "≈": "about", "x": "times",
        "÷": "divided by", "&": "and", "@": "at", "§": "section", "№": "number", "√": "root of",
        "∞": "infinity", "_": "underscore", "dash": "dash", "dot": "dot", "slash": "of",
        "to": "to", "by": "by", "per": "per", "o'clock": "o'clock",
    },
    units={
        "degree": ("degree", "degrees"),
        "cent": ("cent", "cents"),
        "watt-hour": ("watt hour", "watt hours"),
        "kilowatt-hour": ("kilowatt hour", "kilowatt hours"),
        "megawatt-hour": ("megawatt hour", "megawatt hours"),
        "gigawatt-hour": ("gigawatt hour", "gigawatt hours"),
        "ampere": ("amp", "amps"), "milliampere": ("milliamp", "milliamps"),
        "ampere-hour": ("amp hour", "amp hours"),
        "milliampere-hour": ("milliamp hour", "milliamp hours"),
        "volt-ampere": ("volt ampere", "volt amperes"),
        "kilovolt-ampere": ("kilovolt ampere", "kilovolt amperes"),
        "var": ("var", "vars"), "kilovar": ("kilovar", "kilovars"),
        "millivolt": ("millivolt", "millivolts"), "kilovolt": ("kilovolt", "kilovolts"),
        "microvolt": ("microvolt", "microvolts"), "kiloohm": ("kiloohm", "kiloohms"),
        "megajoule": ("megajoule", "megajoules"), "gigajoule": ("gigajoule", "gigajoules"),
        "btu-per-hour": ("B T U per hour", "B T U per hour"),
        "bpm": ("beat per minute", "beats per minute"),
        "rpm": ("revolution per minute", "revolutions per minute"),
        "lux": ("lux", "lux"), "lumen": ("lumen", "lumens"), "decibel": ("decibel", "decibels"),
        "dbm": ("D B M", "D B M"),
        "ppm": ("part per million", "parts per million"),
        "ppb": ("part per billion", "parts per billion"),
        "relative-humidity": ("percent relative humidity", "percent relative humidity"),
        "psi": ("P S I", "P S I"), "gallon": ("gallon", "gallons"),
        "megabit-per-second": ("megabit per second", "megabits per second"),
        "gigabit-per-second": ("gigabit per second", "gigabits per second"),
        "kilobit-per-second": ("kilobit per second", "kilobits per second"),
        "microsiemens": ("microsiemens", "microsiemens"),
        "millisiemens": ("millisiemens", "millisiemens"),
        "becquerel": ("becquerel", "becquerels"), "pixel": ("pixel", "pixels"),
    },
    currencies={
        "EUR": ("euro", "euros"), "USD": ("dollar", "dollars"), "GBP": ("pound", "pounds"),
        "JPY": ("yen", "yen"),
    },
    cents={"EUR": ("cent", "cents"), "USD": ("cent", "cents"), "GBP": ("penny", "pence")},
    money="{whole} and {cents} {name}",
    date_words="on|until|by|since",
    abbreviations={
        r"\b1 ?x (?=[a-z])": "1 ",
        r"(?<=\b\d) ?x (?=[a-z])": " times ",
        r"\b[eE]\.\s?g\.,?": "for example,",
        r"\b[iI]\.\s?e\.,?": "that is,",
        r"\betc\.(?=\s*[a-z,;])": "et cetera",
        r"\betc\b\.?": "et cetera.",
        r"\b[aA]pprox\.": "approximately",
        r"\bvs\b\.?": "versus",
        r"\bDr\. (?=[A-Z])": "Doctor ",
        r"\bMr\. (?=[A-Z])": "Mister ",
        r"\bMrs\. (?=[A-Z])": "Missus ",
        r"\bMs\. (?=[A-Z])": "Miz ",
        r"\bProf\. (?=[A-Z])": "Professor ",
        r"\bSt\. (?=[A-Z])": "Saint ",
        r"(?<=[a-z] )St\.(?= *$|,| [a-z])": "Street",
        r"(?<=[a-z] )Ave\.(?= *$|,| [a-z])": "Avenue",
        r"(?<=[a-z] )Rd\.(?= *$|,| [a-z])": "Road",
        r"\b[nN]o\. ?(?=\d)": "number ",
        r"\b[tT]emp\.": "temperature",
        r"\b[mM]ax\. ": "maximum ",
        r"(?<=\d )min\.(?= [a-z])": "min",
        r"\b[mM]in\. (?=[a-z])": "minimum ",
        r"(?<=\d )hrs?\b\.?": "h",
        r"(?<=\d )mins\b\.?": "min",
        r"(?<=\d)F\b": "°F",
        r"(?<=\d )secs\b\.?": "s",
        r"\bw/o\b": "without",
        r"\bw/ ": "with ",
        r"\bCO[2₂]\b": "C O 2",
        r"\bPM ?(2\.5|10|1)\b": r"P M \1",
        r"\bTVOC\b": "T V O C",
        r"\bUV\b": "U V",
        r"\b(?<=\d )in\.? ?(?=[,;)]|$)": "inches",
        r"\b24/7\b": "24 7",
    },
    fractions={
        "1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter",
        "3/4": "three quarters", "1/8": "one eighth",
    },
    and_a_half={
        "1/2": "and a half", "1/3": "and a third", "2/3": "and two thirds",
        "1/4": "and a quarter", "3/4": "and three quarters", "1/8": "and an eighth",
    },
    function_words=words(
        "the and is are was were of to in it you that this with for not have has i my your on at"
        " from they we be been which what there their could would should please"
    ),
)  # fmt: skip
BRITISH = replace(ENGLISH, locale="en_GB", day_first=True)

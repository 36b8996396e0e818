"""Dates in digits, and times of day."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from babel.dates import format_date, format_skeleton, get_date_format

from .language import Clock, Language

_ISO = re.compile(
    r"(?<![\w-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])"
)
_DIGITS = re.compile(
    r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)"
    r"(?P<year>[12]\d{3}|(?<=\d\d.\d\d.)\d\d)(?![\w/-]|\.\d)"
)
_DAY_AND_MONTH = re.compile(r"(?<![\w./-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?!\d)")
_TIME = re.compile(
    r"(?<![\w:.,/])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
    r"(?: ?(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)| ?(?P<word>Uhr|uur|h|hs|hrs)\b)?(?![\w:])"
)
_TIME_WITH_POINT = re.compile(
    r"(?<![\w:.,/])(?P<hour>\d{1,2})\.(?P<minute>[0-5]\d) (?P<word>Uhr|uur)\b"
)
_TIME_WITH_H = re.compile(r"(?<![\w:.,/])(?P<hour>\d{1,2}) ?[hH] ?(?P<minute>[0-5]\d)?(?![\w/])")
_HOUR = re.compile(r"(?<![\w:.,/])(?P<hour>\d{1,2}) ?(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)(?!\w)")
_DURATION = re.compile(
    r"(?<![\w:.,/])(?P<hour>\d|00):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)"
    r"(?! ?(?:[aApP]\.?[mM]\b|Uhr|uur|h\b))(?![\w:]|[.,]\d)"
)
_FRACTIONS = ("1/2", "1/3", "2/3", "1/4", "3/4", "1/8")
_CENTURY = 2000
_NOON, _LAST_HOUR = 12, 24


_TIME_RANGE = re.compile(
    r"(?<![\w:.,/])(?P<first>\d{1,2}:[0-5]\d) ?[-–] ?(?P<last>\d{1,2}:[0-5]\d)(?![\w:])"  # noqa: RUF001
)


def say_dates(text: str, language: Language) -> str:
    """Write dates in digits with the month's name; what is no date stays."""
    text = _ISO.sub(lambda match: _iso(match, language), text)
    text = _DIGITS.sub(lambda match: _in_digits(match, language), text)
    if language.date_words:
        text = _day_after(language).sub(lambda match: _without_year(match, language), text)
    if "." in language.word("ordinal"):
        text = _DAY_AND_MONTH.sub(lambda match: _day_and_month(match, language), text)
    return text


def say_weekdays(text: str, language: Language) -> str:
    """Write out the days of the week that are shortened before a date or a time."""
    if not language.months:
        return text
    days = _weekdays(language)
    found = _short_weekdays(language)
    return found.sub(lambda match: days[match["day"].lower()] + match["comma"], text)


@cache
def _weekdays(language: Language) -> dict[str, str]:
    """Return names of days in small letters, short and long -> the long ones."""
    names = language.babel.days["format"]
    return {
        names[width][number].rstrip(".").lower(): long
        for number, long in names["wide"].items()
        for width in ("abbreviated", "wide")
    }


@cache
def _short_weekdays(language: Language) -> re.Pattern[str]:
    days = "|".join(map(re.escape, _weekdays(language)))
    months = "|".join(map(re.escape, (*language.months, *language.months.values())))
    return re.compile(
        rf"(?<![\w-])(?P<day>{days})\.?(?P<comma>,?)"
        rf"(?= \d{{1,2}}(?:[.:/-]\d| ?[ap]m\b|\. )| (?:\d{{1,2}} )?(?:{months})\b)",
        re.IGNORECASE,
    )


def say_months(text: str, language: Language) -> str:
    """Write out the months that are shortened beside a day: "Nov. 3", "21 nov. 2026"."""
    if not language.months:
        return text
    behind, before = _short_months(language)
    text = behind.sub(
        lambda match: language.months.get(match["month"].lower(), match["month"]), text
    )
    if language.code != "en":
        return text
    return before.sub(lambda match: f"{language.months[match['month'].lower()]} ", text)


@cache
def _short_months(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds them behind a day, and before it."""
    names = "|".join(map(re.escape, language.months))
    return (
        re.compile(rf"(?:(?<=\d )|(?<=\d\. ))(?P<month>{names})(?:\.|(?= \d{{4}}))", re.IGNORECASE),
        re.compile(rf"\b(?P<month>(?i:{names}))\.? (?=\d{{1,2}}(?!\d|[:.]\d))"),
    )


def say_times(text: str, language: Language) -> str:
    """Say times of day as the language does; where nobody told how, as they stand.

    With seconds and one digit for the hours it is how long something takes or is left.
    """
    text = _DURATION.sub(_lasting, text)
    if between := language.word("to"):
        text = _TIME_RANGE.sub(rf"\g<first> {between} \g<last>", text)
    patterns = [_TIME, _HOUR] if language.code == "en" else [_TIME]
    if language.word("o'clock") in ("Uhr", "uur"):
        patterns.append(_TIME_WITH_POINT)
    if language.word("o'clock") == "heures":
        patterns.append(_TIME_WITH_H)
    for pattern in patterns:
        text = pattern.sub(lambda match: _time(match, language), text)
    return text


def _time(match: re.Match[str], language: Language) -> str:
    found = match.groupdict()
    hour = int(match["hour"])
    half = (found.get("half") or "").replace(".", "").lower()
    is_no_hour = hour > (_NOON if half else _LAST_HOUR)
    if is_no_hour or language.clock is None:
        return match[0]
    clock = Clock(
        hour=hour,
        minute=int(found.get("minute") or 0),
        second=int(found["second"]) if found.get("second") else None,
        half=half,
        has_word=bool(found.get("word")),
    )
    ends = "." if (found.get("half") or "").endswith(".") and _is_last(match) else ""
    return language.clock(clock) + ends


def _lasting(match: re.Match[str]) -> str:
    """Write a duration as quantities, such as "4 min 30 s"."""
    parts = zip(map(int, match.groups()), ("h", "min", "s"), strict=True)
    return " ".join(f"{number} {unit}" for number, unit in parts if number) or "0 s"


def _is_last(match: re.Match[str]) -> bool:
    """Whether the point of "p.m." ends the sentence, too."""
    return not match.string[match.end() :].strip()


def _iso(match: re.Match[str], language: Language) -> str:
    day = _date(match["year"], match["month"], match["day"])
    if day is None:
        return match[0]
    return _long(day, language) + (f", {match['time']}" if match["time"] else "")


def _in_digits(match: re.Match[str], language: Language) -> str:
    orders = [("second", "first"), ("first", "second")]
    if not language.day_first and match["mark"] != ".":
        orders.reverse()
    for month, day in orders:
        if found := _date(match["year"], match[month], match[day]):
            return _long(found, language)
    return match[0]


@cache
def _day_after(language: Language) -> re.Pattern[str]:
    """Return what finds a day and a month behind a word that stands before a date."""
    days = "|".join(sorted(map(re.escape, _weekdays(language)), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<before>(?:{language.date_words}|(?:{days})\.?,?) )"
        r"(?P<digits>(?P<first>\d{1,2})[/-](?P<second>\d{1,2}))(?![\w%/-]|[.,]\d| ?[%°])",
        re.IGNORECASE,
    )


def _without_year(match: re.Match[str], language: Language) -> str:
    month, day = ("second", "first") if language.day_first else ("first", "second")
    found = _date("2000", match[month], match[day])
    if found is None or match["digits"] in _FRACTIONS:
        return match[0]
    return match["before"] + format_skeleton("MMMMd", found, locale=language.babel)


def _day_and_month(match: re.Match[str], language: Language) -> str:
    day = _date("2000", match["month"], match["day"])
    return format_date(day, "d. MMMM", locale=language.babel) if day else match[0]


def _long(day: date, language: Language) -> str:
    pattern = get_date_format("long", locale=language.babel).pattern
    return " ".join(format_date(day, pattern, locale=language.babel).split())


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + _CENTURY * (len(year) == len("26")), int(month), int(day))
    except ValueError:
        return None

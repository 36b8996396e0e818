"""Times of day as people say them: "half past five", "halb sechs", "las cinco y media"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from .numbers import numbered, spoken_numbers
from .tags import family_of

_NOON = 12
_HOURS, _MINUTES = 24, 60
_DAY: Final = _HOURS * _MINUTES * 60
_MARKS: Final = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}.,]")
_WRITTEN: Final = re.compile(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b")
"""How the French write hours: "17h30"."""
_GROUP: Final = re.compile(r"\?(?:P<\w+>|:|!)|\\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SHARES: Final = {
    **dict.fromkeys(("half", "demi", "demie", "media", "mezza", "mezzo"), 30),
    **dict.fromkeys(("quarter", "viertel", "quart", "cuarto", "kwart", "quarto"), 15),
}


@dataclass(frozen=True, kw_only=True)
class ClockTime:
    """A time of day."""

    hour: int
    minute: int = 0
    is_exact: bool = False
    """Whether it is told which half of the day is meant."""

    def seconds_from(self, now: datetime) -> int:
        """Return the seconds until it is that time next: more than 0, at most a day."""
        passed = (now.hour * _MINUTES + now.minute) * 60 + now.second
        span = _DAY if self.is_exact else _DAY // 2
        return ((self.hour * _MINUTES + self.minute) * 60 - passed) % span or span


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Regular expressions for parts of a time; all words stand in them as a whole."""

    before: str = ""
    """What may stand before an hour: a part, and whether it is before or after."""
    behind: str = ""
    """The same where it stands behind."""
    hours: str = ""
    """What may stand for "o'clock"."""
    ones: str = "(?!)"
    """One o'clock, where the word is an article, too."""
    noon: str
    midnight: str
    am: str
    pm: str


_WORDS: Final[Mapping[str, _Words]] = {
    "en": _Words(
        before=r"(?:(?P<after>half|(?:a )?quarter|\d+)(?: minutes?)? (?:past|after) "
        r"|(?P<to>(?:a )?quarter|\d+)(?: minutes?)? (?:to|till|before) |(?P<up>half) )?",
        hours=r"(?: ?o ?clock)?",
        ones="one",
        noon="noon|midday",
        midnight="midnight",
        am=r"a ?m|in the morning|this morning",
        pm=r"p ?m|in the (?:afternoon|evening)|this (?:afternoon|evening)|at night|tonight",
    ),
    "de": _Words(
        before=r"(?:(?:(?P<after>viertel|\d+)(?: minuten)? nach |(?P<to>viertel|\d+)(?: minuten)?"
        r" vor )?(?P<half>halb )?|(?P<three>dreiviertel ))",
        hours=r"(?: uhr)?",
        ones="ein|eins",
        noon="mittag",
        midnight="mitternacht",
        am="morgens|früh|in der früh|vormittags|nachts",
        pm="mittags|nachmittags|abends|heute (?:nachmittag|abend)",
    ),
    "fr": _Words(
        behind=r"(?: et (?P<after>demi|demie|quart)| moins (?P<to>(?:le )?quart|\d+))?",
        hours="(?: heure| heures)?",
        ones="une",
        noon="midi",
        midnight="minuit",
        am="du matin|ce matin",
        pm="de l ?après ?midi|du soir|ce soir|cet après ?midi",
    ),
    "es": _Words(
        before="(?:las |la )?",
        behind=r"(?: y (?P<after>media|cuarto|\d+)| menos (?P<to>cuarto|\d+))?(?: en punto)?",
        hours="(?: hora| horas)?",
        ones="una",
        noon="(?:el )?mediodía",
        midnight="(?:la )?medianoche",
        am="de la (?:mañana|madrugada)",
        pm="de la (?:tarde|noche)|esta (?:tarde|noche)",
    ),
    "nl": _Words(
        before=r"(?:(?P<after>kwart|\d+)(?: minuten)? over |(?P<to>kwart|\d+)(?: minuten)? voor )?"
        r"(?P<half>half )?",
        hours="(?: uur)?",
        ones="een|één",
        noon="het middaguur",
        midnight="middernacht",
        am="s (?:ochtends|morgens|nachts)|vanochtend|vanmorgen",
        pm="s (?:middags|avonds)|vanmiddag|vanavond",
    ),
    "it": _Words(
        before="(?:le |l )?",
        behind=r"(?: e (?P<after>mezza|mezzo|(?:un )?quarto|\d+)| meno (?P<to>(?:un )?quarto|\d+))?"
        r"(?: in punto)?",
        hours="",
        ones="una",
        noon="mezzogiorno",
        midnight="mezzanotte",
        am="di mattina|di mattino|del mattino",
        pm="di pomeriggio|del pomeriggio|di sera|della sera|stasera",
    ),
}


def clock_time(text: str, language: str) -> ClockTime | None:
    """Return the time of day that a text is, with nothing around it; None when it is none."""
    family = family_of(language)
    if family not in _WORDS:
        return None
    said = _WRITTEN.sub(
        r"\1 heures \2", " ".join(_MARKS.sub(" ", text.replace(":", " : ")).split())
    )
    found = _pattern(family).fullmatch(numbered(said, family).strip())
    return _time_of(found) if found else None


@lru_cache(maxsize=16)
def clock_words(language: str) -> frozenset[str]:
    """Return the words, beside digits, that times of day are made of."""
    family = family_of(language)
    if family not in _WORDS:
        return frozenset()
    parts = " ".join(_GROUP.sub(" ", part) for part in astuple(_WORDS[family]))
    parts = f"{parts.replace(' ?', ' ')} {parts.replace(' ?', '')}"
    numbers = " ".join(spoken_numbers(family))
    return frozenset(_LETTERS.findall(f"{parts.replace('?', '')} {numbers}"))


def _time_of(found: re.Match[str]) -> ClockTime | None:
    groups = found.groupdict()
    hour = _hour_of(groups)
    minutes = hour * _MINUTES + int(groups["minute"] or 0)
    minutes += _part(groups.get("after")) - _part(groups.get("to")) + _part(groups.get("up"))
    minutes -= 30 if groups.get("half") else 15 if groups.get("three") else 0
    is_said = bool(groups["am"] or groups["pm"] or groups["midnight"] or groups["noon"])
    # "17:30", "0:15" and "05:30" tell the half of the day, "12:30" may be either.
    is_exact = is_said or hour > _NOON or (groups["hour"] or "")[:1] == "0"
    if hour >= _HOURS or int(groups["minute"] or 0) >= _MINUTES:
        return None
    hour, minute = divmod(minutes % (_HOURS * _MINUTES), _MINUTES)
    return ClockTime(hour=hour, minute=minute, is_exact=is_exact)


def _hour_of(groups: Mapping[str, str | None]) -> int:
    if groups["noon"] or groups["midnight"]:
        return _NOON if groups["noon"] else 0
    hour = 1 if groups["one"] else int(groups["hour"] or 0)
    if groups["pm"] and hour < _NOON:
        return hour + _NOON
    return 0 if groups["am"] and hour == _NOON else hour


def _part(said: str | None) -> int:
    """Return the minutes of "a quarter", or of a number."""
    word = said.split()[-1] if said else "0"
    return _SHARES[word] if word in _SHARES else int(word)


@lru_cache(maxsize=16)
def _pattern(family: str) -> re.Pattern[str]:
    words = _WORDS[family]
    hour = rf"(?:(?P<hour>\d{{1,2}})|(?P<one>{words.ones}))"
    minute = rf"(?:{words.hours}(?: :)? (?P<minute>\d\d)(?:{words.hours})?|{words.hours})"
    named = rf"(?P<noon>{words.noon})|(?P<midnight>{words.midnight})"
    half = rf"(?: (?:(?P<am>{words.am})|(?P<pm>{words.pm})))?"
    return re.compile(rf"{words.before}(?:{named}|{hour}{minute}){words.behind}{half}")

"""How long something lasts, as people say it: "an hour and a quarter", "anderthalb Stunden"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from .names import fold
from .numbers import spoken_numbers
from .tags import family_of

_HOUR, _MINUTE, _SECOND = 3600, 60, 1
_HALF, _QUARTER, _TWO = 0.5, 0.25, 2.0
_UNITS: Final = {
    "en": ("hour hours hr hrs", "minute minutes min mins", "second seconds sec secs"),
    "de": (
        "stunde stunden std stündchen",
        "minute minuten min minütchen",
        "sekunde sekunden sek",
    ),
    "fr": ("heure heures", "minute minutes min", "seconde secondes sec"),
    "es": (
        "hora horas horita horitas",
        "minuto minutos min minutito minutitos",
        "segundo segundos seg segunditos",
    ),
    "nl": (
        "uur uren uurtje uurtjes",
        "minuut minuten min minuutje minuutjes",
        "seconde seconden sec secondjes",
    ),
    "it": ("ora ore oretta", "minuto minuti min minutino minutini", "secondo secondi sec"),
}
"""Words for hours, minutes and seconds."""
_SIZES: Final = (_HOUR, _MINUTE, _SECOND)


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Words are parted by spaces; a table has words and what they say in turns."""

    half: str
    quarter: str
    join: str
    articles: str
    between: str = ""
    """Words that tell nothing, as "of"."""
    numbers: str = ""
    """Numbers with a part."""
    fixed: str = ""
    """Minutes that are one word."""
    two: str = ""
    clock: str = "-"
    """A regular expression for what stands before a time of day that is said like a duration."""
    written: tuple[str, str, str, str]
    """How hours, minutes, seconds and what joins them are written."""


_WORDS: Final[Mapping[str, _Words]] = {
    "en": _Words(
        half="half",
        quarter="quarter quarters",
        join="and",
        articles="a an",
        between="of",
        two="couple",
        written=("hours", "minutes", "seconds", "and"),
    ),
    "de": _Words(
        half="halb halbe halben halbes",
        quarter="viertel",
        join="und",
        articles="ein eine einen einer",
        numbers="anderthalb 1.5 eineinhalb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 viereinhalb 4.5"
        " fünfeinhalb 5.5 eineinviertel 1.25 zweieinviertel 2.25 dreiviertel 0.75",
        fixed="viertelstunde 15 viertelstunden 15 viertelstündchen 15 dreiviertelstunde 45"
        " halbestunde 30",
        written=("Stunden", "Minuten", "Sekunden", "und"),
    ),
    "fr": _Words(
        half="demi demie demies",
        quarter="quart quarts",
        join="et",
        articles="un une",
        between="d de petit petite",
        clock="à|vers|jusqu'à|dès",
        written=("heures", "minutes", "secondes", "et"),
    ),
    "es": _Words(
        half="media medio",
        quarter="cuarto cuartos cuartito",
        join="y",
        articles="un una",
        between="de",
        two="par",
        clock="a las?",
        written=("horas", "minutos", "segundos", "y"),
    ),
    "nl": _Words(
        half="half halve",
        quarter="kwart",
        join="en",
        articles="een één",
        numbers="anderhalf 1.5 anderhalve 1.5 tweeënhalf 2.5 tweeënhalve 2.5 drieënhalf 3.5"
        " drieënhalve 3.5 vierenhalf 4.5 vierenhalve 4.5 driekwart 0.75",
        fixed="kwartier 15 kwartiertje 15 driekwartier 45 halfuur 30 halfuurtje 30",
        clock="om",
        written=("uur", "minuten", "seconden", "en"),
    ),
    "it": _Words(
        half="mezzo mezza mezz",
        quarter="quarto quarti",
        join="e",
        articles="un una uno",
        between="d di",
        two="paio",
        clock="all[ea]|all'|per le",
        written=("ore", "minuti", "secondi", "e"),
    ),
}
_HALVED: Final = {
    "de": ("einhalb", "undeinhalb"),
    "nl": ("enhalf", "enhalve", "ënhalf", "ënhalve"),
}
"""Endings of numbers with a half: "siebeneinhalb", "zevenenhalve"."""
_LESS: Final = frozenset({"less", "minus", "weniger", "moins", "menos", "meno"})
_TOKEN: Final = re.compile(r"\d+[.,]\d+|[^\W_]+")
_DECIMAL: Final = re.compile(r"\d+\.\d")
"""A number with a part; "19.25 uur" is a time of day."""
_GAP: Final = re.compile(r"[\s'\u2019-]+")
_MOST: Final = 100
_SMALL: Final = re.compile(r"(?:it[ao]s?|jes?|chen|etta|in[oi])$")
_TOLD: Final = frozenset({"half", "quarter", "fixed", "two", "part"})
"""What the sentence patterns do not read as a part of a duration."""


@dataclass(frozen=True, kw_only=True)
class _Word:
    """A word of a sentence, or a number of several; ``kind`` is empty when it is no duration's."""

    kind: str
    value: float
    start: int
    end: int
    is_small: bool = False
    """Whether it is a unit such as "horita"."""


def unit_of(word: str, language: str) -> int:
    """Return the seconds of a unit; 0 when a word is none."""
    known = _UNITS.get(family_of(language), ("", "", ""))
    sizes = zip(_SIZES, known, strict=True)
    return next((size for size, words in sizes if word in words.split()), 0)


def unit_named(slot: str, language: str) -> str:
    """Return how ``hours``, ``minutes`` or ``seconds`` are written; empty for any other slot."""
    known = _WORDS.get(family_of(language))
    if known is None:
        return ""
    return dict(zip(_WORDS["en"].written[:-1], known.written, strict=False)).get(slot, "")


def seconds_of(text: str, language: str) -> int:
    """Return the seconds that a text tells; 0 when it is no duration. Other words tell nothing."""
    family = family_of(language)
    if family not in _WORDS or not _LESS.isdisjoint(_TOKEN.findall(fold(text))):
        return 0
    return _seconds([word for word in _words(text, family) if word.kind])


@lru_cache(maxsize=16)
def duration_words(language: str) -> frozenset[str]:
    """Return the words, beside digits, that durations are made of."""
    family = family_of(language)
    if family not in _WORDS:
        return frozenset()
    units = {word for words in _UNITS[family] for word in words.split()}
    numbers = {word for said in _numbers(family)[0] for word in said}
    return frozenset({*_kinds(family), *units, *numbers})


def is_duration(text: str, language: str) -> bool:
    """Tell whether a text is a duration with a unit, and nothing else."""
    family = family_of(language)
    if not seconds_of(text, language):
        return False
    words = _words(text, family)
    has_unit = any(word.kind in ("unit", "fixed") for word in words)
    return has_unit and all(word.kind for word in words)


def durations_in_digits(text: str, language: str) -> str:
    """Write "an hour and a quarter" as "75 minutes"; what has plain numbers only is left."""
    known = _WORDS.get(language)
    if known is None or not _LESS.isdisjoint(_TOKEN.findall(fold(text))):
        return text
    for run in reversed(list(_runs(_words(text, language), text))):
        start, end = run[0].start, run[-1].end
        seconds = _seconds(run)
        if not seconds or re.search(rf"(?<!\w)(?:{known.clock})\s*$", text[:start].casefold()):
            continue
        before = text[:start]
        if language == "fr":  # "d'une heure et demie"
            before = re.sub(r"(?<!\w)d['\u2019]$", "de ", before, flags=re.IGNORECASE)
        text = f"{before}{_written(seconds, known)}{text[end:]}"
    return text


def _written(seconds: int, known: _Words) -> str:
    """Return a duration in digits."""
    is_short = _MINUTE < seconds < 2 * _MINUTE  # "90 seconds"
    minutes, rest = (0, seconds) if is_short else divmod(seconds, _MINUTE)
    # The patterns know numbers up to a hundred.
    hours, minutes = divmod(minutes, 60) if minutes > _MOST else (0, minutes)
    *names, join = known.written
    counted = zip((hours, minutes, rest), names, strict=True)
    parts = [f"{count} {name}" for count, name in counted if count]
    return f" {join} ".join(parts)


def _runs(words: Sequence[_Word], text: str) -> Iterator[list[_Word]]:
    """Yield the words of each duration that the sentence patterns may not read."""
    run: list[_Word] = []
    for word in (*words, _Word(kind="", value=0, start=len(text), end=len(text))):
        if word.kind and (not run or _GAP.fullmatch(text, run[-1].end, word.start)):
            run.append(word)
            continue
        if _is_told(whole := _trimmed(run)):
            yield whole
        run = [word] if word.kind else []


def _trimmed(run: Sequence[_Word]) -> list[_Word]:
    """Return a run without what belongs to the words around it."""
    whole = list(run)
    while whole and whole[0].kind in ("and", "of"):
        whole.pop(0)
    while whole and whole[-1].kind in ("and", "of", "article"):
        whole.pop()
    return whole


def _is_told(run: Sequence[_Word]) -> bool:
    kinds = {word.kind for word in run}
    has_unit = "unit" in kinds or "fixed" in kinds
    if any(word.is_small for word in run):
        return True
    # A quarter is one of an hour; "cuarto" is a room too.
    is_of_hours = "quarter" not in kinds or any(word.value == _HOUR for word in run)
    return has_unit and is_of_hours and not kinds.isdisjoint(_TOLD)


def _seconds(run: Sequence[_Word]) -> int:
    """Return the seconds of a duration, read from the left; 0 when it is none."""
    counted = _Counted()
    before, is_joined = "", False
    said = [word for word in run if word.kind not in ("of", "article")]
    for word, after in zip_longest(said, said[1:]):
        if word.kind in ("half", "quarter"):
            counted.share(word.value, is_joined=is_joined)
            if after is None or after.kind != "unit":
                counted.add_to_last(is_told=is_joined or before == "number")
        elif word.kind == "fixed":
            counted.fixed(word.value, is_joined=is_joined)
        elif word.kind == "unit":
            counted.unit(word.value)
        elif word.kind != "and":
            counted.number(word.value, is_part=word.kind == "part")
        before, is_joined = word.kind, word.kind == "and"
    return counted.seconds()


@dataclass
class _Counted:
    """What was read of a duration."""

    total: float = 0.0
    last: float = 0.0
    """Seconds of the last unit."""
    open: float | None = None
    """A number whose unit has not been read."""
    held: float = 0.0
    """A number before it: the 2 of "two and three quarters"."""
    is_wrong: bool = False

    def number(self, value: float, *, is_part: bool) -> None:
        if is_part:
            self.open = value if self.open is None else self.open + value % 1
            return
        self.is_wrong = self.is_wrong or self.held > 0
        self.held, self.open = self.open or 0.0, value

    def share(self, part: float, *, is_joined: bool) -> None:
        """Read "half", and what is half: "3 quarters", "2 and a half"."""
        if self.open is None:
            self.open = part
        elif is_joined:
            self.open += part
        else:
            self.open, self.held = self.open * part + self.held, 0.0

    def add_to_last(self, *, is_told: bool) -> None:
        """Take a share for one of the unit before it: "an hour and a half", no "second half"."""
        self.is_wrong = self.is_wrong or (self.last > 0 and not is_told)
        if self.last and self.open is not None:
            self.total, self.open = self.total + self.open * self.last, None

    def fixed(self, seconds: float, *, is_joined: bool) -> None:
        """Read "kwartier", of which there may be several, or one after whole hours."""
        times = 1.0 if is_joined or self.open is None else self.open
        self.total += seconds * times + (self.open or 0.0) * _HOUR * is_joined
        self.open = None

    def unit(self, seconds: float) -> None:
        self.is_wrong = self.is_wrong or self.held > 0
        self.total += seconds * (1.0 if self.open is None else self.open)
        self.open, self.last = None, seconds

    def seconds(self) -> int:
        if self.open == 1:
            return 0  # "a 3 min one"
        if self.open is not None and self.last > _SECOND:
            self.total += self.open * self.last / _MINUTE  # "deux heures trente"
        return 0 if self.is_wrong else round(self.total)


def _words(text: str, language: str) -> list[_Word]:
    """Return the words of a text with what they are of a duration."""
    tokens = list(_TOKEN.finditer(text))
    said = [fold(token.group()).replace(",", ".") for token in tokens]
    numbers, longest = _numbers(language)
    found: list[_Word] = []
    at = 0
    while at < len(said):
        kind, value, size = *_kind(said[at], language), 1
        sizes = range(min(longest, len(said) - at), 0, -1)
        spoken = next((size for size in sizes if tuple(said[at : at + size]) in numbers), 0)
        if not kind and spoken:
            kind, value, size = "number", numbers[tuple(said[at : at + spoken])], spoken
        if kind == "article" and _is_one(said[at + 1 : at + 2], language):
            kind = "number"
        found.append(
            _Word(
                kind=kind,
                value=value,
                start=tokens[at].start(),
                end=tokens[at + size - 1].end(),
                is_small=kind == "unit" and _SMALL.search(said[at]) is not None,
            )
        )
        at += size
    return found


def _is_one(after: Sequence[str], language: str) -> bool:
    """Tell whether an article before some words is a number: "eine und eine halbe"."""
    return bool(after) and after[0] in (*_WORDS[language].join.split(), "einhalb")


def _kind(word: str, language: str) -> tuple[str, float]:
    """Return what a word is of a duration and what it counts."""
    if word.replace(".", "", 1).isdecimal():
        return "part" if _DECIMAL.fullmatch(word) else "number", float(word)
    if unit := unit_of(word, language):
        return "unit", unit
    return _kinds(language).get(word, ("", 0.0))


@lru_cache(maxsize=16)
def _kinds(language: str) -> Mapping[str, tuple[str, float]]:
    known = _WORDS[language]
    kinds = dict.fromkeys(known.articles.split(), ("article", 1.0))
    kinds |= dict.fromkeys(known.between.split(), ("of", 0.0))
    kinds |= dict.fromkeys(known.join.split(), ("and", 0.0))
    kinds |= dict.fromkeys(known.two.split(), ("two", _TWO))
    kinds |= dict.fromkeys(known.half.split(), ("half", _HALF))
    kinds |= dict.fromkeys(known.quarter.split(), ("quarter", _QUARTER))
    for kind, table, size in (("part", known.numbers, 1), ("fixed", known.fixed, _MINUTE)):
        said = table.split()
        values = map(float, said[1::2])
        kinds |= {word: (kind, value * size) for word, value in zip(said[::2], values, strict=True)}
    if language == "de":
        kinds["einhalb"] = ("part", _HALF)
    for text, value in spoken_numbers(language).items() if language in _HALVED else ():
        halves = (f"{text}{ending}" for ending in _HALVED[language])
        kinds |= dict.fromkeys(halves, ("part", value + _HALF))
    return kinds


@lru_cache(maxsize=16)
def _numbers(language: str) -> tuple[Mapping[tuple[str, ...], float], int]:
    """Return spoken numbers by their words, and the most words one takes."""
    spoken = {tuple(text.split()): float(one) for text, one in spoken_numbers(language).items()}
    return spoken, max(map(len, spoken), default=1)

"""Several things told by a number or together, each by its name: "in both bedrooms", "1 and 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Area, Entity, House

AND: Final = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "nl": "en"}
_BOTH: Final = {
    "en": r"\b(?P<at>(?:in|of|for)\s+)?(?:(?P<two>both)|all(?: of)?)(?: of)?(?: the| our)?\s+"
    r"(?P<rooms>[\w']+(?: [\w']+)?s)\b(?P<thing>\s+(?:lights?|blinds?|curtains?|heating|fans?)\b)?",
    "de": r"\b(?P<at>in\s+)?(?:(?P<two>beiden?)|allen?)\s+(?:den |unseren )?"
    r"(?P<rooms>\w+)\b(?P<thing>\s+(?:lichter|rollos|lampen|heizungen)\b)?",
    "fr": r"\b(?P<at>dans )(?:(?P<two>les deux)|toutes les) (?P<rooms>\w+s)\b(?P<thing>(?!))?",
    "es": r"\b(?P<at>en )(?:(?P<two>l[oa]s dos|amb[oa]s)|tod[oa]s l[oa]s) (?P<rooms>\w+s)\b"
    r"(?P<thing>(?!))?",
    "it": r"\b(?P<at>(?:in|nei|nelle|dei|delle) )(?:(?P<two>due|entramb[ie] (?:i|le|gli))"
    r"|tutt[ie] (?:i|le|gli)) (?P<rooms>\w+)\b(?P<thing>(?!))?",
    "nl": r"\b(?P<at>in )(?:(?P<two>beide|de twee)|alle) (?P<rooms>\w+)\b(?P<thing>(?!))?",
}
_ENDINGS: Final = {
    "en": (("s", ""),),
    "de": (("n", ""), ("en", ""), ("s", ""), ("e", ""), ("", "")),
    "fr": (("s", ""), ("x", "")),
    "es": (("s", ""), ("es", "")),
    "it": (("i", "o"), ("e", "a"), ("i", "e")),
    "nl": (("s", ""), ("en", "")),
}
"""Endings of several rooms, and of one."""
_INTO: Final = {"it": "in "}
"""What stands before each room, where it is not what stood before all."""
_ROOM_NUMBERS: Final = {
    "en": r"\b(?P<at>(?:in|of) )(?P<numbers>\d{2,4}(?:(?:, | and )\d{2,4})*)\b"
    r"(?! ?(?:%|°|[:.]\d|percent|degrees?|sec|min|h(?:ou)?rs?\b|hour|day|week))",
    "de": r"\b(?P<at>(?:in|von) )(?P<numbers>\d{2,4}(?:(?:, | und )\d{2,4})*)\b"
    r"(?! ?(?:%|°|[:.]\d|prozent|grad|sek|min|stunde|tag|woche))",
    **dict.fromkeys(("fr", "es", "it", "nl"), r"(?!)(?P<at>)(?P<numbers>)"),
}
"""Rooms told by their number alone: "television off in 202"."""
_SHORT_TIME: Final = re.compile(
    r"(?P<first>\b[\w-]+ (?P<unit>minutes|hours|seconds) for (?:(?!and)[\w']+ ?){1,4}"
    r"(?:, (?:and )?|and )[\w-]+) (?=for (?!the last|a while))",
    re.IGNORECASE,
)
"""A second time without its unit: "8 minutes for the rice and 20 for the chicken"."""
_SHORT_LAST: Final = re.compile(
    r"(?P<first>\btimer for [\w-]+ (?P<unit>minutes|hours|seconds),? and (?:(?!and\b)[\w']+ ){0,4}"
    r"(?:timer|one|another) for [\w-]+)$",
    re.IGNORECASE,
)
"""The same at the end: "a pasta timer for nine minutes and a sauce timer for fifteen"."""
_ANOTHER: Final = re.compile(
    r"(?P<first>\btimer\b.*?(?:,|\b(?:and|then|plus))\s+)(?:another|one more)(?: one| timer)?"
    r"(?= (?:for|of) [\w-]+ (?:hours?|minutes?|seconds?)\b)",
    re.IGNORECASE,
)
"""A second timer: "… and another for eight minutes for the peas"."""
_NOUN = 3
"""Words of a thing before its number."""


def told_each(text: str, family: str, house: House) -> str:
    """Return a text that names each of several things."""
    if family not in AND:
        return text
    if family == "en":
        text = _ANOTHER.sub(r"\g<first>a timer", text)
        text = _SHORT_TIME.sub(r"\g<first> \g<unit> ", text)
        text = _SHORT_LAST.sub(r"\g<first> \g<unit>", text)
    return _numbered(_both(_by_number(text, family, house), family, house), family, house)


def _by_number(text: str, family: str, house: House) -> str:
    """Write out "in 201" where one room ends in that number."""

    def named(found: re.Match[str]) -> str:
        numbers = re.findall(r"\d+", found["numbers"])
        rooms = [[one.name for one in house.areas if one.name.endswith(f" {n}")] for n in numbers]
        if any(len(each) != 1 for each in rooms):
            return found[0]
        return found["at"] + f" {AND[family]} ".join(each[0] for each in rooms)

    return re.sub(_ROOM_NUMBERS[family], named, text, flags=re.IGNORECASE)


def _both(text: str, family: str, house: House) -> str:
    """Write out rooms that are told together."""
    found = re.search(_BOTH[family], text, re.IGNORECASE)
    if found is None:
        return text
    rooms = _rooms(found["rooms"], family, house)
    if len(rooms) < 2 or (found["two"] and len(rooms) > 2):  # noqa: PLR2004 - both are two
        return text
    at, thing = (
        _INTO.get(family, found["at"]) if found["at"] else "",
        (found["thing"] or "").strip(),
    )
    before = f"{thing} in " if thing and not at else at
    each = f" {AND[family]} ".join(f"{before}{room}" for room in rooms)
    each = f"{each} {thing}" if thing and at else each
    return f"{text[: found.start()]}{each}{text[found.end() :]}"


def _rooms(several: str, family: str, house: House) -> list[str]:
    """Return the areas whose names have the word for one of several, and more."""
    said = " ".join(words_of(several))
    for ending, singular in _ENDINGS[family]:
        one = f"{said.removesuffix(ending)}{singular}".split()
        found = [area.name for area in house.areas if _has(words_of(area.name), one)]
        if said.endswith(ending) and len(found) > 1:
            return found
    return []


def _has(name: list[str], words: list[str]) -> bool:
    size = len(words)
    return len(name) > size > 0 and any(
        name[at : at + size] == words for at in range(len(name) - size + 1)
    )


def _numbered(text: str, family: str, house: House) -> str:
    """Write out "meeting room 1 and 2" where both are names."""
    numbers = {**_spoken(family)}
    number = rf"(?:\d+|{'|'.join(map(re.escape, numbers))})"
    join = rf"\s*,\s*|\s+{AND[family]}\s+"
    names = _names(house, family)
    for found in re.finditer(rf"\b{number}(?:(?:{join}){number})+\b", text, re.IGNORECASE):
        before = text[: found.start()].split()
        said = [numbers.get(one.casefold(), one) for one in re.split(join, found[0])]
        for size in range(min(_NOUN, len(before)), 0, -1):
            noun = " ".join(words_of(" ".join(before[-size:])))
            each = [one for one in _called(noun, said, names, family) if one]
            if len(each) == len(said):
                head = " ".join(before[:-size])
                told = f" {AND[family]} ".join(each)
                return f"{head} {told}{text[found.end() :]}".strip()
    return text


def _called(
    noun: str, numbers: list[str], names: dict[str, str], family: str
) -> Iterator[str | None]:
    """Yield the names that end in a noun and each number; None where none, or several, do."""
    nouns = {noun, *(f"{noun.removesuffix(many)}{one}" for many, one in _ENDINGS[family])}
    for number in numbers:
        ends = [f"{one} {number}" for one in nouns if one]
        known = {
            name
            for said, name in names.items()
            if any(said == end or said.endswith(f" {end}") for end in ends)
        }
        yield known.pop() if len(known) == 1 else None


def _names(house: House, family: str) -> dict[str, str]:
    """Return the names of things, with their numbers in digits, and as they are written."""
    numbers = _spoken(family)
    things: list[Entity | Area] = [*house.entities, *house.areas]
    return {
        " ".join(numbers.get(word, word) for word in words_of(name)): name
        for one in things
        for name in (one.name, *one.aliases)
    }


@lru_cache(maxsize=8)
def _spoken(family: str) -> dict[str, str]:
    spoken = spoken_numbers(family)
    return {word: str(number) for word, number in spoken.items() if " " not in word}

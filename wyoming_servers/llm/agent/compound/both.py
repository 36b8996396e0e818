"""Two things told together: "close both blinds" in a house that has two, or in a room that has.

What one alone might be called is not meant by itself, though it be called in the plural.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.named_in import names_a_place
from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.spans import spans_of
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import THINGS

from .counted import AND

_NOUN: Final = r"(?P<noun>\w+)"
_BOTH: Final = {
    "en": (rf"both(?: of)?(?: the| my| our)? {_NOUN}", rf"(?:(?:the|my|our) )?{_NOUN} both"),
    "de": (rf"(?:alle )?beiden? {_NOUN}", rf"(?:(?:die|den) )?{_NOUN} (?:alle )?beide"),
    "fr": (rf"les deux {_NOUN}", rf"les {_NOUN} tou(?:te)?s les deux"),
    "es": (rf"(?:l[oa]s dos|amb[oa]s) {_NOUN}", rf"l[oa]s {_NOUN} (?:l[oa]s dos|amb[oa]s)"),
    "it": (
        rf"(?:entramb[ie]|tutt[ie] e due)(?: i| le| gli)? {_NOUN}",
        rf"(?:i|le|gli) {_NOUN} (?:entramb[ie]|tutt[ie] e due)",
    ),
    "nl": (
        rf"(?:allebei|alle ?twee|beide)(?: de| mijn| onze)? {_NOUN}",
        rf"(?:(?:de|mijn|onze) )?{_NOUN} (?:allebei|alle ?twee|beide)",
    ),
}
"""Two of a kind, the word for both before it or behind."""
_HERE: Final = {
    "en": "all the {noun} in here",
    "de": "alle {noun} hier",
    "fr": "tous les {noun} ici",
    "es": "todas las {noun} aquí",
    "it": "tutte le {noun} qui",
    "nl": "alle {noun} hier",
}
_ASKING: Final = re.compile(
    r"\W*(?:are|were|is|sind|waren|ist|sont|est|están?|sono|è|zijn|staan)\b", re.IGNORECASE
)
"""Begins a question how both are, which are asked about as they were told."""
_OF: Final = frozenset(("de", "du", "des", "d", "del", "di", "della", "dello", "dei", "van", "von"))
_PAIR: Final = 2
_ROOT: Final = 4
"""Letters of a root of which one may be an ending."""


def told_in_pairs(text: str, language: str, house: House) -> str:
    """Return a text with the names of both, or all that are here; most are as they were."""
    return _told_in_pairs(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=256)
def _told_in_pairs(text: str, family: str, matcher: Matcher) -> str:
    for said in () if _ASKING.match(text) else _BOTH.get(family, ()):
        found = re.search(rf"(?<!\w){said}(?![\w-])", text, re.IGNORECASE)
        if found is None or _goes_on(text[found.end() :], family):
            continue
        if names_a_place(_part(text, found.start(), family), matcher.house):
            continue
        called = _called(found["noun"], family, matcher.house)
        rooms = Counter(one.area for one in called)
        each = ""
        if len(called) == _PAIR:
            each = f" {AND[family]} ".join(one.name for one in called)
        elif _PAIR in rooms.values():
            each = _HERE[family].format(noun=found["noun"])
        if each:
            return f"{text[: found.start()]}{each}{text[found.end() :]}"
    return text


def _goes_on(behind: str, family: str) -> bool:
    """Tell whether a noun goes on: "both the bedside lights", "les deux lampes de chevet"."""
    word = next(iter(words_of(behind)), "")
    return word in _OF or word in " ".join(THINGS[family].values()).split()


def _part(text: str, at: int, family: str) -> str:
    """Return the part of a sentence that goes on at a place."""
    spans = spans_of(text, split_commands(text, family))
    return next((text[start:end] for start, end in spans if start <= at < end), text)


def _called(noun: str, family: str, house: House) -> list[Entity]:
    """Return the devices of a kind that is called so, whose names tell it."""
    roots, kinds = Roots(family), device_words(family).get(noun.casefold(), {})
    wanted = "".join(roots.of(noun))
    return [
        one
        for one in house.entities
        if (not kinds or one.domain in kinds or one.device_class in kinds)
        and any(
            _is_root(wanted, root) for name in (one.name, *one.aliases) for root in roots.of(name)
        )
    ]


def _is_root(one: str, other: str) -> bool:
    """Tell whether two roots are one, but for an ending of a letter: "tenda" and "tende"."""
    least = min(len(one), len(other))
    is_long = least >= _ROOT and abs(len(one) - len(other)) <= 1
    return one == other or (is_long and one[: least - 1] == other[: least - 1])

"""A value that is said once, last, is that of all before: "mets le lampadaire et le spot à 20".

Read part by part the first would only be turned on. Things of several kinds share no value: in "pon
la radio y la luz al 20" the radio is to play.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, split_commands, without_articles, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of

from .summed_up import without_sum

_KEPT: Final = 256
_ENDS: Final = " ,.;!?"
_ROOM: Final = "area"
_TO_DO: Final = r"(?:(?:alors|donc|puis|et) )*(?:(?:tu|vous) (?:me |nous )?)?"
"""Before a verb in French: "tu me mets"."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Regular expressions without brackets around their alternatives."""

    verbs: str
    """Begin what is set to a value."""
    to: str
    extremes: str
    """Values that are no numbers."""
    units: str


_WORDS: Final = {
    "en": _Words(
        verbs="(?:turn|switch|put) on",
        to="at|to",
        extremes="full brightness|half brightness|full|half|maximum|minimum",
        units="per ?cent",
    ),
    "fr": _Words(
        verbs="mets|mettez|règles?|baisses?|montes?|tamises?",
        to="à|au|sur",
        extremes="maximum|minimum|max|fond|moitié|la moitié",
        units="pour ?cents?|degrés?",
    ),
    "es": _Words(
        verbs="pon|ponme|ajusta|regula|baja|sube|atenúa",
        to="al?|en|hasta(?: el)?",
        extremes="máximo|mínimo|la mitad|mitad",
        units="por ?cientos?|grados?",
    ),
    "it": _Words(
        verbs="metti|mettimi|imposta|regola|abbassa|alza|porta",
        to="al?|su",
        extremes="massimo|minimo|metà",
        units="per ?cento|gradi",
    ),
    "nl": _Words(
        verbs="zet|dim|stel|draai",
        to="op|naar",
        extremes="maximum|minimum|de helft|maximaal|minimaal",
        units="procent|graden",
    ),
}
"""In German the sentence patterns read it so, and in English what is set."""


def with_shared_value(text: str, language: str, house: House) -> str:
    """Return a text whose first things have the value that is said behind the last."""
    family, matcher = family_of(language), matcher_for(house)
    return _with_shared_value(without_sum(text, family, matcher), family, matcher)


@lru_cache(maxsize=_KEPT)
def _with_shared_value(text: str, family: str, matcher: Matcher) -> str:
    words = _WORDS.get(family)
    if words is None or not _pattern(rf".*\b(?:{words.verbs})\s").match(text):
        return text
    said = [part.strip(_ENDS) for part in split_commands(text, family)]
    written = [*said]
    verb = _verb(words)
    for valued, part in enumerate(said):
        first = next((at for at in range(valued, -1, -1) if verb.match(said[at])), valued)
        value = _value(part, words, family) if first < valued else ""
        group = range(first, valued)
        is_shared = bool(value) and not any(_value(said[at], words, family) for at in group)
        things = [_thing(said[at], words, family) for at in (*group, valued)] if is_shared else []
        if things and _are_alike(things, family, matcher.house):
            written[first:valued] = [f"{said[at]} {value}" for at in group]
    return with_parts(text, said, written) if written != said else text


def _verb(words: _Words) -> re.Pattern[str]:
    """Return how a part begins of which the value is told, maybe as what somebody is to do."""
    return _pattern(rf"^(?:{_TO_DO}(?:{words.verbs}))\s+")


def _value(part: str, words: _Words, family: str) -> str:
    """Return the value that a part ends in, with what stands before it; empty for none."""
    found = _pattern(
        rf"\s(?P<value>(?:{words.to})\s+(?P<what>{words.extremes}|[\w.,]+)"
        rf"(?:\s*%|\s*°|\s+(?:{words.units}))?)$"
    ).search(part)
    if found is None:
        return ""
    what = found["what"]
    is_value = (
        re.fullmatch(r"\d+(?:[.,]\d+)?", what) is not None
        or fold(what) in spoken_numbers(family)
        or _pattern(words.extremes).fullmatch(what) is not None
    )
    return found["value"] if is_value else ""


def _thing(part: str, words: _Words, family: str) -> str:
    """Return what a part names, without its verb and value."""
    value = _value(part, words, family)
    bare = _verb(words).sub("", part.removesuffix(value).strip())
    return without_articles(bare, family)


def _are_alike(things: Sequence[str], family: str, house: House) -> bool:
    """Tell whether all are things of one kind, or rooms."""
    kinds = [_kinds(thing, family, house) for thing in things]
    return all(kinds) and bool(frozenset.intersection(*kinds))


def _kinds(thing: str, family: str, house: House) -> frozenset[str]:
    """Return the kinds of device that a thing may be of; nothing where it is none."""
    said, words = fold(thing), words_of(thing)
    names = [(one.domain, name) for one in house.entities for name in (one.name, *one.aliases)]
    named = {domain for domain, name in names if said == fold(name)}
    if any(said == fold(name) for one in house.areas for name in (one.name, *one.aliases)):
        named.add(_ROOM)
    known = device_words(family).get(words[0] if words else "", {})
    bearing = {domain for domain, name in names if words and words[0] in words_of(name)}
    return frozenset(named or known or bearing)


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)

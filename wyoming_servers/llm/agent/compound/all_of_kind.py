"""All of several kinds: "all the lights and fans off" is about all fans as well.

What is said of all of a kind is not only for where it is said.
"""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.names import fold, small_words
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.planned.targets import targets_of

from .here_in import place_words, says_here

_EVERY: Final = {
    "en": (r"all(?: of)?(?: the| my| our)?", "the|my|our"),
    "de": ("alle|sämtliche", "die|meine|unsere"),
    "fr": ("tou(?:te)?s (?:les|mes|nos)", "les|mes|nos"),
    "es": ("tod[oa]s (?:l[oa]s|mis)", "l[oa]s|mis"),
    "nl": ("alle|al (?:de|mijn|onze)", "de|mijn|onze"),
    "it": ("tutt[ei] (?:i|gli|le)", "i|gli|le"),
}
"""Words for all of a kind, and an article that may stand in place of them."""
_AGREEING: Final = {
    "les": "tous les",
    "los": "todos los",
    "las": "todas las",
    "i": "tutti i",
    "gli": "tutti gli",
    "le": "tutte le",
}
"""The same by the article that stands in place of it."""
_VERB_FIRST: Final = ("fr", "es", "it")
"""Languages in which what lacks a verb may be taken for what is to be turned on, and in which the
words for all tell that there are several."""


def said_of_each(text: str, language: str, house: House) -> str:
    """Return "all the lights and fans off" as "all the lights and all the fans off".

    So is a place told of each that stands before the first or behind the last.
    """
    family = family_of(language)
    if family not in _EVERY:
        return text
    every, article = _EVERY[family]
    joins = "|".join(map(re.escape, small_words(language).joins))
    gap = rf"(?P<gap>, (?:(?:{joins}) )?| (?:{joins}) )(?:(?P<article>{article}) )?"
    place = place_words(house, family)
    pair = (
        rf"(?:\b(?P<verb>\w+) )?\b(?P<every>{every}) (?P<one>\w+){gap}(?P<other>\w+)"
        rf"(?P<where> {place}(?!\w))?"
    )

    def told(found: re.Match[str]) -> str:
        words = (fold(found["one"]), fold(found["other"]))
        if not all(_are_several(one, language, house) for one in words):
            return found[0]
        before = re.findall(rf"(?<!\w){place}(?!\w)", text[: found.start("every")], re.IGNORECASE)
        where, there = found["where"] or "", f" {before[-1]}" if before else ""
        verb = f"{found['verb']} " if found["verb"] else ""
        each = _AGREEING.get(fold(found["article"] or ""), found["every"])
        does = verb if family in _VERB_FIRST and begins_command(found[0], family) else ""
        first = f"{verb}{found['every']} {words[0]}{where}"
        return f"{first}{found['gap']}{does}{each} {words[1]}{where or there}"

    return re.sub(pair, told, text, flags=re.IGNORECASE)


def means_all(text: str, language: str, house: House) -> bool:
    """Tell whether a text is about all of a kind, and not only here: "all the fans off"."""
    family = family_of(language)
    if family not in _EVERY or says_here(text, language):
        return False
    found = re.findall(rf"\b(?:{_EVERY[family][0]}) (\w+)", text, re.IGNORECASE)
    return any(_are_several(fold(word), language, house) for word in found)


def verb_of_all(part: str, language: str) -> str | None:
    """Return what is to be done to all of a kind, which may go unsaid; None where more is told."""
    every, _ = _EVERY.get(family_of(language), ("(?!)", ""))
    said = rf"(?:(?P<verb>\w+(?: o\w+)?) )??(?:{every}) (?P<kind>\w+)"
    found = re.fullmatch(said, part.strip(), re.IGNORECASE)
    is_kind = found is not None and fold(found["kind"]) in device_words(language)
    return (found["verb"] or "") if found and is_kind else None


def _are_several(word: str, language: str, house: House) -> bool:
    """Tell whether a word behind those for all means devices of a kind."""
    kinds = device_words(language)
    is_plural = (
        family_of(language) in _VERB_FIRST
        or targets_of(house, language).is_plural([word])
        or word.removesuffix("s") != word
    )
    return word in kinds and is_plural

"""Things that are told one by one, of which one takes back the one before: "milk, no, butter"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of

HESITATING: Final = (
    r"(?:(?:oh|ah|ach|eh|er|erm|uh|um|hm+|well|äh|ähm|öh|euh|heu|ben|ay|este|ehm|nou)[\s,]+)*"
)
RETRACTING: Final = {
    "en": r"no(?!-)(?! (?:problem|matter|need|rush|hurry|worries|more|one|light|sound)\b)|nope"
    r"|wait|scratch that|i mean|i meant|actually|or rather|on second thoughts?|never ?mind"
    r"|forget (?:it|that)|leave (?:it|them|that)$|not (?:that|this) one",
    "de": r"nein|nee|ne|quatsch|ich mein(?:e|te)?|doch nicht|lass(?: es| mal| gut sein)?$"
    r"|vergiss (?:es|das)(?! \w+ nicht)|egal|halt|warte",
    "fr": r"non|laisse(?: tomber)?$|je (?:veux|voulais) dire|en fait|oublie(?: ça)?$|attends",
    "es": r"no(?=$|[\s,]*(?:no|espera|mejor|el|la|los|las|un|una)\b)|digo|perdón|mejor no"
    r"|déjal[oa]|olvídalo|espera",
    "nl": r"nee|laat maar|ik bedoel(?:de)?|vergeet (?:het|dat)(?! \w+ niet)"
    r"|toch (?:maar )?niet|wacht",
    "it": r"no|anzi|lascia(?: stare| perdere)?$|volevo dire|aspetta|cioè",
}
"""Beginnings of a part that takes back; each is said for itself or goes on with what is meant."""
MEANT: Final = {
    "en": r"no wait|wait no|i mean|i meant|or rather|actually|scratch that|sorry",
    "de": r"ich mein(?:e|te)?|quatsch|nein warte|vielmehr|besser gesagt"
    r"|entschuldigung|sorry",
    "fr": r"je (?:veux|voulais) dire|en fait|non attends|pardon",
    "es": r"digo|perdón|quiero decir",
    "nl": r"ik bedoel(?:de)?|nee wacht|of liever|sorry|pardon",
    "it": r"anzi|volevo dire|cioè|no aspetta|scusa",
}
"""Stands before what is meant instead, of words that begin no thing: "I mean butter"."""
_NOT: Final = {"en": "not", "de": "nicht", "fr": "pas", "es": "no", "nl": "niet", "it": "non"}


def without_retracted(things: Sequence[str], language: str) -> list[str]:
    """Return what is left of things that are told one by one: "milk, no, butter" is butter."""
    family = family_of(language)
    if family not in MEANT:
        return list(things)
    words = _words_alone(family)
    meant = re.compile(rf"{HESITATING}(?:{MEANT[family]})[\s,]+(?=\S)", re.IGNORECASE)
    denying = re.compile(rf"(?:{words.pattern})?{_NOT[family]} (?P<what>.+)", re.IGNORECASE)
    left: list[str] = []
    for thing in things:
        before = meant.match(thing)
        denied = denying.fullmatch(thing)
        if denied and denied["what"] in things:
            left = [one for one in left if one != denied["what"]]
        elif words.fullmatch(thing):
            left = left[:-1]
        elif before:
            left = [*left[:-1], thing[before.end() :]]
        else:
            left.append(thing)
    return left or list(things)


@lru_cache(maxsize=8)
def _words_alone(family: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?>{HESITATING}(?:{RETRACTING[family]}|{MEANT[family]})(?!\w)[\s,]*)+", re.IGNORECASE
    )

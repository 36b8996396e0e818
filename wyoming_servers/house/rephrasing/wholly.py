"""What is to be off wholly is to be off: "the lamp completely off", "éteins complètement"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.tags import family_of

_WHOLLY: Final = {
    "en": (
        r"\b(?:completely|fully|totally|entirely|altogether|all the way) (?=off\b)"
        r"|(?<=\boff) (?:completely|fully|totally|entirely|altogether|all the way)\b"
    ),
    "de": r"\b(?:ganz|komplett|völlig|vollständig|gänzlich|total) "
    r"(?=(?:aus|ab)(?:zu)?(?:machen|schalten|drehen|stellen)?\b)",
    "fr": r"\b(?:complètement|totalement|entièrement|tout à fait) (?=(?:éteint|coupé)(?:e|s|es)?\b)"
    r"|(?<=éteins) (?:complètement|totalement|entièrement)\b"
    r"|(?<=coupe) (?:complètement|totalement|entièrement)\b",
    "es": r"(?<=apaga) (?:del todo|por completo|completamente|totalmente)\b"
    r"|(?<=apagad[oa]) (?:del todo|por completo|completamente|totalmente)\b"
    r"|\b(?:completamente|totalmente) (?=apagad)",
    "it": r"(?<=spegni) (?:del tutto|completamente|totalmente)\b"
    r"|(?<=spent[oa]) (?:del tutto|completamente|totalmente)\b"
    r"|\b(?:del tutto|completamente|totalmente) (?=spent)",
    "nl": r"\b(?:helemaal|volledig|compleet|totaal) (?=(?:uit|af)(?:\W*$|(?:doen|zetten)\b))",
}


def without_wholly(text: str, language: str) -> str:
    """Return a text without a word that tells but how much a thing is to be off."""
    wholly = _WHOLLY.get(family_of(language))
    return re.sub(wholly, "", text, flags=re.IGNORECASE) if wholly else text

"""The one lamp that is to stay on: "keep only the floor lamp on" turns off all others there."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.named_in import named_in, names_a_place
from wyoming_servers.house.names import without_articles, words_of
from wyoming_servers.house.snapshot import House

_LIGHT: Final = "light"
_DEJA: Final = "(?:deja|dejá|déjame|mantén)"
_KEPT: Final = {
    "en": (
        r"(?:leave|keep) (?:only|just) (?P<what>.+?) on\b",
        r"(?:only|just) (?:leave|keep) (?P<what>.+?) on\b",
    ),
    "de": (
        r"lasse? (?:bitte )?(?:nur|bloß) (?P<what>.+?) an(?:geschaltet)?\b",
        r"(?:nur|bloß) (?P<what>.+?) (?:an ?lassen|bleibt an|soll an ?bleiben)\b",
    ),
    "fr": (
        r"(?:laisse|garde)z? (?:seulement|juste|uniquement) (?P<what>.+?) allumée?s?\b",
        r"(?:laisse|garde)z? allumée?s? (?:seulement|juste|uniquement) (?P<what>.+?)",
        r"(?:ne )?(?:laisse|garde)[sz]? (?:allumée?s? )?que (?P<what>.+?) allumée?s?\b",
    ),
    "es": (
        rf"{_DEJA} (?:encendid|prendid)[oa]s? (?:solo|sólo|solamente) (?P<what>.+?)",
        rf"{_DEJA} (?:solo|sólo|solamente) (?P<what>.+?) (?:encendid|prendid)[oa]s?\b",
    ),
    "it": (
        r"(?:lascia|tieni)(?:mi)? acces[oaie] (?:sol[oaie]|soltanto|solamente) (?P<what>.+?)",
        r"(?:lascia|tieni)(?:mi)? (?:sol[oaie]|soltanto|solamente) (?P<what>.+?) acces[oaie]\b",
    ),
    "nl": (r"(?:laat|houd?) (?:alleen|enkel) (?P<what>.+?) aan(?: ?staan)?\b",),
}
"""Up to where the thing ends, or the words behind it that tell that it is on."""
_JOIN: Final = "and|then|und|dann|et|puis|y|luego|e|poi|en|dan"
_IN: Final = "in|im|on|auf|au|aux|dans|en|al|nel|nella|nell['\u2019]|op"
_PLACE: Final = rf"(?P<place>\s+(?:{_IN})(?:\s+(?!(?:{_JOIN})\s)[^\s,;.]+){{1,3}})?"
_ENDING: Final = rf"{_PLACE}(?=$|\s*[,;.]|\s+(?:{_JOIN})\s)"
_OFF: Final = {
    "en": ("turn off all the lights{here} except {what}", " in here"),
    "de": ("mach alle Lichter{here} aus außer {what}", " hier"),
    "fr": ("éteins toutes les lumières{here} sauf {what}", " ici"),
    "es": ("apaga todas las luces{here} excepto {what}", " aquí"),
    "it": ("spegni tutte le luci{here} tranne {what}", " qui"),
    "nl": ("doe alle lampen{here} uit behalve {what}", " hier"),
}


def others_off(text: str, family: str, house: House) -> str:
    """Return a text that turns off all lamps but the one that alone is to stay on."""
    for pattern in _KEPT.get(family, ()):
        found = _pattern(pattern + _ENDING).search(text)
        if found is None or not _is_lamp(found["what"], family, house):
            continue
        before, behind = text[: found.start()], text[found.end() :]
        off, here = _OFF[family]
        where = found["place"] or ("" if names_a_place(f"{before} {behind}", house) else here)
        return f"{before}{off.format(what=found['what'], here=where)}{behind}"
    return text


def _is_lamp(what: str, family: str, house: House) -> bool:
    """Tell whether words name a lamp of the house, or tell more of a lamp than its kind."""
    lamps = (one for one in house.entities if one.domain == _LIGHT)
    kinds, words = device_words(family), words_of(without_articles(what, family))
    is_light = any(_LIGHT in kinds.get(word, {}) for word in words)
    return bool(named_in(what, lamps)) or (is_light and len(words) > 1)


@lru_cache(maxsize=16)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)

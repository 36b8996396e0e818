"""A command that has but begun: the "then" of "mach dann die Musik leiser" parts no commands.

Such words join commands, too; in front of one has to stand more than who is asked, or a verb.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import small_words
from wyoming_servers.house.tags import family_of

_OPENINGS: Final = {
    "en": r"(?:can|could|would|will|won't|can't) (?:you|we|i)(?: please| just| maybe)?|you (?:can"
    r"|could|may|should)|(?:i|we)(?:'d| would| want| need)|let's|please|turn|switch|put|set",
    "de": r"(?:kannst|könntest|würdest|willst|magst) du(?: bitte| mal)?|du (?:kannst|könntest"
    r"|sollst)|(?:mach|schalte?|stelle?|drehe?|fahre?|lass|setze?|dimme?|spiele?|starte?|öffne"
    r"|schließe?|schalt)(?: bitte| mal)?|bitte|ich (?:möchte|will|hätte(?: gern)?)",
    "fr": r"(?:peux|pourrais|veux)-tu|tu (?:peux|pourrais|vas)|pouvez-vous|est-ce que tu peux",
    "es": r"(?:me )?(?:puedes|podrías)|quiero|por favor",
    "nl": r"(?:kun|kan|wil|zou) (?:je|jij|u)(?: even)?|(?:doe|zet|maak|draai|sluit|speel|start|laat"
    r"|trek|dim|schakel)|graag",
    "it": r"(?:mi )?(?:puoi|potresti|vorrei)|per favore",
}
"""Beginnings of a command that say nothing by themselves."""


def without_early_join(text: str, language: str) -> str:
    """Return a text without a word for "also" or "then" right behind a beginning."""
    pattern = _pattern(family_of(language), language)
    return pattern.sub(r"\1 ", text) if pattern else text


@lru_cache(maxsize=16)
def _pattern(family: str, language: str) -> re.Pattern[str] | None:
    joins = "|".join(
        re.escape(one)
        for one in sorted(small_words(language).joins, key=len, reverse=True)
        if one.strip(" &+,") not in _AND
    )
    openings = _OPENINGS.get(family)
    if not joins or openings is None:
        return None
    start = r"((?:^|(?<=[,;.] )|(?:^|(?<=\s))(?:and|und|et|y|en|e|so|okay|ok|hey)[\s,]+)"
    return re.compile(rf"{start}(?:{openings}))\s+(?:{joins})\s+(?=\w)", re.IGNORECASE)


_AND: Final = ("and", "und", "et", "y", "e", "en", "i", "och", "og", "plus", "sowie")
"""Words that also join what a command is about: "turn lamp and fan off" begins with no opening."""

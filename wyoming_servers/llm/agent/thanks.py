"""Thanks that end a conversation ask for nothing: "dank je lieverd, verder niks meer"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

_THANKS: Final = {
    "en": r"(?:many )?thank(?:s|(?: you|s? to you))(?: (?:so|very) much| a lot)?|cheers|ta",
    "de": r"(?:vielen |herzlichen )?dank(?:e|eschön)?(?: (?:dir|euch|schön|sehr))*|merci",
    "fr": r"(?:je te |grand )?(?:merci|remercie)(?: (?:beaucoup|bien|infiniment))?",
    "es": r"(?:muchas |mil )?gracias",
    "nl": r"(?:heel erg )?(?:be)?dankt?(?: ?(?:je|u|jullie))?(?: ?wel)?(?: hoor)?"
    r"|merci(?: zulle)?|thanks",
    "it": r"(?:ti ringrazio|grazie)(?: (?:mille|tante|infinite))?",
}
_ENOUGH: Final = {
    "en": r"(?:no,? )?(?:nothing|no)(?: more| else)?|that(?:['\u2019]?s|['\u2019]?ll be| is| was"
    r"| will be) (?:all|it|enough|everything|plenty)|(?:i|we) don['\u2019]?t need anything"
    r"(?: else| more)?",
    "de": r"(?:nein )?(?:weiter|sonst)? ?nichts(?: (?:mehr|weiter|sonst))?"
    r"|das (?:war['\u2019]?s|war es|war(?: schon)? alles|ist alles|wär['\u2019]?s|reicht)(?: dann)?"
    r"|mehr brauche? ich nicht|nein",
    "fr": r"(?:non )?(?:c['\u2019]est (?:tout|bon)|rien (?:d['\u2019]autre|de plus)"
    r"|ça (?:ira|suffit|va)|(?:j['\u2019]ai |on a )?(?:plus|pas) besoin"
    r" (?:de rien|d['\u2019]autre chose))|non",
    "es": r"(?:no )?(?:nada más|(?:eso |ya )?(?:es|era) todo|ya está|así está bien|basta"
    r"|no (?:necesito|quiero|hace falta) (?:nada )?más)|no",
    "nl": r"(?:nee )?(?:verder |anders )?(?:niks|niets)(?: (?:meer|anders|verder))?(?: nodig)?"
    r"|dat (?:was|is) (?:het|alles)(?: dan)?|zo is het (?:goed|genoeg)|het is goed zo"
    r"|meer (?:heb ik|hoeft|moet)(?: dat)? niet(?: zijn| nodig)?|nee",
    "it": r"(?:no )?(?:nient['\u2019 ]?altro|basta(?: così)?|è tutto|va bene così"
    r"|non (?:mi |ci )?serve (?:altro|più niente))|no",
}
"""Says that nothing more is wanted."""
_NOW: Final = {
    "en": r"for (?:now|today|tonight|the moment)",
    "de": r"für (?:heute|jetzt|den moment)",
    "fr": r"pour (?:ce soir|aujourd['\u2019]hui|l['\u2019]instant|le moment)",
    "es": r"por (?:hoy|ahora|el momento)",
    "nl": r"voor (?:nu|vandaag|vanavond|het moment)",
    "it": r"per (?:oggi|ora|stasera|adesso|il momento)",
}
_OTHERS = 2
"""How many other words may be said with it, such as to whom."""


def is_thanks(text: str, language: str, house: House) -> bool:
    """Tell whether a text thanks and says that it was all, and names nothing of the house."""
    family = family_of(language)
    if family not in _THANKS:
        return False
    rest, thanks = _compiled(_THANKS[family]).subn(" ", fold(text))
    rest, enough = _compiled(f"{_ENOUGH[family]}|{_NOW[family]}").subn(" ", rest)
    left = words_of(rest)
    if not thanks or not enough or len(left) > _OTHERS:
        return False
    return not begins_command(rest.strip(), language) and not _known(left, language, house)


def _known(words: Sequence[str], language: str, house: House) -> bool:
    """Tell whether one of some words is a kind of device, or in a name of the house."""
    ours: tuple[Entity | Area, ...] = (*house.entities, *house.areas)
    names = (name for one in ours for name in (one.name, *one.aliases))
    named = {word for name in names for word in words_of(name)}
    return any(word in named or word in device_words(language) for word in words)


@lru_cache(maxsize=16)
def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")

"""What is told not to be done is neither done nor asked about: "doe de tv nog niet uit".

"The lamp needn't be on any more" tells to turn it off, so that it counts which deed is negated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of

_OF_INTENT: Final[Mapping[str, tuple[str, ...]]] = {
    "HassTurnOn": ("on", "open"),
    "HassTurnOff": ("off", "close"),
    "HassMediaPause": ("off",),
}
_OF_STEP: Final = {"up": ("up", "on"), "down": ("down",)}
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "off": "off",
        "close": "clos(?:e|ed|ing)|shut|shutting",
        "on": "on",
        "open": "open|opened|opening",
        "up": "up|louder|brighter|warmer|higher",
        "down": "down|quieter|dimmer|cooler|lower",
    },
    "de": {
        "off": "aus|ab",
        "close": "zu|schließen|runter|herunter",
        "on": "an|ein",
        "open": "auf|öffnen|hoch",
        "up": "lauter|heller|wärmer|höher|hoch",
        "down": "leiser|dunkler|kälter|runter",
    },
    "fr": {
        "off": r"étei\w+|coup\w+",
        "close": r"ferm\w+|baiss\w+",
        "on": r"allum\w+",
        "open": r"ouvr\w+|lev\w+",
        "up": r"mont\w+|augment\w+",
        "down": r"baiss\w+|diminu\w+",
    },
    "es": {
        "off": r"apagu\w+|apagar\w*|desconect(?:es?|ar\w*)",
        "close": r"cierres?|cerrar\w*|bajes?|bajar\w*",
        "on": r"enciendas?|encender\w*|prendas?|prender\w*",
        "open": r"abras?|abrir\w*|subas?|subir\w*",
        "up": r"subas?|subir\w*",
        "down": r"bajes?|bajar\w*",
    },
    "nl": {
        "off": "uit|af",
        "close": "dicht|toe|omlaag|naar beneden|sluiten",
        "on": "aan",
        "open": "open|openen|omhoog",
        "up": "harder|hoger|feller|warmer|luider",
        "down": "zachter|lager|stiller|kouder|donkerder",
    },
    "it": {
        "off": r"spegn\w+|spent[aeio]",
        "close": r"chiud\w+|chius[aeio]|abbass\w+",
        "on": r"accend\w+|acces[aeio]",
        "open": r"apr\w+|apert[aeio]|alz\w+",
        "up": r"alz\w+",
        "down": r"abbass\w+",
    },
}
"""What is negated, by what it comes to."""
_SO: Final = r"[^,;.]*?"
_NOT_EN: Final = (
    r"(?:(?:do|does|did|need|should|must)(?:n['\u2019]?t| not)|never|not|no need)"
    r"(?: (?:need|have|got))?(?: to)?"
)
_NIET: Final = r"niet (?:(?:maar|meer|nog|al|nu|hoor|helemaal) )*"
_NICHT: Final = r"nicht (?:(?:mehr|noch|schon|jetzt|gleich) )*"
_FORBIDDEN: Final[Mapping[str, str]] = {
    "en": rf"{_NOT_EN} (?:(?:turn|switch|put|shut|close|open|set)(?:ed|ing)?(?: [\w'\u2019]+)"
    r"{0,4}? )?(?:(?:be|go) (?:(?:turned|switched|put) )?)?<deed>",
    "de": r"^(?:(?:bitte|nein|aber) )*(?:mach|schalt|stell|dreh|fahr|zieh)\w* "
    rf"{_SO}{_NICHT}<deed>"
    rf"|(?:brauch\w*|muss\w*|müssen|soll\w*|darf\w*|dürfen) {_SO}{_NICHT}<deed>"
    rf"|nicht {_SO}<deed>(?<=en)",
    "fr": r"(?:(?:besoin|peine|inutile|nécessaire|faut pas|dois pas|ne pas|mieux pas)(?: que tu)?"
    r"(?: de| d['\u2019])?|n['\u2019]|ne) ?(?:l['\u2019]|les? |la )?<deed>"
    r"|<deed> (?:surtout )?pas(?!\w)",
    "es": r"(?<!\w)no (?:(?:me|la|lo|las|los|le|se|vayas a|hace falta|que|hay|es necesario|tienes"
    r"|debes|quiero) )*<deed>",
    "nl": r"^(?:(?:nee|alsjeblieft|maar|en) )*(?:doet?|zet|maak|draai|gooi|schakel|steek|trek"
    rf"|schuif) {_SO}{_NIET}<deed>"
    rf"|(?<=\s)(?:hoe(?:f|ft|ven)|moet(?:en)?|mag|mogen) {_SO}{_NIET}<deed>"
    rf"|niet {_SO}<deed>(?<=en)",
    "it": r"(?<!\w)non (?:(?:la|lo|le|li|serve|occorre|bisogna|devi|c['\u2019]è bisogno di|va|vanno"
    r"|è necessario|mi) )*<deed>",
}
_DEED: Final[Mapping[str, str]] = {
    "de": r"(?<!\w)(?:{})(?:zu)?(?:machen|schalten|stellen|drehen|fahren|ziehen)?(?!\w)",
    "nl": r"(?<!\w)(?:{})(?: ?te)?(?: ?(?:zetten|doen|maken|draaien|trekken|gaan))?(?!\w)",
}
"""Words of a deed with the verb that they may be a part of."""
_REQUESTING: Final = {
    "en": r"(?:can|could|would|will) (?:you|we|someone|anyone)|why|who|if|forget|mind"
    r"|(?:is|are|has|wo|ca|could)n['\u2019]?t|cannot|until|unless|when|leave|keep|stop",
    "de": r"kannst|könntest|kann (?:man|jemand)|willst|magst|warum|wieso|wenn|falls|vergiss"
    r"|vergessen|ob|bevor",
    "fr": r"peux|peut|pourrais|pourquoi|si|oublie\w*|laiss\w+|quand|avant",
    "es": r"puedes|podrías|por qué|si|olvid\w+|dej\w+|cuando|hasta",
    "nl": r"kun|kunt|kan|wil|wilt|zou|zouden|waarom|als|vergeet|vergeten|tot|voordat|of",
    "it": r"puoi|potresti|perché|se|dimentic\w+|lasci\w+|quando|finché",
}
"""Words of a sentence whose negation may ask for a deed: "kun je de tv niet uitzetten"."""
_INSTEAD: Final = re.compile(
    r"\b(?:maar|alleen|enkel|wel|liever|sondern|nur|aber|lieber|but|only|just|instead|rather|mais"
    r"|seulement|juste|plutôt|sino|pero|solo|sólo|mejor|ma|bensì|soltanto|piuttosto)\b"
)
"""Behind what is not to be done stands what is: "niet de tv uitzetten maar de radio"."""


def is_prohibited(matches: Sequence[Match], text: str, language: str) -> bool:
    """Tell whether commands are what a sentence says that is not to be done, and no other."""
    family, said = family_of(language), fold(text)
    if not matches or family not in _FORBIDDEN or _says(_REQUESTING[family], said):
        return False
    return all(any(_is_negated(deed, said, family) for deed in _deeds(one)) for one in matches)


def _deeds(match: Match) -> tuple[str, ...]:
    step = match.slots.get("step", match.slots.get("volume_step"))
    return _OF_STEP.get(str(step), ()) if step else _OF_INTENT.get(match.intent, ())


def _is_negated(deed: str, said: str, family: str) -> bool:
    """Tell whether a deed is negated that is told but once."""
    told = _DEED.get(family, r"(?<!\w)(?:{})(?!\w)").format(_WORDS[family][deed])
    forbidden = _FORBIDDEN[family].replace("<deed>", told)
    found = _compiled(rf"(?<!\w)(?:{forbidden})").search(said)
    is_all = found is not None and _INSTEAD.search(said, found.end()) is None
    return is_all and len(_compiled(told).findall(said)) == 1


def _says(words: str, said: str) -> bool:
    return _compiled(rf"(?<!\w)(?:{words})(?!\w)").search(said) is not None


@lru_cache(maxsize=128)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)

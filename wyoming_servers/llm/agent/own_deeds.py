"""What somebody does, will do or should have done is told, and not asked for: "I'll turn it off".

So is what somebody is allowed: "can Tom have the console on". What the speaker needs or wants is a
wish and is none of these: "I need the lamp off".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of

_EN: Final = (
    r"(?!turn(?:ing)? in\b)(?:turn|switch|put|shut|clos|open|lock|unlock|dimm?|start|rais|lower"
    r"|draw|pull)"
)
_TOLD: Final = {
    "en": rf"(?:i|we)(?:['\s]ll| will| might| may| could| can|['\s](?:m|re) going to"
    rf"| (?:am|are|was|were) going to|['\s]m| am|['\s]re)(?: just| all| both)? {_EN}\w*\b.*"
    rf"|let me {_EN}\w*\b.*"
    rf"|(?!it |that |this |what)(?:[\w']+ ){{1,3}}(?:is|are) {_EN}ing\b.*"
    r"|(?!i |we )(?:[\w']+ ){1,3}wants? (?:us|me|everybody|everyone|them|him|her) to .*"
    r"|.* by (?:itself|themselves|himself|herself)\b.*"
    r"|.*\b(?:should|could|would|must)(?: have|['\s]ve) (?:been|had|got) .*"
    r"|will (?!you|somebody|someone|anyone|anybody|one of you)[\w']+ .*"
    r"|(?:am|is|are|was|were) (?:[\w']+ ){1,3}allowed\b.*"
    r"|(?:can|could|may) (?!you |we |i |somebody |someone |anybody |anyone |it )"
    r"(?:(?:the|my|our) )?[\w']+ (?:have|use|watch)\b.*",
    "de": r"(?:ich|wir) (?:mach|schalt|dreh|stell|schliess|öffn|fahr|zieh|dimm|stopp"
    r"|start)(?:e|en)?\b.*"
    r"|(?:er|sie|man|jemand|papa|mama|oma|opa|mutti|vati) (?:macht|schaltet|dreht|stellt"
    r"|schliesst|öffnet|zieht|fährt|dimmt)\b.*"
    r"|.*\b(?:hätte|hättest|hätten)\b.* (?:sollen|müssen|können)\b.*"
    r"|darf (?!ich |wir |es |das |die |der |bitte )\w+ .*"
    r"|(?:ist|sind|hat) (?:\w+ ){1,3}erlaubt\b.*",
    "fr": r"(?:j'|je )(?:éteins|allume|ferme|ouvre|monte|baisse|mets|coupe|lance|arrête)\b.*"
    r"|je vais (?:éteindre|allumer|fermer|ouvrir|monter|baisser|mettre|couper|lancer)\b.*"
    r"|.*\baur(?:ais|ait|iez|ions|aient) dû\b.*",
    "es": r"(?:ya |yo |ahora )*(?:apago|enciendo|prendo|cierro|abro|pongo|subo|bajo|quito)\b.*"
    r"|(?:voy|vamos|va) a (?:apagar|encender|prender|cerrar|abrir|poner|subir|bajar|quitar)\b.*",
    "nl": r"(?:ik|we|wij|hij|papa|mama|iemand) (?:doe|doen|doet|zet|zetten|draai|draaien|draait"
    r"|sluit|sluiten|open|opent|openen)\b.*"
    r"|(?:mijn|onze?|de) (?:zoon|dochter|man|vrouw|kind(?:eren)?|broer|zus|moeder|vader|opa|oma"
    r"|buur\w*|vriend(?:in)?|huisgenoot) (?:laat|laten|liet|doet|doen|zet|heeft|had|vergeet)\b.*"
    r"|\w+ (?:heb|hebben|heeft|had|hadden)\b.* (?:vannacht|laatst)\b.*"
    r"|(?:ik|we|wij) (?:ga|gaan)\b.* (?:uit|aan|dicht|open)?(?:zetten|doen|sluiten|draaien)",
    "it": r"(?:io |ora |adesso |forse |magari |dopo |poi |più tardi |stasera )*"
    r"(?:spengo|accendo|chiudo|apro|alzo|abbasso|metto)\b.*"
    r"|sto (?:per )?(?:speg|accend|chiud|apr|alz|abbass|mett)\w*\b.*",
}
"""Whole sentences, in small letters."""
_PAST: Final = {
    "en": r"(?<!from )(?<!since )(?<!like )(?<!as )(?<!of )(?:yesterday|last (?:night|week)"
    r"|the other (?:day|night))(?!['\s]?s\b)",
    "de": r"(?<!von )(?<!seit )(?<!wie )(?:vor)?gestern|(?<!von )letzte (?:nacht|woche)|neulich",
    "fr": r"(?<!d')(?<!depuis )(?<!comme )(?:avant-)?hier|(?<!de )la semaine dernière"
    r"|l'autre (?:jour|soir)",
    "es": r"(?<!de )(?<!desde )(?<!como )(?:anteayer|ayer|anoche)|(?<!de )la semana pasada"
    r"|el otro día",
    "nl": r"(?<!van )(?<!sinds )(?<!zoals )(?:eer)?gisteren|(?<!van )vorige week",
    "it": r"(?<!di )(?<!da )(?<!come )(?:l'altro ieri|ieri)|(?<!del)la settimana scorsa"
    r"|l'altro giorno",
}
"""When something was that is told: "I forgot the lamp yesterday"; of music it tells which."""


def tells_own_deed(text: str, language: str) -> bool:
    """Tell whether a text tells a deed of the speaker or of others: "I'm closing the blinds"."""
    family, said = family_of(language), fold(text).strip(" .!")
    told, past = _pattern(family), _past(family)
    is_past = past is not None and past.search(said) is not None
    return is_past or (told is not None and told.fullmatch(said) is not None)


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str] | None:
    return re.compile(_TOLD[family]) if family in _TOLD else None


@lru_cache(maxsize=8)
def _past(family: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{_PAST[family]})(?!\w)") if family in _PAST else None

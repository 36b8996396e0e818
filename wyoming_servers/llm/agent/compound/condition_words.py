"""How a condition is told that a deed makes true by itself, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class ConditionWords:
    """Regular expressions, without brackets around their alternatives."""

    states: Mapping[str, str]
    """Words for a state."""
    is_so: str
    """Tells that something is so, or not, with a space before it; ``{state}`` are its words."""
    whens: str
    it: str
    """What was named before, as what a condition is about."""
    who: str
    """What no condition is about that stands before its deed."""
    answers: str
    """What follows from an answer."""
    then: str
    """Stands before a deed and tells nothing, with a space behind it."""
    joins: tuple[str, ...]
    only: str
    taken: str
    """What stands in a deed for what a condition is about; it may cling to its ``verb``."""
    leads: Mapping[str, str]
    """Deeds by the state that they lead to; none may open or unlock what was not to be."""


CONDITIONS: Final = {
    "en": ConditionWords(
        states={
            "on": "on|running|playing|going",
            "off": "off",
            "open": "open",
            "closed": "closed|shut",
            "locked": "locked",
            "unlocked": "unlocked",
        },
        is_so=r"(?:'s|'re| is| are)(?P<no>n't| not)? (?:still |left |already )?(?P<state>{state})",
        whens="if",
        it="it|that|they",
        who="it|they|that|i|you|we",
        answers=r"if (?:so|yes|it is|they are|i did|i have"
        r"|(?P<no>not|no|it isn't|they aren't|it's not|they're not|it is not))",
        then=r"then |please |just |can you |could you |will you |you can ",
        joins=("and", "then", "but"),
        only="only",
        taken=r"\b(?:it|them|that|those)\b",
        leads={
            "on": r"(?:turn|switch|put)\b.*\bon\b",
            "off": r"(?:turn|switch|shut|put)\b.*\boff\b",
            "closed": r"(?:close|shut)\b(?!.*\b(?:off|down)\b)",
            "locked": r"lock\b",
        },
    ),
    "de": ConditionWords(
        states={
            "on": "an|eingeschaltet|angeschaltet|läuft|laufen|brennt|brennen|leuchtet|leuchten",
            "off": "aus|ausgeschaltet",
            "open": "offen|auf|geöffnet|oben",
            "closed": "zu|geschlossen",
            "locked": "abgeschlossen|abgesperrt|zugesperrt|verriegelt",
            "unlocked": "aufgeschlossen|aufgesperrt|unverschlossen",
        },
        is_so=r" (?:immer |noch |gerade |grad |schon |etwa |zufällig )*(?P<no>nicht (?:mehr )?)?"
        r"(?P<state>{state})(?: (?:ist|sind|sein|steht|stehen))?",
        whens="falls|wenn|sofern|sollten?",
        it="es|er|sie|das|die|der",
        who="es|er|sie|das (?=noch|an|aus)|ich|du|wir|ihr|man",
        answers=r"(?:falls|wenn) (?:ja|so|dem so ist|(?P<no>nein|nicht))",
        then="dann |bitte |doch |mal ",
        joins=("und", "dann", "aber"),
        only="nur",
        taken=r"(?<=\w )(?:es|ihn|sie|das|den|die)(?= (?:\w+ ){0,2}(?:an|ein|aus|ab|zu|runter)\b)"
        r"|(?<=\w )(?:es|ihn|sie)$",
        leads={
            "on": r"(?:mach|schalt|dreh|stell)e?\b.*\b(?:an|ein)\b",
            "off": r"(?:mach|schalt|dreh|stell|knips)e?\b.*\b(?:aus|ab)\b",
            "closed": r"(?:mach|zieh|fahr)e?\b.*\b(?:zu|runter)\b|schlie(?:ß|ss)e?\b(?!.*\bab\b)",
            "locked": r"(?:schlie(?:ß|ss)|sperr)e?\b.*\b(?:ab|zu)\b|verriegle\b",
        },
    ),
    "nl": ConditionWords(
        states={
            "on": "aan|aanstaat|aanstaan|draait|draaien|brandt|branden",
            "off": "uit|uitstaat|uitstaan",
            "open": "open|openstaat|openstaan",
            "closed": "dicht|gesloten",
            "locked": "op slot",
            "unlocked": "van slot|van het slot",
        },
        is_so=r" (?:nog |steeds |altijd |toevallig )*(?P<no>niet (?:meer )?)?"
        r"(?:(?:is|zijn|staat|staan) )?(?P<state>{state})(?: (?:is|zijn|staat|staan))?",
        whens="als|indien|mocht",
        it="het|hij|ze|die|dat",
        who="het (?=nog|aan|uit)|hij|ze|dat|ik|je|jij|we|wij",
        answers=r"(?:zo ja|als dat zo is|(?P<no>zo (?:nee|niet)))",
        then="dan |alsjeblieft |maar |even ",
        joins=("en", "dan", "maar"),
        only="alleen",
        taken=r"(?<=\w )(?:het|hem|ze|die|haar|dat)(?= (?:\w+ ){0,2}(?:aan|uit|af|dicht|op slot)\b)"
        r"|(?<=sluit )(?:het|hem|ze|die|haar)$",
        leads={
            "on": r"(?:zet|doe|schakel|maak)\b.*\baan\b",
            "off": r"(?:zet|doe|schakel|maak|draai)\b.*\b(?:uit|af)\b",
            "closed": r"(?:zet|doe|maak)\b.*\bdicht\b|sluit\b(?!.*\baf\b)",
            "locked": r"(?:zet|doe)\b.*\bop slot\b|sluit\b.*\baf\b",
        },
    ),
    "fr": ConditionWords(
        states={
            "on": r"allumée?s?|branchée?s?|en marche|en route|tourne(?:nt)?|marche(?:nt)?",
            "off": r"éteinte?s?|débranchée?s?",
            "open": r"ouverte?s?",
            "locked": r"verrouillée?s?|fermée?s? à clé",
            "closed": r"fermée?s?",
            "unlocked": r"déverrouillée?s?",
        },
        is_so=r" (?:n'|ne )?(?:(?:est|sont)(?: restée?s?)? )?(?:encore |toujours )*(?P<no>pas )?"
        r"(?:encore |toujours )*(?P<state>{state})(?: encore| toujours)?",
        whens="si|s'",
        it="il|elle|ils|elles|c'",
        who="il|elle|ils|elles|on|je|tu|nous|vous|ça",
        answers=r"(?:si oui|si c'est le cas|(?P<no>sinon|si non))",
        then="alors ",
        joins=("et", "puis", "mais"),
        only="seulement|uniquement",
        taken=r"(?<=\w)[- ](?:le|la|les)"
        r"(?=$|[,.!?]| et | puis | aussi| s'il | à clé| en (?:marche|route))",
        leads={
            "on": r"allumes?\b|mets\b.*\ben (?:marche|route)\b|branches?\b",
            "off": r"éteins\b|coupes?\b|arrêtes?\b|débranches?\b",
            "closed": r"fermes?\b(?!.*\bà clé\b)",
            "locked": r"verrouilles?\b|fermes?\b.*\bà clé\b",
        },
    ),
    "es": ConditionWords(
        states={
            "on": "encendid[oa]s?|prendid[oa]s?|enchufad[oa]s?|funcionando|en marcha",
            "off": "apagad[oa]s?",
            "open": "abiert[oa]s?",
            "locked": "cerrad[oa]s? con llave",
            "closed": "cerrad[oa]s?",
            "unlocked": "sin llave",
        },
        is_so=r"(?: todavía| aún| ya)*(?P<no> no)?(?: todavía| aún| ya)*"
        r" (?:está|están|sigue|siguen|quedó|quedaron)(?: todavía| aún| ya)*"
        r" (?P<state>{state})(?: todavía| aún)?",
        whens="si",
        it="eso|ella|él",
        who="todavía|aún|no|yo|tú|ella|él|alguien|eso",
        answers=r"(?:si es así|en ese caso|si lo están?|(?P<no>si no))",
        then="entonces |pues |por favor ",
        joins=("y", "luego", "pero"),
        only="solo|sólo",
        taken=r"\b(?P<verb>\w{3,}?)(?:me)?l[oa]s?\b",
        leads={
            "on": r"enci[eé]nd|pr[eé]nd",
            "off": r"ap[aá]g|desench[uú]f|descon[eé]ct",
            "closed": r"ci[eé]rr(?!.* con llave)|b[aá]j",
            "locked": r"ci[eé]rr.* con llave",
        },
    ),
    "it": ConditionWords(
        states={
            "on": "acces[oaie]|in funzione",
            "off": "spent[oaie]",
            "open": "apert[oaie]",
            "locked": "chius[oaie] a chiave",
            "closed": "chius[oaie]",
            "unlocked": "sbloccat[oaie]",
        },
        is_so=r"(?: ancora| già)*(?P<no> non)?(?: ancora| già)*"
        r" (?:è|sono|sta|stanno|resta|restano)(?: rimast[oaie])?(?: ancora| già)*"
        r" (?P<state>{state})(?: ancora)?",
        whens="se",
        it="lui|lei",
        who="ancora|non|io|tu|lui|lei|qualcuno",
        answers=r"(?:se sì|se è così|in (?:quel|tal) caso|(?P<no>se no|altrimenti))",
        then="allora |per favore ",
        joins=("e", "poi", "ma"),
        only="solo",
        taken=r"\b(?P<verb>\w{3,}?)(?:me)?l[aoei]\b",
        leads={
            "on": "accend",
            "off": "spe(?:gn|ng)|stacc",
            "closed": r"chiud(?!.* a chiave)|abbass",
            "locked": r"chiud.* a chiave",
        },
    ),
}

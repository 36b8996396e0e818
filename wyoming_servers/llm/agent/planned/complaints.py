"""When a negation, or "why", is part of a complaint, and so forbids nothing.

"I can't see a thing" negates what is seen and "nobody needs the lamp" what is needed, but "don't
turn on the lamp" the deed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.nano.plans import Plan
from wyoming_servers.llm.nano.writing import Written

Planned = Callable[[str], Written | None]
"""Returns the plan of another sentence."""

_NEGATIONS: Final = {
    "en": "not n't dont don't cannot never no none nobody nothing without",
    "de": "nicht nichts nie kein keine keinen keinem keiner niemand ohne nix",
    "fr": "ne n' pas aucun aucune sans rien personne jamais",
    "es": "no ni ningún ninguna sin nada nadie",
    "nl": "niet nooit geen zonder niets niemand",
    "it": "non mai nessun nessuna nessuno senza niente",
}
_WHY: Final = {"en": "why", "de": "warum", "fr": "pourquoi", "es": "por qué", "nl": "waarom"} | {
    "it": "perché"
}
"""What begins a complaint that is put as a question; further on in a sentence it reports one."""
_WHO: Final = {"en": "who"}
_BLAMED: Final = re.compile(
    r"(?:[\w']+ )?who(?:'s| s| is| has| can| could| still)? "
    r"(?:left|forgot\w*|needs?|wants|using|sleep|think|read|see|hear|being)(?!\w)"
)
"""Asked is who did, needs or bears something: "who left it on", not "who turned it on"."""
_EXCESS: Final = {
    "en": "still so too that always again never not lit",
    "de": "noch so zu immer wieder schon nie nicht dunkeln finstern",
    "fr": "encore si trop toujours tellement aussi jamais pas",
    "es": "todavía aún sigue siguen tan tanto tanta demasiado siempre nunca no",
    "nl": "nog zo te altijd steeds weer nooit niet donker",
    "it": "ancora così troppo sempre mai non",
}
"""One of these makes a complaint of "why"; "why is the light on" only asks."""
_UNABLE: Final = {
    "en": r"see|seen|hear|find|read|sleep|concentrate|focus|understand|stand|bear|work|enough"
    r"|follow|breathe?|oxygen|privacy|like|any (?:bright|dark|warm|cool|loud|quiet|soft|low)er"
    r"|can[' ]?t (?!be|do|complain|say|help|wait|believe|you|we|i\b)\w+"
    r"|(?<!.)(?:is|are)n't (?:you|any(?:one|body))|(?:(?<!.)(?:please )?|but )not (?:so|that)"
    r"|(?<!think )(?<!say )(?<!saying )(?<!believe )(?<!mean )(?<!sure )(?<!that )"
    r"(?:it|i)(?:'s|'m| is| am) (?:so|(?:far |way )?too|freezing|boiling|pitch)",
    "de": r"seh\w*|sieht?|siehst|hör\w*|find\w*|les\w*|schlaf\w*|konzentrier\w*|versteh\w*"
    r"|ertrag\w*|aus(?:zu)?halten|hält|arbeiten|genug|genügend|bewegt|denk\w*|unterhalten"
    r"|telefonieren|entspannen|vertragen|reicht|taugt|luft|auge zu|warm|im (?:dunkel|finster)n"
    r"|so (?:laut|leise|hell|grell|warm|heiss|kalt|dunkel|stark)",
    "fr": r"voi[st]|voir|voyons|enten\w+|trouv\w+|lire|dormir|concentrer|compren\w+|support\w+"
    r"|travailler|assez|suffi\w+",
    "es": r"veo|ve|ver|vemos|oigo|oye|oír|oímos|encuentro|leer|leo|dormir|duermo|concentrar\w*"
    r"|entiendo|soporto|aguanto|trabajar|suficiente\w*|bastante",
    "nl": r"zien?|ziet|hoor\w*|horen|vind\w*|lezen|lees|slapen|slaap|concentreren|versta\w*"
    r"|verdraag\w*|werken|genoeg|lucht|adem|(?:na)?denken|bellen|praten|tegen|warm|oog dicht"
    r"|houd?t?|houden|in het donker|zo (?:hard|luid|zacht|fel|licht|warm|heet|koud|donker)",
    "it": r"ved[oei]|vedere|vediamo|sent[oe]|sentire|trov\w+|legge\w*|leggo|dorm\w+|concentrar\w*"
    r"|capisco|sopporto|lavor\w+|abbastanza",
}
"""What is not seen, heard, found or done, or is not enough, is complained about."""
_UNNEEDED: Final = {
    "en": r"needs?|needed|nobody|no one|anymore|any more|any longer",
    "de": r"brauch\w*|gebraucht|nötig|niemand|keiner",
    "fr": r"besoin|personne|ser[tv]\w*|utile",
    "es": r"neces\w+|falta|nadie|sirve\w*",
    "nl": r"nodig|niemand|hoe(?:ft|ven)",
    "it": r"bisogno|serv\w+|nessuno",
}
"""What is not needed, and where nobody is, goes off."""
_ENDING: Final = ("off", "timer_cancel")
_DEEDS: Final = {
    "en": r"turn\w*|switch\w*|put\w*|set|setting|shut\w*|leav\w+|left|keep\w*|kept|mak\w+(?! out)"
    r"|made|start\w*|stop\w*|open(?:s|ed|ing)|clos(?:es?|ing)|locks?|locking|unlock\w*|dim\w*"
    r"|touch\w*|play\w*|lower\w*|rais\w+|chang\w+|adjust\w*|activat\w+|means?|meant|wrong"
    r"|mind|bother\w*|would",
    "de": r"\w*(?:mach(?:en?|t|st)?|schalt\w*|stell(?:en?|t|st)?|dreh\w*|fahr(?:en?|t)?"
    r"|schlie(?:ß|ss)\w*|öffne\w*|sperr\w*|dimm\w*|lass(?:en?|t)?|spiel(?:en?|t|st)?|start\w*|stopp\w*"
    r"|änder\w*|gemacht|gestellt)|mein(?:e|te)|kaputt|stör\w*|klag\w*",
    "fr": r"allum(?:er|es?|ons|ez|ai[st]?|era\w*)|étei(?:n|ns|ndre|gn\w+)|met\w*|ferm(?:er?|es|ons"
    r"|ez|ai[st])|ouvr\w+|(?:dé)?verrouill\w+|baiss\w+|mont(?:er?|es|ez)|augment\w+"
    r"|diminu\w+|lanc\w+|laiss\w+|arrêt\w+|touch\w+|tamis\w+|(?:dés)?activ\w+|coup\w+"
    r"|plain\w+|parl\w+|gên\w+|dérang\w+|voudr\w+",
    "es": r"enc[ie]+nd(?!id)\w+|apag(?!ad)\w+|pon\w*|prend(?!id)\w+|abr\w+|cerr(?!ad)\w+|cierr\w+"
    r"|baj(?:ar?|es?)|sub(?:ir|as?|e)|dej\w+|toqu?\w+|aten\w+|(?:des)?bloque\w+"
    r"|(?:des)?activ\w+|cambi\w+|refer\w+|quej\w+|molest\w+|pasa|querr\w+",
    "nl": r"doen?|doet|deed|deden|zetten?|zet|gezet|(?:aan|uit|dicht)(?:zet|doe)\w*|maa?k\w*"
    r"|laa?t\w*|draai\w*|open\w+|sluit\w*|dim\w*|speel\w*|start\w*|stop\w*|gooi\w*|bedoel\w*"
    r"|mis|klagen|raak\w*",
    "it": r"accen[dl]\w+|spe(?:gn|ng)\w+|mett\w+|apr\w+|chiud(?!e occhio)\w+|abbass\w+|alz(?:a|are"
    r"|o)|lasci\w+|tocc\w+|scald\w+|s?blocc\w+|(?:dis)?attiv\w+|impost\w+|cambi\w+|intend\w+"
    r"|lament\w+|disturb\w+|avvi\w+|partire",
}
"""Words for switching and setting, and for being content: then it is these that may be negated."""
_LIKELY = 0.5
"""From here on a sentence without its negation still means the deed."""


def is_complaint(
    plan: Plan, text: str, negations: Sequence[str], language: str, planned: Planned
) -> bool:
    """Tell whether all negations of a folded text belong to a complaint that asks for a plan."""
    family = family_of(language)
    if _WHO.get(family) in negations:
        return _asks_who(text, negations, family)
    if family not in _WHY or _says(_DEEDS, text, family):
        return False
    if _WHY[family] in negations:
        return _asks_why(text, negations, family)
    if not set(negations) <= set(_NEGATIONS[family].split()):
        return False
    is_ending = all(one.action in _ENDING for one in plan)
    if _says(_UNABLE, text, family) or (is_ending and _says(_UNNEEDED, text, family)):
        return True
    return _means_otherwise(plan, planned(_affirmed(text, negations)))


def _asks_why(text: str, negations: Sequence[str], family: str) -> bool:
    """Tell whether a text begins with why something is so, still or not at all."""
    excess = _EXCESS[family].split()
    before, _, rest = text.partition(_WHY[family])
    is_more = any(word in excess for word in rest.split()) or "n't" in rest
    known = {_WHY[family], *_NEGATIONS[family].split(), *excess}
    return is_more and len(before.split()) <= 1 and known.issuperset(negations)


def _asks_who(text: str, negations: Sequence[str], family: str) -> bool:
    """Tell whether a text blames somebody for how a thing is: "who left the heating on"."""
    known = {_WHO[family], *_NEGATIONS[family].split()}
    return _BLAMED.match(text) is not None and known.issuperset(negations)


def _affirmed(text: str, negations: Sequence[str]) -> str:
    """Return a text without its negations: "I can hear it" of "I can't hear it"."""
    said = text.replace("can't", "cann't")
    return " ".join(re.sub("|".join(map(re.escape, negations)), " ", said).split())


def _means_otherwise(plan: Plan, other: Written | None) -> bool:
    """Tell whether another plan has nothing of this one: a negated deed stays that deed."""
    if other is None:
        return False
    actions = {one.action for one in plan}.intersection(one.action for one in other.plan)
    return not actions or other.probability < _LIKELY


def _says(table: dict[str, str], text: str, family: str) -> bool:
    return _pattern(table[family]).search(text) is not None


@lru_cache(maxsize=32)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")

"""What takes back the part before it: "the lamp, no, the fan", "lights on, ach lass"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import small_words, split_commands
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood

from .things_meant import HESITATING, RETRACTING


def is_retracted(parts: Sequence[str], language: str) -> bool:
    """Tell whether a part of a sentence, behind the first, takes back what was said before it."""
    retracting = _pattern(family_of(language))
    return retracting is not None and any(map(retracting.match, parts[1:]))


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str] | None:
    words = RETRACTING.get(family)
    return re.compile(rf"{HESITATING}(?:{words})(?!\w)", re.IGNORECASE) if words else None


_LEFT: Final = {
    "en": r"never ?mind|forget (?:it|that|about it)|leave (?:it|them|that)(?: be| alone| as it is)?"
    r"|drop it|(?:i['\u2019]m )?(?:just|only) (?:kidding|joking)"
    r"|don['\u2019]?t bother|(?:actually|wait|hang on|hold on|no|oh|er),? (?:no|don['\u2019]?t)"
    r"|(?:(?:actually|wait|hang on|hold on|no|oh|er|sorry)[\s,]+)+(?:leave|keep) (?:it|them|that)"
    r"(?: (?:on|off|open|closed|shut|up|down|locked|running|as (?:it|they) (?:is|are)))?",
    "de": r"lass(?: es| das| mal| gut| so| sein| stecken){0,3}|vergiss (?:es|das)(?: wieder)?|egal"
    r"|(?:nein|nee|ach|quatsch|halt|warte),? (?:nein|nee)|(?:doch|lieber|besser) nicht|schon gut"
    r"|(?:war )?nur (?:ein )?(?:spaß|scherz|witz)",
    "fr": r"laisse(?: tomber| ça)?|oublie(?: ça)?|(?:ah|euh|en fait|finalement|attends),? non"
    r"|pas la peine|peu importe",
    "es": r"déjal[oa](?: así| estar)?|olvídal[oa]|(?:mejor|espera|ay),? no|da igual",
    "nl": r"laat maar(?: zitten)?|vergeet (?:het|dat)(?: maar)?|toch (?:maar )?niet|hoeft niet"
    r"|(?:oh|wacht),? nee",
    "it": r"lascia(?: stare| perdere)?|dimenticalo|(?:anzi|aspetta|ah),? no|non importa|fa niente",
}
"""Ends of a sentence that take all of it back."""
_SAID: Final = 2
"""Words at least before such an end: alone it answers what was said before."""


def is_withdrawn(text: str, language: str) -> bool:
    """Tell whether a sentence ends with words that take it back: "turn on the, oh never mind"."""
    family = family_of(language)
    ending, withdrawing = _ending(family), _withdrawing(family)
    whole = withdrawing.fullmatch(text.rstrip(_ENDS)) if withdrawing else None
    if whole is not None and not (whole["before"] or whole["rest"]):
        return True
    found = ending.search(text) if ending else None
    return found is not None and len(text[: found.start()].split()) >= _SAID


_AS_IT_IS: Final = {
    "en": r"(?:leave|keep) (.+?) (?:(?:just|exactly|right) )*"
    r"(?:(?:as|how|like|the way|where|what) (?:it|they|he|she|that|those)(?:['\u2019](?:s|re)"
    r"| (?:is|are|was|were))|as is|like that|alone)"
    r"|(?:do not|don['\u2019]?t) (?:touch|mess with|change) WHAT",
    "de": r"(?:lass|lasse|lasst) (.+?) (?:(?:ganz )?genau )?(?:(?:so )?wie (?:er|sie|es|die|das"
    r"|der) (?:jetzt )?(?:ist|sind|war|waren|steht|stehen)|in ruhe|so)"
    r"|(?:fass|rühr|pack)e? WHAT nicht an|finger weg von WHAT",
    "fr": r"laisse[sz]? (.+?) (?:exactement )?(?:(?:comme|tels? qu['\u2019e]|telles? qu['\u2019e])"
    r" ?(?:ils?|elles?|c['\u2019]|ça) ?(?:est|sont|étai(?:t|ent))|tel(?:le)?s? quel(?:le)?s?"
    r"|comme ça|tranquilles?)|(?:ne )?touche[sz]? pas (?:à |aux? )WHAT",
    "es": r"deja (.+?) (?:(?:tal(?: y)?|así) )?(?:como (?:está|estaba)n?|así|en paz|tranquil[oa]s?)"
    r"|no (?:me )?toques WHAT",
    "nl": r"laat (.+?) (?:(?:precies|gewoon|maar) )*(?:(?:zoals|hoe) (?:hij|het|ze|die|dat|zij)"
    r" (?:nu )?(?:is|zijn|was|waren|staat|staan)|zo|met rust)|blijf van WHAT af",
    "it": r"lascia (.+?) (?:(?:così|esattamente) )*(?:com(?:e |['\u2019])(?:è|sono|sta|stanno|era"
    r"|erano)|così|in pace|stare)|non toccare WHAT",
}
"""Says of a thing that it stays just as it is, and no more; behind a "not" are few words, so that
nothing else is told there."""
_FEW: Final = r"(\S+(?: \S+){0,3})"
_POLITE: Final = (
    r"(?:(?:please|just|so|for now|now|bitte|mal|einfach|s['\u2019]il te plaît|por favor"
    r"|alsjeblieft|per favore)[\s,]*)*"
)
_BUT: Final = re.compile(
    r"\b(?:but|aber|mais|pero|maar|ma|sondern|except|instead)\b",
    re.IGNORECASE,
)


def withdrawn(turn: Turn, language: str, area: str | None) -> Understood | None:
    """Understand that nothing is to be done where a sentence takes itself back, or says so."""
    if not is_withdrawn(turn.text, language) and not is_left_as_it_is(turn.text, language):
        return None
    return Understood(turn=turn, area=area, is_refused=True)


def is_left_as_it_is(text: str, language: str) -> bool:
    """Tell whether a sentence says of a thing that it stays as it is: "leave it how it is"."""
    leaving = _leaving(family_of(language))
    found = leaving.fullmatch(text.strip(_ENDS)) if leaving else None
    whats = filter(None, found.groups()) if found else ()
    return any(len(split_commands(one, language)) == 1 and not _BUT.search(one) for one in whats)


@lru_cache(maxsize=8)
def _leaving(family: str) -> re.Pattern[str] | None:
    words = _AS_IT_IS.get(family)
    if words is None:
        return None
    return re.compile(rf"{_POLITE}(?:{words.replace('WHAT', _FEW)})[\s,]*{_POLITE}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _ending(family: str) -> re.Pattern[str] | None:
    words = _LEFT.get(family)
    if words is None:
        return None
    before = r"(?:nee|no|non|nein|wait|hang on|actually|doch|ach|en fait)?[\s,]*"
    unpaused = r"oh|ah|ach|er|uh|äh|euh|no|nein|nee|non|actually|wait|hang on|hold on|sorry"
    return re.compile(
        rf"(?:[,.;:!…–—-]\s*|\s(?=(?:{unpaused})\s))"  # noqa: RUF001
        rf"{HESITATING}{before}(?:{words})(?:[\s,]+(?:sorry|please|thanks))?[\s.!…]*$",
        re.IGNORECASE,
    )


_KEPT: Final = {
    "en": (r"(?:leave|keep) THE(?:WHAT|it|them|that)", r"on|off|open|closed|shut|running|alone"),
    "de": (r"lasse? THE(?:WHAT|es|sie|ihn|das)", r"an|aus|auf|zu|offen|laufen|so|in ruhe"),
    "fr": (
        r"laisse[sz]?(?: THE(?:WHAT|ça)|-l[ae]s?)",
        r"allumée?s?|ouverte?s?|fermée?s?|éteinte?s?|en marche|comme ça|tranquille",
    ),
    "es": (
        r"(?:deja THE(?:WHAT|eso)|déjal[oa]s?)",
        r"encendid[oa]s?|apagad[oa]s?|abiert[oa]s?|cerrad[oa]s?|así|como está",
    ),
    "nl": (r"laat THE(?:WHAT|het|hem|ze|die|dat)", r"maar|aan|uit|open|dicht|staan|zo|met rust"),
    "it": (
        r"lascia(?: THE(?:WHAT|quell[oa])|l[aoie])",
        r"acces[oaie]|spent[oaie]|apert[oaie]|chius[oaie]|così|stare",
    ),
}
"""Says that the thing before stays as it is, and how it is."""
_ENDS: Final = " .!"
_FURTHER: Final = re.compile(
    r"(?:for|at|until|till|to|in|while|when|as|if|bis|auf|für|um|wenn|noch|à|jusqu\w*|pour|pendant"
    r"|encore|sur|quand|si|al?|hasta|por|durante|en|cuando|tot|op|voor|als|fino|per|su|se|ancora"
    r"|\d+|\w+$)(?!\w)",
    re.IGNORECASE,
)
"""Goes on with how, or how long, a thing stays: "leave it on for an hour"."""
_NO: Final = r"(?:no|non|nein|nee|wait|attends|espera|aspetta|wacht|warte|actually|sorry|en fait)"


def without_withdrawn(text: str, language: str) -> str:
    """Return what is to be done instead: "pump off, no, leave the pump, turn off the heating"."""
    withdrawing = _withdrawing(family_of(language))
    found = withdrawing.fullmatch(text.rstrip(_ENDS)) if withdrawing else None
    if found is None or _FURTHER.match(found["rest"] or ""):
        return text
    before, rest = found["before"] or "", found["rest"] or ""
    return f"{before}{found['join']}{rest}" if before and rest else before or rest or text


@lru_cache(maxsize=8)
def _withdrawing(family: str) -> re.Pattern[str] | None:
    if family not in _KEPT:
        return None
    left, so = _KEPT[family]
    articles = "|".join(map(re.escape, small_words(family).articles))
    joins = "|".join(map(re.escape, small_words(family).joins))
    the, way = rf"(?:(?:{articles})\s+|l['\u2019])?", rf"(?:[\s,]+(?:{so}|up|down)(?!\w))*+"
    left = left.replace(" ", r"\s+").replace("THE", the).replace("WHAT", "(?P=what)")
    return re.compile(
        rf"(?:(?P<before>.+?)(?P<join>[,;]\s+|\s(?:{joins})\s))?\w+\s+(?:(?:on|off)\s+)?{the}"
        rf"(?P<what>\w+(?:['\s]\w+){{0,3}}?){way}[\s,;.]+(?:{_NO}[\s,]+)+{left}{way}"
        rf"(?:[\s,;.]+(?:(?:{joins})\s+)?(?P<rest>\w.*))?",
        re.IGNORECASE,
    )

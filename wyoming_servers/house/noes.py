"""Other words for "no" within a sentence: "the lamp, nah, the fan", "not the lamp, the fan"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from .tags import family_of

_NO: Final = {"en": "no", "de": "nein", "fr": "non", "es": "no", "nl": "nee", "it": "no"}
_NOES: Final = {
    "en": r"nah|nope|naw|noo+|or no|whoops|my bad|(?:scrap|strike) that|(?:i(?:'ve)? )?changed my"
    r" mind|correction(?! (?:fluid|tape|pen|roller))",
    "de": r"nö+|nä+|neee+|ups|upsi|huch|hoppla|ach was|korrektur|blödsinn|unsinn|streich das"
    r"|moment(?: mal)?(?! (?:lang|noch))",
    "fr": r"nan(?! (?:à|au|et|sur))|nope|oups|correction(?! de)|je (?:rectifie|me corrige)"
    r"|mais non|oublie ça|je (?:me suis|m'suis) trompée?",
    "es": r"nop|nope|nah|ups|corrección(?! de)|(?:bueno|mejor|ah|uy) no|mejor dicho|olvida eso"
    r"|más bien(?= (?:el|la|los|las)\b)|me equivoqué|me he equivocado",
    "nl": r"neen|nah|neee+|oeps|correctie|foutje|nee hoor|of nee|vergissing",
    "it": r"nah|nope|ops|ah no|correzione(?! di)|mi correggo|scherzavo|sbagliato|ripensandoci"
    r"|mi sbaglio",
}
"""What stands for it; only between words, as a name may begin with one."""
_DENIED: Final = {
    "en": ("no|sorry|wait|actually|oh", "not", "the|my|our", "but"),
    "de": ("nein|sorry|halt|warte|ach", "nicht", "der|die|das|den|dem", "sondern"),
    "fr": ("non|pardon|attends|ah", "pas", "les?|la|l['\u2019]", "mais"),
    "es": ("no|perdón|espera|ay", "no", "el|la|los|las", "sino"),
    "nl": ("nee|sorry|wacht|oh", "niet", "de|het", "maar"),
    "it": ("no|scusa|aspetta|anzi", "non", "il|lo|la|i|gli|le|l['\u2019]", "ma"),
}
"""What hesitates, "not", articles, and "but": "sorry, not the telly but the radio"."""


def with_plain_no(text: str, language: str) -> str:
    """Return a text in which what takes something back is said as the parsers know it."""
    family = family_of(language)
    if family not in _NOES:
        return text
    plain, said = _NO[family], rf"(?<=[\w,] )(?:{_NOES[family]})(?=,? \w)"
    text = re.sub(said, plain, text, flags=re.IGNORECASE)
    return _denied(family).sub(rf"\g<before> {plain} ", text)


@lru_cache(maxsize=8)
def _denied(family: str) -> re.Pattern[str]:
    """Return what finds a thing that was named before and is denied, where another follows."""
    sorry, negation, the, but = _DENIED[family]
    article = rf"(?:(?:{the})(?:\s+|(?<=['\u2019])))"
    return re.compile(
        rf"(?P<before>.*(?<!\w)(?P<what>\w[\w'-]*(?: \w[\w'-]*){{0,2}})(?!\w).*?)"
        rf"(?:[\s,]+(?:{sorry}))*[\s,]+{negation} {article}?(?P=what)[\s,]+"
        rf"(?:(?:{but})\s+|(?={article}))",
        re.IGNORECASE,
    )

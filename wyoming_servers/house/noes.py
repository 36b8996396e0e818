"""Other words for "no" within a sentence: "the lamp, nah, the fan", "not the lamp, the fan".

And "instead" behind two things, of which one is to be so and the other not: "lamp off fan on
instead". Behind one thing it is of what was done before. Nor does "not all the way" tell anything
behind "a touch".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from .several import STATES
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
    "de": ("nein|sorry|halt|warte|ach", "nicht", "der|die|das|den|dem", "sondern|aber"),
    "fr": ("non|pardon|attends|ah", "pas", "les?|la|l['\u2019]", "mais"),
    "es": ("no|perdón|espera|ay", "no", "el|la|los|las", "sino|pero"),
    "nl": ("nee|sorry|wacht|oh", "niet", "de|het", "maar"),
    "it": ("no|scusa|aspetta|anzi", "non", "il|lo|la|i|gli|le|l['\u2019]", "ma"),
}
"""What hesitates, "not", articles, and "but": "sorry, not the telly but the radio"."""

_INSTEAD: Final = {"en": "instead", "de": "stattdessen|dafür", "nl": "in plaats daarvan"}
_SLIGHTLY: Final = {
    "en": (
        r"a (?:touch|(?:little )?bit|little|tad|smidge)|slightly|half(?:way)?|\d+ ?(?:%|percent)?",
        "all the way|fully|completely|entirely|too (?:much|far|loud|bright|dark|warm|hot|fast)",
    ),
    "de": (
        r"(?:ein )?(?:bisschen|wenig|stück|bissl|bisserl)|etwas|halb|\d+ ?(?:%|prozent)?",
        "ganz|komplett|völlig|zu (?:sehr|viel|weit|laut|leise|hell|dunkel|warm|schnell)",
    ),
    "fr": (
        r"un (?:petit )?peu|légèrement|à moitié|\d+ ?(?:%|pour cent)?",
        "complètement|entièrement|à fond|trop(?: fort| haut| bas)?|jusqu'au bout|tout à fait",
    ),
    "es": (
        r"un (?:poco|poquito|pelín)|(?:a|por) la mitad|\d+ ?(?:%|por ciento)?",
        "del todo|completamente|por completo|demasiado|tanto|mucho",
    ),
    "nl": (
        r"(?:een )?(?:beetje|stukje)|iets|half|\d+ ?(?:%|procent)?",
        "helemaal|volledig|te (?:veel|ver|hard|fel|donker|warm)",
    ),
    "it": (
        r"un (?:po['\u2019]?|pochino|pochettino)|a metà|\d+ ?(?:%|per cento)?",
        "del tutto|completamente|troppo|tanto",
    ),
}
"""How far something is to go, and what it is not to do then."""


def with_plain_no(text: str, language: str) -> str:
    """Return a text in which what takes something back is said as the parsers know it."""
    family = family_of(language)
    if family not in _NOES:
        return text
    plain, said = _NO[family], rf"(?<=[\w,] )(?:{_NOES[family]})(?=,? \w)"
    text = re.sub(said, plain, text, flags=re.IGNORECASE)
    text = _without_denied(text, family)
    return _slightly(family).sub(r"\1", _instead(family).sub(r"\1", text))


def _without_denied(text: str, family: str) -> str:
    """Return a text with a plain "no" for a thing that was named before and is denied then."""

    def taken_back(denied: re.Match[str]) -> str:
        named = rf"(?<!\w){re.escape(denied['what'])}(?!\w)"
        is_named = re.search(named, text[: denied.start()], re.IGNORECASE)
        return f" {_NO[family]} " if is_named else denied[0]

    return _denied(family).sub(taken_back, text)


@lru_cache(maxsize=8)
def _denied(family: str) -> re.Pattern[str]:
    """Return what finds a thing that is denied, where another one follows."""
    sorry, negation, the, but = _DENIED[family]
    article = rf"(?:(?:{the})(?:\s+|(?<=['\u2019])))"
    return re.compile(
        rf"(?:[\s,]+(?:{sorry}))*[\s,]+{negation} {article}?"
        rf"(?P<what>\w[\w'-]*(?: \w[\w'-]*){{0,2}}?)[\s,]+"
        rf"(?:(?:{but})\s+|(?={article}))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _instead(family: str) -> re.Pattern[str]:
    """Return what finds the word behind the second of two states, and what stands before it."""
    state = rf"(?<!\w)(?:{STATES.get(family, '(?!)')})(?!\w)"
    words = _INSTEAD.get(family, "(?!)")
    return re.compile(rf"({state}.*{state})[\s,]+(?:{words})(?=\W*$)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _slightly(family: str) -> re.Pattern[str]:
    """Return what finds how far something is not to go, behind how far it is, and that."""
    far, wholly = _SLIGHTLY[family]
    _, negation, _, but = _DENIED[family]
    denied = rf"(?:(?:{but})\s+)?{negation} (?:{wholly})"
    slightly = rf"((?<!\w)(?:{far})(?: (?!(?:{but})\b)\w+)?)"
    return re.compile(rf"{slightly}[\s,]+{denied}(?=\W*$)", re.IGNORECASE)

"""What stays as it is, said before what is to be done, with no pause between them.

"Leave the TV alone and turn off the lamp" tells a thing and then a command; "not the lamp but the
fan off" and "turn on not the lamp but the fan" tell the other thing that is meant instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.tags import family_of

_THE: Final = {
    "en": r"(?:the|my|our)\s",
    "de": r"(?:der|die|das|den|dem|mein\w*)\s",
    "fr": r"(?:l['\u2019]|(?:le|la|les|mon|ma|mes|celui|celle|ceux)\s)",
    "es": r"(?:el|la|los|las|mi|mis)\s",
    "it": r"(?:l['\u2019]|(?:il|lo|la|i|gli|le|quell[aeio])\s)",
    "nl": r"(?:de|het|mijn|onze|die)\s",
}
_STATE: Final = {
    "de": r"(?:an|aus|auf|zu|offen|so|in ruhe|wie (?:er|sie|es) (?:ist|sind)|nicht an)",
    "nl": r"(?:aan|uit|open|dicht|zo|met rust|af|zoals (?:het|hij|ze) is)(?:\s?staan)?",
}
"""What ends a part that leaves something: "lass" and "laat" alone may move it."""
_LEAVING: Final = {
    "en": r"(?:please )?(?:leave|keep|(?:don['\u2019]?t|do not) touch|hands off) "
    r"(?P<what>.+?)(?: (?:on|off|open|closed|shut|running|playing|alone|be|as is|as it was"
    r"|(?:as|how|the way) (?:it|they) (?:is|are)))?",
    "de": rf"(?:bitte )?(?:(?:lass|rühre?)(?: bitte)? (?P<what>.+?) {_STATE['de']}"
    r"|(?:finger|hände) weg vo[nm] (?P<what2>.+?))",
    "fr": r"(?:(?:laisse|garde)z?(?: allumée?s?| éteinte?s?| ouverte?s?| fermée?s?)?"
    r"|(?:ne )?touchez? (?:surtout )?pas(?: à| au| aux)?)\s(?P<what>.+?)"
    r"(?: (?:allumée?s?|éteinte?s?|ouverte?s?|fermée?s?|tranquilles?|en marche|comme ça))?",
    "es": r"(?:(?:dej[aá]|mantén)(?: encendid[oa]s?| apagad[oa]s?| abiert[oa]s?| cerrad[oa]s?)?"
    r"|no toques)\s(?P<what>.+?)"
    r"(?: (?:encendid[oa]s?|apagad[oa]s?|abiert[oa]s?|cerrad[oa]s?|en paz|como est[áa]n?|así))?"
    rf"|(?P<what2>{_THE['es']}[^,;]+?) d[eé]jal[oa]s?(?: (?:encendid[oa]s?|apagad[oa]s?"
    r"|abiert[oa]s?|cerrad[oa]s?|tranquil[oa]s?|en paz|como est[áa]n?|así))?",
    "it": r"(?:(?:lascia|tieni)(?: acces[oaie]| spent[oaie]| apert[oaie]| chius[oaie])?"
    r"|non toccare)\s(?P<what>.+?)"
    r"(?: (?:acces[oaie]|spent[oaie]|apert[oaie]|chius[oaie]|in pace|così|com'è|come sono))?"
    rf"|(?P<what2>{_THE['it']}[^,;]+?) lascial[oaie](?: (?:acces[oaie]|spent[oaie]|apert[oaie]"
    r"|chius[oaie]|stare|su|giù|in pace|così|com'è|come sono))?",
    "nl": rf"(?:(?:laat|houd?)(?: maar)? (?P<what>.+?)(?: maar)? {_STATE['nl']}"
    r"|blijf van (?P<what2>.+?) af)",
}
"""All that stands before the command."""
_THEN: Final = {
    "en": "and|but|just|only|instead|then",
    "de": "und|aber|nur|dafür|lieber",
    "fr": "et|mais|puis|juste|plutôt|seulement",
    "es": "y|pero|solo|sólo|mejor",
    "it": "e|ma|però|solo|soltanto|piuttosto",
    "nl": "en|maar|alleen|liever",
}
_ONLY: Final = {
    "en": "(?:just |only |rather )?",
    "de": "(?:nur |lieber )?",
    "fr": "(?:plutôt |juste |seulement )?",
    "es": "(?:solo |sólo |mejor )?",
    "it": "(?:solo |soltanto |piuttosto )?",
    "nl": "(?:alleen |juist |wel )?",
}
_DONT: Final = r"(?:don['\u2019]?t|do not)"
_VERB: Final = {
    "en": r"(?:(?:turn|switch|put) (?:on|off)|open|close|shut|lock|start|stop|play|pause|mute)",
    "de": r"(?:mach|schalte?|stelle?|drehe?|fahre?|öffne|schließe?)(?: bitte)?",
    "fr": r"[^\W\d_]{3,}",
    "es": r"[^\W\d_]{3,}",
    "it": r"[^\W\d_]{3,}",
    "nl": r"(?:doe|zet|maak|draai|sluit|open|start)",
}


def _contrasts(family: str, negation: str, but: str) -> tuple[str, ...]:
    """Return patterns of "not the lamp but the fan", alone and behind its verb.

    What stands behind has to be another thing, no command.
    """
    the, ne = _THE[family], r"(?:n['\u2019] ?|ne )?" if family == "fr" else ""
    thing = rf"{negation}\s+(?P<what>{the}[^,;]+?),?\s+{but}\s+{_ONLY[family]}(?={the})"
    return (thing, rf"{ne}(?P<do>{_VERB[family]})\s+{thing}")


_CONTRASTS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        *_contrasts("en", "not", "but"),
        rf"{_DONT} (?P<do>{_VERB['en']}) (?P<what>{_THE['en']}[^,;]+?),? but (?={_THE['en']})",
        rf"not (?P<what>{_THE['en']}[^,;]+?) (?={_THE['en']})",
        rf"{_DONT} touch (?P<what>{_THE['en']}[^,;]+?),? (?:just|only) (?={_THE['en']})",
    ),
    "de": _contrasts("de", "nicht", "sondern"),
    "fr": _contrasts("fr", "pas", "mais"),
    "es": _contrasts("es", "no", "sino"),
    "it": (
        *_contrasts("it", "non", "(?:ma|bensì)"),
        rf"non (?P<do>\w+re) (?P<what>{_THE['it']}[^,;]+?),? (?:ma|bensì) (?={_THE['it']})",
    ),
    "nl": _contrasts("nl", "niet", "maar"),
}
_SEPARATED: Final = r"(?:[\s,;.]+(?:(?:{})\s+)*)"


def left_before(text: str, language: str) -> tuple[str, str] | None:
    """Return what is to be done, and what stays as it is; None where nothing is said to first."""
    family = family_of(language)
    for contrast in _CONTRASTS.get(family, ()):
        if found := _pattern(contrast).match(text):
            do = found.groupdict().get("do")
            rest = text[found.end() :]
            return f"{do} {rest}" if do else rest, found["what"].strip()
    return _left_by_itself(text, family) if family in _LEAVING else None


def _left_by_itself(text: str, family: str) -> tuple[str, str] | None:
    """Read "leave the lamp and turn off the TV", where a verb begins what is to be done."""
    for gap in _pattern(_SEPARATED.format(_THEN[family])).finditer(text):
        rest, before = text[gap.end() :], text[: gap.start()]
        found = begins_command(rest, family) and _pattern(_LEAVING[family]).fullmatch(before)
        if found:
            what = next(filter(None, found.groups()))
            return None if is_careful(f"{what} {rest}", family) else (rest, what)
    return None


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)

"""One thing off and another on in its place: "swap the ceiling light for the lamp"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import small_words, without_articles, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.kind_words import THINGS

_EXCHANGED: Final = {
    "en": (
        r"(?:swap|trade|exchange) (?:out )?(?P<off>.+?) (?:for|with) (?P<on>(?:the|my) .+?)",
        "turn off {off} and turn on {on}",
    ),
    "de": (
        r"(?:tausche?|wechsle|ersetze?) (?P<off>.+?) (?:gegen|durch) (?P<on>.+?)(?: aus)?",
        "schalte {off} aus und schalte {on} ein",
    ),
    "fr": (
        r"(?:remplace|échange|troque) (?P<off>.+?) (?:par|contre) (?P<on>(?:les? |la |l').+?)",
        "éteins {off} et allume {on}",
    ),
    "es": (
        r"(?:cambia|sustituye|reemplaza) (?P<off>.+?) por (?P<on>(?:el|las?|los) .+?)",
        "apaga {off} y enciende {on}",
    ),
    "nl": (
        r"(?:ruil|wissel|vervang) (?P<off>.+?) (?:om |in )?(?:voor|door|tegen) (?P<on>.+?)(?: om)?",
        "zet {off} uit en zet {on} aan",
    ),
    "it": (
        r"(?:sostituisci|scambia|cambia) (?P<off>.+?) con (?P<on>(?:il|lo|la|i|gli|le)\b.+?|l'.+?)",
        "spegni {off} e accendi {on}",
    ),
}
"""What is said, and what it comes to."""


_SWITCHED: Final = ("light", "switch", "fan", "media_player")
_MORE: Final = frozenset(("the", "my", "big", "main", "große", "grande", "grote", "principale"))
"""What may be said of such a thing beside its name."""


def told_apart(text: str, family: str, house: House) -> str:
    """Return a text with what goes off and what goes on told apart; most are as they were."""
    if family not in _EXCHANGED:
        return text
    found = _pattern(family).search(text)
    if found is None or not all(_is_switched(found[one], family, house) for one in ("off", "on")):
        return text
    done = _EXCHANGED[family][1].format(off=found["off"], on=found["on"])
    return text[: found.start("off_on")] + done + text[found.end() :]


def _is_switched(what: str, family: str, house: House) -> bool:
    """Tell whether all words are those of things that are turned on and off."""
    things = THINGS.get(family, {})
    known = {word for kind in _SWITCHED for word in things.get(kind, "").split()}
    named = (one for one in house.entities if one.domain in _SWITCHED)
    known |= {word for one in named for name in (one.name, *one.aliases) for word in words_of(name)}
    return known | _MORE >= set(words_of(without_articles(what, family)))


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, small_words(family).joins))
    begins, ends = rf"(?:^|[,.;]|\s(?:{joins})\s)\s*", rf"(?=\s*(?:[,.;!?]|$)|\s(?:{joins})\s)"
    return re.compile(rf"{begins}(?P<off_on>{_EXCHANGED[family][0]}){ends}", re.IGNORECASE)

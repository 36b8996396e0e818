"""What is not to go on a list, or not to come off, is no thing on it: "keine Chips", "milk not".

A pattern takes any words for the thing, those of a refusal too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .questions import Parser, Understood

_REFUSED: Final = {
    "en": r"(?:no more|not|never|nothing|don'?t(?! forget)|do not)(?!\w|-).*|no \w+",
    "de": r"(?:(?:bitte|bloss|ja|nur|aber|heute|mir|um gottes willen|auf (?:gar )?keinen fall)"
    r" )*(?:keine?[mnrs]?|nicht(?! vergessen)|nichts|nix)(?!\w).*|auf (?:gar )?keinen fall .*"
    r"|lass(?:e|t)? .*|.* nicht",
    "fr": r"(?:surtout |absolument |plus )*(?:pas|rien|jamais)(?!\w).*|laisse .*",
    "es": r"(?:no|nada|nunca|ning[uú]n[oa]?|deja)(?!\w).*",
    "nl": r"(?:(?:nu|maar|alsjeblieft|in godsnaam|vooral) )*(?:geen|niet|niets|nooit)(?!\w).*"
    r"|laat .*|.* niet",
    "it": r"(?:(?:per favore|assolutamente) )*(?:non|niente|nessun[oa]?|lascia)(?!\w).*",
}
"""Things as they are taken out of a refusal; "no-bake cheesecake" and "pizza ohne Salami" are none,
nor is "don't forget the bins", of which somebody wants to be reminded."""
_ASKED: Final = {
    "en": r"(?:how (?:many|much)|what(?:'s| is| are| do)|is there|are there)(?!\w)",
    "de": r"(?:wie ?viele?|was (?:steht|ist|sind|habe?|haben)|steht|stehen)(?!\w)",
    "fr": r"(?:combien|qu\W?est\W?ce|est\W?ce\W?qu|y a\W?t\W?il)",
    "es": r"(?:cu[aá]nt[oa]s?|qu[eé] (?:hay|tengo|tenemos|falta))(?!\w)",
    "nl": r"(?:hoeveel|wat (?:staat|is|zijn|heb|hebben|moet|moeten)|staat|staan)(?!\w)",
    "it": r"(?:quant[oaie]|(?:che )?cosa (?:c\W[eè]|ho|abbiamo|manca)|c\W[eè]|ci sono)(?!\w)",
}
"""How a question begins; of Dutch "wat kaas" only the verb tells that it is none."""


def unless_refused(
    turn: Turn, language: str, area: str | None, *, read: Parser
) -> Understood | None:
    """Return what a parser reads; that nothing is to be done where it read a refusal."""
    understood = read(turn, language, area)
    if understood and any(_is_asked(match, language) for match in understood.matches):
        return None
    if understood and any(_is_refusal(match, language) for match in understood.matches):
        return Understood(turn=turn, area=area, is_refused=True)
    return understood


def _is_refusal(match: Match, language: str) -> bool:
    """Tell whether the thing of a command about a list has the words that forbid it."""
    item = match.slots.get("item")
    pattern = _pattern(family_of(language))
    return isinstance(item, str) and pattern is not None and bool(pattern.fullmatch(fold(item)))


def _is_asked(match: Match, language: str) -> bool:
    """Tell whether the thing of a command about a list has the words of a question."""
    item = match.slots.get("item")
    asked = _ASKED.get(family_of(language))
    return (
        isinstance(item, str) and asked is not None and _said(asked).match(fold(item)) is not None
    )


def _pattern(family: str) -> re.Pattern[str] | None:
    return _said(_REFUSED[family]) if family in _REFUSED else None


@lru_cache(maxsize=16)
def _said(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)

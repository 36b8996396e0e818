"""Taking everything off a list, thing by thing, once agreed: Home Assistant has no tool for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.tags import family_of

EVERYTHING: Final = "everything"
_ALL: Final = re.compile(
    r"everything|(?:all|all of)(?: the| my)?(?: items| things)?|it all|the lot"
    r"|alles|alle (?:artikel|sachen|einträge|dinge|items|producten)|tout|tous les articles"
    r"|todo|todos los (?:productos|artículos)|tutto|tutti (?:gli articoli|i prodotti)",
    re.IGNORECASE,
)
"""What is no thing on a list, but all of them."""
_TOOLS: Final = {
    "HassListRemoveItem": "HassListRemoveItem",
    "HassListCompleteItem": "HassListCompleteItem",
    "HassShoppingListCompleteItem": "HassListCompleteItem",
}
"""What takes a thing off, by intent."""
_QUESTIONS: Final = {
    "en": "Shall I take everything off the list {name}?",
    "de": "Soll ich alles von der Liste {name} nehmen?",
    "fr": "Dois-je tout retirer de la liste {name} ?",
    "es": "¿Quito todo de la lista {name}?",
    "nl": "Zal ik alles van de lijst {name} halen?",
    "it": "Devo togliere tutto dalla lista {name}?",
}


def empties(match: Match) -> bool:
    """Tell whether a command is about all that is on a list."""
    is_all = _ALL.fullmatch(str(match.slots.get("item", "")))
    return match.intent in _TOOLS and is_all is not None


def question(name: str, language: str) -> str:
    """Return the question before a list is emptied."""
    asked = _QUESTIONS.get(family_of(language), _QUESTIONS["en"])
    return asked.format(name=name)


def taking_off(match: Match, name: str, result: Any) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the tools that empty a list that was read, and their arguments."""
    for item in result.get("items") or () if isinstance(result, Mapping) else ():
        yield _TOOLS[match.intent], {"item": str(item.get("summary")), "name": name}

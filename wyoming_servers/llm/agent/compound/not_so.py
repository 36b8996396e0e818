"""What is said to be not so is no wish for it: "why isn't the telly off yet" turns on no telly.

The model takes a state that is denied for the one that is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Parser, Understood

_DENIED: Final[Mapping[str, str]] = {
    "en": r"(?:is|are)(?:n.?t| not)(?: [\w']+){0,4} (?:<state>)",
    "de": r"(?:ist|sind|geht|gehen)(?: \w+){0,4} nicht(?: endlich)? (?:<state>)",
    "fr": r"(?:n.?est|ne sont) (?:toujours )?pas (?:encore )?(?:<state>)",
    "es": r"(?<!\w)no est[áa]n?(?: \w+){0,2} (?:<state>)",
    "nl": r"(?:is|zijn|staat|staan|gaat|gaan)(?: \w+){0,4} niet (?:<state>)",
    "it": r"(?<!\w)non (?:è|sono) (?:ancora )?(?:<state>)",
}
"""Over folded text."""
_STATES: Final[Mapping[str, Mapping[str, str]]] = {
    "HassTurnOn": {
        "en": "off|out|closed|shut",
        "de": "aus|zu|ab",
        "fr": r"étein\w+|ferm\w+",
        "es": r"apagad\w+|cerrad\w+",
        "nl": "uit|dicht|af",
        "it": r"spent\w|chius\w",
    },
    "HassTurnOff": {
        "en": "on|open",
        "de": "an|auf|offen",
        "fr": r"allum\w+|ouvert\w*",
        "es": r"encendid\w+|prendid\w+|abiert\w+",
        "nl": "aan|open",
        "it": r"acces\w|apert\w",
    },
}
"""The states that somebody who does a deed does not want."""


def unless_so(turn: Turn, language: str, area: str | None, *, read: Parser) -> Understood | None:
    """Return what a parser reads; None where it would do the contrary of what is said to lack."""
    understood = read(turn, language, area)
    if understood is None:
        return None
    family, said = family_of(language), fold(turn.text)
    deeds = {match.intent for match in understood.matches} & _STATES.keys()
    is_contrary = family in _DENIED and any(_pattern(deed, family).search(said) for deed in deeds)
    return None if is_contrary else understood


@lru_cache(maxsize=32)
def _pattern(deed: str, family: str) -> re.Pattern[str]:
    return re.compile(_DENIED[family].replace("<state>", rf"(?:{_STATES[deed][family]})(?!\w)"))

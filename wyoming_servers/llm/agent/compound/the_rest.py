"""The rest of the lights, where one was named: "leave the floor lamp on and turn the rest off".

Nobody means the whole house by it, of which the model takes it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Parser, Understood

from .leaning import LEANING

_REST: Final = {
    "en": r"(?:all )?(?:the rest(?! of\b)|rest(?= (?:off|on|out)\b))",
    "de": r"(?:alles? )?(?:den|der|das) rest(?! (?:der|des|von)\b)",
    "fr": r"(?:tout )?le reste(?! d)",
    "es": r"(?:todo )?(?:el resto|lo demás)(?! d)",
    "it": r"(?:tutto )?il resto(?! d)",
    "nl": r"(?:de|het) rest(?! van\b)",
}
_OTHERS: Final = {
    "en": "the other lights",
    "de": "die anderen Lichter",
    "fr": "les autres lumières",
    "es": "las otras luces",
    "it": "le altre luci",
    "nl": "de andere lampen",
}


def told_of_lights(text: str, language: str, house: House) -> str:
    """Return a text with "the other lights in the lounge" for "the rest"; most are as they were."""
    family = family_of(language)
    found = _pattern(family).search(text) if family in _REST else None
    before = text[: found.start()] if found else ""
    named = [one for one in named_in(before, house.entities) if one.domain == "light"]
    room = house.area_by_id.get(named[-1].area or "") if named else None
    if found is None or room is None:
        return text
    place = LEANING[family].at.format(place=room.name)
    return f"{before}{_OTHERS[family]} {place}{text[found.end() :]}"


def unless_all_the_rest(
    turn: Turn, language: str, area: str | None, *, read: Parser
) -> Understood | None:
    """Return what a parser reads; None where it takes the rest of something for the whole house."""
    understood, family = read(turn, language, area), family_of(language)
    is_rest = family in _REST and _pattern(family).search(turn.text) is not None
    is_all = is_rest and understood and any(map(_is_everywhere, understood.matches))
    return None if is_all else understood


def _is_everywhere(match: Match) -> bool:
    return not (match.entity_ids or match.area_id or match.floor_id or match.here)


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_REST[family]}(?!\w)", re.IGNORECASE)

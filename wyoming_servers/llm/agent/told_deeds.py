"""What is felt answers nothing where a part of the sentence tells what is to be done.

"Lamp off, the bedside lamp on and red" has words for a dark bedroom; but a lamp was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold, split_commands
from wyoming_servers.house.tags import family_of

from .answers import QUERIES
from .conversation import Turn
from .questions import Parser, Understood
from .tolerant import SURE

_REASONS: Final = {
    "en": r"(?:anyway,? )?(?:it|its|it's|i|i'm|we|we're|there's|because|cause|cos) ",
    "de": r"(?:es|ich|wir|mir|uns|man|hier|weil|denn|sonst) ",
    "fr": r"(?:(?:de toutes? (?:façons?|manières?)|en tout cas|car|parce que?) ?)?"
    r"(?:(?:['\u2019]?(?:on|ils?|elles?)|je|nous|ça|y a) |j['\u2019]|c['\u2019]est )",
    "es": r"(?:(?:de todas formas|total|porque|que) )?(?:no|hace|estoy|tengo|está|hay) ",
    "nl": r"(?:(?:toch|want|omdat) )?(?:het|ik|we|er|men) ",
    "it": r"(?:(?:tanto|comunque|perché|che) )?(?:(?:non|fa|ho|sto|è|si) |c['\u2019]è )",
}
"""How a statement begins that stands behind a command without a pause."""


def unless_told(
    turn: Turn, language: str, area: str | None, *, read: Parser, tells: Sequence[Parser]
) -> Understood | None:
    """Return what a parser reads; nothing where a part names a device and what to do with it.

    A command that its reason follows without a pause is read alone: "awning in it's windy".
    """
    understood = read(turn, language, area)
    if not understood:
        return understood
    for command in _before_reasons(turn.text, language):
        for tell in tells:
            told = tell(replace(turn, text=command), language, area)
            if told and _is_deed(told):
                return replace(told, turn=turn)
    parts = split_commands(turn.text, language)
    said = [replace(turn, text=part) for part in parts if len(parts) > 1]
    is_told = any(_is_deed(tell(part, language, area)) for part in said for tell in tells)
    return None if is_told else understood


def _before_reasons(text: str, language: str) -> Iterator[str]:
    reasons = _REASONS.get(family_of(language), "(?!)")
    for found in re.finditer(rf"(?<=\w)[\s,]+(?={reasons})", text, re.IGNORECASE):
        yield text[: found.start()]


def is_sure_deed(understood: Understood) -> bool:
    """Tell whether something is surely to be done, with no words that may be anything."""
    return (
        understood.score >= SURE
        and bool(understood.matches)
        and not any(
            match.bare or match.intent in QUERIES or _may_go_on(match, understood.turn.text)
            for match in understood.matches
        )
    )


def _may_go_on(match: Match, text: str) -> bool:
    """Tell whether free text at the end of a sentence may have been cut off."""
    return any(fold(text).endswith(fold(match.texts[slot])) for slot in match.free_text)


def _is_deed(understood: Understood | None) -> bool:
    """Tell whether something is to be done with devices that were named."""
    if not understood or understood.is_guess or understood.score < SURE:
        return False
    return bool(understood.matches) and all(
        match.entity_ids and not match.bare and "Get" not in match.intent
        for match in understood.matches
    )

"""What is felt answers nothing where a part of the sentence tells what is to be done.

"Lamp off, the bedside lamp on and red" has words for a dark bedroom; but a lamp was told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wyoming_servers.house.names import split_commands

from .conversation import Turn
from .questions import Parser, Understood
from .tolerant import SURE


def unless_told(
    turn: Turn, language: str, area: str | None, *, read: Parser, tells: Sequence[Parser]
) -> Understood | None:
    """Return what a parser reads; nothing where a part names a device and what to do with it."""
    understood = read(turn, language, area)
    if not understood:
        return understood
    parts = split_commands(turn.text, language)
    said = [replace(turn, text=part) for part in parts if len(parts) > 1]
    is_told = any(_is_deed(tell(part, language, area)) for part in said for tell in tells)
    return None if is_told else understood


def _is_deed(understood: Understood | None) -> bool:
    """Tell whether something is to be done with devices that were named."""
    if not understood or understood.is_guess or understood.score < SURE:
        return False
    return bool(understood.matches) and all(
        match.entity_ids and not match.bare and "Get" not in match.intent
        for match in understood.matches
    )

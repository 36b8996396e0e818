"""What is told by its words in whatever order and by the names of the house."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import split_commands
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House

from .all_named import leave_out
from .answers import QUERIES
from .conversation import Turn
from .inquiries.reader import inquiry
from .questions import Understood
from .relative.reader import relative, shared

_Reader = Callable[[str, str, House, str | None], Match | None]
"""Reads a text in a language and a house, said in an area."""
_QUESTIONS: Final = partial(inquiry, late=False)
_OTHERWISE: Final[tuple[_Reader, ...]] = (partial(inquiry, late=True), relative)


def asked_first(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Read a question or a share that the sentence patterns would take for another."""
    readings = (read(turn.text, language, house, area) for read in (_QUESTIONS, shared))
    return _understood(next(filter(None, readings), None), turn, area, house)


def worded(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Read a question or a step that the sentence patterns have nothing for.

    It is all that a sentence tells: what is to be done behind it would be lost.
    """
    if any(begins_command(part, language) for part in split_commands(turn.text, language)[1:]):
        return None
    readings = (read(turn.text, language, house, area) for read in _OTHERWISE)
    return _understood(next(filter(None, readings), None), turn, area, house)


def _understood(
    match: Match | None, turn: Turn, area: str | None, house: House
) -> Understood | None:
    is_all = match is not None and not _leaves_out(match, turn.text, house)
    return Understood(turn=turn, area=area, matches=(match,)) if match and is_all else None


def _leaves_out(match: Match, text: str, house: House) -> bool:
    """Tell whether another device is named than what is set: "blinds a quarter open the hatch"."""
    if match.intent in QUERIES or not match.entity_ids:
        return False
    return leave_out((match,), text, house)

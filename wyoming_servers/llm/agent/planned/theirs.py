"""The room of somebody whose thing is meant, which a plan lost: "pausiere Emils Hörspiel"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wyoming_servers.house.names import fold, split_commands, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.compound.owned import their_room
from wyoming_servers.llm.agent.link_words import corrected
from wyoming_servers.llm.nano.plans import Command, Plan

from .others import needs_no_device

_TAKEN_UP: Final = frozenset(("where", "but"))
"""Roles that tell a place, or whose things stay as they are."""


def in_their_room(plan: Plan, text: str, language: str, house: House) -> Plan:
    """Return a plan whose commands are in the room of somebody of whom they lost every word.

    Else they would be done where the speaker is.
    """
    parts = split_commands(text, language)
    if len(parts) != len(plan) or corrected(text, language):
        return plan
    return tuple(
        _placed(command, part, language, house) for command, part in zip(plan, parts, strict=True)
    )


def _placed(command: Command, part: str, language: str, house: House) -> Command:
    room = their_room(part, language, house)
    if room is None or _TAKEN_UP & command.spans.keys() or needs_no_device(command):
        return command
    where = tuple(words_of(room))
    kept = " ".join(word for span in command.spans.values() for word in span)
    if any(word in fold(part) and word in kept for word in where):
        return command
    return replace(command, spans={**command.spans, "where": where})

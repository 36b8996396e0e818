"""The device of the command before, for a change of nothing: "lamp warmer and a bit brighter"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_of
from wyoming_servers.llm.agent.targeting import about

from .room_before import is_here

_OFF: Final = "HassTurnOff"


def of_device_before(understood: Understood, house: House) -> Understood:
    """Give "a bit brighter" the lamp of "lamp warmer", wherever it is said."""
    matches: list[Match] = []
    for match in understood.matches:
        device = _device(match, matches[-1], house) if matches else None
        matches.append(about(match, device) if device else match)
    return replace(understood, matches=tuple(matches))


def _device(match: Match, before: Match, house: House) -> Entity | None:
    """Return the device of the command before where a change may be of that, and names nothing."""
    is_open = match.intent == CHANGE and match.here and not match.entity_ids
    if not is_open or len(before.entity_ids) != 1 or before.intent == _OFF:
        return None
    kinds = device_words(match.language)
    is_bare = sum(word in kinds for word in words_of(match.text)) <= 1
    device = house.entity_by_id[before.entity_ids[0]]
    is_of_it = is_bare and device.domain in domains_of(match)
    return device if is_of_it and not is_here(match.text, match.language) else None

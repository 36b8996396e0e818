"""Whether two readings do not go together: "kettle on and lose the lamp" turns no lamp on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.answers import QUERIES

CONTRARY: Final = {"HassTurnOn": "HassTurnOff", "HassTurnOff": "HassTurnOn"}
_VALUES: Final = (
    *("brightness", "color", "temperature", "position", "volume_level", "percentage", "amount"),
)


def are_contrary(one: Iterable[Match], other: Iterable[Match]) -> bool:
    """Tell whether they do not the same with a device.

    One turns it on or sets a value, the other turns it off, sets another one, or asks about it.
    """
    return any(_disagree(*pair) for pair in product(one, other))


def _disagree(one: Match, other: Match) -> bool:
    if set(one.entity_ids).isdisjoint(other.entity_ids):
        return False
    if (one.intent in QUERIES) != (other.intent in QUERIES):
        return True
    if one.intent != other.intent:
        return CONTRARY.get(one.intent) == other.intent
    return any(one.slots.get(slot) != other.slots.get(slot) for slot in _VALUES)

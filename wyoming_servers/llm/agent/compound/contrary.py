"""Whether two readings do the contrary with a device: "kettle on and lose the lamp" is no "on"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from wyoming_servers.house.match import Match

_CONTRARY: Final = {"HassTurnOn": "HassTurnOff", "HassTurnOff": "HassTurnOn"}


def are_contrary(one: Iterable[Match], other: Iterable[Match]) -> bool:
    """Tell whether one reading turns on a device that the other turns off."""
    turned = set(_turned(one))
    return any((entity, _CONTRARY[intent]) in turned for entity, intent in _turned(other))


def _turned(matches: Iterable[Match]) -> Iterator[tuple[str, str]]:
    for match in matches:
        if match.intent in _CONTRARY:
            yield from ((entity, match.intent) for entity in match.entity_ids)

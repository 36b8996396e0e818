"""The house as earlier commands of a sentence leave it: "turn on the lamp and dim it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import House

_ON: Final = ("HassTurnOn", "HassLightSet")
_LIT: Final = ("light", "fan")
"""Kinds of which a change counts from what is on."""


def with_turned_on(house: House, matches: Sequence[Match]) -> House:
    """Return a house in which is on what commands turn on, or set, by its name."""
    named = {one for match in matches if match.intent in _ON for one in match.entity_ids}
    turned = {one for one in named if one.startswith(_LIT)}
    if not turned:
        return house
    entities = tuple(
        replace(one, state="on") if one.entity_id in turned else one for one in house.entities
    )
    return replace(house, entities=entities)

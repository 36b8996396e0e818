"""Keeps one server told of the house: whole at first, then what changed."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from .client import Connection
from .errors import HouseUnknown
from .house import House, Tools
from .protocol import HouseKnown, PushHouse, PushHouseDelta
from .snapshot import Entity

MOST_TOLD = 8
"""Sets of tools remembered; servers keep twice as many."""
LEARN_SECONDS = 60.0
"""A speech server answers once it listens for the new names."""

_LOGGER = logging.getLogger(__name__)
_CONDITION = ("state", "attributes")


@dataclass(frozen=True, kw_only=True)
class _Told:
    hash: str
    places: dict[str, Any]
    entities: dict[str, Entity]


class Teller:
    """What one server knows of the house, and the words to bring it up to date."""

    def __init__(self, house: House, *, states: bool) -> None:
        """Tell states only to who answers questions about them."""
        self._house = house
        self._states = states
        self._told: dict[str, _Told] = {}
        self._lock = asyncio.Lock()

    def forget(self) -> None:
        """Take the server to know nothing: it was started anew."""
        self._told.clear()

    async def tell(
        self, connection: Connection, tools: Tools, *, verify: bool = False
    ) -> tuple[str, str]:
        """Bring the server up to date; return the id and hash it knows the house by.

        With ``verify`` it is asked whether it still knows, also when nothing has changed.
        """
        async with self._lock:
            house_id, house_hash = self._house.identity(tools)
            now = _Told(
                hash=house_hash, places=self._house.places, entities=dict(self._house.entities)
            )
            delta = self._difference(house_id, now)
            if delta is None or (not await self._tell_delta(connection, delta, verify=verify)):
                await self._tell_whole(connection, house_id, now, tools)
            self._told.pop(house_id, None)
            self._told[house_id] = now
            while len(self._told) > MOST_TOLD:
                del self._told[next(iter(self._told))]
            return house_id, house_hash

    async def _tell_whole(
        self, connection: Connection, house_id: str, now: _Told, tools: Tools
    ) -> None:
        _LOGGER.debug("telling of the house %s with %d entities", house_id, len(now.entities))
        whole = PushHouse(
            house_id=house_id,
            hash=now.hash,
            entities=list(now.entities.values()),
            tools=tools,
            **now.places,
        )
        await connection.ask(whole, HouseKnown, LEARN_SECONDS)

    async def _tell_delta(
        self, connection: Connection, delta: PushHouseDelta, *, verify: bool
    ) -> bool:
        """Tell what changed; return False when the server needs the house whole."""
        if not (verify or delta.entities or delta.states or delta.removed):
            return True
        try:
            await connection.ask(delta, HouseKnown, LEARN_SECONDS)
        except HouseUnknown:
            return False
        return True

    def _difference(self, house_id: str, now: _Told) -> PushHouseDelta | None:
        """Return what changed since the server was told; None when it needs the house whole."""
        told = self._told.get(house_id)
        if told is None or told.places != now.places:
            return None
        entities, states = [], []
        for entity_id, entity in now.entities.items():
            known = told.entities.get(entity_id)
            if known is entity or known == entity:
                continue
            if known is None or _shape(known) != _shape(entity):
                entities.append(entity)
            elif self._states:
                states.append({key: entity[key] for key in ("entity_id", *_CONDITION)})
        return PushHouseDelta(
            house_id=house_id,
            base=told.hash,
            hash=now.hash,
            entities=entities,
            states=states,
            removed=[entity_id for entity_id in told.entities if entity_id not in now.entities],
        )


def _shape(entity: Entity) -> Entity:
    return {key: value for key, value in entity.items() if key not in _CONDITION}

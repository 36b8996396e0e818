"""The house as it is now, built again only when it has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from homeassistant.components.homeassistant.exposed_entities import async_listen_entity_updates
from homeassistant.const import (
    ATTR_DEVICE_CLASS,
    ATTR_SUPPORTED_FEATURES,
    EVENT_CORE_CONFIG_UPDATE,
    EVENT_STATE_CHANGED,
)
from homeassistant.core import (
    CALLBACK_TYPE,
    Event,
    EventStateChangedData,
    HomeAssistant,
    State,
    callback,
)
from homeassistant.helpers import area_registry as ar
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import floor_registry as fr

from .protocol import house_hash
from .snapshot import ASSISTANT, Entity, condition, exposed_entities, places

Tools = list[dict[str, Any]]


class House:
    """Names, places and states of what is exposed to voice assistants.

    Each entity is a dictionary that is replaced when it changes, and never changed itself.
    """

    def __init__(self, hass: HomeAssistant, home_id: str) -> None:
        """Read nothing yet; ``listen`` before the first use."""
        self._hass = hass
        self._home_id = home_id
        self._shape_is_old = True
        self._changed: set[str] = set()
        """Entities whose state is old."""
        self._places: dict[str, Any] = {}
        self._entities: dict[str, Entity] = {}
        self._hashes: dict[str, str] = {}

    @callback
    def listen(
        self, on_shape: Callable[[], None], on_state: Callable[[], None]
    ) -> list[CALLBACK_TYPE]:
        """Follow changes: of what the house is, and of the states it is in."""

        @callback
        def shape_changed(_event: Event[Any] | None = None) -> None:
            self._shape_is_old = True
            on_shape()

        @callback
        def state_changed(event: Event[EventStateChangedData]) -> None:
            if _is_another(event.data["old_state"], event.data["new_state"]):
                shape_changed()
            else:
                self._changed.add(event.data["entity_id"])
                on_state()

        events = (
            ar.EVENT_AREA_REGISTRY_UPDATED,
            fr.EVENT_FLOOR_REGISTRY_UPDATED,
            er.EVENT_ENTITY_REGISTRY_UPDATED,
            dr.EVENT_DEVICE_REGISTRY_UPDATED,
            EVENT_CORE_CONFIG_UPDATE,
        )
        bus = self._hass.bus
        return [
            *(bus.async_listen(event, shape_changed) for event in events),
            bus.async_listen(EVENT_STATE_CHANGED, state_changed, event_filter=self._concerns_us),
            async_listen_entity_updates(self._hass, ASSISTANT, shape_changed),
        ]

    @property
    def places(self) -> dict[str, Any]:
        """``language``, ``areas`` and ``floors``."""
        self._catch_up()
        return self._places

    @property
    def entities(self) -> dict[str, Entity]:
        """Exposed entities by entity id."""
        self._catch_up()
        return self._entities

    def identity(self, tools: Tools) -> tuple[str, str]:
        """Return id and hash of the house with these tools.

        What a speaker can do differs by device, so a house has an id for each set of tools: a
        server then keeps what it made for each.
        """
        self._catch_up()
        text = json.dumps(tools, sort_keys=True, ensure_ascii=False)
        kind = hashlib.sha256(text.encode()).hexdigest()[:8]
        if kind not in self._hashes:
            self._hashes[kind] = house_hash(
                {**self._places, "entities": list(self._entities.values()), "tools": tools}
            )
        return f"{self._home_id}-{kind}", self._hashes[kind]

    @callback
    def _concerns_us(self, data: EventStateChangedData) -> bool:
        return (
            data["entity_id"] in self._entities
            or data["old_state"] is None
            or data["new_state"] is None
        )

    def _catch_up(self) -> None:
        if self._shape_is_old:
            self._places = places(self._hass)
            self._entities = exposed_entities(self._hass)
            self._hashes.clear()
            # Asking what is exposed writes that down, which is told as a change of the registry.
            self._shape_is_old = False
            self._changed.clear()
        for entity_id in self._changed & self._entities.keys():
            if state := self._hass.states.get(entity_id):
                known = self._entities[entity_id]
                self._entities[entity_id] = known | condition(self._hass, state)
        self._changed.clear()


def _is_another(old: State | None, new: State | None) -> bool:
    """Tell whether an entity is another one now, not only in another state."""
    return (
        old is None
        or new is None
        or old.name != new.name
        or any(
            old.attributes.get(key) != new.attributes.get(key)
            for key in (ATTR_DEVICE_CLASS, ATTR_SUPPORTED_FEATURES)
        )
    )

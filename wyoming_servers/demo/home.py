"""A simulated home: devices with states, timers and lists, and the tools that act on them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from wyoming_servers.house.snapshot import Area, Entity, Floor, House

from . import services
from .device import Device
from .domains import domain_of
from .errors import AssistError, HomeAssistantError, MultipleInvalid
from .layout import Layout, feature_bits, load_layout
from .lists import Lists
from .matching import Speaker, find_places
from .schemas import offered_tools
from .timers import Timers
from .tools import call_tool

_STAMPED = ("scene", "button", "input_button")
"""Domains whose state is when they were last used."""

DEFAULT = Path(__file__).with_name("demo_home.yaml")


@dataclass(frozen=True, kw_only=True)
class Change:
    """An entity before and after something was done."""

    before: Entity
    after: Entity

    def __str__(self) -> str:
        old, new = self.before, self.after
        changed = [f"{old.state} → {new.state}"] if old.state != new.state else []
        changed += [
            f"{key} {value}"
            for key, value in new.attributes.items()
            if value is not None and value != old.attributes.get(key)
        ]
        return f"{new.name}: {', '.join(changed)}"


class SimulatedHome:
    """A home that exists in memory only.

    ``now`` gives the time of day, ``clock`` seconds that only grow (for timers).
    """

    def __init__(
        self,
        layout: Layout,
        *,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.now = now
        self.timers = Timers(clock)
        self.lists = Lists()
        self.house_id = "demo"
        self.name = layout.name
        self.language = layout.language
        self.speaker_area = layout.speaker
        """Id of the area where the user speaks unless a call says otherwise."""
        self._floors = tuple(
            Floor(floor_id=floor_id, name=part.name, aliases=part.aliases)
            for floor_id, part in layout.floors.items()
        )
        self._areas = {
            area_id: Area(area_id=area_id, name=part.name, aliases=part.aliases, floor=part.floor)
            for area_id, part in layout.areas.items()
        }
        self._devices = {
            entity_id: self._device(entity_id, layout) for entity_id in layout.entities
        }
        self._tools = {tool.name: tool for tool in offered_tools(self._devices.values())}
        self._changes: list[Change] = []
        self._lock = Lock()
        self.paused: set[str] = set()
        """Media players that were paused by voice, to be resumed first."""

    @classmethod
    def load(cls, path: Path, **clocks: Any) -> SimulatedHome:
        """Read a home file. Raises HomeFileError, which says what is wrong with it."""
        return cls(load_layout(path), **clocks)

    @classmethod
    def default(cls, **clocks: Any) -> SimulatedHome:
        """Return the home that comes with the demo."""
        return cls.load(DEFAULT, **clocks)

    def snapshot(self) -> House:
        """Return the home as it is now."""
        return House(
            house_id=self.house_id,
            language=self.language,
            floors=self._floors,
            areas=tuple(self._areas.values()),
            entities=tuple(device.entity for device in self._devices.values()),
            tools=tuple(self._tools.values()),
        )

    def states(self) -> dict[str, dict[str, Any]]:
        """Return ``{"state", "attributes"}`` by entity id."""
        return {
            entity_id: {
                "state": device.state,
                "attributes": dict(device.entity.attributes),
            }
            for entity_id, device in self._devices.items()
        }

    @property
    def mark(self) -> int:
        """A point in time for ``changes_since``."""
        return len(self._changes)

    def changes_since(self, mark: int) -> list[Change]:
        """Return what changed after a mark, oldest first."""
        return self._changes[mark:]

    def call(
        self, tool_name: str, arguments: Mapping[str, Any], area: str | None = None
    ) -> dict[str, Any]:
        """Call a tool as Home Assistant would; failures are results with ``error``, never raised.

        ``area`` is the id or name of the area where the user speaks.
        """
        try:
            tool = self._tools.get(tool_name)
            if tool is None:
                raise HomeAssistantError(f'Tool "{tool_name}" not found')
            if not isinstance(arguments, Mapping):
                raise MultipleInvalid("expected a dictionary")
            with self._lock:
                return call_tool(self, tool, arguments, self.speaker(area))
        except AssistError as error:
            return error.result()

    def speaker(self, area: str | None = None) -> Speaker:
        """Return where the user is."""
        places = find_places(self._areas.values(), area or self.speaker_area or "")
        place = next(iter(places), None)
        floors = (floor for floor in self._floors if place and floor.floor_id == place.floor)
        return Speaker(area=place, floor=next(floors, None))

    def device(self, entity_id: str) -> Device:
        """Return a device."""
        return self._devices[entity_id]

    def perform(self, entity_id: str, service: str, data: Mapping[str, Any]) -> None:
        """Call a service on one entity. Raises HomeAssistantError when it does not work."""
        device = self._devices[entity_id]

        def action() -> None:
            services.perform(device, service, data)
            if device.entity.domain in _STAMPED:
                device.set(self.now().isoformat())
            elif device.entity.domain == "script":
                device.set(device.state, last_triggered=self.now().isoformat())

        self.change(entity_id, action)
        for target, wanted in device.sets.items():
            self.reproduce(target, wanted.state, wanted.attributes)

    def reproduce(self, entity_id: str, state: str, attributes: Mapping[str, Any]) -> None:
        """Bring an entity into a state."""
        device = self._devices[entity_id]
        self.change(entity_id, lambda: services.reproduce(device, state, attributes))

    def change_list(
        self, entity_id: str, action: Callable[[Lists, str, str], None], item: str
    ) -> None:
        """Add, complete or remove an item. Raises IntentHandleError when it is not there."""
        action(self.lists, entity_id, item)
        self.change(entity_id, lambda: self.device(entity_id).set(str(self.lists.open(entity_id))))

    def change(self, entity_id: str, action: Callable[[], None]) -> None:
        """Do something to a device, and remember what came of it."""
        device = self._devices[entity_id]
        before = device.entity
        action()
        if device.entity != before:
            self._changes.append(Change(before=before, after=device.entity))

    def _device(self, entity_id: str, layout: Layout) -> Device:
        part = layout.entities[entity_id]
        usual = domain_of(entity_id)
        area = self._areas.get(part.area or "")
        entity = Entity(
            entity_id=entity_id,
            name=part.name,
            domain=entity_id.partition(".")[0],
            aliases=part.aliases,
            area=part.area,
            floor=area.floor if area else None,
            device_class=part.device_class,
            features=feature_bits(entity_id, part),
            state=usual.state if part.state is None else part.state,
            attributes={**usual.attributes, **part.attributes},
        )
        device = Device(
            entity, sets=part.sets, description=part.description, playlist=part.playlist
        )
        services.begin(device)
        if entity.domain == "todo":
            for item in part.items:
                self.lists.add(entity_id, item)
            device.set(str(self.lists.open(entity_id)))
        return device

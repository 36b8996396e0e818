"""One simulated device: what is known of it, and what it remembers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from wyoming_servers.house.snapshot import Entity

from .domains import feature
from .layout import Target


@dataclass
class Device:
    """A device of the simulated home."""

    entity: Entity
    kept: dict[str, Any] = field(default_factory=dict)
    """Attributes Home Assistant hides while the device is off."""
    sets: Mapping[str, Target] = field(default_factory=dict)
    """What a scene or script makes of other entities."""
    description: str = ""
    playlist: tuple[Mapping[str, Any], ...] = ()

    @property
    def state(self) -> str:
        """The state."""
        return self.entity.state

    def get(self, attribute: str, default: Any = None) -> Any:
        """Return an attribute."""
        return self.entity.attributes.get(attribute, default)

    def can(self, name: str) -> bool:
        """Whether the device has a feature of its domain."""
        return bool(self.entity.features & feature(self.entity.domain, name))

    def set(self, state: str, drop: Iterable[str] = (), **attributes: Any) -> None:
        """Take a state, drop attributes, and change others."""
        left = {key: value for key, value in self.entity.attributes.items() if key not in drop}
        self.entity = replace(self.entity, state=state, attributes=left | attributes)

"""The intents that find entities and call one service on each."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from wyoming_servers.house.snapshot import Entity

from .domains import feature
from .errors import HomeAssistantError, IntentHandleError, InvalidSlotInfo
from .matching import Constraints, Speaker, match_targets
from .results import Result, response, target

if TYPE_CHECKING:
    from .home import SimulatedHome

Slots = Mapping[str, Any]
Entities = Sequence[Entity]

_ON = {"cover": "open_cover", "valve": "open_valve", "lock": "lock"} | dict.fromkeys(
    ("button", "input_button"), "press"
)
_OFF = {"cover": "close_cover", "valve": "close_valve", "lock": "unlock"}


@dataclass(frozen=True, kw_only=True)
class ServiceIntent:
    """An intent of the kind Home Assistant calls ``ServiceIntentHandler``."""

    service: str
    special: Mapping[str, str] = field(default_factory=dict)
    """Other services, by domain."""
    only: tuple[str, ...] = ()
    """Domains without which the whole call fails."""
    domain: str | None = None
    needs: str | None = None
    """Feature of that domain an entity must have to be meant."""
    states: tuple[str, ...] = ()
    """States an entity must be in to be meant."""
    data: Callable[[Slots], dict[str, Any]] = dict
    """Makes service data of the slots."""
    choose: Callable[[SimulatedHome, Slots, Entities], Entities] = lambda _home, _slots, found: (
        found
    )
    """Chooses among the entities found."""

    def handle(self, home: SimulatedHome, slots: Slots, speaker: Speaker) -> Result:
        """Carry it out. Raises AssistError."""
        data = self.data(slots)
        wanted = self._constraints(slots)
        if not wanted:
            raise IntentHandleError("Service handler cannot target all devices")
        match = match_targets(home.snapshot(), wanted, speaker)
        entities = self.choose(home, slots, match.entities)
        for entity in entities:
            if self.only and entity.domain not in self.only:
                raise IntentHandleError(f"Domain not supported: {entity.domain}")
        done, failed = [], []
        for entity in entities:
            try:
                home.perform(entity.entity_id, self.special.get(entity.domain, self.service), data)
            except HomeAssistantError:
                failed.append(entity)
            else:
                done.append(entity)
        places = match.floors or match.areas
        if not places and not done:
            ids = [entity.entity_id for entity in failed]
            raise IntentHandleError(f"Failed to call {self.service} for: {ids}")
        return response(map(target, (*places, *done)), map(target, failed))

    def _constraints(self, slots: Slots) -> Constraints:
        return Constraints(
            name=None if slots.get("name") == "all" else slots.get("name"),
            area=slots.get("area"),
            floor=slots.get("floor"),
            domains=slots.get("domain", [self.domain] if self.domain else None),
            device_classes=slots.get("device_class"),
            features=feature(self.domain, self.needs) if self.domain and self.needs else 0,
            states=self.states,
        )


def _light_data(slots: Slots) -> dict[str, Any]:
    data = {}
    if "brightness" in slots:
        data["brightness_pct"] = slots["brightness"]
    if "temperature" in slots:
        data["color_temp_kelvin"] = slots["temperature"]
    if "color" in slots:
        color = colors().get(slots["color"].replace(" ", "").lower())
        if color is None:
            raise InvalidSlotInfo("Received invalid slot info for HassLightSet")
        data["rgb_color"] = list(bytes.fromhex(color.removeprefix("#")))
    return data


@cache
def colors() -> Mapping[str, str]:
    """Return the named colours of CSS, ``#rrggbb``."""
    named: dict[str, str] = json.loads(
        files(__package__).joinpath("colors.json").read_text("utf-8")
    )
    return named


def _remember_paused(home: SimulatedHome, _slots: Slots, found: Entities) -> Entities:
    home.paused = {entity.entity_id for entity in found}
    return found


def _were_paused(home: SimulatedHome, slots: Slots, found: Entities) -> Entities:
    """Resume only what was paused by voice, unless a player was named."""
    if "name" in slots:
        return found
    paused = [entity for entity in found if entity.entity_id in home.paused]
    home.paused = set()
    return paused or found


def _player(service: str, needs: str | None = None, **options: Any) -> ServiceIntent:
    return ServiceIntent(service=service, domain="media_player", needs=needs, **options)


_PLAYING = ("playing",)
_COVERS = ("cover", "valve")

SERVICE_INTENTS: Mapping[str, ServiceIntent] = MappingProxyType(
    {
        "intent__HassTurnOn": ServiceIntent(service="turn_on", special=_ON),
        "intent__HassTurnOff": ServiceIntent(service="turn_off", special=_OFF),
        "intent__HassSetPosition": ServiceIntent(
            service="set_cover_position", special={"valve": "set_valve_position"}, only=_COVERS
        ),
        "intent__HassStopMoving": ServiceIntent(
            service="stop_cover", special={"valve": "stop_valve"}, only=_COVERS
        ),
        "light__HassLightSet": ServiceIntent(service="turn_on", domain="light", data=_light_data),
        "fan__HassFanSetSpeed": ServiceIntent(service="turn_on", domain="fan"),
        "vacuum__HassVacuumStart": ServiceIntent(service="start", domain="vacuum", needs="start"),
        "vacuum__HassVacuumReturnToBase": ServiceIntent(
            service="return_to_base", domain="vacuum", needs="return_home"
        ),
        "media_player__HassMediaNext": _player("media_next_track", "next_track", states=_PLAYING),
        "media_player__HassMediaPrevious": _player(
            "media_previous_track", "previous_track", states=_PLAYING
        ),
        "media_player__HassMediaPause": _player(
            "media_pause", "pause", states=_PLAYING, choose=_remember_paused
        ),
        "media_player__HassMediaUnpause": _player("media_play", choose=_were_paused),
        "media_player__HassSetVolume": _player(
            "volume_set",
            "volume_set",
            data=lambda slots: {"volume_level": slots["volume_level"] / 100},
        ),
        "media_player__HassMediaPlayerMute": _player(
            "volume_mute", "volume_mute", data=lambda _slots: {"is_volume_muted": True}
        ),
        "media_player__HassMediaPlayerUnmute": _player(
            "volume_mute", "volume_mute", data=lambda _slots: {"is_volume_muted": False}
        ),
    }
)

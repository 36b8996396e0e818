"""What Home Assistant's services make of a device: its next state and attributes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from .device import Device
from .errors import HomeAssistantError

Data = Mapping[str, Any]

_COLOR_MODES = ("rgb", "hs", "rgbw", "rgbww", "xy")
_LIGHT_SHOWN = ("brightness", "color_mode", "rgb_color", "color_temp_kelvin")
_PLAYER_SHOWN = ("media_title", "media_artist", "media_album_name", "media_track")


def perform(device: Device, service: str, data: Data) -> None:
    """Call a service of the device's domain on it.

    Raises HomeAssistantError when the device cannot do it or the data is out of its range.
    """
    name = f"{device.entity.domain}.{service}"
    if name not in SERVICES:
        raise HomeAssistantError(f"Service {name} not found")
    needed, action = SERVICES[name]
    if needed and not device.can(needed):
        raise HomeAssistantError(f"Entity {device.entity.entity_id} does not support {name}")
    action(device, data)


def begin(device: Device) -> None:
    """Complete what a home file leaves out, so that a device starts as if it had been used."""
    match device.entity.domain:
        case "light":
            given = {key: device.get(key) for key in _LIGHT_SHOWN}
            reproduce(device, device.state, given)
        case "fan":
            reproduce(device, device.state, {"percentage": device.get("percentage") or 100})
        case "cover" | "valve" if device.can("set_position"):
            device.set(
                device.state,
                current_position=device.get("current_position", 100 * (device.state == "open")),
            )
        case "climate" if device.can("target_temperature"):
            device.set(device.state, temperature=device.get("temperature", 20))
        case "media_player" if device.playlist:
            device.kept = dict(device.playlist[0])
            if device.state != "off":
                device.set(device.state, **device.kept)


def reproduce(device: Device, state: str, attributes: Data) -> None:
    """Bring a device into a state, as a scene does."""
    if device.entity.domain in ("light", "fan") and state in ("on", "off"):
        given = {key: value for key, value in attributes.items() if value is not None}
        if given.get("color_mode") == "color_temp":
            given.pop("rgb_color", None)  # only what white light looks like
        device.kept.update(given)
        SERVICES[f"{device.entity.domain}.turn_{state}"][1](device, given)
    else:
        device.set(state, **attributes)


def _to(state: str) -> Callable[[Device, Data], None]:
    """Make a service that changes nothing but the state."""

    def action(device: Device, _data: Data) -> None:
        device.set(state)

    return action


def _stay(_device: Device, _data: Data) -> None:
    """Do nothing: what moves here is there at once."""


def _light_on(device: Device, data: Data) -> None:
    if data.get("brightness_pct") == 0:
        return _light_off(device, data)
    modes = device.get("supported_color_modes") or ()
    colors = [mode for mode in _COLOR_MODES if mode in modes]
    shown = device.kept
    if set(modes) - {"onoff"}:
        shown.setdefault("brightness", 255)
        if "brightness_pct" in data:
            shown["brightness"] = round(255 * data["brightness_pct"] / 100)
    if "rgb_color" in data and colors:
        shown |= {"color_mode": colors[0], "rgb_color": list(data["rgb_color"])}
        shown["color_temp_kelvin"] = None
    elif "color_temp_kelvin" in data and "color_temp" in modes:
        shown |= {"color_mode": "color_temp", "color_temp_kelvin": data["color_temp_kelvin"]}
        shown["rgb_color"] = None
    shown.setdefault(
        "color_mode", "color_temp" if "color_temp" in modes else next(iter(modes), None)
    )
    device.set("on", **shown)
    return None


def _light_off(device: Device, _data: Data) -> None:
    hidden: dict[str, Any] = dict.fromkeys(device.kept)
    device.set("off", **hidden)


def _fan_on(device: Device, data: Data) -> None:
    percentage = data.get("percentage", device.kept.get("percentage", 100))
    if not device.can("set_speed"):
        device.set("on")
    elif percentage:
        device.kept["percentage"] = percentage
        device.set("on", percentage=percentage)
    else:
        _fan_off(device, data)


def _fan_off(device: Device, _data: Data) -> None:
    shown: dict[str, Any] = {"percentage": 0} if device.can("set_speed") else {}
    device.set("off", **shown)


def _position(position: int) -> Callable[[Device, Data], None]:
    def action(device: Device, _data: Data) -> None:
        _set_position(device, {"position": position})

    return action


def _set_position(device: Device, data: Data) -> None:
    position = data["position"]
    shown: dict[str, Any] = {"current_position": position} if device.can("set_position") else {}
    device.set("open" if position else "closed", **shown)


def _climate_mode(device: Device, mode: str, **changes: Any) -> None:
    target = changes.get("temperature", device.get("temperature"))
    current = device.get("current_temperature")
    known = target is not None and current is not None
    wants = {"heat": known and target > current, "cool": known and target < current}
    action = "off" if mode == "off" else {"heat": "heating", "cool": "cooling"}.get(mode, "idle")
    device.set(mode, hvac_action=action if wants.get(mode, True) else "idle", **changes)


def _climate_on(device: Device, _data: Data) -> None:
    modes = device.get("hvac_modes") or ()
    _climate_mode(device, next((m for m in ("heat_cool", "heat", "cool") if m in modes), "heat"))


def _climate_off(device: Device, _data: Data) -> None:
    _climate_mode(device, "off")


def _climate_temperature(device: Device, data: Data) -> None:
    low, high = device.get("min_temp", 7), device.get("max_temp", 35)
    if not low <= data["temperature"] <= high:
        raise HomeAssistantError(
            f"Provided temperature {data['temperature']} is not valid. "
            f"Accepted range is {low} to {high}"
        )
    _climate_mode(device, device.state, temperature=data["temperature"])


def _player_on(device: Device, _data: Data) -> None:
    device.set("playing" if device.kept else "on", **device.kept)


def _player_off(device: Device, _data: Data) -> None:
    device.kept = {key: device.get(key) for key in _PLAYER_SHOWN if device.get(key) is not None}
    device.set("off", drop=_PLAYER_SHOWN)


def _skip(step: int) -> Callable[[Device, Data], None]:
    def action(device: Device, _data: Data) -> None:
        titles = [title.get("media_title") for title in device.playlist]
        title = device.get("media_title")
        if title in titles:
            device.set(
                device.state,
                drop=_PLAYER_SHOWN,
                **device.playlist[(titles.index(title) + step) % len(titles)],
            )

    return action


def _volume(device: Device, data: Data) -> None:
    device.set(device.state, volume_level=round(min(1.0, max(0.0, data["volume_level"])), 2))


def _mute(device: Device, data: Data) -> None:
    device.set(device.state, is_volume_muted=data["is_volume_muted"])


SERVICES: Mapping[str, tuple[str | None, Callable[[Device, Data], None]]] = MappingProxyType(
    {
        "light.turn_on": (None, _light_on),
        "light.turn_off": (None, _light_off),
        **{
            f"{domain}.turn_{state}": (None, _to(state))
            for domain in ("switch", "input_boolean")
            for state in ("on", "off")
        },
        "fan.turn_on": ("turn_on", _fan_on),
        "fan.turn_off": ("turn_off", _fan_off),
        **{
            f"{domain}.{service}": (needed, action)
            for domain, kind in (("cover", "cover"), ("valve", "valve"))
            for service, needed, action in (
                (f"open_{kind}", "open", _position(100)),
                (f"close_{kind}", "close", _position(0)),
                (f"set_{kind}_position", "set_position", _set_position),
                (f"stop_{kind}", "stop", _stay),
            )
        },
        "lock.lock": (None, _to("locked")),
        "lock.unlock": (None, _to("unlocked")),
        "climate.turn_on": ("turn_on", _climate_on),
        "climate.turn_off": ("turn_off", _climate_off),
        "climate.set_temperature": ("target_temperature", _climate_temperature),
        "media_player.turn_on": ("turn_on", _player_on),
        "media_player.turn_off": ("turn_off", _player_off),
        "media_player.media_play": ("play", _to("playing")),
        "media_player.media_pause": ("pause", _to("paused")),
        "media_player.media_next_track": ("next_track", _skip(1)),
        "media_player.media_previous_track": ("previous_track", _skip(-1)),
        "media_player.volume_set": ("volume_set", _volume),
        "media_player.volume_mute": ("volume_mute", _mute),
        "vacuum.start": ("start", _to("cleaning")),
        "vacuum.return_to_base": ("return_home", _to("returning")),
        "vacuum.clean_area": ("clean_area", _to("cleaning")),
        "scene.turn_on": (None, _stay),
        "script.turn_on": (None, _stay),
        "button.press": (None, _stay),
        "input_button.press": (None, _stay),
    }
)
"""By name: the feature a device must have, and what happens to it. What a scene or script does to
other devices, and the time it was last used, are the home's business."""

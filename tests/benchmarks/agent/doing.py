"""Do in a simulated home what a sentence says must be true: shows that it can be done at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.intents import colors

from .judge import LOOKS
from .sentences import Rule, Sentence, Wanted

_STATES: Mapping[str, str] = {
    "light on": "turn_on",
    "light off": "turn_off",
    "switch on": "turn_on",
    "switch off": "turn_off",
    "input_boolean on": "turn_on",
    "fan on": "turn_on",
    "fan off": "turn_off",
    "cover open": "open_cover",
    "cover closed": "close_cover",
    "valve open": "open_valve",
    "valve closed": "close_valve",
    "lock locked": "lock",
    "lock unlocked": "unlock",
    "climate off": "turn_off",
    "climate heat": "turn_on",
    "climate cool": "turn_on",
    "media_player on": "turn_on",
    "media_player off": "turn_off",
    "media_player paused": "media_pause",
    "media_player playing": "media_play",
    "vacuum cleaning": "start",
    "vacuum returning": "return_to_base",
}
_ANY = {
    "light": {"pct": "down"},
    "media_player": {"volume": "down"},
    "climate": {"temp": "up"},
    "fan": "off",
    "cover": "open",
}
"""What to make of a device of which anything may become."""
_MOST_TITLES = 10


def do(home: SimulatedHome, sentence: Sentence) -> None:
    """Make true what a sentence asks for. Raises HomeAssistantError where a device cannot."""
    # A scene or script first: what it sets is asked for one by one as well.
    rules = sorted(sentence.then, key=lambda rule: rule.wanted != "any")
    for rule in rules:
        _make(home, rule)
    for rule in sentence.some[:1]:
        _make(home, rule)
    for name, wanted in sentence.lists.items():
        for item in wanted.get("add", ()):
            home.lists.add(name, item.partition("|")[0])
        for item in wanted.get("gone", ()):
            home.lists.complete(name, item)
    if sentence.timers is not None:
        for timer in home.timers.running():
            home.timers.cancel(timer)
        for wanted_timer in sentence.timers:
            timer = home.timers.start(wanted_timer, home.speaker())
            if not wanted_timer.get("active", True):
                home.timers.pause(timer)


def _make(home: SimulatedHome, rule: Rule) -> None:
    for entity_id in rule.entity_ids:
        domain = entity_id.partition(".")[0]
        wanted: Wanted = rule.wanted
        if wanted == "any":
            if domain in ("scene", "script", "switch"):
                home.perform(entity_id, "turn_on", {})
                continue
            wanted = _ANY[domain]
        if isinstance(wanted, Mapping):
            for look, value in wanted.items():
                _SETTERS[look](home, entity_id, value)
        else:
            state = str(wanted).partition("|")[0]
            home.perform(entity_id, _STATES[f"{domain} {state}"], {})


def _number(service: str, name: str, step: float, scale: float = 1) -> Callable[..., None]:
    """Make what sets a number, or makes it a step more or less than it is."""

    def make(home: SimulatedHome, entity_id: str, value: Any, look: str) -> None:
        if value in ("up", "down"):
            now = LOOKS[look](home.states()[entity_id]) or 0
            value = now + (step if value == "up" else -step)
        home.perform(
            entity_id, service.replace("*", entity_id.partition(".")[0]), {name: value * scale}
        )

    return make


def _color(home: SimulatedHome, entity_id: str, value: str) -> None:
    css = colors()[value].removeprefix("#")
    home.perform(entity_id, "turn_on", {"rgb_color": list(bytes.fromhex(css))})


def _title(home: SimulatedHome, entity_id: str, value: str) -> None:
    for _ in range(_MOST_TITLES):
        if home.device(entity_id).get("media_title") == value:
            break
        home.perform(entity_id, "media_next_track", {})


def _mute(home: SimulatedHome, entity_id: str, value: bool) -> None:  # noqa: FBT001
    home.perform(entity_id, "volume_mute", {"is_volume_muted": value})


def _setter(look: str, make: Callable[..., None]) -> Callable[..., None]:
    return lambda home, entity_id, value: make(home, entity_id, value, look)


_SETTERS: Mapping[str, Callable[..., None]] = {
    "color": _color,
    "title": _title,
    "muted": _mute,
    "pct": _setter("pct", _number("turn_on", "brightness_pct", 5)),
    "volume": _setter("volume", _number("volume_set", "volume_level", 5, 0.01)),
    "position": _setter("position", _number("set_*_position", "position", 20)),
    "temp": _setter("temp", _number("set_temperature", "temperature", 1)),
    "speed": _setter("speed", _number("turn_on", "percentage", 10)),
}

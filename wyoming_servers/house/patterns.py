"""How patterns of our own are written, in the intents package's notation."""

from __future__ import annotations

from typing import Any

HERE = {"area": {"slot": True}}
SWITCHED = {"domain": ["light", "switch", "fan", "media_player", "input_boolean", "climate"]}
HEATED = {"domain": ["water_heater", "humidifier"]}
"""What heats water or wets the air, of which few patterns of the intents package know."""
BUTTON = {"domain": ["button", "input_button"]}
APPLIANCE = {"domain": ["humidifier", "water_heater", "siren", "automation"]}
"""What is on or off, too, but not to the intents package."""
RUNNING = {"domain": ["switch", "fan", "input_boolean"]}
"""What is off when it has stopped."""
BUTTON = {"domain": ["button", "input_button"]}
LIGHT = {"domain": ["light"]}
COVER = {"domain": ["cover"]}
PULLED = {
    "domain": ["cover"],
    "device_class": ["blind", "curtain", "shade", "shutter", "garage", "gate"],
}
"""Covers that are closed when they are down."""
AWNING = {"domain": ["cover"], "device_class": ["awning"]}
"""Covers that are open when they are out."""
LOCK = {"domain": ["lock"]}
VACUUM = {"domain": ["vacuum"]}
VALVE = {"domain": ["valve"]}
CLIMATE = {"domain": ["climate"]}
FAN = {"domain": ["fan"]}
PLAYER = {"domain": ["media_player"]}
SCENE = {"domain": ["scene"]}
SCRIPT = {"domain": ["script"]}
TOLD = {"domain": ["scene", "script"]}
"""What is started by its name alone."""
TODO = {"domain": ["todo"]}

WINS = "wins"
"""Key in the metadata of a pattern that goes before any other that fits."""

Patterns = dict[str, list[dict[str, Any]]]


def say(
    *sentences: str,
    where: dict[str, Any] | None = None,
    response: str = "default",
    wins: bool = False,
    **slots: str | int | list[str],
) -> dict[str, Any]:
    """Return a block of sentences with the same context, response and fixed slots.

    One that ``wins`` goes before any other pattern that fits.
    """
    block: dict[str, Any] = {"sentences": list(sentences), "response": response}
    if wins:
        block["metadata"] = {WINS: True}
    if where:
        block["requires_context"] = where
    if slots:
        block["slots"] = slots
    return block

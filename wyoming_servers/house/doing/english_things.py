"""The English patterns of things that are seldom told anything: sirens, buttons, whites."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import (
    BUTTON,
    COVER,
    HERE,
    LIGHT,
    TOLD,
    VACUUM,
    VALVE,
    Patterns,
    say,
)

_SIREN: Final = {"domain": ["siren"]}
_RUNNING: Final = {"domain": ["humidifier", "water_heater", "automation"]}
_ABLE: Final = {"domain": ["input_boolean", "switch", "automation"]}
_SET: Final = "[(<numeric_value_set>|put)]"
_LIGHTS: Final = "[(<all>|<the>)] <light>"
_MODE: Final = {"domain": ["input_boolean"]}
_HUNG: Final = {
    "domain": ["cover"],
    "device_class": ["blind", "curtain", "shade", "shutter", "awning"],
}
_SHUT: Final = {
    "domain": ["cover"],
    "device_class": [*_HUNG["device_class"], "garage", "gate"],
}
_MOWER: Final = {"domain": ["lawn_mower"]}
_DOCK: Final = "(base|dock|docking station|charging station|charger)"
_HOME: Final = (
    f"(send|bring|take) [<the>] {{name}} [back] to (his|her|its|the) {_DOCK}",
    "(send|bring) [<the>] {name} [back] home",
    "send [<the>] {name} back",
)


def _white(value: str) -> list[dict[str, Any]]:
    """Return the blocks for "lamp to warm white", with what the white is."""
    how: dict[str, Any] = {"response": "temperature"}
    return [
        say(f"{_SET} [<the>] {{name}} [(to|at|on)] {value}", where=LIGHT, **how),
        say(
            f"{_SET} [<the>] {{area}} <light> [(to|at|on)] {value}",
            f"{_SET} {_LIGHTS} <in> [<the>] {{area}} [(to|at|on)] {value}",
            **how,
        ),
        say(f"{_SET} {_LIGHTS} [(to|at|on)] {value}", where=HERE, **how),
    ]


def _covers(move: str) -> list[dict[str, Any]]:
    """Return the blocks for "close the covers", whatever kinds of covers there are."""
    moved: dict[str, Any] = {"response": "cover", "domain": "cover"}
    return [
        say(f"{move} [(<all>|<the>)] (cover|covers) <in> [<the>] {{area}}", **moved),
        say(f"{move} [<the>] (cover|covers)", where=HERE, **moved),
        say(f"{move} <all> [of] [<the>] covers", wins=True, **moved),
    ]


PATTERNS: Final[Patterns] = {
    "HassTurnOn": [
        say("(sound|set off|trigger|blow|start|activate) [<the>] {name}", where=_SIREN),
        say("(start|run|activate|enable) [<the>] {name}", where=_RUNNING),
        say("enable [<the>] {name}", where=_ABLE),
        say("[<the>] {name} open[ed]", where=_HUNG, response="cover"),
        say("lock [up] [<the>] {area} [(door|doors)]", response="lock", domain="lock"),
        say(
            "(ring|hit|trigger) [<the>] {name} [button]",
            "{name}",
            where=BUTTON,
            response="button",
        ),
        *_covers("(open|raise)"),
        say(
            "(start|run|begin|put on) [<the>] {name} [(scene|mode)] <in> [<the>] {area}",
            where=TOLD,
            response="scene",
        ),
        say("(water|irrigate|run) [<the>] {name}", where=VALVE, response="valve"),
    ],
    "HassTurnOff": [
        say("(silence|quiet|mute|stop|cancel|deactivate) [<the>] {name}", where=_SIREN),
        say("(stop|deactivate|disable) [<the>] {name}", where=_RUNNING),
        say("disable [<the>] {name}", where=_ABLE),
        say("(cancel|end) [<the>] {name}", where=_MODE),
        say("[<the>] {name} (closed|shut)", where=_SHUT, response="cover"),
        *_covers("(close|shut|lower)"),
    ],
    "HassVacuumReturnToBase": [say(*_HOME, where=VACUUM)],
    "HassLawnMowerDock": [say(*_HOME, where=_MOWER)],
    "HassSetPosition": [say("[<the>] {name} {position}([ ]%| percent)", where=COVER)],
    "HassLightSet": [
        say("[<the>] {area} (light|lights) {brightness}[ ]%", response="brightness"),
        *_white("{color_temperature_names:temperature}"),
        *_white("{color_temperature:temperature}[ ](k|kelvin)"),
    ],
}
WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "teal", "out": "teal"},
            {"in": "(cyan|aqua)", "out": "cyan"},
            {"in": "magenta", "out": "magenta"},
            {"in": "(violet|lilac)", "out": "violet"},
            {"in": "indigo", "out": "indigo"},
            {"in": "lavender", "out": "lavender"},
            {"in": "lime [green]", "out": "lime"},
            {"in": "gold[en]", "out": "gold"},
            {"in": "amber", "out": "orange"},
            {"in": "coral", "out": "coral"},
            {"in": "crimson", "out": "crimson"},
            {"in": "navy [blue]", "out": "navy"},
            {"in": "sky blue", "out": "skyblue"},
            {"in": "light blue", "out": "lightblue"},
            {"in": "dark blue", "out": "darkblue"},
            {"in": "light green", "out": "lightgreen"},
            {"in": "dark green", "out": "darkgreen"},
            {"in": "dark red", "out": "darkred"},
            {"in": "hot pink", "out": "hotpink"},
        ]
    },
    "color_temperature_names": {
        "values": [
            {"in": "soft white", "out": 2700},
            {"in": "(neutral|natural|bright) white", "out": 4000},
        ]
    },
}
"""Colours and whites that the package's lists lack."""

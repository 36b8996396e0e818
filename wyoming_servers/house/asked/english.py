"""Further English questions."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.asking import LEVEL, PLAYING
from wyoming_servers.house.doing.blocks import LIST_HAS
from wyoming_servers.house.patterns import HERE, Patterns, say

from .blocks import HEATING, YES_NO, heating

_ALARM: Final[dict[str, Any]] = {"where": {"domain": ["alarm_control_panel"]}}
_ARMED: Final = [f"armed_{how}" for how in ("home", "away", "night", "vacation", "custom_bypass")]
_SWITCHED: Final = {"domain": ["input_boolean", "humidifier", "automation", "siren", "remote"]}
_REGULATED: Final = {"domain": ["water_heater", "humidifier"]}
_ROBOT: Final = {"domain": ["vacuum", "lawn_mower"]}
_MEASURED: Final = {"domain": ["sensor", *_ROBOT["domain"]]}
_PERSON: Final = {"domain": ["person"]}
_ASKED_FOR_ONE: Final = {
    "domain": ["light", "switch", "fan", "media_player", *_SWITCHED["domain"]],
}
_DOORS: Final[dict[str, Any]] = {"domain": "lock"}
_GARAGES: Final[dict[str, Any]] = {
    "response": "all",
    "domain": "cover",
    "device_class": "garage",
    "wins": True,
}
_LEAK: Final[dict[str, Any]] = {
    "response": "any",
    "domain": "binary_sensor",
    "device_class": "moisture",
    "state": "on",
}
_HEAT: Final = "[<the>] (heat|heating)"
_COVERS: Final = "[<all>] [<the>] {cover_classes:device_class}"
_SINGS: Final = (
    "(who sings (this|that|it)|(who is|who's) (this|that|it) [by]|(who is|who's) singing)"
)

PATTERNS: Final[Patterns] = {
    PLAYING: [say(_SINGS, where=HERE, domain="media_player")],
    LEVEL: [
        say(
            "(<what_is>|what's) [<the>] (heat|heating|thermostat|temperature) set (to|at) [<here>]",
            where=HERE,
            domain="climate",
        ),
        say(
            "(<what_is>|what's) [<the>] {name} (set to|at)",
            "how (warm|hot|high) is [<the>] {name} [set]",
            where=_REGULATED,
        ),
    ],
    "HassClimateGetTemperature": [
        say(
            "<what_is> [the] <temp> [<in>] [<the>] {floor}",
            "(how|is it) (warm|hot|cold|cool) [is it] [<in>] [<the>] {floor}",
        )
    ],
    LIST_HAS: [
        say(
            "(do we have|have we got|is there|are there|is|are) [(any|some)] "
            "{shopping_list_item:item} on [<the>] [shopping] list",
        )
    ],
    "HassGetState": [
        *heating(
            f"is {_HEAT} (on|running|going)",
            f"is {_HEAT} off",
            named_on="is [<the>] {name} (on|running|going|heating|cooling)",
            named_off="is [<the>] {name} off",
        ),
        say(
            f"is {_HEAT} (on|running|going) [<in>] [<the>] ({{area}}|{{floor}})",
            response="any",
            domain="climate",
            state=HEATING,
        ),
        say(
            f"(is|are) {_COVERS} open",
            where=HERE,
            response="any",
            domain="cover",
            state="open",
        ),
        say(
            f"(is|are) {_COVERS} (closed|shut)",
            where=HERE,
            response="all",
            domain="cover",
            state="closed",
        ),
        say(
            "is [there] [(any|the)] (music|anything|something) playing [anywhere]",
            response="any",
            domain="media_player",
            state="playing",
        ),
        say("is [<the>] {name} (set|armed|on)", **_ALARM, **YES_NO, state=_ARMED),
        say("is [<the>] {name} (off|disarmed|unset)", **_ALARM, **YES_NO, state="disarmed"),
        say("is [<the>] {name} on", where=_SWITCHED, **YES_NO, state="on"),
        say("is [<the>] {name} off", where=_SWITCHED, **YES_NO, state="off"),
        say("is [<the>] {name} on or off", where=_ASKED_FOR_ONE, response="one", wins=True),
        say("is {name} (in|about|around|back|here|there)", where=_PERSON, **YES_NO, state="home"),
        say("is {name} (out|away|gone)", where=_PERSON, **YES_NO, state="not_home"),
        say("is [<the>] {name} (cleaning|vacuuming)", where=_ROBOT, **YES_NO, state="cleaning"),
        say("is [<the>] {name} mowing", where=_ROBOT, **YES_NO, state="mowing"),
        say(
            "is [<the>] {name} (docked|home|(in|at|on) (its|the) (dock|base))",
            where=_ROBOT,
            **YES_NO,
            state=["docked", "charging"],
        ),
        say("(where is|where's|wheres) [<the>] {name}", where=_ROBOT, response="one"),
        say("what is [<the>] {name} doing", where=_ROBOT, response="one"),
        say(
            "(how is|how's|hows) [<the>] {name} [(doing|looking|getting on)]",
            where=_MEASURED,
            response="one",
        ),
        say("is there [(a|any)] [water] leak[s] [anywhere]", **_LEAK),
        say("is there [(a|any)] [water] leak[s] <in> [<the>] {area}", **_LEAK),
        say("are [<all>] [<the>] garage doors (closed|shut)", **_GARAGES, state="closed"),
        say("are [<all>] [<the>] garage doors open", **_GARAGES, state="open"),
        say(
            "(have|did) (i|we|you|someone) (left|leave) [<the>] door[s] unlocked",
            "is [<the>] door unlocked",
            "are [<the>] doors unlocked",
            response="any",
            state="unlocked",
            **_DOORS,
        ),
        say("(is|are) [<all>] [<the>] door[s] locked", response="all", state="locked", **_DOORS),
    ],
}

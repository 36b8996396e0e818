"""The English patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, COVER, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off

_BIT = "[(a [little] bit|a little|slightly|somewhat|even|much|a lot|way|some)]"
_PERCENT = "{brightness:amount}[ ](%|percent)"
_DEGREES = "({temperature:amount}|a|one) degree[s]"


def _light(more: str, verb: str, raised: str, step: str) -> list[dict[str, Any]]:
    by = f"[(by {_PERCENT}|{_BIT})]"
    how = f"({_BIT}|{_PERCENT})"
    level = f"{raised} [<the>] brightness"
    return change(
        "brightness",
        step,
        named=(
            f"<set> [<the>] {{name}} [{how}] {more}",
            f"{verb} [<the>] {{name}} {by}",
            f"{level} (of|on|for) [<the>] {{name}} {by}",
            f"{raised} [<the>] {{name}} brightness {by}",
        ),
        there=(
            f"<set> ([<the>] <light>|it) <in> [<the>] {{area}} [{how}] {more}",
            f"<set> [<the>] {{area}} [<light>] [{how}] {more}",
            f"{verb} [(<all>|<the>)] <light> <in> [<the>] {{area}} {by}",
            f"{verb} [(<all>|<the>)] <light> {_BIT} <in> [<the>] {{area}}",
            f"{verb} [<the>] {{area}} <light> {by}",
            f"make it [{how}] {more} <in> [<the>] {{area}}",
        ),
        here=(
            f"[make (it|[<the>] <light>)] [{how}] {more} [<here>]",
            f"{verb} [(<all>|<the>)] <light> {by} [<here>]",
            f"{level} {by} [<here>]",
        ),
    )


def _heat(more: str, raised: str, direction: str, step: str) -> list[dict[str, Any]]:
    how = f"({_BIT}|{_DEGREES})"
    by = f"[({_BIT}|[by] {_DEGREES})]"
    return change(
        "temperature",
        step,
        named=(
            f"<set> [<the>] {{name}} [{how}] {more}",
            f"(turn|put) {direction} [<the>] {{name}} {by}",
            f"(turn|put|set) [<the>] {{name}} {direction} {by}",
            f"{raised} [<the>] {{name}} {by}",
        ),
        there=(
            f"[make (it|<the> <temp>)] [{how}] {more} <in> [<the>] {{area}}",
            f"make [<the>] {{area}} [{how}] {more}",
            f"{raised} [<the>] <temp> <in> [<the>] {{area}} {by}",
        ),
        here=(
            f"[make (it|[the] room)] [{how}] {more} [<here>]",
            f"{raised} [<the>] <temp> [<here>] {by}",
        ),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("(brighter|lighter)", "brighten [up]", "(increase|raise|turn up)", "up"),
        *_light(
            "(darker|dimmer|less bright)", "dim [down]", "(decrease|lower|reduce|turn down)", "down"
        ),
        say("[i need] [some] more light [<here>]", where=HERE, look="brightness", step="up"),
        say("(it's|it is) too bright [<here>]", where=HERE, look="brightness", step="down"),
        say(
            "(it's|it is) too bright <in> [<the>] {area}",
            "[<the>] {area} is too bright",
            look="brightness",
            step="down",
        ),
        *_heat("(warmer|hotter)", "(increase|raise)", "up", "up"),
        *_heat("(cooler|colder)", "(decrease|lower|reduce)", "down", "down"),
        say(
            "(i'm|i am) [(too|so|really|very)] (cold|freezing)",
            "(it's|it is) (too|so|really|very) (cold|chilly) [<here>]",
            "(it's|it is) (cold|chilly|freezing) <here>",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "(i'm|i am) [(too|so|really|very)] (hot|warm)",
            "(it's|it is) (too|so|really|very) (hot|warm) [<here>]",
            "(it's|it is) (hot|boiling) <here>",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say(
            "(it's|it is) [(too|so|really|very)] (cold|chilly|freezing) <in> [<the>] {area}",
            "[<the>] {area} is (too|so|really|very) (cold|chilly)",
            look="temperature",
            step="up",
        ),
        say(
            "(it's|it is) (too|so|really|very) (hot|warm) <in> [<the>] {area}",
            "[<the>] {area} is (too|so|really|very) (hot|warm)",
            look="temperature",
            step="down",
        ),
        last("up", f"{_BIT} more", "one more", f"({_DEGREES}|{_PERCENT}) more"),
        last("down", f"{_BIT} less", f"({_DEGREES}|{_PERCENT}) less"),
    ],
    "HassTurnOn": [
        say(
            "(it's|it is) [(too|so|really|very)] dark <here>",
            "(it's|it is) too dark",
            "i (can't|cannot) see (anything|a thing)",
            where=HERE,
            response="lights_area",
            domain="light",
        ),
        say(
            "(it's|it is) [(too|so|really|very)] dark <in> [<the>] {area}",
            "[<the>] {area} is too dark",
            response="lights_area",
            domain="light",
        ),
        say(
            "lock [<all>] [<the>] doors",
            "lock up [[<the>] (house|home|place)]",
            "lock (everything|<the> (house|home|place)) [up]",
            response="lock",
            domain="lock",
        ),
        say(
            "lock [<all>] [<the>] doors [<in>] [<the>] {floor}",
            "lock [<all>] [<the>] {floor} doors",
            response="lock",
            domain="lock",
        ),
    ],
    "HassTurnOff": [
        *off(
            "<turn> off everything [<in>] [<the>] ({area}|{floor})",
            "<turn> everything off [<in>] [<the>] ({area}|{floor})",
            "everything off [<in>] [<the>] ({area}|{floor})",
            here="<turn> (off everything|everything off) <here>",
        ),
        say("unlock <all> (door|lock)[s]", "unlock [<the>] doors", response="lock", domain="lock"),
    ],
    "HassSetVolumeRelative": [
        say(
            "turn {volume_step} [<the>] {name} [a bit|a little]",
            "turn [<the>] {name} {volume_step} [a bit|a little]",
            where=PLAYER,
        ),
        say(
            f"make [<the>] {{name}} {_BIT} louder",
            "[<the>] {name} is too (quiet|soft)",
            where=PLAYER,
            volume_step="up",
        ),
        say(
            f"make [<the>] {{name}} {_BIT} (quieter|softer)",
            "[<the>] {name} is too loud",
            where=PLAYER,
            volume_step="down",
        ),
        say(f"{_BIT} louder", "it's too quiet", where=HERE, volume_step="up"),
        say(f"{_BIT} (quieter|softer)", "it's too loud", where=HERE, volume_step="down"),
    ],
    "HassClimateSetTemperature": [
        say("[<the>] {name} [to] {temperature} degree[s]", where=CLIMATE),
    ],
    "HassSetPosition": [
        say(
            "(open|close|set|put|move) [<the>] {name} [to] half[ ]way",
            "[<the>] {name} half[ ]way [(open|closed|up|down)]",
            where=COVER,
            position=50,
        )
    ],
}

"""The Dutch patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off

_BIT = "[(een beetje|wat|iets|veel|nog wat|nog iets)]"
_DEGREES = "({temperature:amount}|één|een) gra(ad|den)"
_THE = "[de|het]"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    make, how = "(<numeric_value_set>|maak)", f"({_BIT}|{{brightness:amount}}[ ](%|procent))"
    return change(
        "brightness",
        step,
        named=(
            f"{make} {_THE} {{name}} [{how}] {more}",
            f"{raised} {_THE} {{name}} {_BIT}",
        ),
        there=(
            f"{make} <light> in {_THE} {{area}} [{how}] {more}",
            f"{raised} <light> in {_THE} {{area}} {_BIT}",
        ),
        here=(f"[{make} (het|<light>)] [<here>] [{how}] {more}", f"{raised} <light> [<here>]"),
    )


def _heat(more: str, level: str, step: str) -> list[dict[str, Any]]:
    make, how = "(<numeric_value_set>|maak)", f"({_BIT}|{_DEGREES})"
    return change(
        "temperature",
        step,
        named=(f"{make} {_THE} {{name}} [{how}] ({more}|{level})",),
        there=(f"[{make} het] [{how}] {more} in {_THE} {{area}}",),
        here=(f"[{make} het] [<here>] [{how}] {more}",),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("(feller|lichter|helderder)", "verhoog de helderheid van", "up"),
        *_light("(donkerder|minder fel|zwakker)", "dim", "down"),
        *_heat("warmer", "(hoger|omhoog)", "up"),
        *_heat("(kouder|koeler)", "(lager|omlaag)", "down"),
        say("het is [<here>] te (fel|licht) [<here>]", where=HERE, look="brightness", step="down"),
        say(
            "ik heb het [(te|zo|erg)] koud",
            "het is [<here>] (te|zo|erg) koud [<here>]",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "ik heb het [(te|zo|erg)] (warm|heet)",
            "het is [<here>] (te|zo|erg) (warm|heet) [<here>]",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say("het is (te|zo|erg) koud in [de|het] {area}", look="temperature", step="up"),
        say("het is (te|zo|erg) (warm|heet) in [de|het] {area}", look="temperature", step="down"),
        last("up", f"{_BIT} meer", f"[nog] {_DEGREES} meer"),
        last("down", f"{_BIT} minder", f"[nog] {_DEGREES} minder"),
    ],
    "HassTurnOn": [
        say(
            "het is [<here>] (te|zo|erg) donker [<here>]",
            "ik zie niets",
            where=HERE,
            response="lights_area",
            domain="light",
        ),
        say("het is (te|zo|erg) donker in [de|het] {area}", response="lights_area", domain="light"),
        say("[<change>] <all_light> [<to>] aan", response="light_all", wins=True, domain="light"),
        say(
            "doe (alle|de) deuren op slot",
            "doe (het huis|alles) op slot",
            "sluit (het huis|alles) af",
            "vergrendel (alle|de) deuren",
            response="lock",
            domain="lock",
        ),
    ],
    "HassTurnOff": [
        say("[<change>] <all_light> [<to>] uit", response="light_all", wins=True, domain="light"),
        say(
            "[<change>] [in|op] [de] {floor} <all_light> uit",
            response="lights_floor",
            domain="light",
        ),
        say("ontgrendel (alle|de) deuren", response="lock", domain="lock"),
        *off(
            "[<change>] alles uit in [de|het] ({area}|{floor})",
            "[<change>] in [de|het] ({area}|{floor}) alles uit",
            "[<change>] {floor} alles uit",
            here="[<change>] (hier alles|alles hier) uit",
        ),
    ],
    "HassSetVolumeRelative": [
        say(
            "(zet|doe|draai|maak) [de|het] {name} [(wat|iets|een beetje)] {volume_step}",
            where=PLAYER,
        ),
        say(
            "[de|het] {name} staat te hard",
            "[de|het] {name} is te hard",
            where=PLAYER,
            volume_step="down",
        ),
    ],
}

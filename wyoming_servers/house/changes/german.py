"""The German patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import COVER, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off

_BIT = "[(etwas|ein bisschen|ein wenig|viel|noch|noch etwas)]"
_PERCENT = "[um ]{brightness:amount}[ ](%|Prozent)"
_DEGREES = "[um ]({temperature:amount}|ein) Grad"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    make, how = "(<machen>|<stelle>|<schalten>)", f"({_BIT}|{_PERCENT})"
    return change(
        "brightness",
        step,
        named=(f"{make} <name> [{how}] {more}", f"{raised} <name> [{how}]"),
        there=(
            f"{make} (<licht>|<lichter>) <area> [{how}] {more}",
            f"{raised} (<licht>|<lichter>) <area> [{how}]",
        ),
        here=(
            f"[[{make} ](es|<licht>|<lichter>)] [<hier>] [{how}] {more}",
            f"{raised} (<licht>|<lichter>) [<hier>] [{how}]",
        ),
    )


def _heat(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    make, how = "(<machen>|<stelle>)", f"({_BIT}|{_DEGREES})"
    return change(
        "temperature",
        step,
        named=(
            f"{make} <name> [{how}] {more}",
            f"(dreh[e]|<stelle>|<machen>) <name> [{how}] {direction}",
        ),
        there=(f"[{make} es] <area> [{how}] {more}",),
        here=(f"[{make} es] [<hier>] [{how}] {more}",),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("heller", "(erhöhe|steigere) die Helligkeit von", "up"),
        *_light("dunkler", "dimm[e]", "down"),
        say(
            "[<hier>] ist es zu hell",
            "es ist [<hier>] zu hell",
            "es ist zu hell [<hier>]",
            where=HERE,
            look="brightness",
            step="down",
        ),
        say(
            "<area> ist es zu hell",
            "es ist <area> zu hell",
            "es ist zu hell <area>",
            look="brightness",
            step="down",
        ),
        *_heat("(wärmer|heißer)", "(hoch|höher|[he]rauf)", "up"),
        *_heat("(kälter|kühler)", "(runter|herunter|niedriger)", "down"),
        say(
            "(mir ist|ich finde es|es ist) [<hier>] [(zu|so|sehr)] kalt [<hier>]",
            "ich friere",
            "hier ist es [(zu|so|sehr)] kalt",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "(mir ist|es ist) [<hier>] (zu|so|sehr) (warm|heiß) [<hier>]",
            "hier ist es (zu|so|sehr) (warm|heiß)",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say(
            "<area> ist es (zu|so|sehr) kalt",
            "es ist (zu|so|sehr) kalt <area>",
            "es ist <area> (zu|so|sehr) kalt",
            look="temperature",
            step="up",
        ),
        say(
            "<area> ist es (zu|so|sehr) (warm|heiß)",
            "es ist (zu|so|sehr) (warm|heiß) <area>",
            "es ist <area> (zu|so|sehr) (warm|heiß)",
            look="temperature",
            step="down",
        ),
        last("up", f"{_BIT} mehr", f"[noch] ({_DEGREES}|{_PERCENT}) mehr"),
        last("down", f"{_BIT} weniger", f"[noch] ({_DEGREES}|{_PERCENT}) weniger"),
    ],
    "HassTurnOn": [
        say(
            "<hier> ist es [(zu|so|sehr)] dunkel",
            "es ist <hier> [(zu|so|sehr)] dunkel",
            "es ist (zu|so|sehr) dunkel [<hier>]",
            "ich (sehe|seh) nichts",
            where=HERE,
            response="lights_area",
            domain="light",
        ),
        say(
            "<area> ist es (zu|so|sehr) dunkel",
            "es ist <area> (zu|so|sehr) dunkel",
            "es ist (zu|so|sehr) dunkel <area>",
            response="lights_area",
            domain="light",
        ),
        say(
            "(<sperren>|<machen>) (<alle>|die) Türen (ab|zu)",
            "verriegele (<alle>|die) Türen",
            "<sperren> (das Haus|alles) (ab|zu)",
            "(das Haus|alles) <absperren>",
            response="lock",
            domain="lock",
        ),
        say(
            "(<machen>|<fahren>) <alle> {cover_classes:device_class} (auf|hoch)",
            "öffne <alle> {cover_classes:device_class}",
            response="cover",
            domain="cover",
        ),
    ],
    "HassTurnOff": [
        *off(
            "(<schalten>|<machen>) (<area>|<floor>) alles aus",
            "(<schalten>|<machen>) alles (<area>|<floor>) aus",
            "alles aus (<area>|<floor>)",
            here="(<schalten>|<machen>) (<hier> alles|alles <hier>) aus",
        ),
        say(
            "(<sperren>|<machen>) <alle> Türen auf",
            "entriegele <alle> Türen",
            response="lock",
            domain="lock",
        ),
        say(
            "(<machen>|<fahren>) <alle> {cover_classes:device_class} (zu|runter)",
            "<schliessen> <alle> {cover_classes:device_class}",
            response="cover",
            domain="cover",
        ),
    ],
    "HassSetVolumeRelative": [
        say(
            "(<machen>|<stelle>|dreh[e]) <name> [(etwas|ein bisschen)] {volume_step}",
            "<name> ist {volume_step}",
            where=PLAYER,
        ),
    ],
    "HassSetPosition": [
        say(
            "(<machen>|<stelle>|<fahren>) <name> (zur Hälfte|halb) [(auf|zu|hoch|runter)]",
            where=COVER,
            position=50,
        ),
    ],
}

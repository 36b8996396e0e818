"""Further Dutch questions."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.asking import PLAYING
from wyoming_servers.house.doing.blocks import LIST_HAS
from wyoming_servers.house.patterns import HERE, LOCK, Patterns, say

from .blocks import ROBOT, covers_are, did_i, heating, lights_are_off

_THE = "[(de|het)]"
_DID = f"(heb ik|hebben we) {_THE} {{name}}"
_KIND = "(zijn|staan) [(de|het|alle)] {cover_classes:device_class}"
_AT = "(in|op) [de|het] ({area}|{floor})"
_CLOSED = "(dicht|toe|omlaag|beneden|naar beneden|gesloten)"
_OPEN = "(open|omhoog|boven|naar boven)"
_WARM = "[(erg|heel|nog|te)] (warm|koud|fris|koel|heet|kil)"
_LIGHT = "(het licht|de lichten|de lampen|de verlichting)"
_HEATING = "[de] (verwarming|chauffage|kachel)"
_LIT: Final[dict[str, Any]] = {"response": "which", "domain": "light", "state": "on"}

PATTERNS: Final[Patterns] = {
    PLAYING: [
        say(
            "wie (zingt|speelt|is) (dit|dat|er|hier) [nu]",
            "wat voor muziek is (dit|dat)",
            "van wie is (dit|dat) (nummer|liedje|lied)",
            where=HERE,
            domain="media_player",
        )
    ],
    LIST_HAS: [
        say(
            "(staat|staan) er [nog] {todo_list_item:item} op (de|mijn|onze) "
            "(lijst|boodschappenlijst)",
            "hebben we [nog] {todo_list_item:item} op (de|mijn|onze) (lijst|boodschappenlijst)",
            "(staat|staan) {todo_list_item:item} [al] op (de|mijn|onze) (lijst|boodschappenlijst)",
            wins=True,
        )
    ],
    "HassGetState": [
        say(
            f"is {_THE} {{name}} (afgesloten|op slot gedaan)",
            where=LOCK,
            response="one_yesno",
            state="locked",
        ),
        say(
            "zijn alle (deuren|sloten) op slot",
            response="all",
            domain="lock",
            state="locked",
        ),
        say(
            "(zijn|staan) alle deuren (dicht|toe|gesloten)",
            response="all",
            wins=True,
            domain="binary_sensor",
            device_class="door",
            state="off",
        ),
        say(
            "(zijn|staan) alle ramen (dicht|toe|gesloten)",
            response="all",
            wins=True,
            domain="binary_sensor",
            device_class="window",
            state="off",
        ),
        say("waar (brandt|is|staat) [(er|het)] [nog] licht [nog] [aan]", **_LIT),
        say(
            "welke (lichten|lampen) (branden|zijn|staan) [er] [nog] [aan]",
            f"welke (lichten|lampen) (branden|zijn|staan) [er] [nog] ({_AT}|{{floor}}) [nog] [aan]",
            **_LIT,
        ),
        *lights_are_off(
            f"(is|zijn) {_LIGHT} [<here>] uit",
            f"(is|zijn) {_LIGHT} ({_AT}|{{floor}}) uit",
        ),
        covers_are("closed", f"{_KIND} [{_AT}] {_CLOSED}"),
        covers_are("open", f"{_KIND} [{_AT}] {_OPEN}"),
        *did_i(
            f"{_DID} (aan[ ]gezet|aan[ ]gedaan|aan[ ]gelaten|aan laten staan)",
            f"{_DID} (uit[ ]gezet|uit[ ]gedaan|af[ ]gezet)",
            f"{_DID} (open[ ]gedaan|open[ ]gelaten|geopend|open laten staan)",
            f"{_DID} (dicht[ ]gedaan|toe[ ]gedaan|gesloten)",
            f"{_DID} (op slot gedaan|op slot gezet|afgesloten|vergrendeld)",
        ),
        say(
            f"(heb ik|hebben we) {_LIGHT} [<here>] (uit[ ]gedaan|uit[ ]gezet)",
            where=HERE,
            response="all",
            domain="light",
            state="off",
        ),
        *heating(
            f"(is|staat|brandt) {_HEATING} [aan]",
            f"(is|staat) {_HEATING} uit",
            named_on=f"(is|staat) {_THE} {{name}} aan",
            named_off=f"(is|staat) {_THE} {{name}} uit",
        ),
        say(f"waar (is|zit|staat) {_THE} {{name}} [(nu|ergens)]", **ROBOT),
        say(
            f"(draait|loopt|werkt) {_THE} {{name}} [nog]",
            f"doet {_THE} {{name}} het [nog]",
            where={"domain": ["switch", "fan", "input_boolean"]},
            response="one_yesno",
            state="on",
        ),
        *(
            say(*said, response="one", domain="sensor", device_class=kind)
            for kind, said in (
                (
                    "humidity",
                    (
                        f"hoe hoog is de luchtvochtigheid {_AT}",
                        f"hoe vochtig is het {_AT}",
                    ),
                ),
                ("carbon_dioxide", (f"hoe hoog is de CO2[-]waarde {_AT}",)),
            )
        ),
    ],
    "HassClimateGetTemperature": [say(f"welke temperatuur is het {_AT}", f"is het {_WARM} {_AT}")],
    "HassGetWeather": [
        say(
            "regent het [(nu|buiten)]",
            "heb ik [vandaag] een paraplu nodig",
            "(wat is|hoe hoog is|hoe is) de temperatuur buiten",
        )
    ],
}

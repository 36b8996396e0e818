"""Further French questions."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.asking import LEVEL
from wyoming_servers.house.patterns import CLIMATE, HERE, LOCK, PLAYER, VACUUM, Patterns, say

_OPENING: Final = {"domain": ["cover", "binary_sensor"]}
_SWITCHED: Final = {"domain": ["light", "switch", "fan", "input_boolean"]}
_LIT: Final[dict[str, Any]] = {"response": "any", "domain": "light", "state": "on"}
_DARK: Final[dict[str, Any]] = {"response": "all", "domain": "light", "state": "off"}
_YES_NO: Final[dict[str, Any]] = {"response": "one_yesno"}
_SOMEBODY: Final[dict[str, Any]] = {
    "response": "any",
    "domain": "binary_sensor",
    "device_class": "motion",
    "state": "on",
}
_IS_THERE = "(y a-t-il|il y a|est-ce qu'il y a|y a|il reste|est-ce qu'il reste)"
_DID = "[est-ce que ](j'ai|on a|tu as|vous avez) [(bien|encore|déjà) ]"
_AT = "<dans> [<le>]({area}|{floor})"
_LIGHT = "(la lumière|les lumières|les lampes)"
_WHITHER = "(est|sont) [bien ]"

PATTERNS: Final[Patterns] = {
    LEVEL: [
        say(
            "(c'est|c'est à|il est à) combien [<le>]{name}",
            "[<le>]{name} est [réglé[e] ](à|sur) combien [de degrés]",
            "[à ]combien est réglé[e] [<le>]{name}",
            where=where,
        )
        for where in (CLIMATE, PLAYER)
    ],
    "HassGetState": [
        say(
            f"{_IS_THERE} [encore ](une|des|de la) (lumière|lumières|lampes) "
            "[(allumée|allumées)] [quelque part]",
            **_LIT,
        ),
        say(f"{_IS_THERE} [encore ]de la lumière {_AT}", **_LIT),
        say("est-ce que (tout|toutes les lumières) (est|sont) [bien ](éteint|éteintes)", **_DARK),
        say(f"est-ce que tout est [bien ]éteint {_AT}", **_DARK),
        say(
            f"[est-ce que ]{_LIGHT} {_AT} {_WHITHER}(éteinte|éteintes)",
            f"{_DID}éteint ({_LIGHT} {_AT}|[<le>]({{area}}|{{floor}}))",
            **_DARK,
        ),
        say(f"{_DID}(éteint|coupé) [<le>]{{name}}", where=_SWITCHED, **_YES_NO, state="off"),
        say(
            f"{_DID}laissé [<le>]{{name}} (allumé|allumée|en marche)",
            f"{_DID}(allumé|oublié d'éteindre) [<le>]{{name}}",
            "[est-ce que ][<le>]{name} (est|tourne|marche) [encore ][(allumé|allumée)] [encore]",
            where=_SWITCHED,
            **_YES_NO,
            state="on",
        ),
        say(
            f"{_DID}(laissé [<le>]{{name}} (ouvert|ouverte)|ouvert [<le>]{{name}})",
            where=_OPENING,
            **_YES_NO,
            state=["open", "on"],
        ),
        say(f"{_DID}fermé [<le>]{{name}}", where=_OPENING, **_YES_NO, state=["closed", "off"]),
        say(
            f"{_DID}(fermé [<le>]{{name}} à (clé|clef)|verrouillé [<le>]{{name}})",
            where=LOCK,
            **_YES_NO,
            state="locked",
        ),
        say(
            "[est-ce que ][<le>]{name} est (ouvert|ouverte) ou (fermé|fermée)",
            "[est-ce que ][<le>]{name} est (fermé|fermée) ou (ouvert|ouverte)",
            where=_OPENING,
            response="one",
            wins=True,
        ),
        say(
            "(où est|il est où|elle est où|où se trouve) [<le>]{name}",
            where=VACUUM,
            response="one",
            wins=True,
        ),
        say(f"{_IS_THERE} (quelqu'un|du monde) {_AT}", **_SOMEBODY),
        say(
            "(on consomme|je consomme|ça consomme) combien [d'électricité] [(en ce moment|là)]",
            "combien (on consomme|consomme-t-on|je consomme) [d'électricité]",
            "quelle est [la ]consommation [électrique|d'électricité]",
            response="one",
            domain="sensor",
            device_class="power",
        ),
    ],
    "HassClimateGetTemperature": [
        say("(il fait combien|combien il fait|combien fait-il) [<ici>]", where=HERE),
        say("(il fait combien|combien il fait|combien fait-il) <dans> [<le>]{area}"),
    ],
    "HassGetWeather": [
        say(
            "(il fait combien|combien de degrés|combien fait-il) (dehors|à l'extérieur)",
            "combien de degrés (il y a|y a-t-il|il fait|fait-il) (dehors|à l'extérieur)",
        )
    ],
}

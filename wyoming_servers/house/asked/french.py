"""Further French questions."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.asking import LEVEL
from wyoming_servers.house.patterns import CLIMATE, COVER, HERE, LIGHT, PLAYER, Patterns, say

from .blocks import (
    CLOSED,
    DARK,
    KIND_CLOSED,
    KIND_OPEN,
    LIT,
    LOCKED,
    OPENED,
    POWER,
    ROBOT,
    SOMEBODY,
    TURNED_OFF,
    TURNED_ON,
    UP_OR_DOWN,
    YES_NO,
)

_IS_THERE = "(y a-t-il|il y a|est-ce qu'il y a|y a|il reste|est-ce qu'il reste)"
_DID = "[est-ce que ](j'ai|on a|tu as|vous avez) [(bien|encore|déjà) ]"
_AT = "[<dans>] [<le>]({area}|{floor})"
_LIGHT = "(la lumière|les lumières|les lampes)"
_WHITHER = "(est|sont) [bien ]"
_ARE = "(est|sont) [(bien|encore|toujours|déjà|tous|toutes) ]"
_COVERS = "[est-ce que ][<le>]{cover_classes:device_class}"

PATTERNS: Final[Patterns] = {
    LEVEL: [
        say(
            "(c'est|c'est à|il est à) combien [<le>]{name}",
            "[<le>]{name} est [réglé[e] ](à|sur) combien [de degrés]",
            "à combien est [<le>]{name}",
            "[à ]combien est réglé[e] [<le>]{name}",
            where=where,
        )
        for where in (CLIMATE, PLAYER, LIGHT, COVER)
    ],
    "HassGetState": [
        say(
            f"{_IS_THERE} [encore ](une|des|de la) (lumière|lumières|lampes) "
            "[(allumée|allumées)] [quelque part]",
            **LIT,
        ),
        say(f"{_IS_THERE} [encore ]de la lumière {_AT}", **LIT),
        say("est-ce que (tout|toutes les lumières) (est|sont) [bien ](éteint|éteintes)", **DARK),
        say(f"est-ce que tout est [bien ]éteint {_AT}", **DARK),
        say(
            f"[est-ce que ]{_LIGHT} {_AT} {_WHITHER}(éteinte|éteintes)",
            f"{_DID}éteint ({_LIGHT} {_AT}|[<le>]({{area}}|{{floor}}))",
            **DARK,
        ),
        say(f"{_DID}(éteint|coupé) [<le>]{{name}}", **TURNED_OFF),
        say(
            f"{_DID}laissé [<le>]{{name}} (allumé|allumée|en marche)",
            f"{_DID}(allumé|oublié d'éteindre) [<le>]{{name}}",
            "[est-ce que ][<le>]{name} (est|tourne|marche) [encore ][(allumé|allumée)] [encore]",
            **TURNED_ON,
        ),
        say(
            "[est-ce que ][<le>]{name} est [(encore|toujours|bien) ]allumé[e]",
            where=PLAYER,
            **YES_NO,
            state=["on", "playing", "paused", "idle", "buffering"],
        ),
        say(
            f"{_DID}(laissé [<le>]{{name}} (ouvert|ouverte)|ouvert [<le>]{{name}})",
            **OPENED,
        ),
        say(f"{_DID}fermé [<le>]{{name}}", **CLOSED),
        say(
            f"{_DID}(fermé [<le>]{{name}} à (clé|clef)|verrouillé [<le>]{{name}})",
            **LOCKED,
        ),
        say(
            "[est-ce que ][<le>]{name} est [(bien|encore|toujours) ](fermé|verrouillé)[e] "
            "[à (clé|clef)]",
            **LOCKED,
        ),
        say(
            "[est-ce que ][<le>]{name} est (ouvert|ouverte) ou (fermé|fermée)",
            "[est-ce que ][<le>]{name} est (fermé|fermée) ou (ouvert|ouverte)",
            **UP_OR_DOWN,
        ),
        say(
            "(où est|il est où|elle est où|où se trouve) [<le>]{name}",
            **ROBOT,
        ),
        say(f"{_COVERS} [{_AT}] {_ARE}(ouvert|levé|relevé)[e][s]", **KIND_OPEN),
        say(f"{_COVERS} [{_AT}] {_ARE}(fermé|baissé|descendu)[e][s]", **KIND_CLOSED),
        say(f"[est-ce que ]{_LIGHT} {_AT} {_ARE}allumée[s]", **LIT),
        say(
            f"quelle[s] (lumière|lampe)[s] (est|sont|reste[nt]) [(encore|restée|restées) ]"
            f"allumée[s] [{_AT}]",
            **{**LIT, "response": "which"},
        ),
        say(f"{_IS_THERE} (quelqu'un|du monde) {_AT}", **SOMEBODY),
        say(
            "(on consomme|je consomme|ça consomme) combien [d'électricité] [(en ce moment|là)]",
            "combien (on consomme|consomme-t-on|je consomme) [d'électricité]",
            "quelle est [la ]consommation [électrique|d'électricité]",
            **POWER,
        ),
    ],
    "HassClimateGetTemperature": [
        say("(il fait combien|combien il fait|combien fait-il) [<ici>]", where=HERE),
        say(
            "(il fait combien|combien il fait|combien fait-il) <dans> [<le>]{area}",
            "(il fait|fait-il|on a|c'est) (quelle température|combien de degrés) <dans> "
            "[<le>]{area}",
        ),
    ],
    "HassGetWeather": [
        say(
            "(il fait combien|combien de degrés|combien fait-il) (dehors|à l'extérieur)",
            "combien de degrés (il y a|y a-t-il|il fait|fait-il) (dehors|à l'extérieur)",
        )
    ],
}

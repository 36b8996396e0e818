"""The French patterns about things of their own words: robots, valves, fans, colours and whites."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import (
    CLIMATE,
    COVER,
    FAN,
    HERE,
    LIGHT,
    PLAYER,
    SCENE,
    SCRIPT,
    SWITCHED,
    VACUUM,
    VALVE,
    Patterns,
    say,
)

from .blocks import WATER

_AT = "<dans> [<le>]{area}"
_OF = "(du |de la |de l'|de |des )"
_MORE, _LESS = "(<augmente>|accélère)", "(<diminue>|réduis|réduire|ralentis)"
_STRONG = "(fort|forte|forts|fortes)"
_LIGHTS = "(la |les |de la )lumière[s]"


def _whites(more: str, kelvin: int) -> list[dict[str, Any]]:
    """Return the blocks for "une lumière plus chaude": a white, whatever the light shows now."""
    white: dict[str, Any] = {"response": "temperature", "temperature": kelvin}
    light = "[(la |une |de la )]lumière"
    make = "[(<mets>|<regle>|rends|rendre|je voudrais|j'aimerais|je veux)]"
    return [
        say(f"{make} [<le>]{{name}} [un peu ]{more}", where=LIGHT, **white),
        say(f"{make} {light} {_AT} [un peu ]{more}", **white),
        say(f"{make} {light} [un peu ]{more} {_AT}", **white),
        say(f"{make} {light} [un peu ]{more} [<ici>]", where=HERE, **white),
    ]


def _stronger(more: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "la lampe plus fort", said of lights as of fans."""
    make = "[(<mets>|rends|rendre|fais)]"
    return [
        *change(
            "brightness",
            step,
            named=(f"{make} [<le>]{{name}} [un peu ]{more}", f"[un peu ]{more} [<le>]{{name}}"),
            there=(f"{make} {_LIGHTS} {_AT} [un peu ]{more}",),
            here=(f"{make} {_LIGHTS} [un peu ]{more}",),
        ),
        *change("speed", step, named=(f"{make} [<le>]{{name}} [un peu ]{more}",)),
    ]


PATTERNS: Final[Patterns] = {
    "HassTurnOn": [
        say("(mets|mettre|remets) [<le>]{name}", where=SWITCHED),
        say("(mets|mettre) [<le>]{name}", where=SCRIPT, response="script"),
        say("[<le>](scène|ambiance) {name}", where=SCENE, response="scene"),
        say(f"(mets|mettre|fais) {_LIGHTS} [<ici>]", where=HERE, domain="light"),
        say(f"(mets|mettre|fais) {_LIGHTS} {_AT}", domain="light"),
        say("(<allume>|lance|lancer) [<le>]{name}", where=VALVE, response="valve"),
        say(
            "<ouvre> <tous> [les ]{cover_classes:device_class} <dans> [<le>]{floor}",
            response="cover",
            domain="cover",
        ),
    ],
    "HassTurnOff": [
        say("<eteins> [<le>]{name}", where=VALVE, response="valve"),
        say("(coupe|couper|ferme|fermer|arrête) l'eau", **WATER),
        say(f"(coupe|couper|ferme|fermer|arrête) l'eau {_AT}", **WATER),
    ],
    "HassSetPosition": [
        say("[<le>]{name} à {position}<pourcent>", where=COVER),
        say(f"[<le>]{{cover_classes:device_class}} {_AT} à {{position}}<pourcent>", domain="cover"),
    ],
    "HassLightSet": [
        say("[<le>]{name} à {brightness}", where=LIGHT, response="brightness"),
        say(f"[<le>](lumière|lumières) {_AT} à {{brightness}}[<pourcent>]", response="brightness"),
        *_whites("plus (chaud|chaude|chauds|chaudes)", 2700),
        *_whites("plus (froid|froide|froids|froides)", 4000),
        say(
            f"[(<mets>) ][une ]{{color_temperature_names:temperature}} {_AT}",
            response="temperature",
        ),
        say(
            f"(<mets>|<regle>) la couleur {_OF}{{name}} (en|à|au|sur) {{color}}",
            "[(<mets>) ](la |une )couleur {color} (à la |à l'|à |au |pour |sur )[<le>]{name}",
            where=LIGHT,
            response="color",
        ),
    ],
    "HassClimateSetTemperature": [
        say("chauffe [<le>]{area} à {room_warmth:temperature}"),
        say("(<mets>|<regle>) {temperature}<degres> <dans> [<le>]{floor}"),
        say("[<le>]{name} à {temperature}", where=CLIMATE),
        say(
            f"(<mets>|<regle>|<augmente>|<diminue>) la température {_OF}{{name}} (à|sur) "
            "{temperature}[<degres>]",
            where=CLIMATE,
        ),
    ],
    "HassSetVolume": [say("(<mets>|<regle>) [<le>]{name} à {volume:volume_level}", where=PLAYER)],
    "HassFanSetSpeed": [
        say("[<le>]{name} à {fan_speed:percentage}", where=FAN),
        say(
            "(<augmente>|<diminue>|<allume>) [<le>]{name} à {fan_speed:percentage}<pourcent>",
            where=FAN,
        ),
    ],
    CHANGE: [
        *_stronger(f"plus {_STRONG}", "up"),
        *_stronger(f"moins {_STRONG}", "down"),
        *change("speed", "up", named=(f"{_MORE} la vitesse {_OF}{{name}}",)),
        *change("speed", "down", named=(f"{_LESS} la vitesse {_OF}{{name}}",)),
        *change("volume", "up", named=(f"plus de (son|volume) (sur |{_OF})[<le>]{{name}}",)),
        *change("volume", "down", named=(f"moins de (son|volume) (sur |{_OF})[<le>]{{name}}",)),
        *change(
            "temperature", "up", there=("(chauffe|chauffer|réchauffe|réchauffer) [<le>]{area}",)
        ),
        *change("volume", "up", here=("[un peu ]plus de (son|volume)",)),
        *change("volume", "down", here=("[un peu ]moins de (son|volume)",)),
    ],
    "HassMediaPlayerMute": [
        say("silence [<ici>]", where=HERE),
        say(f"silence {_AT}"),
        say("<mets> [<le>]{name} en (silencieux|muet|mode silencieux)", where=PLAYER),
    ],
    "HassVacuumCleanArea": [
        say(
            f"(fais|faire) le ménage {_AT}",
            f"(passe|passer) (la balayeuse|l'aspi|un coup d'aspirateur) {_AT}",
            wins=True,
        ),
        say(
            "(demande|dis) à [<le>]{name} (de |d')(<nettoie>) [<dans> ][<le>]{area}",
            "(passe|passer) [<le>]{name} <dans> [<le>]{area}",
            where=VACUUM,
        ),
    ],
    "HassVacuumReturnToBase": [
        say(
            "[<le>]{name} (rentre|retourne|va) (à la maison|à sa base|à la base|se charger)",
            where=VACUUM,
        )
    ],
}

"""The French patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off

_BIT = "[(un peu|un petit peu|beaucoup|encore|encore un peu)]"
_PERCENT = "de {brightness:amount}<pourcent>"
_DEGREES = "[de ]({temperature:amount}|un)<degres>"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    by, level = f"[({_PERCENT}|{_BIT})]", "(la luminosité|l'intensité|la lumière)"
    make = "(rends|rendre|<mets>|fais)"
    return change(
        "brightness",
        step,
        named=(
            f"{make} [<le>]{{name}} {_BIT} {more}",
            f"{raised} {level} (du |de la |de l'|de ){{name}} {by}",
            f"{raised} [<le>]{{name}} {by}",
        ),
        there=(f"{raised} [<le>]<lumiere> <dans> [<le>]{{area}} {by}",),
        here=(f"[{make} <le><lumiere>] {_BIT} {more} [<ici>]", f"{raised} [<le>]<lumiere> {by}"),
    )


def _heat(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    by = f"[({_DEGREES}|{_BIT})]"
    return change(
        "temperature",
        step,
        named=(f"{raised} [<le>]{{name}} {by}", f"<mets> [<le>]{{name}} {_BIT} {more}"),
        there=(
            f"{raised} la température <dans> [<le>]{{area}} {by}",
            f"<mets> {_BIT} {more} <dans> [<le>]{{area}}",
        ),
        here=(f"{raised} la température [<ici>] {by}", f"[<mets>] {_BIT} {more} [<ici>]"),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("plus (lumineux|lumineuse|clair|claire|fort|forte)", "<augmente>", "up"),
        *_light(
            "(moins (lumineux|lumineuse|clair|claire|fort|forte)|plus sombre)",
            "(<diminue>|tamise)",
            "down",
        ),
        *_heat("plus chaud", "<augmente>", "up"),
        *_heat("(plus froid|plus frais|moins chaud)", "<diminue>", "down"),
        say("il y a trop de lumière [<ici>]", where=HERE, look="brightness", step="down"),
        say(
            "j'ai [(très|trop|un peu)] froid",
            "il fait (trop|très|si) froid [<ici>]",
            "il fait froid ici",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "j'ai [(très|trop|un peu)] chaud",
            "il fait (trop|très|si) chaud [<ici>]",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say("il fait (trop|très|si) froid <dans> [<le>]{area}", look="temperature", step="up"),
        say("il fait (trop|très|si) chaud <dans> [<le>]{area}", look="temperature", step="down"),
        last("up", f"{_BIT} plus", "(encore un peu|un degré de plus)"),
        last("down", f"{_BIT} moins", "un degré de moins"),
    ],
    "HassTurnOn": [
        say(
            "il fait (trop|très|si) (sombre|noir) [<ici>]",
            "il fait (sombre|noir) ici",
            "(je ne vois|je vois) rien",
            where=HERE,
            domain="light",
        ),
        say("il fait (trop|très|si) (sombre|noir) <dans> [<le>]{area}", domain="light"),
        say(
            "<verrouille> (toutes les|les) portes",
            "<verrouille> (tout|toute la maison|la maison)",
            "<ferme> (tout|toute la maison|la maison) à (clé|clef)",
            response="lock",
            domain="lock",
        ),
        say("<allume> <tous> [les ]<lumiere>", wins=True, domain="light"),
        say("<ouvre> <tous> [les ]{cover_classes:device_class}", response="cover", domain="cover"),
    ],
    "HassTurnOff": [
        *off(
            "<eteins> tout <dans> [<le>]({area}|{floor})",
            "<dans> [<le>]({area}|{floor}) <eteins> tout",
            here="<eteins> tout <ici>",
        ),
        say("<eteins> <tous> [les ]<lumiere>", wins=True, domain="light"),
        say("<deverrouille> (toutes les|les) portes", response="lock", domain="lock"),
        say(
            "<ferme> <tous> [les ]{cover_classes:device_class}",
            response="cover",
            wins=True,
            domain="cover",
        ),
    ],
    "HassClimateSetTemperature": [
        say("[<le>]{name} à {temperature}<degres>", where=CLIMATE),
    ],
    "HassSetVolumeRelative": [
        say(
            "[<le>]{name} (est|n'est) (trop bas|trop basse|pas assez fort|pas assez forte)",
            where=PLAYER,
            volume_step="up",
        ),
        say("[<le>]{name} est trop (fort|forte)", where=PLAYER, volume_step="down"),
    ],
}

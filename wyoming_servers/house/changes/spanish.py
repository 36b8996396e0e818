"""The Spanish patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off

_BIT = "[(un poco|un poquito|algo|mucho|aún)]"
_DEGREES = "({temperature:amount}|un) grado[s]"
_THE = "[el|la|los|las]"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    by, level = (
        f"[([en|un] {{brightness:amount}}[ ]<porciento>|{_BIT})]",
        "(el brillo|la intensidad)",
    )
    make = "(<establece>|haz|deja)"
    return change(
        "brightness",
        step,
        named=(
            f"{make} {_THE} {{name}} {_BIT} {more}",
            f"{raised} {level} (de|del) {_THE} {{name}} {by}",
        ),
        there=(f"{raised} {level} <area> {by}", f"{make} <luces> <area> {_BIT} {more}"),
        here=(f"{raised} {level} {by}", f"{make} <luces> {_BIT} {more}", f"{_BIT} {more}"),
    )


def _heat(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    by = f"[([en] {_DEGREES}|{_BIT})]"
    return change(
        "temperature",
        step,
        named=(f"{raised} {_THE} {{name}} {by}",),
        there=(f"{raised} la temperatura <area> {by}",),
        here=(f"{raised} la temperatura {by}", f"[ponlo] {_BIT} {more}"),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("más (brillante[s]|clar(a|o)[s]|fuerte[s])", "<sube>", "up"),
        *_light("(más oscur(a|o)[s]|menos brillante[s]|más tenue[s])", "(<baja>|atenúa)", "down"),
        *_heat("más (caliente|calor|cálido)", "<sube>", "up"),
        *_heat("más (frío|fresco)", "<baja>", "down"),
        say("hay demasiada luz [aquí]", where=HERE, look="brightness", step="down"),
        say(
            "tengo [mucho] frío",
            "hace (demasiado|mucho|tanto) frío [aquí]",
            "hace frío aquí",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "tengo [mucho] calor",
            "hace (demasiado|mucho|tanto) calor [aquí]",
            "hace calor aquí",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say(
            "hace (demasiado|mucho|tanto) frío (en [el|la]|de la|del) {area}",
            look="temperature",
            step="up",
        ),
        say(
            "hace (demasiado|mucho|tanto) calor (en [el|la]|de la|del) {area}",
            look="temperature",
            step="down",
        ),
        last("up", f"{_BIT} más", f"{_DEGREES} más"),
        last("down", f"{_BIT} menos", f"{_DEGREES} menos"),
    ],
    "HassTurnOn": [
        say(
            "está (muy|demasiado|tan) oscuro [aquí]",
            "está oscuro aquí",
            "no veo nada",
            where=HERE,
            response="lights_area",
            domain="light",
        ),
        say(
            "está (muy|demasiado|tan) oscuro en [el|la] {area}",
            response="lights_area",
            domain="light",
        ),
        say(
            "(bloque(a|ar|e)|cierra con llave) <todos> puertas",
            "bloque(a|ar|e) (la casa|todo)",
            "cierra (la casa|todo) con llave",
            response="lock",
            domain="lock",
        ),
        say("<abre> <todos> {cover_classes:device_class}", response="cover", domain="cover"),
    ],
    "HassTurnOff": [
        *off(
            "<apaga> todo (en [el|la]|de [el|la]|del) ({area}|{floor})",
            "<apaga> todo {floor}",
            here="<apaga> todo [lo de] aquí",
        ),
        say("<apaga> <luces> de {floor}", response="lights_floor", domain="light"),
        say("desbloque(a|ar|e) <todos> puertas", response="lock", domain="lock"),
        say(
            "<cierra> <todos> {cover_classes:device_class}",
            response="cover_device_class",
            domain="cover",
        ),
    ],
    "HassClimateSetTemperature": [
        say("[el|la] {name} a {temperature} grado[s]", where=CLIMATE),
    ],
    "HassSetVolumeRelative": [
        say(
            "[el|la] {name} está (demasiado|muy) (baj(a|o)|floj(a|o))",
            where=PLAYER,
            volume_step="up",
        ),
        say(
            "[el|la] {name} está (demasiado|muy) (alt(a|o)|fuerte)",
            where=PLAYER,
            volume_step="down",
        ),
    ],
}

"""The Spanish patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, COVER, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, ROOM_WARMTH, change, degrees, last, off, sizes

LISTS = {
    **sizes(
        "(un (poco|poquito|pelín)|algo|ligeramente|aún)", "(mucho|bastante)", half="a la mitad"
    ),
    **ROOM_WARMTH,
}
_SIZE = "{laramie_size:size}"
_PERCENT = "[(en|un|en un)] {brightness:amount}[ ]<porciento>"
_DEGREES = "({temperature:amount}|un) grado[s]"
_BY = f"[({_PERCENT}|{_SIZE})]"
_BY_DEGREES = f"[([en] {_DEGREES}|{_SIZE})]"
_THE = "[el|la|los|las]"
_OF = "(de|del)"
_IN = "(en [el|la]|de la|del)"
_DOWN = "(<baja>|atenúa|atenua)"
_MAKE = "(<establece>|haz|deja)"


def _light(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    level = "(el brillo|la intensidad|la luminosidad)"
    return change(
        "brightness",
        step,
        named=(
            f"[{_MAKE}] {_THE} {{name}} [{_SIZE}] {more}",
            f"{raised} [{_SIZE}] {level} {_OF} {_THE} {{name}} {_BY}",
            f"{raised} [{_SIZE}] {_THE} {{name}} {_BY}",
        ),
        there=(
            f"{raised} [{_SIZE}] ({level}|<luces>) <area> {_BY}",
            f"[{_MAKE}] <luces> <area> [{_SIZE}] {more}",
        ),
        here=(
            f"{raised} [{_SIZE}] ({level}|<luces>) [<aquí>] {_BY}",
            f"[{_MAKE}] <luces> [{_SIZE}] {more}",
            f"[{_SIZE}] {more}",
        ),
    )


def _heat(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    heat = "(la temperatura|la calefacción|el termostato)"
    return change(
        "temperature",
        step,
        named=(
            f"{raised} {_THE} {{name}} {_BY_DEGREES}",
            f"{raised} {_DEGREES} {_THE} {{name}}",
        ),
        there=(
            f"{raised} {heat} <area> {_BY_DEGREES}",
            f"{raised} {_BY_DEGREES} {heat} <area>",
            f"{raised} {_DEGREES} {_IN} {{area}}",
        ),
        here=(
            f"{raised} {heat} [<aquí>] {_BY_DEGREES}",
            f"{raised} {_BY_DEGREES} {heat} [<aquí>]",
            f"{raised} {_DEGREES} [<aquí>]",
            f"[ponlo] [{_SIZE}] {more} [<aquí>]",
        ),
    )


def _sound(more: str, raised: str, step: str) -> list[dict[str, Any]]:
    sound = "(el volumen|la música|el sonido)"
    return change(
        "volume",
        step,
        named=(
            f"{raised} [{_SIZE}] [{sound} {_OF}] {_THE} {{name}} {_BY}",
            f"<establece> {_THE} {{name}} [{_SIZE}] {more}",
        ),
        there=(f"{raised} [{_SIZE}] {sound} <area> {_BY}",),
        here=(f"{raised} [{_SIZE}] {sound} {_BY}", f"[ponlo] [{_SIZE}] {more}"),
    )


def _speed(more: str, step: str) -> list[dict[str, Any]]:
    return change("speed", step, named=(f"<establece> {_THE} {{name}} [{_SIZE}] {more}",))


def _moved(verb: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE} [más]|{_PERCENT})"
    return change(
        "position", step, named=(f"{verb} {by} {_THE} {{name}}", f"{verb} {_THE} {{name}} {by}")
    )


_VERY = "(demasiado|mucho|tanto|muy|tan|un poco de|bastante|un poco)"


def _felt(how: str, all_: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "tengo frío" and "hace demasiado frío en el baño"."""
    return change(
        "temperature",
        step,
        there=(f"hace [{_VERY}] {how} {_IN} {{area}}",),
        here=(
            f"tengo [{_VERY}] {how}",
            f"hace {_VERY} {how} [<aquí>]",
            f"hace {how} aquí",
            f"hace un {how} (insoportable|horrible|tremendo|espantoso|que te mueres)",
            f"qué {how} [(hace|tengo)] [<aquí>]",
            f"aquí hace [{_VERY}] {how}",
            all_,
        ),
    )


_SHARES = {"tres cuartos": 75, "dos tercios": 67}

PATTERNS: Patterns = {
    CHANGE: [
        *_light("más (brillante[s]|clar(a|o)[s])", "<sube>", "up"),
        *_light("(más oscur(a|o)[s]|menos brillante[s]|más tenue[s])", _DOWN, "down"),
        *change(
            "brightness",
            "up",
            there=(f"[{_SIZE}] más [de] luz {_IN} {{area}}",),
            here=(f"[{_SIZE}] más [de] luz [<aquí>]",),
        ),
        *change(
            "brightness",
            "down",
            there=(f"[{_SIZE}] menos [de] luz {_IN} {{area}}", f"hay demasiada luz {_IN} {{area}}"),
            here=(f"[{_SIZE}] menos [de] luz [<aquí>]", "hay demasiada luz [<aquí>]"),
        ),
        say(
            f"{_THE} {{name}} (está|brilla) {_VERY} (fuerte|brillante)",
            where={"domain": ["light"]},
            look="brightness",
            step="down",
        ),
        *change(
            "darkness",
            "up",
            there=(
                "está (muy|demasiado|tan) oscuro en [el|la] {area}",
                "no (veo|se ve) nada en [el|la] {area}",
                "necesito luz en [el|la] {area}",
            ),
            here=(
                "está (muy|demasiado|tan) oscuro [aquí]",
                "(está oscuro aquí|aquí está [(muy|demasiado|tan)] oscuro)",
                "no (veo|se ve) nada [aquí]",
                "necesito luz [aquí]",
            ),
        ),
        *_heat("más (caliente|calor|cálido)", "<sube>", "up"),
        *_heat("más (frío|fresco)", "<baja>", "down"),
        *_felt("frío", "me (estoy congelando|congelo|hielo)", "up"),
        *_felt("calor", "me (muero de calor|estoy asando|aso)", "down"),
        *_sound("más (alto|fuerte)", "<sube>", "up"),
        *_sound("más (bajo|flojo|suave)", "<baja>", "down"),
        say(
            f"{_THE} {{name}} está {_VERY} (baj(a|o)|floj(a|o))",
            "no oigo [el|la] {name}",
            where=PLAYER,
            look="volume",
            step="up",
        ),
        say(
            f"(la música|el volumen) está {_VERY} (baj(a|o)|floj(a|o))",
            "no (oigo|se oye) (la música|nada)",
            where=HERE,
            look="volume",
            step="up",
        ),
        say(
            f"{_THE} {{name}} está {_VERY} (alt(a|o)|fuerte)",
            where=PLAYER,
            look="volume",
            step="down",
        ),
        say(
            f"[(la música|el volumen)] está {_VERY} (alt(a|o)|fuerte)",
            where=HERE,
            look="volume",
            step="down",
        ),
        say(
            "<sube> (el volumen|la música) [en] un {brightness:amount}[ ]<porciento>",
            where=HERE,
            wins=True,
            look="volume",
            step="up",
        ),
        say(
            "<baja> (el volumen|la música) [en] un {brightness:amount}[ ]<porciento>",
            where=HERE,
            wins=True,
            look="volume",
            step="down",
        ),
        *_speed("más rápido", "up"),
        *_speed("más (lento|despacio)", "down"),
        *_moved("(abr(e|ir)|<sube>)", "up"),
        *_moved("(cierra|cerrar|<baja>)", "down"),
        last("up", f"[{_SIZE}] más"),
        last("down", f"[{_SIZE}] menos"),
        *degrees(f"{_DEGREES} más", f"{_DEGREES} menos"),
    ],
    "HassTurnOn": [
        say(
            "(bloque(a|ar|e)|cierra con llave) (<todos>|las) puertas",
            "bloque(a|ar|e) (la casa|todo)",
            "cierra (la casa|todo) con llave",
            response="lock",
            domain="lock",
        ),
        say(
            "<abre> <todos> {cover_classes:device_class}",
            "<abre> [el|la|los|las] {cover_classes:device_class} (de|en|del) [el|la] {floor}",
            response="cover_device_class",
            domain="cover",
        ),
    ],
    "HassTurnOff": [
        *off(
            "<apaga> todo (en [el|la]|de [el|la]|del) ({area}|{floor})",
            "<apaga> todo [lo (de|en)] [el|la] {floor}",
            here="<apaga> todo [lo de] aquí",
        ),
        say("<apaga> <luces> de {floor}", response="lights_floor", domain="light"),
        say("desbloque(a|ar|e) <todos> puertas", response="lock", domain="lock"),
        say(
            "<cierra> <todos> {cover_classes:device_class}",
            "<cierra> [el|la|los|las] {cover_classes:device_class} (de|en|del) [el|la] {floor}",
            response="cover_device_class",
            domain="cover",
        ),
    ],
    "HassClimateSetTemperature": [
        say("[el|la] {name} a {temperature} grado[s]", where=CLIMATE),
        say("calienta [el|la] {area} a {temperature} grado[s]"),
    ],
    "HassSetPosition": [
        *(
            say(
                f"{verb} [el|la|los|las] {{name}} [(a|hasta)] {share}",
                where=COVER,
                position=position,
            )
            for share, part in _SHARES.items()
            for verb, position in (("abr(e|ir)", part), ("(cierra|cerrar)", 100 - part))
        ),
        say(
            "(abr(e|ir)|cierra|cerrar|sube|baja) [el|la|los|las] {name} "
            "((a|hasta) la mitad|a medias)",
            where=COVER,
            position=50,
        ),
        say("(abr(e|ir)|sube) [el|la] {name} (del todo|por completo)", where=COVER, position=100),
        say("(cierra|cerrar|baja) [el|la] {name} (del todo|por completo)", where=COVER, position=0),
    ],
}

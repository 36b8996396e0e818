"""The Spanish patterns about things of their own words: robots, valves, fans, colours, whites."""

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
    VACUUM,
    VALVE,
    Patterns,
    say,
)

from .blocks import WATER

_THE = "[(el|la|los|las)]"
_AT = "(en [el|la]|del|de la|de) {area}"
_OF = "(del|de la|de los|de las|de)"
_TO = "(al|a la|a los|a las|en el|en la|para el|para la|a|en)"
_WARM, _COLD = "cálid(o|a)[s]", "frí(o|a)[s]"
_MAKE = "(<establece>|haz|deja)"
_STOP = "(<apaga>|corta|cortá|cierra|quita)"
_CLEANS = "(limpie|aspire|barra)"
_LIGHT = "[(el|la|los|las|una)] (luz|luces)"
_SOME = "[(un poco|un poquito)]"


def _whites(white: str, kelvin: int) -> list[dict[str, Any]]:
    """Return the blocks for "la luz más cálida": a white, whatever the light shows now."""
    told: dict[str, Any] = {"response": "temperature", "temperature": kelvin}
    light = _LIGHT
    more = f"{_SOME} más {white}"
    return [
        say(f"[{_MAKE}] {_THE} {{name}} {more}", where=LIGHT, **told),
        say(f"{_MAKE} {_THE} {{name}} {white}", where=LIGHT, **told),
        say(f"[{_MAKE}] {light} {_AT} {more}", f"{_MAKE} {light} {_AT} {white}", **told),
        say(f"[{_MAKE}] {light} {more} {_AT}", **told),
        say(f"[{_MAKE}] {light} {more} [<aquí>]", where=HERE, **told),
    ]


def _stronger(more: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "la lámpara más fuerte", said of lights as of fans."""
    named = (f"[{_MAKE}] {_THE} {{name}} {_SOME} {more}",)
    return [*change("brightness", step, named=named), *change("speed", step, named=named)]


PATTERNS: Final[Patterns] = {
    "HassTurnOn": [
        say("[el|la] (ambiente|escena) [de] {name}", where=SCENE, response="scene"),
        say(f"(<enciende>|inicia|arranca|lanza) {_THE} {{name}}", where=VALVE, response="valve"),
        say(f"luz {_AT}", f"(ilumina|alumbra) {_THE} {{area}}", domain="light"),
        say("cierra con llave (la casa|todo)", response="lock", domain="lock"),
    ],
    "HassTurnOff": [
        say(f"{_STOP} {_THE} {{name}}", where=VALVE, response="valve"),
        say("(corta|cierra|cortar|cerrar) (el agua|la llave del agua)", **WATER),
        say(f"(corta|cierra|cortar|cerrar) el agua {_AT}", **WATER),
        say(f"saca {_THE} {{name}}", where={"domain": ["input_boolean"]}),
    ],
    "HassSetPosition": [
        say(f"{_THE} {{name}} al {{position}} <porciento>", where=COVER),
        say(
            f"{_THE} {{cover_classes:device_class}} {_AT} al {{position}} <porciento>",
            domain="cover",
        ),
        say(
            f"(saca|extiende|despliega|levanta|recoge) {_THE} {{name}} "
            "((a|hasta) la mitad|a medias|al 50 por ciento)",
            where=COVER,
            position=50,
        ),
    ],
    "HassLightSet": [
        say(
            f"[<establece>] {{color_temperature_names:temperature}} {_AT}",
            f"<establece> {_LIGHT} {_AT} (a|en) {{color_temperature_names:temperature}}",
            response="temperature",
        ),
        say(
            "[<establece>] {color_temperature_names:temperature} [<aquí>]",
            where=HERE,
            response="temperature",
        ),
        say(
            f"[({_MAKE}|<sube>|<baja>|<enciende>)] {_LIGHT} {_AT} al {{brightness}} <porciento>",
            response="brightness",
        ),
        say(f"{_THE} {{name}} al {{brightness}}", where=LIGHT, response="brightness"),
        say(f"<enciende> {_THE} {{name}} al {{brightness}} [<porciento>]", where=LIGHT),
        *_whites(_WARM, 2700),
        *_whites(_COLD, 4000),
        say(
            f"[<establece>] [el] color {{color}} {_TO} {{name}}",
            f"<establece> el color {_OF} {{name}} (a|en|al) {{color}}",
            where=LIGHT,
            response="color",
        ),
    ],
    "HassFanSetSpeed": [
        say(f"<enciende> {_THE} {{name}} al {{fan_speed:percentage}} [<porciento>]", where=FAN),
        say(f"<enciende> el ventilador {_AT} al {{fan_speed:percentage}} [<porciento>]"),
    ],
    "HassClimateSetTemperature": [
        say(f"<enciende> {_THE} {{name}} (a|en) {{temperature}} [grados]", where=CLIMATE),
        say(
            f"(<establece>|<sube>|<baja>) la temperatura {_OF} {{name}} a {{temperature}} [grados]",
            where=CLIMATE,
        ),
    ],
    "HassSetVolume": [
        say(f"[el] volumen {_OF} {{name}} (al|a) {{volume:volume_level}}", where=PLAYER)
    ],
    CHANGE: [
        *_stronger("más fuerte[s]", "up"),
        *_stronger("(más flojo[s]|más floja[s]|menos fuerte[s])", "down"),
        *change("speed", "up", named=(f"<sube> la velocidad {_OF} {{name}}",)),
        *change("speed", "down", named=(f"<baja> la velocidad {_OF} {{name}}",)),
        *change("temperature", "up", there=(f"{_SOME} más calor {_AT}",)),
        *change("temperature", "down", there=(f"{_SOME} más (frío|fresco) {_AT}",)),
    ],
    "HassMediaPlayerMute": [say("silencio", where=HERE), say(f"silencio {_AT}")],
    "HassVacuumCleanArea": [
        say(
            f"(dile|decile|pídele) a {_THE} {{name}} que {_CLEANS} [en] {_THE} {{area}}",
            f"que {_THE} {{name}} {_CLEANS} [en] {_THE} {{area}}",
            f"pasa {_THE} {{name}} (por|en) {_THE} {{area}}",
            where=VACUUM,
        )
    ],
    "HassVacuumReturnToBase": [
        say(
            f"que {_THE} {{name}} (vuelva|regrese|se vaya) a (su|la) (sitio|lugar|casa|base)",
            where=VACUUM,
        )
    ],
}

"""Further Spanish questions."""

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
_THE = "[(el|la|los|las)]"
_AT = "(en [el|la]|del|de la|de) ({area}|{floor})"
_ON = "(encendid|prendid)(o|a|os|as)"
_LEFT = "([me] he dejado|[nos] hemos dejado|[me] dejé|dejamos)"
_TURNED_OFF = "(he apagado|has apagado|hemos apagado|apagaste|apagué)"
_CLOSED = "(he cerrado|has cerrado|hemos cerrado|cerraste|cerré)"

PATTERNS: Final[Patterns] = {
    LEVEL: [
        say(
            f"(a cuánto|a cuántos grados|a qué temperatura|en cuánto|en cuántos grados) está "
            f"[puest(o|a)] {_THE} {{name}}",
            where=CLIMATE,
        ),
        say(f"(a cuánto|en cuánto) está [el volumen de] {_THE} {{name}}", where=PLAYER),
    ],
    "HassGetState": [
        say(
            "(hay|queda) (luz|luces|alguna luz|una luz) [(encendida|prendida)][s] [en algún sitio]",
            **_LIT,
        ),
        say(
            "está todo apagado",
            "están [todas] las luces apagadas",
            "está[n] apagada[s] [todas] las luces",
            **_DARK,
        ),
        say(
            f"está todo apagado {_AT}",
            f"está[n] (apagada[s] (la luz|las luces) {_AT}|(la luz|las luces) {_AT} apagada[s])",
            f"{_TURNED_OFF} ((la luz|las luces) {_AT}|{_THE} ({{area}}|{{floor}}))",
            **_DARK,
        ),
        say(f"{_TURNED_OFF} {_THE} {{name}}", where=_SWITCHED, **_YES_NO, state="off"),
        say(
            f"{_LEFT} ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            f"está {_ON} {_THE} {{name}}",
            f"{_THE} {{name}} está {_ON}",
            f"está {_THE} {{name}} {_ON}",
            f"sigue ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            f"está (andando|funcionando|en marcha) {_THE} {{name}}",
            f"{_THE} {{name}} está (andando|funcionando|en marcha)",
            where=_SWITCHED,
            **_YES_NO,
            state="on",
        ),
        say(
            f"{_THE} {{name}} está {_ON}",
            f"está ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            where=PLAYER,
            **_YES_NO,
            state=["on", "playing", "paused", "idle", "buffering"],
        ),
        say(
            f"{_LEFT} (abiert(o|a)[s] {_THE} {{name}}|{_THE} {{name}} abiert(o|a)[s])",
            where=_OPENING,
            **_YES_NO,
            wins=True,
            state=["open", "on"],
        ),
        say(f"{_CLOSED} {_THE} {{name}}", where=_OPENING, **_YES_NO, state=["closed", "off"]),
        say(
            f"está bien cerrad(a|o) {_THE} {{name}} [con llave]",
            f"{_CLOSED} {_THE} {{name}} [con llave]",
            f"{_CLOSED} con llave {_THE} {{name}}",
            f"{_THE} {{name}} tiene (seguro|llave)",
            f"tiene (seguro|llave) {_THE} {{name}}",
            where=LOCK,
            **_YES_NO,
            wins=True,
            state="locked",
        ),
        say(
            f"{_THE} {{name}} está (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a)",
            f"está (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a) {_THE} {{name}}",
            f"está {_THE} {{name}} (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a)",
            where=_OPENING,
            response="one",
            wins=True,
        ),
        say(
            f"(dónde está|por dónde anda|cómo está) {_THE} {{name}}",
            where=VACUUM,
            response="one",
            wins=True,
        ),
        say("está {name}", where={"domain": ["person"]}, **_YES_NO, state="home"),
        say(f"hay alguien {_AT}", **_SOMEBODY),
        say(
            "cuánta (luz|electricidad|corriente|energía) (estamos gastando|gastamos|consumimos)",
            "cuánto (estamos gastando|estamos consumiendo|gastamos|consumimos) [de] "
            "[(luz|electricidad)]",
            "cuál es [el] consumo [eléctrico]",
            response="one",
            domain="sensor",
            device_class="power",
        ),
    ],
    "HassClimateGetTemperature": [
        say("(cuántos grados hay|a cuántos grados estamos) [<aquí>]", where=HERE),
        say("cuántos grados hay (en [el|la]|del|de la) {area}"),
    ],
    "HassGetWeather": [
        say(
            "cuántos grados (hay|hace|tenemos) (fuera|afuera|en la calle)", "a cuánto estamos fuera"
        )
    ],
}

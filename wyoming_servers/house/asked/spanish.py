"""Further Spanish questions."""

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

_THE = "[(el|la|los|las)]"
_AT = "(en [el|la]|del|de la|de) ({area}|{floor})"
_ON = "(encendid|prendid)(o|a|os|as)"
_STAYS = "(se ha quedado|se quedó|quedó|se ha dejado|sigue) [todavía]"
_COVERS = f"{_THE} {{cover_classes:device_class}} [{_AT}]"
_OPEN, _SHUT = "(abiert|subid|levantad)(a|o)[s]", "(cerrad|bajad)(a|o)[s]"
_ARE = "está[n] [(ya|todavía|bien)]"
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
        *(
            say(
                f"{_THE} {{name}} (a cuánto|en cuánto) está",
                f"(a cuánto|en cuánto) está {_THE} {{name}}",
                where=where,
            )
            for where in (CLIMATE, PLAYER, LIGHT, COVER)
        ),
    ],
    "HassGetState": [
        say(
            "(hay|queda) (luz|luces|alguna luz|una luz) [(encendida|prendida)][s] [en algún sitio]",
            **LIT,
        ),
        say(
            "qué (luz|luces) (se ha[n] quedado|ha[n] quedado|hay|queda[n]|sigue[n]|está[n]) "
            f"{_ON} [[(en [el|la]|del|de la|de)] ({{area}}|{{floor}})]",
            **{**LIT, "response": "which"},
        ),
        say(f"(hay|queda) [alguna] (luz|luces) [{_ON}] {_AT}", **LIT),
        say(
            "está todo apagado",
            "están [todas] las luces apagadas",
            "está[n] apagada[s] [todas] las luces",
            **DARK,
        ),
        say(
            f"está todo apagado {_AT}",
            f"está[n] (apagada[s] (la luz|las luces) {_AT}|(la luz|las luces) {_AT} apagada[s])",
            f"{_TURNED_OFF} ((la luz|las luces) {_AT}|{_THE} ({{area}}|{{floor}}))",
            **DARK,
        ),
        say(f"{_TURNED_OFF} {_THE} {{name}}", **TURNED_OFF),
        say(
            f"{_LEFT} ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            f"está {_ON} {_THE} {{name}}",
            f"{_THE} {{name}} está {_ON}",
            f"está {_THE} {{name}} {_ON}",
            f"{_STAYS} ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            f"está (andando|funcionando|en marcha) {_THE} {{name}}",
            f"{_THE} {{name}} está (andando|funcionando|en marcha)",
            **TURNED_ON,
        ),
        say(
            f"{_THE} {{name}} está {_ON}",
            f"está ({_ON} {_THE} {{name}}|{_THE} {{name}} {_ON})",
            where=PLAYER,
            **YES_NO,
            state=["on", "playing", "paused", "idle", "buffering"],
        ),
        say(
            f"{_LEFT} (abiert(o|a)[s] {_THE} {{name}}|{_THE} {{name}} abiert(o|a)[s])",
            **OPENED,
            wins=True,
        ),
        say(
            f"{_STAYS} (abiert(o|a) {_THE} {{name}}|{_THE} {{name}} abiert(o|a))",
            **OPENED,
        ),
        say(f"{_ARE} {_OPEN} {_COVERS}", f"{_COVERS} {_ARE} {_OPEN}", **KIND_OPEN),
        say(f"{_ARE} {_SHUT} {_COVERS}", f"{_COVERS} {_ARE} {_SHUT}", **KIND_CLOSED),
        say(f"{_CLOSED} {_THE} {{name}}", **CLOSED),
        say(
            f"está bien cerrad(a|o) {_THE} {{name}} [con llave]",
            f"{_THE} {{name}} está [bien] (cerrad|bloquead)(a|o) [con llave]",
            f"{_CLOSED} {_THE} {{name}} [con llave]",
            f"{_CLOSED} con llave {_THE} {{name}}",
            f"{_THE} {{name}} tiene (seguro|llave)",
            f"tiene (seguro|llave) {_THE} {{name}}",
            **LOCKED,
            wins=True,
        ),
        say(
            f"{_THE} {{name}} está (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a)",
            f"está (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a) {_THE} {{name}}",
            f"está {_THE} {{name}} (abiert|subid|arrib)(o|a) o (cerrad|bajad|abaj)(o|a)",
            **UP_OR_DOWN,
        ),
        say(
            f"(dónde está|por dónde anda|cómo está) {_THE} {{name}}",
            **ROBOT,
        ),
        say("[por] dónde anda {name}", where={"domain": ["person"]}, response="where"),
        say("está {name}", where={"domain": ["person"]}, **YES_NO, state="home"),
        say(f"hay alguien {_AT}", **SOMEBODY),
        say(
            "cuánta (luz|electricidad|corriente|energía) (estamos gastando|gastamos|consumimos)",
            "cuánto (estamos gastando|estamos consumiendo|gastamos|consumimos) [de] "
            "[(luz|electricidad)]",
            "cuál es [el] consumo [eléctrico]",
            **POWER,
        ),
    ],
    "HassClimateGetTemperature": [
        say("(cuántos grados hay|a cuántos grados estamos) [<aquí>]", where=HERE),
        say(
            "cuántos grados hay (en [el|la]|del|de la) {area}",
            "(a cuánto|a cuántos grados|a qué temperatura) está [el|la] {area}",
            "(a cuánto|a cuántos grados|a qué temperatura) (estamos|anda) en [el|la] {area}",
            "cuánto marca [el termómetro] [(en|de)] [el|la] {area}",
        ),
    ],
    "HassGetWeather": [
        say(
            "cuántos grados (hay|hace|tenemos) (fuera|afuera|en la calle)", "a cuánto estamos fuera"
        )
    ],
}

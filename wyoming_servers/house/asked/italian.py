"""Further Italian questions."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.asking import LEVEL
from wyoming_servers.house.patterns import CLIMATE, HERE, PLAYER, Patterns, say

from .blocks import (
    CLOSED,
    DARK,
    HEATING,
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

_THE = "[il |lo |la |l'|i |gli |le ]"
_AT = "(in |nel |nello |nella |nell'|al |del |della |dell'|di )({area}|{floor})"
_DID = "(ho|abbiamo|hai) [già ]"
_LIGHT = "(la luce|le luci)"
_IS = "(è|sono|è ancora|sono ancora)"
_RUNS = "(sta [ancora ](andando|funzionando|girando)|è in funzione|va|gira|funziona) [ancora]"

PATTERNS: Final[Patterns] = {
    LEVEL: [
        say(
            f"a (quanto|quanti gradi|che temperatura) è [impostat(o|a) ]{_THE}{{name}}",
            f"{_THE}{{name}} (a quanto è|è a quanto) [impostat(o|a)]",
            where=CLIMATE,
        ),
        say(
            f"a (quanto|che volume) è [il volume di |il volume della ]{_THE}{{name}}", where=PLAYER
        ),
    ],
    "HassGetState": [
        say(
            "(c'è|ci sono|è rimasta|sono rimaste) [ancora ](qualche luce|delle luci|luci|una luce) "
            "acces(a|e) [da qualche parte]",
            **LIT,
        ),
        say("è tutto spento", f"{_IS} spent(a|e) [tutte ]{_LIGHT}", **DARK),
        say(
            f"è tutto spento {_AT}",
            f"{_DID}spento ({_LIGHT} {_AT}|{_THE}({{area}}|{{floor}}))",
            f"{_LIGHT} {_AT} {_IS} spent(a|e)",
            **DARK,
        ),
        say(f"{_DID}spento {_THE}{{name}}", **TURNED_OFF),
        say(
            f"{_DID}lasciato acces(o|a|i|e) {_THE}{{name}}",
            f"{_THE}{{name}} {_IS} acces(o|a|i|e)",
            f"{_IS} acces(o|a|i|e) {_THE}{{name}}",
            f"{_THE}{{name}} {_RUNS}",
            **TURNED_ON,
        ),
        say(f"{_THE}{{name}} {_RUNS}", where=CLIMATE, **YES_NO, state=HEATING),
        say(
            "(quanta|che|com'è l') umidità [c'è] <in_here>",
            "(quanta|che) umidità c'è",
            where=HERE,
            response="one",
            domain="sensor",
            device_class="humidity",
        ),
        say(
            f"{_DID}lasciato apert(o|a|i|e) {_THE}{{name}}",
            f"{_DID}aperto {_THE}{{name}}",
            f"{_THE}{{name}} {_IS} apert(o|a|i|e)",
            **OPENED,
        ),
        say(f"{_DID}chiuso {_THE}{{name}}", f"{_THE}{{name}} {_IS} chius(o|a|i|e)", **CLOSED),
        say(
            f"{_DID}chiuso [a chiave ]{_THE}{{name}} [a chiave]",
            f"{_THE}{{name}} è [ben ]chius(o|a)",
            f"è [ben ]chius(o|a) {_THE}{{name}}",
            **LOCKED,
        ),
        say(
            f"{_THE}{{name}} è (su|apert(o|a)|alzat(o|a)) o (giù|chius(o|a)|abbassat(o|a))",
            **UP_OR_DOWN,
        ),
        say(
            f"(dov'è|dove si trova|come sta) {_THE}{{name}}",
            **ROBOT,
        ),
        say(f"c'è qualcuno {_AT}", **SOMEBODY),
        say(
            "quanta (corrente|luce|energia|elettricità) (stiamo consumando|consumiamo)",
            "quanto (stiamo consumando|consumiamo) [di corrente]",
            "qual è il consumo [elettrico]",
            **POWER,
        ),
    ],
    "HassClimateGetTemperature": [
        say("quanti gradi (ci sono|fa|abbiamo) [<in_here>]", where=HERE),
        say("quanti gradi (ci sono|fa) <in>[<the>]{area}"),
        say(f"quanti gradi (segna|indica|misura|legge) {_THE}{{name}}", where=CLIMATE),
    ],
    "HassGetWeather": [say("(piove|sta piovendo) [fuori]")],
}

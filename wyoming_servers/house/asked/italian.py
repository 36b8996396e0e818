"""Further Italian questions."""

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
_THE = "[il |lo |la |l'|i |gli |le ]"
_AT = "(in |nel |nello |nella |nell'|al |del |della |dell'|di )({area}|{floor})"
_DID = "(ho|abbiamo|hai) [già ]"
_LIGHT = "(la luce|le luci)"
_IS = "(è|sono|è ancora|sono ancora)"

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
            **_LIT,
        ),
        say("è tutto spento", f"{_IS} spent(a|e) [tutte ]{_LIGHT}", **_DARK),
        say(
            f"è tutto spento {_AT}",
            f"{_DID}spento ({_LIGHT} {_AT}|{_THE}({{area}}|{{floor}}))",
            f"{_LIGHT} {_AT} {_IS} spent(a|e)",
            **_DARK,
        ),
        say(f"{_DID}spento {_THE}{{name}}", where=_SWITCHED, **_YES_NO, state="off"),
        say(
            f"{_DID}lasciato acces(o|a|i|e) {_THE}{{name}}",
            f"{_THE}{{name}} {_IS} acces(o|a|i|e)",
            f"{_IS} acces(o|a|i|e) {_THE}{{name}}",
            f"{_THE}{{name}} (sta andando|sta funzionando|è in funzione|va)",
            where=_SWITCHED,
            **_YES_NO,
            state="on",
        ),
        say(
            f"{_DID}lasciato apert(o|a|i|e) {_THE}{{name}}",
            f"{_DID}aperto {_THE}{{name}}",
            where=_OPENING,
            **_YES_NO,
            state=["open", "on"],
        ),
        say(f"{_DID}chiuso {_THE}{{name}}", where=_OPENING, **_YES_NO, state=["closed", "off"]),
        say(
            f"{_DID}chiuso [a chiave ]{_THE}{{name}} [a chiave]",
            f"{_THE}{{name}} è [ben ]chius(o|a)",
            f"è [ben ]chius(o|a) {_THE}{{name}}",
            where=LOCK,
            **_YES_NO,
            state="locked",
        ),
        say(
            f"{_THE}{{name}} è (su|apert(o|a)|alzat(o|a)) o (giù|chius(o|a)|abbassat(o|a))",
            where=_OPENING,
            response="one",
            wins=True,
        ),
        say(
            f"(dov'è|dove si trova|come sta) {_THE}{{name}}",
            where=VACUUM,
            response="one",
            wins=True,
        ),
        say(f"c'è qualcuno {_AT}", **_SOMEBODY),
        say(
            "quanta (corrente|luce|energia|elettricità) (stiamo consumando|consumiamo)",
            "quanto (stiamo consumando|consumiamo) [di corrente]",
            "qual è il consumo [elettrico]",
            response="one",
            domain="sensor",
            device_class="power",
        ),
    ],
    "HassClimateGetTemperature": [
        say("quanti gradi (ci sono|fa|abbiamo) [<in_here>]", where=HERE),
        say("quanti gradi (ci sono|fa) <in>[<the>]{area}"),
    ],
    "HassGetWeather": [say("(piove|sta piovendo) [fuori]")],
}

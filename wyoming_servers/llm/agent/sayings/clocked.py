"""What is said of timers until a time of day, by language: "set a timer until half past five".

Who wants to be woken or reminded wants an alarm: Home Assistant has none, and a timer is asked
about.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_SET: Final = (
    "[(set|start|make|create|put on|give me|i need|we need|i want|id like|run|begin|set up|set me"
    "|put)] [(a|an|the|another|my|our|new|a new)]"
)
_WAKE: Final = "(wake|get|rouse|alert|ping|buzz|beep|ring|nudge|warn|notify|remind)"
_KNOW: Final = "(let me know|let us know|give me a shout|give us a shout)"
_TO: Final = "(to|about|that|of|its time to|i have to|i need to|we have to|we need to)"
_STELL: Final = (
    "[(stell|stelle|setz|setze|starte|start|mach|mache|ich brauche|ich brauch|gib mir)]"
    " [(mir|mal|bitte|mir mal)] [(einen|den|ein|nen|meinen)] [neuen]"
)
_AN: Final = "[(ein|an|stellen)]"
_METS: Final = (
    "[(mets|met|mettez|lance|règle|programme|démarre|fais|je veux|il me faut)] [moi]"
    " [(un|une|le|la|mon|ma)]"
)
_PON: Final = (
    "[(pon|ponme|pónme|inicia|programa|empieza|crea|quiero|activa|arranca)] [(un|una|el|la|mi)]"
)
_ZET: Final = (
    "[(zet|start|stel|maak|ik wil|ik moet|geef me)] [(me|even|maar)] [(een|de|mijn|het)] [nieuwe]"
)
_METTI: Final = (
    "[(imposta|metti|avvia|fai partire|crea|mettimi|impostami|voglio|mi serve|punta)]"
    " [(un|una|il|la|lo|mio|il mio)]"
)

CLOCKED: Final[Mapping[str, Table]] = {
    "en": (
        (
            "timer",
            (
                (
                    f"{_SET} (timer|countdown) (until|till|til|up to|ending at|that ends at"
                    "|to end at|going off at|that goes off at|to go off at|to ring at) {until}"
                ),
                f"{_SET} {{name}} (timer|countdown) (until|till|til) {{until}}",
                (
                    f"{_SET} (timer|countdown) (for|called|named) [(the|my|our)] {{name}}"
                    " (until|till|til) {until}"
                ),
                (
                    f"{_SET} (timer|countdown) (until|till|til) {{until}} for [(the|my|our)]"
                    " {name}"
                ),
                f"{_SET} (timer|countdown) (for|to|at|of) {{clock}}",
                "(time|count down) (until|till|til|to) {clock}",
            ),
        ),
        (
            "?timer",
            (
                f"{_SET} (alarm|wake up call) (for|at|to|until|till) {{until}}",
                f"{_WAKE} (me|us) [(up|again)] at {{until}}",
                f"{_KNOW} at {{until}}",
                f"{_KNOW} (when|once) (its|it is) {{clock}}",
                f"(tell|{_WAKE[1:-1]}) (me|us) (when|once) (its|it is) {{clock}}",
                f"(remind|warn|nudge|ping) (me|us) at {{until}} {_TO} [(the|my|our)] {{name}}",
                "remind (me|us) (about|of|to) [(the|my|our)] {name} at {until}",
                f"at {{until}} (remind|warn|nudge|ping) (me|us) {_TO} [(the|my|our)] {{name}}",
            ),
        ),
    ),
    "de": (
        (
            "timer",
            (
                f"{_STELL} (timer|countdown) bis {{until}} {_AN}",
                f"{_STELL} (timer|countdown) für [(die|den|das)] {{name}} bis {{until}} {_AN}",
                f"{_STELL} (timer|countdown) bis {{until}} für [(die|den|das)] {{name}} {_AN}",
            ),
        ),
        (
            "?timer",
            (
                f"{_STELL} (wecker|alarm) (auf|um|für|gegen|bis) {{until}} {_AN}",
                "(weck|wecke|weckt) (mich|uns) [(bitte|mal)] (um|gegen) {until} [auf]",
                "(sag|sage|gib) (mir|uns) [(bitte|mal)] (um|gegen) {until} bescheid",
                "(erinner|erinnere) (mich|uns) [bitte] um {until} (an|daran) [(die|das)] {name}",
            ),
        ),
    ),
    "fr": (
        (
            "timer",
            (
                f"{_METS} (minuteur|minuterie|timer|compte à rebours) jusqu (à|au) {{until}}",
                f"{_METS} minuteur jusqu à {{until}} pour [(le|la|les|l)] {{name}}",
            ),
        ),
        (
            "?timer",
            (
                f"{_METS} (alarme|réveil) (à|pour|jusqu à) {{until}}",
                "(réveille|préviens|avertis|alerte) (moi|nous) à {until}",
                "rappelle (moi|nous) à {until} (de|d) {name}",
            ),
        ),
    ),
    "es": (
        (
            "timer",
            (
                f"{_PON} (temporizador|timer|cuenta atrás|cuenta regresiva) hasta {{until}}",
                f"{_PON} temporizador hasta {{until}} para [(el|la|los|las)] {{name}}",
            ),
        ),
        (
            "?timer",
            (
                f"{_PON} (alarma|despertador) (a|para|hasta) {{until}}",
                "(despiértame|levántame|avísame|despiértanos|avísanos) (a|sobre) {until}",
                "(recuérdame|recuérdanos) a {until} [que] {name}",
            ),
        ),
    ),
    "nl": (
        (
            "timer",
            (
                f"{_ZET} (timer|kookwekker) tot {{until}} [(aan|in)]",
                f"{_ZET} timer tot {{until}} voor [(de|het)] {{name}}",
            ),
        ),
        (
            "?timer",
            (
                f"{_ZET} (wekker|alarm) (om|op|voor|tegen|tot) {{until}} [(aan|in)]",
                "(maak|wek|waarschuw|roep) (me|mij|ons) [(even|maar)] om {until} [wakker]",
                "maak (me|mij|ons) [(even|maar)] wakker om {until}",
                "herinner (me|mij|ons) om {until} aan [(de|het)] {name}",
            ),
        ),
    ),
    "it": (
        (
            "timer",
            (
                f"{_METTI} (timer|conto alla rovescia) fino (a|alle|all|alla) {{until}}",
                f"{_METTI} timer fino (a|alle|all|alla) {{until}} per [(il|la|i|le|lo|l)] {{name}}",
            ),
        ),
        (
            "?timer",
            (
                f"{_METTI} sveglia (a|alle|all|per|per le|fino alle) {{until}}",
                "(svegliami|avvisami|avvertimi|svegliaci|avvisaci) (a|alle|all) {until}",
                "ricordami (a|alle|all) {until} di {name}",
            ),
        ),
    ),
}

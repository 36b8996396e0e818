"""The Italian patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import HERE, LIGHT, LOCK, PLAYER, SCENE, VACUUM, Patterns, say

from .blocks import (
    GARAGE,
    HEATING,
    MUSIC,
    TELEVISION,
    WHOLE_HOUSE,
    covers,
    lists,
    merged,
    stopping,
    timers,
)

_COVER: Final[dict[str, Any]] = {
    "name": "[<the>]{name}",
    "kind": "[<the>]{cover_classes:device_class} [<in_here>]",
    "there": "[<the>]{cover_classes:device_class} <in>[<the>]{area}",
}
_AT = "<in>[<the>]{area}"
_LIGHTS = "(la luce|le luci)"
_TV = "[la ](tv|televisione|tele)"
_HEAT = "[il ]riscaldamento"
_SET = "(metti|imposta|alza|abbassa|regola|porta)"
_MUSIC = "(metti|fai partire|avvia|riproduci) [(un po' di|la|della) ]musica"
_NO_MUSIC = "(spegni|ferma|togli|stoppa|interrompi) la musica"
_SUCKER = "[(l'|il )](aspirapolvere|robot aspirapolvere|robot)"
_DOCK = "(alla|alla sua|a) base"
_LEVEL = "{volume:volume_level}[<percent>]"
_PERCENT = "{brightness}[<percent>]"
_SOME = "[(il |lo |la |i |gli |le |l'|del |dello |della |dei |degli |delle )]{todo_list_item:item}"
_LIST = "[(la |mia |alla |il |le |i )]{name}"
_IN = "(sulla |nella |sul |nel |in |su )"
_OFF = "(dalla |dal |dalle |dai )"

WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "ross(a|i|e)", "out": "red"},
            {"in": "bianc(a|hi|he)", "out": "white"},
            {"in": "giall(a|i|e)", "out": "yellow"},
            {"in": "verdi", "out": "green"},
        ]
    }
}
"""Colors as they are said of lamps."""

PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            *covers("(tira|tirare) su COVER", response="cover", **_COVER),
            say("(apri|aprire|alza) [il ]garage", **GARAGE),
            say(f"(accendi|accendere|metti) {_TV}", where=HERE, **TELEVISION),
            say(f"(accendi|attiva|avvia) {_HEAT} [<in_here>]", where=HERE, **HEATING),
            say(f"(accendi|attiva|avvia) {_HEAT} {_AT}", **HEATING),
            say("(metti|imposta) [<the>]{name}", where=SCENE, response="scene"),
            say("metti (la luce|le luci)", where=HERE, domain="light"),
        ],
        "HassTurnOff": [
            *covers("(tira|tirare) giù COVER", response="cover", **_COVER),
            say("tira (la tenda|le tende)", where=HERE, domain="cover", device_class="curtain"),
            say("(chiudi|chiudere|abbassa) [il ]garage", **GARAGE),
            say(f"(spegni|spegnere) {_TV}", where=HERE, **TELEVISION),
            say(f"(spegni|disattiva|ferma) {_HEAT} [<in_here>]", where=HERE, **HEATING),
            say(f"(spegni|disattiva|ferma) {_HEAT} {_AT}", **HEATING),
            say("(spegni|spegnere) tutto", "tutto spento", **WHOLE_HOUSE),
            say("tutte le luci spente", wins=True, domain="light"),
            say("(spegni|spegnere) [<the>]{name}", where=PLAYER, wins=True),
        ],
        "HassStopMoving": stopping("(ferma|stop|blocca) COVER", "COVER stop", **_COVER),
        "HassSetPosition": [
            say(
                "[<the>]{cover_classes:device_class} (al|a) {position}<percent>",
                where=HERE,
                domain="cover",
            )
        ],
        "HassLightSet": [
            say(f"[{_SET} ](la luce|le luci|luce|luci) (al|a) {_PERCENT}", where=HERE),
            say(f"[{_SET} ](la luce|le luci|luce|luci) {_AT} (al|a) {_PERCENT}"),
            say(f"{_SET} [<the>]{{name}} (al|a) {{brightness}}<percent>", where=LIGHT),
            say("(luce|luci) {color}", where=HERE),
            say(f"(luce|luci) {{color}} {_AT}"),
        ],
        "HassClimateSetTemperature": [
            say(f"[{_SET} ]{_HEAT} a {{temperature}} [(°|gradi)]", where=HERE),
            say(
                f"[{_SET} ]{_HEAT} {_AT} a {{temperature}} [(°|gradi)]",
                f"{_SET} {{temperature}} gradi {_AT}",
                f"{_SET} [<the>]{{area}} a {{temperature}} gradi",
            ),
        ],
        CHANGE: [
            *change("speed", "up", named=("[<the>]{name} più (veloce|forte)",)),
            *change("speed", "down", named=("[<the>]{name} più (lento|piano)",)),
        ],
        "HassMediaUnpause": [
            say(_MUSIC, where=HERE, **MUSIC),
            say(f"{_MUSIC} {_AT}", **MUSIC),
            say(f"{_MUSIC} (su |sul |sulla |sull'){{name}}", where=PLAYER, wins=True),
        ],
        "HassMediaPause": [
            say(_NO_MUSIC, where=HERE, wins=True),
            say(f"{_NO_MUSIC} {_AT}", wins=True),
        ],
        "HassMediaNext": [
            say("(passa alla|metti la) (prossima canzone|canzone successiva)", where=HERE)
        ],
        "HassMediaPlayerMute": [say("togli (l'audio|il volume|il suono)", where=HERE)],
        "HassMediaPlayerUnmute": [say("rimetti (l'audio|il volume|il suono)", where=HERE)],
        "HassSetVolume": [
            say(f"[il ]volume (al|a) {_LEVEL}", "volume {volume:volume_level}<percent>", where=HERE)
        ],
        "HassTimerStatus": [say("quanto [tempo ](manca|resta|rimane) [al timer]")],
        "HassVacuumStart": [
            say("fai partire [<the>]{name}", where=VACUUM),
            say(
                "passa l'aspirapolvere",
                f"(avvia|accendi|fai partire) {_SUCKER}",
                where=HERE,
            ),
        ],
        "HassVacuumCleanArea": [say(f"passa l'aspirapolvere {_AT}", wins=True)],
        "HassVacuumReturnToBase": [
            say(
                f"[(manda|rimanda|riporta) ][<the>]{{name}} {_DOCK}",
                "ferma [<the>]{name}",
                where=VACUUM,
            ),
            say(
                f"[(manda|rimanda|riporta) ]{_SUCKER} {_DOCK}",
                f"ferma {_SUCKER}",
                where=HERE,
            ),
        ],
        "HassGetState": [
            say(
                "è chius(a|o) a chiave [<the>]{name}",
                where=LOCK,
                response="one_yesno",
                state="locked",
            ),
            say(
                "è (tutto|la casa) chius(a|o) a chiave",
                "sono chiuse [a chiave ]tutte le porte",
                "sono tutte le porte chiuse [a chiave]",
                response="all",
                domain="lock",
                state="locked",
            ),
        ],
        "HassGetWeather": [
            say(
                "che tempo farà [domani]",
                "quanti gradi ci sono fuori",
                "quanto (freddo|caldo) fa fuori",
            )
        ],
    },
    timers(
        {"seconds": "second(o|i)", "minutes": "minut(o|i)", "hours": "or(a|e)"},
        start=(
            "(svegliami|avvisami|avvertimi) (tra|fra) NUMBER UNIT",
            "(metti|imposta|avvia|crea) un timer (di|da|per) NUMBER UNIT",
            "(metti|imposta|avvia|crea) un timer (di|da) NUMBER UNIT per [<the>]{timer_name:name}",
        ),
        more=("[dammi ]altri NUMBER UNIT [sul timer]", "NUMBER UNIT in più"),
        less=("togli NUMBER UNIT (al|dal) timer", "NUMBER UNIT in meno"),
    ),
    lists(
        need=("[che ](cosa|che) (devo|dobbiamo|c'è da) comprare",),
        read=(
            f"[che ](cosa|che) c'è {_IN}{{name}}",
            f"c'è (qualcosa|ancora qualcosa) {_IN}{{name}}",
            f"(leggi|leggimi|dimmi) {_LIST}",
        ),
        has=(f"(c'è|ci sono|abbiamo) {_SOME} {_IN}{{name}}",),
        add=(f"(segna|scrivi|aggiungi|metti) {_SOME} {_IN}{{name}}",),
        done=(f"(depenna|spunta) {_SOME} {_OFF}{{name}}",),
    ),
)

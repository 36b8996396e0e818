"""The Italian patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import (
    AWNING,
    CLIMATE,
    FAN,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    SCENE,
    SWITCHED,
    VACUUM,
    Patterns,
    say,
)

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
_OF_IT = "(di |del |dello |della |dell'|dei |degli |delle )"
_OF = "(<in>[<the>]|del |dello |della |dell'|dei |degli ){area}"
_ROOM = "([<the>]|<in>[<the>]){area}"
_TV = "[la ](tv|televisione|tele)"
_HEAT = "[il ]riscaldamento"
_SET = "(metti|imposta|alza|abbassa|regola|porta|regolare|impostare|portare|mettere)"
_LIGHT_SET = "(metti|imposta|alza|abbassa|regola|porta|accendi|accendere|mettere|impostare)"
_COLOR = "(accendi|accendere|metti|imposta|(fai|fammi) diventare|(fa|fai)|colora|rendi|cambia)"
_OPENED, _CLOSED = "(apert(a|e|o|i)|alzat(a|e|o|i)|su)", "(chius(a|e|o|i)|abbassat(a|e|o|i)|giù)"
_ON, _OFF_ = "acces(a|e|o|i)", "spent(a|e|o|i)"
_EVERYWHERE = "(di|in) tutta [la ]casa"
_KINDS = "[tutt(e|i) ][<the>]{cover_classes:device_class}"
_MUSIC = "(metti|rimetti|fai partire|avvia|riproduci) [(un po' di|la|della) ]musica"
_STOP, _OFF_MUSIC = "(ferma|stoppa|interrompi)", "(spegni|togli)"
_HALF = "(metà|mezza) [(potenza|velocità|forza)]"
_TO, _TUNE = "(al |alla |il |la )", "(canzone|traccia|brano|pezzo)"
_SUCKER = "[(l'|il )](aspirapolvere|robot aspirapolvere|robot)"
_DOCK = "(alla|alla sua|a) base"
_LEVEL = "{volume:volume_level}[<percent>]"
_PERCENT = "{brightness}[<percent>]"
_SOME = "[(il |lo |la |i |gli |le |l'|del |dello |della |dei |degli |delle )]{todo_list_item:item}"
_LIST = "[(la |mia |alla |il |le |i )]{name}"
_IN = "(sulla |nella |sul |nel |in |su |alla |al |ai |alle |nei |nelle )"
_OFF = "(dalla |dal |dalle |dai )"

WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "ross(a|i|e)", "out": "red"},
            {"in": "bianc(a|hi|he)", "out": "white"},
            {"in": "giall(a|i|e)", "out": "yellow"},
            {"in": "verdi", "out": "green"},
        ]
    },
    "color_temperature_names": {
        "values": [
            {"in": "(luce|bianc(o|a)) cald(o|a)", "out": 2700},
            {"in": "luce (fredda|bianca|neutra)", "out": 4000},
        ]
    },
}
"""Colors and shades of white as they are said of lamps."""


def _awnings(verb: str) -> list[dict[str, Any]]:
    """Return the blocks for awnings, which are closed when they are up."""
    return [
        say(f"{verb} [<the>]{{name}}", where=AWNING, response="cover", wins=True),
        say(
            f"{verb} [<the>](tenda|tende) da sole [<in_here>]",
            where=HERE,
            response="cover",
            wins=True,
            domain="cover",
            device_class="awning",
        ),
    ]


PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            *_awnings("(tira|tirate|tirare) giù"),
            *covers(
                "(tira|tirare) (su COVER|COVER su)",
                "((fai|fa|far) salire|su) COVER",
                f"COVER {_OPENED}",
                response="cover",
                **_COVER,
            ),
            say(f"(apri|alza|tira su) {_KINDS} {_EVERYWHERE}", response="cover", domain="cover"),
            say("(apri|aprire|alza) [(il |la porta del |la serranda del )]garage", **GARAGE),
            say(f"[<the>]{{name}} ({_ON}|in funzione)", where=SWITCHED),
            say(f"[(la|le)] (luce|luci) {_ON}", where=HERE, domain="light"),
            say(
                f"[(la|le)] (luce|luci) {_ON} {_OF}",
                f"[(la|le)] (luce|luci) {_OF} {_ON}",
                response="lights_area",
                domain="light",
            ),
            say(f"(accendi|accendere|metti) {_TV}", where=HERE, **TELEVISION),
            say(f"(accendi|attiva|avvia) {_HEAT} [<in_here>]", where=HERE, **HEATING),
            say(f"(accendi|attiva|avvia) {_HEAT} {_AT}", **HEATING),
            say(
                "(metti [su]|imposta|attiva|fai [partire]) [<the>]"
                "[(modalità|scena|atmosfera) ]{name}",
                where=SCENE,
                response="scene",
            ),
            say("(fai partire|avvia) [<the>]{name}", where=SWITCHED),
            say("(accendi|accendere) [<the>]{area}", response="lights_area", domain="light"),
            say(
                "(srotola|stendi|tira fuori) [<the>]{name}",
                where={"domain": ["cover"]},
                response="cover",
            ),
            say("metti (la luce|le luci)", where=HERE, domain="light"),
        ],
        "HassTurnOff": [
            *_awnings("(tira|tirate|tirare) su"),
            *covers(
                "(tira|tirare) (giù COVER|COVER giù)",
                "((fai|fa|far) scendere|giù) COVER",
                f"COVER {_CLOSED}",
                response="cover",
                **_COVER,
            ),
            say(
                f"(chiudi|abbassa|tira giù) {_KINDS} {_EVERYWHERE}",
                response="cover",
                domain="cover",
            ),
            say(f"[<the>]{{name}} {_OFF_}", "via [<the>]{name}", where=SWITCHED),
            say("via (la luce|le luci)", where=HERE, response="lights_area", domain="light"),
            say(f"[(la|le)] (luce|luci) {_OFF_}", where=HERE, domain="light"),
            say(
                f"[(la|le)] (luce|luci) {_OFF_} {_OF}",
                f"[(la|le)] (luce|luci) {_OF} {_OFF_}",
                response="lights_area",
                domain="light",
            ),
            say(
                "tira (la tenda|le tende)",
                where=HERE,
                response="cover",
                domain="cover",
                device_class="curtain",
            ),
            say("(spegni|spegnere) [<the>]{area}", response="lights_area", domain="light"),
            say("(ferma|stoppa|blocca) [<the>]{name}", where={"domain": ["switch", "fan"]}),
            say("(togli|disattiva) [<the>]{name}", where={"domain": ["input_boolean"]}),
            say(
                "(ritira|arrotola|riavvolgi) [<the>]{name}",
                where={"domain": ["cover"]},
                response="cover",
            ),
            say("(chiudi|chiudere|abbassa) [(il |la porta del |la serranda del )]garage", **GARAGE),
            say(f"(spegni|spegnere) {_TV}", where=HERE, **TELEVISION),
            say(f"(spegni|disattiva|ferma) {_HEAT} [<in_here>]", where=HERE, **HEATING),
            say(f"(spegni|disattiva|ferma) {_HEAT} {_AT}", **HEATING),
            say("(spegni|spegnere) tutto", "tutto spento", **WHOLE_HOUSE),
            say("tutte le luci spente", wins=True, domain="light"),
            say("(spegni|spegnere) [<the>]{name}", where=PLAYER, wins=True),
        ],
        "HassFanSetSpeed": [
            say(f"[{_LIGHT_SET} ][<the>]{{name}} a {_HALF}", where=FAN, percentage=50)
        ],
        "HassStopMoving": stopping("(ferma|stop|blocca) COVER", "COVER stop", **_COVER),
        "HassSetPosition": [
            say(
                "[<the>]{cover_classes:device_class} (al|a) {position}<percent>",
                where=HERE,
                response="cover_device_class",
                domain="cover",
            ),
            say(
                f"[{_SET} ][<the>]{{cover_classes:device_class}} {_OF} "
                "(al|a) {position}<percent>",
                response="cover_device_class",
                domain="cover",
            ),
        ],
        "HassLightSet": [
            say(
                "(metti|imposta) [<the>]{name} (in|su|a) {color_temperature_names:temperature}",
                where=LIGHT,
                response="temperature",
            ),
            say("(accendi|accendere) [<the>]{area} (al|a) {brightness}[<percent>]"),
            say(f"[{_LIGHT_SET} ](la luce|le luci|luce|luci) (al|a) {_PERCENT}", where=HERE),
            say(f"[{_LIGHT_SET} ](la luce|le luci|luce|luci) {_OF} (al|a) {_PERCENT}"),
            say(f"{_LIGHT_SET} [<the>]{{name}} (al|a) {_PERCENT}", where=LIGHT),
            say(
                f"[{_COLOR} ][<the>]{{name}} [(di|in|a) ]{{color}}",
                f"{_COLOR} [(di|in) ]{{color}} [<the>]{{name}}",
                where=LIGHT,
                response="color",
            ),
            say("(luce|luci) {color}", where=HERE),
            say(f"(luce|luci) {{color}} {_AT}"),
        ],
        "HassClimateSetTemperature": [
            say(f"[{_SET} ]{_HEAT} a {{temperature}} [(°|gradi)]", where=HERE),
            say(
                f"[{_SET} ]{_HEAT} {_AT} a {{temperature}} [(°|gradi)]",
                f"{_SET} {{temperature}} gradi {_AT}",
                f"{_SET} [<the>]{{area}} a {{temperature}} gradi",
                f"[{_SET} ][la ]temperatura {_OF} a {{temperature}} [(°|gradi)]",
                f"{_SET} {{room_warmth:temperature}} {_AT}",
                f"{_SET} [<the>]{{area}} a {{room_warmth:temperature}}",
            ),
            say(f"{_SET} [<the>]{{name}} a {{temperature}}", where=CLIMATE),
        ],
        CHANGE: [
            *change("speed", "up", named=("[<the>]{name} più (veloce|forte)",)),
            *change("speed", "down", named=("[<the>]{name} più (lento|piano)",)),
            *change("speed", "up", named=("(accelera|velocizza) [<the>]{name}",)),
            *change("speed", "down", named=("rallenta [<the>]{name}",)),
        ],
        "HassMediaUnpause": [
            say(_MUSIC, where=HERE, **MUSIC),
            say("(continua|riprendi|fai ripartire) la musica", where=HERE, wins=True, **MUSIC),
            say(f"{_MUSIC} {_AT}", **MUSIC),
            say(f"{_MUSIC} (su |sul |sulla |sullo |sull'){{name}}", where=PLAYER, wins=True),
        ],
        "HassMediaPause": [
            say(f"{_OFF_MUSIC} la musica", where=HERE, wins=True),
            say(f"{_STOP} la musica", where=HERE),
            say(f"({_STOP}|{_OFF_MUSIC}) la musica {_AT}", wins=True),
            say(f"{_STOP} [<the>]{{name}}", where=PLAYER),
        ],
        "HassMediaNext": [
            say(
                f"(passa|vai|metti) {_TO}(prossim(a|o) {_TUNE}|{_TUNE} (dopo|successiv(a|o)))",
                where=HERE,
            )
        ],
        "HassMediaPrevious": [
            say(
                "(torna alla|rimetti la|metti la|torna a quella) [canzone] (di prima|precedente)",
                "(torna alla|rimetti la|metti la) canzone (di prima|precedente)",
                where=HERE,
            )
        ],
        "HassMediaPlayerMute": [
            say("togli (l'audio|il volume|il suono)", where=HERE),
            say(
                "metti [<the>]{name} in (muto|silenzioso)",
                "(togli|disattiva) (l'audio|il suono) (alla |al |all'|dalla |dal ){name}",
                where=PLAYER,
            ),
        ],
        "HassMediaPlayerUnmute": [say("rimetti (l'audio|il volume|il suono)", where=HERE)],
        "HassSetVolume": [
            say(
                f"[il ]volume (al|a) {_LEVEL}", "volume {volume:volume_level}<percent>", where=HERE
            ),
            say(
                f"[{_SET} ][<the>]{{name}} a volume {_LEVEL}",
                f"[{_SET} ][il ]volume {_OF_IT}{{name}} (al|a) {_LEVEL}",
                f"[<the>]{{name}} (al|a) {_LEVEL}",
                where=PLAYER,
                wins=True,
            ),
            say(f"[{_SET} ][la ]musica (al|a) {_LEVEL}", where=HERE, wins=True, **MUSIC),
        ],
        "HassTimerStatus": [say("quanto [tempo ](manca|resta|rimane) [al timer]")],
        "HassVacuumStart": [
            say("fai partire [<the>]{name}", "[<the>]{name} (vai|parti|pulisci)", where=VACUUM),
            say(
                "passa l'aspirapolvere",
                "(pulisci|aspira) [(la|tutta la) ]casa",
                f"(avvia|accendi|fai partire) {_SUCKER}",
                where=HERE,
            ),
        ],
        "HassVacuumCleanArea": [
            say(f"passa l'aspirapolvere {_AT}", wins=True),
            say(
                f"[<the>]{{name}} [va a ](pulisci|pulire|aspira|spazza|passa) {_ROOM}",
                f"(fai|fa) (pulire|aspirare|spazzare) {_ROOM} (a |al |all'|alla ){{name}}",
                where=VACUUM,
            ),
        ],
        "HassVacuumReturnToBase": [
            say(
                f"[(manda|rimanda|riporta) ][<the>]{{name}} {_DOCK}",
                "ferma [<the>]{name}",
                "[<the>]{name} (fermati|basta|torna a casa)",
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
            "(ricordami|avvisami) (tra|fra) NUMBER UNIT (di|che) {timer_name:name}",
            "(metti|imposta|avvia|crea) un timer (di|da|per) NUMBER UNIT",
            "(metti|imposta|dammi) NUMBER UNIT di timer",
            "(metti|imposta|avvia|crea) un timer (di|da) NUMBER UNIT per [<the>]{timer_name:name}",
        ),
        more=(
            "[(dammi|metti|aggiungi) ]altri NUMBER UNIT [(sul|al) timer]",
            "NUMBER UNIT in più",
            "aggiungi NUMBER UNIT [(al|sul) timer]",
        ),
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
        remove=(f"(togli|elimina|cancella|rimuovi) {_SOME} {_OFF}{{name}}",),
    ),
    {
        "HassShoppingListCompleteItem": [
            say(
                f"(togli|cancella|depenna|leva) {_SOME} dalla lista [della spesa]".replace(
                    "todo", "shopping"
                ),
                response="item_completed",
            )
        ],
        "HassShoppingListAddItem": [
            say(
                "(è finito|è finita|sono finiti|sono finite|manca|mancano) "
                "[(il |lo |la |i |gli |le |l')]{shopping_list_item:item} "
                "(segnalo|segnala|segnali|segnale|aggiungilo|aggiungila|mettilo in lista)",
                response="item_added",
            )
        ],
    },
)

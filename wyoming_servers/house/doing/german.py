"""The German patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.changes.blocks import CHANGE, change
from wyoming_servers.house.patterns import (
    APPLIANCE,
    BUTTON,
    HERE,
    LIGHT,
    LOCK,
    PLAYER,
    RUNNING,
    SWITCHED,
    TOLD,
    VACUUM,
    VALVE,
    Patterns,
    say,
)

from .blocks import (
    GARAGE,
    HEATING,
    MUSIC,
    TELEVISION,
    WHOLE_HOUSE,
    awnings,
    covers,
    lists,
    merged,
    stopping,
    timers,
)

_COVER: Final[dict[str, Any]] = {
    "name": "<name>",
    "kind": "[<artikel_bestimmt> ]{cover_classes:device_class}[ <hier>]",
    "there": "[<artikel_bestimmt> ]{cover_classes:device_class} <area>",
}
_AWNING: Final = {"name": "<name>", "kind": "[<artikel_bestimmt> ]Markise[n]"}
_LIGHTS = "(<licht>|<lichter>)"
_ROOM = "[<artikel_bestimmt> ]{area}(licht|lichter|lampe|lampen|beleuchtung)"
_A_TIMER = (
    "[(<stelle>|<setze>|starte|<machen>) ][(mir|uns) ][(ein|einen|den|meinen) ]Timer "
    "(auf|für|von|über)"
)
_PERCENT = "{brightness}[ ](%|Prozent)"
_TURN = "(<schalten>|<machen>|stell[e]|dreh[e])"
_TV = "[(den|die|das) ](Fernseher|Fernsehen|TV|Glotze)"
_HEAT = "[die ]Heizung"
_HEATERS = "(Heizungen|Heizkörper|Thermostate|Klimaanlagen)"
_PLAY = "(<machen>|<schalten>|spiel[e]|starte)"
_SOME = "[(etwas|ein bisschen|ein wenig|die) ]Musik"
_ALL = "(im ganzen Haus|überall)"
_EVERYWHERE = f"[(<schalten>|<machen>) ]({_ALL} {_LIGHTS}|{_LIGHTS} {_ALL})"
_SUCKER = "[(den|der) ](Staubsauger|Staubsaugerroboter|Saugroboter|Sauger|Roboter)"
_DOCK = "((zur|in die|an die|auf die) (Ladestation|Basis|Station|Dockingstation)|heim|nach Hause)"
_LIST = "(der|dem|meiner|meinem|unserer|unserem) {name}"
_OFF_LIST = "(von (der|dem|meiner|meinem|unserer|unserem)|vom) {name}"
_HAVE = "(steht|ist|sind|stehen|haben wir|gibt es)"


def _switched(state: str) -> list[dict[str, Any]]:
    """Return the blocks for what is on or off though the intents package knows no such thing."""
    said = (f"{_TURN} THING {state}", f"THING {state}[(schalten|machen|stellen)]")
    kind = "[<artikel_bestimmt> ](Luftbefeuchter|Befeuchter|Luftentfeuchter|Entfeuchter)"
    named, plain = ([one.replace("THING", what) for one in said] for what in ("<name>", kind))
    there = [one.replace("THING", f"{kind} <area>") for one in said]
    return [
        say(*named, *(one.replace("<name>", "<name> <area>") for one in named), where=APPLIANCE),
        say(*plain, where=HERE, domain="humidifier"),
        say(*there, domain="humidifier"),
    ]


def _darkened(where: str) -> tuple[str, ...]:
    it = f"[(es|{_LIGHTS}) ]"
    return (f"<machen> {it}{where} dunkel", f"{it}{where} dunkel machen")


PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            say(
                "{name}",
                "(starte|aktivier[e]|mach[e]) {name}",
                "<machen> es [<hier>] {name}",
                where=TOLD,
                response="scene",
            ),
            say(f"{_EVERYWHERE} (an|ein)", response="light_all", wins=True, domain="light"),
            say(f"gib {_LIGHTS} <area> an", response="lights_area", domain="light"),
            say("(<machen>|<schalten>) <area> <name> (an|ein)", where=SWITCHED),
            say(f"[{_TURN}] {_ROOM} (an|ein)", response="lights_area", domain="light"),
            *awnings(
                "COVER [he]raus",
                "(fahr[e]|roll[e]|zieh[e]|kurbel[e]|<machen>) COVER ([he]raus|aus)",
                "COVER (ausfahren|[he]rausfahren|ausrollen|auskurbeln|[he]rauslassen)",
                **_AWNING,
            ),
            say(
                f"({_TURN}|lass[e]) <name> (auf|an|ein)",
                "<name> (auf|an|ein)[(machen|schalten|drehen|stellen|lassen)]",
                where=VALVE,
                response="valve",
            ),
            *_switched("(an|ein)"),
            say("<name> (drücken|betätigen|auslösen)", "lös[e] <name> aus", where=BUTTON),
            say("versperr[e] <name>", "<name> versperren", where=LOCK, response="lock"),
            *covers(
                "(zieh[e]|lass[e]|hol[e]) COVER (hoch|[he]rauf|nach oben)",
                "zieh[e] COVER auf",
                "COVER (hochziehen|hochfahren|aufziehen|aufmachen)",
                response="cover_device_class",
                **_COVER,
            ),
            say("<alle> {cover_classes:device_class} (auf|hoch)", response="cover", domain="cover"),
            say("(<machen> [die ]Garage (auf|hoch)|öffne [die ]Garage|Garage auf)", **GARAGE),
            say(
                f"{_TURN} {_TV} an", f"<schalten> {_TV} ein", f"{_TV} an", where=HERE, **TELEVISION
            ),
            say(
                f"{_TURN} {_HEAT} [<hier> ]an",
                f"<schalten> {_HEAT} ein",
                f"{_HEAT} an",
                where=HERE,
                **HEATING,
            ),
            say(
                f"{_TURN} {_HEAT} <area> an",
                f"<schalten> {_HEAT} <area> ein",
                f"{_HEAT} <area> an",
                **HEATING,
            ),
        ],
        "HassTurnOff": [
            say("(<machen>|<schalten>) <area> <name> aus", where=SWITCHED),
            say(f"[{_TURN}] {_ROOM} (aus|ab)", response="lights_area", domain="light"),
            say(*_darkened("<area>"), response="lights_area", domain="light"),
            say(*_darkened("<hier>"), where=HERE, response="lights_area", domain="light"),
            say(
                f"{_TURN} <name> (zu|ab|aus)",
                "<name> (zu|ab|aus)[(machen|schalten|drehen|stellen)]",
                where=VALVE,
                response="valve",
            ),
            *_switched("aus"),
            say(
                "(stopp[e]|stop|halt[e]) <name> [an]",
                "<name> (stopp|stop|anhalten|stoppen)",
                where=RUNNING,
            ),
            *awnings(
                "COVER [he]rein",
                "(fahr[e]|roll[e]|zieh[e]|hol[e]|kurbel[e]|<machen>) COVER ([he]rein|ein)",
                "COVER (einfahren|[he]reinfahren|einrollen|einholen|[he]reinholen|einkurbeln)",
                **_AWNING,
            ),
            *covers(
                "(zieh[e]|lass[e]) COVER ([he]runter|nach unten)",
                "zieh[e] COVER zu",
                "COVER (runterlassen|runterziehen|runterfahren|zuziehen|zumachen)",
                response="cover_device_class",
                **_COVER,
            ),
            say(
                "<alle> {cover_classes:device_class} (zu|runter)", response="cover", domain="cover"
            ),
            say("(<machen> [die ]Garage zu|<schliessen> [die ]Garage|Garage zu)", **GARAGE),
            say(f"{_TURN} {_TV} aus", f"{_TV} aus", where=HERE, **TELEVISION),
            say(f"{_TURN} {_HEAT} [<hier> ](aus|ab)", f"{_HEAT} aus", where=HERE, **HEATING),
            say(f"{_TURN} {_HEAT} <area> (aus|ab)", f"{_HEAT} <area> aus", **HEATING),
            say(f"{_EVERYWHERE} aus", response="light_all", wins=True, domain="light"),
            say(
                "(<schalten>|<machen>) [(überall|im ganzen Haus) ]alles aus",
                "alles (aus|ausschalten|ausmachen)",
                **WHOLE_HOUSE,
            ),
        ],
        "HassStopMoving": stopping(
            "(stopp[e]|stop|halt[e]) COVER [an]", "COVER (stopp|stop|anhalten|stoppen)", **_COVER
        ),
        "HassSetPosition": [
            say(
                "[(<machen>|<stelle>|<fahren>|zieh[e]) ]"
                "[<artikel_bestimmt> ]{cover_classes:device_class} "
                "(zur Hälfte|halb) [(auf|zu|hoch|runter)]",
                where=HERE,
                domain="cover",
                position=50,
            )
        ],
        "HassLightSet": [
            say(f"(dreh[e]|dimm[e]) {_LIGHTS} auf {_PERCENT}", where=HERE, response="brightness"),
            say(f"(dreh[e]|dimm[e]) {_LIGHTS} <area> auf {_PERCENT}", response="brightness"),
            say(
                f"(<machen>|<stelle>|<schalten>) {_LIGHTS} [<hier> ][auf ]{{color}}",
                where=HERE,
                response="color",
            ),
            say(
                f"(<machen>|<stelle>|<schalten>) {_LIGHTS} <area> [auf ]{{color}}", response="color"
            ),
            say(f"[(dimm[e]|{_TURN})] {_ROOM} auf {_PERCENT}", response="brightness"),
            say(f"[{_TURN}] {_ROOM} [(auf|in) ]{{color}}", response="color"),
            say("<name> [(auf|in) ]{color}", where=LIGHT, response="color"),
        ],
        "HassClimateSetTemperature": [
            say("<machen> es <area> {temperature} Grad [warm]"),
            say(
                f"[(<stelle>|dreh[e])] <alle> {_HEATERS} [<area>] auf {{temperature}}[ ][(Grad|°)]",
                domain="climate",
            ),
            say("<machen> es [<hier> ]{temperature} Grad [warm]", where=HERE),
        ],
        CHANGE: [
            *change(
                "temperature",
                "up",
                there=("<heizung> <area> [um ]({temperature:amount}|ein) Grad höher",),
                here=("<heizung> [um ]({temperature:amount}|ein) Grad höher",),
            ),
            *change(
                "temperature",
                "down",
                there=("<heizung> <area> [um ]({temperature:amount}|ein) Grad niedriger",),
                here=("<heizung> [um ]({temperature:amount}|ein) Grad niedriger",),
            ),
            *change(
                "brightness",
                "up",
                there=("<machen> [{laramie_size:size} ]mehr Licht <area>",),
                here=("<machen> [<hier> ][{laramie_size:size} ]mehr Licht",),
            ),
            *(
                say(
                    f"[{_TURN}] {_TV} [{{laramie_size:size}} ]{more}",
                    where=HERE,
                    look="volume",
                    step=step,
                    **TELEVISION,
                )
                for more, step in (("lauter", "up"), ("leiser", "down"))
            ),
        ],
        "HassStartTimer": [
            say(
                f"{_A_TIMER} {{timer_minutes:minutes}} Minute[n] [und ]{{timer_seconds:seconds}}"
                "[ Sekunde[n]]",
                f"{_A_TIMER} {{timer_hours:hours}} Stunde[n] [und ]{{timer_minutes:minutes}}"
                "[ Minute[n]]",
            )
        ],
        "HassGetCurrentTime": [
            say("(wie viel|wieviel|wie viele) Uhr haben wir [(es|denn)]", "wie spät haben wir es")
        ],
        "HassMediaUnpause": [
            say(f"{_PLAY} {_SOME} [(an|ab|ein)]", "Musik an", where=HERE, **MUSIC),
            say("spiel[e] [(der|die|das|den)] {name} [ab]", where=PLAYER),
            say(f"{_PLAY} {_SOME} <area> [(an|ab|ein)]", "Musik <area> an", **MUSIC),
            say(f"{_PLAY} <area> {_SOME} [(an|ab|ein)]", **MUSIC),
            say(f"{_PLAY} {_SOME} auf <name> [(an|ab)]", where=PLAYER, wins=True),
            say(
                "(spiel[e]|<machen>) [die ]Musik weiter",
                "[<machen> ]weiter mit [der ]Musik",
                "<machen> weiter",
                where=HERE,
                **MUSIC,
            ),
        ],
        "HassMediaPause": [
            say(f"{_TURN} [die ]Musik [<hier> ](aus|ab)", "<machen> Pause", where=HERE),
            say(f"{_TV} (auf Pause|pausieren|anhalten)", where=HERE, **TELEVISION),
            say(f"{_TURN} [die ]Musik <area> (aus|ab)"),
        ],
        "HassMediaPlayerMute": [
            say(f"{_TURN} [den ]Ton (aus|ab)", where=HERE),
            say(f"{_TURN} {_TV} stumm", where=HERE, wins=True, **TELEVISION),
        ],
        "HassMediaPlayerUnmute": [
            say(f"{_TURN} [den ]Ton [wieder ]an", "<schalten> [den ]Ton [wieder ]ein", where=HERE),
        ],
        "HassSetVolume": [
            say(f"{_TURN} [die ]Musik auf {{volume:volume_level}}[ ][(%|Prozent)]", where=HERE),
            say(
                "(<stelle>|<machen>) <name> auf Lautstärke {volume:volume_level}[ ][(%|Prozent)]",
                where=PLAYER,
            ),
        ],
        "HassCancelTimer": [say("brich [(den|meinen) ]Timer ab", "[den ]Timer löschen")],
        "HassTimerStatus": [
            say("wie viel Zeit (ist noch übrig|bleibt [noch]|ist noch)", "wie lange dauert es noch")
        ],
        "HassVacuumStart": [
            say(
                "([staub]saug[e] [mal] [durch]|fang an zu saugen|[staub]saugen)",
                f"(starte|<schalten>|<machen>) {_SUCKER} [an]",
                f"{_SUCKER} (starten|losschicken)",
                f"{_SUCKER} soll (saugen|anfangen|loslegen|putzen)",
                where=HERE,
            ),
            say(
                "<name> (los|starten|losfahren|loslegen|losschicken)",
                "<name> soll (saugen|anfangen|loslegen|putzen)",
                "lass[e] <name> (saugen|putzen|fahren)",
                where=VACUUM,
            ),
        ],
        "HassVacuumCleanArea": [
            say(
                f"(<name>|{_SUCKER}) soll <area> (saugen|putzen|reinigen)",
                f"lass[e] {_SUCKER} <area> (saugen|putzen|reinigen)",
            )
        ],
        "HassVacuumReturnToBase": [
            say(
                f"<name> [zurück ]{_DOCK}",
                f"(schick[e]|fahr[e]) <name> [zurück ]{_DOCK}",
                "(stopp[e]|stop|halt[e]) <name> [an]",
                "<name> (stopp|stop|anhalten|stoppen|soll aufhören)",
                where=VACUUM,
            ),
            say(
                f"(schick[e]|fahr[e]) {_SUCKER} (zurück|[zurück ]{_DOCK})",
                f"{_SUCKER} (zurück|[zurück ]{_DOCK})",
                f"(stopp[e]|stop|halt[e]) {_SUCKER} [an]",
                f"{_SUCKER} (stopp|stop|anhalten|stoppen|soll aufhören)",
                "(hör[e] auf zu|stopp[e] das) [staub]saugen",
                where=HERE,
            ),
        ],
    },
    timers(
        {"seconds": "Sekunde[n]", "minutes": "Minute[n]", "hours": "Stunde[n]"},
        start=(
            "(weck[e]|erinner[e]|alarmier[e]) mich in NUMBER UNIT",
            "sag[e] [mir ]in NUMBER UNIT Bescheid",
            "(erinner[e]|weck[e]) mich in NUMBER UNIT an [<artikel_bestimmt> ]{timer_name:name}",
            "(neuer|noch ein) Timer [(auf|für|von|über) ]NUMBER UNIT",
            "[(stell[e]|setz[e]|starte) ][(die|eine) ](Eieruhr|Küchenuhr) (auf|für) NUMBER UNIT",
        ),
        more=(
            "gib dem Timer [noch ]NUMBER UNIT [(mehr|dazu)]",
            "[noch ]NUMBER UNIT mehr (auf|für|beim) [(den|dem) ]Timer",
            "(häng[e]|pack[e]|leg[e]) [noch ]NUMBER UNIT (dran|drauf)",
        ),
        less=("(<machen>|stell[e]) [den ]Timer [um ]NUMBER UNIT kürzer",),
    ),
    lists(
        need=(
            "was (müssen|sollen) wir [noch ](kaufen|einkaufen)",
            "was muss ich [noch ](kaufen|einkaufen|besorgen)",
        ),
        has=(f"{_HAVE} [(schon|noch) ]{{todo_list_item:item}} auf {_LIST}",),
        read=(
            f"(steht|ist|haben wir) [noch ](etwas|was) auf {_LIST}",
            f"was (steht|ist|haben wir) [denn ][(noch|alles|so) ]auf {_LIST}",
            "lies [mir ](die|den|meine|meinen|unsere|unseren) {name} vor",
        ),
        done=(f"(hak[e]|streich[e]) {{todo_list_item:item}} (auf|von) {_LIST} (ab|runter)",),
        remove=(f"(nimm|lösch[e]|entfern[e]) {{todo_list_item:item}} {_OFF_LIST} [(weg|runter)]",),
    ),
    {
        "HassShoppingListAddItem": [
            say(
                "tu [(die|den|das|etwas|noch) ]{shopping_list_item:item} auf die "
                "(Liste|Einkaufsliste)",
                response="item_added",
                wins=True,
            )
        ],
        "HassShoppingListCompleteItem": [
            say(
                "(nimm|streich[e]|lösch[e]) {shopping_list_item:item} von der Liste [(runter|weg)]",
                response="item_completed",
            )
        ],
    },
)
WORDS: Final[dict[str, Any]] = {
    "color": {
        "values": [
            {"in": "(lila|purpur)", "out": "purple"},
            {"in": "(rosa|rosarot)", "out": "pink"},
            {"in": "pink", "out": "hotpink"},
            {"in": "türkis", "out": "turquoise"},
            {"in": "golden", "out": "gold"},
            {"in": "magenta", "out": "magenta"},
            {"in": "hellblau", "out": "lightblue"},
            {"in": "dunkelblau", "out": "darkblue"},
            {"in": "hellgrün", "out": "lightgreen"},
            {"in": "dunkelgrün", "out": "darkgreen"},
            {"in": "dunkelrot", "out": "darkred"},
        ]
    }
}
"""Colors that the package's list lacks."""

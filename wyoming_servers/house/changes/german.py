"""The German patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import (
    CLIMATE,
    COVER,
    FAN,
    HERE,
    LIGHT,
    PLAYER,
    Patterns,
    say,
)

from .blocks import CHANGE, change, last, off, sizes

LISTS = sizes(
    "([ein] (bisschen|wenig|bissl|Tick|Stück[chen]|kleines bisschen|klein wenig)|einen Tick|etwas|"
    "leicht|noch etwas|noch ein bisschen|noch)",
    "(viel|deutlich|sehr viel|wesentlich)",
    half="um die Hälfte",
)
_SIZE = "{laramie_size:size}"
_PERCENT = "[um ]{brightness:amount}[ ](%|Prozent)"
_DEGREES = "[um ]({temperature:amount}|ein) Grad"
_NOTCHES = "[um ]{timer_minutes:notches} Stufe[n]"
_HOW = f"[({_SIZE}|{_PERCENT}|{_NOTCHES})]"
_WARMER = f"[({_SIZE}|{_DEGREES}|{_NOTCHES})]"
_MAKE = "(<machen>|<stelle>|<schalten>|dreh[e]|regel[e]|regle|fahr[e])"
_UP = "(hoch|höher|[he]rauf)"
_DOWN = "(runter|herunter|niedriger|zurück)"
_RAISE = {"up": "(erhöh[e]|steiger[e])", "down": "(senk[e]|verringer[e]|reduzier[e])"}
_HERE = "[<hier>]"


def _light(more: str, direction: str, verb: str, step: str) -> list[dict[str, Any]]:
    level = "die Helligkeit"
    return change(
        "brightness",
        step,
        named=(
            f"[{_MAKE}] <name> {_HOW} {more}",
            f"{_MAKE} <name> {_HOW} {direction}",
            f"{verb} <name> {_HOW} [{direction}]",
            f"{_RAISE[step]} {level} (von|vom) <name> {_HOW}",
            f"<name> (soll|darf|könnte) {_HOW} {more} sein",
            f"<name> {_HOW} {more} (machen|stellen|drehen)",
        ),
        there=(
            f"{_MAKE} (<licht>|<lichter>|es) <area> {_HOW} ({more}|{direction})",
            f"[{_MAKE}] <area> {_HOW} {more}",
            f"[{_MAKE}] [<artikel_bestimmt>] {{area}}(licht|beleuchtung|lampen) {_HOW} {more}",
            f"{verb} (<licht>|<lichter>) <area> {_HOW}",
            f"{verb} <area> (<licht>|<lichter>) {_HOW}",
        ),
        here=(
            f"[[{_MAKE} ](es|<licht>|<lichter>)] {_HERE} {_HOW} {more}",
            f"{_MAKE} (<licht>|<lichter>) {_HERE} {_HOW} {direction}",
            f"{verb} (<licht>|<lichter>) {_HERE} {_HOW}",
            f"{_RAISE[step]} {level} {_HERE} {_HOW}",
            f"(es|hier) (soll|darf|könnte) {_HERE} {_HOW} {more} (sein|werden)",
            f"(es|<licht>|<lichter>) {_HERE} {_HOW} {more} (machen|stellen)",
            f"(<licht>|<lichter>) (soll|darf|könnte) {_HERE} {_HOW} {more} [sein]",
        ),
    )


def _heat(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    return change(
        "temperature",
        step,
        named=(
            f"{_MAKE} <name> {_WARMER} ({more}|{direction})",
            f"<name> {_WARMER} ({more}|{direction})",
        ),
        there=(
            f"[{_MAKE} es] <area> {_WARMER} {more}",
            f"{_MAKE} <area> {_WARMER} {more}",
            f"[{_MAKE}] <heizung> <area> {_WARMER} ({more}|{direction})",
            f"{_RAISE[step]} <heizung> <area> {_WARMER}",
        ),
        here=(
            f"[{_MAKE} es] {_HERE} {_WARMER} {more}",
            f"[{_MAKE}] <heizung> {_HERE} {_WARMER} ({more}|{direction})",
            f"{_RAISE[step]} <heizung> {_HERE} {_WARMER}",
            f"(es|hier) (soll|darf|könnte) {_HERE} {_WARMER} {more} (sein|werden)",
            f"(es|<heizung>) {_HERE} {_WARMER} ({more}|{direction}) (machen|stellen|drehen)",
        ),
    )


def _sound(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    sound = "(die Musik|den Ton|die Lautstärke)"
    return change(
        "volume",
        step,
        named=(
            f"[{_MAKE}] <name> {_HOW} {more}",
            f"{_MAKE} <name> {_HOW} {direction}",
            f"<name> {_HOW} {more} (machen|stellen|drehen)",
            f"{_RAISE[step]} die Lautstärke (von|vom) <name> {_HOW}",
        ),
        there=(
            f"{_MAKE} (es|{sound}) <area> {_HOW} ({more}|{direction})",
            f"<area> {_HOW} {more}",
        ),
        here=(
            f"[{_MAKE} (es|{sound})] {_HERE} {_HOW} {more}",
            f"{_MAKE} {sound} {_HERE} {_HOW} {direction}",
            f"{_RAISE[step]} die Lautstärke {_HOW}",
        ),
    )


def _speed(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    return change(
        "speed",
        step,
        named=(f"[{_MAKE}] <name> {_HOW} ({more}|{direction})",),
        there=(f"{_MAKE} <luefter> <area> {_HOW} ({more}|{direction})",),
        here=(f"{_MAKE} <luefter> {_HERE} {_HOW} ({more}|{direction})",),
    )


def _moved(direction: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE} [weiter]|weiter|{_PERCENT})"
    kind = "[<artikel_bestimmt>] {cover_classes:device_class}"
    move = "[(<machen>|fahr[e]|zieh[e]|lass[e])]"
    return change(
        "position",
        step,
        named=(f"{move} <name> {by} {direction}",),
        there=(f"{move} {kind} <area> {by} {direction}",),
        here=(f"{move} {kind} {by} {direction}",),
    )


_VERY = (
    "(zu|so|sehr|viel zu|ziemlich|recht|ein bisschen|etwas|ganz schön|etwas zu|ein bisschen zu|"
    "total|richtig|echt|furchtbar|schrecklich|unerträglich|wahnsinnig|extrem|verdammt|langsam zu)"
)
_IT_IS = "(es|das) ist [mir]"


def _felt(how: str, outright: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "mir ist kalt" and "im Bad ist es zu kalt"."""
    felt = f"({_VERY} {how}|[{_VERY}] {outright})"
    return change(
        "temperature",
        step,
        there=(
            f"<area> ist es {felt}",
            f"es ist {felt} <area>",
            f"es ist <area> {felt}",
            f"<area> ist {felt}",
        ),
        here=(
            f"mir ist {_HERE} {felt} {_HERE}",
            f"(ich finde es|{_IT_IS}) {_HERE} {felt} {_HERE}",
            f"hier ist es {felt}",
        ),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("heller", _UP, "erhell[e]", "up"),
        *_light("dunkler", _DOWN, "dimm[e]", "down"),
        *change(
            "brightness",
            "down",
            named=(f"<name> ist [mir] {_VERY} hell", "<name> blendet [mich]"),
            there=(
                f"<area> ist es {_VERY} hell",
                f"es ist <area> {_VERY} hell",
                f"es ist {_VERY} hell <area>",
                f"{_SIZE} weniger Licht <area>",
            ),
            here=(
                f"hier ist es {_VERY} hell",
                f"{_IT_IS} {_HERE} {_VERY} hell {_HERE}",
                "[mir ist [es]] (zu|viel zu) hell",
                "(das [Licht]|es) blendet [mich]",
                "nicht so hell",
                f"[{_SIZE}] weniger Licht {_HERE}",
            ),
        ),
        *change(
            "brightness",
            "up",
            named=(f"<name> ist [mir] {_VERY} dunkel",),
            there=(f"[(ich brauche|gib mir)] [{_SIZE}] mehr Licht <area>",),
            here=(f"[(ich brauche|gib mir)] [{_SIZE}] mehr Licht {_HERE}",),
        ),
        *change(
            "darkness",
            "up",
            there=(
                f"<area> ist es ({_VERY} dunkel|[{_VERY}] (stockdunkel|stockfinster|zappenduster))",
                f"es ist ({_VERY} dunkel|[{_VERY}] (stockdunkel|stockfinster|zappenduster)) <area>",
                f"es ist <area> ({_VERY} dunkel|[{_VERY}] (stockdunkel|stockfinster))",
                "ich (sehe|seh) [gar] nichts <area>",
                "ich (sehe|seh) <area> [gar] nichts",
                "ich kann <area> nichts sehen",
                "ich brauche [etwas] Licht <area>",
                "ich brauche <area> [etwas] Licht",
            ),
            here=(
                f"<hier> ist es [({_VERY})] (dunkel|stockdunkel|stockfinster)",
                f"es ist <hier> [({_VERY})] (dunkel|stockdunkel|stockfinster)",
                f"es ist ({_VERY} dunkel|stockdunkel|stockfinster|zappenduster) {_HERE}",
                f"{_IT_IS} zu dunkel {_HERE}",
                "[mir ist [es]] (zu|viel zu) dunkel",
                f"ich (sehe|seh) {_HERE} [gar] nichts",
                f"ich kann {_HERE} [gar] nichts sehen",
                f"ich brauche {_HERE} [etwas] Licht",
            ),
        ),
        *change(
            "air",
            "up",
            there=(f"<area> ist es [{_VERY}] stickig", f"es ist [{_VERY}] stickig <area>"),
            here=(f"hier ist es [{_VERY}] stickig", f"es ist [{_VERY}] stickig {_HERE}"),
        ),
        *_heat("(wärmer|heißer)", _UP, "up"),
        *_heat("(kälter|kühler)", _DOWN, "down"),
        *_felt(
            "(kalt|kühl|frisch)", "(eiskalt|eisig|bitterkalt|saukalt|arschkalt|schweinekalt)", "up"
        ),
        *_felt("(warm|heiß)", "(brütend heiß|brüllend heiß|sauheiß|affenheiß|knallheiß)", "down"),
        say(
            "mir ist [<hier>] kalt [<hier>]",
            "es ist kalt hier",
            "hier ist es kalt",
            "ich (friere|erfriere) [<hier>]",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "ich schwitze [<hier>]",
            "mir ist heiß [<hier>]",
            "es ist heiß hier",
            "hier ist es heiß",
            where=HERE,
            look="temperature",
            step="down",
        ),
        say("(zu|viel zu) kalt", where=HERE, look="temperature", step="up"),
        say("(zu|viel zu) (warm|heiß)", where=HERE, look="temperature", step="down"),
        say("dreh[e] <heizung> [<hier>] auf", where=HERE, look="temperature", step="up"),
        *_sound("lauter", _UP, "up"),
        *_sound("leiser", _DOWN, "down"),
        *change(
            "volume",
            "up",
            named=(f"<name> ist [mir] {_VERY} leise", "ich (höre|hör) <name> (kaum|nicht)"),
            here=(
                f"(die Musik|der Ton) ist [mir] {_VERY} leise",
                f"{_IT_IS} {_VERY} leise {_HERE}",
                "ich (höre|hör) (die Musik|den Ton) (kaum|nicht)",
            ),
        ),
        *change(
            "volume",
            "down",
            named=(f"<name> ist [mir] {_VERY} laut",),
            here=(
                f"(die Musik|der Ton) ist [mir] {_VERY} laut",
                f"{_IT_IS} {_VERY} laut {_HERE}",
                "(zu|viel zu) laut",
                "nicht so laut",
            ),
        ),
        *_speed("(schneller|stärker)", _UP, "up"),
        *_speed("(langsamer|schwächer)", _DOWN, "down"),
        *_moved("(auf|hoch|aus|[he]raus|offen)", "up"),
        *_moved("(zu|runter|ein|rein)", "down"),
        last("up", f"[{_SIZE}] mehr", f"({_DEGREES}|{_PERCENT}) mehr"),
        last("down", f"[{_SIZE}] weniger", f"({_DEGREES}|{_PERCENT}) weniger"),
    ],
    "HassTurnOn": [
        say(
            "(<sperren>|<machen>) (<alle>|die) Türen (ab|zu)",
            "verriegele (<alle>|die) Türen",
            "<sperren> (das Haus|alles) (ab|zu)",
            "(das Haus|alles) <absperren>",
            response="lock",
            domain="lock",
        ),
        say(
            "(<machen>|<fahren>) <alle> {cover_classes:device_class} (auf|hoch)",
            "öffne <alle> {cover_classes:device_class}",
            response="cover",
            domain="cover",
        ),
    ],
    "HassTurnOff": [
        *off(
            "(<schalten>|<machen>) (<area>|<floor>) alles aus",
            "(<schalten>|<machen>) alles (<area>|<floor>) aus",
            "alles aus (<area>|<floor>)",
            here="(<schalten>|<machen>) (<hier> alles|alles <hier>) aus",
        ),
        say(
            "(<sperren>|<machen>) <alle> Türen auf",
            "entriegele <alle> Türen",
            response="lock",
            domain="lock",
        ),
        say(
            "(<machen>|<fahren>) <alle> {cover_classes:device_class} (zu|runter)",
            "<schliessen> <alle> {cover_classes:device_class}",
            response="cover",
            domain="cover",
        ),
    ],
    "HassLightSet": [
        say(
            "(dimm[e]|<machen>|<stelle>|dreh[e]|fahr[e]) <name> auf {brightness}[ ](%|Prozent)",
            "<name> auf {brightness}[ ](%|Prozent)",
            where=LIGHT,
            response="brightness",
        ),
        say(
            "(<machen>|<stelle>|<schalten>) <name> [auf ]{color_temperature_names:temperature}",
            where=LIGHT,
            response="temperature",
        ),
        say(
            "<name> soll [in ]{color} (leuchten|sein|werden)",
            where=LIGHT,
            response="color",
        ),
        say("<machen> <name> ganz hell", where=LIGHT, response="brightness", brightness=100),
    ],
    "HassSetVolume": [
        say(
            "[(<machen>|<stelle>|dreh[e])] <name> auf {volume:volume_level}[ ](%|Prozent)"
            "[ Lautstärke]",
            "[die ]Lautstärke (vom|von|von der|von dem) {name} auf {volume:volume_level}[ ]"
            "[(%|Prozent)]",
            where=PLAYER,
        ),
    ],
    "HassFanSetSpeed": [
        *(
            say(
                f"[{_MAKE}] <name> auf [(die|der) ]{level}[n|r] Stufe",
                where=FAN,
                percentage=percentage,
            )
            for level, percentage in (
                ("(höchste|größte|stärkste)", 100),
                ("(niedrigste|kleinste)", 1),
            )
        ),
        say(
            "[(<machen>|<stelle>|dreh[e])] <name> auf {fan_speed:percentage}[ ](%|Prozent)",
            where=FAN,
        ),
    ],
    "HassClimateSetTemperature": [
        say("<name> auf {temperature} [Grad]", where=CLIMATE),
        say("(heiz[e]|wärm[e]) <area> auf {temperature} Grad [auf]"),
        say("(<stelle>|<machen>) <area> {temperature} Grad [ein]"),
    ],
    "HassSetPosition": [
        say(
            "[(<machen>|<stelle>|<fahren>|zieh[e])] <name> (zur Hälfte|halb) "
            "[(auf|zu|hoch|runter)]",
            where=COVER,
            position=50,
        ),
        say("[(<machen>|<fahren>|zieh[e])] <name> ganz (auf|hoch|raus)", where=COVER, position=100),
        say(
            "[(<machen>|<fahren>|zieh[e]|lass[e])] <name> ganz (zu|runter|rein)",
            where=COVER,
            position=0,
        ),
        *(
            say(
                f"[({_MAKE}|zieh[e]|lass[e])] [<artikel_bestimmt>] {{cover_classes:device_class}} "
                f"{place}ganz {direction}",
                where=where,
                domain="cover",
                position=position,
            )
            for direction, position in (("(auf|hoch)", 100), ("(zu|runter)", 0))
            for place, where in (("", HERE), ("<area> ", None))
        ),
        say("[(<machen>|<stelle>|<fahren>)] <name> auf {position}[ ](%|Prozent)", where=COVER),
    ],
}

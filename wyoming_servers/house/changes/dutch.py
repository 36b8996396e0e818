"""The Dutch patterns for "brighter", "too cold" and "everything"."""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import COVER, HERE, PLAYER, Patterns, say

from .blocks import CHANGE, change, last, off, sizes

LISTS = sizes(
    "([nog] een [klein] beetje|[nog] (wat|iets)|een tikje|een stukje|ietsje|nog)",
    "(veel|een stuk|flink)",
    half="met de helft",
)
_SIZE = "{laramie_size:size}"
_PERCENT = "[met ]{brightness:amount}[ ](%|procent)"
_DEGREES = "[met ]({temperature:amount}|één|een) gra(ad|den)"
_NOTCHES = "[met ]{timer_minutes:notches} (stand|standen|standje|standjes|stapjes)"
_HOW, _WARMER = f"[({_SIZE}|{_PERCENT}|{_NOTCHES})]", f"[({_SIZE}|{_DEGREES})]"
_THE = "[de|het]"
_MAKE = "(<numeric_value_set>|maak|schuif)"
_AT = "(in|op) [de|het] {area}"
_UP, _DOWN = "(hoger|omhoog)", "(lager|omlaag|naar beneden)"
_RAISE = {"up": "verhoog", "down": "verlaag"}


def _light(more: str, direction: str, verb: str, step: str) -> list[dict[str, Any]]:
    level = "de <brightness_no_article>"
    return change(
        "brightness",
        step,
        named=(
            f"[{_MAKE}] {_THE} {{name}} {_HOW} {more}",
            f"{_MAKE} {_THE} {{name}} {_HOW} {direction}",
            f"{verb} {_THE} {{name}} {_HOW}",
            f"{_THE} {{name}} (mag|kan|moet) {_HOW} {more}",
            f"{_RAISE[step]} {level} van {_THE} {{name}} {_HOW}",
        ),
        there=(
            f"{_MAKE} <light> {_AT} {_HOW} ({more}|{direction})",
            f"[{_MAKE}] {_THE} {{area}}(licht|verlichting|lampen) {_HOW} {more}",
            f"[{_MAKE} het] {_HOW} {more} {_AT}",
            f"{verb} <light> {_AT} {_HOW}",
        ),
        here=(
            f"[{_MAKE} (het|<light>)] [<here>] {_HOW} {more} [<here>]",
            f"{_MAKE} <light> [<here>] {_HOW} {direction}",
            f"{verb} <light> [<here>] {_HOW}",
            f"(kan|mag) (het|<light>) [<here>] {_HOW} {more}",
            f"(het|<light>) (kan|mag|moet) [<here>] {_HOW} {more}",
        ),
    )


def _louder_light(more: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for light that is "zachter", a word that alone is said of sound."""
    return change(
        "brightness",
        step,
        named=(f"[{_MAKE}] {_THE} {{name}} {_HOW} {more}",),
        there=(f"[{_MAKE}] <light> {_AT} {_HOW} {more}", f"[{_MAKE}] <light> {_HOW} {more} {_AT}"),
        here=(f"[{_MAKE}] <light> [<here>] {_HOW} {more}",),
    )


def _heat(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    heat = "[de] (verwarming|temperatuur|thermostaat|kachel|chauffage)"
    return change(
        "temperature",
        step,
        named=(f"[{_MAKE}] {_THE} {{name}} {_WARMER} ({more}|{direction})",),
        there=(
            f"[{_MAKE} het] {_WARMER} {more} {_AT}",
            f"[{_MAKE} het] {_AT} {_WARMER} {more}",
            f"[{_MAKE}] {_THE} {{area}} {_WARMER} {more}",
            f"[{_MAKE}] {heat} {_AT} {_WARMER} ({more}|{direction})",
            f"{_RAISE[step]} {heat} {_AT} {_WARMER}",
        ),
        here=(
            f"[{_MAKE} het] [<here>] {_WARMER} {more} [<here>]",
            f"[{_MAKE}] {heat} [<here>] {_WARMER} ({more}|{direction})",
            f"{heat} (mag|kan|moet) {_WARMER} ({more}|{direction})",
            f"{_RAISE[step]} {heat} [<here>] {_WARMER}",
            f"(kan|mag) het [<here>] {_WARMER} {more}",
        ),
    )


def _sound(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    sound = "([het] volume|[de] muziek|[het] geluid)"
    return change(
        "volume",
        step,
        named=(f"[{_MAKE}] {_THE} {{name}} {_HOW} ({more}|{direction})",),
        there=(f"{_MAKE} (het|{sound}) {_AT} {_HOW} ({more}|{direction})",),
        here=(
            f"[{_MAKE} (het|{sound})] {_HOW} {more}",
            f"{sound} {_HOW} {more}",
            f"{_MAKE} {sound} {_HOW} {direction}",
            f"(kan|mag) (het|{sound}) [<here>] {_HOW} {more}",
        ),
    )


def _speed(more: str, direction: str, step: str) -> list[dict[str, Any]]:
    return change(
        "speed",
        step,
        named=(f"[{_MAKE}] {_THE} {{name}} {_HOW} ({more}|{direction})",),
        there=(f"{_MAKE} <fan> {_AT} {_HOW} ({more}|{direction})",),
    )


def _moved(direction: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE} [verder]|verder|{_PERCENT})"
    kind = f"{_THE} {{cover_classes:device_class}}"
    move = "[(doe|zet|schuif|trek|laat)]"
    return change(
        "position",
        step,
        named=(f"{move} {_THE} {{name}} {by} {direction}",),
        there=(f"{move} {kind} {_AT} {by} {direction}",),
        here=(f"{move} {kind} {by} {direction}",),
    )


_VERY = (
    "(te|zo|erg|veel te|een beetje|wat|nogal|best|heel|een beetje te|echt|vreselijk|"
    "verschrikkelijk|ontzettend|enorm|super)"
)


def _felt(how: str, outright: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "ik heb het koud" and "het is te koud in de badkamer"."""
    felt = f"({_VERY} {how}|[{_VERY}] {outright})"
    return change(
        "temperature",
        step,
        there=(f"het is {felt} {_AT}", f"{_AT} is het {felt}", f"{_THE} {{area}} is {felt}"),
        here=(
            f"ik heb het [<here>] [{_VERY}] ({how}|{outright}) [<here>]",
            f"(te|veel te) {how}",
            f"het is [<here>] {felt} [<here>]",
            f"(het is {how} hier|hier is het [{_VERY}] {how})",
        ),
    )


_SEE = "ik zie (niets|niks|geen hand voor ogen)"

PATTERNS: Patterns = {
    CHANGE: [
        *_light("(feller|lichter|helderder)", _UP, "verlicht", "up"),
        *_light("(donkerder|minder fel|zwakker)", _DOWN, "dim", "down"),
        *change(
            "brightness",
            "down",
            named=(f"{_THE} {{name}} is {_VERY} (fel|licht)",),
            there=(f"het is {_VERY} (fel|licht) {_AT}", f"[{_SIZE}] minder licht {_AT}"),
            here=(
                f"het is [<here>] {_VERY} (fel|licht) [<here>]",
                "(te|veel te) (fel|licht)",
                "niet zo fel",
                f"[{_SIZE}] minder licht [<here>]",
            ),
        ),
        *_louder_light("(harder|feller)", "up"),
        *_louder_light("zachter", "down"),
        *change(
            "brightness",
            "up",
            there=(f"[{_SIZE}] meer licht {_AT}",),
            here=(f"[(geef me|maak|doe)] [{_SIZE}] meer licht [<here>]",),
        ),
        *change(
            "darkness",
            "up",
            there=(
                f"het is ({_VERY} donker|pikdonker|stikdonker) {_AT}",
                f"{_SEE} {_AT}",
                f"ik heb licht nodig {_AT}",
            ),
            here=(
                f"het is [<here>] ({_VERY} donker|pikdonker|stikdonker) [<here>]",
                f"hier is het ({_VERY} donker|pikdonker|stikdonker)",
                "het is donker hier",
                "het is hier donker",
                "(te|veel te) donker",
                f"{_SEE} [<here>]",
                "ik heb [<here>] licht nodig [<here>]",
            ),
        ),
        *_heat("warmer", _UP, "up"),
        *_heat("(kouder|koeler)", _DOWN, "down"),
        *_felt("(koud|kil|fris)", "(ijskoud|steenkoud|berekoud)", "up"),
        *_felt("(warm|heet)", "(bloedheet|snikheet)", "down"),
        say(
            "ik heb [het] [<here>] kou",
            "ik (vries|bevries) [dood|kapot] [<here>]",
            "ik heb koud",
            "koud hier",
            where=HERE,
            look="temperature",
            step="up",
        ),
        say(
            "ik zweet [me (dood|kapot)] [<here>]",
            "het is (heet|snikheet) hier",
            "het is hier heet",
            "hier is het heet",
            "ik heb te warm",
            where=HERE,
            look="temperature",
            step="down",
        ),
        *change(
            "air",
            "up",
            there=(f"het is [{_VERY}] (benauwd|bedompt|muf) {_AT}",),
            here=(f"het is [<here>] [{_VERY}] (benauwd|bedompt|muf) [<here>]",),
        ),
        *_sound("(harder|luider)", _UP, "up"),
        *_sound("(zachter|stiller)", _DOWN, "down"),
        say(
            f"{_THE} {{name}} (is|staat) {_VERY} zacht",
            "ik hoor [de|het] {name} niet",
            where=PLAYER,
            look="volume",
            step="up",
        ),
        say(
            f"(de muziek|het geluid) (is|staat) {_VERY} zacht",
            "ik hoor de muziek (niet|bijna niet|nauwelijks)",
            where=HERE,
            look="volume",
            step="up",
        ),
        say(f"{_THE} {{name}} (is|staat) {_VERY} hard", where=PLAYER, look="volume", step="down"),
        say(
            f"(de muziek|het geluid) (is|staat) {_VERY} hard",
            "[(het is|dat is)] [me] (te|veel te) (hard|luid)",
            where=HERE,
            look="volume",
            step="down",
        ),
        *_speed("(sneller|harder)", _UP, "up"),
        *_speed("(langzamer|zachter)", _DOWN, "down"),
        *_moved("(open|omhoog|hoger)", "up"),
        *_moved("(dicht|omlaag|lager|naar beneden)", "down"),
        last("up", f"[{_SIZE}] meer", f"[nog] {_DEGREES} meer"),
        last("down", f"[{_SIZE}] minder", f"[nog] {_DEGREES} minder"),
    ],
    "HassTurnOn": [
        say("[<change>] <all_light> [<to>] aan", response="light_all", wins=True, domain="light"),
        say(
            "doe (alle|de) deuren op slot",
            "doe (het huis|alles) op slot",
            "sluit (het huis|alles) af",
            "vergrendel (alle|de) deuren",
            response="lock",
            domain="lock",
        ),
    ],
    "HassTurnOff": [
        say("[<change>] <all_light> [<to>] uit", response="light_all", wins=True, domain="light"),
        say(
            "[<change>] [in|op] [de] {floor} <all_light> uit",
            response="lights_floor",
            domain="light",
        ),
        say("ontgrendel (alle|de) deuren", response="lock", domain="lock"),
        *off(
            "[<change>] alles uit in [de|het] ({area}|{floor})",
            "[<change>] in [de|het] ({area}|{floor}) alles uit",
            "[<change>] {floor} alles uit",
            here="[<change>] (hier alles|alles hier) uit",
        ),
    ],
    "HassClimateSetTemperature": [
        say("(verwarm|verhit) [de|het] {area} tot {temperature} graden"),
    ],
    "HassSetPosition": [
        say(
            "[(doe|zet|schuif|laat)] [de|het] {name} (half|halverwege|voor de helft) "
            "(open|dicht|omhoog|omlaag|naar beneden)",
            where=COVER,
            position=50,
        ),
        say(
            "[(doe|zet|schuif|laat)] [de|het] {name} helemaal (open|omhoog)",
            where=COVER,
            position=100,
        ),
        say(
            "[(doe|zet|schuif|laat)] [de|het] {cover_classes:device_class} helemaal (open|omhoog)",
            where=HERE,
            domain="cover",
            position=100,
        ),
        say(
            "[(doe|zet|schuif|laat)] [de|het] {name} helemaal (dicht|omlaag|naar beneden|zakken)",
            where=COVER,
            position=0,
        ),
        say(
            "[(doe|zet|schuif|laat)] [de|het] {cover_classes:device_class} helemaal "
            "(dicht|omlaag|naar beneden|zakken)",
            where=HERE,
            domain="cover",
            position=0,
        ),
        say(
            "[(doe|zet|schuif|laat)] [de|het] {cover_classes:device_class} (in|op) [de|het] {area} "
            "helemaal (dicht|omlaag|naar beneden|zakken)",
            domain="cover",
            position=0,
        ),
    ],
}

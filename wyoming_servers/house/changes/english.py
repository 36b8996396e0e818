"""The English patterns for "brighter", "too cold" and "everything"."""

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

from .blocks import CHANGE, ROOM_WARMTH, change, degrees, last, off, sizes

LISTS = ROOM_WARMTH | sizes(
    "([just] [a] [(tiny|little|wee)] bit|[just] a (little|tad|touch|notch|hair|smidge|crack)|"
    "slightly|somewhat|even|some)",
    "(much|a lot|way|far|considerably)",
    half="by half",
)
_SIZE = "{laramie_size:size}"
_NOTCHES = "{timer_minutes:notches} (notch[es]|step[s]|level[s])"
_PERCENT = "{brightness:amount}[ ](%|percent)"
_DEGREES = "({temperature:amount}|a|one) degree[s]"
_BY_PERCENT = (
    f"[({_SIZE}|by {_PERCENT}|by {{brightness:amount}}|{_PERCENT}|[by] {_NOTCHES})] [more]"
)
_BY_DEGREES = f"[({_SIZE}|[by] {_DEGREES}|by {{temperature:amount}}|[by] {_NOTCHES})] [more]"
_TURN = "(turn|bring|put|take|crank|bump|nudge|push)"
_RAISE = {"up": "(increase|raise|boost)", "down": "(decrease|lower|reduce|drop)"}
_AT = "<in> [<the>] {area}"


def _turned(step: str, what: str, by: str, place: str = "") -> tuple[str, ...]:
    """Return the ways to say that something goes up or down."""
    where = f" {place}" if place else ""
    return (
        f"{_TURN} {step} {what}{where} {by}",
        f"{_TURN} {what} {step}{where} {by}",
        f"{_TURN} {what} {step} {by}{where}" if place else f"{what} {step} {by}",
        f"{_RAISE[step]} {what}{where} {by}",
    )


def _light(more: str, verb: str, step: str) -> list[dict[str, Any]]:
    how = f"[({_SIZE}|{_PERCENT})]"
    lights, level = "[(<all>|<the>)] <light>", "[<the>] brightness"
    return change(
        "brightness",
        step,
        named=(
            f"[<set>] [<the>] {{name}} {how} {more} [by {_PERCENT}]",
            f"[<the>] {{name}} (could|should|can|needs to) be {how} {more}",
            f"can [<the>] {{name}} be {how} {more}",
            f"{verb} [<the>] {{name}} [(up|down)] {_BY_PERCENT}",
            *_turned(step, "[<the>] {name}", _BY_PERCENT),
            *_turned(step, f"{level} (of|on|for) [<the>] {{name}}", _BY_PERCENT),
            *_turned(step, "[<the>] {name}['s] brightness", _BY_PERCENT),
        ),
        there=(
            f"[<set>] (<the> <light>|it) {_AT} {how} {more}",
            f"[<set>] (<the> <light>|it) {how} {more} {_AT}",
            f"[<set>] [<the>] {{area}} [<light>] {how} {more}",
            f"{how} {more} {_AT}",
            f"{verb} {lights} {_AT} {_BY_PERCENT}",
            f"{verb} {lights} {_BY_PERCENT} {_AT}",
            f"{verb} [<the>] {{area}} [<light>] {_BY_PERCENT}",
            *_turned(step, "[<the>] {area} <light>", _BY_PERCENT),
            *_turned(step, lights, _BY_PERCENT, _AT),
            *_turned(step, level, _BY_PERCENT, _AT),
        ),
        here=(
            f"[<set>] [(it|<the> <light>)] {how} {more} [<here>]",
            f"{verb} (it|{lights}|[<the>] room) [<here>] {_BY_PERCENT}",
            f"{verb} (it|{lights}) {_BY_PERCENT} <here>",
            *_turned(step, lights, _BY_PERCENT, "[<here>]"),
            *_turned(step, level, _BY_PERCENT, "[<here>]"),
        ),
    )


def _heat(more: str, step: str) -> list[dict[str, Any]]:
    how = f"[({_SIZE}|{_DEGREES})]"
    by = f"[by {_DEGREES}]"
    heat = "[<the>] (<temp>|heat|heating|thermostat)"
    return change(
        "temperature",
        step,
        named=(
            f"[<set>] [<the>] {{name}} {how} {more} {by}",
            *_turned(step, "[<the>] {name}", _BY_DEGREES),
        ),
        there=(
            f"[make (it|<the> <temp>)] {how} {more} {_AT} {by}",
            f"make [<the>] {{area}} {how} {more} {by}",
            *_turned(step, heat, _BY_DEGREES, _AT),
        ),
        here=(
            f"[make] [(it|[the] room)] {how} {more} {by} [<here>]",
            *_turned(step, heat, _BY_DEGREES, "[<here>]"),
        ),
    )


def _sound(more: str, step: str) -> list[dict[str, Any]]:
    how = f"[({_SIZE}|{_PERCENT}|{_NOTCHES})]"
    sound = "[<the>] (volume|sound|music)"
    return change(
        "volume",
        step,
        named=(
            f"[make] [<the>] {{name}} {how} {more}",
            *_turned(step, "[<the>] {name}", _BY_PERCENT),
            *_turned(step, f"{sound} (of|on|for) [<the>] {{name}}", _BY_PERCENT),
        ),
        there=(
            f"[(make|play)] [(it|{sound})] {how} {more} {_AT}",
            *_turned(step, sound, _BY_PERCENT, _AT),
        ),
        here=(
            f"[(make|play)] [(it|{sound})] {how} {more} [<here>]",
            *_turned(step, sound, _BY_PERCENT, "[<here>]"),
            f"({sound} {step}|{more}) [by] {_NOTCHES}",
        ),
    )


def _speed(more: str, verb: str, step: str) -> list[dict[str, Any]]:
    how, fan = f"[({_SIZE}|{_PERCENT})]", "[<the>] fan[s]"
    up = {"up": "up", "down": "down"}[step]
    return change(
        "speed",
        step,
        named=(
            f"[(make|set|run)] [<the>] {{name}} {how} {more}",
            f"{verb} {up} [<the>] {{name}} {_BY_PERCENT}",
            f"{verb} [<the>] {{name}} {up} {_BY_PERCENT}",
            *_turned(step, "[<the>] {name} [speed]", _BY_PERCENT),
        ),
        there=(
            f"[make] {fan} {_AT} {how} {more}",
            f"[make] [<the>] {{area}} fan[s] {how} {more}",
            *_turned(step, fan, _BY_PERCENT, _AT),
        ),
        here=(
            f"[make] {fan} {how} {more}",
            *_turned(step, fan, _BY_PERCENT),
        ),
    )


def _moved(verb: str, step: str) -> list[dict[str, Any]]:
    by = f"({_SIZE}|by {_PERCENT}|[{_SIZE}] (more|further|wider))"
    cover = "[<the>] {cover_classes:device_class}"
    return [
        say(
            f"{verb} [<the>] {{name}} {by} [(more|further)]",
            where=COVER,
            look="position",
            step=step,
        ),
        say(f"{verb} {cover} {_AT} {by}", look="position", step=step, domain="cover"),
        say(f"{verb} {cover} {by}", where=HERE, look="position", step=step, domain="cover"),
    ]


def _it(step: str) -> list[dict[str, Any]]:
    """Return the block for "turn it up": what was spoken of, else the volume."""
    said = (*_turned(step, "it", _BY_PERCENT), f"back {step} [{_SIZE}] [again]")
    return [say(*said, where=HERE, look="last", otherwise="volume", step=step)]


_IT_IS = "(it's|it is|its)"
_HOW = "(too|so|really|very|a bit|a little|rather|quite|pretty|(way|far|much|a bit) too)"
_WE = "(i'm|i am|we're|we are)"
_DARK = "(dark|dim|gloomy)"


def _felt(how: str, is_: str, outright: str, step: str) -> list[dict[str, Any]]:
    """Return the blocks for "I'm cold" and "it's too cold in the attic"."""
    return change(
        "temperature",
        step,
        there=(
            f"{_IT_IS} [{_HOW}] ({how}|{outright}) {_AT}",
            f"[<the>] {{area}} is ({_HOW} {how}|[{_HOW}] {outright})",
            f"{_IT_IS} not {is_} enough {_AT}",
        ),
        here=(
            f"{_WE} [{_HOW}] ({how}|{outright}) [<here>]",
            f"{_IT_IS} {_HOW} {how} [<here>]",
            f"{_IT_IS} [{_HOW}] ({how}|{outright}) <here>",
            f"{_IT_IS} not {is_} enough [<here>]",
        ),
    )


PATTERNS: Patterns = {
    CHANGE: [
        *_light("(brighter|lighter)", "brighten", "up"),
        *_light("(darker|dimmer|less bright)", "dim", "down"),
        *change(
            "brightness",
            "down",
            named=(f"[<the>] {{name}} is {_HOW} bright", "[<the>] {name} is blinding [me]"),
            there=(f"{_IT_IS} {_HOW} bright {_AT}", f"[<the>] {{area}} is {_HOW} bright"),
            here=(
                f"{_IT_IS} {_HOW} bright [<here>]",
                f"[{_IT_IS}] not so bright [<here>]",
                f"[{_SIZE}] less light [<here>]",
            ),
        ),
        say(f"[{_SIZE}] less light {_AT}", look="brightness", step="down"),
        say(
            f"[<the>] {{name}} is {_HOW} {_DARK}",
            "[<the>] {name} (isn't|is not) bright enough",
            where={"domain": ["light"]},
            look="brightness",
            step="up",
        ),
        *change(
            "brightness",
            "up",
            there=(
                f"[([(i|we) need]|give me)] [{_SIZE}] more light {_AT}",
                f"([{_IT_IS}] not bright enough|it isn't bright enough) {_AT}",
            ),
            here=(
                f"[([(i|we) need]|give me)] [{_SIZE}] more light [<here>]",
                f"([{_IT_IS}] not bright enough|it isn't bright enough) [<here>]",
            ),
        ),
        *change(
            "darkness",
            "up",
            there=(
                f"{_IT_IS} [getting] [{_HOW}] {_DARK} {_AT}",
                f"{_IT_IS} pitch (black|dark) {_AT}",
                f"[<the>] {{area}} is {_HOW} {_DARK}",
                f"i (can't|cannot|can barely|can hardly) see (anything|a thing) {_AT}",
                f"[(i need|can i get|can i have|can we have)] some light {_AT}",
            ),
            here=(
                f"{_IT_IS} [getting] [{_HOW}] {_DARK} <here>",
                f"{_IT_IS} (too|so|way too|far too) dark",
                f"{_IT_IS} pitch (black|dark) [<here>]",
                "i (can't|cannot|can barely|can hardly) see (anything|a thing) [<here>]",
                "i can (barely|hardly) see <here>",
                "[(i need|can i get|can i have|can we have)] some light [<here>]",
                "let there be light",
            ),
        ),
        *_heat("(warmer|hotter)", "up"),
        *_heat("(cooler|colder)", "down"),
        *_felt("(cold|chilly)", "warm", "freezing", "up"),
        *_felt("(hot|warm)", "cool", "(boiling|roasting|sweltering)", "down"),
        *_sound("louder", "up"),
        *_sound("(quieter|softer)", "down"),
        *change(
            "volume",
            "up",
            named=(
                f"[<the>] {{name}} is {_HOW} (quiet|soft)",
                "i (can't|cannot|can barely|can hardly) hear [<the>] {name}",
            ),
            here=(
                f"({_IT_IS}|[the] (music|sound) is) too quiet [<here>]",
                "i (can't|cannot|can barely|can hardly) hear the (music|sound)",
            ),
        ),
        *change(
            "volume",
            "down",
            named=(f"[<the>] {{name}} is {_HOW} loud",),
            here=(
                f"({_IT_IS}|[the] (music|sound) is) ([(way|far|a bit)] too|so) loud [<here>]",
                "not so loud",
            ),
        ),
        *_speed("faster", "speed", "up"),
        *_speed("slower", "slow", "down"),
        *_moved("<open>", "up"),
        *_moved("<close>", "down"),
        *change(
            "air",
            "up",
            there=(f"{_IT_IS} [{_HOW}] stuffy {_AT}", f"[<the>] {{area}} is [{_HOW}] stuffy"),
            here=(f"{_IT_IS} [{_HOW}] stuffy [<here>]", "i (need|want) [some] fresh air"),
        ),
        *_it("up"),
        *_it("down"),
        last("up", f"[{_SIZE}] more", "one more", f"({_DEGREES}|{_PERCENT}) more"),
        degrees("((another|one more) degree|another {temperature:amount} degree[s])", "")[0],
        last("up", f"another [({_PERCENT}|{_NOTCHES})]", "one more (notch|step)"),
        last("up", "(another|one more) (bit|touch)", size="little"),
        last("down", f"[{_SIZE}] less", f"({_DEGREES}|{_PERCENT}) less"),
        last("down", f"[[no] ({_IT_IS}|that's|that is)] too (much|far)", size="little"),
    ],
    "HassTurnOn": [
        say(
            "lock [<all>] [<the>] doors",
            "lock up [[<the>] (house|home|place)]",
            "lock (everything|<the> (house|home|place)) [up]",
            response="lock",
            domain="lock",
        ),
        say(
            "lock [<all>] [<the>] doors [<in>] [<the>] {floor}",
            "lock [<all>] [<the>] {floor} doors",
            response="lock",
            domain="lock",
        ),
        say(f"lock up {_AT}", response="lock", domain="lock"),
    ],
    "HassTurnOff": [
        *off(
            "<turn> off everything [<in>] [<the>] ({area}|{floor})",
            "<turn> everything off [<in>] [<the>] ({area}|{floor})",
            "everything off [<in>] [<the>] ({area}|{floor})",
            here="<turn> (off everything|everything off) <here>",
        ),
        say("unlock <all> (door|lock)[s]", "unlock [<the>] doors", response="lock", domain="lock"),
    ],
    "HassClimateSetTemperature": [
        say(
            "[<the>] {name} [(to|at)] {temperature} degree[s]",
            "<numeric_value_set> [<the>] {name} at {temperature} degree[s]",
            where=CLIMATE,
        ),
        say(
            "(heat|warm|cool) [up] [<the>] {area} to {temperature} [degree[s]]",
            "(<set>|i want) it [(to|at)] {temperature} degree[s] <in> [<the>] {area}",
            "<set> [<the>] {area} to {temperature} degree[s]",
        ),
        say(
            "(<set>|i want) it [(to|at)] {temperature} degree[s] <here>",
            "<set> [<the>] <temp> <here> to {temperature} [degree[s]]",
            where=HERE,
        ),
    ],
    "HassLightSet": [
        say(
            "(put|turn|switch) [<the>] {name} [on] (to|at) {brightness} percent",
            "(turn|switch|put) on [<the>] {name} (to|at) {brightness} percent",
            "(turn|bring|take|put) [<the>] {name} (up|down) to {brightness}[[ ]%| percent]",
            "(turn|bring|take|put) (up|down) [<the>] {name} to {brightness}[[ ]%| percent]",
            where=LIGHT,
            response="brightness",
        ),
        say(
            "(turn|bring|put) [<the>] {name} all the way up",
            where=LIGHT,
            response="brightness",
            brightness=100,
        ),
        say(
            "(turn|bring|put) [<the>] {name} all the way down",
            where=LIGHT,
            response="brightness",
            brightness=1,
        ),
    ],
    "HassSetVolume": [
        say(
            "(set|put|turn) [<the>] {name} [(up|down)] (to|at) {volume:volume_level}"
            "[[ ]%| percent]",
            "[<the>] {name} (to|at) {volume:volume_level} percent",
            "(to|at) {volume:volume_level} percent volume on [<the>] {name}",
            where=PLAYER,
        )
    ],
    "HassFanSetSpeed": [
        say(
            "(set|put|run|turn) [<the>] {name} [(up|down)] (to|at) {fan_speed:percentage}"
            "[[ ]%| percent]",
            "[<the>] {name} (to|at) {fan_speed:percentage} percent",
            where=FAN,
        )
    ],
    "HassSetPosition": [
        say("<open> [<the>] {name} (all the way|completely|fully)", where=COVER, position=100),
        say("<close> [<the>] {name} (all the way|completely|fully)", where=COVER, position=0),
        say(
            "<open> [<the>] {name} {position} percent [of the way]",
            "[<the>] {name} to {position} percent",
            where=COVER,
        ),
        say(
            "(open|close|set|put|move) [<the>] {name} [to] half[ ]way",
            "[<the>] {name} half[ ]way [(open|closed|up|down)]",
            where=COVER,
            position=50,
        ),
    ],
}

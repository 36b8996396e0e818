"""The English patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import (
    APPLIANCE,
    AWNING,
    CLIMATE,
    COVER,
    FAN,
    HERE,
    LIGHT,
    PLAYER,
    PULLED,
    RUNNING,
    SWITCHED,
    TODO,
    TOLD,
    VACUUM,
    VALVE,
    Patterns,
    say,
)

from .blocks import GARAGE, HEATING, MUSIC, TELEVISION, WHOLE_HOUSE, lists, merged, timers

_FANS: Final[dict[str, Any]] = {"response": "fan_all", "domain": "fan"}
_MOVED: Final[dict[str, Any]] = {"response": "cover_device_class", "domain": "cover"}
_AT = "<in> [<the>] {area}"
_ON = "[<in>] [<the>] {floor} [floor]"
_PLAY = "((put|switch|turn) on|play|start) [(some|the|a bit of)] music"
_SUCKER = "[<the>] (vacuum [cleaner]|robot vacuum|hoover)"
_TV = "[<the>] (tv|television|telly)"
_HEAT = "[<the>] (heat|heating)"
_SET = "(<numeric_value_set>|adjust)"
_HEATER = "(ac|a c|air con|aircon|air conditioning|thermostat|radiator)"
_HEATERS = "(acs|air conditioners|thermostats|radiators|heaters)"
_PERCENT = "[([ ]%)| percent]"
_DEGREES = "[([ ]°)|( degree[s])]"
_GARAGES = "[<all>] [<the>] garage doors"
_CLEAN = "(clean|vacuum|hoover|sweep|mop|do) [up]"
_HAVE = "(have|get|tell|ask|let|make|send)"
_COVERS = "<all> [of] [<the>] {cover_classes:device_class}"
_SHARES: Final = {"a quarter": 25, "a third": 33, "two thirds": 67, "three quarters": 75}


def _opened() -> list[dict[str, Any]]:
    """Return the blocks for "open the blind a third" and "close the blind three quarters"."""
    name, kind = "[<the>] {name}", "[<the>] {cover_classes:device_class}"
    placed = (f"{kind} {_AT}", "[<the>] {area} {cover_classes:device_class}")
    return [
        block
        for share, percent in _SHARES.items()
        for verb, position in (("<open>", percent), ("<close>", 100 - percent))
        for block in (
            say(f"{verb} {name} {share} [of the way]", where=COVER, position=position),
            say(
                *(f"{verb} {what} {share} [of the way]" for what in placed),
                position=position,
                **_MOVED,
            ),
        )
    ]


def _all_told(switched: str, moved: str) -> list[dict[str, Any]]:
    """Return the blocks for "all lights off upstairs", "lights in here off": no questions."""
    lights, fans = "<all> [of] [<the>] (light|lights|lamp|lamps)", f"<all> fan[s] {switched}"
    covers = f"<all> {{cover_classes:device_class}} {moved}"
    any_light = "[<all>] [<the>] (light|lights|lamp|lamps)"
    any_cover = "[<all>] [<the>] {cover_classes:device_class}"
    return [
        say(f"{any_light} <here> {switched}", where=HERE, domain="light"),
        say(f"{any_light} {_AT} {switched}", response="lights_area", domain="light"),
        say(f"{any_cover} <here> {moved}", where=HERE, **_MOVED),
        say(f"{any_cover} {_AT} {moved}", **_MOVED),
        say(f"{lights} {switched} {_AT}", wins=True, response="lights_area", domain="light"),
        say(f"{lights} {switched} {_ON}", wins=True, response="lights_floor", domain="light"),
        say(f"{fans} {_AT}", f"{fans} {_ON}", wins=True, domain="fan"),
        say(f"{covers} {_AT}", f"{covers} {_ON}", wins=True, **_MOVED),
    ]


def _switched(state: str) -> list[dict[str, Any]]:
    """Return the blocks for what is on or off though the intents package knows no such thing."""
    name, kind = "[<the>] {name}", "[<the>] (humidifier|dehumidifier)"
    named, plain = ((f"<turn> {state} {what}", f"[<turn>] {what} {state}") for what in (name, kind))
    return [
        say(*named, *(f"{one} {_AT}" for one in named), where=APPLIANCE),
        say(*plain, where=HERE, domain="humidifier"),
        say(*(f"{one} {_AT}" for one in plain), domain="humidifier"),
    ]


PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            say("[<the>] {name} up", where=PULLED, response="cover"),
            say("[<all>] [<the>] {cover_classes:device_class} (up|open)", where=HERE, **_MOVED),
            say(
                "(start|turn on|open) [<the>] {name} [valve]",
                "[<turn>] [<the>] {name} [valve] (on|open)",
                where=VALVE,
                response="valve",
            ),
            *_switched("on"),
            say("(get|have) [<the>] {name} (going|running|started|lit)", where=SWITCHED),
            say("[<the>] {name} lit", "light [up] [<the>] {name}", where=LIGHT),
            say(f"<open> {_COVERS} ({_AT}|{_ON})", wins=True, **_MOVED),
            *_all_told("on", "(up|open)"),
            say(f"<turn> on {_TV}", f"<turn> {_TV} on", where=HERE, **TELEVISION),
            say(f"<turn> on {_HEAT}", f"{_HEAT} on", where=HERE, **HEATING),
            say(f"<open> {_GARAGES}", wins=True, **GARAGE),
            say(
                "(put|let|bring|wind|roll|pull) out [<the>] {name}",
                "(put|let|bring|wind|roll|pull) [<the>] {name} out",
                "[<the>] {name} out",
                where=AWNING,
                response="cover",
            ),
            say(
                "((let's|we'll|i'll) have|put on|do) [(a|the)] {name} [(mode|scene|setting)]",
                "(it's|it is|its|time for) [(a|the)] {name} [(time|mode)]",
                "set the scene for [a] {name}",
                "[(start|activate|turn on|switch to)] [the] {name} (mode|scene|setting)",
                where=TOLD,
                response="scene",
            ),
        ],
        "HassTurnOff": [
            say("[<the>] {name} (down|shut)", where=PULLED, response="cover"),
            say(
                "[<the>] {name} (shut|closed)",
                where={**COVER, "device_class": ["door", "window"]},
                response="cover",
            ),
            say(
                "[<all>] [<the>] {cover_classes:device_class} (down|shut|closed)",
                where=HERE,
                **_MOVED,
            ),
            *_all_told("(off|out)", "(down|shut|closed)"),
            say("<turn> off <all> fan[s]", "<turn> <all> fan[s] off", wins=True, **_FANS),
            say("<all> fan[s] off", wins=True, **_FANS),
            say(
                "(stop|turn off|shut off|close) [<the>] {name} [valve]",
                "[<turn>] [<the>] {name} [valve] (off|closed|shut)",
                where=VALVE,
                response="valve",
            ),
            *_switched("off"),
            say("(get|have) [<the>] {name} stopped", where=SWITCHED),
            say("(put|turn|switch) [<the>] {name} out", "[<the>] {name} can go out", where=LIGHT),
            say("stop [<the>] {name}", "[<the>] {name} stop", where=RUNNING),
            say(f"<close> {_COVERS} ({_AT}|{_ON})", wins=True, **_MOVED),
            say("[<the>] {area} {cover_classes:device_class} (shut|closed)", **_MOVED),
            say(f"<turn> off {_TV}", f"<turn> {_TV} off", where=HERE, **TELEVISION),
            say(f"<turn> off {_HEAT}", f"{_HEAT} off", where=HERE, **HEATING),
            say(f"<close> {_GARAGES}", wins=True, **GARAGE),
            say(
                "(take|bring|wind|roll|pull) in [<the>] {name}",
                "(take|bring|wind|roll|pull) [<the>] {name} in",
                "[<the>] {name} in",
                where=AWNING,
                response="cover",
            ),
            say(
                "<turn> off everything [<everywhere>]",
                "<turn> everything off [<everywhere>]",
                "everything off",
                **WHOLE_HOUSE,
            ),
            say(
                "[<all>] [<the>] (light|lights) (off|out) <everywhere>",
                response="light_all",
                domain="light",
            ),
        ],
        "HassMediaNext": [
            say(
                "play [the] next (song|track|one)",
                "skip (this|that|the) (one|song|track)",
                where=HERE,
            ),
            say(f"(play|skip to) [the] next (song|track|one) {_AT}"),
        ],
        "HassMediaPrevious": [
            say(
                "go back (a|one) (song|track)",
                "play [the] (previous|last) (song|track|one) [again]",
                where=HERE,
            )
        ],
        "HassSetVolume": [
            say("[the] volume [to|at] {volume:volume_level}[([ ]%)| percent]", where=HERE),
            say(
                "[<numeric_value_set>] [<the>] {name} volume [(to|at)] "
                "{volume:volume_level}[([ ]%)| percent]",
                where=PLAYER,
            ),
            say(
                "[<the>] {name} (to|at) {volume:volume_level}[([ ]%)| percent]",
                where={**PLAYER, "device_class": ["speaker"]},
            ),
        ],
        "HassClimateSetTemperature": [
            say(
                f"[<the>] {{name}} [(to|at|on)] {{temperature}}{_DEGREES}",
                f"<turn> [<the>] {{name}} (up|down) to {{temperature}}{_DEGREES}",
                where=CLIMATE,
            ),
            say(
                "[<the>] {area} (at|on) {room_warmth:temperature}",
                "[<the>] {area} (to|at|on) {temperature} degree[s]",
            ),
            say(
                f"[{_SET}] <all> [of] [<the>] {_HEATERS} [{_AT}] to {{temperature}}{_DEGREES}",
                domain="climate",
            ),
            say(
                f"{_SET} [<the>] {_HEATER} {_AT} to {{temperature}}{_DEGREES}",
                f"[<the>] {_HEATER} {_AT} [(to|at|on)] {{temperature}}{_DEGREES}",
            ),
        ],
        "HassFanSetSpeed": [
            *(
                say(
                    f"[(<turn>|set|put)] [<the>] {{name}} [(to|on|at)] {level} [speed]",
                    where=FAN,
                    percentage=percentage,
                )
                for level, percentage in (("low", 33), ("medium", 67), ("high", 100))
            ),
            say(
                f"[<turn>] [<the>] {{name}} on (to|at) {{fan_speed:percentage}}{_PERCENT}",
                where=FAN,
            ),
        ],
        "HassSetPosition": [
            *_opened(),
            say("[<the>] {name} (to|at) {position}[([ ]%)| percent]", where=COVER),
        ],
        "HassListCompleteItem": [
            say(
                "(tick|mark) {todo_list_item:item} off [<the>] {name} [list]",
                "tick off {todo_list_item:item} (on|from|in) [<the>] {name} [list]",
                "mark {todo_list_item:item} as (done|complete|completed|bought) (on|in) "
                "[<the>] {name} [list]",
                where=TODO,
                response="item_completed",
            )
        ],
        "HassLightSet": [
            say("[<the>] {name} (in|on|to) {color}", where=LIGHT, response="color"),
            say(
                f"[<the>] {{name}} (at|on) {{brightness}}{_PERCENT}",
                where=LIGHT,
                response="brightness",
            ),
            say(
                "[<the>] (light|lights) (to|at) {brightness}[([ ]%)| percent]",
                where=HERE,
                response="brightness",
            ),
            say(
                f"[<the>] {{area}} (light|lights) [on] (to|at) {{brightness}}{_PERCENT}",
                "[<the>] {area} (light|lights) {brightness} percent",
                f"[<the>] (light|lights) {_AT} (to|at) {{brightness}}{_PERCENT}",
                response="brightness",
            ),
            say(
                f"[<the>] {{name}} [[can] come] on (to|at) {{brightness}}{_PERCENT}",
                where=LIGHT,
                response="brightness",
            ),
            say(
                "[<the>] {name} [(to|on)] {color_temperature_names:temperature}",
                where=LIGHT,
                response="temperature",
            ),
        ],
        "HassMediaUnpause": [
            say(f"{_PLAY} [<here>]", where=HERE, **MUSIC),
            say("play", "(carry on|continue|keep|resume) playing", "carry on", where=HERE),
            say("play [on] [<the>] {name}", where=PLAYER),
            say(f"{_PLAY} {_AT}", **MUSIC),
            say(f"{_PLAY} (on|through) [<the>] {{name}}", where=PLAYER, wins=True),
        ],
        "HassMediaPlayerMute": [say("[(put|set)] [<the>] {name} on mute", where=PLAYER)],
        "HassMediaPause": [
            say("stop [<the>] {name}", where=PLAYER),
            say("<turn> (off [<the>] music|[<the>] music off)", "music off", where=HERE),
            say(f"<turn> (off [<the>] music|[<the>] music off) {_AT}"),
        ],
        "HassVacuumStart": [
            say(
                f"(start|run|<turn> on) {_SUCKER}",
                f"{_CLEAN} (everywhere|[<the>] [whole] (house|home|flat|apartment|place))",
                where=HERE,
            )
        ],
        "HassVacuumCleanArea": [
            say(f"(start|run) {_SUCKER} {_AT}", wins=True),
            say(
                f"[{_HAVE}] [<the>] {{name}} [to] {_CLEAN} [<the>] {{area}}",
                "(start|run|send) [<the>] {name} (in|to|into) [<the>] {area}",
                where=VACUUM,
                wins=True,
            ),
        ],
        "HassVacuumReturnToBase": [
            say(
                f"stop {_SUCKER}",
                f"(send|bring) {_SUCKER} (home|back [home]|[back] to [the|its] (base|dock))",
                where=HERE,
            ),
            say(
                "[tell] [<the>] {name} [to] go (home|back [to] [(the|its)] [(base|dock)])",
                "(pause|tell) [<the>] {name} [to stop]",
                "[<the>] {name} stop",
                where=VACUUM,
            ),
        ],
        "HassGetState": [
            say(
                "is (everything|[<the>] (house|home)) locked [up]",
                response="all",
                domain="lock",
                state="locked",
            ),
            say(
                "<are> [<the>] (light|lights) {on_off_states:state} <in> [<the>] ({area}|{floor})",
                "<are> [<the>] (light|lights) {on_off_states:state} {floor}",
                response="any",
                domain="light",
            ),
        ],
    },
    timers(
        {"seconds": "second[s]", "minutes": "minute[s]", "hours": "hour[s]"},
        start=("(wake|alert|call) me [up] in NUMBER UNIT",),
        more=(
            "(give|grant) me another NUMBER [(more|extra)] UNIT [on [the|my] timer]",
            "(give|grant) me NUMBER (more|extra) UNIT [on [the|my] timer]",
            "(give|grant) me NUMBER UNIT on [the|my] timer",
            "(add|put) [another] NUMBER [(more|extra)] UNIT (to|on) [the|my] timer",
            "(add|put on) another NUMBER UNIT",
            "NUMBER more UNIT",
            "NUMBER more UNIT (on|for) [the|my] timer",
            "extend [the|my] timer by NUMBER UNIT",
        ),
    ),
    {
        "HassCancelAllTimers": [
            say("<timer_cancel> (every|each|both) [of] [the|my] timer[s]", wins=True)
        ],
        "HassIncreaseTimer": [
            say(
                "(give me|add|put on) (another|one more|an extra) minute [(to|on) [the|my] timer]",
                minutes=1,
            )
        ],
    },
    lists(
        read=(
            "what are (my|our|the) {name}",
            "is [there] (anything|something) [left] (on|in) [<the>] {name} [list]",
            "do we have anything (on|in) [<the>] {name} [list]",
        ),
        has=(
            "(is|are) [there] [(any|some)] {todo_list_item:item} (on|in) [<the>] {name} [list]",
            "(do we have|have we got) {todo_list_item:item} (on|in) [<the>] {name} [list]",
        ),
    ),
)

"""The English patterns of commands."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import HERE, PLAYER, PULLED, TODO, Patterns, say

from .blocks import HEATING, MUSIC, TELEVISION, WHOLE_HOUSE, lists, merged, timers

_MOVED: Final[dict[str, Any]] = {"response": "cover_device_class", "domain": "cover"}
_AT = "<in> [<the>] {area}"
_PLAY = "((put|switch|turn) on|play|start) [(some|the|a bit of)] music"
_SUCKER = "[<the>] (vacuum [cleaner]|robot vacuum|hoover)"
_TV = "[<the>] (tv|television|telly)"
_HEAT = "[<the>] (heat|heating)"

PATTERNS: Final[Patterns] = merged(
    {
        "HassTurnOn": [
            say("[<the>] {name} up", where=PULLED, response="cover"),
            say("[<all>] [<the>] {cover_classes:device_class} up", where=HERE, **_MOVED),
            say(f"<turn> on {_TV}", f"<turn> {_TV} on", where=HERE, **TELEVISION),
            say(f"<turn> on {_HEAT}", f"{_HEAT} on", where=HERE, **HEATING),
        ],
        "HassTurnOff": [
            say("[<the>] {name} (down|shut)", where=PULLED, response="cover"),
            say("[<all>] [<the>] {cover_classes:device_class} (down|shut)", where=HERE, **_MOVED),
            say(f"<turn> off {_TV}", f"<turn> {_TV} off", where=HERE, **TELEVISION),
            say(f"<turn> off {_HEAT}", f"{_HEAT} off", where=HERE, **HEATING),
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
        "HassMediaNext": [say("play [the] next (song|track|one)", where=HERE)],
        "HassMediaPrevious": [
            say(
                "go back (a|one) (song|track)",
                "play [the] (previous|last) (song|track|one) [again]",
                where=HERE,
            )
        ],
        "HassSetVolume": [
            say("[the] volume [to|at] {volume:volume_level}[([ ]%)| percent]", where=HERE)
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
            say(
                "[<the>] (light|lights) (to|at) {brightness}[([ ]%)| percent]",
                where=HERE,
                response="brightness",
            )
        ],
        "HassMediaUnpause": [
            say(f"{_PLAY} [<here>]", where=HERE, **MUSIC),
            say(f"{_PLAY} {_AT}", **MUSIC),
            say(f"{_PLAY} (on|through) [<the>] {{name}}", where=PLAYER, wins=True),
        ],
        "HassMediaPause": [
            say("<turn> (off [<the>] music|[<the>] music off)", "music off", where=HERE),
            say(f"<turn> (off [<the>] music|[<the>] music off) {_AT}"),
        ],
        "HassVacuumStart": [say(f"(start|run|<turn> on) {_SUCKER}", where=HERE)],
        "HassVacuumCleanArea": [say(f"(start|run) {_SUCKER} {_AT}", wins=True)],
        "HassVacuumReturnToBase": [
            say(
                f"stop {_SUCKER}",
                f"(send|bring) {_SUCKER} (home|back [home]|[back] to [the|its] (base|dock))",
                where=HERE,
            )
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
            "(give|grant) me NUMBER more UNIT [on [the|my] timer]",
            "NUMBER more UNIT (on|for) [the|my] timer",
            "extend [the|my] timer by NUMBER UNIT",
        ),
    ),
    lists(
        read=(
            "is [there] (anything|something) [left] (on|in) [<the>] {name} [list]",
            "do we have anything (on|in) [<the>] {name} [list]",
        ),
        has=(
            "(is|are) [there] [(any|some)] {todo_list_item:item} (on|in) [<the>] {name} [list]",
            "(do we have|have we got) {todo_list_item:item} (on|in) [<the>] {name} [list]",
        ),
    ),
)

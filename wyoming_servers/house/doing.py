"""Patterns of commands that the intents package lacks, beside those of ``sentences``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .patterns import HERE, PULLED, TODO, Patterns, say

_MOVED: Final[dict[str, Any]] = {"response": "cover_device_class", "domain": "cover"}
_TIMES: Final = ("second", "minute", "hour")

_EN: Patterns = {
    "HassTurnOn": [
        say("[<the>] {name} up", where=PULLED, response="cover"),
        say("[<all>] [<the>] {cover_classes:device_class} up", where=HERE, **_MOVED),
    ],
    "HassTurnOff": [
        say("[<the>] {name} (down|shut)", where=PULLED, response="cover"),
        say("[<all>] [<the>] {cover_classes:device_class} (down|shut)", where=HERE, **_MOVED),
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
    "HassIncreaseTimer": [
        say(
            f"(give|grant) me {{timer_{unit}s:{unit}s}} more {unit}[s] [on [the|my] timer]",
            f"{{timer_{unit}s:{unit}s}} more {unit}[s] (on|for) [the|my] timer",
            f"extend [the|my] timer by {{timer_{unit}s:{unit}s}} {unit}[s]",
        )
        for unit in _TIMES
    ],
    "HassStartTimer": [
        say(f"(wake|alert|call) me [up] in {{timer_{unit}s:{unit}s}} {unit}[s]") for unit in _TIMES
    ],
    "HassListCompleteItem": [
        say(
            "(tick|mark) {todo_list_item:item} off [<the>] {name} [list]",
            "tick off {todo_list_item:item} (on|from|in) [<the>] {name} [list]",
            "mark {todo_list_item:item} as (done|complete|completed|bought) (on|in) [<the>] {name} "
            "[list]",
            where=TODO,
            response="item_completed",
        )
    ],
}

DOING: Final[Mapping[str, Patterns]] = {"en": _EN}

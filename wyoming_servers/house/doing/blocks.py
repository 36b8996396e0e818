"""What the patterns of commands have in common, whatever the language.

In a sentence ``COVER`` stands for a cover, named or of a kind, ``NUMBER`` and ``UNIT`` for a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wyoming_servers.house.patterns import AWNING, COVER, HERE, PULLED, TODO, Patterns, say

LIST_ITEMS = "LaramieListItems"
"""An intent of our own: what is on a to-do list; without a name, on the shopping list."""
LIST_HAS = "LaramieListHas"
"""An intent of our own: whether something is on a to-do list."""

MUSIC: Mapping[str, Any] = {"domain": "media_player", "device_class": "speaker"}
"""What plays music when no player is named: a television that was paused does not."""
HEATING: Mapping[str, Any] = {"domain": "climate"}
GARAGE: Mapping[str, Any] = {"response": "cover", "domain": "cover", "device_class": "garage"}
TELEVISION: Mapping[str, Any] = {"domain": "media_player", "device_class": "tv"}
WATER: Mapping[str, Any] = {"domain": "valve", "device_class": "water"}
WHOLE_HOUSE: Mapping[str, Any] = {"domain": ["light", "fan", "media_player"]}
"""What "everything" is where no room is said: what hangs on a switch may have to stay on."""


def merged(*patterns: Patterns) -> Patterns:
    """Return the patterns of several tables, by intent."""
    intents = {intent for table in patterns for intent in table}
    return {
        intent: [block for table in patterns for block in table.get(intent, ())]
        for intent in sorted(intents)
    }


def covers(
    *sentences: str,
    name: str,
    kind: str,
    there: str,
    response: str = "default",
    where: Mapping[str, Any] = PULLED,
) -> list[dict[str, Any]]:
    """Return the blocks that move covers: one that is named, and those of a kind here or there."""
    named, here, placed = (
        [one.replace("COVER", what) for one in sentences] for what in (name, kind, there)
    )
    return [
        say(*named, where=dict(where), response="cover"),
        say(*here, where=HERE, response=response, domain="cover"),
        say(*placed, response=response, domain="cover"),
    ]


def awnings(*sentences: str, name: str, kind: str) -> list[dict[str, Any]]:
    """Return the blocks that move awnings, for which other covers have other words."""
    named, here = ([one.replace("COVER", what) for one in sentences] for what in (name, kind))
    return [
        say(*named, where=dict(AWNING), response="cover"),
        say(*here, where=HERE, domain="cover", device_class="awning"),
    ]


def stopping(*sentences: str, name: str, kind: str, there: str) -> list[dict[str, Any]]:
    """Return the blocks that stop covers as they move."""
    return covers(*sentences, name=name, kind=kind, there=there, where=COVER)


def timers(
    units: Mapping[str, str],
    *,
    start: Iterable[str] = (),
    more: Iterable[str] = (),
    less: Iterable[str] = (),
) -> Patterns:
    """Return the patterns about a time that is said in one unit.

    ``units`` has the word for each of ``seconds``, ``minutes`` and ``hours``.
    """
    said = {"HassStartTimer": start, "HassIncreaseTimer": more, "HassDecreaseTimer": less}
    return {
        intent: [say(*_timed(sentences, unit, word), wins=True) for unit, word in units.items()]
        for intent, sentences in said.items()
        if sentences
    }


def _timed(sentences: Iterable[str], unit: str, word: str) -> list[str]:
    number = f"{{timer_{unit}:{unit}}}"
    return [one.replace("NUMBER", number).replace("UNIT", word) for one in sentences]


def lists(
    *,
    need: Iterable[str] = (),
    read: Iterable[str] = (),
    has: Iterable[str] = (),
    add: Iterable[str] = (),
    done: Iterable[str] = (),
    remove: Iterable[str] = (),
) -> Patterns:
    """Return the patterns about lists, which all but ``need`` name."""
    named = (
        (LIST_ITEMS, read, {"wins": True}),
        (LIST_HAS, has, {"wins": True}),
        ("HassListAddItem", add, {"response": "item_added"}),
        ("HassListCompleteItem", done, {"response": "item_completed"}),
        ("HassListRemoveItem", remove, {"response": "item_deleted"}),
    )
    blocks: Patterns = {
        intent: [say(*said, where=TODO, **how)] for intent, said, how in named if said
    }
    return merged(blocks, {LIST_ITEMS: [say(*need)]} if need else {})

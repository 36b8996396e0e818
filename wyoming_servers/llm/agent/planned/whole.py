"""Does a plan take up all that was said of the house: then it is hardly another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import split_commands
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.llm.nano.plans import NONE, Plan
from wyoming_servers.llm.nano.text import words

from .values import color_of

_ABOUT: Final = "what"
_LEFT: Final = frozenset(("open", "unlock", "toggle", NONE))
"""What may let somebody in, and what asks for nothing."""
_LONGEST: Final = 6
"""Words of a name that is looked for."""


def takes_up_all(plan: Plan, text: str, language: str, house: House) -> bool:
    """Tell whether each command of a plan says what it is about, and nothing else was named.

    Every part of the sentence has its command, every number and colour stands in one, and so does
    every name of a device or place. What opens something is too much to be done for that.
    """
    said = words(text, language)
    taken = [word for command in plan for span in command.spans.values() for word in span]
    return (
        all(_ABOUT in command.spans for command in plan)
        and _LEFT.isdisjoint(command.action for command in plan)
        and len(split_commands(text, language)) <= len(plan)
        and all(word in taken for word in said if _is_value(word, language))
        and _named(said, language, house) <= _phrases(taken)
    )


def _is_value(word: str, language: str) -> bool:
    return word.isdecimal() or color_of((word,), language) is not None


def _named(said: Sequence[str], language: str, house: House) -> set[str]:
    """Return the names of devices and places that were said."""
    phrases = _phrases(said)
    named: tuple[Entity | Area | Floor, ...] = (*house.entities, *house.areas, *house.floors)
    names = (name for one in named for name in (one.name, *one.aliases))
    return {known for name in names if (known := _as_said(name, language)) in phrases}


@lru_cache(maxsize=8192)
def _as_said(name: str, language: str) -> str:
    return " ".join(words(name, language))


def _phrases(said: Sequence[str]) -> set[str]:
    return {
        " ".join(said[start:end])
        for start in range(len(said))
        for end in range(start + 1, min(start + _LONGEST, len(said)) + 1)
    }

"""What of a house a text names, word for word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

from .names import words_of
from .snapshot import Area, Entity, Floor, House

_Named = TypeVar("_Named", bound=Entity | Area | Floor)


def named_in(text: str, things: Iterable[_Named], *, least: int = 1) -> list[_Named]:
    """Return those of the things of which a name or an alias stands in a text, in their order.

    A name is not found in a longer one that stands there: "the floor lamp" is no "Lamp". ``least``
    is how many words of a name are told from something else that is called so.
    """
    said = f" {' '.join(words_of(text))} "
    told = [(one, _told(one, said, least)) for one in things]
    names = {name for _, known in told for name in known}
    whole = {name for name in names if not any(name in other for other in names - {name})}
    return [one for one, known in told if not whole.isdisjoint(known)]


def _told(one: Entity | Area | Floor, said: str, least: int) -> tuple[str, ...]:
    """Return those of its names that stand in a text, of so many words at least."""
    names = map(_spaced, (one.name, *one.aliases))
    return tuple(name for name in names if name in said and len(name.split()) >= least)


@lru_cache(maxsize=8192)
def _spaced(name: str) -> str:
    return f" {' '.join(words_of(name))} "


def names_a_place(text: str, house: House) -> bool:
    """Tell whether a room or a floor is named: "the living room AC"."""
    return bool(named_in(text, house.areas) or named_in(text, house.floors))

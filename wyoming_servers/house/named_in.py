"""What of a house a text names, word for word."""

from __future__ import annotations

from collections.abc import Iterable
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
    things = tuple(things)
    names = [{*map(_spaced, (one.name, *one.aliases))} for one in things]
    told = {name for name in set().union(*names) if len(name.split()) >= least and name in said}
    whole = {name for name in told if not any(name in other for other in told - {name})}
    return [one for one, known in zip(things, names, strict=True) if known & whole]


def _spaced(name: str) -> str:
    return f" {' '.join(words_of(name))} "


def names_a_place(text: str, house: House) -> bool:
    """Tell whether a room or a floor is named: "the living room AC"."""
    return bool(named_in(text, house.areas) or named_in(text, house.floors))

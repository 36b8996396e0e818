"""What of a house a text names, word for word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from .names import words_of
from .snapshot import Area, Entity, Floor, House

_Named = TypeVar("_Named", bound=Entity | Area | Floor)


def named_in(text: str, things: Iterable[_Named], *, least: int = 1) -> list[_Named]:
    """Return those of the things of which a name or an alias stands in a text, in their order.

    ``least`` is how many words of a name are told from something else that is called so.
    """
    said = f" {' '.join(words_of(text))} "
    return [
        one
        for one in things
        if any(
            len(words) >= least and f" {' '.join(words)} " in said
            for words in map(words_of, (one.name, *one.aliases))
        )
    ]


def names_a_place(text: str, house: House) -> bool:
    """Tell whether a room or a floor is named: "the living room AC"."""
    return bool(named_in(text, house.areas) or named_in(text, house.floors))

"""What a purpose is: what people want or lack, and how a device for it is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from wyoming_servers.house.names import fold

USUAL: Final = frozenset(
    (
        *("switch", "fan", "humidifier", "climate", "water_heater", "valve", "vacuum"),
        *("script", "button", "input_button", "input_boolean"),
    )
)
"""Kinds of devices that do something, as a plug or a routine does."""
FESTIVE: Final = frozenset((*USUAL, "light", "scene"))
DOORS: Final = frozenset(("cover",))


@dataclass(frozen=True, kw_only=True)
class Purpose:
    """Regular expressions of one language, for small letters."""

    said: str
    """What is wanted, or what is in need: "coffee", "plants"."""
    names: str
    """A part of the name of a device for it."""
    heard: str = ""
    """What the sentence has to say besides, where one thing may need several devices."""
    unheard: str = ""
    """What it may not say."""
    things: tuple[str, ...] = ()
    """What is in need, one by one: a device that is named for one of them is for no other."""
    is_in_need: bool = False
    """It is a thing of its own, which may be told more closely: "the tomatoes on the balcony"."""
    is_of_room: bool = False
    """A device does it for its own room only."""
    is_rooted: bool = False
    """What is in need stays where it is: a device elsewhere, not named for it, is asked about."""
    is_hot: bool = False
    """A device for it may set something on fire; it is asked first."""
    action: str = "on"
    domains: frozenset[str] = USUAL

    def is_meant(self, text: str) -> bool:
        """Tell whether a text, which says what is in need, is about this purpose."""
        if self.unheard and pattern(self.unheard).search(text):
            return False
        return not self.heard or pattern(self.heard).search(text) is not None


@dataclass(frozen=True, kw_only=True)
class Purposes:
    """All of a language."""

    measures: str
    """What stands before what is wanted: "cup of", "nice"."""
    closer: tuple[str, str]
    """What may stand before and after what is in need."""
    others: str
    """Parts of names that tell of something else: lamps, sensors."""
    told: str
    """Words for switching: who says them, names the device."""
    some: str
    """Words before what is no certain thing: "a", "some"."""
    purposes: Sequence[Purpose]

    def purpose_of(self, action: str, what: str, text: str) -> Purpose | None:
        """Return what is wanted with some words of a text; None when no device is known for it."""
        return next(self._meant(action, what, text), None)

    def names_device(self, purpose: Purpose, name: str) -> bool:
        """Tell whether a name is that of a device for a purpose."""
        is_other = purpose.domains is not FESTIVE and self._others.search(name)
        return bool(not is_other and pattern(purpose.names).search(name))

    def is_told(self, text: str) -> bool:
        """Tell whether a text tells to switch something."""
        return pattern(self.told).search(text) is not None

    def is_any(self, what: str, text: str) -> bool:
        """Tell whether some words of a text stand for no certain thing: "a holiday"."""
        return pattern(rf"(?:{self.some}) {re.escape(what)}").search(text) is not None

    def _meant(self, action: str, what: str, text: str) -> Iterator[Purpose]:
        for purpose in self.purposes:
            if purpose.action != action:
                continue
            before, after = self.closer if purpose.is_in_need else (rf"(?:{self.measures})", "")
            said = rf"(?:{before} )*(?:{purpose.said}){after}"
            is_said = re.fullmatch(said.casefold(), what) is not None
            if is_said and purpose.is_meant(text):
                yield purpose

    @cached_property
    def _others(self) -> re.Pattern[str]:
        return pattern(self.others)


@cache
def pattern(words: str) -> re.Pattern[str]:
    """Return what finds whole words in a plain text."""
    return re.compile(rf"(?<!\w)(?:{words.casefold()})(?!\w)")


def plain(text: str) -> str:
    """Return a text in small letters, with spaces for all signs."""
    return " ".join(
        re.findall(r"[\w']+", fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    )

"""What a purpose is: what people want or lack, and how a device for it is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import KW_ONLY, dataclass
from functools import cache, cached_property

from wyoming_servers.house.names import fold

from .uses import FESTIVE, USES, Use


@dataclass(frozen=True)
class Words:
    """Regular expressions of one language, for small letters."""

    said: str
    """What is wanted, or what is in need: "coffee", "plants"."""
    names: str
    """A part of the name of a device for it."""
    _: KW_ONLY
    heard: str = ""
    """What the sentence has to say besides, where one thing may need several devices."""
    unheard: str = ""
    """What it may not say."""
    things: str = ""
    """What is in need, one by one, with commas between: a device that is named for one of them is
    for no other."""


@dataclass(frozen=True)
class Purpose:
    """A use, in the words of a language."""

    use: Use
    words: Words

    def is_meant(self, text: str) -> bool:
        """Tell whether a text, which says what is in need, is about this purpose."""
        heard, unheard = self.words.heard, self.words.unheard
        if unheard and pattern(unheard).search(text):
            return False
        return not heard or pattern(heard).search(text) is not None

    @cached_property
    def things(self) -> tuple[re.Pattern[str], ...]:
        """What finds each thing that may be in need."""
        said = self.words.things
        return tuple(map(pattern, said.split(", "))) if said else ()


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
    words: Mapping[str, Words]
    """How uses are spoken of, by their names in USES; the first that is meant counts."""

    def purpose_of(self, action: str, what: str, text: str) -> Purpose | None:
        """Return what is wanted with some words of a text; None when no device is known for it."""
        return next(self._meant(action, what, text), None)

    def names_device(self, purpose: Purpose, name: str) -> bool:
        """Tell whether a name is that of a device for a purpose."""
        is_other = purpose.use.domains is not FESTIVE and self._others.search(name)
        return bool(not is_other and pattern(purpose.words.names).search(name))

    def is_told(self, text: str) -> bool:
        """Tell whether a text tells to switch something."""
        return pattern(self.told).search(text) is not None

    def is_any(self, what: str, text: str) -> bool:
        """Tell whether some words of a text stand for no certain thing: "a holiday"."""
        return pattern(rf"(?:{self.some}) {re.escape(what)}").search(text) is not None

    def _meant(self, action: str, what: str, text: str) -> Iterator[Purpose]:
        for purpose in self.purposes:
            if purpose.use.action != action:
                continue
            is_in_need = purpose.use.is_in_need
            before, after = self.closer if is_in_need else (rf"(?:{self.measures})", "")
            said = rf"(?:{before} )*(?:{purpose.words.said}){after}"
            is_said = re.fullmatch(said.casefold(), what) is not None
            if is_said and purpose.is_meant(text):
                yield purpose

    @cached_property
    def purposes(self) -> tuple[Purpose, ...]:
        """All of them."""
        return tuple(Purpose(USES[name], words) for name, words in self.words.items())

    @cached_property
    def _others(self) -> re.Pattern[str]:
        return pattern(self.others)


def any_of(things: str) -> str:
    """Return what finds any of some things with commas between."""
    return things.replace(", ", "|")


@cache
def pattern(words: str) -> re.Pattern[str]:
    """Return what finds whole words in a plain text."""
    return re.compile(rf"(?<!\w)(?:{words.casefold()})(?!\w)")


def plain(text: str) -> str:
    """Return a text in small letters, with spaces for all signs."""
    return " ".join(
        re.findall(r"[\w']+", fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    )

"""What an occasion is: how people announce it, and how they name the scene they made for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from wyoming_servers.house.names import fold

_MARKS = re.compile(r"[.,;:!?¡¿…]+")


class Usual(StrEnum):
    """Occasions at which most people do the same; ``usual.py`` has what."""

    NIGHT = "night"
    MORNING = "morning"
    LEAVING = "leaving"
    COMING = "coming"
    FILM = "film"
    READING = "reading"
    WORK = "work"
    EASE = "ease"


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Regular expressions of one language, for small letters without punctuation."""

    said: str
    """A whole sentence that announces it."""
    names: str
    """A part of a scene's name, of whole words."""
    usual: Usual | None = None


@dataclass(frozen=True, kw_only=True)
class Occasions:
    """All of a language."""

    fillers: str
    """What may stand before or after an announcement, up to eight of each."""
    occasions: Sequence[Occasion]

    def announced(self, text: str) -> Iterator[Occasion]:
        """Yield what a text may announce and says nothing besides; none for anything else."""
        said = plain(text)
        return (one for one, pattern in self._patterns if pattern.fullmatch(said))

    @cached_property
    def _patterns(self) -> list[tuple[Occasion, re.Pattern[str]]]:
        around = f"(?:{self.fillers})"
        return [
            (one, re.compile(rf"(?:{around} ){{0,8}}(?:{one.said})(?: {around}){{0,8}}"))
            for one in self.occasions
        ]


def plain(text: str) -> str:
    """Return a text in small letters and without punctuation, but for apostrophes."""
    return " ".join(
        _MARKS.sub(" ", fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).split()
    )

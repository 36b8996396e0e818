"""What is to be done, without how somebody is spoken to: "mate, …", "be a love and …", "… ta"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.tags import family_of

from .address import Address
from .dutch import ADDRESS as DUTCH
from .english import ADDRESS as ENGLISH
from .french import ADDRESS as FRENCH
from .german import ADDRESS as GERMAN
from .italian import ADDRESS as ITALIAN
from .spanish import ADDRESS as SPANISH

_ADDRESSES: Final = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
}
_GAP: Final = r"(?:\s*[,!;:]\s*|\s*[.…]+\s+|\s+)"
_LEAST: Final = 2
_LEAST_BEFORE: Final = 3
"""Words that are left behind something, and before it: "the awning, please" is too little."""


def without_address(text: str, language: str) -> str:
    """Return a command without forms of address, requests, thanks and oaths around it."""
    reader = _reader(family_of(language))
    return reader.plain(text.replace("\u2019", "'")) if reader else text


class _Reader:
    """Reads one language."""

    def __init__(self, address: Address) -> None:
        called = rf"(?:{address.calls}){_GAP}(?=(?:{address.deeds}|{address.requests})\b)"
        asked = rf"(?:{address.requests}){_GAP}(?={address.deeds}\b)"
        self._before = _pattern(rf"(?:(?:{address.openings}){_GAP}|{called}|{asked})")
        self._rewritten = [(_pattern(said), put) for said, put in address.rewritten]
        self._behind = _pattern(rf"(.+?){_GAP}(?:{address.closings})[\s.!?]*")
        self._named = _pattern(rf"(.+?){_GAP}(?:{address.names})[\s.!?]*")
        self._free = _pattern(rf"(?:{address.free})\b")

    def plain(self, text: str) -> str:
        """Return what is left of a text."""
        said, left = "", text
        while said != left:
            said, left = left, self._less(left)
        return left

    def _less(self, text: str) -> str:
        if (before := self._before.match(text)) and _counted(text[before.end() :]) >= _LEAST:
            return text[before.end() :]
        for said, put in self._rewritten:
            if said.match(text):
                return said.sub(put, text, count=1)
        if (behind := self._behind.fullmatch(text)) and _counted(behind[1]) >= _LEAST_BEFORE:
            return behind[1]
        named = None if self._free.match(text) else self._named.fullmatch(text)
        return named[1] if named and _counted(named[1]) >= _LEAST_BEFORE else text


@lru_cache(maxsize=8)
def _reader(family: str) -> _Reader | None:
    address = _ADDRESSES.get(family)
    return _Reader(address) if address else None


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def _counted(text: str) -> int:
    return len(text.split())

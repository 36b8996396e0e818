"""What a speech model can write, and how it would write a name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .numbers import number_words

_WORD_START = "\N{LOWER ONE EIGHTH BLOCK}"
"""How SentencePiece writes the space before a word."""
_BETWEEN = re.compile(r"[^\w']+|_")
_NUMBER = re.compile(r"[0-9]{1,9}")
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True)
class Alphabet:
    """What a model can write: the symbols of its ``tokens.txt``."""

    symbols: frozenset[str]

    @classmethod
    def read(cls, path: Path) -> Alphabet:
        """Read lines of a symbol and its number. Raises ValueError, OSError."""
        symbols = set()
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line:
                *symbol, number = line.rsplit(maxsplit=1)
                int(number)
                symbols.update(symbol)
        if not symbols:
            raise ValueError("it is empty")
        return cls(frozenset(symbols))

    @cached_property
    def has_pieces(self) -> bool:
        """Whether it writes pieces of words, rather than characters."""
        return any(symbol.startswith(_WORD_START) for symbol in self.symbols)

    @cached_property
    def has_ideographs(self) -> bool:
        """Whether it writes Chinese characters."""
        return any(_IDEOGRAPH.match(letter) for letter in self._letters)

    def written(self, text: str) -> str:
        """Return what the model said; where it knows capitals only, in small letters."""
        return text if self._has_small or not self._has_capitals else text.lower()

    def spelt(self, name: str, *, english: bool) -> str:
        """Return a name as the model would write it, "" where it lacks a letter of it.

        Numbers are written as English words where it has no digits.
        """
        text = unicodedata.normalize("NFC", name).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
        text = _BETWEEN.sub(" ", text)
        if english and not self._letters & set("0123456789"):
            text = _NUMBER.sub(_in_words, text)
        if not self._has_small:
            text = text.upper()
        elif not self._has_capitals:
            text = text.lower()
        words = text.split()
        return " ".join(words) if set("".join(words)) <= self._letters else ""

    @cached_property
    def _letters(self) -> frozenset[str]:
        return frozenset(symbol for symbol in self.symbols if len(symbol) == 1)

    @cached_property
    def _has_capitals(self) -> bool:
        return any(letter != letter.lower() for letter in self._letters)

    @cached_property
    def _has_small(self) -> bool:
        return any(letter != letter.upper() for letter in self._letters)


def _in_words(number: re.Match[str]) -> str:
    return f" {' '.join(word.spoken for word in number_words(int(number[0])))} "

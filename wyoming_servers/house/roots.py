"""Words as they are compared in any language: without accents, number, and writing of digits."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from .names import small_words, words_of
from .spelling import number_speller

SHORTEST = 3
"""Letters of what may be a word in a compound, or left when an ending is taken away."""
_LARGEST_NUMBER = 30
"""Lamps are numbered, and a recognizer writes the numbers as words."""
_SPACELESS = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3000", "\u9fff"),
)
"""Thai and Lao, Burmese, Khmer, and Chinese with Japanese, first and last character."""


class Roots:
    """Finds the roots of the words of a text in one language."""

    def __init__(self, language: str) -> None:
        small = small_words(language)
        self._endings = tuple(sorted(small.endings, key=len, reverse=True))
        self._ignored = frozenset(
            word for said in (*small.articles, *small.fillers) for word in words_of(said)
        )
        self._numbers = _numbers(language)

    def of(self, text: str) -> list[str]:
        """Return the roots of all words of a name."""
        return [root for word in words_of(text) for root in self._of_word(word)]

    def said(self, text: str) -> list[str]:
        """Return the roots of a sentence once each, without articles and politeness."""
        words = (word for word in words_of(text) if word not in self._ignored)
        return list(dict.fromkeys(root for word in words for root in self._of_word(word)))

    def _of_word(self, word: str) -> Iterator[str]:
        if _is_spaceless(word):
            # Pairs of characters stand for the words that nothing parts.
            yield from ("".join(pair) for pair in pairwise(word)) if len(word) > 1 else (word,)
        else:
            yield self._numbers.get(word) or _root(word, self._endings)


@lru_cache(maxsize=16384)
def _root(word: str, endings: tuple[str, ...]) -> str:
    decomposed = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    for ending in endings:
        if plain.endswith(ending) and len(plain) > len(ending) + SHORTEST:
            return plain[: -len(ending)]
    return plain


def _is_spaceless(word: str) -> bool:
    return any(first <= char <= last for char in word for first, last in _SPACELESS)


@lru_cache(maxsize=16)
def _numbers(language: str) -> dict[str, str]:
    """Return the digits of number words; "one" is an article in many languages, and is none."""
    speller = number_speller(language)
    if speller is None:
        return {}
    known = [(speller.format_number(number).text, number) for number in range(2, _LARGEST_NUMBER)]
    return {words[0]: str(number) for text, number in known if len(words := words_of(text)) == 1}

"""Whether what seems to be one thing is counted on: "the pasta and one of 5 for the tea"."""

from __future__ import annotations

from .names import small_words, words_of
from .numbers import spoken_numbers


def counts_on(text: str, language: str) -> bool:
    """Tell whether another number is joined to a text."""
    joins, numbers = small_words(language).joins, spoken_numbers(language)
    said = words_of(text)
    joined = next((at for at, word in enumerate(said) if word in joins), len(said))
    return any(word.isdecimal() or word in numbers for word in said[joined:])

"""Sentences in the spelling of the sentence patterns."""

from __future__ import annotations

import re

from .amounts import in_digits
from .names import small_words
from .rephrasing.wholly import without_wholly


def respelled(text: str, language: str) -> str:
    """Return a text in the spelling of the sentence patterns."""
    text = without_wholly(text, language)
    for said, written in small_words(language).spellings:
        text = re.sub(said, written, text, flags=re.IGNORECASE)
    return in_digits(text, language)

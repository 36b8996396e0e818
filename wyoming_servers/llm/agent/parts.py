"""Where the parts of a sentence stand that may be commands of their own."""

from __future__ import annotations

from wyoming_servers.house.caution import says_when
from wyoming_servers.house.names import WAKE_WORDS, small_words, split_commands, words_of
from wyoming_servers.house.numbers import is_rest_of_number
from wyoming_servers.house.several import MOST_COMMANDS
from wyoming_servers.house.spans import spans_of

from .compound.retracted import is_retracted


def parts_of(text: str, language: str) -> list[tuple[int, int]]:
    """Return where the parts of a sentence stand; none where it is not plain that it has some.

    One that is for another time has none that could be done now, nor has one that takes a part
    back.
    """
    parts = split_commands(text, language)
    if says_when(text, language) or is_retracted(parts, language):
        return []
    spans: list[tuple[int, int]] = []
    for part, (start, end) in zip(parts, spans_of(text, parts), strict=False):
        goes_on = spans and is_rest_of_number(text[slice(*spans[-1])], part, language)
        if goes_on:
            spans[-1] = (spans[-1][0], end)
        elif not _is_filler(part, language):
            spans.append((start, end))
    return spans if 1 < len(spans) <= MOST_COMMANDS else []


def _is_filler(part: str, language: str) -> bool:
    said = words_of(part)
    return any(words_of(filler) == said for filler in (*WAKE_WORDS, *small_words(language).fillers))

"""How many of a model's tokens the parts of a prompt may take."""

from __future__ import annotations

from dataclasses import dataclass

UNKNOWN_CONTEXT = 8192
"""Taken for an engine that does not tell how much it reads."""

_TAIL, _LARGEST_TAIL = 96, 768
"""What changes is read anew for every sentence, however much the model could read: a small model on
a small computer takes a second for 100 tokens."""

_ASCII, _NO_DIGITS = bytes(range(128)), bytes(set(range(256)) - set(b"0123456789"))


def estimated_tokens(text: str) -> int:
    """Return about how many tokens a model makes of a text, rather too many than too few.

    Byte pair encodings take about three letters for a token in names and JSON, one digit, and
    fewer letters where they have accents or are not Latin.
    """
    encoded = text.encode(errors="replace")
    digits = len(encoded.translate(None, _NO_DIGITS))
    foreign = len(encoded.translate(None, _ASCII))
    return (len(encoded) + foreign + 3 * digits) * 10 // 29 + 1


@dataclass(frozen=True, kw_only=True)
class Budget:
    """Tokens for each part; what is left, five sixteenths, is for the conversation."""

    stable: int
    """Instructions, names and tools."""
    tail: int
    """States beside a house that is listed whole."""
    long_tail: int
    """Names and states of the entities of a house that is not."""


def budget_of(context_tokens: int) -> Budget:
    """Share out a model's context; 0 when its size is not known."""
    context = context_tokens or UNKNOWN_CONTEXT
    return Budget(
        stable=context * 9 // 16,
        tail=min(context // 16, _TAIL),
        long_tail=min(context // 8, _LARGEST_TAIL),
    )

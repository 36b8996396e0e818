"""Sentences that are kept for the evaluation and never trained on; only hashes of them are here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

FILE = Path(__file__).parent / "left_out.txt"


def fingerprint(language: str, words: Sequence[str]) -> str:
    """Return what a sentence is known by without being told: 64 bits in hexadecimal."""
    return blake2b(f"{language} {' '.join(words)}".encode(), digest_size=8).hexdigest()


def is_left_out(language: str, words: Sequence[str]) -> bool:
    """Tell whether a sentence is one of them."""
    return fingerprint(language, words) in _left_out()


@cache
def _left_out() -> frozenset[str]:
    return frozenset(FILE.read_text("utf-8").split())

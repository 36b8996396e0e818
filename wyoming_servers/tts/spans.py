"""What is spoken in one go, before and after it was made speakable."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Style:
    """How text is to be spoken, as far as it says so itself."""

    language: str | None = None
    """BCP 47 tag; None for the request's own."""
    rate: float = 1.0
    """How fast, as a multiple of what is usual."""


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A sentence or a clause as it was written, without markup."""

    text: str
    style: Style = Style()
    pause_before_ms: int = 0
    """Silence the text asks for, besides what lies between two sentences anyway."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """Words for a voice, and how to say them."""

    text: str
    language: str | None = None
    """BCP 47 tag of a voice other than the request's, or None."""
    rate: float = 1.0
    pause_before_ms: int = 0

"""What the text-to-speech room asks of an engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A voice an engine can speak with."""

    name: str
    languages: tuple[str, ...]
    description: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Request:
    """How to speak."""

    voice: str | None = None
    """A voice's name, or None for the default."""
    language: str | None = None
    """BCP 47 tag, used where no voice is named."""
    speaker: str | None = None


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What an engine can do, so that the handler never asks which engine it is."""

    voices: tuple[Voice, ...]
    default_voice: str
    rate: int
    """Samples per second of what ``synthesize`` yields: 16-bit mono."""
    version: str = ""


class Engine(Protocol):
    """Loaded voices. Methods block; the runtime calls them on worker threads, many at once."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield 16-bit mono PCM as it is made, in pieces of any even length.

        Each text is a speakable piece (a sentence or a clause). Raises NameUnknown for a voice or
        speaker there is not.
        """
        ...

    def close(self) -> None:
        """Release the voices."""
        ...

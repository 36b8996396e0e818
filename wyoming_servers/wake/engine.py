"""What the wake room asks of an engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class WakeWord:
    """A word an engine can listen for."""

    name: str
    """What clients ask for, such as ``okay_nabu``."""
    phrase: str
    """What people say, such as ``okay nabu``."""
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, kw_only=True)
class Request:
    """One stream of audio to listen to."""

    names: tuple[str, ...] = ()
    """Words to listen for; empty for all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """How much one word is heard at one instant."""

    name: str
    """As the client asked for it."""
    end_ms: int
    """The instant, in milliseconds of audio since the stream's start."""
    score: float
    """0 to 1; from 0.5 on the model's maker would say that the word was heard."""


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What an engine can do, so that the handler never asks which engine it is."""

    words: tuple[WakeWord, ...]
    step_ms: int = 80
    """Milliseconds of audio between two scores of a word."""
    lag_ms: int = 0
    """How long after a phrase has ended its score rises, as a rule; what was said after it began
    that much earlier than the score."""
    version: str = ""


class Engine(Protocol):
    """Loaded models. Methods block; the runtime calls them on worker threads, many at once."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield a score for each word and step as soon as it is known, until the audio ends.

        Audio comes as 16 kHz, 16-bit, mono PCM in pieces of any even length. Raises NameUnknown.
        """
        ...

    def close(self) -> None:
        """Release the models."""
        ...

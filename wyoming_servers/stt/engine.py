"""What the speech-to-text room asks of an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of


@dataclass(frozen=True, kw_only=True)
class Request:
    """One utterance to transcribe."""

    language: str | None = None
    """BCP 47 tag, or None to let the engine decide."""
    reads_along: bool = False
    """Whether somebody wants words while they are spoken; others need them at pauses only."""
    given_up: Callable[[], bool] = lambda: False
    """Whether nobody waits for the answer any more: long work asks now and then, and ends."""
    speech: Sequence[float] | None = None
    """Probability of speech in each frame of ``audio.speech``, as far as audio has been given; None
    when nobody has judged it."""


@dataclass(frozen=True, kw_only=True)
class Hypothesis:
    """What was said, as far as it is known."""

    text: str
    """Empty when nothing was said, or nothing the engine takes for speech it knows."""
    final: bool = False
    language: str | None = None
    confidence: float | None = None
    """0 to 1, where the engine has one."""
    heard_ms: float | None = None
    """Milliseconds of audio it rests on; None for all the engine has taken."""
    pending: bool = False
    """Whether all that was said is being decoded: words of it are told next, unless speech goes
    on."""


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What an engine can do, so that the handler never asks which engine it is."""

    languages: tuple[str, ...]
    streams_partials: bool = False
    """Whether hypotheses come before the audio ends."""
    uses_house: bool = False
    """Whether ``know_house`` makes it better."""
    version: str = ""

    def knows(self, language: str | None) -> bool:
        """Whether a language, a BCP 47 tag, is one of the engine's, whatever its region."""
        known = {family_of(tag) for tag in self.languages}
        return language is None or not known or family_of(language) in known


class Engine(Protocol):
    """A loaded model. Methods block; the runtime calls them on worker threads, many at once."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def know_house(self, house: House) -> None:
        """Take in the names of a house: a grammar, a bias. Utterances under way are not hurt."""
        ...

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield hypotheses as they change; the last one, and only it, is final.

        Audio comes as 16 kHz, 16-bit, mono PCM in pieces of any even length.
        """
        ...

    def close(self) -> None:
        """Release the model."""
        ...

"""What the text-to-speech room asks of an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from wyoming_servers.house.tags import family_of


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
    rate: float = 1.0
    """How fast, as a multiple of what is usual; an engine that cannot change it does not."""


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What an engine can do, so that the handler never asks which engine it is."""

    voices: tuple[Voice, ...]
    default_voice: str
    rate: int
    """Samples per second of what ``synthesize`` yields: 16-bit mono."""
    version: str = ""
    identity: str = ""
    """Tells these voices from others of the same names."""
    voice_identity: Callable[[Request], str] = lambda _: ""
    """Tells the voice that says a request from all others, where each is a file of its own; raises
    NameUnknown."""
    is_elsewhere: bool = False
    """Whether text is sent to another server, who may count it: nothing is made ahead there."""

    def language(self, request: Request) -> str | None:
        """Return the tag of the language a request is spoken in, as far as the voices tell.

        What follows a plus sign in a voice's name is a variant of that voice.
        """
        if request.voice is None and request.language is not None:
            return request.language
        name = request.voice or self.default_voice
        known = {voice.name.lower(): voice.languages for voice in self.voices}
        languages = known.get(name.lower()) or known.get(name.lower().partition("+")[0]) or ()
        return next(iter(languages), None)

    def speaks(self, tag: str) -> bool:
        """Whether there is a voice for a language, whatever its region."""
        return family_of(tag) in {
            family_of(known) for voice in self.voices for known in voice.languages
        }


class Engine(Protocol):
    """Loaded voices. Methods block; the runtime calls them on worker threads, many at once."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield 16-bit mono PCM as it is made, in pieces of any even length.

        Each text is a speakable piece (a sentence or a clause); the pauses between them are made by
        whoever calls. Raises NameUnknown for a voice or speaker there is not.
        """
        ...

    def close(self) -> None:
        """Release the voices."""
        ...


def bcp47(written: str) -> str:
    """Write a tag as BCP 47 recommends: ``en_us`` as ``en-US``, ``zh-hans`` as ``zh-Hans``."""
    language, *rest = written.strip().replace("_", "-").lower().split("-")
    cases = {2: str.upper, 4: str.title}
    return "-".join([language, *(cases.get(len(part), str)(part) for part in rest)])

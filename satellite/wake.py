"""What listens for the wake words, all the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from wyoming.info import WakeModel

from .options import SatelliteOptions
from .wake_local import LocalWake
from .wake_remote import RemoteWake, WakeServer

Heard = Callable[[str, int], object]
"""Told of a word and where it ended, in samples of what was heard; on the event loop."""


class Wake(Protocol):
    """Hears what the microphone gives."""

    words: Sequence[WakeModel]
    """Those it knows, as far as it has told."""
    problem: str
    """Why it hears none, "" when all is well."""

    def listen_for(self, names: Sequence[str]) -> None:
        """Listen for other words from now on; for none, it hears none."""

    def hear(self, pcm: bytes, position: int) -> None:
        """Take audio that begins with a sample's number. 16 kHz, 16-bit, mono."""

    async def run(self) -> None:
        """Listen until it is cancelled."""


def make_wake(options: SatelliteOptions, heard: Heard) -> Wake:
    """Return what listens: a server where one is named, else an engine in this process."""
    if options.wake_uri:
        server = WakeServer(
            uri=options.wake_uri,
            fingerprint=options.wake_fingerprint,
            token=options.wake_token.get_secret_value() if options.wake_token else None,
        )
        return RemoteWake(server, options.name, options.wake_words, heard)
    return LocalWake(options.wake_engine, options.wake_words, heard)

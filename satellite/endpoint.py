"""When somebody has finished to speak, as the satellite itself hears it."""

from __future__ import annotations

from collections.abc import Callable

from wyoming_servers.audio.formats import SPEECH

LEAST_MS = 250
"""Less than that is the rest of the wake word, or a click."""


class Endpoint:
    """Hears one command; costs about 15 ms of a core per second of audio."""

    def __init__(self, silence_seconds: float, ended: Callable[[], object]) -> None:
        """Take how long a silence ends the command, and who is told of it, once."""
        from wyoming_servers.audio.activity import Activity  # noqa: PLC0415 - loads Silero's model

        self._activity = Activity()
        self._silence_ms = 1000 * silence_seconds
        self._ended = ended
        self._is_over = False

    def hear(self, pcm: bytes) -> None:
        """Take the next 16 kHz, 16-bit, mono audio."""
        if self._is_over:
            return
        self._activity.feed(pcm)
        first, last = self._activity.span(0)
        has_spoken = 1000 * (last - first) // SPEECH.rate >= LEAST_MS
        if has_spoken and self._activity.silence_ms >= self._silence_ms:
            self._is_over = True
            self._ended()

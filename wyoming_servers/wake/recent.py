"""The last seconds of one stream's audio."""

from __future__ import annotations

_BYTES_PER_MS = 32
"""Of 16 kHz, 16-bit, mono."""


class RecentAudio:
    """Not for several threads."""

    def __init__(self, milliseconds: int) -> None:
        """Remember at least that much."""
        self._least = milliseconds * _BYTES_PER_MS
        self._audio = bytearray()
        self._begin = 0
        """Bytes of the stream before the ones that are remembered."""

    def hear(self, pcm: bytes) -> None:
        """Take the next audio."""
        self._audio += pcm
        if len(self._audio) > 2 * self._least:
            self._begin += len(self._audio) - self._least
            del self._audio[: -self._least]

    @property
    def begin_ms(self) -> int:
        """What is before is forgotten, in milliseconds since the stream's start; rounded up."""
        return -(-self._begin // _BYTES_PER_MS)

    def between(self, begin_ms: int, end_ms: int) -> bytes:
        """Return what is remembered between two instants since the stream's start."""
        begin, end = (max(0, at * _BYTES_PER_MS - self._begin) for at in (begin_ms, end_ms))
        return bytes(self._audio[begin:end])

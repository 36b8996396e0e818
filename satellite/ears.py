"""What was heard last, kept for a while; and sent on while somebody is listened to.

People speak on after the wake word without waiting for a chime: what they said since it is sent
first, as fast as the network takes it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

from wyoming_servers.audio.formats import SPEECH

CHUNK_BYTES = 2048
"""64 ms: as much as satellites send at once."""
BEFORE_SAMPLES = 35 * SPEECH.rate // 100
AFTER_SAMPLES = 5 * SPEECH.rate // 100
"""How far a wake word's true end is from where an engine tells it."""
DIP_SAMPLES = 3 * SPEECH.rate // 100
STEP_SAMPLES = SPEECH.rate // 100


class Ears:
    """Takes 16 kHz, 16-bit, mono audio; places in it are counted in samples since its start."""

    def __init__(self, send: Callable[[bytes], None], keep_seconds: float = 4.0) -> None:
        """Take who hears what is sent."""
        self._send = send
        self._keep_bytes = int(keep_seconds * SPEECH.bytes_per_second)
        self._kept: deque[bytes] = deque()
        self._kept_bytes = 0
        self._heard_bytes = 0
        self._unsent: bytearray | None = None
        """What is still too little to be sent; None while nobody is listened to."""

    @property
    def position(self) -> int:
        """How many samples were heard."""
        return self._heard_bytes // SPEECH.frame_bytes

    def hear(self, pcm: bytes) -> None:
        """Take what the microphone gives, in pieces of any even length."""
        self._heard_bytes += len(pcm)
        self._kept_bytes += len(pcm)
        self._kept.append(pcm)
        while self._kept_bytes - len(self._kept[0]) >= self._keep_bytes:
            self._kept_bytes -= len(self._kept.popleft())
        if self._unsent is not None:
            self._pass_on(pcm)

    def quietest(self, near: int) -> int:
        """Return the quietest place near the end of a wake word: there the command begins.

        Engines tell that end up to 0.3 s late, and even who speaks on in one breath makes a dip
        between the two.
        """
        kept = np.frombuffer(b"".join(self._kept), "<i2").astype(np.float32)
        first = self.position - len(kept)
        start = max(near - BEFORE_SAMPLES, first)
        samples = kept[start - first : max(0, near + AFTER_SAMPLES - first)]
        if len(samples) < DIP_SAMPLES:
            return near
        windows = np.lib.stride_tricks.sliding_window_view(samples**2, DIP_SAMPLES)
        levels = windows[::STEP_SAMPLES].mean(axis=1)
        last = len(levels) - 1 - int(np.argmin(levels[::-1]))
        return start + last * STEP_SAMPLES + DIP_SAMPLES // 2

    def open(self, since: int | None = None) -> None:
        """Send what was heard since a place, as far as it is kept, and all that comes."""
        kept = b"".join(self._kept)
        first = self._heard_bytes - len(kept)
        start = self._heard_bytes if since is None else since * SPEECH.frame_bytes
        self._unsent = bytearray()
        self._pass_on(kept[max(0, start - first) :])

    def close(self) -> None:
        """Send no more."""
        if self._unsent:
            self._send(bytes(self._unsent))
        self._unsent = None

    def _pass_on(self, pcm: bytes) -> None:
        assert self._unsent is not None  # noqa: S101 - both callers have looked
        self._unsent += pcm
        while len(self._unsent) >= CHUNK_BYTES:
            self._send(bytes(self._unsent[:CHUNK_BYTES]))
            del self._unsent[:CHUNK_BYTES]

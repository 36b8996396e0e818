"""Rings until somebody stops it."""

from __future__ import annotations

from .mixer import Mixer
from .sounds import FORMAT, RINGING
from .track import Kind, Track


class Ringing:
    """The same few notes again and again."""

    def __init__(self, mixer: Mixer) -> None:
        """Take who plays it."""
        self._mixer = mixer
        self._pcm = RINGING.pcm()

    def start(self) -> None:
        """Ring."""
        track = Track(Kind.RINGING, self._mixer.format, low=lambda: track.put(self._pcm))
        track.begin(FORMAT)
        track.put(self._pcm)
        self._mixer.add(track)

    def stop(self) -> None:
        """Ring no more."""
        self._mixer.stop(Kind.RINGING)

"""Everything that sounds at once, as one stream: the reply, announcements, media, chimes, ringing.

Media is lowered while somebody speaks or is listened to, in a ramp, as steps click.
"""

from __future__ import annotations

import threading

import numpy as np

from wyoming_servers.audio.formats import AudioFormat

from .track import Kind, Samples, Track

RAMP_SECONDS = 0.05
"""How long a change of loudness takes."""
CURVE = 2.0
"""Hearing is nearer to a power of the amplitude than to the amplitude: half the volume is a quarter
of it, 12 dB."""


class Mixer:
    """Thread-safe: tracks come from the event loop, and the speaker's thread renders them."""

    def __init__(self, target: AudioFormat) -> None:
        """Take what the speaker plays."""
        self.format = target
        self.volume = 1.0
        """Of everything, 0 to 1."""
        self.muted = False
        self.ducking = 0.25
        """What is left of the volume of media while it is lowered."""
        self.lowered = False
        """Lower media, as somebody is listened to."""
        self.sounding = threading.Condition()
        """Notified when there is something to play."""
        self._tracks: list[Track] = []
        self._gains = {"all": 1.0, "media": 1.0}
        """As they were at the end of the last block."""

    def add(self, track: Track) -> None:
        """Play a track from now on, until it has ended."""
        with self.sounding:
            self._tracks.append(track)
            self.sounding.notify_all()

    def replace(self, track: Track) -> None:
        """Play a track in place of those of its kind, also of one that waits for the speaker."""
        self.stop(track.kind)
        self.add(track)

    def stop(self, *kinds: Kind) -> None:
        """Fade out all tracks of some kinds."""
        with self.sounding:
            tracks = [track for track in self._tracks if track.kind in kinds]
        for track in tracks:
            track.stop()

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to play."""
        return not self._tracks

    def render(self, frames: int) -> Samples:
        """Return the next frames, float32 of shape (frames, channels), between -1 and 1."""
        with self.sounding:
            tracks = list(self._tracks)
        speaks = any(track.kind in (Kind.REPLY, Kind.ANNOUNCEMENT) for track in tracks)
        media = self.ducking if speaks or self.lowered else 1.0
        mixed = np.zeros((frames, self.format.channels), np.float32)
        lowered = self._ramp("media", media, frames)
        for track in tracks:
            sound = track.render(frames)
            mixed[: len(sound)] += (
                sound * lowered[: len(sound)] if track.kind is Kind.MEDIA else sound
            )
        mixed *= self._ramp("all", 0.0 if self.muted else self.volume**CURVE, frames)
        self._forget(tracks)
        return np.clip(mixed, -1.0, 1.0, out=mixed)

    def _ramp(self, name: str, target: float, frames: int) -> Samples:
        """Return gains on the way from where they were to a target, shape (frames, 1)."""
        start = self._gains[name]
        most = frames / (RAMP_SECONDS * self.format.rate)
        self._gains[name] = end = start + float(np.clip(target - start, -most, most))
        return np.linspace(start, end, frames, dtype=np.float32)[:, None]

    def _forget(self, tracks: list[Track]) -> None:
        over = [track for track in tracks if track.is_over]
        if over:
            with self.sounding:
                self._tracks = [track for track in self._tracks if track not in over]
        for track in over:
            track.tell_end()

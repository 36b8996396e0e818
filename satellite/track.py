"""One sound on its way to the speaker: comes in bursts, is played evenly."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import AudioFormat

Samples = npt.NDArray[np.float32]

FIRST_SECONDS = 0.06
CUSHION_SECONDS = 0.15
"""So much is waited for before the first sound, and after it ran dry: what is late once is late
again."""
FADE_SECONDS = 0.01
"""Where a sound is cut off it would click."""
LOW_SECONDS = 1.0
"""Below so much, more is asked for."""
_FULL_SCALE = 2**15


class Kind(StrEnum):
    """What a sound is to the others."""

    REPLY = "reply"
    ANNOUNCEMENT = "announcement"
    MEDIA = "media"
    CHIME = "chime"
    RINGING = "ringing"


class Track:
    """Thread-safe: put from the event loop, rendered by the speaker's thread."""

    def __init__(
        self,
        kind: Kind,
        target: AudioFormat,
        *,
        ended: Callable[[], object] = lambda: None,
        low: Callable[[], object] = lambda: None,
    ) -> None:
        """Take the speaker's format, and who is told, on its thread: at the end, and below 1 s."""
        self.kind = kind
        self.underruns = 0
        """How often there was nothing to play before the end."""
        self.dry_seconds = 0.0
        """For how long there has been nothing to play."""
        self.paused = False
        self._target = target
        self._ended = ended
        self._low = low
        self._lock = threading.Lock()
        self._converter: Converter | None = None
        self._blocks: deque[Samples] = deque()
        self._buffered = 0
        """Frames in the blocks."""
        self._is_whole = False
        self._is_dry = True
        self._starts = True
        """It was not heard yet."""
        self._was_told = False

    def begin(self, source: AudioFormat) -> None:
        """Take the format of what follows."""
        self._finish()
        self._converter = Converter(source, self._target)

    def put(self, pcm: bytes) -> None:
        """Play more, in the format that was told last."""
        if self._converter is not None:
            self._append(self._converter.feed(pcm))

    def end(self) -> None:
        """Tell that no more comes."""
        self._finish()
        with self._lock:
            self._is_whole = True

    def stop(self) -> None:
        """Fade out at once, and forget what was not played."""
        with self._lock:
            frames = min(self._buffered, int(FADE_SECONDS * self._target.rate))
            rest = self._take(0 if self._is_dry or self.paused else frames)
            rest = rest * np.linspace(1.0, 0.0, len(rest), dtype=np.float32)[:, None]
            self._blocks = deque([rest])
            self._buffered = len(rest)
            self._is_whole, self.paused = True, False

    @property
    def buffered_seconds(self) -> float:
        """How much is still to be played."""
        return self._buffered / self._target.rate

    @property
    def is_ended(self) -> bool:
        """Whether no more comes."""
        return self._is_whole

    @property
    def is_over(self) -> bool:
        """Whether all was played, and no more comes."""
        return self._is_whole and not self._buffered

    def tell_end(self) -> None:
        """Tell once that it is over."""
        if not self._was_told:
            self._was_told = True
            self._ended()

    def render(self, frames: int) -> Samples:
        """Return at most so many frames, float32 of shape (frames, channels)."""
        if self.paused:
            return self._nothing()
        with self._lock:
            if self._is_dry and not self._may_go_on():
                self.dry_seconds += frames / self._target.rate
                return self._nothing()
            taken = self._take(frames)
            if self._is_dry:
                self._fade_in(taken)
            self._is_dry, self._starts, self.dry_seconds = False, False, 0.0
            if len(taken) < frames and not self._is_whole:
                self._is_dry = True
                self.underruns += 1
            is_low = self.buffered_seconds < LOW_SECONDS
        if is_low:
            self._low()
        return taken

    def _may_go_on(self) -> bool:
        wanted = FIRST_SECONDS if self._starts else CUSHION_SECONDS
        return self._is_whole or self.buffered_seconds >= wanted

    def _fade_in(self, samples: Samples) -> None:
        if not self._starts:
            ramp = min(len(samples), int(FADE_SECONDS * self._target.rate))
            samples[:ramp] *= np.linspace(0.0, 1.0, ramp, dtype=np.float32)[:, None]

    def _take(self, frames: int) -> Samples:
        parts: list[Samples] = []
        while frames and self._blocks:
            block = self._blocks.popleft()
            if len(block) > frames:
                self._blocks.appendleft(block[frames:])
                block = block[:frames]
            parts.append(block)
            frames -= len(block)
            self._buffered -= len(block)
        return np.concatenate(parts) if parts else self._nothing()

    def _nothing(self) -> Samples:
        return np.zeros((0, self._target.channels), np.float32)

    def _finish(self) -> None:
        if self._converter is not None:
            self._append(self._converter.finish())
            self._converter = None

    def _append(self, pcm: bytes) -> None:
        if not pcm:
            return
        samples = np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(_FULL_SCALE)
        block: Samples = samples.reshape(-1, self._target.channels)
        with self._lock:
            if not self._is_whole:
                self._blocks.append(block)
                self._buffered += len(block)

"""The reply on its way to the speaker."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from wyoming_servers.audio.formats import AudioFormat

from .mixer import Mixer
from .state import Signal
from .track import Kind, Track

STALL_SECONDS = 10.0
"""A reply of which nothing comes for so long is over."""
LOOK_SECONDS = 1.0


class Voice:
    """One reply at a time; a second one that comes too soon is played behind the first."""

    def __init__(self, mixer: Mixer, tell: Callable[[Signal], None]) -> None:
        """Take who plays, and who is told when all was heard."""
        self.underruns = 0
        """How often replies came too late to be played evenly."""
        self._mixer = mixer
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._track: Track | None = None
        self._watch: asyncio.TimerHandle | None = None

    def begin(self, source: AudioFormat) -> None:
        """Play what follows."""
        if self._track is None or self._track.is_ended:
            track = Track(
                Kind.REPLY,
                self._mixer.format,
                ended=lambda: self._loop.call_soon_threadsafe(self._heard, track),
            )
            self._track = track
            self._mixer.add(track)
            self._look()
        self._track.begin(source)

    def put(self, pcm: bytes) -> None:
        """Play more."""
        if self._track is not None:
            self._track.put(pcm)

    def end(self) -> None:
        """Tell ``Signal.SPOKEN`` once all was played."""
        if self._track is not None:
            self._track.end()

    def hush(self) -> None:
        """Play no more, and tell nothing."""
        track, self._track = self._track, None
        if track is not None:
            self._forget(track)
            track.stop()

    def _heard(self, track: Track) -> None:
        if track is self._track:
            self._track = None
            self._forget(track)
            self._tell(Signal.SPOKEN)

    def _forget(self, track: Track) -> None:
        self.underruns += track.underruns
        if self._watch:
            self._watch.cancel()

    def _look(self) -> None:
        self._watch = self._loop.call_later(LOOK_SECONDS, self._look)
        if self._track is not None and self._track.dry_seconds > STALL_SECONDS:
            self._tell(Signal.OVERDUE)

"""The reply on its way to the speaker."""

from __future__ import annotations

import asyncio
from collections import deque
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
        self._tracks: deque[Track] = deque()
        """The first is being played, the last is still to come."""
        self._watch: asyncio.TimerHandle | None = None

    def begin(self, source: AudioFormat) -> None:
        """Play what follows."""
        if not self._tracks or self._tracks[-1].is_ended:
            track = Track(
                Kind.REPLY,
                self._mixer.format,
                ended=lambda: self._loop.call_soon_threadsafe(self._heard, track),
            )
            self._tracks.append(track)
            if track is self._tracks[0]:
                self._play()
        self._tracks[-1].begin(source)

    def put(self, pcm: bytes) -> None:
        """Play more."""
        if self._tracks:
            self._tracks[-1].put(pcm)

    def end(self) -> None:
        """Tell ``Signal.SPOKEN`` once all was played."""
        if self._tracks:
            self._tracks[-1].end()

    def hush(self) -> None:
        """Play no more, and tell nothing."""
        if self._tracks:
            self._forget()
            self._tracks[0].stop()
            self._tracks.clear()

    def _play(self) -> None:
        self._mixer.add(self._tracks[0])
        self._look()

    def _heard(self, track: Track) -> None:
        if track not in self._tracks:
            return  # it was hushed
        self._forget()
        self._tracks.popleft()
        if self._tracks:
            self._play()
        else:
            self._tell(Signal.SPOKEN)

    def _forget(self) -> None:
        """Look no more after what is being played."""
        self.underruns += self._tracks[0].underruns
        if self._watch:
            self._watch.cancel()

    def _look(self) -> None:
        self._watch = self._loop.call_later(LOOK_SECONDS, self._look)
        if self._tracks[0].dry_seconds > STALL_SECONDS:
            self._tell(Signal.OVERDUE)

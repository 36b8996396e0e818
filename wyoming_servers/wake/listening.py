"""From audio to detections; runs on the stream's own thread, so that only detections leave it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from .decide import Decision
from .engine import Engine, Request, Score
from .level import Loudness
from .recent import RecentAudio
from .recorder import Recorder
from .words import word_key

_MOMENT_SECONDS = 0.3
CONFIRMED_MS = 2000
"""How much audio before a detection a second opinion is given."""


@dataclass(frozen=True, kw_only=True)
class Detection:
    """A word was heard."""

    name: str
    """As the client asked for it."""
    end_ms: int
    """Where the phrase ended, in milliseconds of audio since the stream's start."""
    score: float
    """0 to 1."""
    above_floor_db: float
    """How loud it was, above the stream's own noise."""


@dataclass(frozen=True, kw_only=True)
class Ear:
    """Listens to one stream."""

    decision: Decision
    recent: RecentAudio = field(default_factory=lambda: RecentAudio(CONFIRMED_MS))
    recorder: Recorder | None = None
    confirms: Callable[[str, bytes], bool] | None = None
    """A second opinion, on whether a word is in the audio that ends with it."""

    _nearly: dict[str, tuple[float, Detection]] = field(default_factory=dict)
    """When each word was nearly heard last, by the machine's clock, and how."""

    def detect(
        self, engine: Engine, audio: Iterable[bytes], request: Request
    ) -> Iterator[Detection]:
        """Yield each word as it is heard, until the audio ends. Blocks; raises NameUnknown."""
        loudness = Loudness()
        try:
            for score in engine.scores(self._overheard(audio, loudness), request):
                woke = self._woke(score)
                if woke or self.decision.nearly(score):
                    detection = Detection(
                        name=score.name,
                        end_ms=max(0, score.end_ms - engine.capabilities.lag_ms),
                        score=score.score,
                        above_floor_db=loudness.above_floor_db,
                    )
                    self._nearly[word_key(score.name)] = time.monotonic(), detection
                    if woke:
                        yield detection
        finally:
            if self.recorder is not None:
                self.recorder.finish()

    def nearly_heard(self, word: str) -> Detection | None:
        """Return how a word was heard, or nearly, a moment ago; from any thread."""
        at, detection = self._nearly.get(word, (0.0, None))
        return detection if time.monotonic() - at < _MOMENT_SECONDS else None

    def _overheard(self, audio: Iterable[bytes], loudness: Loudness) -> Iterator[bytes]:
        for pcm in audio:
            self.recent.hear(pcm)
            loudness.hear(pcm)
            yield pcm

    def _woke(self, score: Score) -> bool:
        woke = self.decision.heard(score)
        if woke and not self._is_confirmed(score):
            self.decision.take_back(score.name)
            woke = False
        if self.recorder is not None:
            self.recorder.judge(score, self.decision.threshold(score.name), woke=woke)
        return woke

    def _is_confirmed(self, score: Score) -> bool:
        if self.confirms is None:
            return True
        pcm = self.recent.between(max(0, score.end_ms - CONFIRMED_MS), score.end_ms)
        return self.confirms(score.name, pcm)

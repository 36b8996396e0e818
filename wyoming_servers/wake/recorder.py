"""Follow one stream's scores, and hand on the moments that are worth keeping."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from .decide import NEAR
from .engine import Score
from .kept import Moment
from .recent import RecentAudio

_BEFORE_MS = 3000
_AFTER_MS = 1000
RECORDED_MS = 2 * (_BEFORE_MS + _AFTER_MS)
"""What has to be remembered: scores come later than their audio."""


class Recorder:
    """Made per stream, used on its thread. Scores go in, moments come out."""

    def __init__(self, client: str, audio: RecentAudio, keep: Callable[[Moment], None]) -> None:
        self._client = client
        self._audio = audio
        self._keep = keep
        self._curves: dict[str, deque[tuple[int, float]]] = {}
        self._open: dict[str, _Peak] = {}

    def judge(self, score: Score, threshold: float, *, woke: bool) -> None:
        """Take a word's score, what would have been enough, and whether it was detected with it."""
        curve = self._curves.setdefault(score.name, deque())
        curve.append((score.end_ms, round(score.score, 3)))
        while curve[0][0] < score.end_ms - _BEFORE_MS - 2 * _AFTER_MS:
            curve.popleft()
        peak = self._open.get(score.name)
        if peak is not None and score.end_ms >= peak.until_ms:
            self._close(score.name)
            peak = None
        if score.score >= NEAR * threshold:
            if peak is None:
                peak = self._open[score.name] = _Peak(score.end_ms, threshold, time.time())
            peak.score = max(peak.score, score.score)
            peak.woke = peak.woke or woke

    def finish(self) -> None:
        """Keep what is open; its audio ends with the stream."""
        for word in list(self._open):
            self._close(word)

    def _close(self, word: str) -> None:
        peak = self._open.pop(word)
        begin_ms = max(self._audio.begin_ms, peak.at_ms - _BEFORE_MS)
        self._keep(
            Moment(
                word=word,
                client=self._client,
                at=peak.since,
                woke=peak.woke,
                peak=round(peak.score, 3),
                threshold=round(peak.threshold, 3),
                curve=tuple(
                    (at - begin_ms, score)
                    for at, score in self._curves[word]
                    if begin_ms <= at <= peak.until_ms
                ),
                pcm=self._audio.between(begin_ms, peak.until_ms),
            )
        )


@dataclass
class _Peak:
    """A word's score has risen; what follows within a second belongs to it."""

    at_ms: int
    threshold: float
    since: float
    score: float = 0.0
    woke: bool = False

    @property
    def until_ms(self) -> int:
        """Where the audio that is kept ends."""
        return self.at_ms + _AFTER_MS

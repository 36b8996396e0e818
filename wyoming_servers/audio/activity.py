"""Voice activity: where in a stream of audio somebody speaks."""

from __future__ import annotations

from collections.abc import Sequence

from .speech import FRAME_BYTES, FRAME_SAMPLES, SpeechDetector

_RATE = 16_000
_FRAME_MS = FRAME_SAMPLES * 1000 // _RATE

_SPEECH = 0.5
"""From this probability on, a frame is speech."""
_EDGE = 0.1
"""Weaker frames near speech belong to it: quiet beginnings, fading ends."""
_REACH = 10
"""Frames between speech and a weak frame that still belongs to it (320 ms)."""
_SHORTEST = 4
"""Fewer frames of speech are a click if more speech comes later, apart from them (128 ms)."""


class Activity:
    """Follows the speech in one stream; not for several threads."""

    def __init__(self, judged: Sequence[float] | None = None) -> None:
        """Take the probability of speech in each frame, if somebody judges them before they come.

        None lets it ask a detector of its own.
        """
        self._rest = b""
        self._frames = 0
        self._probability = (
            SpeechDetector().probability if judged is None else lambda _: judged[self._frames]
        )
        self._first: int | None = None
        self._strong = -1
        """The last frame that is speech for sure."""
        self._last = -1
        self._length = 0
        """Frames that are speech for sure."""
        self._weak: list[int] = []

    def feed(self, pcm: bytes) -> None:
        """Take the next 16 kHz 16-bit mono PCM, of any even length."""
        audio = self._rest + pcm
        whole = len(audio) - len(audio) % FRAME_BYTES
        self._rest = audio[whole:]
        for at in range(0, whole, FRAME_BYTES):
            self._judge(self._probability(audio[at : at + FRAME_BYTES]))

    @property
    def heard(self) -> bool:
        """Whether there was any speech yet."""
        return self._first is not None

    @property
    def spoken_until(self) -> int:
        """Where the last speech ended, as a sample number; 0 without speech."""
        return (self._last + 1) * FRAME_SAMPLES

    @property
    def surely_spoken_until(self) -> int:
        """Where the last frame ended that is speech for sure, as a sample number; 0 without one."""
        return (self._strong + 1) * FRAME_SAMPLES

    @property
    def silence_ms(self) -> int:
        """How long nobody has spoken, in milliseconds of audio; since the start if nobody did."""
        return (self._frames - 1 - self._last) * _FRAME_MS

    def span(self, margin_ms: int) -> tuple[int, int]:
        """Return where speech begins and ends, as sample numbers, with a margin on both sides.

        The end may lie behind the audio there is so far; without speech both are 0.
        """
        if self._first is None:
            return 0, 0
        margin = margin_ms * _RATE // 1000
        return max(0, self._first * FRAME_SAMPLES - margin), self.spoken_until + margin

    def _judge(self, probability: float) -> None:
        """Move the edges of the speech by one more frame."""
        now = self._frames
        self._frames += 1
        if probability >= _SPEECH:
            if self._first is None or self._was_a_click(now):
                self._first, self._length = self._reached_back(now), 0
            self._strong = self._last = now
            self._length += 1
        elif probability >= _EDGE:
            self._weak.append(now)
            if self._first is not None and now - self._strong <= _REACH:
                self._last = now

    def _was_a_click(self, now: int) -> bool:
        """Whether what was taken for speech so far was too short and is too long ago."""
        return self._length < _SHORTEST and now - self._strong > _REACH

    def _reached_back(self, first: int) -> int:
        """Return where speech began that is sure from a frame on."""
        begin = first
        for weak in reversed(self._weak):
            if first - weak > _REACH:
                break
            begin = weak
        return begin

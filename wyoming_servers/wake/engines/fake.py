"""A wake engine for tests: it hears its words in how loud the loudest samples are.

It knows ``fake_word`` and ``other_word``. A sample of 32767 is the one, of -32768 the other, and
half as much is a near miss.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from wyoming_servers.wake.ears import BYTES_PER_MS, Frames
from wyoming_servers.wake.engine import Capabilities, Request, Score, WakeWord
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

STEP_MS = 10
STEP_BYTES = STEP_MS * BYTES_PER_MS
PEAKS = {"fake_word": 32767, "other_word": -32768}


class FakeEngine:
    """Scores each 10 ms by its peak."""

    def __init__(self, _options: WakeOptions) -> None:
        words = (WakeWord(name=name, phrase=name.replace("_", " ")) for name in PEAKS)
        self.capabilities = Capabilities(words=tuple(words), step_ms=STEP_MS, version="1")

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield each word's score at the end of its step."""
        names = request.names or tuple(PEAKS)
        if unknown := set(names) - set(PEAKS):
            raise NameUnknown(f"no wake word {', '.join(sorted(unknown))}; try {', '.join(PEAKS)}")
        for end_ms, pcm in _steps(audio):
            samples = np.frombuffer(pcm, "<i2")
            for name in names:
                score = max(0.0, float((samples / PEAKS[name]).max()))
                yield Score(name=name, end_ms=end_ms, score=score)

    def close(self) -> None:
        """Do nothing: there is nothing to release."""


def _steps(audio: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Cut audio into steps, each with its end in milliseconds; the last may be shorter."""
    frames = Frames(STEP_BYTES)
    for piece in audio:
        for frame, end_ms in frames.cut(piece):
            yield end_ms, frame
    rest, end_ms = frames.rest()
    if rest:
        yield end_ms, rest

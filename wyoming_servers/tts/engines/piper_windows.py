"""Which frames of a sentence are made when, and what each step must look at."""

from __future__ import annotations

from collections.abc import Iterator

FIRST_FRAMES = 9
"""A tenth of a second, which the first sound waits for: just enough for two of the chunks in which
audio is sent, at 16000 samples a second as at 22050. The next window is made while it is heard, so
that there is no gap where a second of sound takes half a second or less."""
MOST_FRAMES = 48
"""Longer windows hardly waste less on overlaps, and hold up others for longer."""


def windows(frames: int) -> Iterator[tuple[int, int]]:
    """Yield consecutive ranges of frames: short first, then each twice as long as the last."""
    start, size = 0, FIRST_FRAMES
    while start < frames:
        end = start + size
        if frames - end < FIRST_FRAMES:  # no window of a few frames that is mostly overlap
            end = frames
        yield start, end
        start, size = end, min(2 * size, MOST_FRAMES)


def widened(start: int, end: int, reach: int, frames: int) -> tuple[int, int]:
    """Return a range with what is within reach on both sides, as far as there is any."""
    return max(0, start - reach), min(frames, end + reach)

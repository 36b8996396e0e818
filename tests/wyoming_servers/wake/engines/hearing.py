"""What engines hear, for the tests of all of them."""

from __future__ import annotations

import wave

import numpy as np

from wyoming_servers.wake.engine import Request, Score

THRESHOLD = 0.5


def read(path) -> np.ndarray:
    """Return the samples of a recording."""
    with wave.open(str(path)) as recording:
        return np.frombuffer(recording.readframes(recording.getnframes()), "<i2")


def heard(engine, samples, *names) -> list[Score]:
    """Return the first score that is enough, for each time it is."""
    found, high = [], set()
    for score in engine.scores([samples.astype("<i2").tobytes()], Request(names=names)):
        if score.score < THRESHOLD:
            high.discard(score.name)
        elif score.name not in high:
            high.add(score.name)
            found.append(score)
    return found

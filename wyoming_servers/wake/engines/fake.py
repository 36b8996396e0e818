"""A wake engine for tests: it hears its word wherever a sample is as loud as can be.

It knows ``fake_word`` and ``other_word``. A sample of 32767 is the one, of -32768 the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np

from wyoming_servers.wake.engine import Capabilities, Detection, Request, WakeWord
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

SAMPLES_PER_MS = 16
PEAKS = {"fake_word": 32767, "other_word": -32768}


class FakeEngine:
    """Hears peaks; deaf to the same word for the options' refractory time."""

    def __init__(self, options: WakeOptions) -> None:
        self._refractory_ms = options.refractory_seconds * 1000
        words = (WakeWord(name=name, phrase=name.replace("_", " ")) for name in PEAKS)
        self.capabilities = Capabilities(words=tuple(words), version="1")

    def detect(self, audio: Iterable[bytes], request: Request) -> Iterator[Detection]:
        """Yield each word at the millisecond of its peak."""
        names = request.names or tuple(PEAKS)
        if unknown := set(names) - set(PEAKS):
            raise NameUnknown(f"no wake word {', '.join(sorted(unknown))}; try {', '.join(PEAKS)}")
        deaf_until = dict.fromkeys(names, 0.0)
        start = 0
        for piece in audio:
            samples = np.frombuffer(piece, "<i2")
            hits = chain.from_iterable(
                ((int(at), name) for at in np.flatnonzero(samples == PEAKS[name])) for name in names
            )
            for at, name in sorted(hits):
                end_ms = (start + at) // SAMPLES_PER_MS
                if end_ms >= deaf_until[name]:
                    deaf_until[name] = end_ms + self._refractory_ms
                    yield Detection(name=name, end_ms=end_ms, score=1.0)
            start += len(samples)

    def close(self) -> None:
        """Do nothing: there is nothing to release."""

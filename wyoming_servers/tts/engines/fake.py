"""A text-to-speech engine for tests: a tone as long as the text.

It has the voices ``low`` (English, 220 Hz) and ``high`` (English and German, 440 Hz, with the
speakers ``one`` and ``two``, who sound the same). Every character takes 10 ms, or less when spoken
faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from wyoming_servers.tts.engine import Capabilities, Request, Voice
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import NameUnknown

RATE = 22050
SAMPLES_PER_CHARACTER = RATE // 100
HERTZ = {"low": 220, "high": 440}
SPEAKERS = ("one", "two")


class FakeEngine:
    """Hums one piece of audio for each piece of text."""

    def __init__(self, options: TtsOptions) -> None:
        self.capabilities = Capabilities(
            voices=(
                Voice(name="low", languages=("en",), description="Low"),
                Voice(name="high", languages=("en", "de"), description="High", speakers=SPEAKERS),
            ),
            default_voice=options.voice or "low",
            rate=RATE,
            version="1",
        )

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield a tone for each text."""
        voice = request.voice or ("high" if request.language == "de" else None)
        hertz = HERTZ.get(voice or self.capabilities.default_voice)
        if hertz is None:
            raise NameUnknown(f"there is no voice '{voice}'; there are: {', '.join(HERTZ)}")
        if request.speaker is not None and request.speaker not in SPEAKERS:
            raise NameUnknown(f"there is no speaker '{request.speaker}'; there are: one, two")
        for piece in filter(None, text):
            at = np.arange(round(len(piece) * SAMPLES_PER_CHARACTER / request.rate))
            yield (8000 * np.sin(2 * np.pi * hertz * at / RATE)).astype("<i2").tobytes()

    def close(self) -> None:
        """Do nothing: there is nothing to release."""

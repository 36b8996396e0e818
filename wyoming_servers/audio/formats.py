"""What PCM audio looks like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MIN_RATE, MAX_RATE = 4_000, 192_000
MAX_CHANNELS = 8


class AudioFormatError(ValueError):
    """Audio of a kind that cannot be converted; the text says what can."""


@dataclass(frozen=True)
class AudioFormat:
    """Signed little-endian PCM, samples of all channels interleaved (8-bit is unsigned)."""

    rate: int
    """Samples per second."""
    width: int = 2
    """Bytes per sample: 1, 2, 3 or 4."""
    channels: int = 1

    @classmethod
    def checked(cls, rate: Any, width: Any, channels: Any) -> AudioFormat:
        """Make a format from numbers of unknown origin. Raises AudioFormatError."""
        for name, value, low, high in (
            ("rate", rate, MIN_RATE, MAX_RATE),
            ("width", width, 1, 4),
            ("channels", channels, 1, MAX_CHANNELS),
        ):
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise AudioFormatError(f"audio {name} {value!r}: send {low} to {high}")
        return cls(rate, width, channels)

    @property
    def frame_bytes(self) -> int:
        """Bytes of one sample of all channels."""
        return self.width * self.channels

    @property
    def bytes_per_second(self) -> int:
        """Bytes of one second."""
        return self.rate * self.frame_bytes

    def milliseconds(self, size: int) -> float:
        """Return how long this many bytes sound."""
        return 1000 * size / self.bytes_per_second


SPEECH = AudioFormat(16_000)
"""What the wake and speech-to-text rooms work on: 16 kHz, 16-bit, mono."""

HOME_ASSISTANT_SPEAKER = AudioFormat(22_050)
"""What Home Assistant hands to satellites without converting."""

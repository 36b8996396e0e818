"""A second opinion on a wake word: whether anybody spoke at all, by Silero's detector."""

from __future__ import annotations

from wyoming_servers.audio.speech import FRAME_BYTES, SpeechDetector

_LAST_MS = 1200
"""A phrase lies in there."""
_BYTES_PER_MS = 32
_SPEECH = 0.5
_LEAST_FRAMES = 4
"""Of 32 ms each, that are speech."""


class VoiceGate:
    """Asks for speech in the audio that is said to hold a word."""

    def __init__(self, options: object) -> None:
        del options

    def confirms(self, word: str, pcm: bytes) -> bool:
        """Tell whether somebody spoke in the last of some audio."""
        del word
        pcm = pcm[-_LAST_MS * _BYTES_PER_MS :]
        detector = SpeechDetector()
        whole = len(pcm) - len(pcm) % FRAME_BYTES
        frames = (pcm[at : at + FRAME_BYTES] for at in range(0, whole, FRAME_BYTES))
        return sum(detector.probability(frame) >= _SPEECH for frame in frames) >= _LEAST_FRAMES

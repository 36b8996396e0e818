"""When Home Assistant decides that the speaker has finished, for servers that leave it to that."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import Any

from wyoming_servers.audio.activity import Activity
from wyoming_servers.demo.turn import Endpointer

SILENCE_MS = 700
"""What Home Assistant waits for by default."""
_CHUNK_BYTES = 320
"""10 ms, as Home Assistant's pipeline feeds its detector."""
_SEGMENTER = "homeassistant.components.assist_pipeline.vad"


def home_assistant_is_here() -> bool:
    """Whether Home Assistant's own detector and segmenter are installed."""
    return all(find_spec(name) is not None for name in ("homeassistant", "pymicro_vad"))


def stock_endpointer() -> Endpointer:
    """Return Home Assistant's own segmenter, or where it is not installed the nearest thing."""
    return HomeAssistantSegmenter() if home_assistant_is_here() else Silence()


class HomeAssistantSegmenter:
    """Home Assistant's detector with its default sensitivity, fed as its pipeline feeds it."""

    def __init__(self) -> None:
        self._segmenter: Any = importlib.import_module(_SEGMENTER).VoiceCommandSegmenter()
        self._detector: Any = importlib.import_module("pymicro_vad").MicroVad()

    def __call__(self, pcm: bytes) -> bool:
        """Take audio in multiples of 10 ms; tell whether the command is over."""
        chunks = (pcm[at : at + _CHUNK_BYTES] for at in range(0, len(pcm), _CHUNK_BYTES))
        return not all(self._goes_on(chunk) for chunk in chunks)

    def _goes_on(self, chunk: bytes) -> bool:
        probability = self._detector.Process10ms(chunk.ljust(_CHUNK_BYTES, b"\0"))
        return bool(self._segmenter.process(_CHUNK_BYTES / 32_000, probability))


class Silence:
    """The same wait by Silero's word, which is over speech sooner than Home Assistant's detector.

    So it flatters what is compared with us.
    """

    def __init__(self) -> None:
        self._activity = Activity()

    def __call__(self, pcm: bytes) -> bool:
        """Take audio; tell whether the command is over."""
        self._activity.feed(pcm)
        return self._activity.heard and self._activity.silence_ms >= SILENCE_MS

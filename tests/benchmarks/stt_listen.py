"""Our listener and Home Assistant's, in this process and on the clock of the audio.

The time is the audio's plus the processor time that was used, so that a busy machine changes
nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from homeassistant.components.assist_pipeline.vad import VoiceCommandSegmenter
from pymicro_vad import MicroVad

from tests.benchmarks.stt_corpus import RATE, Samples, to_pcm
from wyoming_servers.house.snapshot import House
from wyoming_servers.runtime.engines import choose, load
from wyoming_servers.stt.completeness import CommandCompleteness
from wyoming_servers.stt.endpoint import Endpoint
from wyoming_servers.stt.engine import Engine, Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.listener import Listener
from wyoming_servers.stt.options import SttOptions

CHUNK_MS = 10
CHUNK_BYTES = 2 * RATE * CHUNK_MS // 1000


class Clock:
    """The time of a live stream: of the audio, plus what the processor took behind it."""

    def __init__(self) -> None:
        self._now_ms = 0.0
        self._used = time.thread_time()

    def now_ms(self) -> float:
        """Return the time, with the work done since it was last asked for."""
        used = time.thread_time()
        self._now_ms += (used - self._used) * 1000
        self._used = used
        return self._now_ms

    def live(self, samples: Samples) -> Iterator[bytes]:
        """Yield chunks as they come from a microphone."""
        pcm = to_pcm(samples)
        for at in range(0, len(pcm), CHUNK_BYTES):
            self._now_ms = max(self.now_ms(), (at / CHUNK_BYTES + 1) * CHUNK_MS)
            self._used = time.thread_time()
            yield pcm[at : at + CHUNK_BYTES]


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What became of an utterance; times in milliseconds of the clock."""

    text: str
    decided_ms: float | None = None
    """When its end was decided; None where it was not, before the audio ended."""
    answered_ms: float | None = None
    """When the transcript was there."""


class Ours:
    """The listener with a real engine and a house."""

    def __init__(self, options: SttOptions, house: House) -> None:
        self._options = options
        self._engine: Engine = load(options.engine, choose("stt", ENGINES, options.engine), options)
        self._commands = CommandCompleteness()
        self._engine.know_house(house)
        self._commands.know_house(house)
        self.reasons: Counter[str] = Counter()
        """How many utterances were ended by what."""

    def hear(self, samples: Samples) -> Heard:
        """Listen to one utterance."""
        clock = Clock()
        ends: list[float] = []

        def on_end(endpoint: Endpoint) -> None:
            ends.append(clock.now_ms())
            self.reasons[endpoint.reason.value] += 1

        listener = Listener(
            self._options.waits,
            self._options.endpoint_sure,
            lambda text: self._commands.judge(text, "en"),
            lambda: min(clock.now_ms(), len(samples) / 16),
            on_end,
        )
        text = ""
        for hypothesis in listener.transcribe(
            self._engine, clock.live(samples), Request(language="en")
        ):
            text = hypothesis.text
        if not ends:
            return Heard(text=text)
        return Heard(text=text, decided_ms=ends[0], answered_ms=clock.now_ms())


class HomeAssistantVad:
    """Home Assistant's detector with its default sensitivity, fed as its pipeline feeds it."""

    def __init__(self) -> None:
        self._segmenter, self._detector = VoiceCommandSegmenter(), MicroVad()

    def is_over(self, chunk: bytes) -> bool:
        """Take 10 ms of audio; tell whether the command has ended, or nothing was said for long."""
        return not self._segmenter.process(CHUNK_MS / 1000, self._detector.Process10ms(chunk))

    @property
    def timed_out(self) -> bool:
        """Whether the end was no end of a command."""
        return bool(self._segmenter.timed_out)


def home_assistant(samples: Samples) -> float | None:
    """Return when Home Assistant decides that the command has ended, in milliseconds of audio."""
    detector = HomeAssistantVad()
    for number, chunk in enumerate(Clock().live(samples), 1):
        if detector.is_over(chunk):
            return None if detector.timed_out else number * CHUNK_MS
    return None

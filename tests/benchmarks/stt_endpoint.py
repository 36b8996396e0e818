"""How soon and how rightly the end of a command is found, beside Home Assistant's own detector.

    python -m tests.benchmarks.stt_endpoint [--engine pocketsphinx] [--quick] [--only spoken]

Both hear the same audio in the same run. Ours runs the real engine; its time is the audio's plus
the processor time it used, so that a busy machine changes nothing. Home Assistant's is its
``VoiceCommandSegmenter`` with its default sensitivity on microVAD; it needs ``homeassistant`` and
``pymicro-vad``. A command is cut off when its end is decided before its last word has ended.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

import numpy as np
from homeassistant.components.assist_pipeline.vad import VoiceCommandSegmenter
from numpy.typing import NDArray
from pymicro_vad import MicroVad
from rich.console import Console
from rich.table import Table

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.demo.home import DEFAULT, SimulatedHome
from wyoming_servers.demo.layout import load_layout
from wyoming_servers.runtime.engines import choose, load
from wyoming_servers.stt.completeness import CommandCompleteness
from wyoming_servers.stt.endpoint import Endpoint
from wyoming_servers.stt.engine import Engine, Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.listener import Listener
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.speech import SpeechDetector
from wyoming_servers.tts.engine import Request as TtsRequest
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions

Samples = NDArray[np.float32]

RATE = 16_000
CHUNK_MS = 10
LEAD_MS = 600
TAIL_MS = 4_000
FLOOR_DBFS = -66.0
"""What a quiet room with a microphone sounds like; digital silence is nowhere."""

SPOKEN = (
    # Parts with a pause between them; a command without one has one part.
    ("set a timer for 3 hours", "and 10 minutes"),
    ("set a timer for", "5 minutes"),
    ("turn on the lights", "in the kitchen"),
    ("turn on the", "kitchen light"),
    ("turn off", "the living room lamp"),
    ("set the bed light brightness to", "50 percent"),
    ("set bed light", "brightness to 50 percent"),
    ("what's the temperature", "in the bedroom"),
    ("lock", "the front door"),
    ("is the front door", "locked"),
    ("add milk", "to the shopping list"),
    ("turn on the", "living room", "fan"),
)
VOICES = ("en-us", "en-gb+f3")
PAUSES_MS = (0, 150, 300, 450, 600)


@dataclass(frozen=True, kw_only=True)
class Case:
    """An utterance in a room."""

    condition: str
    name: str
    samples: Samples
    speech_end_ms: float


@dataclass
class Tally:
    """What became of the utterances of one condition."""

    waits_ms: list[float] = field(default_factory=list)
    answers_ms: list[float] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, case: Case, decided_ms: float | None, answered_ms: float | None) -> None:
        """Count one; None where the end was not found before the audio ended."""
        if decided_ms is None:
            self.missed.append(case.name)
        elif decided_ms < case.speech_end_ms:
            self.cut.append(case.name)
        else:
            self.waits_ms.append(decided_ms - case.speech_end_ms)
            if answered_ms is not None:
                self.answers_ms.append(answered_ms - case.speech_end_ms)


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
        size = 2 * RATE * CHUNK_MS // 1000
        for at in range(0, len(pcm), size):
            self._now_ms = max(self.now_ms(), (at / size + 1) * CHUNK_MS)
            self._used = time.thread_time()
            yield pcm[at : at + size]


class Ours:
    """The listener with a real engine and the demo home."""

    def __init__(self, options: SttOptions) -> None:
        house = SimulatedHome(load_layout(DEFAULT)).snapshot()
        self._options = options
        self._engine: Engine = load(options.engine, choose("stt", ENGINES, options.engine), options)
        self._commands = CommandCompleteness()
        self._engine.know_house(house)
        self._commands.know_house(house)
        self.reasons: dict[str, int] = {}
        self.last_text = ""

    def hear(self, samples: Samples) -> tuple[float | None, float | None]:
        """Return when the end was decided and when the transcript was there, in milliseconds."""
        clock = Clock()
        ends: list[float] = []

        def on_end(endpoint: Endpoint) -> None:
            ends.append(clock.now_ms())
            reason = endpoint.reason.value
            self.reasons[reason] = self.reasons.get(reason, 0) + 1

        listener = Listener(
            self._options.waits,
            self._options.endpoint_sure,
            lambda text: self._commands.judge(text, "en"),
            lambda: min(clock.now_ms(), len(samples) / 16),
            on_end,
        )
        for hypothesis in listener.transcribe(
            self._engine, clock.live(samples), Request(language="en")
        ):
            self.last_text = hypothesis.text
        return (ends[0], clock.now_ms()) if ends else (None, None)


def home_assistant(samples: Samples) -> float | None:
    """Return when Home Assistant decides that the command has ended, in milliseconds of audio."""
    segmenter, detector = VoiceCommandSegmenter(), MicroVad()
    for number, chunk in enumerate(Clock().live(samples), 1):
        if not segmenter.process(CHUNK_MS / 1000, detector.process_10ms(chunk)):
            return None if segmenter.timed_out else number * CHUNK_MS
    return None


def to_pcm(samples: Samples) -> bytes:
    """Return samples between -1 and 1 as 16-bit PCM."""
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def from_pcm(pcm: bytes) -> Samples:
    """Return 16-bit PCM as samples between -1 and 1."""
    return np.frombuffer(pcm, "<i2").astype(np.float32) / 32768


def speech_edges(samples: Samples) -> tuple[int, int]:
    """Return the samples where speech begins and ends: its first and its last loud 10 ms.

    Loud is 35 dB below the loudest and well above the recording's noise. A recording has clicks
    and rustling around the speech: what Silero does not take for speech does not count.
    """
    detector, padded = SpeechDetector(), np.concatenate([samples, np.zeros(RATE, np.float32)])
    voiced = [
        at
        for at in range(0, len(padded) - 511, 512)
        if detector.probability(to_pcm(padded[at : at + 512])) >= 0.5
    ]
    first, last = max(0, voiced[0] - 1600), voiced[-1] + 512
    frames = samples[: len(samples) // 160 * 160].reshape(-1, 160)
    level = np.sqrt(np.mean(frames**2, axis=1)) + 1e-9
    spoken = level[first // 160 : last // 160]
    floor = min(3 * np.percentile(level, 5), spoken.max() / 8)
    loud = np.flatnonzero(spoken > max(spoken.max() * 10 ** (-35 / 20), floor)) + first // 160
    return int(loud[0]) * 160, int(loud[-1] + 1) * 160


def speech_level(samples: Samples) -> float:
    """Return the level of the speech in a recording, without its silences."""
    begin, end = speech_edges(samples)
    return float(np.sqrt(np.mean(samples[begin:end] ** 2)))


def pink(length: int, seed: int = 1) -> Samples:
    """Return noise of equal power per octave, at level 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(length))
    spectrum /= np.sqrt(np.maximum(1, np.arange(len(spectrum))))
    noise = np.fft.irfft(spectrum, length)
    return (noise / np.sqrt(np.mean(noise**2))).astype(np.float32)


def in_room(speech: Samples, noise: Callable[[int], Samples], level: float) -> Samples:
    """Return speech with a lead and a tail, in noise of a level."""
    padded = np.concatenate(
        [np.zeros(LEAD_MS * 16, np.float32), speech, np.zeros(TAIL_MS * 16, np.float32)]
    )
    return padded + noise(len(padded)) * level


def cases(folder: Path, *, quick: bool) -> Iterator[Case]:
    """Yield all utterances: recordings in silence and in noise, and spoken ones with pauses."""
    background = from_pcm(read_wav(folder / "noise" / "background_noise.wav", SPEECH)[1])
    background = background / np.sqrt(np.mean(background**2))
    noises = {
        "background": lambda length: np.resize(background, length),
        "pink": pink,
    }
    paths = sorted((folder / "commands").glob("*.wav"))[:: 4 if quick else 1]
    for path in paths:
        speech = from_pcm(read_wav(path, SPEECH)[1])
        end_ms = LEAD_MS + speech_edges(speech)[1] / 16
        quiet = 10 ** (FLOOR_DBFS / 20)
        yield Case(
            condition="recordings, quiet",
            name=path.stem,
            samples=in_room(speech, pink, quiet),
            speech_end_ms=end_ms,
        )
        for name, noise in noises.items():
            for snr in (10, 5):
                level = speech_level(speech) * 10 ** (-snr / 20)
                yield Case(
                    condition=f"recordings, {name} {snr} dB",
                    name=path.stem,
                    samples=in_room(speech, noise, level),
                    speech_end_ms=end_ms,
                )
    yield from spoken(quick=quick)


def spoken(*, quick: bool) -> Iterator[Case]:
    """Yield commands spoken by espeak-ng, with pauses between their parts."""
    engine = EspeakNgEngine(TtsOptions())
    voiced = AudioFormat(rate=engine.capabilities.rate, width=2, channels=1)

    def say(text: str, voice: str) -> Samples:
        pcm = b"".join(engine.synthesize([text], TtsRequest(voice=voice)))
        samples = from_pcm(convert(pcm, voiced, SPEECH))
        begin, end = speech_edges(samples)
        return samples[begin:end]

    for pause_ms in PAUSES_MS[:: 2 if quick else 1]:
        for voice in VOICES[: 1 if quick else None]:
            for parts in SPOKEN:
                gap = np.zeros(pause_ms * 16, np.float32)
                pieces = [[gap, say(part, voice)] for part in parts] if pause_ms else []
                whole = [piece for pair in pieces for piece in pair][1:]
                speech = np.concatenate(whole or [say(" ".join(parts), voice)]) * 0.5
                yield Case(
                    condition=f"spoken, pauses of {pause_ms} ms" if pause_ms else "spoken, fluent",
                    name=f"{voice}: {' | '.join(parts)}",
                    samples=in_room(speech, pink, 10 ** (FLOOR_DBFS / 20)),
                    speech_end_ms=LEAD_MS + len(speech) / 16,
                )


def report(console: Console, results: dict[str, tuple[Tally, Tally]]) -> None:
    """Print medians, their ratios and what went wrong."""
    table = Table("condition", "n", "ours ms", "p95", "answer", "HA ms", "p95", "HA / ours")
    for title in ("cut off", "HA cut", "no end", "HA no end"):
        table.add_column(title, justify="right")
    for condition, (ours, theirs) in results.items():
        table.add_row(
            condition,
            str(sum(map(len, (ours.waits_ms, ours.cut, ours.missed)))),
            *spread(ours.waits_ms),
            spread(ours.answers_ms)[0],
            *spread(theirs.waits_ms),
            ratio(theirs.waits_ms, ours.waits_ms),
            *(str(len(found)) for found in (ours.cut, theirs.cut, ours.missed, theirs.missed)),
        )
    console.print(table)


def spread(values: list[float]) -> tuple[str, str]:
    """Return median and 95th percentile."""
    if not values:
        return "-", "-"
    top = quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
    return f"{median(values):.0f}", f"{top:.0f}"


def ratio(theirs: list[float], ours: list[float]) -> str:
    """Return how many times longer theirs take, by the medians."""
    return f"{median(theirs) / median(ours):.1f}" if theirs and ours else "-"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--engine", default="pocketsphinx")
    parser.add_argument("--quick", action="store_true", help="A sample of the utterances.")
    parser.add_argument("--only", default="", help="Conditions with this in their name.")
    parser.add_argument("--verbose", action="store_true", help="Name what was cut off.")
    given = parser.parse_args()
    console = Console(width=160)
    folder = Path(os.environ.get("LARAMIE_RECORDINGS", "../shared/recordings"))
    ours = Ours(SttOptions(engine=given.engine))
    results: dict[str, tuple[Tally, Tally]] = {}
    for case in cases(folder, quick=given.quick):
        if given.only not in case.condition:
            continue
        mine, theirs = results.setdefault(case.condition, (Tally(), Tally()))
        decided, answered = ours.hear(case.samples)
        mine.add(case, decided, answered)
        theirs.add(case, home_assistant(case.samples), None)
        if given.verbose:
            wait = None if decided is None else round(decided - case.speech_end_ms)
            console.print(f"{case.condition:28} {wait!s:>6} {case.name} -> {ours.last_text!r}")
    report(console, results)
    console.print(f"ended by: {ours.reasons}")


if __name__ == "__main__":
    main()

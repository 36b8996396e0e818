"""Ask somebody else what was said: the speech so far, and a request on a thread of its own."""

from __future__ import annotations

import io
import threading
import time
import wave
from collections.abc import Callable, Sequence
from dataclasses import replace

from wyoming_servers.audio.activity import Activity
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.runtime.line import Line

from .engine import Hypothesis

PAUSE_MS = 96
"""Silence that is a pause; a command of people has 1.2 of them on average, the last included."""
_MARGIN_MS = 300

Ask = Callable[[Line, Callable[[str], None]], Hypothesis]
"""Asks for a transcript: gets a line to connect, and is to tell the words so far. It blocks."""


class Speech:
    """The audio so far, and where in it somebody speaks."""

    def __init__(self, judged: Sequence[float] | None = None) -> None:
        """Take the probability of speech in each frame, where somebody judges them."""
        self._activity = Activity(judged)
        self._pcm = bytearray()

    def feed(self, pcm: bytes) -> None:
        """Take the next 16 kHz 16-bit mono PCM, of any even length."""
        self._pcm += pcm
        self._activity.feed(pcm)

    @property
    def milliseconds(self) -> float:
        """How long the audio is."""
        return SPEECH.milliseconds(len(self._pcm))

    @property
    def upto(self) -> int:
        """Where the last speech ended, as a sample number; 0 without speech."""
        return self._activity.spoken_until

    @property
    def pauses(self) -> bool:
        """Whether somebody spoke and does not now."""
        return bool(self.upto) and self._activity.silence_ms >= PAUSE_MS

    def pcm(self) -> bytes:
        """Return the speech with a margin; what is not there yet is silence."""
        begin, end = (SPEECH.width * sample for sample in self._activity.span(_MARGIN_MS))
        return bytes(self._pcm[begin:end]).ljust(end - begin, b"\0")

    def wav(self) -> bytes:
        """Return the same as a WAV file."""
        file = io.BytesIO()
        with wave.open(file, "wb") as wav:
            wav.setnchannels(SPEECH.channels)
            wav.setsampwidth(SPEECH.width)
            wav.setframerate(SPEECH.rate)
            wav.writeframes(self.pcm())
        return file.getvalue()


class Asking:
    """One request on a thread of its own: the words so far, at the end all of them or an error.

    ``heard_ms`` is how much audio it is about.
    """

    def __init__(self, ask: Ask, *, upto: int, heard_ms: float) -> None:
        self.upto = upto
        """Where the speech it is about ends, as a sample number."""
        self.text = ""
        self.answer: Hypothesis | None = None
        self.error: Exception | None = None
        self._ask = ask
        self._heard_ms = heard_ms
        self._begun = time.monotonic()
        self._line = Line()
        self._over = threading.Event()
        threading.Thread(target=self._work, name="asking", daemon=True).start()

    @property
    def heard(self) -> Hypothesis:
        """The answer, if there is one yet."""
        return self.answer or Hypothesis(text="", pending=not self._over.is_set())

    @property
    def seconds(self) -> float:
        """How long ago it was asked."""
        return time.monotonic() - self._begun

    def wait(self, seconds: float) -> bool:
        """Wait for the answer or an error; tell whether it came."""
        return self._over.wait(seconds)

    def cut(self) -> None:
        """Let whoever is asked know that nobody waits any more."""
        self._line.cut()

    def _work(self) -> None:
        try:
            self.answer = replace(self._ask(self._line, self._hear), heard_ms=self._heard_ms)
        except Exception as error:  # noqa: BLE001 - raised where the answer is awaited
            self.error = error
        finally:
            self._over.set()

    def _hear(self, text: str) -> None:
        self.text = text

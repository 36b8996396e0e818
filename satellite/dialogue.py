"""What Home Assistant and the satellite say to each other in turns, as signals and back.

Home Assistant's own integration tells neither that a run has ended nor that a reply asks something,
and what was on its way when a new run was asked for still arrives. Our integration tells all of it.
"""

from __future__ import annotations

import logging
import time
import unicodedata
from collections.abc import Callable
from typing import Protocol

from wyoming.asr import Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.error import Error
from wyoming.event import Event, Eventable
from wyoming.pipeline import PipelineStage, RunPipeline
from wyoming.snd import Played
from wyoming.tts import Synthesize
from wyoming.wake import Detection

from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.wire.frames import parse_message, parse_stock
from wyoming_servers.wire.protocol import Message
from wyoming_servers.wire.satellite_protocol import Cancel, Listen, RunEnd

from .state import Signal

NOBODY_SPOKE = frozenset(
    {"stt-no-text-recognized", "wake-word-timeout", "duplicate-wake-up-detected"}
)
"""Codes of Home Assistant's errors that are none to somebody in the room."""
PAUSED_SECONDS = 3.0
"""A ping so long after ``pause-satellite`` means go on: a switch that is turned off and on again
within 2 s is followed by no ``run-satellite``."""
UNWANTED_SECONDS = 60.0
"""How long a reply may still come that was cancelled, from an integration that cannot cancel."""
RUN = RunPipeline(start_stage=PipelineStage.ASR, end_stage=PipelineStage.TTS)

_LOGGER = logging.getLogger(__name__)


class Voice(Protocol):
    """What is spoken."""

    def begin(self, source: AudioFormat) -> None:
        """Play what follows."""

    def put(self, pcm: bytes) -> None:
        """Play more."""

    def end(self) -> None:
        """Tell ``Signal.SPOKEN`` once all was played."""


class Dialogue:
    """The satellite's side; a ``Hearer`` of its link."""

    def __init__(
        self,
        post: Callable[[Event | Eventable | Message], None],
        tell: Callable[[Signal], None],
        voice: Voice,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the way to Home Assistant, who hears the signals, and who speaks."""
        self._post = post
        self._tell = tell
        self._voice = voice
        self._clock = clock
        self._ours = False
        self._paused_at: float | None = None
        self._asked = False
        """A run was asked for, and nothing of it has come."""
        self._listens = False
        """A run is under way, and its transcript has not come."""
        self._speaks = False
        self._unwanted_until = 0.0
        self.hearers: dict[str, Callable[[Event], None]] = {
            "ping": self._resume,
            "pause-satellite": self._pause,
            "detect": self._begin_run,
            "transcribe": self._begin_run,
            "error": self._fail,
            "audio-chunk": self._speak,
            "audio-stop": self._end_voice,
            Listen.TYPE: self._listen,
        }
        """Who hears events, by their type; others may add their own."""
        self._of_run: dict[str, Callable[[Event], None]] = {
            "transcript": self._understand,
            "synthesize": self._read,
            "audio-start": self._begin_voice,
            RunEnd.TYPE: self._end,
        }
        """Who hears what belongs to the run that was asked for last."""

    def connected(self, *, ours: bool) -> None:
        """Talk to Home Assistant anew."""
        self._ours = ours
        self._paused_at = None
        self._end_run()
        self._tell(Signal.CONNECTED)

    def left(self) -> None:
        """Go on without it."""
        self._end_run()
        self._end_voice()
        if self._paused_at is None:
            self._tell(Signal.LEFT)

    def listen(self, wake_word: str | None) -> None:
        """Ask for a run; what is heard follows."""
        self._end_run()
        self._asked = self._listens = True
        if wake_word:
            self._post(Detection(name=wake_word))
        self._post(RUN)

    def send(self, pcm: bytes) -> None:
        """Send what is heard: 16 kHz, 16-bit, mono."""
        self._post(AudioChunk(SPEECH.rate, SPEECH.width, SPEECH.channels, pcm))

    def enough(self) -> None:
        """Tell that no more is said."""
        self._post(AudioStop())

    def cancel(self) -> None:
        """End the run, as far as Home Assistant lets us."""
        if self._ours:
            self._post(Cancel())
        elif self._listens:
            self._post(AudioStop())
        self._end_run()
        if not self._ours:
            self._unwanted_until = self._clock() + UNWANTED_SECONDS

    def hush(self) -> None:
        """Play no more of what still comes."""
        self._speaks = False

    def played(self) -> None:
        """Tell that a reply was heard."""
        self._post(Played())

    def take(self, event: Event) -> None:
        """Hear an event. Raises RequestError, AudioFormatError."""
        hear = self.hearers.get(event.type)
        if hear is None and not self._asked:
            hear = self._of_run.get(event.type)
        if hear is None:
            _LOGGER.debug("'%s' says nothing now", event.type)
        else:
            hear(event)

    def _begin_run(self, _: Event) -> None:
        self._asked = False

    def _understand(self, event: Event) -> None:
        parse_stock(Transcript, event)
        self._listens = False
        self._tell(Signal.HEARD)

    def _read(self, event: Event) -> None:
        """Take from the text what our integration would tell: a question is to be answered."""
        text = parse_stock(Synthesize, event).text
        if not self._ours and unicodedata.normalize("NFKC", text).rstrip().endswith(("?", "؟")):
            self._tell(Signal.CONTINUES)

    def _begin_voice(self, event: Event) -> None:
        start = parse_stock(AudioStart, event)
        if self._listens:
            return  # the reply to what was said before
        if self._clock() < self._unwanted_until:
            self._unwanted_until = 0.0
            return
        self._voice.begin(AudioFormat.checked(start.rate, start.width, start.channels))
        self._speaks = True
        self._tell(Signal.REPLY)

    def _speak(self, event: Event) -> None:
        if self._speaks:
            self._voice.put(parse_stock(AudioChunk, event).audio)

    def _end_voice(self, _: Event | None = None) -> None:
        if self._speaks:
            self._speaks = False
            self._voice.end()

    def _fail(self, event: Event) -> None:
        error = parse_stock(Error, event)
        _LOGGER.warning("Home Assistant: %s (%s)", error.text, error.code)
        self._end_run()
        self._end_voice()
        self._tell(Signal.ENDED if error.code in NOBODY_SPOKE else Signal.FAILED)

    def _end(self, event: Event) -> None:
        end = parse_message(RunEnd, event)
        self._listens = False
        if end.continue_conversation:
            self._tell(Signal.CONTINUES)
        if not end.speaks:
            self._tell(Signal.ENDED)

    def _listen(self, _: Event) -> None:
        self._tell(Signal.ASKED)

    def _pause(self, _: Event) -> None:
        self._paused_at = self._clock()
        self._end_run()
        self._tell(Signal.LEFT)

    def _resume(self, _: Event) -> None:
        if self._paused_at is not None and self._clock() - self._paused_at > PAUSED_SECONDS:
            self._paused_at = None
            self._tell(Signal.CONNECTED)

    def _end_run(self) -> None:
        self._asked = self._listens = False
        self._unwanted_until = 0.0

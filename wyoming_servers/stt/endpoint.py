"""When the speaker has finished: a decision from facts alone, without audio, clock or engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

FRAME_MS = 32.0
"""Length of the frames a decision is made on."""

_SPEECH = 0.5
"""From this probability on, speech begins."""
_STILL_SPEECH = 0.35
"""Down to this probability, speech that has begun goes on."""
_AT_ONCE_MS = 100.0
"""Speech that begins before this was there when the audio began."""
_BEGIN_FRAMES = 2
"""Frames in a row that make a beginning: one alone is a click, or a plosive after its closure."""


class Completeness(Enum):
    """What the words so far are, as a command."""

    COMPLETE = "complete"
    """A command that nobody goes on from."""
    MAY_GO_ON = "may-go-on"
    """A command, and the beginning of longer ones that people really say."""
    UNKNOWN = "unknown"
    """Words that are no command of the house."""
    UNFINISHED = "unfinished"
    """Words that visibly wait for more; also when there was speech, but there are no words yet."""


_COMMANDS = (Completeness.COMPLETE, Completeness.MAY_GO_ON)


class Ended(Enum):
    """Why an utterance ended."""

    COMPLETE = Completeness.COMPLETE.value
    MAY_GO_ON = Completeness.MAY_GO_ON.value
    UNKNOWN = Completeness.UNKNOWN.value
    UNFINISHED = Completeness.UNFINISHED.value
    NOTHING_SAID = "nothing-said"
    TOO_LONG = "too-long"


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """Where and why an utterance ended. Positions are milliseconds of audio."""

    reason: Ended
    speech_end_ms: float
    """0 when there was no speech."""
    decided_ms: float


@dataclass(frozen=True, kw_only=True)
class Waits:
    """How long to wait for more, in milliseconds of audio."""

    complete_ms: float
    may_go_on_ms: float
    unknown_ms: float
    unfinished_ms: float
    stable_ms: float
    """How long words must not have changed to be a complete command."""
    least_speech_ms: float
    """Less speech than this, without words, is no utterance: a cough, a door."""
    wake_tail_ms: float
    """The same for speech the audio begins with: that is the wake word's tail."""
    pending_ms: float
    """How long the silence may be while words are being decoded that are no command so far."""
    nothing_said_ms: float
    longest_ms: float

    def scaled(self, factor: float) -> Waits:
        """Return the waits of a more or less patient listener; the limits stay."""
        return replace(
            self,
            complete_ms=self.complete_ms * factor,
            may_go_on_ms=self.may_go_on_ms * factor,
            unknown_ms=self.unknown_ms * factor,
            unfinished_ms=self.unfinished_ms * factor,
        )

    def after(self, completeness: Completeness) -> float:
        """Return how long to wait after such words."""
        match completeness:
            case Completeness.COMPLETE:
                return self.complete_ms
            case Completeness.MAY_GO_ON:
                return self.may_go_on_ms
            case Completeness.UNKNOWN:
                return self.unknown_ms
            case Completeness.UNFINISHED:
                return self.unfinished_ms


@dataclass(frozen=True, kw_only=True)
class Words:
    """What the engine has heard so far."""

    completeness: Completeness = Completeness.UNFINISHED
    any: bool = False
    """Whether there are words at all."""
    sure: bool = True
    """Whether the engine is sure of them."""
    told_ms: float = 0.0
    """Position in the audio when the engine last told them."""
    since_ms: float = 0.0
    """Position from which on it has told the same."""
    pending: bool = False
    """Whether the engine is decoding all that was said."""


class Endpointer:
    """Follows one utterance frame by frame."""

    def __init__(self, waits: Waits) -> None:
        self._waits = waits
        self._now_ms = 0.0
        self._voiced = 0  # frames in a row that are speech, up to now
        self._speech_ms = 0.0
        self._begin_ms = 0.0
        self.speech_end_ms = 0.0
        """Where speech last ended, in milliseconds of audio; 0 before any."""

    def decide(self, words: Words) -> Ended | None:
        """Return why the utterance has ended; None while the speaker may go on."""
        if self._now_ms >= self._waits.longest_ms:
            return Ended.TOO_LONG
        if self._voiced:
            return None
        silence_ms = self._now_ms - self.speech_end_ms
        if not self._something_said(words):
            if silence_ms >= self._waits.unfinished_ms:
                self._speech_ms = 0.0
            return Ended.NOTHING_SAID if self._now_ms >= self._waits.nothing_said_ms else None
        completeness = self._judged(words)
        wait_ms = self._waits.after(completeness)
        if words.pending and completeness not in _COMMANDS:
            wait_ms = max(wait_ms, self._waits.pending_ms)
        return None if silence_ms < wait_ms else Ended(completeness.value)

    def hear(self, probability: float) -> None:
        """Take the next frame's probability of speech."""
        self._now_ms += FRAME_MS
        speaking = self._voiced >= _BEGIN_FRAMES
        if probability < (_STILL_SPEECH if speaking else _SPEECH):
            self._voiced = 0
            return
        self._voiced += 1
        if self._voiced == _BEGIN_FRAMES:
            self._begin_ms = self._now_ms - _BEGIN_FRAMES * FRAME_MS
            self._speech_ms += _BEGIN_FRAMES * FRAME_MS
        elif speaking:
            self._speech_ms += FRAME_MS
        if self._voiced >= _BEGIN_FRAMES:
            self.speech_end_ms = self._now_ms

    def _something_said(self, words: Words) -> bool:
        if words.any:
            return self._speech_ms > 0  # else an engine made them of a click
        at_once = self._begin_ms < _AT_ONCE_MS
        least_ms = self._waits.wake_tail_ms if at_once else self._waits.least_speech_ms
        return self._speech_ms >= least_ms

    def _judged(self, words: Words) -> Completeness:
        """Return what the words are worth: those told before the last speech began are not all."""
        if words.any and words.told_ms < self._begin_ms:
            return Completeness.UNFINISHED
        stable = self._now_ms - words.since_ms >= self._waits.stable_ms
        if words.completeness is Completeness.COMPLETE and not (stable and words.sure):
            return Completeness.MAY_GO_ON
        return words.completeness

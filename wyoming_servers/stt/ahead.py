"""Decode an utterance while it is spoken, for an engine that decodes audio as a whole.

At each pause the whole is decoded as if the utterance was over: when it is, that is the answer, and
when speech goes on, it is thrown away. While somebody speaks, drafts are decoded for those who want
to read along, and the words two of them agree on are told.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent import futures
from dataclasses import replace
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from wyoming_servers.audio.activity import Activity
from wyoming_servers.audio.formats import SPEECH

from .agreement import Agreement, without_end
from .engine import Hypothesis
from .pace import Pace
from .workers import Urgency, Workers

_BEFORE_MS = 300
"""Audio before the first word that is decoded, too."""
_AFTER_MS = 96
"""Audio after the last word that is decoded, too."""
_LOOK_SECONDS = 0.1
"""How often to look, while the answer is awaited, whether anybody still wants it."""
_FULL_SCALE = 32768.0
_SAMPLES_PER_MS = SPEECH.rate // 1000


class Decode(Protocol):
    """Decodes some speech, as 16 kHz samples from -1 to 1; called on the workers' threads.

    A draft may be decoded in a cheaper way. What is not wanted any more may end at any time with
    any hypothesis.
    """

    def __call__(
        self, speech: NDArray[np.float32], *, draft: bool, wanted: Callable[[], bool]
    ) -> Hypothesis:
        """Return what was said."""
        ...


class Span(NamedTuple):
    """A part of the audio, in samples."""

    begin: int
    end: int
    spoken: int
    """Where somebody surely spoke last."""

    def holds(self, other: Span) -> bool:
        """Whether what was said in the other one is in this one: silence and breath are nothing."""
        return (self.begin, self.spoken) == (other.begin, other.spoken)


class Ahead:
    """One utterance; made and used by one engine call. At most one decode of it is under way."""

    def __init__(
        self,
        decode: Decode,
        workers: Workers,
        pace: Pace,
        *,
        drafts: bool,
        speech: Sequence[float] | None = None,
    ) -> None:
        """Take the probability of speech in each frame, where somebody judges them."""
        self._decode = decode
        self._workers = workers
        self._pace = pace
        self._drafts = drafts
        self._activity = Activity(speech)
        self._pcm = bytearray()
        self._under_way: _Decoding | None = None
        self._whole: _Decoding | None = None
        """The last whole that was decoded."""
        self._agreement = Agreement()
        self._decoded_ms = 0.0
        """Where the audio of the last decode ended."""
        self._drafted_ms = 0.0
        """Where the audio of the last draft ended."""
        self._partial = Hypothesis(text="")

    @property
    def heard(self) -> bool:
        """Whether there was any speech."""
        return self._activity.heard

    def hear(self, pcm: bytes) -> Iterator[Hypothesis]:
        """Take the next 16 kHz 16-bit mono PCM, of any even length; yield what is new."""
        self._pcm += pcm
        self._activity.feed(pcm)
        yield from self._news()
        if not self.heard:
            return
        if self._activity.silence_ms >= self._pace.pause_ms:
            self._decode_whole(Urgency.LIKELY)
            if not self._answer and not self._partial.pending:
                self._partial = replace(self._partial, pending=True)
                yield self._partial
        elif self._under_way is None:
            self._decode_draft()
        elif not self._under_way.draft and not self._under_way.span.holds(self._span):
            self._drop()  # somebody speaks on

    def finish(self) -> Iterator[Hypothesis]:
        """Yield the final of an utterance in which there was speech; repeat partials until then."""
        while (answer := self._answer) is None:
            self._decode_whole(Urgency.AWAITED)
            if self._under_way:
                futures.wait([self._under_way.future], _LOOK_SECONDS)
            yield from self._news()
            yield self._partial  # a closed stream ends here
        yield replace(answer.future.result(), final=True)

    def close(self) -> None:
        """Want nothing more; what is under way ends by itself."""
        self._pace.forgive()
        self._drop()

    @property
    def _span(self) -> Span:
        """Where the speech is, with silence on both sides."""
        begin, _ = self._activity.span(_BEFORE_MS)
        end = self._activity.spoken_until + _AFTER_MS * _SAMPLES_PER_MS
        return Span(begin, end, self._activity.surely_spoken_until)

    @property
    def _answer(self) -> _Decoding | None:
        """The decode of all that was said so far, once it is done."""
        whole = self._whole
        return whole if whole and whole.span.holds(self._span) else None

    def _news(self) -> Iterator[Hypothesis]:
        """Yield what a decode that is done says, if it is worth telling."""
        done = self._under_way
        if done is None or not done.future.done():
            return
        self._under_way = None
        if not done.wanted:
            return
        heard, before_ms = done.future.result(), self._decoded_ms
        self._decoded_ms = done.span.end / _SAMPLES_PER_MS
        self._pace.took(done.milliseconds, draft=done.draft)
        more = self._agreement.add(heard.text)
        if done.draft:
            if more:
                # Not sure at all that this was everything.
                heard = replace(heard, text=self._agreement.text, confidence=0.0)
                yield self._told(heard, before_ms)
        elif done.span.holds(self._span):
            self._whole = done
            yield self._told(replace(heard, text=without_end(heard.text)), self._decoded_ms)

    def _told(self, heard: Hypothesis, heard_ms: float) -> Hypothesis:
        self._partial = replace(heard, heard_ms=heard_ms)
        return self._partial

    def _decode_whole(self, urgency: Urgency) -> None:
        """Begin to decode what was said, unless that is known or under way."""
        span, under_way = self._span, self._under_way
        if self._answer:
            return
        if under_way and under_way.wanted and not under_way.draft and under_way.span.holds(span):
            if urgency >= under_way.urgency or not under_way.future.cancel():
                return
            self._under_way = None  # it waits, and is more urgent now
        self._drop()
        self._begin(span, urgency)

    def _decode_draft(self) -> None:
        """Begin a draft, unless nobody wants one, it is too early or the workers are busy."""
        if not self._drafts or self._activity.silence_ms or not self._workers.are_spare:
            return
        span, now_ms = self._span, SPEECH.milliseconds(len(self._pcm))
        due_ms = max(self._drafted_ms, span.begin / _SAMPLES_PER_MS) + self._pace.draft_every_ms
        if now_ms >= due_ms:
            self._drafted_ms = now_ms
            self._begin(span._replace(end=len(self._pcm) // SPEECH.width), Urgency.DRAFT)

    def _begin(self, span: Span, urgency: Urgency) -> None:
        if self._under_way is None:
            begin, end = SPEECH.width * span.begin, SPEECH.width * span.end
            speech = np.frombuffer(self._pcm[begin:end], dtype="<i2").astype(np.float32)
            self._under_way = _Decoding(
                self._decode, speech / _FULL_SCALE, span, urgency, self._workers
            )

    def _drop(self) -> None:
        """Let what is under way end early; what has begun still has to."""
        if self._under_way:
            self._under_way.wanted = False
            if self._under_way.future.cancel():
                self._under_way = None


class _Decoding:
    """One decode: waiting, under way or done."""

    def __init__(
        self,
        decode: Decode,
        speech: NDArray[np.float32],
        span: Span,
        urgency: Urgency,
        workers: Workers,
    ) -> None:
        self.span = span
        self.urgency = urgency
        self.wanted = True
        self.milliseconds = 0.0
        """How long it took."""
        self._decode = decode
        self._speech = speech
        self.future = workers.submit(urgency, self._work)

    @property
    def draft(self) -> bool:
        """Whether it is not the whole."""
        return self.urgency is Urgency.DRAFT

    def _work(self) -> Hypothesis:
        begun = time.monotonic()
        heard = self._decode(self._speech, draft=self.draft, wanted=lambda: self.wanted)
        self.milliseconds = 1000 * (time.monotonic() - begun)
        return heard

"""Listen until the speaker has finished: what goes on beside the engine, on the engine's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from wyoming_servers.audio.speech import FRAME_BYTES, SpeechDetector

from .endpoint import FRAME_MS, Completeness, Ended, Endpoint, Endpointer, Waits, Words
from .engine import Engine, Hypothesis, Request


class Listener:
    """Feeds an engine one utterance and ends it; made per utterance.

    ``judge`` tells what words are as a command. ``arrived_ms`` tells how much audio has come, in
    milliseconds: nothing is decided before all of it is heard. ``on_end`` is called once, on the
    engine's thread, and not at all when the client ends the audio first.
    """

    def __init__(
        self,
        waits: Waits,
        sure: float,
        judge: Callable[[str], Completeness],
        arrived_ms: Callable[[], float],
        on_end: Callable[[Endpoint], None],
    ) -> None:
        self._endpointer = Endpointer(waits)
        self._sure = sure
        self._judge = judge
        self._arrived_ms = arrived_ms
        self._on_end = on_end
        self._heard_ms = 0.0
        self._text = ""
        self._words = Words()
        self._speech: list[float] = []
        """The probability of speech in each frame: the engine need not ask again."""

    def transcribe(
        self, engine: Engine, audio: Iterable[bytes], request: Request
    ) -> Iterator[Hypothesis]:
        """Yield what the engine hears until the speaker has finished."""
        request = replace(request, speech=self._speech)
        for hypothesis in engine.transcribe(self._until_end(audio), request):
            if not hypothesis.final:
                self._understand(hypothesis)
            yield hypothesis

    def _until_end(self, audio: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the audio in frames, so that a long chunk hides no endpoint from the engine."""
        detector = SpeechDetector()
        rest = b""
        for chunk in audio:
            pcm = rest + chunk
            whole = len(pcm) - len(pcm) % FRAME_BYTES
            rest = pcm[whole:]
            for at in range(0, whole, FRAME_BYTES):
                frame = pcm[at : at + FRAME_BYTES]
                self._hear(detector.probability(frame))
                if self._ends():
                    return
                yield frame
                if self._ends():  # by what the engine has made of it
                    return
        yield rest

    def _hear(self, probability: float) -> None:
        self._heard_ms += FRAME_MS
        self._speech.append(probability)
        self._endpointer.hear(probability)

    def _ends(self) -> bool:
        reason = self._endpointer.decide(self._words)
        if reason is None:
            return False
        # A slow engine is behind: what was said meanwhile is already here, and may go on.
        if reason is not Ended.TOO_LONG and self._arrived_ms() - self._heard_ms >= FRAME_MS:
            return False
        end_ms = self._endpointer.speech_end_ms
        self._on_end(Endpoint(reason=reason, speech_end_ms=end_ms, decided_ms=self._heard_ms))
        return True

    def _understand(self, hypothesis: Hypothesis) -> None:
        text, confidence = hypothesis.text, hypothesis.confidence
        changed = text != self._text
        told_ms = self._heard_ms if hypothesis.heard_ms is None else hypothesis.heard_ms
        self._text = text
        self._words = Words(
            completeness=self._judge(text) if changed else self._words.completeness,
            any=bool(text),
            sure=confidence is None or confidence >= self._sure,
            told_ms=told_ms,
            since_ms=told_ms if changed else self._words.since_ms,
            pending=hypothesis.pending,
        )

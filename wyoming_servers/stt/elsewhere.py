"""An utterance that somebody else transcribes, who is given audio as a whole.

They are asked at each pause already, so that at the end there is nothing left to ask. Where nobody
speaks, nobody is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from wyoming_servers.wire.errors import EngineFailed, LaramieError

from .asking import Ask, Asking, Speech
from .engine import Hypothesis, Request

_LOOK_SECONDS = 0.1
"""How often to look, while an answer is awaited, whether anybody still wants it."""


class Elsewhere:
    """Whoever transcribes for an engine.

    ``asking`` returns how to ask for some speech in a language; ``too_slow`` what to raise when no
    answer comes within ``patience_seconds``.
    """

    def __init__(
        self,
        asking: Callable[[Speech, str | None], Ask],
        *,
        patience_seconds: float,
        too_slow: Callable[[], LaramieError],
    ) -> None:
        self.problem = ""
        """Why there was no answer the last time, "" when there was."""
        self._asking = asking
        self._patience_seconds = patience_seconds
        self._too_slow = too_slow

    def transcribe(
        self, audio: Iterable[bytes], request: Request, language: str | None
    ) -> Iterator[Hypothesis]:
        """Yield the whole so far after each pause, and at the end the words as they come.

        Before the end only whole answers are told: half of one could pass for a command; and that
        one is awaited. Raises what asking raises, EngineFailed when nothing came.
        """
        speech = Speech(request.speech)
        asking: Asking | None = None
        told: Hypothesis | None = None
        try:
            for chunk in audio:
                speech.feed(chunk)
                asking = self._follow(asking, speech, language)
                if asking and (heard := asking.heard) != told:
                    told = heard
                    yield heard
            if not speech.upto:
                yield Hypothesis(text="", final=True, language=request.language)
                return
            if asking is None or asking.error:
                asking = self._ask(speech, language)
            yield from self._rest(asking, language)
        finally:
            if asking is not None:
                asking.cut()

    def _follow(self, asking: Asking | None, speech: Speech, language: str | None) -> Asking | None:
        """Drop a request when speech goes on; ask again at the next pause."""
        if asking and asking.upto != speech.upto:
            asking.cut()
            asking = None
        if asking is None and speech.pauses:
            asking = self._ask(speech, language)
        return asking

    def _ask(self, speech: Speech, language: str | None) -> Asking:
        ask = self._asking(speech, language)
        return Asking(ask, upto=speech.upto, heard_ms=speech.milliseconds)

    def _rest(self, asking: Asking, language: str | None) -> Iterator[Hypothesis]:
        """Yield the words as they come, and all of them at the end."""
        while not asking.wait(_LOOK_SECONDS):
            yield Hypothesis(text=asking.text, language=language)  # a closed stream ends here
            if asking.seconds > self._patience_seconds:
                asking.error = self._too_slow()
                break
        self.problem = str(asking.error or "")
        if asking.answer is None:
            raise asking.error or EngineFailed("the request ended without an answer")
        yield replace(asking.answer, final=True, heard_ms=None)

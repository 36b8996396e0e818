"""An engine that hears what a test says, when it says so: for faults and orders of events."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from wyoming_servers.runtime.bridge import StreamStopped
from wyoming_servers.stt.engine import Capabilities, Hypothesis

PATIENCE_SECONDS = 20.0
"""After this long something hangs; nothing is expected to take a noticeable part of it."""


def wait_for(event: threading.Event) -> None:
    """Wait for what another thread does."""
    assert event.wait(PATIENCE_SECONDS)


class Scripted:
    """Tells a text after the pieces of audio it is given one for, and its answer at the end.

    ``on_piece`` and ``on_end`` are called on its thread, with the number of the piece, before it
    tells anything: they may wait, or raise.
    """

    def __init__(
        self,
        answer: str = "",
        tells: Mapping[int, Hypothesis] | None = None,
        *,
        on_piece: Callable[[int], object] = lambda _: None,
        on_end: Callable[[], object] = lambda: None,
        languages: tuple[str, ...] = ("en",),
        uses_house: bool = True,
    ) -> None:
        self.capabilities = Capabilities(
            languages=languages, streams_partials=bool(tells), uses_house=uses_house, version="1"
        )
        self.answer = answer
        self.on_end = on_end
        self.given = bytearray()
        self.requests = []
        self.house = None
        self.ended = threading.Event()
        """Set when its audio is over."""
        self.stopped = threading.Event()
        """Set when nobody wanted to hear it any more."""
        self.told = threading.Event()
        """Set when it has told something before the end."""
        self.answered = threading.Event()
        self.closed = False
        self._tells = tells or {}
        self._on_piece = on_piece

    def know_house(self, house) -> None:
        self.house = house

    def transcribe(self, audio, request):
        self.requests.append(request)
        try:
            for number, pcm in enumerate(audio):
                self.given += pcm
                self._on_piece(number)
                if number in self._tells:
                    yield self._tells[number]
                    self.told.set()
            self.ended.set()
            self.on_end()
            yield Hypothesis(text=self.answer, final=True, language=request.language)
            self.answered.set()
        except (StreamStopped, GeneratorExit):
            self.stopped.set()
            raise

    def close(self) -> None:
        self.closed = True

"""One engine's work on one utterance, on a thread of its own: so several can hear it at once."""

from __future__ import annotations

import contextvars
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.runtime.bridge import StreamStopped

from .engine import Hypothesis

_LOGGER = logging.getLogger(__name__)


class EngineCall:
    """Give it audio, look at what it heard, stop it; all from one other thread.

    Calls of one utterance share ``changed``, which is notified of all that happens.
    ``most_ahead`` is how many bytes of audio may wait for the engine; with 0 it has worked them off
    when ``put`` returns. ``left`` is called when the thread is done with the engine.
    """

    def __init__(
        self,
        name: str,
        hear: Callable[[Iterable[bytes]], Iterator[Hypothesis]],
        changed: threading.Condition,
        *,
        most_ahead: int,
        left: Callable[[], None],
    ) -> None:
        self.name = name
        self.partial: Hypothesis | None = None
        """What it heard last, and on how much audio that rests."""
        self.answer: Hypothesis | None = None
        """What it heard in the end."""
        self.failure: BaseException | None = None
        """Why there is no answer."""
        self._changed = changed
        self._most_ahead = most_ahead
        self._waiting: deque[bytes] = deque()
        self._ahead = 0  # bytes given and not worked off
        self._taken = 0  # bytes worked off or being worked on
        self._ended = False
        self._stopped = False
        context = contextvars.copy_context()  # so that log lines name the connection
        threading.Thread(
            target=context.run, args=(self._work, hear, left), name="engine", daemon=True
        ).start()

    @property
    def is_over(self) -> bool:
        """Whether it has answered or failed."""
        return self.answer is not None or self.failure is not None

    @property
    def has_words(self) -> bool:
        """Whether it has answered with words."""
        return self.answer is not None and bool(self.answer.text)

    @property
    def is_hopeful(self) -> bool:
        """Whether it has answered with words, or may still."""
        return self.has_words or not self.is_over

    def put(self, pcm: bytes) -> None:
        """Give it more audio; waits while it is too far behind."""
        with self._changed:
            if self.is_over:
                return
            self._waiting.append(pcm)
            self._ahead += len(pcm)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._ahead <= self._most_ahead or self.is_over)

    def end(self) -> None:
        """Tell it that no more audio comes."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def answers_within(self, seconds: float) -> bool:
        """Wait for it to be over, if that is soon; return whether it has words then."""
        with self._changed:
            self._changed.wait_for(lambda: self.is_over, seconds)
        return self.has_words

    def stop(self) -> None:
        """Tell it that nobody wants to know any more: its input raises."""
        with self._changed:
            self._stopped = True
            self._waiting.clear()
            self._changed.notify_all()

    def _audio(self) -> Iterator[bytes]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._ended or self._stopped)
                if self._stopped:
                    raise StreamStopped
                if not self._waiting:
                    return
                pcm = self._waiting.popleft()
                self._taken += len(pcm)
            yield pcm
            with self._changed:
                self._ahead -= len(pcm)
                self._changed.notify_all()

    def _work(
        self,
        hear: Callable[[Iterable[bytes]], Iterator[Hypothesis]],
        left: Callable[[], None],
    ) -> None:
        failure: BaseException | None = None
        try:
            self._take(hear(self._audio()))
        except StreamStopped:
            pass
        except BaseException as error:  # noqa: BLE001 - a library's sys.exit() is not ours
            failure = error
        finally:
            left()
            self._finish(failure)

    def _take(self, heard: Any) -> None:
        try:
            for hypothesis in heard:
                with self._changed:
                    if self._stopped:
                        return
                    if hypothesis.final:
                        self.answer = hypothesis
                    elif hypothesis.heard_ms is None:
                        heard_ms = SPEECH.milliseconds(self._taken)
                        self.partial = replace(hypothesis, heard_ms=heard_ms)
                    else:
                        self.partial = hypothesis
                    self._changed.notify_all()
        finally:
            if hasattr(heard, "close"):
                heard.close()

    def _finish(self, failure: BaseException | None) -> None:
        with self._changed:
            if self._stopped:
                return
            if failure is not None:
                _LOGGER.error("%s failed", self.name, exc_info=failure)
            if self.answer is None:
                self.failure = failure
            if not self.is_over:
                self.answer = Hypothesis(text="", final=True)
            self._changed.notify_all()

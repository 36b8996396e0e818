"""Plays what the mixer makes, on a thread of its own, as long as there is something to play."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import numpy as np

from .devices import DeviceError, Output
from .mixer import Mixer
from .priority import hurry
from .threads import in_thread

BLOCK_SECONDS = 0.02
IDLE_SECONDS = 5.0
"""A speaker that plays nothing for so long is freed: other programs want it, and it hisses."""
RETRY_SECONDS = 2.0
_FULL_SCALE = 32767

_LOGGER = logging.getLogger(__name__)


class Speaker:
    """Sounds go on to their ends without a speaker: who waits for them waits no longer."""

    def __init__(
        self,
        mixer: Mixer,
        open_output: Callable[[], Output],
        played: Callable[[bytes], object] = lambda _: None,
    ) -> None:
        """Take what to play, how to open what plays it, and who is told what will be heard."""
        self.problem = ""
        """Why nothing is heard, "" when all is well."""
        self._mixer = mixer
        self._open_output = open_output
        self._played = played
        self._output: Output | None = None
        self._retry_at = 0.0
        self._closed = threading.Event()

    async def run(self) -> None:
        """Play until it is cancelled, and the speaker is free."""
        await in_thread("speaker", self._work, self._close)

    def _close(self) -> None:
        self._closed.set()
        with self._mixer.sounding:
            self._mixer.sounding.notify_all()

    def _work(self) -> None:
        hurry()
        silent_since = time.monotonic()
        try:
            while not self._closed.is_set():
                if not self._mixer.is_silent:
                    silent_since = time.monotonic()
                elif time.monotonic() - silent_since > IDLE_SECONDS:
                    self._release()
                    self._wait_for_sound()
                    continue
                self._play()
        finally:
            self._release()

    def _wait_for_sound(self) -> None:
        with self._mixer.sounding:
            self._mixer.sounding.wait_for(
                lambda: self._closed.is_set() or not self._mixer.is_silent
            )

    def _play(self) -> None:
        """Play one block; without a speaker, take as long as it would."""
        samples = self._mixer.render(int(BLOCK_SECONDS * self._mixer.format.rate))
        pcm = np.rint(samples * _FULL_SCALE).astype("<i2").tobytes()
        output = self._ready()
        if output is None:
            self._closed.wait(BLOCK_SECONDS)
            return
        if samples.any():
            self._played(pcm)
        try:
            output.write(pcm)
        except (OSError, DeviceError) as error:
            self._fail(error)
            return
        if self.problem:
            _LOGGER.warning("the speaker plays again")
        self.problem = ""

    def _ready(self) -> Output | None:
        if self._output is None and time.monotonic() >= self._retry_at:
            try:
                self._output = self._open_output()
            except (OSError, DeviceError) as error:
                self._fail(error)
        return self._output

    def _fail(self, error: Exception) -> None:
        if not self.problem:
            _LOGGER.warning("the speaker cannot be used: %s", error)
        self.problem = str(error)
        self._retry_at = time.monotonic() + RETRY_SECONDS
        self._release()

    def _release(self) -> None:
        output, self._output = self._output, None
        if output is not None:
            try:
                output.close()
            except (OSError, DeviceError) as error:
                _LOGGER.debug("the speaker cannot be closed: %s", error)

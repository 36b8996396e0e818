"""Hears, on a thread of its own, whatever becomes of the device."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat

from .channels import amplified, one_channel
from .devices import DeviceError, Input
from .priority import hurry
from .threads import in_thread

FIRST_RETRY_SECONDS = 0.5
MOST_RETRY_SECONDS = 10.0
SILENT_SECONDS = 5.0
"""A device that gives nothing for so long is opened again: some hang when they are unplugged."""
LOOK_SECONDS = 1.0
NOISELESS_SECONDS = 30.0
"""Any open microphone has some noise; a sound server gives zeros in place of one that is gone."""
_NOISELESS = "it gives nothing but zeros: it is muted at itself, or unplugged"

_LOGGER = logging.getLogger(__name__)


class Microphone:
    """Opens the device again when it was unplugged; a muted one is closed, and hears nothing."""

    def __init__(
        self,
        open_input: Callable[[], Input],
        hear: Callable[[bytes], None],
        clean: Callable[[bytes], bytes] = lambda pcm: pcm,
        channel: int | None = None,
    ) -> None:
        """Take how to open it, and who hears 16 kHz, 16-bit, mono audio, on the event loop.

        ``clean`` makes of that what is heard, on the microphone's thread; ``channel`` is the one of
        the device that is heard, None for all of them mixed.
        """
        self.gain_db = 0.0
        """How much louder everything is made, behind ``clean``: an echo stays in proportion."""
        self.problem = ""
        """Why nothing is heard, "" when all is well."""
        self._open_input = open_input
        self._hear = hear
        self._clean = clean
        self._channel = channel
        self._input: Input | None = None
        self._closed = threading.Event()
        self._wanted = threading.Event()
        self._wanted.set()
        self._loop = asyncio.get_running_loop()
        self._retry_seconds = FIRST_RETRY_SECONDS
        self._heard_at = 0.0
        self._noiseless_seconds = 0.0
        self._watch: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Hear until it is cancelled, and the microphone is free."""
        self._look()
        try:
            await in_thread("microphone", self._work, self._close)
        finally:
            if self._watch:
                self._watch.cancel()

    def mute(self, *, muted: bool) -> None:
        """Close the device, or open it again."""
        if muted:
            self._wanted.clear()
            self._interrupt()
        else:
            self._wanted.set()

    def _close(self) -> None:
        self._closed.set()
        self._wanted.set()
        self._interrupt()

    def _interrupt(self) -> None:
        device = self._input
        if device is not None:
            device.close()

    def _look(self) -> None:
        """Give up a device that hangs."""
        self._watch = self._loop.call_later(LOOK_SECONDS, self._look)
        if self._input and time.monotonic() - self._heard_at > SILENT_SECONDS:
            self._name("nothing comes from it, not even silence")
            self._interrupt()

    def _work(self) -> None:
        hurry()
        while not self._closed.is_set():
            self._wanted.wait()
            try:
                self._listen()
            except (OSError, DeviceError, ValueError) as error:
                if not self._wanted.is_set() or self._closed.is_set():
                    continue  # a read that was interrupted
                self._name(str(error))
                self._closed.wait(self._retry_seconds)
                self._retry_seconds = min(2 * self._retry_seconds, MOST_RETRY_SECONDS)

    def _name(self, problem: str) -> None:
        """Tell why nothing is heard: in the log once, until something is heard again."""
        if not self.problem:
            _LOGGER.warning("the microphone cannot be used: %s", problem)
        self.problem = problem

    def _judge(self, pcm: bytes, seconds: float) -> None:
        """Note whether the device works."""
        self._heard_at = time.monotonic()
        self._retry_seconds = FIRST_RETRY_SECONDS
        is_noiseless = pcm.count(0) == len(pcm)
        self._noiseless_seconds = self._noiseless_seconds + seconds if is_noiseless else 0.0
        if self._noiseless_seconds > NOISELESS_SECONDS:
            self._name(_NOISELESS)
        elif self.problem and not (is_noiseless and self.problem == _NOISELESS):
            _LOGGER.warning("the microphone hears again")
            self.problem = ""

    @property
    def _is_wanted(self) -> bool:
        return self._wanted.is_set() and not self._closed.is_set()

    def _listen(self) -> None:
        """Hear until the device ends, is muted, closed, or gives nothing but zeros."""
        device = self._open_input()
        self._heard_at, self._noiseless_seconds = time.monotonic(), 0.0
        self._input = device
        try:
            source = device.format
            if self._channel is not None:
                source = AudioFormat(source.rate, source.width)
            converter = Converter(source, SPEECH)
            # PipeWire leaves a stream whose device was unplugged with none; a new one finds it.
            while self._is_wanted and self._noiseless_seconds <= NOISELESS_SECONDS:
                pcm = device.read()
                if not pcm:
                    break
                self._judge(pcm, device.format.milliseconds(len(pcm)) / 1000)
                if self._channel is not None:
                    pcm = one_channel(pcm, device.format, self._channel)
                heard = amplified(self._clean(converter.feed(pcm)), self.gain_db)
                self._loop.call_soon_threadsafe(self._hear, heard)
        finally:
            self._input = None
            device.close()

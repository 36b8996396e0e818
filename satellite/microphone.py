"""Hears, on a thread of its own, whatever becomes of the device."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH

from .devices import DeviceError, Input
from .priority import hurry

FIRST_RETRY_SECONDS = 0.5
MOST_RETRY_SECONDS = 10.0

_LOGGER = logging.getLogger(__name__)


class Microphone:
    """Opens the device again when it was unplugged; a muted one is closed, and hears nothing."""

    def __init__(
        self,
        open_input: Callable[[], Input],
        hear: Callable[[bytes], None],
        clean: Callable[[bytes], bytes] = lambda pcm: pcm,
    ) -> None:
        """Take how to open it, and who hears 16 kHz, 16-bit, mono audio, on the event loop.

        ``clean`` makes of that what is heard, on the microphone's thread.
        """
        self.problem = ""
        """Why nothing is heard, "" when all is well."""
        self._open_input = open_input
        self._hear = hear
        self._clean = clean
        self._input: Input | None = None
        self._closed = threading.Event()
        self._wanted = threading.Event()
        self._wanted.set()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="microphone")

    def start(self) -> None:
        """Begin to hear."""
        self._thread.start()

    def mute(self, *, muted: bool) -> None:
        """Close the device, or open it again."""
        if muted:
            self._wanted.clear()
            self._interrupt()
        else:
            self._wanted.set()

    def close(self) -> None:
        """Hear no more; blocks until the microphone is free."""
        self._closed.set()
        self._wanted.set()
        self._interrupt()
        self._thread.join()

    def _interrupt(self) -> None:
        device = self._input
        if device is not None:
            device.close()

    def _run(self) -> None:
        hurry()
        retry_seconds = FIRST_RETRY_SECONDS
        while not self._closed.is_set():
            self._wanted.wait()
            try:
                self._listen()
                retry_seconds = FIRST_RETRY_SECONDS
            except (OSError, DeviceError, ValueError) as error:
                if not self._wanted.is_set() or self._closed.is_set():
                    continue  # a read that was interrupted
                if not self.problem:
                    _LOGGER.warning("the microphone cannot be used: %s", error)
                self.problem = str(error)
                self._closed.wait(retry_seconds)
                retry_seconds = min(2 * retry_seconds, MOST_RETRY_SECONDS)

    def _listen(self) -> None:
        """Hear until the device ends, is muted or closed."""
        self._input = device = self._open_input()
        try:
            converter = Converter(device.format, SPEECH)
            while self._wanted.is_set() and not self._closed.is_set():
                pcm = device.read()
                if not pcm:
                    break
                self.problem = ""
                heard = self._clean(converter.feed(pcm))
                self._loop.call_soon_threadsafe(self._hear, heard)
        finally:
            self._input = None
            device.close()

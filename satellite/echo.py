"""Takes what the satellite plays out of what it hears, so that it can be spoken to meanwhile.

WebRTC's echo canceller (AEC3), noise suppression and gain, as the ``livekit`` package brings them.
The canceller finds the delay between the two by itself; it is told what is played when that is
given to the speaker, so before it is heard.

It turns down what is like the echo, and so who speaks over it. A filter before it subtracts what it
can of the echo, which harms nobody and leaves little to turn down.
"""

from __future__ import annotations

import threading
import time
from typing import Any

import numpy as np

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat

from . import adaptive

BLOCK_BYTES = SPEECH.frame_bytes * adaptive.BLOCK
"""20 ms, as much as is cancelled at once."""
FRAME_BYTES = SPEECH.bytes_per_second // 100
"""10 ms, as WebRTC wants it."""
MOST_AHEAD_BYTES = SPEECH.bytes_per_second // 2
"""More than speakers hold back; what is older was heard."""
TAIL_SECONDS = 1.0
"""How long a room sounds after the last was played, with the time it takes to be heard."""
TRIED_BLOCKS = 15
"""So many are enough to tell a slow processor from a fast one."""
_FULL_SCALE = np.float32(2**15)


class EchoCanceller:
    """Thread-safe: the speaker's thread tells what is played, the microphone's what is heard."""

    def __init__(
        self,
        played: AudioFormat,
        *,
        echo: bool = True,
        noise_suppression: bool = False,
        auto_gain: bool = False,
    ) -> None:
        """Take the speaker's format, and what to do. Raises ImportError without livekit.

        ``noise_suppression`` takes steady noise out, ``auto_gain`` brings speech to one loudness.
        """
        from livekit.rtc import AudioFrame, AudioProcessingModule  # noqa: PLC0415 - 12 MB

        self._frame = AudioFrame
        self._module = AudioProcessingModule(
            echo_cancellation=echo,
            high_pass_filter=True,
            noise_suppression=noise_suppression,
            auto_gain_control=auto_gain,
        )
        self._filter = adaptive.AdaptiveFilter() if echo else None
        self._always = noise_suppression or auto_gain
        """Work on what is heard while nothing is played, too."""
        self._converter = Converter(played, SPEECH)
        self._lock = threading.Lock()
        self._played = bytearray()
        self._heard = bytearray()
        self._sounding_bytes = 0
        """For how much more of what is heard there may be an echo in it."""

    def play(self, pcm: bytes) -> None:
        """Take what is given to the speaker."""
        with self._lock:
            self._played += self._converter.feed(pcm)
            del self._played[:-MOST_AHEAD_BYTES]
            self._sounding_bytes = int(TAIL_SECONDS * SPEECH.bytes_per_second)

    def hear(self, pcm: bytes) -> bytes:
        """Return 16 kHz, 16-bit, mono audio, clean, in whole blocks of 20 ms."""
        self._heard += pcm
        whole = len(self._heard) - len(self._heard) % BLOCK_BYTES
        block, self._heard = bytes(self._heard[:whole]), self._heard[whole:]
        if self._sounding_bytes <= 0 and not self._always:
            return block
        parts = (block[start : start + BLOCK_BYTES] for start in range(0, whole, BLOCK_BYTES))
        return b"".join(map(self._clean, parts))

    def _clean(self, heard: bytes) -> bytes:
        played = b""
        if self._filter:
            with self._lock:
                played = bytes(self._played[:BLOCK_BYTES]).ljust(BLOCK_BYTES, b"\0")
                del self._played[:BLOCK_BYTES]
                self._sounding_bytes -= BLOCK_BYTES
            heard = _to_pcm(self._filter.feed(_to_samples(played), _to_samples(heard)))
        clean = b""
        for start in range(0, BLOCK_BYTES, FRAME_BYTES):
            part = slice(start, start + FRAME_BYTES)
            if played:
                self._module.process_reverse_stream(self._block(played[part]))
                self._module.set_stream_delay_ms(0)
            block = self._block(heard[part])
            self._module.process_stream(block)
            clean += bytes(block.data)
        return clean

    def _block(self, pcm: bytes) -> Any:
        return self._frame(bytearray(pcm), SPEECH.rate, SPEECH.channels, len(pcm) // 2)


def _to_samples(pcm: bytes) -> adaptive.Samples:
    return np.frombuffer(pcm, "<i2").astype(np.float32) / _FULL_SCALE


def _to_pcm(samples: adaptive.Samples) -> bytes:
    return bytes(np.rint(samples * _FULL_SCALE).clip(-_FULL_SCALE, _FULL_SCALE - 1).astype("<i2"))


class NoEchoCanceller:
    """Stands where echo is left in."""

    def play(self, pcm: bytes) -> None:
        """Do nothing."""

    def hear(self, pcm: bytes) -> bytes:
        """Return what is heard."""
        return pcm


def strain(played: AudioFormat) -> float:
    """Return the CPU time of one second, while something is played. Raises ImportError.

    Work of other programs does not count.
    """
    canceller = EchoCanceller(played)
    noise = np.random.default_rng(1).normal(0, 0.1, played.rate).astype(np.float32)
    heard = _to_pcm(noise[: adaptive.BLOCK])
    seconds = []
    for _ in range(2):
        # What is done for the first time takes longer.
        canceller.play(_to_pcm(noise))
        began = time.thread_time()
        canceller.hear(TRIED_BLOCKS * heard)
        seconds.append(time.thread_time() - began)
    return min(seconds) * SPEECH.rate / (TRIED_BLOCKS * adaptive.BLOCK)

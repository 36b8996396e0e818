"""Convert a stream of PCM from one format to another, piece by piece."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import soxr

from .formats import AudioFormat

Samples = npt.NDArray[np.float32]

_FULL_SCALE = {1: 2**7, 2: 2**15, 3: 2**23, 4: 2**31}


class Converter:
    """Stateful: pieces of any length go in; a sample cut in two is kept for the next piece."""

    def __init__(self, source: AudioFormat, target: AudioFormat) -> None:
        self._source = source
        self._target = target
        self._rest = b""
        self._resampler = (
            soxr.ResampleStream(source.rate, target.rate, target.channels, dtype="float32")
            if source.rate != target.rate
            else None
        )

    def feed(self, pcm: bytes) -> bytes:
        """Return what can be converted now."""
        pcm = self._rest + pcm
        whole = len(pcm) - len(pcm) % self._source.frame_bytes
        self._rest = pcm[whole:]
        if self._source == self._target:
            return pcm[:whole]
        return self._convert(pcm[:whole], last=False)

    def finish(self) -> bytes:
        """Return what the resampler still holds; the converter is of no use afterwards."""
        return self._convert(b"", last=True) if self._resampler else b""

    def _convert(self, pcm: bytes, *, last: bool) -> bytes:
        samples = _decode(pcm, self._source.width).reshape(-1, self._source.channels)
        samples = _mix(samples, self._target.channels)
        if self._resampler:
            samples = self._resampler.resample_chunk(samples, last=last)
        return _encode(samples.reshape(-1), self._target.width)


def convert(pcm: bytes, source: AudioFormat, target: AudioFormat) -> bytes:
    """Convert a whole recording at once."""
    converter = Converter(source, target)
    return converter.feed(pcm) + converter.finish()


def _decode(pcm: bytes, width: int) -> Samples:
    """Return samples between -1 and 1."""
    if width == 1:
        values = np.frombuffer(pcm, np.uint8).astype(np.float32) - _FULL_SCALE[1]
    elif width == 3:  # noqa: PLR2004 - numpy has no 24-bit type: widen to 32
        low = np.zeros((len(pcm) // 3, 4), np.uint8)
        low[:, 1:] = np.frombuffer(pcm, np.uint8).reshape(-1, 3)
        return (low.view("<i4").reshape(-1) / _FULL_SCALE[4]).astype(np.float32)
    else:
        values = np.frombuffer(pcm, f"<i{width}").astype(np.float32)
    return values / np.float32(_FULL_SCALE[width])


def _encode(samples: Samples, width: int) -> bytes:
    full = _FULL_SCALE[width]
    values = np.clip(np.rint(samples.astype(np.float64) * full), -full, full - 1)
    if width == 1:
        return (values + full).astype(np.uint8).tobytes()
    if width == 3:  # noqa: PLR2004 - numpy has no 24-bit type: drop the fourth byte
        return values.astype("<i4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
    return values.astype(f"<i{width}").tobytes()


def _mix(samples: Samples, channels: int) -> Samples:
    if samples.shape[1] == channels:
        return samples
    mono = samples.mean(axis=1, keepdims=True, dtype=np.float32)
    return np.ascontiguousarray(np.repeat(mono, channels, axis=1))

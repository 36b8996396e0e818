"""What a speech server sends: PCM as it is, or in a WAV that tells its format."""

from __future__ import annotations

import struct

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import AudioFormat, AudioFormatError
from wyoming_servers.runtime.openai_server import NoAnswer, ServerFailed

_RIFF_BYTES = 12
"""``RIFF``, a size, ``WAVE``."""
_CHUNK = struct.Struct("<4sI")
_FORMAT = struct.Struct("<HHIIHH")
_PCM, _EXTENSIBLE = 1, 0xFFFE
_UNKNOWN_SIZES = (0, 0x7FFFFFFF)
"""Of a WAV that is sent while it is made: none, or from the second on."""
_LONGEST_HEADER = 65_536
_COMPRESSED = {b"ID3": "MP3", b"OggS": "Ogg", b"fLaC": "FLAC"}


class SpeechAnswer:
    """Stateful: bytes as they come go in, 16-bit mono PCM of one rate comes out.

    Plain PCM is 16-bit mono, of the rate that is given. Both methods raise NoAnswer for what is no
    such audio.
    """

    def __init__(self, target: AudioFormat, *, plain_rate: int) -> None:
        self._target = target
        self._plain_rate = plain_rate
        self._head = b""
        self._converter: Converter | None = None
        self._missing: int | None = None
        """Bytes that a WAV has announced and that did not come yet; None where it is unknown."""

    def feed(self, data: bytes) -> bytes:
        """Return what can be heard of it now."""
        if self._converter is None:
            data = self._begin(self._head + data)
        if self._converter is None:
            return b""
        if self._missing is not None:
            data = data[: self._missing]
            self._missing -= len(data)
        return self._converter.feed(data)

    def finish(self) -> bytes:
        """Return the rest. Raises ServerFailed where there was nothing, or not all of it."""
        if self._converter is None:
            if self._head.startswith(b"RIFF"):
                raise ServerFailed("it sent the beginning of a WAV, and no more")
            if len(self._head) < self._target.frame_bytes:
                raise ServerFailed("it sent no audio")
            self._converter = Converter(AudioFormat(self._plain_rate), self._target)
            return self._converter.feed(self._head) + self._converter.finish()
        if self._missing:
            raise ServerFailed("its audio breaks off")
        return self._converter.finish()

    def _begin(self, data: bytes) -> bytes:
        """Find out what it is; return the audio behind the header, and keep what is undecided."""
        for magic, name in _COMPRESSED.items():
            if data.startswith(magic):
                raise NoAnswer(f"{name}, which is not asked for,")
        if len(data) < len(b"RIFF"):
            self._head = data
            return b""
        if not data.startswith(b"RIFF"):
            self._converter = Converter(AudioFormat(self._plain_rate), self._target)
            return data
        return self._begin_wav(data)

    def _begin_wav(self, data: bytes) -> bytes:
        source: AudioFormat | None = None
        at = _RIFF_BYTES
        while at + _CHUNK.size <= len(data):
            name, size = _CHUNK.unpack_from(data, at)
            at += _CHUNK.size
            if name == b"data":
                if source is None:
                    raise NoAnswer("a WAV that does not tell its format")
                self._converter = Converter(source, self._target)
                is_known = _UNKNOWN_SIZES[0] < size < _UNKNOWN_SIZES[1]
                self._missing = size if is_known else None
                return data[at:]
            if name == b"fmt " and at + _FORMAT.size <= len(data):
                source = _read_format(data, at)
            at += size + size % 2
        if len(data) > _LONGEST_HEADER:
            raise NoAnswer("a WAV without sound")
        self._head = data
        return b""


def _read_format(data: bytes, at: int) -> AudioFormat:
    kind, channels, rate, _, _, bits = _FORMAT.unpack_from(data, at)
    if kind not in (_PCM, _EXTENSIBLE):
        raise NoAnswer(f"a WAV of kind {kind}, which is no PCM,")
    try:
        return AudioFormat.checked(rate, bits // 8, channels)
    except AudioFormatError as error:
        raise NoAnswer(f"a WAV that cannot be read ({error})") from error

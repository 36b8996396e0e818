"""The library espeak-ng, by ctypes: speech and phonemes, text by text on the one thread it has.

It and its data come from the ``espeakng-loader`` wheel, else from the system.
"""

from __future__ import annotations

import ctypes
import functools
import queue
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wyoming_servers.tts.engine import Voice, bcp47
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

try:
    import espeakng_loader
except ImportError:
    espeakng_loader = None

CHUNK_MS = 50

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_RATE_PARAMETER = 1
_POSITION_CHARACTER = 1
_UTF_8 = 1  # and neither SSML nor phonemes, so that markup is spoken as it stands
_IPA, _TIED = 0x02, 0x80
TIE = "^"
"""Stands between the letters of one sound."""


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """One voice of espeak-ng: a language as spoken somewhere."""

    identifier: str
    """Its file, such as ``gmw/en-US``."""
    description: str
    tags: dict[str, int]
    """Language tags in lower case, each with its rank; a low rank is a good fit."""

    @property
    def name(self) -> str:
        """The file's name in lower case; it stays the same where tags are shared."""
        return plain_tag(self.identifier.rpartition("/")[2])

    def voice(self) -> Voice:
        """Return it as clients see it."""
        languages = tuple(map(bcp47, self.tags))
        return Voice(name=self.name, languages=languages, description=self.description)


@dataclass
class _Job:
    """One text to speak."""

    text: bytes
    voice_id: str
    words_per_minute: int
    audio: queue.SimpleQueue[bytes] = field(default_factory=queue.SimpleQueue)
    """Pieces of PCM, then an empty one."""
    stopped: bool = False


class _VoiceStruct(ctypes.Structure):
    """``espeak_VOICE`` of speak_lib.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library, which has one state for the whole process and is used from one thread."""

    def __init__(self, path: str, data: str | None) -> None:
        self._lib = ctypes.CDLL(path)
        self._lib.espeak_Info.restype = ctypes.c_char_p
        self._lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_VoiceStruct))
        self._lib.espeak_Synth.argtypes = (
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int,
            ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p,
        )  # fmt: skip
        self._lib.espeak_TextToPhonemes.restype = ctypes.c_char_p
        folder = data.encode() if data else None
        self.rate = self._lib.espeak_Initialize(_SYNCHRONOUS, CHUNK_MS, folder, _DO_NOT_EXIT)
        if self.rate <= 0:
            raise OSError(f"{path} does not find its data in {data or 'the usual place'}")
        self._callback = _Callback(self._take)  # kept, or it is collected while in use
        self._lib.espeak_SetSynthCallback(self._callback)
        self.version = (self._lib.espeak_Info(None) or b"").decode().split()[0]
        self.dialects = tuple(
            Dialect(
                identifier=voice.identifier.decode(),
                description=voice.name.decode().strip(),
                tags=_read_tags(voice.languages),
            )
            for voice in self._list(None)
            if not voice.name.endswith(b"-test")
        )
        variants = _VoiceStruct(languages=ctypes.cast(ctypes.c_char_p(b"variant"), ctypes.c_void_p))
        self.variants = tuple(
            voice.identifier.decode().rpartition("/")[2] for voice in self._list(variants)
        )
        self._job = _Job(b"", "", 0)
        self._voice_id = ""
        self._thread = ThreadPoolExecutor(1, "espeak-ng")

    def speak(self, text: str, voice_id: str, words_per_minute: int) -> Iterator[bytes]:
        """Yield PCM while it is made; stops the synthesis when closed early."""
        job = _Job(text.encode(), voice_id, words_per_minute)
        running = self._thread.submit(self._run, job)
        try:
            while pcm := job.audio.get():
                yield pcm
            running.result()
        finally:
            job.stopped = True
            running.cancel()

    def phonemes(self, text: str, voice_id: str, *, mnemonics: bool = False) -> str:
        """Return how a text sounds: as IPA with ``TIE``, or in espeak-ng's own names of sounds."""
        mode = 0 if mnemonics else _IPA | _TIED | ord(TIE) << 8
        return self._thread.submit(self._phonemes, text.encode(), voice_id, mode).result()

    def _phonemes(self, text: bytes, voice_id: str, mode: int) -> str:
        self._choose(voice_id)
        rest = ctypes.pointer(ctypes.c_char_p(text))
        clauses = []
        while rest.contents.value:
            said: bytes | None = self._lib.espeak_TextToPhonemes(rest, _UTF_8, mode)
            clauses.append((said or b"").decode())
        return " ".join(clauses)

    def _run(self, job: _Job) -> None:
        try:
            self._synthesize(job)
        finally:
            job.audio.put(b"")

    def _synthesize(self, job: _Job) -> None:
        self._choose(job.voice_id)
        self._job = job
        self._lib.espeak_SetParameter(_RATE_PARAMETER, job.words_per_minute, 0)
        size = len(job.text) + 1
        failed = self._lib.espeak_Synth(
            job.text, size, 0, _POSITION_CHARACTER, 0, _UTF_8, None, None
        )
        if failed:
            raise EngineFailed(f"espeak-ng gave up with error {failed}")

    def _choose(self, voice_id: str) -> None:
        if voice_id == self._voice_id:
            return
        self._voice_id = ""
        if self._lib.espeak_SetVoiceByName(voice_id.encode()):
            raise EngineFailed(f"espeak-ng cannot speak with its voice {voice_id}")
        self._voice_id = voice_id

    def _take(self, samples: int | None, count: int, _events: int | None) -> int:
        """Take audio from the library; returns 1 to make it stop."""
        if samples and count > 0:
            self._job.audio.put(ctypes.string_at(samples, 2 * count))
        return int(self._job.stopped)

    def _list(self, like: _VoiceStruct | None) -> Iterator[Any]:
        voices = self._lib.espeak_ListVoices(ctypes.byref(like) if like else None)
        at = 0
        while voices[at]:
            yield voices[at].contents
            at += 1


@functools.cache
def load_espeak() -> Espeak:
    """Load the library once for the process."""
    system: list[tuple[str, str | None]] = [("libespeak-ng.so.1", None)]
    if espeakng_loader is None:
        return _open(system)
    data = Path(espeakng_loader.__file__).parent / "espeak-ng-data"
    return _open([(espeakng_loader.get_library_path(), str(data)), *system])


def _open(places: Iterable[tuple[str, str | None]]) -> Espeak:
    """Open the first library that works. Raises EngineUnavailable with what to install."""
    problems = []
    for path, data in places:
        try:
            return Espeak(path, data)
        except OSError as error:
            problems.append(str(error))
    raise EngineUnavailable(
        f"espeak-ng is not installed ({'; '.join(problems)}): "
        "pip install 'laramie[espeak-ng]', or install the system's espeak-ng package"
    )


def _read_tags(at: int) -> dict[str, int]:
    """Read a list of language tags, each behind a byte with its rank, closed by a zero byte."""
    tags = {}
    while rank := ctypes.string_at(at, 1)[0]:
        tag = ctypes.string_at(at + 1)
        tags[plain_tag(tag.decode())] = rank
        at += len(tag) + 2
    return tags


def plain_tag(name: str) -> str:
    """Return a tag or name as espeak-ng's are compared."""
    return name.strip().replace("_", "-").lower()

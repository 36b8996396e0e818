"""Audio of what was said before: from memory, and from disk what was said more than once."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from wyoming_servers.runtime.config import RoomOptions
from wyoming_servers.runtime.kept_files import KeptFiles

from .engine import Engine, Request
from .options import TtsOptions
from .readings import Readings

_FIRST_BYTES = 2 * 2_205
"""What is handed over first: a tenth of a second, which is there sooner than more would be."""
_PIECE_BYTES = 2 * 22_050
"""What is handed over at once: about a second, so that who hangs up is noticed."""
_LARGEST_SHARE = 8
"""A phrase takes this part of the memory at most: a story is not said twice."""

_UNHEARD = {
    *("phrases_mb", "phrases_disk_mb", "voices_mb", "idle_unload_seconds", "answer_seconds"),
    *("rate", "speakable"),
}
"""Options that change no audio an engine makes of a text."""


@dataclass
class _Phrase:
    """One phrase in memory."""

    pcm: bytes
    is_on_disk: bool


class Phrases:
    """Keeps phrases by what they were made of: engine, its settings, voice, rate and text.

    Thread-safe. What is said once stays in memory for a while; what is said again goes to disk, so
    that a restart knows the replies of every day.
    """

    def __init__(self, options: TtsOptions) -> None:
        self._most_bytes = options.phrases_mb * 2**20
        self._settings = _settings(options)
        self._files = KeptFiles(
            options.data_dir / "phrases", ".pcm", most_bytes=options.phrases_disk_mb * 2**20
        )
        self._lock = threading.Lock()
        self._known: OrderedDict[bytes, _Phrase] = OrderedDict()
        """The one last used last."""
        self._owed: dict[bytes, _Phrase] = {}
        """What is still to be put on disk."""
        self._taken = 0
        self.readings = Readings()
        """Of whole texts, each of one phrase or more."""

    def say(self, engine: Engine, text: str, request: Request) -> Iterator[bytes]:
        """Yield a text's audio, from the engine when it was never said. Raises what that raises."""
        key = self._key(engine, text, request)
        known = self._get(key)
        if known is not None:
            yield from _in_pieces(known.pcm)
            self._keep(key, known)  # not before it is said
            return
        made = bytearray()
        for pcm in engine.synthesize((text,), request):
            made += pcm
            yield pcm
        self._put(key, _Phrase(pcm=bytes(made), is_on_disk=False))

    def recall(self, engine: Engine, text: str, request: Request) -> Iterator[bytes]:
        """Return a text's audio without waiting for engine or disk; ``settle`` is owed then.

        Raises KeyError for what is not in memory.
        """
        key = self._key(engine, text, request)
        with self._lock:
            phrase = self._known[key]
            self._known.move_to_end(key)
            if not phrase.is_on_disk:
                self._owed[key] = phrase
        return _in_pieces(phrase.pcm)

    @property
    def is_settled(self) -> bool:
        """Whether all that was said more than once is on disk."""
        return not self._owed

    def settle(self) -> None:
        """Put on disk what was recalled; blocks."""
        with self._lock:
            owed, self._owed = self._owed, {}
        for key, phrase in owed.items():
            self._keep(key, phrase)

    def prepare(self, engine: Engine, text: str, request: Request) -> Iterator[bytes]:
        """Yield a text's audio, and keep it on disk before anybody has said it."""
        key = self._key(engine, text, request)
        known = self._files.get(key)
        if known is not None:
            yield known
            return
        made = bytearray()
        for pcm in engine.synthesize((text,), request):
            made += pcm
            yield pcm
        if made:
            self._files.put(key, bytes(made))

    def _get(self, key: bytes) -> _Phrase | None:
        with self._lock:
            if phrase := self._known.get(key):
                self._known.move_to_end(key)
                return phrase
        stored = self._files.get(key)
        if stored is None:
            return None
        phrase = _Phrase(pcm=stored, is_on_disk=True)
        self._put(key, phrase)
        return phrase

    def _keep(self, key: bytes, phrase: _Phrase) -> None:
        if not phrase.is_on_disk:
            phrase.is_on_disk = True
            self._files.put(key, phrase.pcm)

    def _put(self, key: bytes, phrase: _Phrase) -> None:
        if not phrase.pcm or len(phrase.pcm) > self._most_bytes // _LARGEST_SHARE:
            return
        with self._lock:
            if key in self._known:
                return
            self._known[key] = phrase
            self._taken += len(phrase.pcm)
            while self._taken > self._most_bytes:
                _, old = self._known.popitem(last=False)
                self._taken -= len(old.pcm)

    def _key(self, engine: Engine, text: str, request: Request) -> bytes:
        able = engine.capabilities
        made_of = [
            type(engine).__qualname__,
            able.version,
            able.identity,
            able.voice_identity(request),
            None if request.voice else able.default_voice,
            able.rate,
            self._settings,
            asdict(request),
            text,
        ]
        return hashlib.sha256(json.dumps(made_of).encode(errors="replace")).digest()


def _in_pieces(pcm: bytes) -> Iterator[bytes]:
    yield pcm[:_FIRST_BYTES]
    for start in range(_FIRST_BYTES, len(pcm), _PIECE_BYTES):
        yield pcm[start : start + _PIECE_BYTES]


def _settings(options: TtsOptions) -> dict[str, object]:
    """Return what may change how an engine speaks: options that only this room has."""
    own = set(type(options).model_fields) - set(RoomOptions.model_fields) - _UNHEARD
    return options.model_dump(mode="json", include=own)

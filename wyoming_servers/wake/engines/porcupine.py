"""Porcupine by ``pvporcupine``, with the keywords in its wheel; needs an access key of Picovoice's.

The library asks Picovoice now and then whether the key is valid, so it needs the network.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pvporcupine

from wyoming_servers.wake.ears import BYTES_PER_MS, Frames, listen
from wyoming_servers.wake.engine import Capabilities, Request, Score
from wyoming_servers.wake.model_folders import ModelFolders
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.tflite import ModelBroken
from wyoming_servers.wake.vocabulary import Vocabulary, Wanted
from wyoming_servers.wake.words import word_key
from wyoming_servers.wire.errors import EngineUnavailable

FRAME_BYTES = 1024
STEP_MS = FRAME_BYTES // BYTES_PER_MS

_REFUSED = "Picovoice refuses the access key: copy it once more"
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (pvporcupine.PorcupineActivationRefusedError, _REFUSED),
    (pvporcupine.PorcupineKeyError, _REFUSED),
    (pvporcupine.PorcupineActivationLimitError, "the access key is used by too many devices"),
    (pvporcupine.PorcupineActivationThrottledError, "Picovoice was asked too often: try later"),
    (
        pvporcupine.PorcupineActivationError,
        "Picovoice could not be asked whether the access key is valid: is there a network?",
    ),
)
"""What the library's errors mean; their own texts would show the key."""


class PorcupineEngine:
    """Listens for the keywords in the wheel, and those in the folders the options name (.ppn).

    It tells hits, not how sure they are: a score is 0 or 1. So the threshold sets how sensitive it
    is; the library's default is one half, too.
    """

    def __init__(self, options: WakeOptions) -> None:
        """Try the key. Raises EngineUnavailable."""
        key = options.access_key.get_secret_value().strip() if options.access_key else ""
        if not key:
            raise EngineUnavailable(
                "porcupine needs an access key: get one from Picovoice, and set access_key "
                "(LARAMIE_WAKE_ACCESS_KEY)"
            )
        self._key = key
        self._sensitivity = 1 - options.threshold
        built_in = {
            word_key(phrase): _Keyword(Path(path), phrase)
            for phrase, path in sorted(pvporcupine.KEYWORD_PATHS.items())
        }
        self._create([next(iter(built_in.values()))]).delete()
        self._folders = ModelFolders(options.model_folders, ".ppn", self._load)
        self._vocabulary = Vocabulary(built_in, self._folders)
        self._version = version("pvporcupine")

    @property
    def capabilities(self) -> Capabilities:
        """Its keywords as they are now."""
        return Capabilities(words=self._vocabulary.words, step_ms=STEP_MS, version=self._version)

    @property
    def problem(self) -> str:
        """Which files in the folders are no keywords."""
        return self._folders.problem

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield 1 or 0 for every word each 32 ms, under the name the client used for it."""
        ears = PorcupineEars(self._create, Wanted(self._vocabulary, request.names))
        yield from listen(ears, audio)

    def close(self) -> None:
        """Look at the folders no more; every stream has a handle of its own."""
        self._folders.close()

    def _load(self, path: Path) -> _Keyword:
        """Try a keyword file; it is made for one platform and one major version."""
        keyword = _Keyword(path, word_key(path.stem.partition("_")[0]).replace("_", " "))
        try:
            self._create([keyword]).delete()
        except (pvporcupine.PorcupineError, EngineUnavailable) as error:
            raise ModelBroken("Porcupine does not take it: is it for this platform?") from error
        return keyword

    def _create(self, keywords: Iterable[_Keyword]) -> pvporcupine.Porcupine:
        """Make a handle that listens for keywords. Raises EngineUnavailable."""
        paths = [str(keyword.path) for keyword in keywords]
        try:
            return pvporcupine.create(
                access_key=self._key,
                keyword_paths=paths,
                sensitivities=[self._sensitivity] * len(paths),
            )
        except pvporcupine.PorcupineError as error:
            raise EngineUnavailable(f"porcupine: {_reason(error)}") from None


class _Keyword(NamedTuple):
    """A keyword file."""

    path: Path
    phrase: str
    languages: tuple[str, ...] = ("en",)


class PorcupineEars:
    """A handle for one stream."""

    def __init__(
        self,
        create: Callable[[Iterable[_Keyword]], pvporcupine.Porcupine],
        wanted: Wanted[_Keyword],
    ) -> None:
        self._create = create
        self._wanted = wanted
        self._handle: pvporcupine.Porcupine | None = None
        self._words: Mapping[str, _Keyword] = {}
        self._frames = Frames(FRAME_BYTES)

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Yield every word's score at the end of each frame."""
        for frame, end_ms in self._frames.cut(pcm):
            yield from self._score(frame, end_ms)

    def end(self) -> Iterator[Score]:
        """Yield the scores of what is left, filled up with silence."""
        rest, end_ms = self._frames.rest()
        if rest:
            yield from self._score(rest.ljust(FRAME_BYTES, b"\0"), end_ms)

    def close(self) -> None:
        """Release the handle."""
        if self._handle is not None:
            self._handle.delete()
            self._handle = None

    def _score(self, frame: bytes, end_ms: int) -> Iterator[Score]:
        words = dict(self._wanted.now())
        if self._handle is None or words != self._words:
            self.close()
            self._words = words
            self._handle = self._create(words.values())
        hit = self._handle.process(np.frombuffer(frame, "<i2").tolist())
        for index, name in enumerate(words):
            yield Score(name=name, end_ms=end_ms, score=float(index == hit))


def _reason(error: Exception) -> str:
    """Return what is wrong and what to do, without the key."""
    for kind, reason in _REASONS:
        if isinstance(error, kind):
            return reason
    # A key that is none at all is refused as a wrong argument, before anybody is asked.
    if "AccessKey" in str(error):
        return _REFUSED
    return f"the library failed ({type(error).__name__})"

"""openWakeWord on TensorFlow Lite, by ``pyopen-wakeword``, with the models in its wheel.

The method is David Scripka's (github.com/dscripka/openWakeWord): a mel spectrogram and Google's
speech embedding every 80 ms, computed once for all words, and a small classifier for each word.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pyopen_wakeword import Model, OpenWakeWord, OpenWakeWordFeatures
from pyopen_wakeword.openwakeword import (
    MEL_SAMPLES,
    SAMPLE_RATE,
    SAMPLES_PER_CHUNK,
    WW_FEATURES,
)

from wyoming_servers.wake.engine import Capabilities, Request, Score, WakeWord
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

_LOGGER = logging.getLogger(__name__)

BLOCK_BYTES = SAMPLES_PER_CHUNK * 2
BLOCK_MS = SAMPLES_PER_CHUNK * 1000 // SAMPLE_RATE
TAIL_BLOCKS = 3
"""Silence behind the last sample: scores peak up to 200 ms after a phrase has ended."""
LONGEST_WORD = 32
"""Blocks a classifier may look back on; the ones in the wheel take 16."""
SILENCE = 8
"""Largest 16-bit step that is still taken for no sound at all."""
PAST_BLOCKS = LONGEST_WORD + 10
"""Length of the noise a stream begins after: the first embedding needs ten blocks."""
PAST_LEVELS = (30, 100, 300, 1000)
"""RMS of such noises in 16-bit steps; a stream begins after the one nearest to its own start."""


class OpenWakeWordEngine:
    """Listens for the words in the wheel, and those in the folders the options name."""

    def __init__(self, options: WakeOptions) -> None:
        with closing(OpenWakeWordFeatures.from_builtin()) as features:
            self._pasts = [_Past.heard_by(features, level) for level in PAST_LEVELS]
            self._models = {model.value: _builtin(model) for model in Model}
            for folder in options.model_folders:
                for path in sorted(folder.glob("*.tflite")):
                    if problem := _problem(features, path):
                        _LOGGER.warning("%s is left out: %s", path, problem)
                    else:
                        self._models[path.stem] = path
        words = (WakeWord(name=name, phrase=_key(name).replace("_", " ")) for name in self._models)
        self.capabilities = Capabilities(
            words=tuple(words), step_ms=BLOCK_MS, version=version("pyopen-wakeword")
        )

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield every word's score each 80 ms, under the name the client used for it."""
        names = request.names or tuple(self._models)
        models = {name: self._model(name) for name in names}
        with ExitStack() as stack:
            ears = _Ears(models, self._pasts, stack)
            for end_ms, block in _blocks(audio):
                for name, score in ears.hear(block):
                    yield Score(name=name, end_ms=end_ms, score=score)

    def close(self) -> None:
        """Do nothing: every stream has interpreters of its own, and releases them."""

    def _model(self, name: str) -> Path:
        by_key = {_key(known): path for known, path in self._models.items()}
        path = self._models.get(name) or by_key.get(_key(name))
        if path is None:
            known = ", ".join(sorted(self._models))
            raise NameUnknown(f"there is no wake word '{name}'; there are: {known}")
        return path


@dataclass(frozen=True, kw_only=True)
class _Past:
    """What a stream remembers when it begins: noise, so that it can score from the start.

    It has to be as loud as the room: after digital silence the onset of any louder one sounds like
    a consonant, and what resembles a wake word fires; after louder noise short words are missed.
    """

    level: int
    audio: NDArray[np.float32]
    mels: NDArray[np.float32]
    new_mels: int
    embeddings: NDArray[np.float32]
    """One row of 96 features for each 80 ms."""

    @classmethod
    def heard_by(cls, features: OpenWakeWordFeatures, level: int) -> _Past:
        """Play noise to features and keep the state it leaves."""
        noise = np.random.default_rng(0).normal(0, level, (PAST_BLOCKS, SAMPLES_PER_CHUNK))
        features.reset()
        # The library would begin with 8 s of silence, and end 50 ms before the newest sample.
        features.new_audio_samples = MEL_SAMPLES - SAMPLES_PER_CHUNK
        embeddings = [
            embedding[0, 0]
            for block in noise.astype(np.int16)
            for embedding in features.process_streaming(block.tobytes())
        ]
        return cls(
            level=level,
            audio=features.audio.copy(),
            mels=features.mels.copy(),
            new_mels=features.new_mels,
            embeddings=np.concatenate(embeddings),
        )


class _Ears:
    """The interpreters of one stream; they are not thread-safe, and cheap to load."""

    def __init__(self, models: dict[str, Path], pasts: list[_Past], stack: ExitStack) -> None:
        self._pasts = pasts
        self._features = stack.enter_context(closing(OpenWakeWordFeatures.from_builtin()))
        self._words = {
            name: stack.enter_context(closing(OpenWakeWord.from_model(path)))
            for name, path in models.items()
        }
        self._began = False

    def hear(self, block: bytes) -> Iterator[tuple[str, float]]:
        """Yield every word's score, 0 to 1, at the end of the next 80 ms."""
        if not self._began:
            self._begin(block)
        for embeddings in self._features.process_streaming(block):
            for name, word in self._words.items():
                for score in word.process_streaming(embeddings):
                    yield name, score

    def _begin(self, block: bytes) -> None:
        """Remember the noise that is nearest to how the stream begins."""
        level = np.sqrt((np.frombuffer(block, "<i2").astype(float) ** 2).mean())
        past = min(self._pasts, key=lambda past: abs(np.log(level / past.level)))
        self._features.audio[:] = past.audio
        self._features.new_audio_samples = MEL_SAMPLES - SAMPLES_PER_CHUNK
        self._features.mels[:] = past.mels
        self._features.new_mels = past.new_mels
        for word in self._words.values():
            word.embeddings[-len(past.embeddings) :] = past.embeddings
            word.new_embeddings = word.input_windows - 1
        self._began = True


def _blocks(audio: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Cut audio into blocks of 80 ms, each with its end in milliseconds.

    They begin with the first sound: a microphone that is muted or still starting says nothing of
    the room. The last ones are filled up with silence, and end where the audio ended.
    """
    position = 0
    sound_began = False
    pending = bytearray()
    for piece in audio:
        sound = piece if sound_began else _without_silence(piece)
        sound_began = sound_began or bool(sound)
        position += len(piece) - len(sound)
        pending += sound
        while len(pending) >= BLOCK_BYTES:
            position += BLOCK_BYTES
            yield _milliseconds(position), bytes(pending[:BLOCK_BYTES])
            del pending[:BLOCK_BYTES]
    if sound_began:
        end_ms = _milliseconds(position + len(pending))
        pending += bytes(-len(pending) % BLOCK_BYTES + TAIL_BLOCKS * BLOCK_BYTES)
        for start in range(0, len(pending), BLOCK_BYTES):
            yield end_ms, bytes(pending[start : start + BLOCK_BYTES])


def _without_silence(piece: bytes) -> bytes:
    """Cut off what is silent at the beginning of a piece."""
    loud = np.flatnonzero(np.abs(np.frombuffer(piece, "<i2").astype(int)) > SILENCE)
    return piece[2 * loud[0] :] if len(loud) else b""


def _milliseconds(size: int) -> int:
    return size * 1000 // (2 * SAMPLE_RATE)


def _builtin(model: Model) -> Path:
    with closing(OpenWakeWord.from_builtin(model)) as word:
        return word.tflite_model


def _key(name: str) -> str:
    """Return what a name stands for: ``ok_nabu_v0.1`` and ``Okay Nabu`` are ``okay_nabu``."""
    key = re.sub(r"[\s_-]+", "_", name.strip().lower())
    key = re.sub(r"_v\d+(\.\d+)*$", "", key)
    return re.sub(r"^ok_", "okay_", key)


def _problem(features: OpenWakeWordFeatures, path: Path) -> str:
    """Return why a file is no classifier, or "". The library itself would crash on most."""
    lib = features.lib
    model = lib.TfLiteModelCreateFromFile(str(path).encode())
    if not model:
        return "it is no TensorFlow Lite model, or not all of one"
    interpreter = lib.TfLiteInterpreterCreate(model, None)
    lib.TfLiteInterpreterDelete(interpreter)
    lib.TfLiteModelDelete(model)
    if not interpreter:
        return "it needs operations that are not there"
    with closing(OpenWakeWord.from_model(path)) as word:
        size = lib.TfLiteTensorByteSize(word.input_tensor)
    if size != word.input_windows * WW_FEATURES * 4 or word.input_windows > LONGEST_WORD:
        return "it is no openWakeWord classifier"
    return ""

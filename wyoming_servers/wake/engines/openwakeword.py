"""openWakeWord on TensorFlow Lite, by ``pyopen-wakeword``, with the models in its wheel.

The method is David Scripka's (github.com/dscripka/openWakeWord): a mel spectrogram and Google's
speech embedding every 80 ms, computed once for all words, and a small classifier for each word.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyopen_wakeword
from numpy.typing import NDArray

from wyoming_servers.wake.ears import listen
from wyoming_servers.wake.engine import Capabilities, Request, Score
from wyoming_servers.wake.model_folders import ModelFolders
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.speech_embedding import (
    BLOCK,
    FEATURES,
    SPAN,
    Floats,
    SpeechEmbedding,
    State,
)
from wyoming_servers.wake.tflite import Interpreter, Library, ModelBroken
from wyoming_servers.wake.together import Together
from wyoming_servers.wake.vocabulary import Vocabulary, Wanted
from wyoming_servers.wake.words import word_key

SAMPLE_RATE = 16_000
BLOCK_BYTES = BLOCK * 2
BLOCK_MS = BLOCK * 1000 // SAMPLE_RATE
TAIL_BLOCKS = 3
"""Silence behind the last sample: scores peak up to 200 ms after a phrase has ended."""
LONGEST_WORD = 32
"""Blocks a classifier may look back on; the ones in the wheel take 16."""
SILENCE = 8
"""Largest 16-bit step that is still taken for no sound at all."""
SILENCE_STEP = SAMPLE_RATE // 100
PAST_BLOCKS = LONGEST_WORD + 10
"""Length of the noise a stream begins after: the first embedding needs ten blocks."""
PAST_LEVELS = (30, 100, 300, 1000)
"""RMS of such noises in 16-bit steps; a stream begins after the one nearest to its own start.

It has to be as loud as the room: after digital silence the onset of any louder one sounds like
a consonant, and what resembles a wake word fires; after louder noise short words are missed.
"""

_FOLDER = Path(pyopen_wakeword.__file__).parent
_FEATURE_MODELS = ("melspectrogram", "embedding_model")


class OpenWakeWordEngine:
    """Listens for the words in the wheel, and those in the folders the options name."""

    def __init__(self, options: WakeOptions) -> None:
        self._library = Library(_FOLDER)
        models = {path.stem: path for path in sorted((_FOLDER / "models").glob("*.tflite"))}
        self._embedding = _speech_embedding(
            self._library, *(models.pop(name) for name in _FEATURE_MODELS)
        )
        self._pasts = _pasts(self._embedding)
        built_in = {name: self._load(path) for name, path in models.items()}
        self._folders = ModelFolders(options.model_folders, ".tflite", self._load_own)
        self._vocabulary = Vocabulary(built_in, self._folders)
        self._version = version("pyopen-wakeword")
        self._together = Together(self._score)

    @property
    def capabilities(self) -> Capabilities:
        """Its words as they are now."""
        return Capabilities(words=self._vocabulary.words, step_ms=BLOCK_MS, version=self._version)

    @property
    def problem(self) -> str:
        """Which files in the folders are no models of words."""
        return self._folders.problem

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield every word's score each 80 ms, under the name the client used for it."""
        yield from listen(self.ears(request), audio)

    def knows(self, name: str) -> bool:
        """Return whether it has a word that a client may mean by this name."""
        return self._vocabulary.find(name) is not None

    def ears(self, request: Request) -> OpenWakeWordEars:
        """Return what listens to one stream. Raises NameUnknown."""
        return OpenWakeWordEars(
            Wanted(self._vocabulary, request.names), self._pasts, self._together
        )

    def close(self) -> None:
        """Look at the folders no more; models are released when nobody uses them."""
        self._folders.close()

    def _load_own(self, path: Path) -> _Word | None:
        """Load a file of a folder, unless its description says that it is of another kind."""
        about = path.with_suffix(".json")
        described = json.loads(about.read_text()) if about.exists() else {}
        if not isinstance(described, dict):
            raise ModelBroken(f"{about.name} is no description of a model")
        return None if "micro" in described else self._load(path, described.get("wake_word", ""))

    def _load(self, path: Path, phrase: str = "") -> _Word:
        classifier = Interpreter(self._library, path)
        windows = classifier.input_shape[1:2] or (0,)
        fits = classifier.input_shape == (1, *windows, FEATURES) and windows[0] <= LONGEST_WORD
        if not fits or np.prod(classifier.output_shape) != 1:
            raise ModelBroken("it is no openWakeWord classifier")
        classifier.run(np.zeros(classifier.input_shape))  # fails here, not in somebody's stream
        return _Word(classifier, windows[0], phrase or word_key(path.stem).replace("_", " "))

    def _score(self, jobs: Sequence[_Job]) -> list[list[tuple[str, float]]]:
        """Compute what several streams wait for; never on two threads at once."""
        states = [job.heard.state for job in jobs]
        embeddings, states = self._embedding.next(states, [job.block for job in jobs])
        for job, embedding, state in zip(jobs, embeddings, states, strict=True):
            job.heard.take(embedding, state)
        return [
            [(name, word.score(job.heard.embeddings)) for name, word in job.wanted.now().items()]
            for job in jobs
        ]


class _Word(NamedTuple):
    """A classifier; its calls do not depend on each other, so all streams share it."""

    classifier: Interpreter
    windows: int
    """Embeddings it looks at."""
    phrase: str
    languages: tuple[str, ...] = ("en",)

    def score(self, embeddings: Floats) -> float:
        """Return how much the word is heard at the end of these embeddings."""
        score = float(self.classifier.run(embeddings[None, -self.windows :]).item())
        return min(max(score, 0.0), 1.0)


class _Heard:
    """What one stream remembers of its audio."""

    def __init__(self, embeddings: Floats, state: State) -> None:
        self.embeddings = embeddings
        """The last ones, ``[32, 96]``, one each 80 ms."""
        self.state = state

    def take(self, embedding: Floats, state: State) -> None:
        """Add what the newest 80 ms gave."""
        self.embeddings = np.concatenate([self.embeddings[1:], embedding[None]])
        self.state = state


class _Job(NamedTuple):
    """The next block of a stream."""

    heard: _Heard
    wanted: Wanted[_Word]
    block: NDArray[np.int16]


class OpenWakeWordEars:
    """Cuts the audio of one stream into blocks of 80 ms, and has them scored.

    They begin with the first sound: a microphone that is muted or still starting says nothing of
    the room. The last ones are filled up with silence, and end where the audio ended.
    """

    def __init__(
        self,
        wanted: Wanted[_Word],
        pasts: dict[int, _Heard],
        together: Together[_Job, list[tuple[str, float]]],
    ) -> None:
        self._wanted = wanted
        self._pasts = pasts
        self._together = together
        self._heard: _Heard | None = None
        self._is_silent = True
        """Until the first sound."""
        self._pending = bytearray()
        self._position = 0
        """Bytes heard in whole blocks, and of silence before."""

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Yield every word's score, 0 to 1, at the end of each 80 ms."""
        self._pending += pcm
        if self._is_silent:
            self._drop_silence()
        while not self._is_silent and len(self._pending) >= BLOCK_BYTES:
            block = bytes(self._pending[:BLOCK_BYTES])
            del self._pending[:BLOCK_BYTES]
            self._position += BLOCK_BYTES
            yield from self._score(block, self._position)

    def end(self) -> Iterator[Score]:
        """Yield the scores of what is left; nothing when there never was a sound."""
        if self._is_silent:
            return
        end = self._position + len(self._pending)
        rest = bytes(self._pending)
        rest += bytes(-len(rest) % BLOCK_BYTES + TAIL_BLOCKS * BLOCK_BYTES)
        for start in range(0, len(rest), BLOCK_BYTES):
            yield from self._score(rest[start : start + BLOCK_BYTES], end)

    def close(self) -> None:
        """Do nothing: all that is dear is shared."""

    def _drop_silence(self) -> None:
        """Drop what is silent at the beginning, in whole 10 ms of the stream.

        So a stream that begins with sound has blocks that end where clients' pieces do.
        """
        samples = np.frombuffer(bytes(self._pending), "<i2").astype(int)
        loud = np.flatnonzero(np.abs(samples) > SILENCE)
        self._is_silent = not len(loud)
        silent = len(samples) if self._is_silent else int(loud[0])
        dropped = 2 * (silent - silent % SILENCE_STEP)
        del self._pending[:dropped]
        self._position += dropped

    def _score(self, pcm: bytes, end: int) -> Iterator[Score]:
        block = np.frombuffer(pcm, "<i2")
        if self._heard is None:
            level = np.sqrt((block.astype(float) ** 2).mean())
            nearest = min(self._pasts, key=lambda past: float(abs(np.log(level / past))))
            past = self._pasts[nearest]
            self._heard = _Heard(past.embeddings, past.state)
        end_ms = end * 1000 // (2 * SAMPLE_RATE)
        for name, score in self._together.do(_Job(self._heard, self._wanted, block)):
            yield Score(name=name, end_ms=end_ms, score=score)


def _speech_embedding(library: Library, mel: Path, embedding: Path) -> SpeechEmbedding:
    """Load the features. Raises ModelBroken when the package brings others than are known here."""
    with (
        closing(Interpreter(library, mel, (1, SPAN))) as mel_model,
        closing(Interpreter(library, embedding)) as embedding_model,
    ):
        return SpeechEmbedding(mel_model, embedding_model)


def _pasts(embedding: SpeechEmbedding) -> dict[int, _Heard]:
    """Return what a stream remembers when it begins, so that it can score from the start.

    It is noise, by its level.
    """
    noise = np.random.default_rng(0).normal(0, 1, (PAST_BLOCKS, BLOCK))
    nothing = np.zeros((LONGEST_WORD, FEATURES), np.float32)
    pasts = {level: _Heard(nothing, embedding.begin()) for level in PAST_LEVELS}
    for block in noise:
        states = [past.state for past in pasts.values()]
        blocks = [(level * block).astype(np.int16) for level in pasts]
        for past, *heard in zip(pasts.values(), *embedding.next(states, blocks), strict=True):
            past.take(*heard)
    return pasts

"""microWakeWord on TensorFlow Lite, by ``pymicro-wakeword``, with the models in its wheel.

The method is Kevin Ahrendt's (github.com/kahrendt/microWakeWord): 40 features every 10 ms, made
for microcontrollers, and for each word a small streaming net, whose state is its stream's.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pymicro_wakeword
from numpy.typing import NDArray
from pymicro_features import MicroFrontend

from wyoming_servers.wake.ears import BYTES_PER_MS, Frames, listen
from wyoming_servers.wake.engine import Capabilities, Request, Score
from wyoming_servers.wake.model_folders import ModelFolders
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.tflite import Interpreter, Library, ModelBroken
from wyoming_servers.wake.vocabulary import Vocabulary, Wanted

FRAME_MS = 10
FRAME_BYTES = FRAME_MS * BYTES_PER_MS
FEATURES = 40
STEP_MS = 30
"""Time between two scores of the words in the wheel; a model of a folder may have its own."""
LAG_MS = 170
"""Median over a few hundred people who say "alexa"."""
TAIL_MS = 300
"""Silence behind the last sample: scores peak up to 230 ms after a phrase has ended."""
DESCRIPTION_VERSION = 2

_FOLDER = Path(pymicro_wakeword.__file__).parent


class MicroWakeWordEngine:
    """Listens for the words in the wheel, and those in the folders the options name."""

    def __init__(self, options: WakeOptions) -> None:
        self._library = Library(_FOLDER)
        paths = sorted((_FOLDER / "models").glob("*.json"))
        built_in = {path.stem: word for path in paths if (word := self._load(path))}
        self._folders = ModelFolders(options.model_folders, ".json", self._load)
        self._vocabulary = Vocabulary(built_in, self._folders)
        self._version = version("pymicro-wakeword")

    @property
    def capabilities(self) -> Capabilities:
        """Its words as they are now."""
        return Capabilities(
            words=self._vocabulary.words,
            step_ms=STEP_MS,
            lag_ms=LAG_MS,
            version=self._version,
        )

    @property
    def problem(self) -> str:
        """Which files in the folders are no models of words."""
        return self._folders.problem

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield every word's score each 30 ms, under the name the client used for it."""
        yield from listen(self.ears(request), audio)

    def knows(self, name: str) -> bool:
        """Return whether it has a word that a client may mean by this name."""
        return self._vocabulary.find(name) is not None

    def ears(self, request: Request) -> MicroWakeWordEars:
        """Return what listens to one stream. Raises NameUnknown."""
        return MicroWakeWordEars(self._library, Wanted(self._vocabulary, request.names))

    def close(self) -> None:
        """Look at the folders no more; every stream has interpreters of its own."""
        self._folders.close()

    def _load(self, path: Path) -> _Word | None:
        """Read the description of a model and try the model; None if it is of another kind."""
        about = json.loads(path.read_text())
        if not isinstance(about, dict) or "micro" not in about:
            return None
        if about.get("version") != DESCRIPTION_VERSION:
            raise ModelBroken("it is no description of a microWakeWord model of version 2")
        try:
            word = _Word.described(path, about)
        except (KeyError, TypeError, ValueError) as error:
            raise ModelBroken(f"its description lacks something: {error!r}") from error
        model = Interpreter(self._library, word.path)
        fits = model.input_shape == (1, *model.input_shape[1:2], FEATURES)
        if not fits or np.prod(model.output_shape) != 1 or not model.output_quantization.scale:
            raise ModelBroken(f"{word.path.name} is no microWakeWord model")
        model.run(np.zeros(model.input_shape))  # fails here, not in somebody's stream
        return word


class _Word(NamedTuple):
    """A model as its maker describes it."""

    path: Path
    phrase: str
    languages: tuple[str, ...]
    cutoff: float
    """Mean probability from which the maker says that it was heard."""
    window: int
    """How many probabilities are averaged."""

    @classmethod
    def described(cls, path: Path, about: Mapping[str, Any]) -> _Word:
        """Read the JSON beside a model. Raises KeyError, TypeError, ValueError, ModelBroken."""
        micro = about["micro"]
        if micro["feature_step_size"] != FRAME_MS:
            raise ModelBroken(f"its features are not {FRAME_MS} ms apart")
        cutoff, window = float(micro["probability_cutoff"]), int(micro["sliding_window_size"])
        if not 0 < cutoff < 1 or window < 1:
            raise ModelBroken("its cutoff is not between 0 and 1, or its window is empty")
        languages = tuple(about.get("trained_languages") or ("en",))
        return cls(path.parent / about["model"], about["wake_word"], languages, cutoff, window)

    def score(self, probability: float) -> float:
        """Return a mean probability on a scale where the cutoff is 0.5.

        Its odds are divided by those of the cutoff, so that 0 and 1 stay where they are.
        """
        yes, no = probability * (1 - self.cutoff), (1 - probability) * self.cutoff
        return yes / (yes + no)


class _Net:
    """One word's model in one stream."""

    def __init__(self, library: Library, word: _Word) -> None:
        self._model = Interpreter(library, word.path)
        self.word = word
        self._stride = self._model.input_shape[1]
        self._frames: list[NDArray[np.float32]] = []
        self._recent: deque[float] = deque(maxlen=word.window)

    def hear(self, frame: NDArray[np.float32]) -> float | None:
        """Take the next features; return the score once there are enough for one more."""
        self._frames.append(frame)
        if len(self._frames) < self._stride:
            return None
        scale, zero = self._model.input_quantization
        limits = np.iinfo(self._model.input_type)
        values = np.round(np.array(self._frames) / scale + zero)
        self._frames.clear()
        output = int(self._model.run(values.clip(limits.min, limits.max)).item())
        scale, zero = self._model.output_quantization
        self._recent.append((output - zero) * scale)
        if len(self._recent) < self.word.window:
            return 0.0
        mean = sum(self._recent) / self.word.window
        return self.word.score(min(max(mean, 0.0), 1.0))

    def close(self) -> None:
        """Release the model."""
        self._model.close()


class MicroWakeWordEars:
    """The features of one stream, and a net for each word it listens for."""

    def __init__(self, library: Library, wanted: Wanted[_Word]) -> None:
        self._library = library
        self._wanted = wanted
        self._frontend = MicroFrontend()
        self._nets: dict[str, _Net] = {}
        self._frames = Frames(FRAME_BYTES)

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Yield every word's score, 0 to 1, at the end of each of its steps."""
        for frame, end_ms in self._frames.cut(pcm):
            yield from self._score(frame, end_ms)

    def end(self) -> Iterator[Score]:
        """Yield the scores of what is left, as if silence came."""
        rest, end_ms = self._frames.rest()
        rest += bytes(TAIL_MS * BYTES_PER_MS)
        for start in range(0, len(rest) - FRAME_BYTES + 1, FRAME_BYTES):
            yield from self._score(rest[start : start + FRAME_BYTES], end_ms)

    def close(self) -> None:
        """Release this stream's nets."""
        for net in self._nets.values():
            net.close()

    def _score(self, pcm: bytes, end_ms: int) -> Iterator[Score]:
        features = self._frontend.process_samples(pcm).features
        if not features:  # the first window is longer than a frame
            return
        self._know(self._wanted.now())
        frame = np.array(features, np.float32)
        for name, net in self._nets.items():
            score = net.hear(frame)
            if score is not None:
                yield Score(name=name, end_ms=end_ms, score=score)

    def _know(self, words: Mapping[str, _Word]) -> None:
        """Have a net for each word as it is now."""
        for name, word in words.items():
            net = self._nets.get(name)
            if net is None or net.word is not word:
                self._nets[name] = _Net(self._library, word)
                if net is not None:
                    net.close()

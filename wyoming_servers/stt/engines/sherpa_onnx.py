"""Streaming transducers by k2's ``sherpa-onnx``: words come while somebody speaks.

The audio goes through the model in steps of some 100 ms as it arrives, so that at the end little is
left to do. Names of the house are hot words: paths of the beam search that spell one score higher.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
import sherpa_onnx
from numpy.typing import NDArray

from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.alphabet import Alphabet
from wyoming_servers.stt.catalogue import CATALOGUE
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.spoken_names import spoken_names
from wyoming_servers.wire.errors import EngineUnavailable

_RATE = 16_000
_FULL_SCALE = 32768.0
_FRAME_MS = 10
_FRAME = np.zeros(_RATE * _FRAME_MS // 1000, np.float32)
_TAIL_FRAMES = 20
"""Silence after the audio, beyond what the encoder takes at once: words come a little late."""
_MOST_NAMES = 500
"""Every utterance encodes them anew, in 4 ms."""
_PARTS = ("encoder", "decoder", "joiner")
_DEFAULT_MODEL = "sherpa-onnx-streaming-zipformer-en-2023-06-26"
_HINT = f"choose one: laramie models list; LARAMIE_STT_MODEL={_DEFAULT_MODEL}"
_TRIAL_SECONDS = 300
_TRIAL = """
import json, sys, numpy, sherpa_onnx
recognizer = sherpa_onnx.OnlineRecognizer.from_transducer(**json.loads(sys.argv[1]))
stream = recognizer.create_stream()
stream.accept_waveform(16000, numpy.random.default_rng(0).normal(0, 0.1, 48000).astype("f4"))
while recognizer.is_ready(stream):
    recognizer.decode_stream(stream)
recognizer.get_result(stream)
"""


class SherpaOnnxEngine:
    """One model on the CPU; utterances are decoded side by side, each on its caller's thread."""

    def __init__(self, options: SttOptions) -> None:
        folder = _checked(options.model)
        self._alphabet = _alphabet(folder / "tokens.txt")
        self._languages = _languages(folder, options)
        self._unit = _modelling_unit(self._alphabet, folder)
        self._recognizer = _load(folder, self._alphabet, self._unit, options.threads)
        window, self._step_frames = _pace(self._recognizer)
        self._tail = np.tile(_FRAME, window + _TAIL_FRAMES)
        self._hot_words: str | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(
            languages=self._languages,
            streams_partials=True,
            uses_house=bool(self._unit),
            version=version("sherpa-onnx"),
        )

    def know_house(self, house: House) -> None:
        """Expect the names of a house; utterances under way keep those they have."""
        english = self._languages[0].startswith("en")
        spelt = (self._alphabet.spelt(name, english=english) for name in spoken_names(house))
        words = dict.fromkeys(islice(filter(None, spelt), _MOST_NAMES)) if self._unit else {}
        self._hot_words = "/".join(words) or None

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield the words so far after each step of the model, and the whole after the audio.

        How sure it is, it tells of the whole only: the words so far may still change.
        """
        recognizer = self._recognizer
        stream = recognizer.create_stream(self._hot_words)
        language = self._languages[0] if len(self._languages) == 1 else request.language
        steps = 0
        for chunk in audio:
            stream.accept_waveform(_RATE, _samples(chunk))
            while recognizer.is_ready(stream):
                recognizer.decode_stream(stream)
                steps += 1
                yield Hypothesis(
                    text=self._alphabet.written(recognizer.get_result(stream)),
                    language=language,
                    heard_ms=steps * self._step_frames * _FRAME_MS,
                )
        stream.accept_waveform(_RATE, self._tail)
        while recognizer.is_ready(stream):
            recognizer.decode_stream(stream)
        result = recognizer.get_result_all(stream)
        yield Hypothesis(
            text=self._alphabet.written(result.text.strip()),
            final=True,
            language=language,
            confidence=math.exp(np.mean(result.ys_probs)) if result.ys_probs else None,
        )

    def close(self) -> None:
        """Release the model; utterances under way keep it to their end."""
        self._recognizer = None


def _checked(model: str | None) -> Path:
    """Return a model's folder, if it has the files of one."""
    if not model:
        raise EngineUnavailable(f"sherpa-onnx has no model; {_HINT}")
    folder = Path(model)
    lacking = [f"{part}*.onnx" for part in _PARTS if not any(folder.glob(f"{part}*.onnx"))]
    if not (folder / "tokens.txt").is_file():
        lacking.append("tokens.txt")
    if lacking:
        raise EngineUnavailable(
            f"{folder} is no streaming transducer: it has no {', '.join(lacking)}; {_HINT}"
        )
    return folder


def _alphabet(path: Path) -> Alphabet:
    try:
        return Alphabet.read(path)
    except (OSError, ValueError) as error:
        raise EngineUnavailable(f"{path} cannot be read: {error}; {_HINT}") from error


def _languages(folder: Path, options: SttOptions) -> tuple[str, ...]:
    """Return a model's languages; its files do not tell, so one of no catalogue has the room's."""
    known = {entry.name.casefold(): entry.languages for entry in CATALOGUE}
    return known.get(folder.name.casefold(), (options.language,))


def _modelling_unit(alphabet: Alphabet, folder: Path) -> str:
    """Return what the library calls the way a model writes, "" where hot words cannot be encoded.

    That of pieces needs their table.
    """
    if not alphabet.has_pieces:
        return "cjkchar" if alphabet.has_ideographs else ""
    if not _pieces_file(folder):
        return ""
    return "cjkchar+bpe" if alphabet.has_ideographs else "bpe"


def _load(folder: Path, alphabet: Alphabet, unit: str, threads: int) -> Any:
    """Load a model, if another process survives that: a broken one ends the process here.

    Hot words need the beam search; without them the greedy one does, which every model has.
    """
    settings: dict[str, Any] = {part: str(_graph(folder, part)) for part in _PARTS}
    settings |= {
        "tokens": str(folder / "tokens.txt"),
        "num_threads": threads or 1,  # a step is too small to gain from more
        "decoding_method": "modified_beam_search" if unit else "greedy_search",
        "modeling_unit": unit,
        "temperature_scale": 1.0,
    }
    with tempfile.TemporaryDirectory() as scratch:
        if "bpe" in unit:
            table = Path(scratch) / "bpe.vocab"
            lines = [f"{piece}\t{score}\n" for piece, score in _pieces(folder, alphabet)]
            table.write_text("".join(lines), encoding="utf-8")
            settings["bpe_vocab"] = str(table)
        _try(folder, settings)
        return sherpa_onnx.OnlineRecognizer.from_transducer(**settings)


def _try(folder: Path, settings: dict[str, Any]) -> None:
    """Load a model in another process and let it listen. Raises EngineUnavailable."""
    command = [sys.executable, "-P", "-c", _TRIAL, json.dumps(settings)]
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, errors="replace", timeout=_TRIAL_SECONDS
        )
        why = done.stderr.strip().rpartition("\n")[2] or f"exit status {done.returncode}"
        fails = done.returncode != 0
    except (OSError, subprocess.TimeoutExpired) as error:
        why, fails = str(error), True
    if fails:
        raise EngineUnavailable(f"{folder} is no streaming transducer: {why}; {_HINT}")


def _graph(folder: Path, part: str) -> Path:
    """Return the file of a part: 8-bit where there is one, but for the decoder, which is small."""
    full = part == "decoder"
    return min(
        folder.glob(f"{part}*.onnx"), key=lambda path: ((".int8." in path.name) == full, path.name)
    )


def _pieces_file(folder: Path) -> Path | None:
    files = (folder / "bpe.vocab", folder / "bpe.model")
    return next((path for path in files if path.is_file()), None)


def _pieces(folder: Path, alphabet: Alphabet) -> Iterator[tuple[str, float]]:
    """Yield the pieces of words that the model writes, and their log probabilities."""
    path = _pieces_file(folder)
    try:
        if path and path.suffix == ".vocab":
            lines = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
            table = [(line[0], float(line[-1])) for line in lines if line]
        else:
            model = sentencepiece.SentencePieceProcessor(model_file=str(path))
            table = [(model.id_to_piece(n), model.get_score(n)) for n in range(len(model))]
    except (OSError, RuntimeError, ValueError) as error:
        raise EngineUnavailable(f"{path} cannot be read: {error}; {_HINT}") from error
    # One that is not among the model's symbols would make the library leave out names, loudly.
    yield from ((piece, score) for piece, score in table if piece in alphabet.symbols)


def _pace(recognizer: sherpa_onnx.OnlineRecognizer) -> tuple[int, int]:
    """Return how many frames the model needs to begin, and by how many a step moves on."""
    stream = recognizer.create_stream()

    def wanted() -> int:
        frames = 0
        while not recognizer.is_ready(stream):
            stream.accept_waveform(_RATE, _FRAME)
            frames += 1
        return frames

    window = wanted()
    recognizer.decode_stream(stream)
    return window, wanted()


def _samples(pcm: bytes) -> NDArray[np.float32]:
    return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / _FULL_SCALE

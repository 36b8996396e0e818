"""OpenAI's Whisper by ``faster-whisper``: free speech in many languages, from a model on disk.

An utterance is decoded once it is over, at its most likely reading only: the library's second
attempts sample by chance, and cost most where nobody spoke. The names of the house go before the
audio as if they had just been said, so that they are spelt as the house spells them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import faster_whisper
import numpy as np
from numpy.typing import NDArray

from wyoming_servers.audio.activity import Activity
from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable

_FILES = ("config.json", "model.bin", "tokenizer.json")
"""Without them the library would fail later, or ask a hub."""
_RATE = 16_000
_FULL_SCALE = 32768.0
_MARGIN_MS = 300
_WINDOW_SECONDS = 30
_SILENT = 0.6
_UNSURE = -1.0
_REPETITIVE = 2.4
"""Whisper's own limits of no-speech probability, mean log probability and compression ratio."""
_HOT_TOKENS = 220
"""Names take half of the 448 tokens of Whisper's context at most; the library cuts off at 223."""
_FIRST_TOKENS, _TOKENS_PER_SECOND, _MOST_TOKENS = 40, 20, 200
"""What can be said in some seconds; a model that repeats itself is stopped there."""
_LAST_NAMED = ("sensor", "binary_sensor")
"""Domains of which there are many, and few are ever asked for."""


class FasterWhisperEngine:
    """One model on the CPU; several utterances take turns with it."""

    def __init__(self, options: SttOptions) -> None:
        self._model = _load(options)
        self._beam_size = options.beam_size
        self._tokenizer = self._model.hf_tokenizer
        self._languages = _languages(self._model)
        self._hot_words: str | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(
            languages=self._languages, uses_house=True, version=faster_whisper.__version__
        )

    def know_house(self, house: House) -> None:
        """Expect the names of a house; utterances under way keep those they have."""
        words = ""
        for name in _names(house):
            longer = f"{words}, {name}" if words else name
            if len(self._tokenizer.encode(f" {longer}", add_special_tokens=False)) > _HOT_TOKENS:
                break
            words = longer
        self._hot_words = words or None

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield the words so far after each segment, and the whole; all of it after the audio.

        A language the model does not know, or None, lets it find out by itself.
        """
        speech = _speech(audio)
        if not len(speech):
            yield Hypothesis(text="", final=True, language=request.language)
            return
        segments, info = self._decode(speech, _language(request, self._languages))
        text, sure = "", 0.0
        for segment in segments:
            if segment.compression_ratio <= _REPETITIVE:
                text += segment.text
                sure = min(sure, segment.avg_logprob)
            yield Hypothesis(text=text.strip(), language=info.language)  # a closed stream ends here
        yield Hypothesis(
            text=text.strip(),
            final=True,
            language=info.language,
            confidence=math.exp(sure) if text else None,
        )

    def close(self) -> None:
        """Release the model."""
        self._model.model.unload_model()

    def _decode(self, speech: NDArray[np.float32], language: str | None) -> tuple[Any, Any]:
        seconds = len(speech) / _RATE
        most = min(_MOST_TOKENS, round(_FIRST_TOKENS + _TOKENS_PER_SECOND * seconds))
        decoded: tuple[Any, Any] = self._model.transcribe(
            speech,
            language=language,
            beam_size=self._beam_size,
            temperature=0.0,
            no_speech_threshold=_SILENT,
            log_prob_threshold=_UNSURE,
            compression_ratio_threshold=_REPETITIVE,
            condition_on_previous_text=False,
            without_timestamps=seconds <= _WINDOW_SECONDS,
            max_new_tokens=most,
            hotwords=self._hot_words,
        )
        return decoded


def _load(options: SttOptions) -> faster_whisper.WhisperModel:
    """Load a model and try it, so that one that does not work is known of at once."""
    if not options.model:
        raise EngineUnavailable(
            "faster-whisper has no model; choose one: laramie models list; "
            "LARAMIE_STT_MODEL=faster-whisper-base"
        )
    folder = Path(options.model)
    if lacking := [name for name in _FILES if not (folder / name).is_file()]:
        raise EngineUnavailable(
            f"{folder} is no Whisper model: it has no {', '.join(lacking)}; choose one: "
            "laramie models list; LARAMIE_STT_MODEL=faster-whisper-base"
        )
    try:
        model = faster_whisper.WhisperModel(
            str(folder),
            device="cpu",
            compute_type="int8",
            cpu_threads=options.threads,
            local_files_only=True,
        )
        model.transcribe(np.zeros(_RATE, np.float32))
    except Exception as error:  # the library raises whatever its parts raise
        raise EngineUnavailable(f"{folder} is no Whisper model: {error}") from error
    return model


def _languages(model: faster_whisper.WhisperModel) -> tuple[str, ...]:
    """Return the languages the model has a token for: not all know those that came later."""
    if not model.model.is_multilingual:
        return ("en",)
    known = model.hf_tokenizer.token_to_id
    return tuple(code for code in model.supported_languages if known(f"<|{code}|>") is not None)


def _language(request: Request, languages: tuple[str, ...]) -> str | None:
    code = (request.language or "").replace("_", "-").partition("-")[0].lower()
    return code if code in languages else None


def _names(house: House) -> Iterator[str]:
    """Yield each name once, those first that are said most often."""
    entities = sorted(house.entities, key=lambda entity: entity.domain in _LAST_NAMED)
    named: tuple[Area | Floor | Entity, ...] = (*house.areas, *house.floors, *entities)
    seen = set()
    for thing in named:
        for name in (thing.name, *thing.aliases):
            if name and fold(name) not in seen:
                seen.add(fold(name))
                yield name


def _speech(audio: Iterable[bytes]) -> NDArray[np.float32]:
    """Return the samples from the first word to the last, -1 to 1; none without speech."""
    activity, pcm = Activity(), bytearray()
    for chunk in audio:
        pcm += chunk
        activity.feed(chunk)
    begin, end = activity.span(_MARGIN_MS)
    return np.frombuffer(pcm[2 * begin : 2 * end], dtype="<i2").astype(np.float32) / _FULL_SCALE

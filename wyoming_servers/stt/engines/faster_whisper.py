"""OpenAI's Whisper by ``faster-whisper``: free speech in many languages, from a model on disk.

It decodes audio as a whole, and so begins while somebody speaks: drafts at beam 1, and at a pause
what will be the answer if nobody speaks on. Only the most likely reading is taken: the library's
second attempts sample by chance, and cost most where nobody spoke. The names of the house go before
the audio as if they had just been said, so that they are spelt as the house spells them.
"""

from __future__ import annotations

import wyoming_servers.stt.openmp  # noqa: F401 - before the libraries
from wyoming_servers.house.tags import family_of

# isort: split
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any

import ctranslate2
import faster_whisper
import numpy as np
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_compression_ratio, get_suppressed_tokens
from numpy.typing import NDArray

from wyoming_servers.house.snapshot import House
from wyoming_servers.runtime.machine import cores
from wyoming_servers.stt.ahead import Ahead
from wyoming_servers.stt.compute import Compute, ways
from wyoming_servers.stt.confidence import of_whisper
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.pace import Pace
from wyoming_servers.stt.spoken_names import spoken_names
from wyoming_servers.stt.whisper_context import (
    DRAFT_SECONDS,
    LONGEST_SECONDS,
    in_context,
    least_seconds,
)
from wyoming_servers.stt.workers import Urgency, Workers
from wyoming_servers.wire.errors import EngineUnavailable

_FILES = ("config.json", "model.bin", "tokenizer.json")
"""Without them the library would fail later, or ask a hub."""
_RATE = 16_000
_FRAMES_PER_SECOND = 100
_FULL_SCALE = 32768.0
_SILENT = 0.6
_UNSURE = -1.0
_REPETITIVE = 2.4
"""Whisper's own limits of no-speech probability, mean log probability and compression ratio."""
_HOT_TOKENS = 220
"""Names take half of the 448 tokens of Whisper's context at most; the library cuts off at 223."""
_HEEDS_NO_WORDS = "distil"
"""Models with this in their names never saw words before the audio, and lose what follows them."""
_TOKENS, _MOST_TOKENS = (40, 20), 200
"""What can be said at once and per second, and at all: a model that repeats itself stops there."""
_DRAFT_TOKENS = (10, 10)
"""The same of a draft, which may as well be cut off."""

_LOGGER = logging.getLogger(__name__)


class FasterWhisperEngine:
    """One model; a few decodes at once share it, the others wait for their turn."""

    def __init__(self, options: SttOptions) -> None:
        self._whisper, compute = _load(options)
        self._workers = Workers(compute.decodes)
        self._pace = Pace(self._whisper.whole_ms, self._whisper.draft_ms)
        self._hot_words: str | None = None
        self.batches = compute.device == "cuda"

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(
            languages=self._whisper.languages,
            streams_partials=True,
            uses_house=self._whisper.heeds_words,
            version=faster_whisper.__version__,
        )

    @property
    def waiting(self) -> int:
        """How many decodes wait for their turn."""
        return self._workers.waiting

    def know_house(self, house: House) -> None:
        """Expect the names of a house; utterances under way keep those they have."""
        words = ""
        for name in spoken_names(house) if self._whisper.heeds_words else ():
            longer = f"{words}, {name}" if words else name
            if self._whisper.count_tokens(longer) > _HOT_TOKENS:
                break
            words = longer
        self._hot_words = words or None

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield all words at a pause, certain ones before that to who reads along, and the final.

        A language the model does not know, or None, lets it find out by itself.
        """
        language = _language(request, self._whisper.languages)
        decode = partial(self._whisper.decode, language=language, hot_words=self._hot_words)
        ahead = Ahead(
            decode,
            self._workers,
            self._pace,
            drafts=request.reads_along,
            speech=request.speech,
        )
        try:
            for pcm in audio:
                yield from ahead.hear(pcm)
            if ahead.heard:
                yield from ahead.finish()
            else:
                yield Hypothesis(text="", final=True, language=request.language)
        finally:
            ahead.close()

    def together(self, asked: Sequence[tuple[bytes, Request]]) -> list[Hypothesis]:
        """Decode whole utterances in one go, which takes a GPU little longer than one of them."""
        speeches = [np.frombuffer(pcm, "<i2").astype(np.float32) / _FULL_SCALE for pcm, _ in asked]
        languages = [_language(request, self._whisper.languages) for _, request in asked]
        decode = partial(self._whisper.decode_together, speeches, languages, self._hot_words)
        heard = self._workers.submit(Urgency.AWAITED, decode).result()
        return [replace(hypothesis, final=True) for hypothesis in heard]

    def close(self) -> None:
        """Release the model, once what is under way has ended."""
        self._workers.close()
        self._whisper.close()


class _Whisper:
    """The library, as far as decoding goes; for any thread. Made, it is known to work."""

    def __init__(self, folder: Path, compute: Compute, options: SttOptions) -> None:
        self._library = faster_whisper.WhisperModel(
            str(folder),
            device=compute.device,
            compute_type=compute.compute_type,
            cpu_threads=compute.threads,
            num_workers=compute.decodes,
            local_files_only=True,
        )
        self._model = self._library.model
        self._beam_size = options.beam_size
        self._least_seconds = least_seconds(folder.name, options.context_seconds)
        self.languages = _languages(self._library)
        self.heeds_words = _HEEDS_NO_WORDS not in folder.name.lower()
        """Whether it can be told what words to expect."""
        self._suppressed = get_suppressed_tokens(self._tokenizer(self.languages[0]), [-1])
        self.whole_ms = self._try()
        self.draft_ms = self._try(draft=True)
        """How long a short decode takes, in milliseconds."""

    def close(self) -> None:
        """Release the model."""
        self._model.unload_model()

    def count_tokens(self, words: str) -> int:
        """Return how many tokens some words take in the midst of others."""
        return len(self._library.hf_tokenizer.encode(f" {words}", add_special_tokens=False))

    def decode(
        self,
        speech: NDArray[np.float32],
        *,
        draft: bool,
        wanted: Callable[[], bool],
        language: str | None,
        hot_words: str | None,
    ) -> Hypothesis:
        """Decode some speech, 16 kHz samples from -1 to 1; None finds out the language."""
        seconds = len(speech) / _RATE
        if seconds > LONGEST_SECONDS:
            if draft:
                return Hypothesis(text="")
            return self._decode_windows(speech, wanted, language, hot_words)
        least = min(DRAFT_SECONDS, self._least_seconds) if draft else self._least_seconds
        # The last frame is of the silence that the library adds.
        features = self._library.feature_extractor(speech)[:, :-1]
        encoded = self._library.encode(in_context(features, least))
        if not wanted():
            return Hypothesis(text="")
        return self._read(encoded, [seconds], [language], hot_words, draft=draft)[0]

    def decode_together(
        self,
        speeches: Sequence[NDArray[np.float32]],
        languages: Sequence[str | None],
        hot_words: str | None,
    ) -> list[Hypothesis]:
        """Decode utterances in one go; the shorter ones get as much context as the longest."""
        if any(len(speech) > LONGEST_SECONDS * _RATE for speech in speeches):
            each = partial(self.decode, draft=False, wanted=lambda: True, hot_words=hot_words)
            return [
                each(speech, language=language)
                for speech, language in zip(speeches, languages, strict=True)
            ]
        features = [self._library.feature_extractor(speech)[:, :-1] for speech in speeches]
        longest = max(features, key=lambda one: one.shape[1])
        frames = in_context(longest, self._least_seconds).shape[1]
        encoded = self._library.encode(
            np.stack([in_context(one, frames / _FRAMES_PER_SECOND) for one in features])
        )
        seconds = [len(speech) / _RATE for speech in speeches]
        return self._read(encoded, seconds, languages, hot_words)

    def _read(
        self,
        encoded: Any,
        seconds: Sequence[float],
        languages: Sequence[str | None],
        hot_words: str | None,
        *,
        draft: bool = False,
    ) -> list[Hypothesis]:
        """Decode what the encoder made of utterances; None finds out an utterance's language."""
        if None in languages:
            found = self._detected(encoded)
            languages = [language or found[at] for at, language in enumerate(languages)]
        tokenizers = [self._tokenizer(str(language)) for language in languages]
        prompts = [
            self._library.get_prompt(tokenizer, [], without_timestamps=True, hotwords=hot_words)
            for tokenizer in tokenizers
        ]
        results = self._model.generate(
            encoded,
            prompts,
            beam_size=1 if draft else self._beam_size,
            max_length=len(prompts[0]) + _most_tokens(max(seconds), draft=draft),
            suppress_tokens=self._suppressed,
            return_scores=True,
            return_no_speech_prob=True,
        )
        return [*map(_answer, results, tokenizers)]

    def _decode_windows(
        self,
        speech: NDArray[np.float32],
        wanted: Callable[[], bool],
        language: str | None,
        hot_words: str | None,
    ) -> Hypothesis:
        """Decode more than the model's context: there the library looks where to go on."""
        segments, info = self._library.transcribe(
            speech,
            language=language,
            beam_size=self._beam_size,
            temperature=0.0,
            no_speech_threshold=_SILENT,
            log_prob_threshold=_UNSURE,
            compression_ratio_threshold=_REPETITIVE,
            condition_on_previous_text=False,
            max_new_tokens=_MOST_TOKENS,
            hotwords=hot_words,
        )
        read = takewhile(lambda _: wanted(), segments)
        return _hypothesis([(segment.text, segment.avg_logprob) for segment in read], info.language)

    def _try(self, *, draft: bool = False) -> float:
        """Decode a second of silence; return how long that takes, in milliseconds."""
        begun = time.monotonic()
        self.decode(
            np.zeros(_RATE, np.float32),
            draft=draft,
            wanted=lambda: True,
            language=None,
            hot_words=None,
        )
        return 1000 * (time.monotonic() - begun)

    def _tokenizer(self, language: str) -> Tokenizer:
        return Tokenizer(
            self._library.hf_tokenizer,
            self._model.is_multilingual,
            task="transcribe",
            language=language,
        )

    def _detected(self, encoded: Any) -> list[str]:
        """Return the likeliest language of each utterance."""
        if not self._model.is_multilingual:
            return [self.languages[0]] * encoded.shape[0]
        likeliest = (found[0] for found in self._model.detect_language(encoded))
        return [str(token)[2:-2] for token, _ in likeliest]


def _answer(read: Any, tokenizer: Tokenizer) -> Hypothesis:
    """Return what was said in one utterance by the library's result."""
    (tokens, *_), (score, *_) = read.sequences_ids, read.scores
    # The library's score leaves out the end of the text.
    sure = score * len(tokens) / (len(tokens) + 1)
    text = tokenizer.decode(tokens).strip()
    silent = read.no_speech_prob > _SILENT and sure <= _UNSURE
    return _hypothesis([] if silent else [(text, sure)], tokenizer.language_code)


def _most_tokens(seconds: float, *, draft: bool) -> int:
    first, each = _DRAFT_TOKENS if draft else _TOKENS
    return min(_MOST_TOKENS, round(first + each * seconds))


def _hypothesis(segments: Sequence[tuple[str, float]], language: str) -> Hypothesis:
    """Return the texts that are no repetitions; they are as sure as the least sure of them."""
    kept = [
        (text, sure)
        for text, sure in segments
        if text and get_compression_ratio(text) <= _REPETITIVE
    ]
    return Hypothesis(
        text="".join(text for text, _ in kept).strip(),
        language=language,
        confidence=of_whisper(min(sure for _, sure in kept)) if kept else None,
    )


def _load(options: SttOptions) -> tuple[_Whisper, Compute]:
    """Load a model and try it, so that one that does not work is known of at once."""
    folder, failure = _folder(options), ""
    for compute in ways(options, gpus=ctranslate2.get_cuda_device_count(), cores=cores()):
        try:
            whisper = _Whisper(folder, compute, options)
        except Exception as error:  # noqa: BLE001 - the library raises whatever its parts raise
            failure = str(error)
            _LOGGER.warning("%s does not run as %s: %s", folder, compute, error)
        else:
            _LOGGER.info("%s runs as %s, %d at once", folder, compute, compute.decodes)
            return whisper, compute
    raise EngineUnavailable(f"{folder} is no Whisper model that runs here: {failure}")


def _folder(options: SttOptions) -> Path:
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
    return folder


def _languages(model: faster_whisper.WhisperModel) -> tuple[str, ...]:
    """Return the languages the model has a token for: not all know those that came later."""
    if not model.model.is_multilingual:
        return ("en",)
    known = model.hf_tokenizer.token_to_id
    return tuple(code for code in model.supported_languages if known(f"<|{code}|>") is not None)


def _language(request: Request, languages: tuple[str, ...]) -> str | None:
    code = family_of(request.language or "")
    return code if code in languages else None

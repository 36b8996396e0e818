"""Kokoro: natural voices of nine languages in one model of 82 million parameters.

The model (https://huggingface.co/hexgrad/Kokoro-82M) makes a whole piece of text at a time: sound
starts when the first clause is done. The files are kokoro-onnx's; ONNX Runtime computes them here
as it does Piper's, and espeak-ng reads the text in each voice's own language.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import onnxruntime

from wyoming_servers.house.tags import family_of
from wyoming_servers.runtime.idle import Idle
from wyoming_servers.runtime.machine import cores
from wyoming_servers.runtime.store import models_folder
from wyoming_servers.tts.engine import Capabilities, Request, Voice
from wyoming_servers.tts.kokoro_names import described, languages_of
from wyoming_servers.tts.kokoro_sounds import numbers_of, pieces_of, symbols_of, tones
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.plain import plain
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, NameUnknown

from .espeak_library import load_espeak
from .kokoro_model import KokoroFiles, KokoroModel
from .onnx_session import providers, stored_graphs

_RATE = 24_000
_USUAL_WORDS_PER_MINUTE = 165
_SLOWEST, _FASTEST = 0.5, 2.0
_DEFAULT_MODEL = "kokoro-v1.0-int8"
_BEST_VOICE = "af_heart"
_READERS = {
    "a": "en-us",
    "b": "en",
    "e": "es",
    "f": "fr",
    "h": "hi",
    "i": "it",
    "j": "ja",
    "p": "pt-br",
    "z": "cmn",
}
"""espeak-ng's voice for the language a name begins with."""
_MANDARIN = "z"

_LOGGER = logging.getLogger(__name__)


class KokoroEngine:
    """One model with all its voices; replies run side by side."""

    def __init__(self, options: TtsOptions) -> None:
        self._espeak = load_espeak()
        self._readers = {one.name: one.identifier for one in self._espeak.dialects}
        self._pace = options.words_per_minute / _USUAL_WORDS_PER_MINUTE
        files = _find(options)
        load = partial(
            KokoroModel,
            files,
            threads=options.threads or cores(),
            providers=providers(options.device),
        )
        try:
            voices = tuple(_voices(files))
            self._model = Idle(load, idle_seconds=options.idle_unload_seconds)
        except EngineFailed as error:
            raise EngineUnavailable(str(error)) from error
        self._names = {voice.name: voice for voice in voices}
        self.capabilities = Capabilities(
            voices=voices,
            default_voice=self._default(options),
            rate=_RATE,
            version=onnxruntime.__version__,
            identity=files.identity,
        )

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield each text's audio when it is made, and that of a long one piece by piece."""
        voice = self._voice(request)
        speed = min(_FASTEST, max(_SLOWEST, self._pace * request.rate))
        for piece in text:
            for symbols in pieces_of(self._symbols(plain(piece), voice)):
                with self._model.use() as model:
                    samples = model.speak(numbers_of(symbols), voice, speed)
                if samples.size:
                    yield (32767 * np.clip(samples, -1.0, 1.0)).astype("<i2").tobytes()

    def close(self) -> None:
        """Release the model."""
        self._model.close()

    def _symbols(self, text: str, voice: str) -> str:
        language = voice[0]
        reader = self._readers[_READERS[language]]

        def sounds(words: str) -> str:
            ipa = self._espeak.phonemes(words, reader)
            if language != _MANDARIN:
                return ipa
            return tones(ipa, self._espeak.phonemes(words, reader, mnemonics=True))

        return symbols_of(text, sounds, language)

    def _default(self, options: TtsOptions) -> str:
        if options.voice is not None:
            return self._exact(options.voice)
        best_first = sorted(self._names, key=lambda name: name != _BEST_VOICE)
        return self._speaking(options.language, best_first) or best_first[0]

    def _voice(self, request: Request) -> str:
        if request.speaker is not None:
            raise NameUnknown(f"there is no speaker '{request.speaker}': Kokoro's voices have none")
        if request.voice is not None:
            return self._exact(request.voice)
        default = self.capabilities.default_voice
        if request.language is None:
            return default
        default_first = sorted(self._names, key=lambda name: name != default)
        if name := self._speaking(request.language, default_first):
            return name
        known = sorted({voice.languages[0] for voice in self._names.values()})
        raise NameUnknown(
            f"there is no voice for language '{request.language}', but for {', '.join(known)}"
        )

    def _exact(self, name: str) -> str:
        if name not in self._names:
            raise NameUnknown(f"there is no voice '{name}', but {', '.join(self._names)}")
        return name

    def _speaking(self, language: str, names: Iterable[str]) -> str | None:
        """Return the first voice for a language, in its region if there is one."""
        known = {name: [tag.lower() for tag in self._names[name].languages] for name in names}
        for wanted in (language.replace("_", "-").lower(), family_of(language)):
            for name, tags in known.items():
                if wanted in tags:
                    return name
        return None


def _voices(files: KokoroFiles) -> Iterator[Voice]:
    for name in files.names():
        if languages := languages_of(name):
            yield Voice(name=name, languages=languages, description=described(name))
        else:
            _LOGGER.warning(
                "%s: the voice %s tells no language and is left out", files.voices, name
            )


def _find(options: TtsOptions) -> KokoroFiles:
    """Return the files of the chosen model, else of the first. Raises EngineUnavailable."""
    folder = models_folder("tts", options)
    chosen = Path(options.model) if options.model else folder
    if chosen.suffix == ".onnx":
        fitting = [files for files in _found(chosen.parent) if files.graph == chosen]
    else:
        fitting = list(_found(chosen))
    if not fitting:
        raise EngineUnavailable(
            f"there is no Kokoro model in {chosen}: choose one (laramie models list; "
            f"LARAMIE_TTS_MODEL={_DEFAULT_MODEL}), or copy its .onnx and voices .bin into {folder}"
        )
    return fitting[0]


def _found(folder: Path) -> Iterator[KokoroFiles]:
    """Yield the models in a folder: each graph that has voices beside it."""
    for graph in stored_graphs(folder):
        for voices in sorted(graph.parent.glob("*voices*.bin"))[:1]:
            yield KokoroFiles(graph=graph, voices=voices)

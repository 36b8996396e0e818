"""Piper: natural voices on a CPU, whose audio leaves while the sentence is still being made.

A voice is NAME.onnx with NAME.onnx.json beside it, downloaded or one's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.house.tags import family_of
from wyoming_servers.runtime.store import models_folder
from wyoming_servers.tts.engine import Capabilities, Request
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.plain import plain
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, NameUnknown

from .piper_compute import compute
from .piper_folder import StoredVoice, read_voice, stored_voices
from .piper_turns import Reply
from .piper_voice import PiperVoice
from .piper_voices import LoadedVoices

_RATE = 22_050
"""Of most voices; what others say is converted, as a reply has one rate."""
_USUAL_WORDS_PER_MINUTE = 165
"""The option's default stands for a voice's own pace."""
_DEFAULT_VOICE = "en_US-lessac-medium"


class PiperEngine:
    """All voices of a folder, each loaded when it is first asked for; replies run side by side."""

    def __init__(self, options: TtsOptions) -> None:
        self._stored = _stored(options)
        self._options = options
        self._pace = options.words_per_minute / _USUAL_WORDS_PER_MINUTE
        cache = options.data_dir / "voices" / "piper"
        how = compute(options.device, options.threads)
        self._turns = how.turns
        self._voices = LoadedVoices(
            self._stored,
            lambda stored: PiperVoice(stored.path, stored.config, cache, how),
            most_bytes=options.voices_mb * 2**20,
            idle_seconds=options.idle_unload_seconds,
        )
        default = self._default()
        identities = {name: f"{name} {stored.identity}" for name, stored in self._stored.items()}
        self.capabilities = Capabilities(
            voices=tuple(stored.voice for stored in self._stored.values()),
            default_voice=default,
            rate=_RATE,
            version=version("piper-tts"),
            voice_identity=lambda request: identities[self._named(request)],
        )
        try:
            with self._voices.use(default):
                pass  # the first reply need not wait for it
        except EngineFailed as error:
            raise EngineUnavailable(str(error)) from error

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield each text's audio while it is made."""
        name = self._named(request)
        stored = self._stored[name]
        speaker = _speaker(stored, request.speaker)
        converter = Converter(AudioFormat(stored.config.sample_rate), AudioFormat(_RATE))
        reply = Reply(self._turns)
        with self._voices.use(name) as voice:
            for piece in text:
                for pcm in voice.speak(
                    plain(piece),
                    reply,
                    speaker=speaker,
                    pace=self._pace * request.rate,
                    noise=self._options.noise_scale,
                    noise_w=self._options.noise_w_scale,
                ):
                    if converted := converter.feed(pcm):
                        yield converted
        if rest := converter.finish():
            yield rest

    def close(self) -> None:
        """Release the voices."""
        self._voices.close()

    def _default(self) -> str:
        options = self._options
        if options.voice is not None:
            return self._exact(options.voice)
        if options.model and Path(options.model).stem in self._stored:
            return Path(options.model).stem
        return self._speaking(options.language) or next(iter(self._stored))

    def _named(self, request: Request) -> str:
        if request.voice is not None:
            return self._exact(request.voice)
        default = self.capabilities.default_voice
        if request.language is None:
            return default
        if _tag(request.language) in map(_tag, self._stored[default].voice.languages):
            return default
        if name := self._speaking(request.language):
            return name
        known = sorted({voice.languages[0] for voice in self.capabilities.voices})
        raise NameUnknown(
            f"there is no voice for language '{request.language}', but for {', '.join(known)}: "
            "'laramie models list' shows what can be downloaded"
        )

    def _exact(self, name: str) -> str:
        if name in self._stored:
            return name
        raise NameUnknown(
            f"there is no voice '{name}', but {', '.join(self._stored)}: "
            "'laramie models list' shows what can be downloaded"
        )

    def _speaking(self, language: str) -> str | None:
        """Return the first voice for a language, in its region if there is one."""
        for wanted in (_tag(language), family_of(language)):
            for name, stored in self._stored.items():
                if wanted in map(_tag, stored.voice.languages):
                    return name
        return None


def _stored(options: TtsOptions) -> dict[str, StoredVoice]:
    """Return the voices of the folder, and the one that is given by its path."""
    folder = models_folder("tts", options)
    stored = stored_voices(folder)
    if options.model and (given := Path(options.model)).suffix == ".onnx":
        stored |= {given.stem: read_voice(given)}
    if not stored:
        raise EngineUnavailable(
            f"there is no Piper voice in {folder}: choose one (laramie models list; "
            f"LARAMIE_TTS_MODEL={_DEFAULT_VOICE}), or copy NAME.onnx and NAME.onnx.json there"
        )
    return stored


def _speaker(stored: StoredVoice, name: str | None) -> int | None:
    """Return a speaker's number, by name or number; None is the voice's default."""
    if name is None:
        return None
    numbers = stored.config.speaker_id_map
    if name in numbers:
        return numbers[name]
    if name.isdecimal() and int(name) < max(1, stored.config.num_speakers):
        return int(name)
    known = ", ".join(list(numbers)[:8]) or "only one"
    raise NameUnknown(f"{stored.voice.name} has no speaker '{name}', but {known}")


def _tag(language: str) -> str:
    return language.replace("_", "-").lower()

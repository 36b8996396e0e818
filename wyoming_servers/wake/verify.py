"""Second opinions on a wake word before it is told; imported when chosen."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from prometheus_client import CollectorRegistry, Counter

from wyoming_servers.runtime.engines import EngineSpec, load
from wyoming_servers.wire.errors import EngineUnavailable

from .options import WakeOptions
from .words import word_key

VERIFIERS = {
    "phrase": EngineSpec(
        target="wyoming_servers.wake.engines.key_phrase:KeyPhrase",
        summary="PocketSphinx finds the phrase, too; English",
        requires=("pocketsphinx",),
        extra="pocketsphinx",
    ),
    "voice": EngineSpec(
        target="wyoming_servers.wake.engines.voice_gate:VoiceGate",
        summary="somebody spoke, by Silero's detector",
    ),
}

_LOGGER = logging.getLogger(__name__)


class Verifier(Protocol):
    """Called on the threads of many streams."""

    def confirms(self, word: str, pcm: bytes) -> bool:
        """Tell whether a word is in some audio, 16 kHz, 16-bit, mono, that ends with it. Blocks."""
        ...


class Verification:
    """The verifiers that were chosen; all must agree. One that cannot be had is told."""

    def __init__(self, options: WakeOptions, registry: CollectorRegistry) -> None:
        self._options = options
        self._verifiers: Sequence[Verifier] = ()
        self._denied = Counter(
            "laramie_wake_denied",
            "Wake words that a verifier took for something else",
            ["word"],
            registry=registry,
        )

    def load(self) -> None:
        """Import the verifiers; blocks. Until then every word is confirmed."""
        loaded = []
        for name in self._options.verifiers:
            try:
                loaded.append(load(name, VERIFIERS[name], self._options))
            except EngineUnavailable as error:
                _LOGGER.error("%s", error)  # noqa: TRY400 - a remedy, not a traceback
        self._verifiers = loaded

    def confirms(self, word: str, pcm: bytes) -> bool:
        """Tell whether a word is in some audio."""
        confirmed = all(verifier.confirms(word, pcm) for verifier in self._verifiers)
        if not confirmed:
            self._denied.labels(word_key(word)).inc()
            _LOGGER.info("'%s' was not said, by the second opinion", word)
        return confirmed

"""A second opinion on a wake word: CMU PocketSphinx' search for its phrase. English only.

The method is keyword spotting against a loop of all sounds; it holds Python's lock, so it is fed in
short steps.
"""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from pocketsphinx import Decoder, get_model_path

from wyoming_servers.runtime.memory_file import memory_file
from wyoming_servers.wake.words import word_key

_MODEL = Path(get_model_path()) / "en-us"
_MADE_UP = {"nabu": "N AA B UW", "mycroft": "M AY K R AO F T", "rhasspy": "R AE S P IY"}
"""Words of wake phrases that are in no dictionary."""
_LIKELY = 1e-70
"""Ratio of the phrase's likelihood to that of any sounds from which on it was said. Of 59 calls,
clean, reverberant and in noise, it denies 4, and 11 of 27 phrases that resemble one; 1e-90 denies
none and 7, 1e-50 10 and 16. Each costs 140 ms of processor time."""
_AFTER = np.random.default_rng(1).normal(0, 20, 4800).astype("<i2").tobytes()
"""300 ms of a quiet room: the search tells a phrase only when something comes after it."""
_BEAMS = {"beam": 1e-80, "wbeam": 1e-60, "pbeam": 1e-80, "topn": 8}
"""The default ones lose short phrases."""
_STEP_BYTES = 640
"""20 ms."""

_LOGGER = logging.getLogger(__name__)


class KeyPhrase:
    """Looks for a word's phrase in the audio that is said to hold it."""

    def __init__(self, options: object) -> None:
        del options
        self._decoders: dict[str, Any] = {}
        self._turn = Lock()

    def confirms(self, word: str, pcm: bytes) -> bool:
        """Tell whether a word's phrase is in some audio, also where nobody knows how it sounds."""
        key = word_key(word)
        with self._turn:
            if key not in self._decoders:
                self._decoders[key] = _decoder(key.split("_"))
            decoder = self._decoders[key]
            if decoder is None:
                return True
            pcm += _AFTER
            decoder.start_utt()
            for at in range(0, len(pcm), _STEP_BYTES):
                decoder.process_raw(pcm[at : at + _STEP_BYTES])
            decoder.end_utt()
            return decoder.hyp() is not None


def _decoder(words: list[str]) -> Any:
    """Return what finds a phrase, or None where a word's sounds are not known."""
    sounds = _sounds(words)
    if unknown := set(words) - set(sounds):
        _LOGGER.warning("'%s' is not verified: nobody knows how it sounds", "', '".join(unknown))
        return None
    with memory_file(f"{word} {sound}\n" for word, sound in sounds.items()) as dictionary:
        return Decoder(
            hmm=str(_MODEL / "en-us"),
            dict=dictionary,
            lm=None,
            keyphrase=" ".join(words),
            kws_threshold=_LIKELY,
            loglevel="FATAL",
            **_BEAMS,
        )


def _sounds(words: list[str]) -> dict[str, str]:
    """Return how words sound, those that are known."""
    found = {word: _MADE_UP[word] for word in words if word in _MADE_UP}
    with (_MODEL / "cmudict-en-us.dict").open(encoding="utf-8") as dictionary:
        for line in dictionary:
            word, _, sound = line.strip().partition(" ")
            if word in words:
                found[word] = sound
    return found

"""One Piper voice: from text to samples, window by window."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from piper import PiperConfig
from piper import PiperVoice as Phonemes

from .piper_compute import Compute, session
from .piper_graph import Unsplittable
from .piper_parts import Sessions, open_parts
from .piper_sound import Samples, sound
from .piper_turns import Reply, Tensors

_LOGGER = logging.getLogger(__name__)

_LOUDEST = 0.8
"""Of full scale: the peak of ``_TRIAL``; other sentences are louder at times."""
_MOST_GAIN = 8.0
_TRIAL = "1, 2, 3, 4, 5, 6, 7, 8, 9."
"""A sentence in every language."""


class PiperVoice:
    """A loaded voice. Thread-safe; ``speak`` blocks."""

    def __init__(self, path: Path, config: PiperConfig, cache: Path, how: Compute) -> None:
        self._config = config
        try:
            parts = open_parts(path, cache, how)
        except Unsplittable as problem:
            _LOGGER.warning("%s speaks sentence by sentence: %s", path.name, problem)
            whole = session(path, how)
            self._samples = partial(_whole, whole)
            first = whole
        else:
            self._samples = partial(_streamed, parts)
            first = parts.encoder
        self._inputs = {given.name for given in first.get_inputs()}
        self._phonemes = Phonemes(session=first, config=config, download_dir=cache)
        self._gain = 1.0
        self._gain = self._trial_gain(Reply(how.turns))

    def speak(
        self,
        text: str,
        reply: Reply,
        *,
        speaker: int | None = None,
        pace: float = 1.0,
        noise: float | None = None,
        noise_w: float | None = None,
    ) -> Iterator[bytes]:
        """Yield 16-bit mono PCM as it is made; ``pace`` above 1 is faster than the voice's own."""
        config = self._config
        scales = (
            config.noise_scale if noise is None else noise,
            config.length_scale / pace,
            config.noise_w_scale if noise_w is None else noise_w,
        )
        reply.go_on()
        for phonemes in self._phonemes.phonemize(text):
            if not phonemes:
                continue
            ids = self._phonemes.phonemes_to_ids(phonemes)
            for samples in self._samples(self._given(ids, scales, speaker), reply):
                reply.made(len(samples) / config.sample_rate)
                levelled = np.clip(self._gain * samples, -1.0, 1.0)
                yield (32767 * levelled).astype("<i2").tobytes()

    def close(self) -> None:
        """Do nothing: the memory goes with the object."""

    def _given(
        self, ids: list[int], scales: tuple[float, float, float], speaker: int | None
    ) -> Tensors:
        given: dict[str, npt.NDArray[Any]] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array(scales, np.float32),
        }
        if "sid" in self._inputs:
            chosen = self._config.default_speaker_id if speaker is None else speaker
            given["sid"] = np.array([chosen], np.int64)
        return given

    def _trial_gain(self, reply: Reply) -> float:
        """Speak once: voices differ in loudness, and the first run of a session is a slow one.

        One gain for all that a voice says keeps sentences as loud as they are meant, and needs no
        look ahead.
        """
        pcm = b"".join(self.speak(_TRIAL, reply))
        peak = float(np.abs(np.frombuffer(pcm, "<i2").astype(np.float32)).max(initial=0.0)) / 32767
        return min(_LOUDEST / peak, _MOST_GAIN) if peak else 1.0


def _whole(whole: onnxruntime.InferenceSession, given: Tensors, reply: Reply) -> Iterator[Samples]:
    """Run a voice that is not cut."""
    yield reply.run(whole, given)[0].reshape(-1)


def _streamed(parts: Sessions, given: Tensors, reply: Reply) -> Iterator[Samples]:
    """Run the parts so that the first samples come soon."""
    names = [output.name for output in parts.encoder.get_outputs()]
    encoded = dict(zip(names, reply.run(parts.encoder, given), strict=True))
    return sound(encoded, parts.makers, reply)

"""Searches of the same audio side by side: for commands, and for sounds to weigh them against."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .reject import Segment

_STEP_FRAMES = 2
_TURN = Lock()
"""The one whose turn it is searches: two at once would only stand in each other's way."""


class Paths(NamedTuple):
    """The best ways through the graphs; empty where nothing fits."""

    command: list[Segment]
    sounds: list[Segment]
    """Phones, which follow each other in any order."""
    english: list[Segment]
    """Phones with their neighbours, which follow each other as in English."""


class Searches:
    """Searches the same audio for commands, plain sounds and English ones, step by step."""

    def __init__(self, commands: Any, *sounds: Any) -> None:
        """Take PocketSphinx's decoders, which are all made."""
        self._commands = commands
        self._sounds = sounds
        self._started: list[Any] = []
        self.given_up: Callable[[], bool] = lambda: False
        """Whether searching is of no use any more."""

    def start(self, *, again: bool = False) -> None:
        """Begin with other audio, or with the same ``again``: the plain sounds stay as they are."""
        if self._started:
            self.end()
        self._started = [self._commands] if again else [self._commands, *self._sounds]
        for decoder in self._started:
            decoder.start_utt()

    def search(self, frames: NDArray[np.float32]) -> None:
        """Search the next features, (frames, 13)."""
        with _TURN:
            for start in range(0, len(frames), _STEP_FRAMES):
                if self.given_up():
                    return
                step = frames[start : start + _STEP_FRAMES].tobytes()
                for decoder in self._started:
                    decoder.process_cep(step)

    def so_far(self) -> Paths:
        """Return the best ways to anywhere."""
        return Paths(*map(_segments, (self._commands, *self._sounds)))

    def end(self) -> Paths:
        """Return the best ways to an end, and begin with nothing."""
        for decoder in self._started:
            decoder.end_utt()
        self._started = []
        return self.so_far()

    def release(self) -> None:
        """Let go of the decoders, after which nothing can be searched."""
        self._started = []
        self._commands, self._sounds = None, ()


def _segments(decoder: Any) -> list[Segment]:
    if decoder.hyp() is None:
        return []
    unit = math.log(decoder.config["logbase"])
    return [
        Segment(
            label=part.word.partition("(")[0],
            start=part.start_frame,
            end=part.end_frame,
            score=math.log(max(part.ascore, sys.float_info.min)) / unit,
            is_word=part.word[0] not in "<[",
        )
        for part in decoder.seg()
        if part.word != "(NULL)"
    ]

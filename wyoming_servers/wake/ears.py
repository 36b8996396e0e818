"""What listens to one stream: audio is pushed in, scores come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Protocol

from .engine import Score


class Ears(Protocol):
    """The state of one stream in an engine. Not thread-safe."""

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Take the next audio, and yield the scores that are known by then."""
        ...

    def end(self) -> Iterator[Score]:
        """Yield the last scores: no audio comes any more."""
        ...

    def close(self) -> None:
        """Release what belongs to this stream alone."""
        ...


def listen(ears: Ears, audio: Iterable[bytes]) -> Iterator[Score]:
    """Yield the scores of a whole stream."""
    with closing(ears):
        for pcm in audio:
            yield from ears.hear(pcm)
        yield from ears.end()

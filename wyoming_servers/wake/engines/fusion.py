"""openWakeWord and microWakeWord at once: words that both know are scored by both.

They were made of different features by different people, and miss and mistake different things.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Protocol

from wyoming_servers.runtime.engines import load_each
from wyoming_servers.wake.ears import Ears, listen
from wyoming_servers.wake.engine import Capabilities, Request, Score, WakeWord
from wyoming_servers.wake.fuse import fused
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

from . import ENGINES

WINDOW_MS = 320
"""How far two scores may lie apart: microWakeWord rises some 180 ms after openWakeWord."""

LEADER, FOLLOWER = "openwakeword", "microwakeword"
"""A word that both know is scored whenever the leader scores it."""


class _Part(Protocol):
    """One of the two engines."""

    @property
    def capabilities(self) -> Capabilities:
        """Its words as they are now."""
        ...

    @property
    def problem(self) -> str:
        """What is wrong with its models."""
        ...

    def knows(self, name: str) -> bool:
        """Return whether it has a word that a client may mean."""
        ...

    def ears(self, request: Request) -> Ears:
        """Return what listens to one stream."""
        ...

    def close(self) -> None:
        """Release its models."""
        ...


class FusionEngine:
    """Listens for the words of both engines; one that is not installed leaves the other."""

    def __init__(self, options: WakeOptions) -> None:
        """Load both. Raises EngineUnavailable when neither is there."""
        specs = {name: ENGINES[name] for name in (LEADER, FOLLOWER)}
        parts, absent = load_each(specs, dict.fromkeys(specs, options))
        self._parts: dict[str, _Part] = parts
        self._absent = tuple(absent.values())

    @property
    def capabilities(self) -> Capabilities:
        """The words of both; what microWakeWord's models tell of themselves counts."""
        parts = [part.capabilities for part in self._parts.values()]
        words: dict[str, WakeWord] = {}
        for part in parts:
            words |= {word.name: word for word in part.words}
        return Capabilities(
            words=tuple(words.values()),
            step_ms=max(part.step_ms for part in parts),
            lag_ms=sum(part.lag_ms for part in parts) // len(parts),
            version=", ".join(part.version for part in parts),
        )

    @property
    def problem(self) -> str:
        """Which engine is not there and why, and which files in the folders are broken."""
        problems = (*self._absent, *(part.problem for part in self._parts.values()))
        return "; ".join(filter(None, problems))

    def scores(self, audio: Iterable[bytes], request: Request) -> Iterator[Score]:
        """Yield every word's score each 80 ms, under the name the client used for it."""
        known = {
            part: tuple(name for name in request.names if self._parts[part].knows(name))
            for part in self._parts
        }
        for name in request.names:
            if not any(name in names for names in known.values()):
                there = ", ".join(sorted(word.name for word in self.capabilities.words))
                raise NameUnknown(f"there is no wake word '{name}'; there are: {there}")
        parts = {
            part: self._parts[part].ears(Request(names=names))
            for part, names in known.items()
            if names or not request.names
        }
        leader = self._parts.get(LEADER)
        yield from listen(FusionEars(parts, leader.knows if leader else _nothing), audio)

    def close(self) -> None:
        """Release the models of both."""
        for part in self._parts.values():
            part.close()


class FusionEars:
    """Both engines' ears for one stream."""

    def __init__(self, parts: dict[str, Ears], is_led: Callable[[str], bool]) -> None:
        self._parts = parts
        self._is_led = is_led
        self._words: dict[str, _Word] = {}

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Yield every word's score, 0 to 1, whenever the engine that leads it scores."""
        return self._fused(
            [(part, one) for part in self._parts for one in self._parts[part].hear(pcm)]
        )

    def end(self) -> Iterator[Score]:
        """Yield the last scores."""
        return self._fused([(part, one) for part in self._parts for one in self._parts[part].end()])

    def close(self) -> None:
        """Release both."""
        with ExitStack() as stack:
            for ears in self._parts.values():
                stack.callback(ears.close)

    def _fused(self, heard: list[tuple[str, Score]]) -> Iterator[Score]:
        # What the other engine heard until then counts, however the audio is cut into pieces.
        heard.sort(key=lambda one: (one[1].end_ms, one[0] == LEADER))
        for part, score in heard:
            word = self._words.setdefault(score.name, _Word())
            word.take(part, score)
            if part == LEADER or not self._is_led(score.name):
                yield replace(score, score=word.score(score.end_ms))


class _Word:
    """One word's scores of the last moments, by engine."""

    def __init__(self) -> None:
        self._recent: dict[str, deque[Score]] = {}

    def take(self, part: str, score: Score) -> None:
        """Take an engine's next score."""
        self._recent.setdefault(part, deque()).append(score)

    def score(self, end_ms: int) -> float:
        """Return what the best scores of the last moments make together."""
        for recent in self._recent.values():
            while recent and recent[0].end_ms < end_ms - WINDOW_MS:
                recent.popleft()
        return fused(*(max(one.score for one in recent) for recent in self._recent.values()))


def _nothing(_name: str) -> bool:
    return False

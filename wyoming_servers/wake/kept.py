"""Moments at which a word was heard, or nearly: their audio and scores, kept on disk on request."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from wyoming_servers.runtime.kept_files import KeptFiles

_ENDING = ".heard"
_MEGABYTE = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A word was heard, or nearly."""

    word: str
    client: str
    """Who listened: what it calls itself, or its address."""
    at: float
    """When, in seconds since 1970."""
    woke: bool
    """Whether the word was taken for said; else it was a near miss."""
    peak: float
    """The highest score, 0 to 1."""
    threshold: float
    """What would have been enough then."""
    said: bool | None = None
    """Whether the word really was said, where somebody told."""
    curve: tuple[tuple[int, float], ...] = ()
    """The scores, each with its time in milliseconds of the audio kept here."""
    pcm: bytes = b""
    """The audio around it: 16 kHz, 16-bit, mono."""

    @property
    def name(self) -> str:
        """What it is called in the store: readable, and in the order of time."""
        when = time.strftime("%Y%m%d-%H%M%S", time.localtime(self.at))
        return f"{when}-{round(self.at * 1000) % 1000:03d}-{self.word.replace(' ', '_')}"


class KeptMoments:
    """The moments in a folder, at most so many megabytes; the oldest go first. Thread-safe."""

    def __init__(self, data_dir: Path, megabytes: int) -> None:
        """Keep nothing where ``megabytes`` is 0."""
        self.folder = data_dir / "wake-heard"
        self.keeps = megabytes > 0
        self._files = KeptFiles(self.folder, _ENDING, most_bytes=megabytes * _MEGABYTE)

    def keep(self, moment: Moment) -> None:
        """Write a moment, in place of the one of its name."""
        facts = {spec.name: getattr(moment, spec.name) for spec in fields(moment)}
        pcm = facts.pop("pcm")
        self._files.put(_key(moment.name), json.dumps(facts).encode() + b"\n" + pcm)

    def moments(self) -> Iterator[Moment]:
        """Yield all there are, the oldest first."""
        for key in self._files.keys():  # noqa: SIM118 - it is no dict
            if content := self._files.get(key):
                yield _moment(content)

    def find(self, name: str) -> Moment:
        """Return one by its name. Raises KeyError."""
        content = self._files.get(_key(name))
        if content is None:
            raise KeyError(name)
        return _moment(content)

    def mark_last(self, client: str, word: str, *, said: bool) -> None:
        """Tell of the last wake by a word at a client whether it was said; where that is kept."""
        wakes = [
            moment
            for moment in self.moments()
            if moment.woke and moment.client == client and moment.word == word
        ]
        if wakes:
            self.keep(replace(max(wakes, key=lambda one: one.at), said=said))

    def delete(self, name: str) -> None:
        """Delete one. Raises OSError when the disk refuses."""
        self._files.remove(_key(name))

    def delete_all(self) -> int:
        """Delete every one; return how many they were. Raises OSError when the disk refuses."""
        keys = list(self._files.keys())
        for key in keys:
            self._files.remove(key)
        return len(keys)


def _key(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def _moment(content: bytes) -> Moment:
    facts, _, pcm = content.partition(b"\n")
    values: dict[str, Any] = json.loads(facts)
    curve = tuple((at, score) for at, score in values.pop("curve"))
    return Moment(**values, curve=curve, pcm=pcm)

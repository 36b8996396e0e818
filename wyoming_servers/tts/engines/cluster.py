"""Replicas of another engine in a Ray cluster: whichever is free says the next piece of text.

A text is kept here until it is said: when its replica dies, another one says it again, and what was
already heard of it is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from wyoming_servers.runtime.cluster.replicas import TRIES, ReplicaLost, Replicas
from wyoming_servers.runtime.line import LineCut
from wyoming_servers.tts.engine import Capabilities, Request
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import LaramieError, NameUnknown


class ClusterEngine:
    """The application ``laramie-tts``; options of the engine itself are those of the replicas."""

    def __init__(self, options: TtsOptions) -> None:
        del options
        self._replicas = Replicas("tts")
        told = Capabilities(**self._replicas.capabilities())
        self.capabilities = replace(told, is_elsewhere=True)
        self.problem = ""
        """Why no replica answered the last time, "" when one did."""

    def synthesize(self, text: Iterable[str], request: Request) -> Iterator[bytes]:
        """Yield each text's audio as it comes; raises NameUnknown as the engine does."""
        asked = asdict(request)
        for piece in filter(None, text):
            try:
                yield from self._say(piece, asked)
            except LineCut:
                return
            except NameUnknown:
                raise
            except LaramieError as error:
                self.problem = str(error)
                raise
            self.problem = ""

    def close(self) -> None:
        """Nothing is kept here, and the replicas go on."""

    def _say(self, piece: str, asked: Mapping[str, Any]) -> Iterator[bytes]:
        heard = 0
        for _ in range(TRIES):
            again = heard
            try:
                for pcm in self._replicas.stream(piece, asked):
                    new, again = pcm[again:], max(0, again - len(pcm))
                    if new:
                        heard += len(new)
                        yield new
            except ReplicaLost:
                continue
            return
        raise self._replicas.lost()

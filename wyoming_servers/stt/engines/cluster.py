"""Replicas of another engine in a Ray cluster: whichever is free transcribes the next utterance.

An utterance is kept here until its transcript is there: a replica that dies loses none. The house
goes with it, so that every replica knows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from wyoming_servers.house.snapshot import House
from wyoming_servers.runtime.cluster.replicas import Replicas
from wyoming_servers.runtime.line import Line
from wyoming_servers.stt.asking import Ask, Speech
from wyoming_servers.stt.elsewhere import Elsewhere
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions


class ClusterEngine:
    """The application ``laramie-stt``; options of the engine itself are those of the replicas."""

    def __init__(self, options: SttOptions) -> None:
        self._replicas = Replicas("stt")
        told = Capabilities(**self._replicas.capabilities())
        self.capabilities = replace(told, streams_partials=True)
        self._elsewhere = Elsewhere(
            self._asking,
            patience_seconds=options.answer_seconds,
            too_slow=self._replicas.too_slow,
        )

    @property
    def problem(self) -> str:
        """Why no replica answered the last time, "" when one did."""
        return self._elsewhere.problem

    def know_house(self, house: House) -> None:
        """Let the replicas know a house; utterances under way keep the one they have."""
        self._replicas.know(house.hash, house)

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield the whole so far after each pause, and the final."""
        yield from self._elsewhere.transcribe(audio, request, request.language)

    def close(self) -> None:
        """Nothing is kept here, and the replicas go on."""

    def _asking(self, speech: Speech, language: str | None) -> Ask:
        pcm = speech.pcm()

        def ask(line: Line, hear: Callable[[str], None]) -> Hypothesis:
            del hear  # a replica hands over the whole
            heard: Hypothesis = self._replicas.last(pcm, {"language": language}, line)
            return heard

        return ask

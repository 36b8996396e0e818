"""From audio to detections; runs on the stream's own thread, so that only detections leave it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .decide import Decision
from .engine import Detection, Engine, Request


def detect(
    engine: Engine, audio: Iterable[bytes], request: Request, decision: Decision
) -> Iterator[Detection]:
    """Yield each word as it is heard, until the audio ends. Blocks; raises NameUnknown."""
    for score in engine.scores(audio, request):
        if decision.heard(score):
            yield Detection(name=score.name, end_ms=score.end_ms, score=score.score)

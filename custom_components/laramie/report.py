"""What a turn took, for sensors and diagnostics."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from .protocol import ChatStop


@dataclass(kw_only=True)
class TurnReport:
    """All rounds of one turn together; times in milliseconds since the text came."""

    source: str = ""
    """What answered: ``fast-path`` or the engine's name."""
    heard_ms: float | None = None
    """From the end of speech until the text came, where Home Assistant knows it."""
    understood_ms: float | None = None
    """As the server measured it."""
    begun_ms: float | None = None
    """Until the first word or tool call."""
    answered_ms: float | None = None
    """Until the last word, what was done meanwhile included."""
    spoken_ms: float | None = None
    """Until the first sound of the reply."""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    writing_ms: float = 0.0
    """From the first to the last token of each round, as the server measured it."""

    @property
    def tokens_per_second(self) -> float | None:
        """How fast the model writes; None where no model did."""
        if not (self.writing_ms and self.completion_tokens):
            return None
        return round(1000 * self.completion_tokens / self.writing_ms, 1)


class Stopwatch:
    """Fills a report while a turn goes on."""

    def __init__(self) -> None:
        """Start."""
        self.report = TurnReport()
        self._start = monotonic()

    def begun(self) -> None:
        """Note the first word or tool call."""
        if self.report.begun_ms is None:
            self.report.begun_ms = self._now()

    def spoken(self) -> None:
        """Note the first sound."""
        self.report.spoken_ms = self._now()

    def stopped(self, stop: ChatStop) -> None:
        """Note the end of a round."""
        report = self.report
        report.source = stop.source
        report.answered_ms = self._now()
        spans = {span.get("name"): span.get("end_ms") for span in stop.timings}
        if report.understood_ms is None:
            report.understood_ms = spans.get("understand")
        first, last = spans.get("first token"), spans.get("answer")
        if stop.usage.get("completion_tokens") and first is not None and last is not None:
            report.writing_ms += max(0.0, last - first)
        report.prompt_tokens += int(stop.usage.get("prompt_tokens") or 0)
        report.completion_tokens += int(stop.usage.get("completion_tokens") or 0)

    def _now(self) -> float:
        return round(1000 * (monotonic() - self._start), 1)

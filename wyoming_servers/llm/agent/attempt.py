"""One attempt of a model to answer: what of it goes out, and what speaks against it."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from wyoming_servers.llm.engine import Stop, TextDelta, ToolCall

from .judge import Judge, Objection
from .truth import ClaimGate, Unrepeated

Item = TextDelta | ToolCall | Stop


class Attempt:
    """Takes an engine's answer; iterate ``items`` once, then ask for the objection."""

    def __init__(self, judge: Judge, heard: str = "") -> None:
        """``heard`` is what went out of an attempt before."""
        self._judge = judge
        self._gate = ClaimGate(judge.is_claim)
        self._unrepeated = Unrepeated(heard)
        self._written = ""
        self._called = False
        self.heard = heard
        """What the user heard so far."""
        self.objection: Objection | None = None
        """Why it was broken off, without a Stop."""

    def items(self, items: Iterator[Item]) -> Iterator[Item]:
        """Yield what goes out of an answer; the engine stops when this is closed."""
        try:
            for item in items:
                if isinstance(item, TextDelta):
                    yield from self._text(item)
                elif isinstance(item, ToolCall):
                    yield from self._call(item)
                else:
                    yield from self._stop(item)
                if self.objection is not None:
                    break
        finally:
            if isinstance(items, Generator):
                items.close()
        # A call before it already runs: there is no other attempt.
        if self.objection is not None and self._called:
            yield from said(self.objection.reply, "tool_calls", heard=self.heard)
            self.objection = None

    def _text(self, delta: TextDelta) -> Iterator[Item]:
        if self._judge.failures:  # whatever the model makes of them, the user hears what failed
            self.objection = Objection(self._judge.failures)
            return
        self._written += delta.text
        yield from self._said(self._gate.push(delta.text))

    def _call(self, call: ToolCall) -> Iterator[Item]:
        judged = self._judge.of_call(call, self._written)
        if isinstance(judged, Objection):
            self.objection = judged
            return
        self._called = True
        yield judged

    def _stop(self, stop: Stop) -> Iterator[Item]:
        rest = self._gate.finish()
        if not self._called and self._judge.failures:
            self.objection = Objection(self._judge.failures)
        elif not self._called and self._gate.claimed:
            self.objection = self._judge.of_claim(self._written)
        else:
            yield from self._said(rest)
            yield stop

    def _said(self, text: str) -> Iterator[Item]:
        if new := self._unrepeated.push(text):
            self.heard += new
            yield TextDelta(text=new)


def said(text: str, reason: str = "stop", *, heard: str = "") -> Iterator[Item]:
    """Yield a sentence of ours as an answer, or as the end of what was ``heard``."""
    if text:
        yield TextDelta(text=text if not heard or heard[-1].isspace() else f" {text}")
    yield Stop(reason=reason)

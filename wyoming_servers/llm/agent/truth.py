"""What a model says is let through sentence by sentence, until one claims what was not done."""

from __future__ import annotations

import re
from collections.abc import Callable

_SENTENCE_END = re.compile(r"[.!?…][\"'»”)\]]*\s+|[。！？]|\n+")  # noqa: RUF001 - other scripts
_MOST_LETTERS = 160
"""So much without an end is judged as it is: somebody waits to hear it."""


class ClaimGate:
    """Holds back a claim and what follows it; the rest passes, each sentence when it is whole."""

    def __init__(self, is_claim: Callable[[str], bool] | None) -> None:
        """Let everything pass at once when there is nothing to look for."""
        self._is_claim = is_claim
        self._held = ""
        self.claimed = False
        """Whether something was claimed; then nothing passes any more."""

    def push(self, text: str) -> str:
        """Take the next piece; return what may be said now."""
        if self._is_claim is None:
            return text
        self._held += text
        passed = ""
        while not self.claimed and (size := self._sentence()):
            sentence, rest = self._held[:size], self._held[size:]
            self.claimed = self._is_claim(sentence)
            if not self.claimed:
                passed += sentence
                self._held = rest
        return passed

    def _sentence(self) -> int:
        """Return how much of what is held can be judged."""
        end = _SENTENCE_END.search(self._held)
        return end.end() if end else len(self._held) * (len(self._held) > _MOST_LETTERS)

    def finish(self) -> str:
        """Return what is left to say: the answer is over."""
        if self._is_claim is not None and not self.claimed:
            self.claimed = self._is_claim(self._held)
        rest, self._held = ("" if self.claimed else self._held), ""
        return rest


class Unrepeated:
    """Leaves out of an answer how it begins when that was said already."""

    def __init__(self, said: str) -> None:
        """Begin an answer after another one of which something was said."""
        self._said = said
        self._new = ""

    def push(self, text: str) -> str:
        """Take the next piece; return what of it is new."""
        if not self._said:
            return text
        self._new += text
        if self._said.startswith(self._new):
            return ""
        new = self._new.removeprefix(self._said)
        self._said = ""
        return new

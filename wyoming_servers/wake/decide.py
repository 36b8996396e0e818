"""When is a word heard: a pure decision on its scores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .engine import Score
from .options import WakeOptions

NEAR = 0.4
"""From this part of its threshold on, a word was nearly heard."""


class Decision:
    """Decides for all words of one stream, each on its own."""

    def __init__(
        self, options: WakeOptions, threshold: Callable[[str], float] | None = None
    ) -> None:
        """Take what tells the threshold of a word, which may change; else it is the options'."""
        self.threshold = threshold or options.threshold_of
        self._hits = options.trigger_level
        self._refractory_ms = options.refractory_seconds * 1000
        self._words: dict[str, _Word] = {}

    def heard(self, score: Score) -> bool:
        """Take a word's next score; True once for each time the word is said."""
        word = self._words.setdefault(score.name, _Word())
        word.hits = word.hits + 1 if score.score >= self.threshold(score.name) else 0
        if word.hits != self._hits or score.end_ms < word.deaf_until_ms:
            return False
        word.deaf_until_ms = score.end_ms + self._refractory_ms
        return True

    def nearly(self, score: Score) -> bool:
        """Tell whether a word's last score was near enough for it to be what others heard."""
        is_deaf = score.end_ms < self._words[score.name].deaf_until_ms
        return score.score >= NEAR * self.threshold(score.name) and not is_deaf

    def take_back(self, name: str) -> None:
        """Let a word be heard again at once: it was not said after all."""
        self._words[name].deaf_until_ms = 0.0


@dataclass
class _Word:
    hits: int = 0
    """Scores in a row that were enough, up to the last."""
    deaf_until_ms: float = 0.0

"""When is a word heard: a pure decision on its scores."""

from __future__ import annotations

from .engine import Score
from .options import WakeOptions


class Decision:
    """Decides for all words of one stream; ``step_ms`` lie between two scores of a word."""

    def __init__(self, options: WakeOptions, step_ms: int) -> None:
        self._options = options
        self._step_ms = step_ms
        self._triggers: dict[str, Trigger] = {}

    def heard(self, score: Score) -> bool:
        """Take the next score of a word; True once for each time the word is said."""
        if score.name not in self._triggers:
            self._triggers[score.name] = Trigger(self._options, self._step_ms)
        return self._triggers[score.name].heard(score.score)


class Trigger:
    """Decides from one word's scores, one each step, when it was heard."""

    def __init__(self, options: WakeOptions, step_ms: int) -> None:
        self._threshold = options.threshold
        self._level = options.trigger_level
        self._refractory = round(options.refractory_seconds * 1000 / step_ms)
        self._hits = 0
        self._deaf_for = 0

    def heard(self, score: float) -> bool:
        """Take the next score; True once for each time the word is said."""
        self._deaf_for = max(0, self._deaf_for - 1)
        self._hits = self._hits + 1 if score >= self._threshold else 0
        if self._hits != self._level or self._deaf_for:
            return False
        self._deaf_for = self._refractory
        return True

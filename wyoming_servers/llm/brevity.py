"""End a reply that runs on, where a sentence ends."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(
    r"(?:[.!?…][\"')\]»”’]*(?=\s)|[。！？])"  # noqa: RUF001 - other scripts' own
)
_ABBREVIATION = re.compile(r"(?:\b\w|\d)$")
"""Before a full stop that ends no sentence: "z. B.", "e. g.", "the 3. of May"."""


class Brevity:
    """Passes a text on as it comes, until a sentence ends behind ``letters`` letters."""

    def __init__(self, letters: int) -> None:
        self._letters = letters
        self._said = ""
        self.is_over = False
        """Whether the text has been ended; nothing is passed on any more."""

    def push(self, text: str) -> str:
        """Take more text; return what may be said of it."""
        if self.is_over:
            return ""
        before = len(self._said)
        self._said += text
        for end in _SENTENCE_END.finditer(self._said, max(0, min(before, self._letters) - 2)):
            full_stop = self._said[end.start()] == "."
            if end.end() <= self._letters or (
                full_stop and _ABBREVIATION.search(self._said[: end.start()])
            ):
                continue
            self.is_over = True
            return self._said[before : max(before, end.end())]
        return text

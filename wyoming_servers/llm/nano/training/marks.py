"""Sentences in which it is marked what each word stands for."""

from __future__ import annotations

from dataclasses import dataclass, field

from wyoming_servers.llm.nano.text import bare_words, with_digits

_FIRST, _LAST, _CLOSE = 0xE000, 0xF000, "\uf8ff"
"""Characters for private use: one opens each marked part, one closes it."""

Label = tuple[tuple[int, ...], str]
"""Numbers of the commands, and the role that a part has in them."""


@dataclass
class Marks:
    """The labels of one sentence's marked parts."""

    labels: list[Label] = field(default_factory=list)

    def mark(self, text: str, commands: tuple[int, ...], role: str) -> str:
        """Return a text with the marks around it."""
        self.labels.append((commands, role))
        return f"{chr(_FIRST + len(self.labels) - 1)}{text}{_CLOSE}"

    def read(self, marked: str, language: str) -> list[tuple[str, Label | None]]:
        """Return the words of a marked sentence, each with its label."""
        found: list[tuple[str, Label | None]] = []
        label: Label | None = None
        piece = ""
        for char in f"{marked}{_CLOSE}":
            if not is_mark(char):
                piece += char
                continue
            found += [(word, label) for word in with_digits(bare_words(piece), language)]
            piece = ""
            label = None if char == _CLOSE else self.labels[ord(char) - _FIRST]
        return found


def is_mark(char: str) -> bool:
    """Tell whether a character is a mark."""
    return char == _CLOSE or _FIRST <= ord(char) < _LAST

"""A shorter way to write sayings: words in capitals stand for what is written once.

``NAME = words`` says what a name stands for. A line without indentation is what is meant, the
lines below it are patterns; what is indented further goes on the line above.
"""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.llm.agent.sayings.notation import Table

_NAME: Final = re.compile(r"\b[A-Z][A-Z_]+\b")
_WRAPPED: Final = re.compile(r"\n {8}\s*(\|?)")
_PATTERN: Final = " " * 4
_AROUND: Final = "AROUND"
"""What every pattern is put into, in place of three dots: "[oh] ... [again]"."""


def table_of(text: str) -> Table:
    """Return the table that a text tells; raises KeyError for a name that stands for nothing."""
    names: dict[str, str] = {_AROUND: "..."}
    table: list[tuple[str, list[str]]] = []
    whole = _WRAPPED.sub(lambda wrapped: wrapped[1] or " ", text)
    for line in filter(str.strip, whole.splitlines()):
        name, is_named, words = line.partition(" = ")
        if line.startswith(_PATTERN):
            pattern = names[_AROUND].replace("...", _filled(line.strip(), names))
            table[-1][1].append(pattern)
        elif is_named:
            names[name] = _filled(words, names)
        else:
            table.append((line, []))
    return table


def _filled(words: str, names: dict[str, str]) -> str:
    return _NAME.sub(lambda name: names[name[0]], words)

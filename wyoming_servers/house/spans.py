"""Where the parts of a sentence stand in it, and the sentence with others in their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def spans_of(text: str, parts: Iterable[str]) -> list[tuple[int, int]]:
    """Return where parts stand, one after the other; none where one of them does not."""
    spans: list[tuple[int, int]] = []
    end = 0
    for part in parts:
        start = text.find(part, end)
        if start < 0:
            return []
        end = start + len(part)
        spans.append((start, end))
    return spans


def with_parts(text: str, parts: Sequence[str], written: Sequence[str]) -> str:
    """Return a text with what is written in place of its parts; as it was where one is not there.

    What stands between the parts, and behind them, is kept.
    """
    spans = spans_of(text, parts)
    for (start, end), one in reversed([*zip(spans, written, strict=False)]):
        text = f"{text[:start]}{one}{text[end:]}"
    return text

"""Figures and tables that reports share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import quantiles


def share(values: Iterable[bool]) -> float:
    """Return how many are true, from 0 to 1."""
    them = list(values)
    return sum(them) / len(them)


def high(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 1) -> str:
    """Return a Markdown table; all columns but the first ``left`` are numbers."""
    rule = [*["---"] * left, *["---:"] * (len(head) - left)]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))

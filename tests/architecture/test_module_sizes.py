"""A module has one subject, and fits into a reader's head."""

from __future__ import annotations

import statistics
from pathlib import Path

SOURCES = ("wyoming_servers", "satellite", "custom_components")
LARGEST = 400
MEDIAN = 150


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def python(repository: Path, *tops: str) -> dict[str, int]:
    return {
        str(path.relative_to(repository)): lines(path)
        for top in tops
        for path in (repository / top).rglob("*.py")
    }


def test_no_module_is_too_long(repository):
    sizes = python(repository, *SOURCES, "tests", "script")
    assert not {path: size for path, size in sizes.items() if size > LARGEST}


def test_most_modules_are_short(repository):
    sizes = python(repository, *SOURCES)
    assert statistics.median(size for size in sizes.values() if size > 1) <= MEDIAN

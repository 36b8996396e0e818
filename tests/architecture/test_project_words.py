"""What may not stand in any committed file."""

from __future__ import annotations

from pathlib import Path

import pytest

# Written with gaps, so that this file does not hold them either.
REGISTRIES = ("pypi. org", "python hosted.org", "registry. npmjs", "crates. io", "proxy. golang")
MACHINE_PATHS = ("/ work/", "/ root/", "/ tmp/explore", "/ home/user")


@pytest.fixture(scope="module")
def texts(committed, repository) -> dict[Path, str]:
    """Every committed file that is text."""
    found = {}
    for path in committed:
        try:
            found[path] = (repository / path).read_text()
        except UnicodeDecodeError:
            continue
    return found


@pytest.mark.parametrize("word", [*REGISTRIES, *MACHINE_PATHS])
def test_a_word_stands_nowhere(texts, word):
    word = word.replace(" ", "")
    assert not [str(path) for path, text in texts.items() if word in text]


def test_only_add_ons_have_files_the_supervisor_takes_for_add_ons(committed):
    names = {"config.yaml", "config.yml", "config.json"}
    taken = [path for path in committed if path.name in names]
    assert not [str(path) for path in taken if path.parts[0] != "addons"]
    assert not [str(path) for path in taken if path.parts[:2] == ("addons", "base")]


def test_there_is_one_lock_format(committed):
    assert not [str(path) for path in committed if path.name in ("uv.lock", "poetry.lock")]

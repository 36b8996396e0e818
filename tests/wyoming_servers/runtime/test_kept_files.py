import os

import pytest

from wyoming_servers.runtime.kept_files import KeptFiles

ONE, OTHER = b"1" * 32, b"2" * 32


@pytest.fixture
def files(tmp_path) -> KeptFiles:
    return KeptFiles(tmp_path / "kept", ".thing", most_bytes=1000)


def test_keys_are_listed_by_their_use(files, tmp_path):
    files.put(ONE, b"one")
    files.put(OTHER, b"other")
    assert files.get(ONE) == b"one"
    for number, key in enumerate([OTHER, ONE]):
        os.utime(tmp_path / "kept" / f"{key.hex()[:32]}.thing", (number, number))
    (tmp_path / "kept" / "damaged.thing").write_bytes(b"junk")
    assert list(files.keys()) == [OTHER, ONE]


def test_what_was_removed_is_gone(files):
    files.put(ONE, b"one")
    files.remove(ONE)
    files.remove(OTHER)
    assert files.get(ONE) is None
    assert list(files.keys()) == []

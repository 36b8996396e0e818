"""Prefixes on disk: found again, bounded, and never trusted when damaged."""

import os
import stat

import pytest

from wyoming_servers.llm.prefix_store import PrefixStore, file_identity

TOKENS = [1, 2, 70_000]
HEADER_BYTES = 56


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "prefixes"


def store(folder, model="model", most_bytes=10_000):
    return PrefixStore(folder, model, most_bytes=most_bytes)


def test_what_was_put_is_found_after_a_restart(folder):
    store(folder).put(TOKENS, b"state")
    assert store(folder).get(TOKENS) == b"state"


@pytest.mark.parametrize("tokens", [[], [1, 2], [1, 2, 70_000, 3], [2, 1, 70_000]])
def test_other_tokens_find_nothing(folder, tokens):
    store(folder).put(TOKENS, b"state")
    assert store(folder).get(tokens) is None


def test_another_model_finds_nothing(folder):
    store(folder).put(TOKENS, b"state")
    assert store(folder, model="another").get(TOKENS) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:20],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: data[:-1] + b"x",
        lambda _: b"no state of ours",
    ],
)
def test_a_damaged_file_is_ignored_said_and_removed(folder, damage, caplog):
    store(folder).put(TOKENS, b"state")
    (path,) = folder.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    assert store(folder).get(TOKENS) is None
    assert "is damaged" in caplog.text
    assert not path.exists()


def test_a_file_of_another_prefix_is_not_taken_for_this_one(folder, caplog):
    store(folder).put(TOKENS, b"state")
    (path,) = folder.iterdir()
    store(folder).put([9], b"other")
    (other,) = set(folder.iterdir()) - {path}
    path.write_bytes(other.read_bytes())
    assert store(folder).get(TOKENS) is None
    assert "is damaged" in caplog.text


def test_the_longest_unused_goes_first(folder):
    bounded = store(folder, most_bytes=3 * (HEADER_BYTES + 100))
    for number in range(3):
        bounded.put([number], bytes(100))
        (path,) = folder.glob(bounded._files._path(bounded._key([number])).name)
        os.utime(path, (number, number))
    assert bounded.get([0])  # so that it is the last one used
    bounded.put([3], bytes(100))
    assert [bool(bounded.get([number])) for number in range(4)] == [True, False, True, True]


def test_what_is_over_the_limit_alone_takes_nothing_elses_place(folder):
    bounded = store(folder, most_bytes=200)
    bounded.put([1], bytes(100))
    bounded.put([2], bytes(200))
    assert bounded.get([1])
    assert bounded.get([2]) is None


def test_nothing_is_kept_nor_looked_at_when_nothing_may_be(folder):
    store(folder, most_bytes=0).put(TOKENS, b"state")
    assert not folder.exists()
    store(folder).put(TOKENS, b"state")
    assert store(folder, most_bytes=0).get(TOKENS) is None


def test_a_disk_that_refuses_is_said_and_does_no_harm(tmp_path, caplog):
    folder = tmp_path / "a file"
    folder.touch()
    store(folder).put(TOKENS, b"state")
    assert "cannot be kept" in caplog.text
    assert store(folder).get(TOKENS) is None


def test_what_a_killed_process_left_is_swept_away_and_what_another_writes_is_not(folder):
    folder.mkdir()
    old, new = folder / "old.part", folder / "new.part"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    store(folder)
    assert list(folder.iterdir()) == [new]


def test_only_the_owner_may_read_it(folder):
    store(folder).put(TOKENS, b"state")
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_model_file_is_told_from_another_wherever_it_lies(tmp_path):
    one, moved, other = (tmp_path / name for name in ("one", "moved", "other"))
    data = bytes(range(256)) * 20_000
    for path, told in ((one, data), (moved, data), (other, data[:-1] + b"x")):
        path.write_bytes(told)
    assert file_identity(one) == file_identity(moved) != file_identity(other)

"""What is heard, what is kept of it, and what is sent."""

from __future__ import annotations

import numpy as np
import pytest

from satellite.ears import CHUNK_BYTES, Ears

SECOND = 32_000


def numbered(start, size):
    """Return audio in which every sample tells its own place."""
    return b"".join((place % 30_000).to_bytes(2, "little") for place in range(start, start + size))


@pytest.fixture
def sent():
    return []


@pytest.fixture
def ears(sent):
    return Ears(sent.append, keep_seconds=1.0)


def hear(ears, samples, piece=512):
    for start in range(0, samples, piece):
        ears.hear(numbered(ears.position, min(piece, samples - start)))


def test_nothing_is_sent_before_somebody_is_listened_to(ears, sent):
    hear(ears, 20_000)
    assert sent == []
    assert ears.position == 20_000


@pytest.mark.parametrize("since", [0, 15_000, 20_479, 20_480, None])
def test_what_was_said_since_the_wake_word_comes_first(ears, sent, since):
    """Of whole pieces of 512 samples, as many are kept as make a second."""
    hear(ears, 20_480)
    ears.open(since)
    hear(ears, 5_000, piece=333)
    ears.close()
    heard = b"".join(sent)
    start = 20_480 if since is None else max(since, 20_480 - 32 * 512)
    assert heard == numbered(start, 25_480 - start)
    assert {len(chunk) for chunk in sent[:-1]} == {CHUNK_BYTES}


def test_only_so_much_is_kept(ears, sent):
    hear(ears, 100_000)
    ears.open(0)
    ears.close()
    assert SECOND <= len(b"".join(sent)) <= SECOND + 1024


def test_nothing_is_sent_after_the_end(ears, sent):
    ears.open()
    hear(ears, 1024)
    ears.close()
    sent.clear()
    hear(ears, 4096)
    ears.close()
    assert sent == []


def test_who_is_listened_to_anew_is_heard_from_there(ears, sent):
    ears.open()
    hear(ears, 1500)
    ears.open(1400)
    ears.close()
    assert b"".join(sent)[-200:] == numbered(1400, 100)


def test_a_command_begins_in_the_dip_behind_its_wake_word(ears):
    spoken = np.full(20_000, 8000, "<i2")
    spoken[11_000:11_800] = 30
    ears.hear(spoken.tobytes())
    assert 11_000 < ears.quietest(14_000) < 11_800


def test_a_pause_behind_the_wake_word_is_cut_short(ears):
    spoken = np.full(20_000, 8000, "<i2")
    spoken[12_000:] = 0
    ears.hear(spoken.tobytes())
    assert ears.quietest(14_000) >= 14_000


@pytest.mark.parametrize("near", [0, 200, 60_000])
def test_what_is_not_kept_has_no_dip(ears, near):
    hear(ears, 50_000)
    assert ears.quietest(near) == near

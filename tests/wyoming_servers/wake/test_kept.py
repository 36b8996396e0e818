import os

import pytest

from wyoming_servers.wake.kept import KeptMoments, Moment

PCM = bytes(range(256)) * 1000


def moment(word="okay_nabu", at=1_700_000_000.25, **facts) -> Moment:
    given = {"client": "kitchen", "woke": True, "peak": 0.9, "threshold": 0.5, "pcm": PCM}
    return Moment(word=word, at=at, **given | facts)


@pytest.fixture
def kept(tmp_path) -> KeptMoments:
    return KeptMoments(tmp_path, megabytes=1)


def test_a_moment_comes_back_as_it_was(kept):
    was = moment(said=False, curve=((80, 0.1), (160, 0.9)))
    kept.keep(was)
    assert list(kept.moments()) == [was]
    assert kept.find(was.name) == was


def test_a_moments_name_tells_when_and_what():
    assert moment(word="okay nabu").name.endswith("-250-okay_nabu")


def test_a_moment_is_replaced_by_what_is_told_of_it(kept):
    kept.keep(moment())
    kept.keep(moment(said=True))
    assert [one.said for one in kept.moments()] == [True]


def test_the_oldest_go_when_there_are_too_many(kept):
    known = set()
    for at in range(9):
        kept.keep(moment(at=at))
        for path in set(kept.folder.iterdir()) - known:
            os.utime(path, (at, at))
            known.add(path)
    assert [one.at for one in kept.moments()] == [5, 6, 7, 8]


def test_one_or_all_can_be_deleted(kept):
    for at in range(3):
        kept.keep(moment(at=at, pcm=b""))
    kept.delete(moment(at=1).name)
    with pytest.raises(KeyError):
        kept.find(moment(at=1).name)
    assert kept.delete_all() == 2
    assert list(kept.moments()) == []


def test_nothing_is_kept_unless_it_is_wanted(tmp_path):
    kept = KeptMoments(tmp_path, megabytes=0)
    assert not kept.keeps
    kept.keep(moment())
    assert list(tmp_path.iterdir()) == []

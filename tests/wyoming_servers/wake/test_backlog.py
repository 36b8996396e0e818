import gc

import pytest
from prometheus_client import CollectorRegistry

from wyoming_servers.wake.backlog import MOST_BEHIND_SECONDS, Backlog, Backlogs, FarBehind
from wyoming_servers.wire.errors import Busy

SECOND = bytes(32_000)


@pytest.fixture
def backlog(clock):
    return Backlog(clock)


def hear(backlog, clock, *, received, seconds_each):
    """Send seconds of audio, which take so long to be heard; yields how far behind it is."""
    for _ in range(received):
        backlog.receive(SECOND)
    for _ in backlog.watched([SECOND] * received):
        yield round(backlog.behind_seconds, 3)
        clock.now += seconds_each


def test_a_stream_that_is_heard_as_it_comes_is_not_behind(backlog, clock):
    for _ in range(30):
        assert list(hear(backlog, clock, received=1, seconds_each=0.9)) == [0]
        clock.now += 0.1


def test_a_long_recording_that_is_heard_faster_than_it_lasts_is_not_behind(backlog, clock):
    assert set(hear(backlog, clock, received=60, seconds_each=0.5)) == {0}


def test_a_client_that_pauses_is_not_behind(backlog, clock):
    list(hear(backlog, clock, received=1, seconds_each=0.1))
    clock.now += 1000
    assert list(hear(backlog, clock, received=1, seconds_each=0.1)) == [0]


def test_a_stream_that_is_heard_too_slowly_falls_behind_and_catches_up(backlog, clock):
    assert list(hear(backlog, clock, received=4, seconds_each=1.5)) == [0, 0.5, 1.0, 0]


def test_one_that_is_too_far_behind_is_ended_with_an_error(backlog, clock):
    for behind_seconds in hear(backlog, clock, received=60, seconds_each=1.5):
        if behind_seconds > MOST_BEHIND_SECONDS:
            break
    with pytest.raises(FarBehind, match="is 10 s behind") as ended:
        backlog.receive(SECOND)
    assert (ended.value.code, ended.value.closes) == (Busy.code, True)


def test_the_furthest_behind_is_measured_while_its_stream_is_open():
    registry = CollectorRegistry()
    backlogs = Backlogs(registry)
    one, other = backlogs.open(), backlogs.open()
    one.behind_seconds, other.behind_seconds = 2.0, 0.5
    assert registry.get_sample_value("laramie_wake_behind_seconds") == 2.0
    del one
    gc.collect()
    assert registry.get_sample_value("laramie_wake_behind_seconds") == 0.5

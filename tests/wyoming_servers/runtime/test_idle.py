"""What nobody uses is released, and loaded again."""

import threading

import pytest

from wyoming_servers.runtime.idle import Idle
from wyoming_servers.wire.errors import EngineFailed


class Thing:
    """Stands for a model: tells when it is released."""

    released = None

    def __init__(self):
        self.closed = threading.Event()
        Thing.released = self.closed

    def close(self):
        self.closed.set()


@pytest.fixture
def make():
    made = []

    def make(idle_seconds, **given):
        made.append(Idle(Thing, idle_seconds=idle_seconds, **given))
        return made[-1]

    yield make
    for idle in made:
        idle.close()


def test_it_is_released_when_idle_and_loaded_again_when_used(make):
    idle = make(0.001)
    with idle.use() as first:
        assert not first.closed.is_set()
    assert first.closed.wait(20)
    assert not idle.is_loaded
    with idle.use() as second:
        assert second is not first
        assert idle.is_loaded


def test_it_stays_for_as_long_as_somebody_uses_it(make):
    idle = make(0.001)
    with idle.use() as thing:
        with idle.use():
            pass
        assert idle._timer is None
        assert not thing.closed.is_set()


def test_a_timer_that_comes_too_late_releases_nothing(make):
    idle = make(3600)
    with idle.use():
        pass
    late = idle._timer
    with idle.use() as thing:
        late.function()
    late.function()
    assert not thing.closed.is_set()


def test_without_a_limit_it_is_kept(make):
    idle = make(0)
    with idle.use():
        pass
    assert idle._timer is None


def test_closed_it_is_released_and_not_lent_any_more(make):
    idle = make(3600)
    with idle.use() as thing:
        pass
    idle.close()
    assert thing.closed.is_set()
    with pytest.raises(EngineFailed, match="unloaded"), idle.use():
        pass


def test_what_cannot_be_loaded_again_is_told_and_tried_once_more(make):
    idle = make(0.001)
    with idle.use() as thing:
        pass
    assert thing.closed.wait(20)
    idle._load, load = lambda: 1 / 0, idle._load
    with pytest.raises(ZeroDivisionError), idle.use():
        pass
    idle._load = load
    with idle.use() as again:
        assert not again.closed.is_set()


def test_what_is_lazy_is_loaded_by_the_first_who_needs_it(make):
    idle = make(0, is_lazy=True)
    assert not idle.is_loaded
    with idle.use():
        assert idle.is_loaded


def test_it_can_be_released_while_nobody_uses_it(make):
    idle = make(0)
    with idle.use() as thing:
        assert not idle.release()
        assert not thing.closed.is_set()
    assert idle.release()
    assert thing.closed.is_set()
    with idle.use() as other:
        assert other is not thing

"""Timers, told as Home Assistant tells them, with a clock that the test moves."""

from __future__ import annotations

import asyncio
import json

import pytest
from wyoming.timer import TimerCancelled, TimerFinished, TimerStarted, TimerUpdated

from satellite.timers import LATE_SECONDS, Timers
from wyoming_servers.wire.errors import RequestError


class Bell:
    """Counts, and can be waited for."""

    def __init__(self):
        self.times = 0
        self.rang = asyncio.Event()

    def ring(self):
        self.times += 1
        self.rang.set()


@pytest.fixture
def bell():
    return Bell()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "timers.json"


@pytest.fixture
async def make(path, clock, bell):
    made = []

    def make():
        made.append(Timers(path, bell.ring, clock))
        made[-1].load()
        return made[-1]

    yield make
    for timers in made:
        timers.close()


def started(name, seconds):
    return TimerStarted(id=name, total_seconds=seconds, name=f"{name} timer").event()


def ids(timers):
    return [timer.id for timer in timers.all]


async def test_the_next_one_is_told_first(make):
    timers = make()
    timers.start(started("pasta", 600))
    timers.start(started("egg", 300))
    assert ids(timers) == ["egg", "pasta"]
    assert timers.all[0].name == "egg timer"


async def test_what_is_left_of_the_next_one_is_told_as_a_share(make, clock):
    timers = make()
    assert timers.share is None
    timers.start(started("pasta", 600))
    timers.start(started("egg", 300))
    clock.now += 75
    assert timers.share == pytest.approx(0.75)
    timers.update(TimerUpdated(id="egg", is_active=True, total_seconds=400).event())
    assert timers.share == 1.0


async def test_of_one_that_was_set_for_no_time_nothing_is_left(make, clock):
    timers = make()
    timers.start(started("egg", 0))
    clock.now += 1
    assert timers.share == 0.0


async def test_it_rings_by_itself_and_only_once(make, bell):
    timers = make()
    timers.start(started("egg", 0))
    await bell.rang.wait()
    timers.finish(TimerFinished(id="egg").event())
    assert bell.times == 1
    assert ids(timers) == []


async def test_home_assistant_may_be_first_to_tell(make, bell):
    timers = make()
    timers.start(started("egg", 300))
    timers.finish(TimerFinished(id="egg").event())
    timers.finish(TimerFinished(id="another").event())
    assert bell.times == 1


async def test_what_is_cancelled_does_not_ring(make, bell):
    timers = make()
    timers.start(started("egg", 300))
    timers.cancel(TimerCancelled(id="egg").event())
    timers.finish(TimerFinished(id="egg").event())
    assert (bell.times, ids(timers)) == (0, [])


async def test_one_that_is_paused_waits(make, clock, bell):
    timers = make()
    timers.start(started("egg", 300))
    timers.update(TimerUpdated(id="egg", is_active=False, total_seconds=200).event())
    assert timers.all[0].paused_seconds == 200
    clock.now += 1000
    timers.update(TimerUpdated(id="egg", is_active=True, total_seconds=200).event())
    assert timers.all[0].ends_at == clock.now + 200
    timers.update(TimerUpdated(id="nobody", is_active=True, total_seconds=1).event())
    assert bell.times == 0


async def test_they_are_kept_over_a_restart(make, clock, bell):
    before = make()
    for name, seconds in (("egg", 300), ("pasta", 600), ("bread", 3000)):
        before.start(started(name, seconds))
    before.update(TimerUpdated(id="bread", is_active=False, total_seconds=50).event())
    before.close()
    clock.now += 400
    after = make()
    await bell.rang.wait()
    assert ids(after) == ["bread", "pasta"]


async def test_a_clock_that_is_set_back_makes_no_timer_longer(make, clock):
    before = make()
    before.start(started("egg", 300))
    before.close()
    clock.now -= 1e9
    [egg] = make().all
    assert egg.left(clock.now) == 300


async def test_one_that_ended_long_ago_rings_no_more(make, clock, bell):
    before = make()
    before.start(started("egg", 300))
    before.close()
    clock.now += 300 + LATE_SECONDS + 1
    assert ids(make()) == []
    assert bell.times == 0


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"id": "egg"}]', "\0"])
async def test_a_file_that_is_damaged_is_named_and_left(make, path, content, caplog):
    path.parent.mkdir()
    path.write_text(content)
    timers = make()
    assert ids(timers) == []
    assert str(path) in caplog.text
    timers.start(started("egg", 300))
    assert [timer["id"] for timer in json.loads(path.read_text())] == ["egg"]


async def test_a_disk_that_refuses_keeps_no_timer_from_ringing(make, path, bell, caplog):
    path.parent.write_text("a file where the folder should be")
    timers = make()
    timers.start(started("egg", 300))
    assert "cannot be kept" in caplog.text
    timers.finish(TimerFinished(id="egg").event())
    assert bell.times == 1


async def test_what_is_no_timer_is_refused(make):
    broken = started("egg", 300)
    broken.data["total_seconds"] = "soon"
    with pytest.raises(RequestError, match="total_seconds"):
        make().start(broken)

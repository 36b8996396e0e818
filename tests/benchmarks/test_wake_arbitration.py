import pytest

from tests.benchmarks.wake_arbitration import Room, counted
from tests.benchmarks.wake_satellite import Satellite

SENT_AT = [number / 100 for number in range(2000)]
ROOM = Room(streams=(), best=(0, 1, 0), phrase_ends=(200, 800, 1400))


def told(*times):
    return Satellite(None, (), 0, sent_at=SENT_AT, told_at=list(times))


def test_turns_are_counted_by_who_answered_first():
    call = counted("ours", [told(2.1, 8.3), told(2.2, 8.2)], ROOM)
    assert (call.turns, call.one, call.best) == (3, 0, 2)
    assert call.delays_ms == pytest.approx([100, 200])


def test_a_turn_with_one_answer_by_another_one_is_not_by_the_best():
    call = counted("ours", [told(8.1), told(14.1)], ROOM)
    assert (call.one, call.best) == (2, 0)

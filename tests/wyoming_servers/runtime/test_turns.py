from __future__ import annotations

import threading
from contextlib import suppress

from wyoming_servers.runtime.turns import Turn, TurnLog


def test_spans_stand_in_the_order_they_were_recorded():
    turn = Turn()
    with turn.span("listen"):
        turn.add("first", 0.0, 2.04)
    assert [span.name for span in turn.spans] == ["first", "listen"]
    assert turn.to_data()[0] == {"name": "first", "start_ms": 0.0, "end_ms": 2.0}


def test_a_span_is_recorded_even_when_it_fails():
    turn = Turn()
    with suppress(ZeroDivisionError), turn.span("decode"):
        turn.add("impossible", 1 / 0)
    assert [span.name for span in turn.spans] == ["decode"]


def test_durations_are_summed_by_name():
    turn = Turn()
    turn.add("tool", 10.0, 15.0)
    turn.add("tool", 20.0, 21.5)
    assert turn.durations() == {"tool": 6.5}


def test_threads_may_add_at_once():
    turn = Turn()

    def add() -> None:
        for _ in range(500):
            turn.add("x", 0.0, 1.0)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(turn.spans) == 2000


def test_only_the_last_turns_are_kept_the_newest_last():
    log = TurnLog(size=2)
    for number in range(3):
        log.record("0001", Turn(), transcript=str(number))
    assert [turn["transcript"] for turn in log.to_data()] == ["1", "2"]

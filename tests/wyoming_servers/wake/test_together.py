import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor

import pytest

from wyoming_servers.wake.together import MOST, Together


class Work:
    """Doubles numbers; its first batch waits until it is told to go on."""

    def __init__(self):
        self.batches = []
        self.began, self.go_on = threading.Event(), threading.Event()

    def __call__(self, jobs):
        self.batches.append(list(jobs))
        if len(self.batches) == 1:
            self.began.set()
            assert self.go_on.wait(20)
        return [2 * job for job in jobs]


def test_one_alone_waits_for_nobody():
    together = Together(lambda jobs: [2 * job for job in jobs])
    assert [together.do(1), together.do(2)] == [2, 4]


class Calls(deque):
    """Tells when another call waits."""

    def __init__(self):
        self.waiting = threading.Semaphore(0)

    def append(self, call):
        super().append(call)
        self.waiting.release()


def test_those_that_come_meanwhile_are_done_in_batches(monkeypatch):
    work, calls, count = Work(), Calls(), 2 * MOST
    together = Together(work)
    monkeypatch.setattr(together, "_calls", calls)
    with ThreadPoolExecutor(1 + count) as pool:
        first = pool.submit(together.do, 100)
        assert work.began.wait(20)
        others = [pool.submit(together.do, job) for job in range(count)]
        for _ in range(1 + count):
            assert calls.waiting.acquire(timeout=20)
        work.go_on.set()
        assert first.result() == 200
        assert [other.result() for other in others] == [2 * job for job in range(count)]
    assert [len(batch) for batch in work.batches] == [1, MOST, MOST]


def test_what_goes_wrong_is_raised_for_each_and_then_forgotten():
    def work(jobs):
        return [10 // job for job in jobs]

    together = Together(work)
    with pytest.raises(ZeroDivisionError):
        together.do(0)
    assert together.do(5) == 2

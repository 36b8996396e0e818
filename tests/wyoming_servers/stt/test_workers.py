"""Work waits for its turn. What is under way waits for the test: nothing here takes time."""

import contextvars
import sys
import threading
from concurrent import futures
from concurrent.futures import CancelledError

import pytest

from wyoming_servers.stt.workers import Urgency, Workers

PATIENCE_SECONDS = 20.0
"""After this long something hangs."""


class Gate:
    """Work that has begun when it says so, and ends when it is let."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.open.wait(PATIENCE_SECONDS)
        return "done"


@pytest.fixture
def workers():
    """One thread."""
    workers = Workers(1)
    yield workers
    workers.close()


@pytest.fixture
def gate():
    return Gate()


@pytest.fixture
def busy(workers, gate):
    """Workers with something under way."""
    workers.submit(Urgency.DRAFT, gate)
    assert gate.begun.wait(PATIENCE_SECONDS)
    yield workers
    gate.open.set()


def test_what_waits_is_counted(busy, gate):
    assert busy.waiting == 0
    waiting = [busy.submit(Urgency.LIKELY, str) for _ in range(3)]
    assert busy.waiting == 3
    waiting[0].cancel()
    assert busy.waiting == 2
    gate.open.set()
    futures.wait(waiting, PATIENCE_SECONDS)
    busy.submit(Urgency.DRAFT, str).result(PATIENCE_SECONDS)
    assert busy.waiting == 0


def test_the_most_urgent_goes_first_and_among_equals_what_came_first(busy, gate):
    done = []
    order = (Urgency.DRAFT, Urgency.LIKELY, Urgency.AWAITED, Urgency.LIKELY, Urgency.AWAITED)
    futures = [
        busy.submit(urgency, lambda number=number: done.append(number))
        for number, urgency in enumerate(order)
    ]
    gate.open.set()
    for future in futures:
        future.result(PATIENCE_SECONDS)
    assert done == [2, 4, 1, 3, 0]


def test_so_many_work_at_once_and_no_more():
    workers, gates = Workers(2), [Gate(), Gate(), Gate()]
    futures = [workers.submit(Urgency.AWAITED, gate) for gate in gates]
    for gate in gates[:2]:
        assert gate.begun.wait(PATIENCE_SECONDS)
    assert not workers.are_spare
    assert not gates[2].begun.is_set()
    gates[0].open.set()
    assert gates[2].begun.wait(PATIENCE_SECONDS)
    for gate in gates:
        gate.open.set()
    assert [future.result(PATIENCE_SECONDS) for future in futures] == ["done"] * 3
    workers.close()
    assert workers.are_spare


def test_what_waits_can_be_cancelled_and_what_has_begun_cannot(busy, gate):
    waiting = busy.submit(Urgency.AWAITED, pytest.fail)
    assert waiting.cancel()
    last = busy.submit(Urgency.DRAFT, lambda: "last")
    gate.open.set()
    assert last.result(PATIENCE_SECONDS) == "last"
    assert not last.cancel()


def test_an_error_reaches_who_waits_and_the_thread_goes_on(workers):
    future = workers.submit(Urgency.AWAITED, lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        future.result(PATIENCE_SECONDS)
    assert workers.submit(Urgency.AWAITED, lambda: "fine").result(PATIENCE_SECONDS) == "fine"


def test_a_library_that_wants_to_exit_does_not_end_the_thread(workers):
    future = workers.submit(Urgency.AWAITED, sys.exit)
    with pytest.raises(SystemExit):
        future.result(PATIENCE_SECONDS)
    assert workers.submit(Urgency.AWAITED, lambda: "fine").result(PATIENCE_SECONDS) == "fine"


def test_work_is_done_in_the_context_it_was_given_in(workers):
    connection = contextvars.ContextVar("connection", default="none")
    connection.set("third")
    assert workers.submit(Urgency.AWAITED, connection.get).result(PATIENCE_SECONDS) == "third"


def test_on_close_what_has_begun_ends_and_the_rest_is_cancelled():
    workers, gate = Workers(1), Gate()
    begun = workers.submit(Urgency.DRAFT, gate)
    assert gate.begun.wait(PATIENCE_SECONDS)
    waiting = workers.submit(Urgency.AWAITED, pytest.fail)
    closing = threading.Thread(target=workers.close)
    closing.start()
    gate.open.set()
    closing.join(PATIENCE_SECONDS)
    assert begun.result(0) == "done"
    with pytest.raises(CancelledError):
        waiting.result(0)

"""Who computes next, and who no more."""

import threading
from contextlib import contextmanager

import numpy as np
import onnx
import onnxruntime
import pytest

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.tts.engines.piper_turns import Reply, Turns
from wyoming_servers.wire.errors import EngineFailed

ONE = {"x": np.array([1.0], np.float32)}


@pytest.fixture(scope="module")
def doubling():
    model = onnx.parser.parse_model("""
        <ir_version: 8, opset_import: ["": 15]>
        double (float[1] x) => (float[1] y) { y = Add(x, x) }
    """)
    return onnxruntime.InferenceSession(model.SerializeToString())


class Noting(Turns):
    """Notes when each turn was due."""

    def __init__(self) -> None:
        super().__init__(1)
        self.due = []

    @contextmanager
    def turn(self, due):
        self.due.append(due)
        with super().turn(due):
            yield


async def test_who_is_due_first_is_next(until):
    turns, order = Turns(1), []

    def take(due):
        with turns.turn(due):
            order.append(due)

    with turns.turn(0.0):
        threads = [threading.Thread(target=take, args=(due,)) for due in (3.0, 1.0, 2.0, 1.0)]
        for number, thread in enumerate(threads, start=1):
            thread.start()
            await until(lambda number=number: turns.waiting == number)
    for thread in threads:
        thread.join()
    assert order == [1.0, 1.0, 2.0, 3.0]


def test_so_many_compute_at_once():
    turns, both = Turns(2), threading.Barrier(2)

    def take():
        with turns.turn(0.0):
            both.wait()

    other = threading.Thread(target=take)
    other.start()
    take()
    other.join()
    assert not both.broken


def test_a_turn_that_fails_ends_too():
    turns = Turns(1)
    for _ in range(2):
        with pytest.raises(ValueError, match="failed"), turns.turn(0.0):
            raise ValueError("failed")


def test_a_reply_is_due_when_its_sound_runs_out(doubling):
    turns, now = Noting(), 100.0
    reply = Reply(turns, clock=lambda: now)
    reply.go_on()
    assert reply.run(doubling, ONE) == [2.0]
    reply.made(seconds=3.0)
    reply.run(doubling, ONE)
    now = 102.0
    reply.go_on()
    reply.run(doubling, ONE)
    now = 110.0  # its listener has heard it all, and waits
    reply.go_on()
    reply.run(doubling, ONE)
    assert turns.due == [100.0, 103.0, 103.0, 110.0]


def test_what_cannot_be_computed_is_the_engines_failure(doubling):
    with pytest.raises(EngineFailed, match="cannot say this"):
        Reply(Turns(1)).run(doubling, {"x": np.zeros(2, np.float32)})


async def test_who_listens_no_more_computes_no_more(doubling, happened, until):
    turns, ready, left = Turns(1), threading.Event(), threading.Event()
    made = []

    def call(_):
        reply = Reply(turns)
        ready.set()
        made.extend(reply.run(doubling, ONE))
        yield made

    with turns.turn(0.0):
        stream = Stream(call, left.set)
        await happened(ready)
        await until(lambda: turns.waiting == 1)
        stream.close()
    await happened(left)
    assert made == []

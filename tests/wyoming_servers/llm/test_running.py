import threading
import time

import pytest

from wyoming_servers.llm.engine import Request, Stop, TextDelta
from wyoming_servers.llm.running import NotInTime, Running

REQUEST = Request(messages=())
STOP = Stop(reason="stop")
WORD = TextDelta(text="word")


def test_an_answer_comes_as_it_is_made():
    going_on = threading.Event()

    def reply(_request):
        yield WORD
        assert going_on.wait(20)
        yield STOP

    running = Running(reply, REQUEST)
    items = running.items()
    assert next(items) == WORD
    going_on.set()
    assert list(items) == [STOP]
    running.close()


def test_what_the_engine_raises_is_raised_after_what_it_said():
    def reply(_request):
        yield WORD
        raise OSError("gone")

    items = Running(reply, REQUEST).items()
    assert next(items) == WORD
    with pytest.raises(OSError, match="gone"):
        next(items)


def test_an_engine_that_does_not_begin_is_left():
    stopped = threading.Event()

    def reply(request):
        while not request.stopped():
            time.sleep(0)
        stopped.set()
        yield STOP

    running = Running(reply, REQUEST)
    with pytest.raises(NotInTime):
        next(running.items(begin_by=time.monotonic()))
    running.close()
    assert stopped.is_set()


def test_an_answer_that_has_begun_has_all_the_time():
    def reply(_request):
        yield WORD
        yield STOP

    items = Running(reply, REQUEST).items(begin_by=time.monotonic() + 20)
    assert list(items) == [WORD, STOP]


def test_who_is_left_writes_no_further_and_cleans_up():
    cleaned = threading.Event()

    def reply(_request):
        try:
            while True:
                yield WORD
        finally:
            cleaned.set()

    running = Running(reply, REQUEST)
    assert next(running.items()) == WORD
    running.close()
    assert cleaned.is_set()


def test_the_engine_hears_that_the_client_has_left():
    left = threading.Event()
    asked = []

    def reply(request):
        asked.append(request.stopped())
        left.set()
        asked.append(request.stopped())
        yield STOP

    assert list(Running(reply, Request(messages=(), stopped=left.is_set)).items()) == [STOP]
    assert asked == [False, True]

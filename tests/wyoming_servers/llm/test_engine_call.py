"""What a request makes of an engine; the engines here say what a test needs."""

import threading
import time

import pytest

from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engine_call import EngineCall
from wyoming_servers.llm.running import NotInTime

CALL = ToolCall(id="1", name="turn_on", arguments={})
STOP = Stop(reason="stop", completion_tokens=7)


class Saying:
    """An engine that says what it is told to, and heeds ``stopped``."""

    capabilities = Capabilities(tools=True)

    def __init__(self, *items):
        self.requests = []
        self._items = items

    def prepare(self, request):
        pass

    def reply(self, request):
        self.requests.append(request)
        for item in self._items:
            if isinstance(item, str):
                yield TextDelta(text=item)
            elif not request.stopped() or isinstance(item, Stop):
                yield item

    def close(self):
        pass


def called(*items, max_tokens=100, **given):
    call = EngineCall(Saying(*items), max_tokens=max_tokens, stopped=lambda: False, **given)
    answer = list(call.reply(Request(messages=())))
    call.close()
    return answer


def spoken(answer):
    return "".join(item.text for item in answer if isinstance(item, TextDelta))


def test_only_what_can_be_spoken_is_left():
    answer = called("The *", "*bed* light", "** is on 😀", STOP)
    assert spoken(answer) == "The bed light is on"
    assert answer[-1] == STOP


def test_data_is_left_as_it_is():
    call = EngineCall(Saying('{"a": "*', '* 😀. "}', STOP), max_tokens=1, stopped=lambda: False)
    answer = list(call.reply(Request(messages=(), json_schema={})))
    assert spoken(answer) == '{"a": "** 😀. "}'
    assert answer[-1] == STOP


def test_text_before_a_call_comes_before_it():
    answer = called("I do it*", CALL, STOP)
    assert answer == [TextDelta(text="I do it"), CALL, STOP]


def test_a_reply_that_runs_on_ends_with_a_sentence():
    answer = called(*["So it goes on. "] * 50, CALL, STOP, max_tokens=10)
    assert spoken(answer) == "So it goes on. So it goes on."
    assert answer[-1] == Stop(reason="length", completion_tokens=7)
    assert CALL not in answer


def test_the_engine_is_told_how_much_it_may_write():
    engine = Saying(STOP)
    list(EngineCall(engine, max_tokens=5, stopped=lambda: False).reply(Request(messages=())))
    assert engine.requests[0].max_tokens == 5


class Slow(Saying):
    """Thinks until it is stopped."""

    def __init__(self):
        super().__init__()
        self.heeded = threading.Event()

    def reply(self, request):
        while not request.stopped():
            time.sleep(0)
        self.heeded.set()
        yield STOP


def test_an_answer_that_does_not_begin_is_given_up():
    engine = Slow()
    call = EngineCall(engine, max_tokens=5, stopped=lambda: False, patience_seconds=0.01)
    with pytest.raises(NotInTime):
        list(call.reply(Request(messages=())))
    assert call.waited_seconds >= 0.01
    call.close()
    assert engine.heeded.is_set()


def test_a_second_answer_has_what_the_first_one_left():
    engine = Slow()
    call = EngineCall(engine, max_tokens=5, stopped=lambda: False, patience_seconds=0.01)
    for _ in range(2):
        with pytest.raises(NotInTime):
            list(call.reply(Request(messages=())))
    assert len(call._running) == 2
    call.close()

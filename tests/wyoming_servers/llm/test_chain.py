"""Several engines as one, on engines that do as they are told: ``test_chain_room`` has more."""

from __future__ import annotations

import threading
import time

import pytest

from wyoming_servers.llm import chain as chain_module
from wyoming_servers.llm.chain import Chain
from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

CALL = ToolCall(id="1", name="turn_on", arguments={})
STOP = Stop(reason="stop")
REQUEST = Request(messages=())


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


class Scripted:
    """Yields its items, and raises those that are errors."""

    def __init__(self, *items, **able):
        self.capabilities = Capabilities(**able)
        self.items = items
        self.problem = ""
        self.asked = 0
        self.prepared = 0
        self.is_closed = False

    def prepare(self, request):
        assert isinstance(request, Request)
        self.prepared += 1
        for item in self.items:
            if isinstance(item, Exception):
                raise item

    def reply(self, request):
        assert isinstance(request, Request)
        self.asked += 1
        for item in self.items:
            if isinstance(item, Exception):
                raise item
            yield TextDelta(text=item) if isinstance(item, str) else item

    def close(self):
        self.is_closed = True


class Slow(Scripted):
    """Thinks until it is stopped."""

    def reply(self, request):
        self.asked += 1
        while not request.stopped():
            time.sleep(0)
        yield STOP


AWAY = EngineUnavailable("nas cannot be reached")


def chained(*engines, absent=None, **options):
    names = ("first", "second", "third")
    return Chain(dict(zip(names, engines, strict=False)), absent or {}, LlmOptions(**options))


def answer(chain, request=REQUEST):
    """Return the text and the name of the engine it is from."""
    items = list(chain.reply(request))
    text = "".join(item.text for item in items if isinstance(item, TextDelta))
    assert [isinstance(item, Stop) for item in items].index(True) == len(items) - 1
    return text, items[-1].engine


def test_the_first_one_answers_and_the_others_are_not_asked():
    second = Scripted("Two", STOP)
    assert answer(chained(Scripted("One", STOP), second)) == ("One", "first")
    assert not second.asked


def test_a_call_is_an_answer_too():
    assert next(chained(Scripted(CALL, STOP), Scripted()).reply(REQUEST)) == CALL


@pytest.mark.parametrize("error", [AWAY, EngineFailed("broken"), OSError("odd")])
def test_one_that_fails_is_answered_for_by_the_next(error):
    chain = chained(Scripted(error), Scripted("Two", STOP))
    assert answer(chain) == ("Two", "second")
    assert str(error) in chain.problem


def test_one_that_has_nothing_to_say_is_answered_for_by_the_next():
    chain = chained(Scripted(STOP), Scripted("Two", STOP))
    assert answer(chain) == ("Two", "second")
    assert not chain.problem


def test_one_that_does_not_begin_in_its_share_of_the_time_is_given_up():
    chain = chained(Slow(), Scripted("Two", STOP), budget_seconds=0.02)
    assert answer(chain) == ("Two", "second")
    assert "did not begin in time" in chain.problem


def test_a_chats_own_time_is_shared():
    chain = chained(Slow(), Scripted("Two", STOP), budget_seconds=0)
    request = Request(messages=(), options={"budget_seconds": 0.02})
    assert answer(chain, request) == ("Two", "second")


def test_nobody_goes_on_with_an_answer_that_breaks_off():
    second = Scripted("Two", STOP)
    items = chained(Scripted("One", EngineFailed("cable")), second).reply(REQUEST)
    assert next(items) == TextDelta(text="One")
    with pytest.raises(EngineFailed, match=r"first broke off in the middle .*cable.*ask again"):
        next(items)
    assert not second.asked


def test_all_reasons_are_told_when_nobody_answers():
    chain = chained(Scripted(AWAY), Scripted(EngineFailed("full")))
    with pytest.raises(EngineFailed, match=r"first .nas cannot be reached.*second .full"):
        list(chain.reply(REQUEST))


def test_one_that_failed_rests_longer_each_time(monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr(chain_module.time, "monotonic", lambda: clock[0])
    first = Scripted(AWAY)
    chain = chained(first, Scripted("Two", STOP), budget_seconds=0)
    asked = []
    for _ in range(40):
        answer(chain)
        asked.append(first.asked)
        clock[0] += 1
    assert asked[:6] == [1, 1, 1, 1, 1, 2]
    assert asked[-1] == 4  # after 5, 10 and 20 seconds more
    first.items = ("One", STOP)
    clock[0] += 300
    assert answer(chain) == ("One", "first")
    assert not chain.problem
    assert answer(chain) == ("One", "first")


def test_when_all_rest_all_are_asked():
    first = Scripted(AWAY)
    chain = chained(first, Scripted(AWAY))
    for _ in range(2):
        with pytest.raises(EngineFailed):
            list(chain.reply(REQUEST))
    assert first.asked == 2
    first.items = ("One", STOP)
    assert answer(chain) == ("One", "first")


def test_who_leaves_stops_the_engine_and_nobody_else_is_asked():
    second = Scripted("Two", STOP)
    left = threading.Event()
    request = Request(messages=(), stopped=left.is_set)
    left.set()
    assert answer(chained(Slow(), second, budget_seconds=0), request) == ("", "first")
    assert not second.asked


def test_all_are_prepared_but_those_that_rest():
    first, second = Scripted(AWAY), Scripted("Two", STOP)
    chain = chained(first, second)
    chain.prepare(REQUEST)
    assert (first.prepared, second.prepared) == (1, 1)
    answer(chain)
    chain.prepare(REQUEST)
    assert (first.prepared, second.prepared) == (1, 2)
    with pytest.raises(EngineUnavailable, match="nas"):
        chained(Scripted(AWAY), Scripted(AWAY)).prepare(REQUEST)


def test_what_it_can_is_what_any_may_be_asked():
    chain = chained(
        Scripted(tools=True, context_tokens=32_000, model="large", version="1"),
        Scripted(context_tokens=4096, model="small", version="2"),
        Scripted(),
    )
    able = chain.capabilities
    assert (able.tools, able.context_tokens, able.model) == (True, 4096, "large")
    assert able.version == "first 1, second 2, third"


def test_what_is_wrong_is_told():
    impaired = Scripted("One", STOP)
    impaired.problem = "it calls no tools"
    chain = chained(impaired, absent={"third": "third: not installed"})
    assert chain.problem == "third: not installed; first: it calls no tools"


def test_all_are_released():
    engines = Scripted(), Scripted()
    chain = chained(*engines)
    assert chain.link("second") is engines[1]
    assert chain.link("other") is None
    chain.close()
    assert all(engine.is_closed for engine in engines)

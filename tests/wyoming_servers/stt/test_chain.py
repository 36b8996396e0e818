"""Several engines as one, on engines that do as they are told: `test_chain_room` has real ones."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wyoming_servers.stt.scripted import PATIENCE_SECONDS, Scripted, wait_for
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.runtime.bridge import StreamStopped
from wyoming_servers.stt import chain as chain_module
from wyoming_servers.stt.chain import Chain
from wyoming_servers.stt.engine import Hypothesis, Request
from wyoming_servers.stt.engines.fake import FakeEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineFailed

PIECES = [bytes([number, 1]) * 512 for number in range(8)]
"""Eight frames of 32 ms."""
LIGHT = Entity(entity_id="light.bed", name="Bed Light", domain="light")
HOUSE = House(house_id="h", language="en", entities=(LIGHT,))
ENGLISH = Request(language="en")
SURE = Hypothesis(text="turn on", confidence=0.95)


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE_SECONDS)
        assert not thread.is_alive()


def chained(*engines, absent=None, **options) -> Chain:
    names = ("first", "second", "third")
    return Chain(dict(zip(names, engines, strict=False)), absent or {}, SttOptions(**options))


def hear(chain, pieces=PIECES, request=ENGLISH, problem=""):
    heard = list(chain.transcribe(iter(pieces), request))
    assert chain.problem == problem
    return heard


def text(chain, pieces=PIECES, request=ENGLISH, problem="") -> str:
    final = hear(chain, pieces, request, problem)[-1]
    assert final.final
    return final.text


def fail(message="broken"):
    raise RuntimeError(message)


def test_what_waits_in_its_engines_is_counted():
    first, second, third = Scripted(), Scripted(), Scripted()
    first.waiting, third.waiting = 2, 3
    assert chained(first, second, third).waiting == 5


@pytest.mark.parametrize(
    ("answers", "believed"),
    [
        (("turn on", "turn up"), "turn on"),
        (("", "turn up"), "turn up"),
        (("", "", "tune up"), "tune up"),
        (("turn on", "", "tune up"), "turn on"),
        (("", ""), ""),
        (("turn on",), "turn on"),
        (("",), ""),
    ],
)
def test_the_first_that_hears_words_is_believed(answers, believed):
    assert text(chained(*map(Scripted, answers))) == believed


def test_all_hear_all_of_the_audio():
    engines = [Scripted(), Scripted(), Scripted()]
    hear(chained(*engines))
    assert [bytes(engine.given) for engine in engines] == [b"".join(PIECES)] * 3


def test_pieces_of_any_length_and_many_at_once_give_the_same():
    audio = b"\x11\x22" * 16 * 700
    chain = chained(Scripted(), FakeEngine(None))
    for size in (2, 320, 2048, 100_000):
        cut = [audio[at : at + size] for at in range(0, len(audio), size)]
        assert text(chain, [b"", *cut]) == "heard 700 ms"
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: text(chain, [audio]), range(8))) == {"heard 700 ms"}


def test_no_audio_says_nothing():
    chain = chained(FakeEngine(None), FakeEngine(None))
    assert text(chain, []) == text(chain, [b""]) == ""


def test_the_next_one_works_while_the_first_does(monkeypatch):
    """The first one's answer waits for the second one's: it would for ever, one after the other."""
    monkeypatch.setattr(chain_module, "GRACE_SECONDS", 10 * PATIENCE_SECONDS)
    second = Scripted("turn up")
    done = threading.Event()
    second.on_end = done.set
    assert text(chained(Scripted("", on_end=lambda: wait_for(done)), second)) == "turn up"


def test_when_the_first_is_sure_the_next_one_does_not_even_begin_with_its_answer(monkeypatch):
    monkeypatch.setattr(chain_module, "GRACE_SECONDS", PATIENCE_SECONDS)
    second = Scripted("turn up")
    assert text(chained(Scripted("turn on", {5: SURE}), second)) == "turn on"
    wait_for(second.stopped)
    assert not second.ended.is_set()
    assert len(second.given) <= 6 * 1024  # nor did it hear the pause


def test_when_the_first_was_sure_and_somebody_speaks_on_the_next_one_hears_all():
    reached = threading.Event()
    second = Scripted("turn up", on_piece=lambda number: number == 15 and reached.set())
    first = Scripted("", {5: SURE}, on_piece=lambda number: number == 16 and wait_for(reached))
    assert text(chained(first, second), [*PIECES, *PIECES, *PIECES]) == "turn up"
    assert bytes(second.given) == b"".join(3 * PIECES)


@pytest.mark.parametrize("sure_at", [5, 7])
def test_when_the_first_was_sure_and_rejects_the_next_one_hears_all(sure_at):
    second = Scripted("turn up")
    assert text(chained(Scripted("", {sure_at: SURE}), second)) == "turn up"
    assert bytes(second.given) == b"".join(PIECES)


def test_a_first_that_was_sure_and_takes_its_time_does_not_hold_up_the_next_one(monkeypatch):
    monkeypatch.setattr(chain_module, "GRACE_SECONDS", 0.0)
    second = Scripted("turn up")
    first = Scripted("", {5: SURE}, on_end=lambda: wait_for(second.ended))
    assert text(chained(first, second)) == "turn up"


def test_what_the_next_one_still_does_is_stopped_once_the_first_has_words():
    asleep, reached = threading.Event(), threading.Event()

    def sleep(number):
        if number == 3:
            reached.set()
            wait_for(asleep)

    second = Scripted("turn up", on_piece=sleep)
    assert text(chained(Scripted("turn on", on_end=lambda: wait_for(reached)), second)) == "turn on"
    asleep.set()
    wait_for(second.stopped)
    assert len(second.given) == 4 * 1024


def test_an_engine_that_answers_before_the_end_is_believed():
    class Hasty(Scripted):
        def transcribe(self, audio, request):
            next(iter(audio))
            yield Hypothesis(text="stop", final=True, language=request.language)

    taken = iter(PIECES)
    assert list(chained(Hasty(), Scripted("turn up")).transcribe(taken, ENGLISH))[-1].text == "stop"
    assert len(list(taken)) > 0


def told_first(chain):
    return [(each.text, each.heard_ms) for each in hear(chain)[:-1]]


def test_what_the_first_is_sure_of_is_told():
    second = Scripted("", {2: Hypothesis(text="turn up")})
    first = Scripted("", {2: SURE}, on_piece=lambda number: number == 2 and wait_for(second.told))
    assert told_first(chained(first, second)) == [("turn on", 96.0)]


@pytest.mark.parametrize(("text", "confidence"), [("turn on", 0.95), ("turn on", 0.5), ("", 0.0)])
def test_unless_the_first_is_sure_words_may_be_on_their_way_from_the_next(text, confidence):
    second = Scripted("", {1: Hypothesis(text="", pending=True)})
    first = Scripted(
        text,
        {3: Hypothesis(text=text, confidence=confidence)},
        on_piece=lambda number: number == 3 and wait_for(second.told),
    )
    told_by_first = threading.Event()
    second.on_end = lambda: wait_for(told_by_first)
    heard = chained(first, second).transcribe(iter(PIECES), ENGLISH)
    told = next(hypothesis for hypothesis in heard if hypothesis.confidence == confidence)
    told_by_first.set()
    heard.close()
    assert (told.text, told.pending) == (text, confidence < 0.9)


@pytest.mark.parametrize("unsure", ["turn on", ""])
def test_while_the_first_is_not_sure_the_next_ones_words_are_told(unsure):
    """The second one tells after its second piece, while the first one is at its fourth."""
    second = Scripted("turn up", {1: Hypothesis(text="turn up")})
    first = Scripted(
        tells={3: Hypothesis(text=unsure, confidence=0.5)},
        on_piece=lambda number: number == 3 and wait_for(second.told),
        on_end=lambda: wait_for(second.answered),
    )
    assert told_first(chained(first, second)) == [("turn up", 64.0)]


def test_words_the_first_is_not_sure_of_are_told_where_nobody_has_others():
    unsure = Hypothesis(text="turn on", confidence=0.5)
    first = Scripted("turn on", {3: unsure, 5: Hypothesis(text="", confidence=0.0)})
    assert told_first(chained(first, Scripted())) == [("turn on", 128.0), ("", 192.0)]


def test_words_of_one_that_has_answered_still_stand_while_the_first_has_none():
    class Hasty(Scripted):
        def transcribe(self, audio, request):
            next(iter(audio))
            yield Hypothesis(text="turn")
            yield Hypothesis(text="turn up", final=True, language=request.language)
            self.answered.set()

    second = Hasty()
    first = Scripted(
        tells={3: Hypothesis(text="")},
        on_piece=lambda number: number == 3 and wait_for(second.answered),
    )
    assert [words for words, _ in told_first(chained(first, second))][-1] == "turn"


def test_how_sure_is_sure_is_an_option():
    first = Scripted("", {2: Hypothesis(text="turn on", confidence=0.5)})
    second = Scripted("", {0: Hypothesis(text="turn up")})
    first._on_piece = lambda number: number == 1 and wait_for(second.told)
    assert [heard for heard, _ in told_first(chained(first, second, endpoint_sure=0.4))] == [
        "turn up",
        "turn on",
    ]


def test_what_comes_after_the_audio_is_told_too():
    class Late(Scripted):
        def transcribe(self, audio, request):
            list(audio)
            yield Hypothesis(text="turn")
            wait_for(asked)
            yield Hypothesis(text="turn up", final=True, language=request.language)

    asked = threading.Event()
    results = chained(Scripted(), Late()).transcribe(iter(PIECES), ENGLISH)
    assert next(results).text == "turn"
    asked.set()
    assert [each.text for each in results] == ["turn up"]


def test_who_stops_listening_stops_all(caplog):
    first, second = Scripted("", {2: Hypothesis(text="turn")}), Scripted()
    results = chained(first, second).transcribe(iter(PIECES), ENGLISH)
    next(results)
    results.close()
    wait_for(first.stopped)
    wait_for(second.stopped)
    assert not caplog.records


def test_audio_that_breaks_off_stops_all():
    def cut():
        yield from PIECES[:3]
        raise StreamStopped

    engines = [Scripted(), Scripted()]
    with pytest.raises(StreamStopped):
        list(chained(*engines).transcribe(cut(), ENGLISH))
    for engine in engines:
        wait_for(engine.stopped)


@pytest.mark.parametrize("when", ["on_piece", "on_end"])
def test_an_engine_that_fails_leaves_the_others_answering_until_it_works_again(when, caplog):
    faults = [fail]
    chain = chained(
        Scripted("turn on", **{when: lambda *_: faults and faults.pop()()}), Scripted("turn up")
    )
    assert text(chain, problem="first failed: RuntimeError: broken") == "turn up"
    assert "Traceback" in caplog.text
    assert text(chain) == "turn on"


def test_a_later_engine_that_fails_is_told_of_too():
    done = threading.Event()

    class Failing(Scripted):
        def transcribe(self, audio, request):
            del request
            list(audio)
            done.set()
            sys.exit("the library gave up")

    chain = chained(Scripted(on_end=lambda: wait_for(done)), Failing())
    assert text(chain, problem="second failed: SystemExit: the library gave up") == ""


def test_when_all_fail_one_error_says_why():
    chain = chained(
        Scripted(on_end=lambda: fail("no memory")), Scripted(on_piece=lambda _: fail("no model"))
    )
    with pytest.raises(EngineFailed) as raised:
        hear(chain)
    assert str(raised.value) == (
        "no engine could transcribe: first (RuntimeError: no memory), "
        "second (RuntimeError: no model)"
    )


def test_engines_that_are_not_there_are_told_of():
    absent = {"second": "second: x is not installed", "third": "third has no model"}
    chain = chained(Scripted("turn on"), absent=absent)
    problem = "second: x is not installed; third has no model"
    assert text(chain, problem=problem) == "turn on"


def test_a_language_goes_to_those_who_know_it():
    first, second = Scripted("on"), Scripted("an", languages=("de", "nl", "en"))
    chain = chained(first, second)
    assert chain.capabilities.languages == ("en", "de", "nl")
    assert text(chain, request=Request(language="de-AT")) == "an"
    assert first.requests == []
    assert text(chain, request=Request(language="en_GB")) == "on"
    assert text(chain, request=Request()) == "on"
    assert text(chain, request=Request(language="tlh")) == "on"


def test_with_an_engine_for_any_language_there_is_no_list():
    assert chained(Scripted(), Scripted(languages=())).capabilities.languages == ()


def test_what_one_of_them_can_all_together_can():
    other = Scripted(tells={0: Hypothesis(text="")}, uses_house=False)
    able = chained(Scripted(), other).capabilities
    assert (able.streams_partials, able.uses_house) == (True, True)
    assert able.version == "first 1, second 1"
    assert not chained(other).capabilities.uses_house


def test_the_house_reaches_all_that_use_it(monkeypatch):
    engines = [Scripted(), Scripted(uses_house=False), Scripted()]
    chain = chained(*engines)
    monkeypatch.setattr(engines[0], "know_house", lambda _: fail("no such word"))
    chain.know_house(HOUSE)
    assert [engine.house for engine in engines] == [None, None, HOUSE]
    assert chain.problem == "first does not know the house: RuntimeError: no such word"
    monkeypatch.setattr(engines[2], "know_house", lambda _: fail())
    with pytest.raises(RuntimeError, match="no such word"):
        chain.know_house(HOUSE)
    monkeypatch.undo()
    chain.know_house(HOUSE)
    assert chain.problem == ""


def test_an_engine_all_of_whose_places_are_taken_is_left_out():
    asleep, ended = threading.Event(), threading.Event()

    def end():
        ended.set()
        wait_for(asleep)

    second = Scripted("turn up", on_end=end)
    first = Scripted("turn on", on_end=lambda: wait_for(ended))
    chain = chained(first, second, max_streams=1)
    assert text(chain) == "turn on"  # and the second one still works on it
    assert text(chain, problem="second failed: all 1 places are taken") == "turn on"
    assert len(second.requests) == 1
    asleep.set()
    chain.close()


def test_a_model_is_released_when_nothing_works_with_it_any_more():
    asleep, ended, order = threading.Event(), threading.Event(), []

    def end():
        ended.set()
        wait_for(asleep)
        order.append("done")

    first, second = Scripted("on", on_end=lambda: wait_for(ended)), Scripted("up", on_end=end)
    second.close = lambda: order.append("closed")
    chain = chained(first, second)
    assert text(chain) == "on"
    with ThreadPoolExecutor(1) as pool:
        closing = pool.submit(chain.close)
        asleep.set()
        closing.result(PATIENCE_SECONDS)
    assert order == ["done", "closed"]
    assert first.closed


def test_a_model_that_cannot_be_released_leaves_no_other_one_behind():
    first, second = Scripted(), Scripted()
    second.close = fail
    with pytest.raises(RuntimeError, match="broken"):
        chained(first, second).close()
    assert first.closed

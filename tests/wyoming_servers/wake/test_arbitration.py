"""Who answers; nothing here waits for time: a window is long or over at once."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

import pytest

from wyoming_servers.wake import arbitration
from wyoming_servers.wake.arbitration import Arbiter, Listener
from wyoming_servers.wake.listening import Detection

LONG = 3600.0
SHORT = 1e-6
WORD = "okay_nabu"


def heard(db=10.0, score=0.9) -> Detection:
    return Detection(name=WORD, end_ms=0, above_floor_db=db, score=score)


class House:
    """Satellites that listen, each a listener of one arbiter."""

    def __init__(self, window=LONG, refractory=2.0) -> None:
        self.arbiter = Arbiter(window_seconds=window, refractory_seconds=refractory)
        self._listening: dict[Listener, ExitStack] = {}

    def satellite(self, *words, group="", client=None, **nearly) -> Listener:
        listener = Listener(words=frozenset(words), group=group, client=client, **nearly)
        stack = self._listening[listener] = ExitStack()
        stack.enter_context(self.arbiter.listening(listener))
        return listener

    def leaves(self, listener) -> None:
        self._listening.pop(listener).close()

    def says(self, listener, claim, word=WORD) -> asyncio.Task[bool]:
        return asyncio.ensure_future(self.arbiter.answers(listener, word, claim))

    async def answer(self, *claims) -> list[bool]:
        """Let satellites hear the same call, in this order; tell who answers."""
        return await asyncio.gather(*(self.says(*claim) for claim in claims))


async def test_a_satellite_without_rivals_answers_at_once():
    house = House()
    assert await house.arbiter.answers(house.satellite(), WORD, heard())


@pytest.mark.parametrize("order", [1, -1])
async def test_the_one_that_heard_it_louder_answers_whoever_was_first(order):
    house = House()
    claims = [(house.satellite(), heard(12)), (house.satellite(), heard(25))]
    assert await house.answer(*claims[::order]) == [False, True][::order]


async def test_of_equal_levels_the_better_score_answers():
    house = House()
    claims = [(house.satellite(), heard(score=score)) for score in (0.7, 0.95)]
    assert await house.answer(*claims) == [False, True]


async def test_of_equals_the_first_answers():
    house = House()
    assert await house.answer(*[(house.satellite(), heard()) for _ in range(3)]) == [True, 0, 0]


async def test_three_satellites_have_one_answer():
    house = House()
    claims = [(house.satellite(), heard(db)) for db in (12, 30, 20)]
    assert await house.answer(*claims) == [False, True, False]


async def test_who_hears_nothing_is_waited_for_no_longer_than_the_window():
    house = House(window=SHORT)
    near, _far = house.satellite(), house.satellite()
    assert await house.arbiter.answers(near, WORD, heard())


async def test_who_hears_the_same_call_later_does_not_answer(monkeypatch):
    monkeypatch.setattr(arbitration, "SAME_CALL_SECONDS", LONG)
    house = House(window=SHORT)
    near, far = house.satellite(), house.satellite()
    assert await house.arbiter.answers(near, WORD, heard())
    assert not await house.arbiter.answers(far, WORD, heard(40))
    assert await house.arbiter.answers(near, WORD, heard())


async def test_who_began_to_listen_later_heard_another_call(monkeypatch):
    monkeypatch.setattr(arbitration, "SAME_CALL_SECONDS", LONG)
    house = House(window=SHORT)
    assert await house.arbiter.answers(house.satellite(), WORD, heard())
    assert await house.arbiter.answers(house.satellite(), WORD, heard())


async def test_the_next_call_may_be_answered_by_another(monkeypatch):
    monkeypatch.setattr(arbitration, "SAME_CALL_SECONDS", 0.0)
    house = House(window=SHORT)
    near, far = house.satellite(), house.satellite()
    assert await house.arbiter.answers(near, WORD, heard())
    assert await house.arbiter.answers(far, WORD, heard())


async def test_the_best_that_leaves_before_it_is_decided_does_not_answer():
    house = House()
    best, second, third = (house.satellite() for _ in range(3))
    gone = house.says(best, heard(40))
    waiting = house.says(second, heard(20))
    await asyncio.sleep(0)
    gone.cancel()
    house.leaves(best)
    assert not waiting.done()
    assert await house.arbiter.answers(third, WORD, heard(10)) is False
    assert await waiting


async def test_a_rival_that_leaves_is_not_waited_for():
    house = House()
    near, far = house.satellite(), house.satellite()
    waiting = house.says(near, heard())
    await asyncio.sleep(0)
    house.leaves(far)
    assert await waiting


async def test_all_may_leave():
    house = House()
    near, far = house.satellite(), house.satellite()
    gone = house.says(near, heard())
    await asyncio.sleep(0)
    gone.cancel()
    house.leaves(near)
    house.leaves(far)
    late = house.satellite()
    assert await house.arbiter.answers(late, WORD, heard())


async def test_different_words_are_different_calls():
    house = House()
    one, other = house.satellite("okay_nabu"), house.satellite("alexa")
    assert await house.arbiter.answers(one, "okay_nabu", heard(10))
    assert await house.arbiter.answers(other, "alexa", heard(5))


async def test_satellites_of_different_groups_are_no_rivals():
    house = House()
    up, down = house.satellite(group="up"), house.satellite(group="down")
    assert await house.arbiter.answers(up, WORD, heard(10))
    assert await house.arbiter.answers(down, WORD, heard(5))


async def test_without_a_window_all_answer():
    house = House(window=0)
    claims = [(house.satellite(), heard(db)) for db in (12, 30)]
    assert await house.answer(*claims) == [True, True]


@pytest.mark.parametrize("window", [0, SHORT])
async def test_a_client_that_comes_back_is_deaf_to_what_it_has_just_answered(window):
    house = House(window=window, refractory=LONG)
    first = house.satellite(client="kitchen")
    assert await house.arbiter.answers(first, WORD, heard())
    house.leaves(first)
    again = house.satellite(client="kitchen")
    assert not await house.arbiter.answers(again, WORD, heard())


def nearly(heard_, elected) -> dict:
    return {"nearly_heard": {WORD: heard_}.get, "elected": elected.append}


async def test_who_was_nearer_answers_though_it_is_not_sure_yet():
    house, elected = House(window=SHORT), []
    far, _near = house.satellite(), house.satellite(**nearly(heard(30, 0.3), elected))
    assert not await house.arbiter.answers(far, WORD, heard(10))
    assert elected == [heard(30, 0.3)]


@pytest.mark.parametrize("how", [heard(5, 0.3), None])
async def test_who_heard_it_no_better_or_not_at_all_is_not_elected(how):
    house, elected = House(window=SHORT), []
    near, _far = house.satellite(), house.satellite(**nearly(how, elected))
    assert await house.arbiter.answers(near, WORD, heard(10))
    assert elected == []


async def test_nobody_is_elected_where_all_may_answer():
    house, elected = House(window=0), []
    far, _near = house.satellite(), house.satellite(**nearly(heard(30), elected))
    assert await house.arbiter.answers(far, WORD, heard(10))
    assert elected == []

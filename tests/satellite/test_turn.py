"""The table carried out, with actions that are only noted."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from satellite.state import Action, Phase, Signal
from satellite.turn import Turn


@pytest.fixture
def done():
    return []


@pytest.fixture
def noting(done):
    """A turn in which Home Assistant is there, and actions are noted or as given."""

    def make(actions=None, limits=None):
        noted = {action: partial(done.append, action) for action in Action}
        turn = Turn(noted | (actions or {}), limits or {})
        turn.tell(Signal.CONNECTED)
        return turn

    return make


@pytest.fixture
def turn(noting):
    return noting()


def test_actions_are_done_in_order(turn, done):
    turn.tell(Signal.WAKE)
    assert done == [Action.HUSH, Action.LISTEN, Action.CHIME_AWAKE]
    assert turn.state.phase is Phase.LISTENING


def test_what_an_action_tells_comes_after_all_of_them(noting, done):
    def hush():
        done.append(Action.HUSH)
        turn.tell(Signal.SPOKEN)
        assert turn.state.phase is Phase.IDLE

    turn = noting({Action.HUSH: hush})
    for signal in (Signal.WAKE, Signal.HEARD, Signal.REPLY):
        turn.tell(signal)
    done.clear()
    turn.tell(Signal.STOP)
    assert done == [Action.HUSH, Action.CANCEL]


def test_an_action_that_fails_keeps_no_other_from_being_done(noting, done, caplog):
    def fail():
        raise OSError("no such device")

    noting({Action.HUSH: fail}).tell(Signal.WAKE)
    assert done == [Action.LISTEN, Action.CHIME_AWAKE]
    assert "no such device" in caplog.text


def test_who_listens_is_told_of_every_change(turn):
    phases = []
    turn.listen(lambda state: phases.append(state.phase))
    for signal in (Signal.WAKE, Signal.SPOKEN, Signal.HEARD, Signal.MUTED):
        turn.tell(signal)
    assert phases == [Phase.LISTENING, Phase.THINKING, Phase.THINKING]
    assert turn.state.muted


async def test_a_phase_that_lasts_too_long_is_ended(noting):
    ended = asyncio.Event()
    turn = noting({Action.CHIME_SORRY: ended.set}, {Phase.LISTENING: 0.001})
    turn.tell(Signal.WAKE)
    await ended.wait()
    assert turn.state.phase is Phase.IDLE


async def test_a_phase_that_is_over_is_watched_no_more(noting):
    turn = noting(limits={Phase.LISTENING: 0.001, Phase.THINKING: 60.0})
    for signal in (Signal.WAKE, Signal.HEARD):
        turn.tell(signal)
    passed = asyncio.Event()
    asyncio.get_running_loop().call_later(0.002, passed.set)
    await passed.wait()
    assert turn.state.phase is Phase.THINKING
    turn.close()

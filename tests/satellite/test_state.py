"""Every signal in every phase, and what holds however they follow on each other."""

from __future__ import annotations

import pytest

from satellite.state import TABLE, Action, Phase, Signal, State, step

LISTEN = (Action.LISTEN, Action.CHIME_AWAKE)
HERE = State(phase=Phase.IDLE, connected=True)


def follow(state, *signals):
    """Return the state after signals, and the actions of the last."""
    actions = ()
    for signal in signals:
        state, actions = step(state, signal)
    return state, actions


def everything_that_can_be():
    """Return all states that any signals lead to, with how each was reached."""
    known = {State(): ()}
    new = [State()]
    while new:
        state = new.pop()
        for signal in Signal:
            reached, _ = step(state, signal)
            if reached not in known:
                known[reached] = (*known[state], signal)
                new.append(reached)
    return known


STATES = everything_that_can_be()


@pytest.mark.parametrize("phase", Phase)
def test_every_signal_is_decided(phase):
    assert set(TABLE[phase]) == set(Signal)


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_is_reached(phase):
    assert phase in {state.phase for state in STATES}


@pytest.mark.parametrize("signal", Signal)
def test_what_is_begun_is_ended(signal):
    """The microphone's stream, the ringing and the reply belong to one phase each."""
    for state in STATES:
        reached, actions = step(state, signal)
        if state.phase is Phase.LISTENING is not reached.phase:
            assert Action.DEAFEN in actions, state
        if state.phase is Phase.RINGING is not reached.phase:
            assert Action.QUIET in actions, state
        if state.phase is Phase.SPEAKING is not reached.phase and signal is not Signal.SPOKEN:
            assert Action.HUSH in actions, state
        assert (Action.LISTEN in actions) <= (reached.phase is Phase.LISTENING), state
        assert (Action.RING in actions) == (Phase.RINGING is reached.phase is not state.phase)


def test_nobody_is_heard_by_a_muted_microphone_or_without_home_assistant():
    for state in STATES:
        if state.phase is Phase.LISTENING:
            assert state.connected
            assert not state.muted


def test_a_timer_that_has_ended_is_never_forgotten():
    for state in STATES:
        if state.due:
            assert state.phase in {Phase.LISTENING, Phase.THINKING, Phase.SPEAKING}


def test_every_phase_of_a_turn_ends_by_itself():
    for state in STATES:
        overdue, _ = step(state, Signal.OVERDUE)
        assert overdue.phase in {Phase.AWAY, Phase.IDLE, Phase.RINGING}
        assert overdue.phase is not Phase.RINGING or state.due


def test_a_turn_from_the_wake_word_to_the_reply():
    state, actions = step(HERE, Signal.WAKE)
    assert (state.phase, actions) == (Phase.LISTENING, (Action.HUSH, *LISTEN))
    state, actions = step(state, Signal.HEARD)
    assert (state.phase, actions) == (Phase.THINKING, (Action.DEAFEN, Action.CHIME_DONE))
    state, actions = step(state, Signal.REPLY)
    assert (state.phase, actions) == (Phase.SPEAKING, ())
    assert step(state, Signal.SPOKEN) == (HERE, (Action.PLAYED,))


@pytest.mark.parametrize(
    ("before", "signal", "phase", "actions"),
    [
        # Home Assistant is away.
        ((), Signal.CONNECTED, Phase.IDLE, ()),
        ((), Signal.WAKE, Phase.AWAY, (Action.CHIME_SORRY,)),
        ((), Signal.BUTTON, Phase.AWAY, (Action.CHIME_SORRY,)),
        ((), Signal.TIMER, Phase.RINGING, (Action.RING,)),
        ((Signal.TIMER,), Signal.CONNECTED, Phase.RINGING, ()),
        ((Signal.TIMER,), Signal.BUTTON, Phase.AWAY, (Action.QUIET,)),
        ((Signal.TIMER,), Signal.WAKE, Phase.AWAY, (Action.QUIET, Action.CHIME_SORRY)),
    ],
)
def test_without_home_assistant(before, signal, phase, actions):
    state, _ = follow(State(), *before)
    reached, done = step(state, signal)
    assert (reached.phase, done) == (phase, actions)


@pytest.mark.parametrize(
    ("before", "signal", "phase", "actions"),
    [
        # Somebody speaks, or takes it back.
        ("", Signal.BUTTON, Phase.LISTENING, (Action.HUSH, *LISTEN)),
        ("", Signal.STOP, Phase.IDLE, (Action.HUSH,)),
        ("wake", Signal.WAKE, Phase.LISTENING, LISTEN),
        ("wake", Signal.BUTTON, Phase.IDLE, (Action.DEAFEN, Action.CANCEL, Action.CHIME_DONE)),
        ("wake", Signal.STOP, Phase.IDLE, (Action.DEAFEN, Action.CANCEL, Action.CHIME_DONE)),
        ("wake heard", Signal.WAKE, Phase.LISTENING, LISTEN),
        ("wake heard", Signal.STOP, Phase.IDLE, (Action.CANCEL, Action.CHIME_DONE)),
        # Barge-in.
        ("wake heard reply", Signal.WAKE, Phase.LISTENING, (Action.HUSH, *LISTEN)),
        ("wake heard reply", Signal.BUTTON, Phase.LISTENING, (Action.HUSH, *LISTEN)),
        ("wake heard reply", Signal.STOP, Phase.IDLE, (Action.HUSH, Action.CANCEL)),
        # The reply asks something, in whatever order that is told.
        ("wake heard reply continues", Signal.SPOKEN, Phase.LISTENING, ("played", "listen")),
        ("wake heard continues reply", Signal.SPOKEN, Phase.LISTENING, ("played", "listen")),
        ("wake heard reply spoken", Signal.CONTINUES, Phase.LISTENING, ("listen",)),
        ("wake heard continues", Signal.ENDED, Phase.LISTENING, ("listen",)),
        ("wake heard continues wake heard reply", Signal.SPOKEN, Phase.IDLE, ("played",)),
        ("wake heard reply continues muted", Signal.SPOKEN, Phase.IDLE, ("played", "chime-muted")),
        # An announcement, and a conversation it begins.
        ("", Signal.REPLY, Phase.SPEAKING, ()),
        ("", Signal.ASKED, Phase.LISTENING, LISTEN),
        ("reply asked", Signal.SPOKEN, Phase.LISTENING, ("played", "listen")),
        ("wake", Signal.REPLY, Phase.LISTENING, ()),
        # Home Assistant says nothing, or that it failed.
        ("wake", Signal.ENDED, Phase.IDLE, (Action.DEAFEN,)),
        ("wake", Signal.FAILED, Phase.IDLE, (Action.DEAFEN, Action.CHIME_SORRY)),
        ("wake", Signal.OVERDUE, Phase.IDLE, ("deafen", "cancel", "chime-sorry")),
        ("wake heard", Signal.ENDED, Phase.IDLE, ()),
        ("wake heard", Signal.FAILED, Phase.IDLE, (Action.CHIME_SORRY,)),
        ("wake heard", Signal.OVERDUE, Phase.IDLE, (Action.CANCEL, Action.CHIME_SORRY)),
        ("wake heard reply", Signal.FAILED, Phase.SPEAKING, ()),
        ("wake heard reply", Signal.OVERDUE, Phase.IDLE, (Action.HUSH, Action.PLAYED)),
        # It goes in the middle, or comes back with another connection.
        ("", Signal.LEFT, Phase.AWAY, ()),
        ("wake", Signal.LEFT, Phase.AWAY, (Action.DEAFEN, Action.CHIME_SORRY)),
        ("wake", Signal.CONNECTED, Phase.IDLE, (Action.DEAFEN, Action.CHIME_SORRY)),
        ("wake heard", Signal.LEFT, Phase.AWAY, (Action.CHIME_SORRY,)),
        ("wake heard", Signal.CONNECTED, Phase.IDLE, (Action.CHIME_SORRY,)),
        ("wake heard reply", Signal.LEFT, Phase.SPEAKING, ()),
        ("wake heard reply left", Signal.SPOKEN, Phase.AWAY, (Action.PLAYED,)),
        ("wake heard reply left", Signal.WAKE, Phase.AWAY, (Action.HUSH, Action.CHIME_SORRY)),
        # A timer ends.
        ("", Signal.TIMER, Phase.RINGING, (Action.RING,)),
        ("wake", Signal.TIMER, Phase.LISTENING, ()),
        ("wake timer", Signal.ENDED, Phase.RINGING, (Action.DEAFEN, Action.RING)),
        ("wake heard reply timer", Signal.SPOKEN, Phase.RINGING, (Action.PLAYED, Action.RING)),
        ("timer", Signal.WAKE, Phase.LISTENING, (Action.QUIET, *LISTEN)),
        ("timer", Signal.STOP, Phase.IDLE, (Action.QUIET,)),
        ("timer", Signal.OVERDUE, Phase.IDLE, (Action.QUIET,)),
        ("timer timer", Signal.BUTTON, Phase.IDLE, (Action.QUIET,)),
        ("timer", Signal.REPLY, Phase.SPEAKING, (Action.QUIET,)),
        # The microphone is muted.
        ("muted", Signal.BUTTON, Phase.IDLE, (Action.HUSH, Action.CHIME_MUTED)),
        ("muted", Signal.ASKED, Phase.IDLE, (Action.CHIME_MUTED,)),
        ("muted unmuted", Signal.BUTTON, Phase.LISTENING, (Action.HUSH, *LISTEN)),
        ("wake", Signal.MUTED, Phase.IDLE, (Action.DEAFEN, Action.CANCEL)),
        ("wake heard", Signal.MUTED, Phase.THINKING, ()),
    ],
)
def test_with_home_assistant(before, signal, phase, actions):
    state, _ = follow(HERE, *map(Signal, before.split()))
    reached, done = step(state, signal)
    assert (reached.phase, done) == (phase, actions)


@pytest.mark.parametrize("late", ["heard", "failed", "ended", "spoken"])
@pytest.mark.parametrize("phase", [Phase.IDLE, Phase.AWAY, Phase.RINGING])
def test_what_belongs_to_a_turn_that_was_ended_changes_nothing(phase, late):
    state = State(phase=phase, connected=phase is not Phase.AWAY)
    assert step(state, Signal(late)) == (state, ())

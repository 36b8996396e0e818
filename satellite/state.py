"""What a satellite does next: every signal in every phase, as a table, with no input or output.

The parts of the satellite tell signals, and carry out the actions that come of them. Home Assistant
tells less than one would think (no end of a run, no follow-up), so it is read here as it behaves,
and whatever never comes is ended by ``Signal.OVERDUE``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Phase(StrEnum):
    """What the satellite is doing, as a person in the room would say."""

    AWAY = "away"
    """There is nobody to send to."""
    IDLE = "idle"
    """It waits for its wake word."""
    LISTENING = "listening"
    """What it hears goes to Home Assistant."""
    THINKING = "thinking"
    """Home Assistant has the words, and there is no reply yet."""
    SPEAKING = "speaking"
    """A reply is being played."""
    RINGING = "ringing"
    """A timer has ended."""


class Signal(StrEnum):
    """What happens to a satellite."""

    CONNECTED = "connected"
    """Home Assistant is there, and wants to be told."""
    LEFT = "left"
    """It has gone, or paused the satellite."""
    WAKE = "wake"
    """The wake word was heard."""
    BUTTON = "button"
    STOP = "stop"
    """The stop word was heard, or the button was held."""
    MUTED = "muted"
    UNMUTED = "unmuted"
    ASKED = "asked"
    """Home Assistant wants an answer to what it has just said."""
    FINISHED = "finished"
    """Who spoke has finished, as the satellite itself hears it."""
    HEARD = "heard"
    """The transcript is there."""
    REPLY = "reply"
    """The first of a reply, or of an announcement, is there."""
    CONTINUES = "continues"
    """The reply asks something."""
    ENDED = "ended"
    """The run is over, and nothing is said."""
    FAILED = "failed"
    SPOKEN = "spoken"
    """The last of a reply was played."""
    OVERDUE = "overdue"
    """The phase has lasted longer than anything in it takes."""
    TIMER = "timer"
    """A timer has ended."""


class Action(StrEnum):
    """What a satellite does about it."""

    LISTEN = "listen"
    """Ask for a run, and send what is heard from just behind the wake word on."""
    DEAFEN = "deafen"
    """Send no more of what is heard."""
    ENOUGH = "enough"
    """Tell Home Assistant that no more is said, and have it answer."""
    CANCEL = "cancel"
    """Have Home Assistant end the run and its reply."""
    HUSH = "hush"
    """Say no more: drop the reply or announcement, and what is still to come of it."""
    PLAYED = "played"
    """Tell Home Assistant that the reply was heard."""
    RING = "ring"
    QUIET = "quiet"
    """Stop ringing."""
    CHIME_AWAKE = "chime-awake"
    CHIME_DONE = "chime-done"
    CHIME_SORRY = "chime-sorry"
    CHIME_MUTED = "chime-muted"


@dataclass(frozen=True, kw_only=True)
class State:
    """All a satellite remembers of its turn."""

    phase: Phase = Phase.AWAY
    connected: bool = False
    muted: bool = False
    asks: bool = False
    """It listens again once the reply was heard."""
    due: bool = False
    """A timer has ended, and rings when the turn is over."""


REST: Final = None
"""Stands for the phase between two turns: ringing, idle or away."""


@dataclass(frozen=True)
class Move:
    """Where a signal leads, and what is done on the way."""

    to: Phase | None
    actions: tuple[Action, ...] = ()


def _to(phase: Phase | None, *actions: Action) -> Move:
    return Move(phase, actions)


def _nothing(phase: Phase, *signals: Signal) -> dict[Signal, Move]:
    """Name the signals that change nothing in a phase, beside what they say of themselves."""
    return dict.fromkeys(signals, Move(phase))


_STALE = (Signal.FINISHED, Signal.HEARD, Signal.FAILED, Signal.ENDED, Signal.SPOKEN)
"""They belong to a turn that has been ended here already."""
_LISTEN = (Action.LISTEN, Action.CHIME_AWAKE)
_TURN = (Phase.LISTENING, Phase.THINKING, Phase.SPEAKING)

TABLE: Mapping[Phase, Mapping[Signal, Move]] = {
    Phase.AWAY: {
        Signal.CONNECTED: _to(REST),
        Signal.WAKE: _to(Phase.AWAY, Action.CHIME_SORRY),
        Signal.BUTTON: _to(Phase.AWAY, Action.CHIME_SORRY),
        Signal.STOP: _to(Phase.AWAY, Action.HUSH),
        Signal.TIMER: _to(REST),
        **_nothing(Phase.AWAY, Signal.LEFT, Signal.MUTED, Signal.UNMUTED, Signal.OVERDUE),
        **_nothing(Phase.AWAY, Signal.ASKED, Signal.REPLY, Signal.CONTINUES, *_STALE),
    },
    Phase.IDLE: {
        Signal.LEFT: _to(REST),
        Signal.WAKE: _to(Phase.LISTENING, Action.HUSH, *_LISTEN),
        Signal.BUTTON: _to(Phase.LISTENING, Action.HUSH, *_LISTEN),
        Signal.STOP: _to(Phase.IDLE, Action.HUSH),
        Signal.ASKED: _to(Phase.LISTENING, *_LISTEN),
        Signal.REPLY: _to(Phase.SPEAKING),
        # The reply was shorter than the way of what is told about it.
        Signal.CONTINUES: _to(Phase.LISTENING, Action.LISTEN),
        Signal.TIMER: _to(REST),
        **_nothing(Phase.IDLE, Signal.CONNECTED, Signal.MUTED, Signal.UNMUTED, Signal.OVERDUE),
        **_nothing(Phase.IDLE, *_STALE),
    },
    Phase.LISTENING: {
        Signal.CONNECTED: _to(REST, Action.DEAFEN, Action.CHIME_SORRY),
        Signal.LEFT: _to(REST, Action.DEAFEN, Action.CHIME_SORRY),
        # Said once more: what came before is not meant.
        Signal.WAKE: _to(Phase.LISTENING, *_LISTEN),
        Signal.BUTTON: _to(REST, Action.DEAFEN, Action.CANCEL, Action.CHIME_DONE),
        Signal.STOP: _to(REST, Action.DEAFEN, Action.CANCEL, Action.CHIME_DONE),
        Signal.MUTED: _to(REST, Action.DEAFEN, Action.CANCEL),
        Signal.FINISHED: _to(Phase.THINKING, Action.DEAFEN, Action.ENOUGH, Action.CHIME_DONE),
        Signal.HEARD: _to(Phase.THINKING, Action.DEAFEN, Action.CHIME_DONE),
        Signal.ENDED: _to(REST, Action.DEAFEN),
        Signal.FAILED: _to(REST, Action.DEAFEN, Action.CHIME_SORRY),
        Signal.OVERDUE: _to(REST, Action.DEAFEN, Action.CANCEL, Action.CHIME_SORRY),
        # A reply before the transcript is the one to what was said before.
        **_nothing(Phase.LISTENING, Signal.REPLY, Signal.SPOKEN, Signal.CONTINUES, Signal.ASKED),
        **_nothing(Phase.LISTENING, Signal.TIMER, Signal.UNMUTED),
    },
    Phase.THINKING: {
        Signal.CONNECTED: _to(REST, Action.CHIME_SORRY),
        Signal.LEFT: _to(REST, Action.CHIME_SORRY),
        Signal.WAKE: _to(Phase.LISTENING, *_LISTEN),
        Signal.BUTTON: _to(Phase.LISTENING, *_LISTEN),
        Signal.STOP: _to(REST, Action.CANCEL, Action.CHIME_DONE),
        Signal.ASKED: _to(Phase.LISTENING, *_LISTEN),
        Signal.REPLY: _to(Phase.SPEAKING),
        Signal.ENDED: _to(REST),
        Signal.FAILED: _to(REST, Action.CHIME_SORRY),
        Signal.OVERDUE: _to(REST, Action.CANCEL, Action.CHIME_SORRY),
        **_nothing(Phase.THINKING, Signal.HEARD, Signal.CONTINUES, Signal.SPOKEN, Signal.FINISHED),
        **_nothing(Phase.THINKING, Signal.TIMER, Signal.MUTED, Signal.UNMUTED),
    },
    Phase.SPEAKING: {
        Signal.WAKE: _to(Phase.LISTENING, Action.HUSH, *_LISTEN),
        Signal.BUTTON: _to(Phase.LISTENING, Action.HUSH, *_LISTEN),
        Signal.STOP: _to(REST, Action.HUSH, Action.CANCEL),
        Signal.SPOKEN: _to(REST, Action.PLAYED),
        Signal.OVERDUE: _to(REST, Action.HUSH, Action.PLAYED),
        # What has arrived of it is played, whoever goes.
        **_nothing(Phase.SPEAKING, Signal.CONNECTED, Signal.LEFT, Signal.FAILED, Signal.ENDED),
        **_nothing(Phase.SPEAKING, Signal.HEARD, Signal.REPLY, Signal.ASKED, Signal.CONTINUES),
        **_nothing(Phase.SPEAKING, Signal.TIMER, Signal.MUTED, Signal.UNMUTED, Signal.FINISHED),
    },
    Phase.RINGING: {
        Signal.WAKE: _to(Phase.LISTENING, Action.QUIET, *_LISTEN),
        Signal.BUTTON: _to(REST, Action.QUIET),
        Signal.STOP: _to(REST, Action.QUIET),
        Signal.ASKED: _to(Phase.LISTENING, Action.QUIET, *_LISTEN),
        Signal.REPLY: _to(Phase.SPEAKING, Action.QUIET),
        Signal.OVERDUE: _to(REST, Action.QUIET),
        **_nothing(Phase.RINGING, Signal.CONNECTED, Signal.LEFT, Signal.TIMER),
        **_nothing(Phase.RINGING, Signal.CONTINUES, Signal.MUTED, Signal.UNMUTED, *_STALE),
    },
}


def step(state: State, signal: Signal) -> tuple[State, tuple[Action, ...]]:
    """Return what a signal makes of a state, and what is to be done, in order."""
    move = TABLE[state.phase][signal]
    known = _remember(state, signal)
    to, actions = move.to, move.actions
    if to is REST and known.asks and signal in (Signal.SPOKEN, Signal.ENDED):
        to, actions = Phase.LISTENING, (*actions, Action.LISTEN)
    if Action.LISTEN in actions and (known.muted or not known.connected):
        kept = tuple(action for action in actions if action not in _LISTEN)
        why_not = Action.CHIME_MUTED if known.connected else Action.CHIME_SORRY
        to, actions = REST, (*kept, why_not)
    if to is REST:
        to, actions = _rest(known, actions)
    asks = known.asks and to in _TURN and Action.LISTEN not in actions
    return replace(known, phase=to, asks=asks, due=known.due and to is not Phase.RINGING), actions


def _rest(state: State, actions: tuple[Action, ...]) -> tuple[Phase, tuple[Action, ...]]:
    """Return the phase a turn ends in."""
    if state.due:
        return Phase.RINGING, (*actions, Action.RING)
    return (Phase.IDLE if state.connected else Phase.AWAY), actions


def _remember(state: State, signal: Signal) -> State:
    """Keep what a signal says of itself, whatever the phase."""
    match signal:
        case Signal.CONNECTED | Signal.LEFT:
            return replace(state, connected=signal is Signal.CONNECTED)
        case Signal.MUTED | Signal.UNMUTED:
            return replace(state, muted=signal is Signal.MUTED)
        case Signal.CONTINUES:
            return replace(state, asks=True)
        case Signal.ASKED if state.phase is Phase.SPEAKING:
            return replace(state, asks=True)
        case Signal.TIMER:
            return replace(state, due=state.phase is not Phase.RINGING)
    return state

"""Several satellites hear the same call: the one that heard it best answers, the others do not.

Streams are compared as they arrive, so satellites need no common clock.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .listening import Detection

SAME_CALL_SECONDS = 1.0
"""Whoever hears a word this soon after it was answered heard the same call, only later."""
_SCORE_DB = 2.0
"""What a score of 1 weighs against one of 0: little, as the first score that is enough tells little
of who is near. Of 55 simulated calls heard by two, the nearer had the better score in 47 %, and the
higher level in 80 %."""

Place = tuple[str, str]
"""A group of satellites, and a word."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Listener:
    """One stream that listens; itself, whatever another one is like."""

    words: frozenset[str] = frozenset()
    """Empty for all."""
    group: str = ""
    """Only satellites of one group are rivals."""
    client: str | None = None
    """Who it is, where it told: the same over all its connections."""
    nearly_heard: Callable[[str], Detection | None] = lambda _: None
    """Tells how it heard a word, or nearly, a moment ago."""
    elected: Callable[[Detection], None] = lambda _: None
    """Is called when it is to answer what it has only nearly heard: others were sure of it."""

    def hears(self, place: Place) -> bool:
        """Tell whether it could hear a call there."""
        group, word = place
        return group == self.group and (not self.words or word in self.words)


class Arbiter:
    """Knows all streams of one server; lives on the event loop's thread."""

    def __init__(self, *, window_seconds: float, refractory_seconds: float) -> None:
        """Decide within a window after the first who heard; 0 lets everybody answer."""
        self._window_seconds = window_seconds
        self._refractory_seconds = refractory_seconds
        self._listeners: set[Listener] = set()
        self._calls: dict[Place, _Call] = {}
        self._answered: dict[Place, _Answered] = {}

    @contextmanager
    def listening(self, listener: Listener) -> Iterator[None]:
        """Count a listener as a rival while the block runs; afterwards it claims nothing."""
        self._listeners.add(listener)
        try:
            yield
        finally:
            self._listeners.discard(listener)
            for call in self._calls.values():
                call.claims.pop(listener, None)
            for place in list(self._calls):
                self._decide_once_complete(place)

    async def answers(self, listener: Listener, word: str, heard: Detection) -> bool:
        """Tell whether this listener is to answer the call it has just heard.

        Who has no rivals is told at once; others when all have heard it, or the window is over.
        """
        place = listener.group, word
        if self._is_late(listener, place):
            return False
        if place not in self._calls:
            self._calls[place] = self._begin(place)
        call = self._calls[place]
        call.claims[listener] = heard
        self._decide_once_complete(place)
        return await asyncio.shield(call.winner) is listener

    def _begin(self, place: Place) -> _Call:
        loop = asyncio.get_running_loop()
        timer = loop.call_later(self._window_seconds, self._decide, place)
        return _Call(claims={}, winner=loop.create_future(), timer=timer)

    def _decide_once_complete(self, place: Place) -> None:
        claims = self._calls[place].claims
        rivals = (other for other in self._listeners if other.hears(place))
        if not self._window_seconds or all(rival in claims for rival in rivals):
            self._decide(place)

    def _decide(self, place: Place) -> None:
        """Let the best answer; of equals the first. Nobody does where all have left.

        Who has nearly heard the word may be the best, too: nearer, but slower to be sure.
        """
        call = self._calls.pop(place)
        call.timer.cancel()
        heard = dict(call.claims)
        if heard and self._window_seconds:
            heard |= self._nearly_heard(place, but=heard)
        winner = max(heard, key=lambda one: _clearness(heard[one]), default=None)
        call.winner.set_result(winner)
        if winner is not None:
            now = asyncio.get_running_loop().time()
            self._forget(now)
            rivals = frozenset(self._listeners) - {winner}
            self._answered[place] = _Answered(by=winner, at=now, rivals=rivals)
            if winner not in call.claims:
                winner.elected(heard[winner])

    def _nearly_heard(self, place: Place, but: Container[Listener]) -> dict[Listener, Detection]:
        rivals = (one for one in self._listeners if one.hears(place) and one not in but)
        nearly = ((rival, rival.nearly_heard(place[1])) for rival in rivals)
        return {rival: heard for rival, heard in nearly if heard is not None}

    def _is_late(self, listener: Listener, place: Place) -> bool:
        """Tell whether somebody else has answered this call, or the same client already did.

        Who began to listen later cannot have heard it.
        """
        answered = self._answered.get(place)
        if answered is None or answered.by is listener:
            return False
        age = asyncio.get_running_loop().time() - answered.at
        if listener.client is not None and listener.client == answered.by.client:
            return age < self._refractory_seconds
        is_rival = bool(self._window_seconds) and listener in answered.rivals
        return is_rival and age < SAME_CALL_SECONDS

    def _forget(self, now: float) -> None:
        """Drop what is too long ago to matter: clients name groups, so there may be many."""
        longest = max(SAME_CALL_SECONDS, self._refractory_seconds)
        self._answered = {
            place: answered
            for place, answered in self._answered.items()
            if now - answered.at < longest
        }


def _clearness(heard: Detection) -> float:
    """Return how well a word was heard, as one figure in decibels."""
    return heard.above_floor_db + _SCORE_DB * heard.score


@dataclass(frozen=True, kw_only=True)
class _Call:
    """A word that was heard, while others may still say that they heard it, too."""

    claims: dict[Listener, Detection]
    """In the order of their arrival."""
    winner: asyncio.Future[Listener | None]
    timer: asyncio.TimerHandle


@dataclass(frozen=True, kw_only=True)
class _Answered:
    by: Listener
    at: float
    """The event loop's time."""
    rivals: frozenset[Listener]
    """Who listened, too."""

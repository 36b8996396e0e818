"""What changes from sentence to sentence, told at the end of the prompt."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from datetime import datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.wire.protocol import Chat

from .budget import estimated_tokens
from .conversation import Turn, last_turn
from .retrieve import relevant_entities
from .states import line_of
from .wording import Wording, wording

_MOST_TURNS = 64
"""Turns under way of which it is kept what they were told."""

_Key = tuple[str, str, int, str]


def tail_of(house: House, chat: Chat, now: datetime, *, most_tokens: int, aliases: bool) -> str:
    """Return the time, where the speaker is, and the states of what the last turn may be about.

    ``most_tokens`` is for the states; ``aliases`` tells whether names are given with theirs. All
    calls of a turn are told the same, so that what the model has read of it stays known, and the
    lamp that was off when the user spoke is not on before it was turned on.
    """
    turn = last_turn(chat.messages)
    users = sum(message.get("role") == "user" for message in chat.messages)
    key = (chat.house_id, chat.conversation_id, users, turn.text if turn else "")
    known = _told.get(key) if turn and turn.calls else None
    if known is None:
        words = wording(chat.language or house.language)
        lines = [*_states(house, chat, turn, words, most_tokens, aliases=aliases)] if turn else []
        if place := house.area_by_id.get(chat.area or ""):
            lines.append(words.speaker.format(area=place.name))
        known = "\n".join([*lines, words.clock(now)])
        _told.put(key, known)
    return known


def _states(
    house: House, chat: Chat, turn: Turn, words: Wording, most_tokens: int, *, aliases: bool
) -> Iterator[str]:
    entities = relevant_entities(
        house, turn, chat.language or house.language, chat.area, or_here=aliases
    )
    left = most_tokens
    shown: list[str] = []
    for entity in entities:
        line = f"- {line_of(entity, house, aliases=aliases)}"
        left -= estimated_tokens(line)
        if left < 0:
            break
        shown.append(line)
    if shown:
        yield words.states
        yield from shown
        if len(shown) < len(entities):
            yield words.more.format(count=len(entities) - len(shown))


class _Told:
    """What turns under way were told. Thread-safe."""

    def __init__(self) -> None:
        self._known: OrderedDict[_Key, str] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key) -> str | None:
        """Return what a turn was told, or None."""
        with self._lock:
            return self._known.get(key)

    def put(self, key: _Key, tail: str) -> None:
        """Keep what a turn is told; the oldest is forgotten."""
        with self._lock:
            self._known.pop(key, None)
            self._known[key] = tail
            if len(self._known) > _MOST_TURNS:
                self._known.popitem(last=False)


_told = _Told()

"""What changes from sentence to sentence, told at the end of the prompt."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.wire.protocol import Chat

from .budget import estimated_tokens
from .conversation import Turn, last_turn
from .retrieve import relevant_entities
from .states import kind_of, told_of
from .wording import Wording, wording

_MOST_TURNS = 64
"""Turns under way of which it is kept what they were told."""

_Key = tuple[str, str, int, str]


@dataclass(frozen=True, kw_only=True)
class Tail:
    """What a turn is told."""

    situation: str
    """What is known before anything is said."""
    states: str
    """Those of what the sentence may be about."""


def tail_of(house: House, chat: Chat, now: datetime, *, most_tokens: int, aliases: bool) -> Tail:
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
        language = chat.language or house.language
        words = wording(language)
        known = Tail(
            situation=situation_of(house, language, chat.area, now),
            states=_states(house, chat, turn, words, most_tokens, aliases=aliases) if turn else "",
        )
        _told.put(key, known)
    return known


def situation_of(house: House, language: str, area: str | None, now: datetime) -> str:
    """Return the time, then the area of the speaker, when its id is known."""
    words = wording(language)
    place = house.area_by_id.get(area or "")
    return "\n".join(
        (words.clock(now), *((words.speaker.format(area=place.name),) if place else ()))
    )


def _states(
    house: House, chat: Chat, turn: Turn, words: Wording, most_tokens: int, *, aliases: bool
) -> str:
    entities = relevant_entities(
        house, turn, chat.language or house.language, chat.area, or_here=aliases
    )
    left, shown = most_tokens, 0
    alike: dict[str, list[str]] = {}
    for entity in entities:
        kind, told = kind_of(entity, house), told_of(entity, aliases=aliases)
        left -= estimated_tokens(told) + (estimated_tokens(kind) if kind not in alike else 0)
        if left < 0:
            break
        alike.setdefault(kind, []).append(told)
        shown += 1
    if not shown:
        return ""
    lines = [words.states, *(f"{kind}: {'; '.join(told)}" for kind, told in alike.items())]
    if shown < len(entities):
        lines.append(words.more.format(count=len(entities) - shown))
    return "\n".join(lines)


class _Told:
    """What turns under way were told. Thread-safe."""

    def __init__(self) -> None:
        self._known: OrderedDict[_Key, Tail] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key) -> Tail | None:
        """Return what a turn was told, or None."""
        with self._lock:
            return self._known.get(key)

    def put(self, key: _Key, tail: Tail) -> None:
        """Keep what a turn is told; the oldest is forgotten."""
        with self._lock:
            self._known.pop(key, None)
            self._known[key] = tail
            if len(self._known) > _MOST_TURNS:
                self._known.popitem(last=False)


_told = _Told()

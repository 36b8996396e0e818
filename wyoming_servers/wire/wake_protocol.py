"""What a client and a wake server say to each other beside stock Wyoming.

Standard library only, as ``protocol``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from .protocol import Message

CLIENT_KEY = "laramie_client"
"""Key in the data of ``detect``: ``{"name", "group"}``, who listens, and whose rival it is.

Its thresholds are its own then, over all its connections. It answers a call alone among the
clients of its group, ``""`` without one; when another one answers, it is told ``wake-elsewhere``.
Without a name a client goes by its address, and is told nothing."""


@dataclass(frozen=True, kw_only=True)
class ListThresholds(Message):
    """Client to wake server: tell what score is enough."""

    TYPE: ClassVar[str] = "laramie-wake-thresholds"


@dataclass(frozen=True, kw_only=True)
class Thresholds(Message):
    """Wake server to client: what score is enough now, and what is kept."""

    TYPE: ClassVar[str] = "laramie-wake-thresholds-list"

    threshold: float
    """Of all words that have none of their own, 0 to 1."""
    words: dict[str, Any]
    """Thresholds by word."""
    clients: dict[str, Any]
    """Thresholds by client, and there by word."""
    keeps_audio: bool = False
    """Whether the server keeps the audio around wake words and near misses."""


@dataclass(frozen=True, kw_only=True)
class SetThreshold(Message):
    """Client to wake server: let this score be enough; streams under way follow at once.

    Answered with ``laramie-wake-thresholds-list``.
    """

    TYPE: ClassVar[str] = "laramie-wake-threshold"

    word: str
    threshold: float | None = None
    """0 to 1; none for what the server's options say."""
    client: str | None = None
    """For whom; none for all clients that have none of their own."""


@dataclass(frozen=True, kw_only=True)
class FalseWake(Message):
    """Client to wake server: nobody meant the word that was heard last.

    That client's threshold for it is raised, within bounds. Answered with
    ``laramie-wake-thresholds-list``.
    """

    TYPE: ClassVar[str] = "laramie-wake-false"

    client: str | None = None
    """Who heard it; none for who sends this."""

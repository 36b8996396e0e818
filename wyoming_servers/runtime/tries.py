"""Who shows wrong tokens has to wait, longer each time, before the next one counts."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from wyoming_servers.wire.errors import Busy

FREE_TRIES = 3
"""Wrong tokens that cost nothing: people mistype."""
PAUSES = (1.0, 2.0, 4.0)
"""Seconds before each further one, the last of them for good. Who has mistyped waits for the right
one, too, and Home Assistant waits ten seconds for an answer."""
MOST_AT_ONCE = 8
"""Tokens of one address that wait; each holds a place of a connection."""
MOST_ADDRESSES = 256
"""What is remembered; then the address that has shown none for the longest is forgotten."""

_LOGGER = logging.getLogger(__name__)


@dataclass
class _Address:
    wrong: int = 0
    """Wrong tokens since the last right one."""
    at_once: int = 0
    """Tokens that wait for their turn, or in it."""
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Tries:
    """The tokens that were shown to one server, by address; for one event loop."""

    def __init__(self, wait: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """``wait`` returns after so many seconds."""
        self._wait = wait
        self._addresses: OrderedDict[str, _Address] = OrderedDict()

    async def count(self, address: str, *, is_right: bool) -> None:
        """Count a token; return when the client may be told. One address has one try at a time.

        A right one waits as well: else who is not answered at once would know that it was wrong.
        Raises Busy, and counts nothing, when too many wait.
        """
        shown = self._of(address)
        if shown.at_once >= MOST_AT_ONCE:
            raise Busy("too many tokens from one address wait for an answer; try again later")
        shown.at_once += 1
        try:
            async with shown.turn:
                if shown.wrong >= FREE_TRIES:
                    await self._wait(PAUSES[min(shown.wrong - FREE_TRIES, len(PAUSES) - 1)])
                shown.wrong = 0 if is_right else shown.wrong + 1
                if shown.wrong == FREE_TRIES:
                    _LOGGER.warning("%s shows wrong tokens: each further one waits", address)
        finally:
            shown.at_once -= 1

    def _of(self, address: str) -> _Address:
        shown = self._addresses.setdefault(address, _Address())
        self._addresses.move_to_end(address)
        if len(self._addresses) > MOST_ADDRESSES:
            self._addresses.popitem(last=False)
        return shown

"""Who is served on one connection: whoever shows the token, and our own where it is encrypted."""

from __future__ import annotations

import hmac
from asyncio import StreamWriter
from dataclasses import dataclass

from wyoming_servers.wire.errors import NotAuthorized
from wyoming_servers.wire.protocol import Authorize, Authorized

from .tries import Tries

OURS = "laramie-"
"""How the types of our own events begin."""


@dataclass(kw_only=True)
class Gate:
    """Opened by the token."""

    token: str | None
    """What must be shown; none, or an empty one, for nothing."""
    secure_port: int | None
    """Where our own events are served, and nowhere else; none where there is no such port."""
    is_secure: bool
    """Whether this is a connection to it."""
    guards_stock: bool
    """Whether a token guards stock events, too, where they are not encrypted."""
    address: str
    """Whose connection it is."""
    tries: Tries
    """What was shown to the server on all its connections."""

    def __post_init__(self) -> None:
        """Open it where there is nothing to show."""
        self._is_open = self.token is None

    async def authorize(self, shown: Authorize) -> Authorized:
        """Open it; returns what the client is told. Raises NotAuthorized, Busy."""
        self._check_place(shown.TYPE)
        if self.token is not None:
            is_right = _are_equal(self.token, shown.token)
            await self.tries.count(self.address, is_right=is_right)
            if not is_right:
                raise NotAuthorized(
                    "the token is not the one that is set as the server's option 'token'"
                )
        self._is_open = True
        return Authorized()

    def check(self, event_type: str) -> None:
        """Let an event pass. Raises NotAuthorized, which says what is needed."""
        ours = event_type.startswith(OURS)
        if ours:
            self._check_place(event_type)
        if not self._is_open and (ours or self.is_secure or self.guards_stock):
            raise NotAuthorized(
                f"'{event_type}' needs this server's token: show it with {Authorize.TYPE} first"
            )

    def _check_place(self, event_type: str) -> None:
        if self.secure_port is not None and not self.is_secure:
            raise NotAuthorized(
                f"'{event_type}' is served with TLS only, on port {self.secure_port}"
            )


def address_of(writer: StreamWriter) -> str:
    """Return a client's address, or "" where it has none any more."""
    return str((writer.get_extra_info("peername") or [""])[0])


def _are_equal(one: str, other: str) -> bool:
    """Compare in a time that tells nothing of where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())

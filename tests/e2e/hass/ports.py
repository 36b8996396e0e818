"""Ports for servers that come back where they were."""

from __future__ import annotations

import random
import socket
from contextlib import suppress

_FIRST, _LAST = 20_000, 32_000
"""Above these are the ports that the system gives to connections: one could take it meanwhile."""
_GIVEN: set[int] = set()
"""Not given twice: who got one may not listen yet."""


def free_port() -> int:
    """Return a port of this machine that is free now, and is taken only on purpose."""
    while True:
        port = random.randrange(_FIRST, _LAST)
        with suppress(OSError), socket.create_server(("", port)):
            if port not in _GIVEN:
                _GIVEN.add(port)
                return port

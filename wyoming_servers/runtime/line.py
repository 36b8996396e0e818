"""The connection of a request to another server, which any thread may cut."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any


class LineCut(Exception):
    """Nobody wants the answer any more."""


class Line:
    """The connection of one request; any thread may cut it."""

    def __init__(self) -> None:
        self._is_cut = False
        self._socket: socket.socket | None = None

    @property
    def extensions(self) -> dict[str, Any]:
        """What httpx2 has to be told of a request, so that the line knows its connection."""
        return {"trace": partial(_watch, self)}

    @property
    def is_cut(self) -> bool:
        """Whether nobody wants the answer any more."""
        return self._is_cut

    def connected(self, connection: socket.socket) -> None:
        """Take the connection. Raises LineCut when it comes too late."""
        self._socket = connection
        if self._is_cut:
            raise LineCut

    def cut(self) -> None:
        """End what goes on, also a read that waits: closing the socket would not wake it."""
        self._is_cut = True
        if self._socket:
            with suppress(OSError):  # it is over already
                # Not TLS's own shutdown, which is not made for a second thread.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def _watch(line: Line, step: str, info: Mapping[str, Any]) -> None:
    """Tell the line its connection: the ``trace`` among httpx2's request extensions."""
    made: Any = info.get("return_value")
    if step.endswith(".complete") and hasattr(made, "get_extra_info"):
        line.connected(made.get_extra_info("socket"))

"""A request to another server, which any thread may cut."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any


class LineCut(Exception):
    """Nobody wants the answer any more."""


class Line:
    """What a request waits on, most often a connection; any thread may cut it."""

    def __init__(self) -> None:
        self._is_cut = False
        self._end: Callable[[], None] = lambda: None

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
        self.ends_by(partial(_shut_down, connection))

    def ends_by(self, end: Callable[[], None]) -> None:
        """Take what ends the request, from any thread. Raises LineCut, and ends it, if too late."""
        self._end = end
        if self._is_cut:
            end()
            raise LineCut

    def cut(self) -> None:
        """End what goes on, also a read that waits."""
        self._is_cut = True
        self._end()


def _shut_down(connection: socket.socket) -> None:
    """End a connection on which another thread may read: to close it would not wake that one."""
    with suppress(OSError):  # it is over already
        # Not TLS's own shutdown, which is not made for a second thread.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _watch(line: Line, step: str, info: Mapping[str, Any]) -> None:
    """Tell the line its connection: the ``trace`` among httpx2's request extensions."""
    made: Any = info.get("return_value")
    if step.endswith(".complete") and hasattr(made, "get_extra_info"):
        line.connected(made.get_extra_info("socket"))

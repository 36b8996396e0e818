"""A button and a mute switch that a test presses."""

from __future__ import annotations

import asyncio
import os

from satellite.gpio import Edge

BUTTON, SWITCH = 17, 27


class Script:
    """Stands in for GPIOs: no machine here has any."""

    def __init__(self):
        self._readable, self._writable = os.pipe()
        self._edges = []
        self._closed = False
        self.closed_at_start = False

    def move(self, line, closed):
        self._edges.append(Edge(line, closed, asyncio.get_running_loop().time()))
        os.write(self._writable, b"!")

    def unplug(self):
        os.write(self._writable, b"x")

    def fileno(self):
        return self._readable

    def edges(self):
        if b"x" in os.read(self._readable, 100):
            raise OSError("unplugged")
        edges, self._edges = self._edges, []
        return edges

    def is_closed(self, line):
        assert line == SWITCH
        return self.closed_at_start

    def close(self):
        if not self._closed:
            self._closed = True
            os.close(self._readable)
            os.close(self._writable)

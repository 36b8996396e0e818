"""Wyoming's frames on MicroPython: a line of JSON, then data and a payload of named sizes."""

import asyncio
import json

MOST_BYTES = 16 * 1024
"""Of data or a payload; what is larger does not fit here, and ends the connection."""


class FrameError(Exception):
    """What came is no frame, or too large a one."""


class Wire:
    """One connection. Methods raise OSError, EOFError when it ends in the middle of a frame."""

    def __init__(self, reader, writer):
        self._reader = reader
        self._writer = writer
        # MicroPython's streams lose what one task writes while another one drains.
        self._lock = asyncio.Lock()

    async def receive(self):
        """Return type, data and payload of the next event, or None at the end; FrameError."""
        line = await self._reader.readline()
        if not line:
            return None
        kind, data, data_bytes, payload_bytes = _parsed(line)
        if data_bytes:
            data.update(json.loads(await self._reader.readexactly(data_bytes)))
        payload = await self._reader.readexactly(payload_bytes) if payload_bytes else b""
        return kind, data, payload

    async def send(self, kind, data=None):
        """Send an event."""
        await self.send_block(header(kind, data), b"")

    async def send_block(self, line, payload):
        """Send an event whose header was made before."""
        async with self._lock:
            self._writer.write(line)
            if payload:
                self._writer.write(payload)
            await self._writer.drain()

    async def close(self):
        """Hang up."""
        self._writer.close()
        await self._writer.wait_closed()


def header(kind, data=None, payload_bytes=0):
    """Return the line that begins an event; its data stand in it."""
    line = {"type": kind, "data": data or {}, "payload_length": payload_bytes}
    return json.dumps(line).encode() + b"\n"


def _parsed(line):
    try:
        head = json.loads(line)
        kind, data = head["type"], head.get("data") or {}
        sizes = [head.get(name) or 0 for name in ("data_length", "payload_length")]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise FrameError("a line is no header")
    if not all(isinstance(size, int) and 0 <= size <= MOST_BYTES for size in sizes):
        raise FrameError("an event is too large")
    return kind, data, sizes[0], sizes[1]

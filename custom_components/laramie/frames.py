"""Read and write Wyoming events with limits.

The ``wyoming`` package returns the same for a broken frame as for the end of a stream, and reads
as much as the other side says it will send.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from homeassistant.helpers.json import json_bytes
from wyoming.event import Event

from .protocol import Message

HEADER_BYTES = 64 * 1024
DATA_BYTES = 8 * 1024 * 1024


class FrameError(Exception):
    """The bytes are no Wyoming frame."""


async def read_event(reader: asyncio.StreamReader) -> Event | None:
    """Return the next event, or None when the other side closed. Raises FrameError.

    The reader's own limit must be ``HEADER_BYTES``.
    """
    try:
        line = await reader.readuntil(b"\n")
        header = _json(line)
        data = _object(header.get("data") or {})
        if size := _length(header, "data_length"):
            data = {**data, **_json(await reader.readexactly(size))}
        payload = None
        if size := _length(header, "payload_length"):
            payload = await reader.readexactly(size)
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise FrameError("the connection ended inside a frame") from error
        return None
    except (asyncio.LimitOverrunError, ValueError, RecursionError) as error:
        raise FrameError(f"this is no Wyoming frame: {error}") from error
    return Event(type=str(header.get("type")), data=data, payload=payload)


def encode(message: Event | Message) -> bytes:
    """Return a message as the bytes of one frame."""
    if isinstance(message, Message):
        message = Event(type=message.TYPE, data=message.to_data())
    data, payload = json_bytes(message.data), message.payload or b""
    header = {"type": message.type, "data_length": len(data)}
    if payload:
        header["payload_length"] = len(payload)
    return b"".join((json.dumps(header).encode(), b"\n", data, payload))


def _json(raw: bytes) -> dict[str, Any]:
    # Given bytes, it would take other encodings, too, and halves of surrogate pairs.
    return _object(json.loads(raw.decode()))


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a part of it is no JSON object")  # noqa: TRY004 - all are wrong values
    return value


def _length(header: dict[str, Any], key: str) -> int:
    size = header.get(key) or 0
    if not isinstance(size, int) or not 0 <= size <= DATA_BYTES:
        raise ValueError(f"'{key}' is {size!r}")
    return size

"""Read and write Wyoming events with limits; a broken frame is an error, not the end of a stream.

A frame is one line of JSON, then optionally ``data_length`` bytes of JSON, then optionally
``payload_length`` bytes: https://github.com/OHF-Voice/wyoming
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_type_hints

from wyoming.event import Event, Eventable
from wyoming.version import __version__ as wyoming_version

from .errors import FrameError, FrameTooLarge, LaramieError, RequestError
from .protocol import Message, MessageError, fits

E = TypeVar("E", bound=Eventable)
M = TypeVar("M", bound=Message)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one frame may weigh."""

    header_bytes: int = 64 * 1024
    data_bytes: int = 8 * 1024 * 1024
    payload_bytes: int = 8 * 1024 * 1024


async def read_event(reader: asyncio.StreamReader, limits: Limits) -> Event | None:
    """Return the next event, or None when the other side closed between two frames.

    The reader's own limit must be at least ``limits.header_bytes``. Raises FrameError.
    """
    header = await _read_header(reader, limits)
    if header is None:
        return None
    data = header.get("data") or {}
    if not isinstance(data, dict):
        raise FrameError("'data' in a frame's header must be an object")
    if size := _length(header, "data_length", limits.data_bytes):
        more = _json(await _read_exactly(reader, size, "data"), "data")
        data = {**data, **more}
    payload = None
    if size := _length(header, "payload_length", limits.payload_bytes):
        payload = await _read_exactly(reader, size, "payload")
    event_type = header.get("type")
    if not isinstance(event_type, str) or not event_type:
        raise FrameError("a frame's header needs a 'type'")
    return Event(type=event_type, data=data, payload=payload)


def encode_event(message: Event | Eventable | Message) -> bytes:
    """Return a message as the bytes of one frame."""
    event = to_event(message)
    header: dict[str, Any] = {"type": event.type, "version": wyoming_version}
    data = json.dumps(event.data, ensure_ascii=False).encode() if event.data else b""
    if data:
        header["data_length"] = len(data)
    if event.payload:
        header["payload_length"] = len(event.payload)
    line = json.dumps(header, ensure_ascii=False).encode()
    return b"".join((line, b"\n", data, event.payload or b""))


def to_event(message: Event | Eventable | Message) -> Event:
    """Return any kind of message as an event."""
    if isinstance(message, Event):
        return message
    if isinstance(message, Message):
        return Event(type=message.TYPE, data=message.to_data())
    return message.event()


def parse_message(kind: type[M], event: Event) -> M:
    """Read one of our messages from an event. Raises RequestError."""
    try:
        return kind.from_data(event.data)
    except MessageError as error:
        raise RequestError(str(error)) from error


def parse_stock(kind: type[E], event: Event) -> E:
    """Read a stock Wyoming message from an event, with its types checked. Raises RequestError."""
    try:
        message = cast("E", kind.from_event(event))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RequestError(f"{event.type}: {_reason(error)}") from error
    _check_types(event.type, message)
    return message


def raise_if_error(event: Event) -> None:
    """Raise what an ``error`` event says; let every other event pass."""
    if event.type == "error":
        raise LaramieError.from_event(event)


def _check_types(event_type: str, message: Any) -> None:
    kind: type = type(message)
    if not is_dataclass(kind):
        return
    hints = _type_hints(kind)
    for spec in fields(message):
        value = getattr(message, spec.name)
        if not fits(value, hints[spec.name]):
            raise RequestError(f"{event_type}: '{spec.name}' has the wrong type")
        _check_types(event_type, value)


@cache
def _type_hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _reason(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


async def _read_header(reader: asyncio.StreamReader, limits: Limits) -> dict[str, Any] | None:
    try:
        line = await reader.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        if not error.partial:
            return None
        raise FrameError("the connection ended inside a frame's header") from error
    except asyncio.LimitOverrunError as error:
        raise FrameTooLarge(f"a frame's header is over {limits.header_bytes} bytes") from error
    if len(line) > limits.header_bytes:
        raise FrameTooLarge(f"a frame's header is over {limits.header_bytes} bytes")
    return _json(line, "header")


def _json(raw: bytes, part: str) -> dict[str, Any]:
    try:
        # Given bytes, it would take other encodings, too, and halves of surrogate pairs.
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise FrameError(f"a frame's {part} is not JSON") from error
    if not isinstance(value, dict):
        raise FrameError(f"a frame's {part} must be a JSON object")
    if b"\\u" in raw and not _is_text(value):
        raise FrameError(f"a frame's {part} holds half of a surrogate pair")
    return value


def _is_text(value: dict[str, Any]) -> bool:
    """Tell whether all strings can be written as UTF-8; JSON's escapes can say what it cannot."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _length(header: dict[str, Any], key: str, limit: int) -> int:
    size = header.get(key) or 0
    if isinstance(size, bool) or not isinstance(size, int) or size < 0:
        raise FrameError(f"'{key}' in a frame's header must be a whole number")
    if size > limit:
        raise FrameTooLarge(f"'{key}' is {size}; at most {limit} bytes are read")
    return size


async def _read_exactly(reader: asyncio.StreamReader, size: int, part: str) -> bytes:
    try:
        return await reader.readexactly(size)
    except asyncio.IncompleteReadError as error:
        raise FrameError(f"the connection ended inside a frame's {part}") from error

"""Whether any bytes are an event, an error of ours or the end: what every fuzzer of frames asks."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from types import SimpleNamespace
from typing import Any, TypeVar

from wyoming.event import Event

from wyoming_servers.wire.errors import FrameError
from wyoming_servers.wire.frames import Limits, encode_event, read_event

T = TypeVar("T")

LIMITS = Limits(header_bytes=512, data_bytes=256, payload_bytes=256)
"""Small, so that a fuzzer finds them."""
_NO_LOOP = SimpleNamespace(get_debug=lambda: False)
"""All is there from the beginning: nobody waits, so that no event loop has to be made a million
times."""


def check(raw: bytes) -> list[Event]:
    """Read bytes as a connection's; return the events before the end or the first broken frame.

    What is read can be written, and is then read as the same: a server answers with it.
    """
    events = _at_once(_read_all(raw, LIMITS))
    for event in events:
        [again] = _at_once(_read_all(encode_event(event), Limits()))
        assert repr(again) == repr(event), (event, again)  # a repr, as NaN is not equal to itself
    return events


async def _read_all(raw: bytes, limits: Limits) -> list[Event]:
    reader = asyncio.StreamReader(limit=limits.header_bytes, loop=_NO_LOOP)
    reader.feed_data(raw)
    reader.feed_eof()
    events = []
    try:
        while (event := await read_event(reader, limits)) is not None:
            assert isinstance(event.type, str)
            assert len(event.payload or b"") <= limits.payload_bytes
            events.append(event)
    except FrameError:
        pass
    return events


def _at_once(work: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine comes to that never waits."""
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waits")

from __future__ import annotations

import asyncio
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event, async_read_event, async_write_event
from wyoming.tts import Synthesize, SynthesizeVoice

from wyoming_servers.wire.errors import Busy, FrameError, FrameTooLarge, RequestError
from wyoming_servers.wire.frames import (
    Limits,
    encode_event,
    parse_message,
    parse_stock,
    raise_if_error,
    read_event,
)
from wyoming_servers.wire.protocol import Chat, LoadModel

SMALL = Limits(header_bytes=200, data_bytes=300, payload_bytes=400)

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)
events = st.builds(
    Event,
    type=text.filter(bool),
    data=st.dictionaries(text, json_values, max_size=4),
    payload=st.none() | st.binary(min_size=1, max_size=50),
)


def reader_of(raw: bytes, limit: int = 2**16) -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=limit)
    reader.feed_data(raw)
    reader.feed_eof()
    return reader


async def read(raw: bytes, limits: Limits = SMALL) -> Event | None:
    return await read_event(reader_of(raw, limits.header_bytes), limits)


@given(st.lists(events, max_size=4))
def test_what_is_written_is_read_back(written):
    async def read_all() -> list[Event]:
        reader = reader_of(b"".join(encode_event(event) for event in written))
        found = []
        while (event := await read_event(reader, Limits())) is not None:
            found.append(event)
        return found

    assert asyncio.run(read_all()) == written


@given(events)
def test_the_stock_reader_reads_what_we_write(event):
    async def read_one() -> Event | None:
        return await async_read_event(reader_of(encode_event(event)))

    assert asyncio.run(read_one()) == event


class Collector:
    """As much of a StreamWriter as the stock writer needs."""

    def __init__(self) -> None:
        self.raw = b""

    def write(self, raw: bytes) -> None:
        self.raw += raw

    def writelines(self, lines) -> None:
        self.raw += b"".join(lines)

    async def drain(self) -> None:
        return


@given(events)
def test_what_the_stock_writer_writes_is_read(event):
    async def write_and_read() -> Event | None:
        collector = Collector()
        await async_write_event(event, collector)
        return await read(collector.raw, Limits())

    assert asyncio.run(write_and_read()) == event


async def test_data_may_stand_in_the_header_and_behind_it():
    raw = b'{"type": "x", "data": {"a": 1, "b": 1}, "data_length": 8}\n{"b": 2}'
    assert await read(raw) == Event(type="x", data={"a": 1, "b": 2})


async def test_the_end_between_two_frames_is_none():
    assert await read(b"") is None


@pytest.mark.parametrize(
    "raw",
    [
        b'{"type": "x"',
        b'{"type": "x", "data_length": 5}\n{}',
        b'{"type": "x", "payload_length": 5}\nabc',
        b"not json\n",
        b"\n",
        b"\xff\xfe\n",
        b"[]\n",
        b"5\n",
        b'"text"\n',
        b"null\n",
        b"{}\n",
        b'{"type": 5}\n',
        b'{"type": ""}\n',
        b'{"type": null}\n',
        b'{"type": "x", "data": []}\n'.replace(b"[]", b"[1]"),
        b'{"type": "x", "data": "text"}\n',
        b'{"type": "x", "data_length": "5"}\n',
        b'{"type": "x", "data_length": -1}\n',
        b'{"type": "x", "data_length": 1.5}\n',
        b'{"type": "x", "data_length": true}\n',
        b'{"type": "x", "payload_length": [5]}\n',
        b'{"type": "x", "data_length": 2}\n[]',
        b'{"type": "x", "data_length": 3}\nabc',
        b'{"type": "x", "data_length": 2}\n\xff\xff',
        b'{"type": "\\ud800"}\n',
        b'{"type": "x", "data": {"text": "\\uDC00"}}\n',
        b'{"type": "x", "data_length": 15}\n{"a": "\\ud800"}',
        b'{"type": "x", "data": {"text": "\xed\xa0\x80"}}\n',
        b'{"type": "x", "data_length": 12}\n{"a": "\xed\xb0\x80"}',
        '{"type": "x"}\n'.encode("utf-16-be"),
    ],
)
async def test_broken_bytes_are_a_frame_error(raw):
    with pytest.raises(FrameError):
        await read(raw)


async def test_a_whole_surrogate_pair_is_text():
    event = await read(b'{"type": "x", "data": {"text": "\\ud83d\\ude00"}}\n')
    assert event is not None
    assert event.data == {"text": "\N{GRINNING FACE}"}


async def test_json_that_is_too_deep_is_a_frame_error():
    deep = b'{"type": "x", "data": ' + b"[" * 20_000 + b"]" * 20_000 + b"}\n"
    with pytest.raises(FrameError):
        await read(deep, Limits())


async def test_a_number_of_too_many_digits_is_a_frame_error():
    with pytest.raises(FrameError):
        await read(b'{"type": "x", "data_length": ' + b"9" * 6000 + b"}\n", Limits())


def header_of(size: int) -> bytes:
    empty = b'{"type": "x", "pad": ""}\n'
    return empty.replace(b'""', b'"' + b"p" * (size - len(empty)) + b'"')


async def test_a_header_may_be_as_long_as_the_limit():
    raw = header_of(SMALL.header_bytes)
    assert len(raw) == SMALL.header_bytes
    assert await read(raw) == Event(type="x")


@pytest.mark.parametrize(
    "raw",
    [
        header_of(SMALL.header_bytes + 1),
        header_of(10 * SMALL.header_bytes),
        b"x" * (SMALL.header_bytes + 1),
        b'{"type": "x", "data_length": 301}\n',
        b'{"type": "x", "payload_length": 401}\n',
        b'{"type": "x", "payload_length": 99999999999999999999}\n',
    ],
)
async def test_what_is_over_a_limit_is_refused_unread(raw):
    with pytest.raises(FrameTooLarge):
        await read(raw)


async def test_data_and_payload_may_be_as_long_as_the_limit():
    data = json.dumps({"pad": "p" * (SMALL.data_bytes - 11)}).encode()
    assert len(data) == SMALL.data_bytes
    header = {"type": "x", "data_length": len(data), "payload_length": SMALL.payload_bytes}
    raw = json.dumps(header).encode() + b"\n" + data + b"p" * SMALL.payload_bytes
    event = await read(raw)
    assert event is not None
    assert len(event.payload or b"") == SMALL.payload_bytes


@given(st.binary(max_size=300))
def test_any_bytes_are_an_event_an_error_or_the_end(raw):
    async def read_one() -> None:
        try:
            event = await read(raw)
        except FrameError:
            return
        assert event is None or isinstance(event.type, str)

    asyncio.run(read_one())


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        (AudioStart, Event(type="audio-start", data={"rate": 16000, "width": 2})),
        (AudioStart, Event(type="audio-start", data={"rate": "16k", "width": 2, "channels": 1})),
        (AudioStart, Event(type="audio-start", data={"rate": True, "width": 2, "channels": 1})),
        (AudioStart, Event(type="audio-start", data={"rate": 1.5, "width": 2, "channels": 1})),
        (AudioChunk, Event(type="audio-chunk", data={})),
        (Transcribe, Event(type="transcribe", data={"language": 5})),
        (Transcribe, Event(type="transcribe", data={"language": ["en"]})),
        (Synthesize, Event(type="synthesize", data={})),
        (Synthesize, Event(type="synthesize", data={"text": None})),
        (Synthesize, Event(type="synthesize", data={"text": "x", "voice": 5})),
        (Synthesize, Event(type="synthesize", data={"text": "x", "voice": {"name": ["low"]}})),
        (Synthesize, Event(type="synthesize", data={"text": "x", "context": "c"})),
    ],
)
def test_a_stock_message_with_a_wrong_type_is_a_request_error(kind, event):
    with pytest.raises(RequestError, match=event.type):
        parse_stock(kind, event)


def test_a_stock_message_is_read_with_its_parts():
    event = Synthesize(text="hello", voice=SynthesizeVoice(name="low", speaker="one")).event()
    event.data["unknown"] = 5
    message = parse_stock(Synthesize, event)
    assert message.voice == SynthesizeVoice(name="low", speaker="one")


def test_our_message_with_a_wrong_type_is_a_request_error_that_names_it():
    with pytest.raises(RequestError, match="laramie-load: 'model' has the wrong type"):
        parse_message(LoadModel, Event(type=LoadModel.TYPE, data={"model": 5}))
    with pytest.raises(RequestError, match="messages"):
        parse_message(
            Chat,
            Event(type=Chat.TYPE, data={"conversation_id": "c", "house_id": "h", "hash": "x"}),
        )


def test_only_an_error_event_raises():
    raise_if_error(Event(type="info"))
    with pytest.raises(Busy, match="later"):
        raise_if_error(Busy("try later").event())

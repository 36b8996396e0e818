"""Golden frames: every message we send, as the bytes that cross the network.

The files are the contract with stock Wyoming peers and with our own integration. A change here is
a change of the protocol.
"""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import pytest
from wyoming.asr import Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event, Eventable, async_read_event, read_event
from wyoming.handle import Handled, HandledChunk, HandledStart, HandledStop, NotHandled
from wyoming.info import Describe
from wyoming.ping import Ping, Pong
from wyoming.tts import Synthesize, SynthesizeStopped, SynthesizeVoice
from wyoming.wake import Detect, Detection, NotDetected

from wyoming_servers.wire import frames, protocol, satellite_protocol, wake_protocol
from wyoming_servers.wire.errors import HouseUnknown
from wyoming_servers.wire.frames import Limits, encode_event, parse_message, to_event

GOLDEN = Path(__file__).parent / "golden"
WYOMING_VERSION = "1.10.2"
"""What stands in the golden frames' headers."""

LIGHT = {
    "entity_id": "light.kitchen",
    "name": "Küchenlicht",
    "aliases": ["kitchen light"],
    "area": "kitchen",
    "floor": "ground",
    "domain": "light",
    "device_class": None,
    "features": 44,
    "state": "on",
    "attributes": {"brightness": 128},
}
CALL = {"id": "call-1", "name": "HassTurnOn", "arguments": {"name": "Küchenlicht"}}
SPANS = [{"name": "understand", "start_ms": 0.0, "end_ms": 3.5}]

OURS: dict[str, protocol.Message] = {
    "laramie-house": protocol.PushHouse(
        house_id="home",
        hash="0123456789abcdef",
        language="de",
        areas=[{"area_id": "kitchen", "name": "Küche", "aliases": [], "floor": "ground"}],
        floors=[{"floor_id": "ground", "name": "Erdgeschoss", "aliases": ["unten"]}],
        entities=[LIGHT],
        tools=[{"name": "HassTurnOn", "description": "Turns on", "parameters": {"type": "object"}}],
    ),
    "laramie-house-delta": protocol.PushHouseDelta(
        house_id="home",
        base="0123456789abcdef",
        hash="fedcba9876543210",
        entities=[LIGHT],
        states=[{"entity_id": "light.hall", "state": "off", "attributes": {}}],
        removed=["light.attic"],
    ),
    "laramie-auth": protocol.Authorize(token="Schlüssel"),  # noqa: S106 - a made-up one
    "laramie-authorized": protocol.Authorized(),
    "laramie-house-known": protocol.HouseKnown(house_id="home", hash="0123456789abcdef"),
    "laramie-prepare": protocol.Prepare(
        house_id="home", hash="0123456789abcdef", language="de", area="kitchen"
    ),
    "laramie-prepared": protocol.Prepared(house_id="home"),
    "laramie-chat": protocol.Chat(
        conversation_id="c1",
        house_id="home",
        hash="0123456789abcdef",
        messages=[
            {"role": "user", "content": "Mach das Küchenlicht an"},
            {"role": "assistant", "content": "", "tool_calls": [CALL]},
            {
                "role": "tool",
                "tool_call_id": "call-1",
                "name": "HassTurnOn",
                "content": {"success": True},
            },
        ],
        language="de",
        area="kitchen",
        satellite="assist_satellite.kitchen",
        options={"temperature": 0.5},
    ),
    "laramie-chat-delta": protocol.ChatDelta(content="Das Licht ist an."),
    "laramie-chat-delta-tool-call": protocol.ChatDelta(tool_call=CALL),
    "laramie-chat-stop": protocol.ChatStop(
        finish_reason="stop",
        continue_conversation=True,
        source="fast-path",
        usage={"prompt_tokens": 12, "completion_tokens": 5},
        timings=SPANS,
    ),
    "laramie-replies": protocol.ListReplies(
        house_id="home", hash="0123456789abcdef", language="de"
    ),
    "laramie-replies-list": protocol.Replies(replies=["Erledigt", "Licht eingeschaltet"]),
    "laramie-phrases": protocol.PreparePhrases(
        phrases=["Erledigt", "Licht eingeschaltet"], voice="de", speaker="f2"
    ),
    "laramie-phrases-known": protocol.PhrasesKnown(),
    "laramie-models": protocol.ListModels(),
    "laramie-models-list": protocol.Models(
        models=[{"name": "tiny", "size_bytes": 1000, "languages": ["en"], "loaded": True}],
        loaded="tiny",
    ),
    "laramie-load": protocol.LoadModel(model="tiny"),
    "laramie-unload": protocol.UnloadModel(),
    "laramie-wake-thresholds": wake_protocol.ListThresholds(),
    "laramie-wake-thresholds-list": wake_protocol.Thresholds(
        threshold=0.5,
        words={"okay_nabu": 0.6},
        clients={"Küche": {"okay_nabu": 0.7}},
        keeps_audio=True,
    ),
    "laramie-wake-threshold": wake_protocol.SetThreshold(
        word="okay_nabu", threshold=0.7, client="Küche"
    ),
    "laramie-wake-false": wake_protocol.FalseWake(client="Küche"),
    "laramie-satellite-settings": satellite_protocol.Settings(
        volume=0.5, microphone_muted=True, wake_words=["okay_nabu", None]
    ),
    "laramie-satellite-play": satellite_protocol.Play(
        id="p1", kind=satellite_protocol.Kind.ANNOUNCEMENT, chime=True, text="Das Essen ist fertig."
    ),
    "laramie-satellite-playback": satellite_protocol.Playback(
        id="p1", state=satellite_protocol.PlaybackState.PAUSED
    ),
    "laramie-satellite-listen": satellite_protocol.Listen(),
    "laramie-satellite-run-end": satellite_protocol.RunEnd(speaks=True, continue_conversation=True),
    "laramie-satellite-cancel": satellite_protocol.Cancel(),
    "laramie-satellite-diagnose": satellite_protocol.Diagnose(),
    "laramie-satellite-diagnosis": satellite_protocol.Diagnosis(
        report={"microphone": "Array", "underruns": 0}
    ),
}

STOCK: dict[str, Eventable | Event] = {
    "describe": Describe(),
    "ping": Ping(text="1"),
    "pong": Pong(text="1"),
    "error": HouseUnknown("send the house first").event(),
    "audio-start": AudioStart(rate=22050, width=2, channels=1),
    "audio-chunk": AudioChunk(rate=16000, width=2, channels=1, audio=b"RIFF\x00\xff\n{"),
    "audio-stop": AudioStop(),
    "detect": Detect(names=["okay_nabu"]),
    "detection": Detection(name="okay_nabu", timestamp=1230),
    "not-detected": NotDetected(),
    "transcript": Event(
        type="transcript",
        data={**Transcript(text="turn on").event().data, protocol.TIMINGS_KEY: SPANS},
    ),
    "synthesize": Synthesize(text="Grüße", voice=SynthesizeVoice(name="low")),
    "synthesize-stopped": SynthesizeStopped(),
    "handled-start": HandledStart(),
    "handled-chunk": HandledChunk("It is "),
    "handled": Handled("It is on."),
    "not-handled": NotHandled("What?"),
    "handled-stop": HandledStop(),
}
EVERY: dict[str, Any] = {**OURS, **STOCK}


def golden(name: str) -> bytes:
    return (GOLDEN / f"{name}.frame").read_bytes()


def reader_of(raw: bytes) -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=Limits().header_bytes)
    reader.feed_data(raw)
    reader.feed_eof()
    return reader


def test_every_message_of_ours_has_a_golden_frame():
    assert {type(message) for message in OURS.values()} == set(protocol.Message.__subclasses__())


def test_every_golden_frame_has_a_message():
    assert {path.stem for path in GOLDEN.iterdir()} == set(EVERY)


@pytest.mark.parametrize("name", EVERY)
def test_a_message_is_written_as_its_golden_frame(name, monkeypatch):
    monkeypatch.setattr(frames, "wyoming_version", WYOMING_VERSION)
    assert encode_event(EVERY[name]) == golden(name)


@pytest.mark.parametrize("name", EVERY)
async def test_a_golden_frame_is_read_back_as_its_message(name):
    reader = reader_of(golden(name))
    assert await frames.read_event(reader, Limits()) == to_event(EVERY[name])
    assert await frames.read_event(reader, Limits()) is None


@pytest.mark.parametrize("name", OURS)
async def test_our_messages_are_the_same_after_a_round_trip(name):
    event = await frames.read_event(reader_of(golden(name)), Limits())
    assert event is not None
    assert parse_message(type(OURS[name]), event) == OURS[name]


@pytest.mark.parametrize("name", EVERY)
async def test_the_stock_reader_reads_a_golden_frame(name):
    expected = to_event(EVERY[name])
    assert await async_read_event(reader_of(golden(name))) == expected
    assert read_event(io.BytesIO(golden(name))) == expected

from __future__ import annotations

import asyncio
import threading
from contextlib import asynccontextmanager

import pytest
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.info import Describe
from wyoming.tts import Synthesize

from wyoming_servers.runtime import server as server_module
from wyoming_servers.runtime.engines import EngineState
from wyoming_servers.wire.client import Client, ConnectionLost, describe
from wyoming_servers.wire.errors import (
    Busy,
    EngineFailed,
    EngineUnavailable,
    Idle,
    NameUnknown,
    ShuttingDown,
    UnexpectedEvent,
)

SILENCE = bytes(3200)


@pytest.fixture(autouse=True)
def no_engine_thread_stays():
    yield
    for thread in threading.enumerate():
        if thread.name == "engine":
            thread.join(10)
            assert not thread.is_alive()


async def send_utterance(client: Client) -> None:
    await client.send(Transcribe())
    await start_utterance(client)
    await client.send(AudioStop())


async def start_utterance(client: Client) -> None:
    await client.send(AudioStart(rate=16000, width=2, channels=1))
    await client.send(AudioChunk(rate=16000, width=2, channels=1, audio=SILENCE))


async def transcript_of(client: Client) -> str:
    return (await client.wait_for("transcript")).data["text"]


@asynccontextmanager
async def stopping(context):
    """Leave a server's block in a task, and wait for that in the end."""
    task = asyncio.create_task(context.__aexit__(None, None, None))
    try:
        yield task
    finally:
        async with asyncio.timeout(20):
            await task


async def test_describe_is_answered_while_an_engine_is_blocked(serving, stt_room, happened):
    async with (
        serving(stt_room, engine="gated") as server,
        Client.connect(server.uri) as speaker,
    ):
        engine = server.service.engine
        await send_utterance(speaker)
        await happened(engine.heard)
        info, ours = await describe(server.uri)
        assert info.asr[0].installed
        assert ours["room"] == "stt"
        assert server.service.streams.running == 1
        engine.gate.set()
        assert await transcript_of(speaker) == "3200 bytes"


async def test_a_stop_closes_the_idle_then_waits_for_the_busy(serving, stt_room, happened):
    context = serving(stt_room, engine="gated", stop_seconds=30)
    server = await context.__aenter__()
    engine = server.service.engine
    async with Client.connect(server.uri) as idle, Client.connect(server.uri) as busy:
        await idle.send(Describe())
        await idle.wait_for("info")
        await send_utterance(busy)
        await happened(engine.heard)
        async with stopping(context) as stop:
            with pytest.raises(ShuttingDown):
                await idle.receive()
            with pytest.raises(ConnectionLost):
                await idle.receive()
            with pytest.raises(ConnectionRefusedError):
                await describe(server.uri)
            assert not stop.done()
            assert not engine.closed
            engine.gate.set()
            assert await transcript_of(busy) == "3200 bytes"
    assert engine.closed


async def test_a_stop_tells_the_late_and_leaves_a_hanging_engine(serving, stt_room, happened):
    context = serving(stt_room, engine="gated", stop_seconds=0.05)
    server = await context.__aenter__()
    engine = server.service.engine
    async with Client.connect(server.uri) as late:
        await send_utterance(late)
        await happened(engine.heard)
        async with stopping(context):
            with pytest.raises(ShuttingDown):
                await late.receive()
            with pytest.raises(ConnectionLost):
                await late.receive()
    assert not engine.closed
    engine.gate.set()


async def test_a_stop_does_not_wait_for_a_client_that_does_not_read(serving, tts_room, happened):
    context = serving(tts_room, engine="endless", stop_seconds=0.05, write_seconds=60)
    server = await context.__aenter__()
    engine = server.service.engine
    async with Client.connect(server.uri) as deaf:
        await deaf.send(Synthesize(text="Hello."))
        await happened(engine.speaking)
        async with stopping(context):
            pass
    await happened(engine.stopped)


async def test_a_client_that_does_not_read_is_dropped(serving, tts_room, happened, until):
    async with (
        serving(tts_room, engine="endless", write_seconds=1) as server,
        Client.connect(server.uri) as deaf,
        Client.connect(server.uri) as other,
    ):
        await deaf.send(Synthesize(text="Hello."))
        await happened(server.service.engine.speaking)
        await other.send(Describe())
        await other.wait_for("info")
        await until(lambda: server.service.streams.running == 0)
        await other.send(Describe())
        await other.wait_for("info")
    assert server.service.engine is None


async def test_a_client_that_hangs_up_frees_its_worker(serving, tts_room, until):
    async with serving(tts_room, engine="endless") as server:
        async with Client.connect(server.uri) as client:
            await client.send(Synthesize(text="Hello."))
            await client.wait_for("audio-chunk")
        await until(lambda: server.service.streams.running == 0)
        assert server.service.engine.stopped.is_set()


async def test_one_connection_too_many_is_told_so(serving, stt_room, until):
    async with serving(stt_room, engine="gated", max_connections=1) as server:
        async with Client.connect(server.uri) as first:
            await first.send(Describe())
            await first.wait_for("info")
            for _ in range(3):
                with pytest.raises(Busy, match="connections"):
                    await describe(server.uri)
            await first.send(Describe())
            await first.wait_for("info")
        await until(lambda: not open_connections(server))
        await describe(server.uri)


def open_connections(server) -> float:
    return server.service.metrics.registry.get_sample_value("laramie_open_connections")


async def test_one_stream_too_many_is_told_so_and_the_connection_stays(serving, stt_room, happened):
    async with (
        serving(stt_room, engine="gated", max_streams=1) as server,
        Client.connect(server.uri) as first,
        Client.connect(server.uri) as second,
    ):
        engine = server.service.engine
        await send_utterance(first)
        await happened(engine.heard)
        await send_utterance(second)
        with pytest.raises(Busy, match="streams"):
            await second.receive()
        engine.gate.set()
        await transcript_of(first)
        await send_utterance(second)
        assert await transcript_of(second) == "3200 bytes"


async def test_a_silent_client_is_idle_but_one_that_waits_is_not(serving, stt_room, happened):
    async with (
        serving(stt_room, engine="gated", idle_seconds=0.05) as server,
        Client.connect(server.uri) as waiting,
    ):
        engine = server.service.engine
        await send_utterance(waiting)
        await happened(engine.heard)
        for _ in range(2):
            async with Client.connect(server.uri) as silent:
                with pytest.raises(Idle):
                    await silent.receive()
                with pytest.raises(ConnectionLost):
                    await silent.receive()
        engine.gate.set()
        assert await transcript_of(waiting) == "3200 bytes"


async def test_a_client_that_falls_silent_while_it_speaks_is_idle(serving, stt_room, until):
    async with (
        serving(stt_room, engine="gated", idle_seconds=0.05) as server,
        Client.connect(server.uri) as client,
    ):
        server.service.engine.gate.set()
        await client.send(Transcribe())
        await start_utterance(client)
        with pytest.raises(Idle):
            await client.receive()
        await until(lambda: server.service.streams.running == 0)


async def test_half_a_frame_is_idle_too(serving, stt_room):
    async with serving(stt_room, engine="gated", idle_seconds=0.05) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b'{"type": "audio-chunk", "payload_length": 100}\nhalf')
        assert b'"code": "idle"' in await reader.read()
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize("failure", [ValueError("bad day"), ConnectionRefusedError("upstream")])
async def test_an_engine_that_fails_is_told_and_works_again(serving, stt_room, failure):
    async with (
        serving(stt_room, engine="gated") as server,
        Client.connect(server.uri) as client,
    ):
        engine = server.service.engine
        engine.failure = failure
        engine.gate.set()
        await send_utterance(client)
        with pytest.raises(EngineFailed, match=type(failure).__name__):
            await client.receive()
        await send_utterance(client)
        assert await transcript_of(client) == "3200 bytes"


async def test_an_engine_that_cannot_load_is_a_state_that_says_why(serving, stt_room):
    async with (
        serving(stt_room, engine="broken") as server,
        Client.connect(server.uri) as client,
    ):
        assert server.service.engine_status.state is EngineState.UNAVAILABLE
        info, _ = await describe(server.uri)
        assert not info.asr[0].installed
        await send_utterance(client)
        with pytest.raises(EngineUnavailable, match="file is damaged"):
            await client.receive()


async def test_requests_wait_while_an_engine_loads(
    serving, stt_room, slow_engine, happened, monkeypatch
):
    monkeypatch.setattr(server_module, "START_WAIT_SECONDS", 0.0)
    async with (
        serving(stt_room, engine="slow") as server,
        Client.connect(server.uri) as client,
    ):
        await happened(slow_engine.knocked)
        info, _ = await describe(server.uri)
        assert not info.asr[0].installed
        assert server.service.engine_status.state is EngineState.LOADING
        await send_utterance(client)
        slow_engine.door.set()
        assert await transcript_of(client) == "3200 bytes"
        info, _ = await describe(server.uri)
        assert info.asr[0].installed


async def test_a_start_can_be_given_up_while_an_engine_loads(
    serving, stt_room, slow_engine, happened
):
    start = asyncio.create_task(serving(stt_room, engine="slow").__aenter__())
    await happened(slow_engine.knocked)
    start.cancel()
    with pytest.raises(asyncio.CancelledError):
        await start
    slow_engine.door.set()


async def test_an_unknown_engine_ends_the_start_with_the_names_there_are(serving, stt_room):
    with pytest.raises(NameUnknown, match="gated"):
        async with serving(stt_room, engine="gatd"):
            pass


async def test_a_port_that_is_taken_ends_the_start(serving, stt_room):
    async with serving(stt_room, engine="broken") as server:
        with pytest.raises(OSError, match="address already in use"):
            async with serving(stt_room, engine="broken", port=server.port):
                pass


async def test_a_server_listens_on_ipv6_too(serving, stt_room):
    async with serving(stt_room, engine="broken", host="::1") as server:
        info, _ = await describe(server.uri)
        assert info.asr


async def test_an_engine_is_released_at_the_end(serving, stt_room):
    async with serving(stt_room, engine="gated") as server:
        engine = server.service.engine
        assert not engine.closed
    assert engine.closed


async def test_a_client_that_connects_while_the_server_stops_is_told(serving, stt_room):
    context = serving(stt_room, engine="gated")
    server = await context.__aenter__()
    pairs = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(3)]
    async with stopping(context):
        pass
    for reader, writer in pairs:
        assert b'"shutting-down"' in await reader.read()
        writer.close()
        await writer.wait_closed()


async def test_a_new_utterance_waits_for_the_transcript_that_is_owed(serving, stt_room, happened):
    async with (
        serving(stt_room, engine="gated") as server,
        Client.connect(server.uri) as client,
    ):
        engine = server.service.engine
        await send_utterance(client)
        await happened(engine.heard)
        await start_utterance(client)
        with pytest.raises(UnexpectedEvent, match="owed"):
            await client.receive()
        engine.gate.set()


def test_an_engine_that_cannot_be_released_does_not_hold_up_the_end(serving, stt_room):
    async def serve_and_stop():
        async with serving(stt_room, engine="clinging", stop_seconds=0.05) as server:
            return server.service.engine

    # A default executor, as of asyncio.to_thread, would be waited for here.
    asyncio.run(serve_and_stop()).gate.set()

"""MQTT by the real client, to a stand-in for a broker: it knows what one client needs."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import asynccontextmanager, suppress

import pytest

from satellite.body import Body
from satellite.hooks import HookError
from satellite.mqtt import MqttHook
from satellite.state import Phase, State
from tests.satellite.conftest import LOCALHOST

pytest.importorskip("paho.mqtt.client", reason="paho-mqtt is not installed")

CONNECT, PUBLISH, PINGREQ = 1, 3, 12
TOPIC = "laramie/kitchen/state"


class Broker:
    """Speaks as much of MQTT 3.1.1 as is needed; ``refusal`` is what CONNACK returns."""

    def __init__(self):
        self.refusal = 0
        self.connect = b""
        self.published = asyncio.Queue()
        self._writers = []

    @asynccontextmanager
    async def listening(self):
        server = await asyncio.start_server(self._serve, LOCALHOST, 0)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            server.close()
            self.hang_up()
            await server.wait_closed()

    def hang_up(self):
        for writer in self._writers:
            writer.close()

    async def next(self):
        async with asyncio.timeout(20):
            return await self.published.get()

    async def _serve(self, reader, writer):
        self._writers.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                kind, body = await self._packet(reader)
                if kind >> 4 == CONNECT:
                    self.connect = body
                    writer.write(bytes((0x20, 2, 0, self.refusal)))
                elif kind >> 4 == PUBLISH:
                    size = int.from_bytes(body[:2])
                    topic, payload = body[2 : 2 + size].decode(), json.loads(body[2 + size :])
                    self.published.put_nowait((topic, payload, bool(kind & 1)))
                elif kind >> 4 == PINGREQ:
                    writer.write(bytes((0xD0, 0)))
        writer.close()

    async def _packet(self, reader):
        kind = (await reader.readexactly(1))[0]
        size = shift = 0
        while True:
            part = (await reader.readexactly(1))[0]
            size |= (part & 0x7F) << shift
            shift += 7
            if part < 0x80:
                return kind, await reader.readexactly(size)


@pytest.fixture
async def broker():
    return Broker()


def message(phase, *, muted=False):
    return TOPIC, {"phase": phase, "muted": muted}, True


async def test_each_change_is_a_retained_message_and_the_end_is_told(broker):
    async with broker.listening() as port:
        body = Body({"mqtt": MqttHook(f"mqtt://kitchen@{LOCALHOST}:{port}", TOPIC, "secret")})
        async with body.running():
            body.show(State(phase=Phase.LISTENING))
            assert await broker.next() == message("listening")
            assert body.report == {"mqtt": "works"}
            body.show(State(phase=Phase.LISTENING, asks=True))
            body.show(State(phase=Phase.IDLE, muted=True))
            assert await broker.next() == message("idle", muted=True)
        gone = (TOPIC, {"phase": "off"}, True)
        assert await broker.next() == gone
    assert b"kitchen" in broker.connect
    assert b"secret" in broker.connect
    assert b'{"phase": "off"}' in broker.connect, "the will"


async def test_a_broker_that_comes_back_is_told_the_state_of_then(broker):
    async with broker.listening() as port:
        hook = MqttHook(f"mqtt://{LOCALHOST}:{port}", TOPIC)
        async with Body({"mqtt": hook}).running():
            hook.show(State(phase=Phase.LISTENING))
            assert await broker.next() == message("listening")
            broker.hang_up()
            hook.show(State(phase=Phase.IDLE))
            while await broker.next() != message("idle"):
                pass


async def test_a_broker_that_refuses_is_named(broker):
    broker.refusal = 5
    async with broker.listening() as port:
        body = Body({"mqtt": MqttHook(f"mqtt://{LOCALHOST}:{port}", TOPIC)})
        async with body.running(), asyncio.timeout(20):
            while "Not authorized" not in body.report["mqtt"]:  # noqa: ASYNC110 - a thread's
                await asyncio.sleep(0.005)


async def test_a_broker_that_is_not_there_is_named_and_holds_up_nothing(broker):
    async with broker.listening() as port:
        pass
    body = Body({"mqtt": MqttHook(f"mqtt://{LOCALHOST}:{port}", TOPIC)})
    async with body.running(), asyncio.timeout(20):
        body.show(State(phase=Phase.LISTENING))
        while "cannot be reached" not in body.report["mqtt"]:  # noqa: ASYNC110 - a thread's
            await asyncio.sleep(0.005)


@pytest.mark.parametrize("uri", ["broker", "http://broker", "mqtt://", "mqtt://broker:red"])
def test_what_is_no_broker_is_told_at_the_start(uri):
    with pytest.raises(HookError, match="mqtt://"):
        MqttHook(uri, TOPIC)


def test_a_password_that_all_can_see_is_refused_and_not_repeated():
    with pytest.raises(HookError, match="mqtt_password") as told:
        MqttHook("mqtt://kitchen:secret@broker", TOPIC)
    assert "secret" not in str(told.value)


async def test_without_the_client_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "paho.mqtt.client", None)
    body = Body({"mqtt": MqttHook("mqtt://broker", TOPIC)})
    async with body.running():
        await asyncio.sleep(0)
        assert "laramie[mqtt]" in body.report["mqtt"]

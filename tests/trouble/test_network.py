"""A network between a satellite's side and the servers that is slow, loses packets, or is cut."""

from __future__ import annotations

from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from wyoming.audio import AudioChunk, AudioStart
from wyoming.ping import Ping
from wyoming.tts import SynthesizeChunk, SynthesizeStart

from tests.e2e.hass.network import NoNamespace
from tests.trouble.cable import NEAR, Cable
from tests.trouble.satellites import Ended, satellites
from wyoming_servers.wire.client import Client

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]

SPEECH = {"rate": 16_000, "width": 2, "channels": 1}
AUDIO = (AudioStart(**SPEECH), AudioChunk(**SPEECH, audio=bytes(32_000)))
BEGUN = {"wake": AUDIO, "stt": AUDIO, "tts": (SynthesizeStart(), SynthesizeChunk("The light"))}
"""Requests that are not at their end."""


@pytest_asyncio.fixture(loop_scope="session")
async def cable(servers):
    """A cable to another network, from which the servers can be reached."""
    await servers.back()
    cable = Cable()
    try:
        with cable.plugged_in():
            yield cable
    except NoNamespace as error:
        pytest.skip(str(error))


@pytest.fixture
def uris(servers):
    return {room: f"tcp://{NEAR}:{port}" for room, port in servers.ports.items()}


async def turn(uris, home) -> Ended:
    [satellite] = satellites(uris, home, 1)
    await satellite.introduce()
    return await satellite.turn()


@pytest.mark.parametrize(("delay", "loss"), [(0.2, 0.0), (0.0, 0.05)])
async def test_a_turn_over_a_bad_network_is_done(cable, uris, home, delay, loss):
    cable.delay, cable.loss = delay, loss
    ended = await cable.far(lambda: turn(uris, home))
    assert ended.error is None
    assert not ended.mistakes
    assert bool(cable.lost) is bool(loss)


async def test_a_network_that_is_cut_leaves_nothing_in_the_servers(servers, cable, uris, home):
    before = servers.files()
    await cable.far(lambda: be_cut_off(cable, uris))
    await servers.has_let_go(before)
    cable.pulled = False
    ended = await cable.far(lambda: turn(uris, home))
    assert ended.error is None
    assert not ended.mistakes


async def be_cut_off(cable: Cable, uris) -> None:
    """Be in the middle of a request to each of the servers when the cable is pulled."""
    async with AsyncExitStack() as stack:
        for room, uri in uris.items():
            client = await stack.enter_async_context(Client.connect(uri))
            for event in (*BEGUN.get(room, ()), Ping()):
                await client.send(event)
            await client.wait_for("pong")
        cable.pulled = True

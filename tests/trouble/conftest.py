"""Servers that all tests of trouble share: each leaves them as it found them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.e2e.hass.network import NoNamespace, own_network
from tests.trouble import clock
from tests.trouble.satellites import Satellite, satellites, touched
from tests.trouble.up import Up, up
from wyoming_servers.demo.home import SimulatedHome

IDLE_SECONDS = "15"
"""Until a connection on which nothing comes is ended: a network that was cut tells nothing."""


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Up]:
    """``laramie up`` in a network of its own."""
    folder = tmp_path_factory.mktemp("up")
    more = {f"LARAMIE_{room}_IDLE_SECONDS": IDLE_SECONDS for room in ("WAKE", "STT", "LLM", "TTS")}
    try:
        with own_network():
            more |= clock.environment(folder)
            async with up(folder, "0.0.0.0", on_small_disk=True, **more) as running:
                yield running
    except NoNamespace as error:
        pytest.skip(str(error))


@pytest.fixture
def home() -> SimulatedHome:
    return SimulatedHome.default()


@pytest_asyncio.fixture(loop_scope="session")
async def satellite(servers: Up, home: SimulatedHome) -> AsyncIterator[Satellite]:
    """One that the servers have met."""
    await servers.back()
    [satellite] = satellites(servers.uris, home, 1)
    await satellite.introduce()
    before = home.states()
    yield satellite
    assert not touched(home, before)

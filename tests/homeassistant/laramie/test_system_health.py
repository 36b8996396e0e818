"""The system information tells how the servers are, and no address."""

from __future__ import annotations

import pytest
from homeassistant.components import system_health
from homeassistant.setup import async_setup_component

from custom_components.laramie.const import DOMAIN
from tests.homeassistant.laramie.conftest import CONVERSATION
from tests.homeassistant.laramie.scripted import Scripted
from wyoming_servers import __version__

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def health(home):
    async def read():
        assert await async_setup_component(home, "system_health", {})
        return (await system_health.get_info(home))[DOMAIN]

    return read


@pytest.mark.usefixtures("agent")
async def test_a_server_that_is_there_is_told_of(health):
    assert await health() == {
        "servers": 1,
        "reachable": "ok",
        "version": __version__,
        "model": "-",
        "protocol": "1-1",
        "last_error": "-",
        "entities": "2",
    }


async def test_the_model_that_answers_is_told(added, health):
    async with added(Scripted(models=("small",))):
        assert (await health())["model"] == "small"


async def test_a_server_that_is_away_is_told_of(serving, add_entry, until, health):
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
        await until(lambda: entry.runtime_data.link.info)
    await until(lambda: entry.runtime_data.link.problem)
    told = await health()
    assert told["reachable"] == "Failed: cannot_connect"
    assert (told["version"], told["model"]) == ("-", "-")
    assert told["last_error"] == entry.runtime_data.link.problem.key


async def test_an_error_is_told_after_the_server_is_back(
    serving, add_entry, until, time_passes, health
):
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
        await until(lambda: entry.runtime_data.link.info)
    await until(lambda: entry.runtime_data.link.problem)
    await time_passes(2)
    async with serving(port=server.port):
        await time_passes(4)
        await until(lambda: entry.runtime_data.link.info)
        told = await health()
    assert told["reachable"] == "ok"
    assert told["last_error"] in ("server_failed", "cannot_connect")


async def test_without_a_server_there_is_nothing_to_tell(home, health):
    assert await async_setup_component(home, DOMAIN, {})
    told = await health()
    assert (told["servers"], told["reachable"], told["model"]) == (0, "-", "-")

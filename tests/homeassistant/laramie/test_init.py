"""An entry is set up, also while its server is away, and not for a server it cannot use."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from homeassistant.config_entries import ConfigEntryState
from homeassistant.helpers import device_registry as dr
from pytest_homeassistant_custom_component.common import MockConfigEntry
from wyoming.event import Event

from custom_components.laramie import link as link_module
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.errors import AnotherServer, CannotConnect
from tests.homeassistant.laramie.scripted import Scripted
from wyoming_servers import __version__

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


async def test_an_entry_is_loaded_and_unloaded(core, server, add_entry, until):
    entry = await add_entry(server)
    assert entry.state is ConfigEntryState.LOADED
    await until(lambda: entry.runtime_data.link.info)
    assert entry.runtime_data.link.info.server_id == server.service.server_id
    assert await core.config_entries.async_unload(entry.entry_id)
    assert entry.state is ConfigEntryState.NOT_LOADED


async def test_a_server_that_is_away_is_waited_for(serving, add_entry, until, time_passes):
    async with serving() as server:
        pass
    entry = await add_entry(server)
    link = entry.runtime_data.link
    assert entry.state is ConfigEntryState.LOADED
    await until(lambda: isinstance(link.problem, CannotConnect))
    await time_passes(2)
    async with serving(port=server.port):
        await time_passes(4)
        await until(lambda: link.info)
        assert link.problem is None
    await until(lambda: link.problem)
    assert link.info is None


async def test_a_server_that_stands_still_is_away(scripted, add_entry, until, monkeypatch):
    monkeypatch.setattr(link_module, "PING_SECONDS", 0.05)
    script = Scripted()
    pings = []

    def stand_still(event: Event) -> list[Event | None]:
        if event.type == "ping":
            pings.append(event)
        return [] if len(pings) > 1 else script(event)

    async with scripted(stand_still) as port:
        entry = await add_entry(
            SimpleNamespace(port=port, service=SimpleNamespace(server_id="abc"))
        )
        link = entry.runtime_data.link
        await until(lambda: link.info)
        await until(lambda: isinstance(link.problem, CannotConnect))
    assert len(pings) == 1 + link_module.MOST_MISSED


async def test_a_device_tells_the_version_of_its_server(core, server, add_entry, until):
    entry = await add_entry(server)
    await until(lambda: entry.runtime_data.link.info)
    [device] = dr.async_entries_for_config_entry(dr.async_get(core), entry.entry_id)
    assert device.sw_version == __version__


async def test_another_server_at_the_address_is_not_taken_for_ours(
    serving, add_entry, until, tmp_path
):
    async with serving() as server:
        pass
    async with serving(port=server.port, data_dir=tmp_path / "other"):
        entry = await add_entry(server)
        await until(lambda: isinstance(entry.runtime_data.link.problem, AnotherServer))


@pytest.mark.parametrize(
    ("announced", "reason"),
    [
        ({"version": 0}, "server_too_old"),
        ({"version": 9, "min_version": 9}, "server_too_new"),
        ({"version": 1, "min_version": 1, "room": "tts"}, "wrong_room"),
    ],
)
async def test_a_server_that_cannot_be_used_is_an_error(core, scripted, announced, reason):
    info = Event(type="info", data={"laramie": {"server_id": "a"} | announced})
    async with scripted(lambda _: [info]) as port:
        entry = MockConfigEntry(domain=DOMAIN, data={"host": "127.0.0.1", "port": port})
        entry.add_to_hass(core)
        assert not await core.config_entries.async_setup(entry.entry_id)
    assert entry.state is ConfigEntryState.SETUP_ERROR
    assert entry.error_reason_translation_key == reason

"""A satellite with a token and TLS: its own link, in the integration's hands."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from functools import partial
from ipaddress import ip_address
from threading import Thread

import pytest
from homeassistant.config_entries import SOURCE_USER, SOURCE_ZEROCONF
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers.service_info.zeroconf import ZeroconfServiceInfo
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.laramie.const import DOMAIN
from custom_components.laramie.diagnostics import async_get_config_entry_diagnostics
from satellite.app import Satellite
from satellite.options import SatelliteOptions
from tests.homeassistant.laramie.test_config_flow import submit
from wyoming_servers.runtime.announce import Announcement, service_info
from wyoming_servers.runtime.certificate import certificate

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

TOKEN = "open sesame"  # noqa: S105 - no secret


class Box:
    """A satellite whose microphone and speaker are not opened."""

    def __init__(self, options, doors, box_id):
        self.id = box_id
        self.fingerprint = certificate(options).fingerprint
        self.stock = {"host": "127.0.0.1", "port": doors.stock_port}
        self.trusted = {
            "host": "127.0.0.1",
            "port": doors.secure_port,
            "certificate": self.fingerprint,
            "token": TOKEN,
        }

    def announced(self):
        told = service_info(
            Announcement(integration="wyoming", room="satellite", id=self.id),
            self.stock["port"],
            ["127.0.0.1"],
        )
        return ZeroconfServiceInfo(
            ip_address=ip_address("127.0.0.1"),
            ip_addresses=[ip_address("127.0.0.1")],
            port=told.port,
            hostname=told.server,
            type=told.type,
            name=told.name,
            properties={key.decode(): value.decode() for key, value in told.properties.items()},
        )


async def live(options: SatelliteOptions, started: Future) -> None:
    """Be a satellite until it is told to end."""
    satellite, ended = Satellite(options), asyncio.Event()
    end = partial(asyncio.get_running_loop().call_soon_threadsafe, ended.set)
    async with satellite.link.listening(options) as doors:
        started.set_result((satellite._id, doors, end))
        await ended.wait()


@pytest.fixture
async def box(home, tmp_path):
    """On a loop of its own: in that of the tests, a handshake that is given up is a fault."""
    options = SatelliteOptions(
        host="127.0.0.1", port=0, secure_port=0, token=TOKEN, name="Box", data_dir=tmp_path / "box"
    )
    started: Future = Future()
    thread = Thread(target=lambda: asyncio.run(live(options, started)))
    thread.start()
    box_id, doors, end = await asyncio.wrap_future(started)
    yield Box(options, doors, box_id)
    for entry in home.config_entries.async_entries(DOMAIN):
        await home.config_entries.async_remove(entry.entry_id)
    await home.async_block_till_done()
    end()
    while thread.is_alive():  # noqa: ASYNC110 - told by nothing
        await asyncio.sleep(0)


@pytest.mark.parametrize("source", [SOURCE_USER, SOURCE_ZEROCONF])
async def test_it_is_added_after_its_certificate_and_its_token(home, box, until, source):
    given = box.stock if source == SOURCE_USER else box.announced()
    form = await home.config_entries.flow.async_init(DOMAIN, context={"source": source}, data=given)
    assert form["step_id"] == "certificate"
    assert form["description_placeholders"]["fingerprint"] == box.fingerprint
    form = await submit(home, form, {})
    assert form["step_id"] == "token"
    refused = await submit(home, form, {"token": "sesame open"})
    assert refused["errors"] == {"base": "invalid_auth"}
    result = await submit(home, refused, {"token": TOKEN})
    if source == SOURCE_ZEROCONF:
        assert result["step_id"] == "satellite"
        result = await submit(home, result, {})
    assert result["type"] is FlowResultType.CREATE_ENTRY
    entry = result["result"]
    assert entry.data.items() >= box.trusted.items()
    await until(lambda: entry.runtime_data.available)
    told = await async_get_config_entry_diagnostics(home, entry)
    assert TOKEN not in str(told)


@pytest.mark.parametrize("wrong", [{"token": "sesame open"}, {"token": None}])
async def test_one_that_does_not_take_our_token_asks_for_it(home, box, until, wrong):
    told = {"room": "satellite", "info": INFO | {"server_id": box.id}}
    data = {key: value for key, value in (box.trusted | told | wrong).items() if value}
    entry = MockConfigEntry(domain=DOMAIN, unique_id=box.id, data=data)
    entry.add_to_hass(home)
    assert await home.config_entries.async_setup(entry.entry_id)
    await until(home.config_entries.flow.async_progress)
    [form] = home.config_entries.flow.async_progress()
    assert form["step_id"] == "reauth_confirm"
    result = await submit(home, form, {"token": TOKEN})
    assert result["reason"] == "reauth_successful"
    await until(lambda: entry.runtime_data.available)


INFO = {
    "room": "satellite",
    "program_version": "0.1.0",
    "name": "Box",
    "area": None,
    "settings": [],
    "wake_words": [],
    "slots": 2,
    "media_rate": 22050,
    "media_channels": 1,
}

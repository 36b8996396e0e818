"""A satellite is found, added, followed, and waited for while it is away."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from homeassistant.config_entries import SOURCE_USER, SOURCE_ZEROCONF, ConfigEntryState
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers import area_registry, device_registry
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import issue_registry as ir
from homeassistant.helpers.service_info.zeroconf import ZeroconfServiceInfo
from homeassistant.loader import async_get_integration
from wyoming.event import Event

from custom_components.laramie import link
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.diagnostics import async_get_config_entry_diagnostics
from custom_components.laramie.errors import AnotherServer, CannotConnect, ServerTooNew
from tests.homeassistant.laramie.satellite.scripted_satellite import ScriptedSatellite

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


def announced(box: ScriptedSatellite, **changed) -> ZeroconfServiceInfo:
    values = {
        "ip_address": ip_address("127.0.0.1"),
        "ip_addresses": [ip_address("127.0.0.1")],
        "port": box.port,
        "hostname": "box.local.",
        "type": "_wyoming._tcp.local.",
        "name": "laramie-box-satellite._wyoming._tcp.local.",
        "properties": {"laramie": "satellite", "server_id": box.server_id, "version": "0.1.0"},
    }
    return ZeroconfServiceInfo(**values | changed)


def address(box: ScriptedSatellite) -> dict[str, object]:
    return {"host": "127.0.0.1", "port": box.port}


async def start(core, source, data=None):
    return await core.config_entries.flow.async_init(DOMAIN, context={"source": source}, data=data)


async def test_a_satellite_is_added_by_its_address(home, box, until):
    result = await start(home, SOURCE_USER, address(box))
    assert (result["type"], result["title"]) == (FlowResultType.CREATE_ENTRY, "Kitchen Box")
    assert "next_flow" not in result
    entry = result["result"]
    assert entry.unique_id == "box-satellite"
    await home.async_block_till_done()
    await until(lambda: entry.runtime_data.available)
    assert not entry.supports_options
    assert not entry.supported_subentry_types
    [device] = device_registry.async_entries_for_config_entry(
        device_registry.async_get(home), entry.entry_id
    )
    assert (device.name, device.sw_version) == ("Kitchen Box", "0.1.0")
    area = area_registry.async_get(home).async_get_area(device.area_id)
    assert area.name == "Kitchen"


async def test_a_satellite_is_found_by_zeroconf_and_added_after_a_yes(home, box):
    form = await start(home, SOURCE_ZEROCONF, announced(box))
    assert (form["step_id"], form["description_placeholders"]) == (
        "satellite",
        {"name": "Kitchen Box"},
    )
    result = await home.config_entries.flow.async_configure(form["flow_id"], {})
    await home.async_block_till_done()
    assert result["result"].data.items() >= address(box).items()


async def test_home_assistant_is_told_to_look_for_satellites(core):
    matchers = (await async_get_integration(core, DOMAIN)).manifest["zeroconf"]
    told = {"type": "_wyoming._tcp.local.", "properties": {"laramie": "satellite"}}
    assert told in matchers


@pytest.mark.parametrize("source", ["zeroconf", "user"])
async def test_a_satellite_that_moved_is_followed(home, box, entry, until, source):
    await box.stop()
    box.port = 0
    await box.start()
    data = announced(box) if source == "zeroconf" else address(box)
    result = await start(home, source, data)
    assert (result["type"], result["reason"]) == (FlowResultType.ABORT, "already_configured")
    await home.async_block_till_done()
    assert entry.runtime_data.client.port == box.port
    await until(lambda: entry.runtime_data.available)


async def test_a_satellite_is_given_a_new_address(home, box, entry):
    async with ScriptedSatellite("other-satellite") as other:
        form = await entry.start_reconfigure_flow(home)
        wrong = await home.config_entries.flow.async_configure(form["flow_id"], address(other))
        assert wrong["reason"] == "another_server"
    await box.stop()
    box.port = 0
    await box.start()
    form = await entry.start_reconfigure_flow(home)
    done = await home.config_entries.flow.async_configure(form["flow_id"], address(box))
    assert done["reason"] == "reconfigure_successful"
    await home.async_block_till_done()
    assert entry.runtime_data.client.port == box.port
    assert entry.data["room"] == "satellite"


async def test_an_announcement_of_nobody_adds_nothing(home, box):
    result = await start(home, SOURCE_ZEROCONF, announced(box, port=1))
    assert result["reason"] == "cannot_connect"


@pytest.mark.parametrize(
    ("versions", "error"),
    [
        ({"version": 0}, "server_too_old"),
        ({"version": 9, "min_version": 9}, "server_too_new"),
        ({"version": 1, "min_version": 1, "settings": 5}, "not_ours"),
    ],
)
async def test_a_satellite_that_cannot_be_used_is_not_added(home, box, scripted, versions, error):
    info = box.info.data | {"laramie": box.info.data["laramie"] | versions}
    async with scripted(lambda _: [Event(type="info", data=info)]) as port:
        form = await start(home, SOURCE_USER, {"host": "127.0.0.1", "port": port})
    assert form["errors"] == {"base": error}


async def test_a_satellite_that_is_away_is_waited_for(  # noqa: PLR0917 - fixtures
    home, box, add_box, state, time_passes, until
):
    entry = await add_box(box, there=False)
    assert entry.state is ConfigEntryState.LOADED
    await until(lambda: isinstance(entry.runtime_data.link.problem, CannotConnect))
    assert state("assist_satellite", "assist_satellite") == "unavailable"
    await box.start()
    await time_passes(2)
    await until(lambda: state("assist_satellite", "assist_satellite") == "idle")
    assert home.states.get("binary_sensor.kitchen_box_assist_in_progress") is None


async def test_a_satellite_that_is_silent_is_left_and_met_again(
    box, add_box, monkeypatch, time_passes, until
):
    monkeypatch.setattr(link, "PING_SECONDS", 0.05)
    box.answers_pings = False
    entry = await add_box(box)
    await until(lambda: not entry.runtime_data.available)
    await time_passes(2)
    await box.until(lambda: box.connections > 1)


async def test_a_satellites_pings_are_answered(box, entry):
    assert entry.runtime_data.available
    await box.say("ping", text="are you there")
    assert await box.next("pong") == {"text": "are you there"}


async def test_a_satellite_is_told_who_comes_and_goes(home, box, entry):
    assert await box.next("run-satellite") == {"laramie": {"version": 1, "min_version": 1}}
    assert await home.config_entries.async_unload(entry.entry_id)
    await box.next("pause-satellite")


async def test_another_satellite_at_the_address_is_not_taken_for_it(home, box, add_box, until):
    entry = await add_box(box, there=False)
    box.server_id = "other-satellite"
    await box.start()
    await until(lambda: entry.runtime_data.link.problem)
    # It may have been asked before the other one was there.
    await home.config_entries.async_reload(entry.entry_id)
    await until(lambda: isinstance(entry.runtime_data.link.problem, AnotherServer))
    issue = ir.async_get(home).async_get_issue(DOMAIN, f"another_server_{entry.entry_id}")
    assert issue.translation_key == "satellite_another_server"
    assert await home.config_entries.async_unload(entry.entry_id)
    assert not ir.async_get(home).async_get_issue(DOMAIN, f"another_server_{entry.entry_id}")


async def test_a_satellite_that_was_updated_too_far_is_told_of(
    home, box, entry, time_passes, until
):
    await box.stop()
    box.versions = {"version": 9, "min_version": 9}
    await until(lambda: entry.runtime_data.link.problem)
    await box.start()
    await time_passes(2)
    await until(lambda: isinstance(entry.runtime_data.link.problem, ServerTooNew))
    assert ir.async_get(home).async_get_issue(DOMAIN, f"server_too_new_{entry.entry_id}")


async def test_what_a_satellite_has_learned_is_there_after_it_comes_back(  # noqa: PLR0917 - fixtures
    home, box, entry, time_passes, until, entity
):
    assert home.states.get(entity("select", "wake_word"))
    await box.stop()
    box.settings |= {"microphone_gain": 1.0}
    box.name = "Big Box"
    await until(lambda: not entry.runtime_data.available)
    await box.start()
    await time_passes(2)
    await until(lambda: entry.data["info"]["name"] == "Big Box")
    await home.async_block_till_done()
    await until(lambda: entry.runtime_data.available)
    assert entry.runtime_data.info.name == "Big Box"


async def test_it_can_be_shown_that_somebody_talks(home, entry, entity, state, until):
    sensor = entity("binary_sensor", "assist_in_progress")
    er.async_get(home).async_update_entity(sensor, disabled_by=None)
    await home.config_entries.async_reload(entry.entry_id)
    await until(lambda: state("binary_sensor", "assist_in_progress") == "off")
    entry.runtime_data.set_active(active=True)
    assert state("binary_sensor", "assist_in_progress") == "on"


async def test_two_satellites_go_their_own_ways(home, box, entry, add_box, act, until, state):  # noqa: PLR0917 - fixtures
    async with ScriptedSatellite("bed-satellite", "Bed Box") as bed:
        other = await add_box(bed)
        await act("switch.turn_on", "microphone_muted")
        await until(lambda: state("switch", "microphone_muted") == "on")
        assert state("switch", "microphone_muted", "bed-satellite") == "off"
        await box.stop()
        await until(lambda: not entry.runtime_data.available)
        assert other.runtime_data.available
        assert await home.config_entries.async_unload(other.entry_id)


async def test_diagnostics_hold_no_names_and_no_addresses(home, box, entry):
    told = await async_get_config_entry_diagnostics(home, entry)
    assert told["report"] == {"microphone": "Array", "underruns": 0}
    assert told["settings"] == box.settings | {"wake_words": ["okay_nabu", None]}
    assert told["available"]
    assert not any(secret in str(told) for secret in ("127.0.0.1", "Kitchen"))
    await box.stop()
    told = await async_get_config_entry_diagnostics(home, entry)
    assert told["report"] == {"error": "cannot_connect"}

"""Adding a server: every way in, and everything that can be wrong with it."""

from __future__ import annotations

from ipaddress import ip_address
from types import MappingProxyType

import pytest
from homeassistant import config_entries
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers.service_info.hassio import HassioServiceInfo
from homeassistant.helpers.service_info.zeroconf import ZeroconfServiceInfo
from homeassistant.loader import async_get_integration
from wyoming.event import Event

from custom_components.laramie.const import DOMAIN
from tests.homeassistant.laramie.conftest import address
from wyoming_servers.runtime.announce import service_info
from wyoming_servers.runtime.discovery import announcement
from wyoming_servers.stt.room import ROOM as STT

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


def announced(server, **changed) -> ZeroconfServiceInfo:
    """What Home Assistant makes of what the server really announces."""
    told = service_info(announcement(server.service), server.port, ["127.0.0.1"])
    values = {
        "ip_address": ip_address("127.0.0.1"),
        "ip_addresses": [ip_address("127.0.0.1")],
        "port": told.port,
        "hostname": told.server,
        "type": told.type,
        "name": told.name,
        "properties": {key.decode(): value.decode() for key, value in told.properties.items()},
    }
    return ZeroconfServiceInfo(**values | changed)


def from_supervisor(port: int) -> HassioServiceInfo:
    config = {"uri": f"tcp://127.0.0.1:{port}"}
    return HassioServiceInfo(config=config, name="Laramie LLM", slug="laramie_llm", uuid="1")


async def start(core, source, data=None):
    return await core.config_entries.flow.async_init(DOMAIN, context={"source": source}, data=data)


async def submit(core, flow, data):
    result = await core.config_entries.flow.async_configure(flow["flow_id"], data)
    await core.async_block_till_done()
    return result


async def test_a_server_is_added_by_its_address(core, server):
    form = await start(core, config_entries.SOURCE_USER)
    assert (form["type"], form["step_id"]) == (FlowResultType.FORM, "user")
    result = await submit(core, form, address(server))
    assert result["type"] is FlowResultType.CREATE_ENTRY
    entry = result["result"]
    assert entry.unique_id == server.service.server_id
    assert entry.state is config_entries.ConfigEntryState.LOADED
    [agent] = entry.subentries.values()
    assert agent.subentry_type == "conversation"
    assert agent.data["llm_hass_api"] == ["assist"]


async def test_a_server_is_found_by_zeroconf_and_added_after_a_yes(core, server):
    form = await start(core, config_entries.SOURCE_ZEROCONF, announced(server))
    assert (form["step_id"], form["description_placeholders"]) == ("confirm", {"host": "127.0.0.1"})
    result = await submit(core, form, {})
    assert result["result"].data == address(server)


async def test_home_assistant_is_told_to_look_for_what_the_llm_server_announces(core, server):
    assert (
        announced(server).type in (await async_get_integration(core, DOMAIN)).manifest["zeroconf"]
    )


async def test_home_assistants_own_integration_does_not_look_for_the_llm_server(core, server):
    looked_for = (await async_get_integration(core, "wyoming")).manifest["zeroconf"]
    assert announced(server).type not in looked_for


async def test_a_server_is_found_by_the_supervisor(core, server):
    form = await start(core, config_entries.SOURCE_HASSIO, from_supervisor(server.port))
    assert form["step_id"] == "confirm"
    result = await submit(core, form, {})
    assert result["result"].unique_id == server.service.server_id


async def test_a_server_is_offered_once_however_it_is_found(core, server):
    await start(core, config_entries.SOURCE_ZEROCONF, announced(server))
    again = await start(core, config_entries.SOURCE_HASSIO, from_supervisor(server.port))
    assert (again["type"], again["reason"]) == (FlowResultType.ABORT, "already_in_progress")


@pytest.mark.parametrize("source", ["zeroconf", "hassio", "user"])
async def test_a_server_that_moved_is_followed(core, serving, add_entry, source):
    async with serving() as server:
        entry = await add_entry(server)
        before = entry.data["port"]
    async with serving() as moved:
        assert moved.port != before
        data = {
            "zeroconf": announced(moved),
            "hassio": from_supervisor(moved.port),
            "user": address(moved),
        }[source]
        result = await start(core, source, data)
        assert (result["type"], result["reason"]) == (FlowResultType.ABORT, "already_configured")
        await core.async_block_till_done()
        assert entry.data == address(moved)
        assert entry.runtime_data.client.port == moved.port


async def test_an_announcement_alone_moves_nothing(core, serving, add_entry):
    async with serving() as server:
        entry = await add_entry(server)
        result = await start(core, config_entries.SOURCE_ZEROCONF, announced(server, port=1))
        assert result["reason"] == "cannot_connect"
        assert entry.data == address(server)


async def test_a_server_at_its_known_address_is_not_asked_again(core, serving, add_entry):
    async with serving() as server:
        await add_entry(server)
        told = announced(server)
    result = await start(core, config_entries.SOURCE_ZEROCONF, told)
    assert result["reason"] == "already_configured"


async def test_an_entry_is_given_a_new_address(core, serving, add_entry):
    async with serving() as server:
        entry = await add_entry(server)
    async with serving() as moved:
        form = await entry.start_reconfigure_flow(core)
        assert form["step_id"] == "user"
        result = await submit(core, form, address(moved))
        assert result["reason"] == "reconfigure_successful"
        assert entry.data == address(moved)
        assert entry.runtime_data.client.port == moved.port


async def test_an_entry_is_not_given_the_address_of_another_server(
    core, server, serving, add_entry, tmp_path
):
    entry = await add_entry(server)
    async with serving(data_dir=tmp_path / "other") as other:
        form = await entry.start_reconfigure_flow(core)
        result = await submit(core, form, address(other))
    assert result["reason"] == "another_server"
    assert entry.data == address(server)


async def test_another_of_our_servers_is_told_apart(core, serving):
    async with serving(STT) as stt:
        form = await start(core, config_entries.SOURCE_USER, address(stt))
    assert form["errors"] == {"base": "wrong_room"}


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Event(type="info", data={"handle": []}), "not_ours"),
        (
            Event(type="info", data={"laramie": {"version": 0, "server_id": "a"}}),
            "server_too_old",
        ),
        (
            Event(type="info", data={"laramie": {"version": 9, "min_version": 9}}),
            "server_too_new",
        ),
        (Event(type="error", data={"text": "busy", "code": "busy"}), "server_failed"),
    ],
)
async def test_a_wrong_server_is_named_and_a_right_one_taken_after_it(
    core, server, scripted, answer, error
):
    async with scripted(lambda _: [answer]) as port:
        wrong = {"host": "127.0.0.1", "port": port}
        form = await start(core, config_entries.SOURCE_USER, wrong)
        assert form["errors"] == {"base": error}
        found = await start(core, config_entries.SOURCE_HASSIO, from_supervisor(port))
        assert (found["type"], found["reason"]) == (FlowResultType.ABORT, error)
    result = await submit(core, form, address(server))
    assert result["type"] is FlowResultType.CREATE_ENTRY


async def test_an_agent_is_added_and_changed(core, server, add_entry):
    entry = await add_entry(server)
    flows = core.config_entries.subentries
    form = await flows.async_init(
        (entry.entry_id, "conversation"), context={"source": config_entries.SOURCE_USER}
    )
    assert form["step_id"] == "options"
    options = {
        "prompt": "Answer like a butler.",
        "llm_hass_api": ["assist"],
        "time_budget": 5,
        "local_first": True,
        "confirm": ["lock"],
    }
    done = await flows.async_configure(form["flow_id"], {"name": "Butler"} | options)
    assert done["type"] is FlowResultType.CREATE_ENTRY
    await core.async_block_till_done()
    [agent] = entry.subentries.values()
    assert (agent.title, agent.data) == ("Butler", MappingProxyType(options))

    form = await entry.start_subentry_reconfigure_flow(core, agent.subentry_id)
    shown = {key.schema: key for key in form["data_schema"].schema}
    assert "name" not in shown
    assert shown["prompt"].description == {"suggested_value": "Answer like a butler."}
    done = await flows.async_configure(form["flow_id"], options | {"local_first": False})
    assert done["reason"] == "reconfigure_successful"
    await core.async_block_till_done()
    assert entry.subentries[agent.subentry_id].data["local_first"] is False


async def test_an_ai_task_is_offered_the_servers_models(core, serving, add_entry, tmp_path):
    models = tmp_path / "models"
    models.mkdir()
    (models / "small.gguf").write_bytes(b"GGUF")
    async with serving(models_dir=models) as server:
        entry = await add_entry(server)
        form = await core.config_entries.subentries.async_init(
            (entry.entry_id, "ai_task_data"), context={"source": config_entries.SOURCE_USER}
        )
    fields = {key.schema: field for key, field in form["data_schema"].schema.items()}
    assert set(fields) == {"name", "model", "time_budget"}
    assert fields["model"].config["options"] == ["small"]


async def test_options_can_be_changed_while_the_server_is_away(core, serving, add_entry):
    agent = {
        "data": {"model": "small"},
        "subentry_type": "conversation",
        "title": "Laramie",
        "unique_id": None,
    }
    async with serving() as server:
        entry = await add_entry(server, agent)
    [subentry_id] = entry.subentries
    form = await entry.start_subentry_reconfigure_flow(core, subentry_id)
    fields = {key.schema: field for key, field in form["data_schema"].schema.items()}
    assert fields["model"].config["options"] == ["small"]


async def test_nothing_is_added_to_an_entry_that_is_not_set_up(core, server, add_entry):
    entry = await add_entry(server)
    await core.config_entries.async_unload(entry.entry_id)
    result = await core.config_entries.subentries.async_init(
        (entry.entry_id, "conversation"), context={"source": config_entries.SOURCE_USER}
    )
    assert (result["type"], result["reason"]) == (FlowResultType.ABORT, "entry_not_loaded")

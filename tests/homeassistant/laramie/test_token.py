"""A server that wants a token: asked for only then, shown on every connection, asked for again."""

from __future__ import annotations

import json

import pytest
from homeassistant import config_entries
from homeassistant.config_entries import ConfigEntryState
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.components.diagnostics import (
    get_diagnostics_for_config_entry,
)

from custom_components.laramie.client import LaramieClient
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.errors import NotAuthorized
from tests.homeassistant.laramie.conftest import CONVERSATION, address, speech
from tests.homeassistant.laramie.test_config_flow import announced, from_supervisor, start, submit
from tests.homeassistant.laramie.test_keeper import saved
from wyoming_servers.stt.room import ROOM as STT

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

TOKEN = "open sesame"  # noqa: S105 - no secret
SHOWN = {"token": TOKEN}


@pytest.fixture
async def guarded(serving):
    """The LLM server, with a token."""
    async with serving(token=TOKEN) as server:
        yield server


@pytest.fixture
async def entry(guarded, add_entry):
    """An entry that knows the token."""
    return await add_entry(guarded, CONVERSATION, token=TOKEN)


async def add_refused(core, server, **data) -> MockConfigEntry:
    """Add an entry that the server does not serve."""
    entry = MockConfigEntry(
        domain=DOMAIN, unique_id=server.service.server_id, data=address(server) | data
    )
    entry.add_to_hass(core)
    assert not await core.config_entries.async_setup(entry.entry_id)
    await core.async_block_till_done()
    return entry


def asked(core) -> list[str]:
    """The steps in which Home Assistant waits for a token."""
    flows = core.config_entries.flow.async_progress()
    return [flow["step_id"] for flow in flows if flow["context"]["source"] == "reauth"]


async def give_token(core, token=TOKEN):
    """Answer the form that asks for the token again."""
    [flow] = core.config_entries.flow.async_progress()
    assert flow["step_id"] == "reauth_confirm"
    return await submit(core, flow, {"token": token})


@pytest.mark.parametrize("token", [None, "wrong"])
async def test_who_does_not_know_the_token_is_served_nothing(guarded, token):
    client = LaramieClient("127.0.0.1", guarded.port, token)
    with pytest.raises(NotAuthorized):
        await client.describe_llm()
    with pytest.raises(NotAuthorized):
        await client.models()


@pytest.mark.parametrize("token", [None, TOKEN])
async def test_a_server_without_a_token_serves_everybody(server, token):
    client = LaramieClient("127.0.0.1", server.port, token)
    assert not (await client.describe_llm()).wants_token
    assert (await client.models()).models == []


async def test_a_token_is_asked_for_after_the_address(core, guarded):
    form = await start(core, config_entries.SOURCE_USER, address(guarded))
    assert (form["type"], form["step_id"]) == (FlowResultType.FORM, "token")
    form = await submit(core, form, {"token": "wrong"})
    assert form["errors"] == {"base": "invalid_auth"}
    result = await submit(core, form, SHOWN)
    assert result["result"].data == address(guarded) | SHOWN
    assert result["result"].state is ConfigEntryState.LOADED


@pytest.mark.parametrize("source", ["zeroconf", "hassio"])
async def test_a_token_is_asked_for_when_a_server_is_found(core, guarded, source):
    found = announced(guarded) if source == "zeroconf" else from_supervisor(guarded.port)
    form = await start(core, source, found)
    assert (form["step_id"], form["description_placeholders"]) == ("token", {"host": "127.0.0.1"})
    result = await submit(core, form, SHOWN)
    assert result["result"].data == address(guarded) | SHOWN
    assert result["result"].unique_id == guarded.service.server_id


@pytest.mark.usefixtures("home")
async def test_the_agent_answers_with_the_token(entry, until, say):
    await until(lambda: entry.runtime_data.link.info)
    assert speech(await say("is the front door locked")) == "Yes"
    assert entry.runtime_data.last_turn.source == "fast-path"


@pytest.mark.parametrize("given", [{}, {"token": "of yesterday"}])
async def test_a_token_that_is_not_taken_at_the_start_is_asked_for_again(core, guarded, given):
    entry = await add_refused(core, guarded, **given)
    assert entry.state is ConfigEntryState.SETUP_ERROR
    assert entry.error_reason_translation_key == "invalid_auth"
    again = await give_token(core, "wrong")
    assert again["errors"] == {"base": "invalid_auth"}
    result = await give_token(core)
    assert result["reason"] == "reauth_successful"
    assert entry.data == address(guarded) | SHOWN
    assert entry.state is ConfigEntryState.LOADED


async def test_a_server_that_is_given_a_token_later_has_it_asked_for(
    core, serving, add_entry, until, time_passes
):
    async with serving() as server:
        entry = await add_entry(server)
        await until(lambda: entry.runtime_data.link.info)
    await until(lambda: entry.runtime_data.link.problem)
    async with serving(port=server.port, token=TOKEN):
        await time_passes(4)
        await until(lambda: asked(core))
        assert entry.state is ConfigEntryState.LOADED  # its agents answer without the server
        assert (await give_token(core))["reason"] == "reauth_successful"
        await until(lambda: entry.runtime_data.link.info)
        assert asked(core) == []


async def test_a_token_for_another_server_is_not_saved(core, serving, tmp_path):
    async with serving(token=TOKEN) as server:
        entry = await add_refused(core, server)
    async with serving(token=TOKEN, port=server.port, data_dir=tmp_path / "other"):
        assert (await give_token(core))["reason"] == "another_server"
    assert entry.data == address(server)


async def test_a_server_that_moved_is_asked_with_the_token_that_is_known(core, serving, add_entry):
    async with serving(token=TOKEN) as server:
        entry = await add_entry(server, token=TOKEN)
    async with serving(token=TOKEN) as moved:
        form = await entry.start_reconfigure_flow(core)
        result = await submit(core, form, address(moved))
        assert result["reason"] == "reconfigure_successful"
        assert entry.data == address(moved) | SHOWN


async def test_a_reconfigured_entry_is_given_another_token(core, serving, add_entry):
    async with serving(token=TOKEN) as server:
        entry = await add_entry(server, token=TOKEN)
    async with serving(token="another", port=server.port):  # noqa: S106 - no secret
        form = await entry.start_reconfigure_flow(core)
        form = await submit(core, form, address(server))
        assert form["step_id"] == "token"
        result = await submit(core, form, {"token": "another"})
        assert result["reason"] == "reconfigure_successful"
        assert entry.data["token"] == "another"  # noqa: S105 - no secret


@pytest.mark.usefixtures("entry")
async def test_a_speech_server_with_the_same_token_learns_the_names(
    serving, core_servers, until, time_passes
):
    async with serving(STT, engine="fake", token=TOKEN) as stt:
        await core_servers(stt)
        await time_passes(1)
        await until(lambda: saved(stt))


async def test_diagnostics_and_logs_do_not_show_the_token(home, hass_client, entry, caplog):
    assert await async_setup_component(home, "diagnostics", {})
    told = await get_diagnostics_for_config_entry(home, hass_client, entry)
    assert told["entry"]["token"] == "**REDACTED**"  # noqa: S105 - no secret
    assert told["server"]["wants_token"]
    assert TOKEN not in json.dumps(told)
    ours = [record for record in caplog.records if "laramie" in record.name]
    assert TOKEN not in "".join(record.getMessage() for record in ours)

"""Repairs come when somebody must act, and go when it is done."""

from __future__ import annotations

import pytest
from homeassistant.components import assist_pipeline
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.const import EVENT_HOMEASSISTANT_STARTED
from homeassistant.core import CoreState
from homeassistant.helpers import issue_registry as ir
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.laramie import issues as shown
from custom_components.laramie.const import DOMAIN
from custom_components.laramie.diagnostics import async_get_config_entry_diagnostics
from custom_components.laramie.errors import ServerTooNew, ServerTooOld
from custom_components.laramie.issues import tell_of_server
from custom_components.laramie.pipeline import create_pipeline
from tests.homeassistant.laramie.conftest import CONVERSATION, address
from tests.homeassistant.laramie.scripted import Scripted
from tests.homeassistant.laramie.test_keeper import saved
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def issues(home):
    """The repairs shown now, by what they are about."""

    def read():
        registry = ir.async_get(home)
        return {
            issue.translation_key: issue.translation_placeholders
            for (domain, _), issue in registry.issues.items()
            if domain == DOMAIN and issue.active
        }

    return read


@pytest.mark.parametrize(
    ("error", "key"), [(ServerTooOld, "server_too_old"), (ServerTooNew, "server_too_new")]
)
async def test_a_server_that_no_longer_fits_is_shown(agent, home, issues, error, key):
    assert issues() == {}
    tell_of_server(home, agent, error("update it"))
    assert issues() == {key: {"title": "Laramie"}}
    tell_of_server(home, agent, None)
    assert issues() == {}


async def test_a_missing_model_is_shown_until_it_is_there(home, added, issues, until):
    script = Scripted()
    async with added(script, model="small") as entry:
        await until(issues)
        assert issues() == {"model_missing": {"title": "Laramie", "model": "small"}}
        await home.config_entries.async_unload(entry.entry_id)
        assert issues() == {}
        script.models = ("small",)
        await home.config_entries.async_setup(entry.entry_id)
        await until(lambda: script.loaded == "small")
        assert issues() == {}


async def test_another_server_at_the_address_is_shown_until_it_is_the_right_one(
    serving, add_entry, issues, until, time_passes
):
    async with serving() as server:
        pass
    another = server.service.options.data_dir / "another"
    async with serving(port=server.port, data_dir=another):
        await add_entry(server, CONVERSATION)
        await until(issues)
        assert issues() == {"another_server": {"title": "Laramie"}}
    async with serving(port=server.port):
        await time_passes(2)
        await until(lambda: not issues())


@pytest.fixture
async def restarted(home, server, core_servers, serving):
    """Be started anew with a server and with speech; its agent is in no pipeline."""
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        home.set_state(CoreState.not_running)
        entry = MockConfigEntry(
            domain=DOMAIN,
            title="Laramie",
            unique_id=server.service.server_id,
            data=address(server),
            subentries_data=[CONVERSATION],
        )
        entry.add_to_hass(home)
        assert await home.config_entries.async_setup(entry.entry_id)
        home.set_state(CoreState.running)
        home.bus.async_fire(EVENT_HOMEASSISTANT_STARTED)
        await home.async_block_till_done()
        yield entry


@pytest.fixture
def repair(home, hass_client):
    """Repair an issue as its dialog does, with one answer after the other; return the last step."""

    async def repair(issue, *answers):
        assert await async_setup_component(home, "repairs", {})
        client = await hass_client()
        page = "/api/repairs/issues/fix"
        form = await (await client.post(page, json={"handler": DOMAIN, "issue_id": issue})).json()
        assert form["step_id"] == "confirm"
        for answer in answers:
            form = await (await client.post(f"{page}/{form['flow_id']}", json=answer)).json()
        return form

    return repair


async def test_an_agent_of_no_voice_assistant_is_shown_until_it_has_one(home, restarted, issues):
    assert issues() == {"no_pipeline": {"title": "Laramie"}}
    await create_pipeline(home, restarted.entry_id)
    assert issues() == {}


async def test_the_voice_assistant_is_made_by_its_repair(home, restarted, issues, repair):
    done = await repair(f"no_pipeline_{restarted.entry_id}", {})
    assert done["type"] == "create_entry"
    assert assist_pipeline.async_get_pipeline(home).conversation_engine == "conversation.laramie"
    assert issues() == {}


async def test_a_repair_that_cannot_be_done_says_why(home, restarted, issues, repair):
    home.config.language = "de"
    done = await repair(f"no_pipeline_{restarted.entry_id}", {})
    assert (done["type"], done["reason"]) == ("abort", "no_speech")
    assert issues()


@pytest.fixture(params=[{}, {"token": "llm"}], ids=["no token", "a token"])
async def refused(request, serving, add_entry, core_servers):
    """An entry, and a speech-to-text server that wants another token than the LLM server."""
    own = {"engine": "fake", "token": "stt"}
    async with serving(**request.param) as llm, serving(STT, **own) as stt:
        await core_servers(stt)
        yield await add_entry(llm, CONVERSATION, **request.param), stt


async def test_a_speech_server_is_given_its_own_token_by_a_repair(
    home, refused, issues, repair, until
):
    entry, stt = refused
    await entry.runtime_data.keeper.tell_all()
    assert issues() == {"speech_token": {"host": "127.0.0.1"}}
    shown = f"speech_token_{entry.entry_id}"
    assert (await repair(shown, {"token": "wrong"}))["errors"] == {"base": "invalid_auth"}
    assert (await repair(shown, {"token": "stt"}))["type"] == "create_entry"
    await home.async_block_till_done()
    await entry.runtime_data.keeper.tell_all()
    await until(lambda: saved(stt))
    assert issues() == {}
    told = await async_get_config_entry_diagnostics(home, entry)
    assert told["entry"]["speech_tokens"] == "**REDACTED**"


async def test_who_adds_a_server_is_not_told_of_a_missing_voice_assistant_too(agent, issues):
    assert agent.runtime_data.link.info
    assert issues() == {}


async def test_too_many_exposed_entities_are_shown_until_they_are_fewer(
    home, agent, issues, monkeypatch
):
    monkeypatch.setattr(shown, "MOST_ENTITIES", 1)
    await agent.runtime_data.keeper.tell_all()
    assert issues() == {"too_many_entities": {"count": "2", "most": "1"}}
    async_expose_entity(home, "conversation", "lock.test_front_door", should_expose=False)
    await agent.runtime_data.keeper.tell_all()
    assert issues() == {}

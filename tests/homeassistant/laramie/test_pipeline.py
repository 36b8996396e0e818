"""One press makes the voice assistant."""

from __future__ import annotations

import pytest
from homeassistant.components import assist_pipeline
from homeassistant.helpers import entity_registry as er
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.laramie.errors import NoAgent, NoSpeech
from tests.homeassistant.laramie.conftest import AGENT, address
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def press(home):
    async def press(entry):
        [button] = (
            entity.entity_id
            for entity in er.async_entries_for_config_entry(er.async_get(home), entry.entry_id)
            if entity.domain == "button"
        )
        await home.services.async_call("button", "press", {"entity_id": button}, blocking=True)

    return press


@pytest.fixture
async def core_servers(home):
    """Add servers as Home Assistant's own integration does."""
    assert await async_setup_component(home, "wyoming", {})

    async def add(*servers):
        for server in servers:
            entry = MockConfigEntry(domain="wyoming", data=address(server))
            entry.add_to_hass(home)
            assert await home.config_entries.async_setup(entry.entry_id)
        await home.async_block_till_done()

    return add


async def test_the_pipeline_is_made_of_our_servers_and_is_the_preferred_one(
    home, agent, serving, core_servers, press
):
    async with (
        serving(STT, engine="fake") as stt,
        serving(TTS, engine="fake") as tts,
        serving(WAKE, engine="fake") as wake,
    ):
        await core_servers(stt, tts, wake)
        await press(agent)
        pipeline = assist_pipeline.async_get_pipeline(home)
    assert pipeline.name == "Laramie"
    assert (pipeline.conversation_engine, pipeline.conversation_language) == (AGENT, "*")
    assert (pipeline.stt_engine, pipeline.tts_engine, pipeline.wake_word_entity) == (
        "stt.laramie_stt",
        "tts.laramie_tts",
        "wake_word.laramie_wake",
    )
    assert pipeline.stt_language.startswith("en")


@pytest.mark.usefixtures("core_servers")
async def test_without_speech_servers_it_is_said_what_is_missing(home, agent, press):
    before = assist_pipeline.async_get_pipeline(home)
    with pytest.raises(NoSpeech, match="Laramie STT and TTS"):
        await press(agent)
    assert assist_pipeline.async_get_pipeline(home) is before


@pytest.mark.usefixtures("core_servers")
async def test_without_an_agent_there_is_no_pipeline(server, add_entry, press):
    entry = await add_entry(server)
    with pytest.raises(NoAgent):
        await press(entry)

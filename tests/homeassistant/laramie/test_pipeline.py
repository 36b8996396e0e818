"""One press makes the voice assistant."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest
from homeassistant.components import assist_pipeline
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.helpers import entity_registry as er
from wyoming.event import Event

from custom_components.laramie.errors import NoAgent, NoSpeech
from custom_components.laramie.pipeline import create_pipeline, engines_by_room
from tests.homeassistant.laramie.conftest import AGENT
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
    assert pipeline.wake_word_id == "fake_word"


async def test_a_second_press_changes_nothing_but_the_preference(
    home, agent, serving, core_servers, press
):
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        preferred_before = assist_pipeline.async_get_pipeline(home)
        await press(agent)
        made = assist_pipeline.async_get_pipeline(home)
        await assist_pipeline.async_update_pipeline(home, made, name="Ada", tts_voice="high")
        pipelines = home.data[KEY_ASSIST_PIPELINE].pipeline_store
        pipelines.async_set_preferred_item(preferred_before.id)
        await press(agent)
    again = assist_pipeline.async_get_pipeline(home)
    assert (again.id, again.name, again.tts_voice) == (made.id, "Ada", "high")
    assert len(assist_pipeline.async_get_pipelines(home)) == 2


async def test_without_ours_a_server_of_the_house_comes_before_a_service_elsewhere(
    home, serving, core_servers
):
    home.states.async_set("stt.a_cloud", "unknown")
    assert engines_by_room(home, {})["stt"] == "stt.a_cloud"
    async with serving(STT, engine="fake") as stt:
        await core_servers(stt)
        assert engines_by_room(home, {})["stt"] == "stt.laramie_stt"


async def test_two_presses_at_once_make_one_pipeline(home, agent, serving, core_servers):
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        made = await asyncio.gather(*(create_pipeline(home, agent.entry_id) for _ in range(3)))
    assert len({pipeline.id for pipeline in made}) == 1


async def test_a_wake_word_that_came_later_is_taken_up(home, agent, serving, core_servers, press):
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        await press(agent)
        assert assist_pipeline.async_get_pipeline(home).wake_word_entity is None
        async with serving(WAKE, engine="fake") as wake:
            await core_servers(wake)
            await press(agent)
    pipeline = assist_pipeline.async_get_pipeline(home)
    assert (pipeline.wake_word_entity, pipeline.wake_word_id) == (
        "wake_word.laramie_wake",
        "fake_word",
    )


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


async def test_of_a_stock_servers_wake_words_the_usual_one_is_taken(
    *, home, agent, serving, scripted, core_servers, press
):
    made_by = {"name": "stock", "url": ""}
    common = {"attribution": made_by, "installed": True, "description": None, "version": "1"}
    words = [
        common | {"name": name, "languages": ["en"], "phrase": name}
        for name in ("alexa", "ok_nabu")
    ]
    info = Event(type="info", data={"wake": [common | {"name": "stock", "models": words}]})
    async with (
        serving(STT, engine="fake") as stt,
        serving(TTS, engine="fake") as tts,
        scripted(lambda _: [info]) as port,
    ):
        await core_servers(stt, tts, SimpleNamespace(port=port))
        await press(agent)
    pipeline = assist_pipeline.async_get_pipeline(home)
    assert (pipeline.wake_word_entity, pipeline.wake_word_id) == ("wake_word.stock", "ok_nabu")

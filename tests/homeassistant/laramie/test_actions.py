"""The actions do what their names say, and say what is wrong with what they are told."""

from __future__ import annotations

from types import SimpleNamespace

import probatio
import pytest
from homeassistant.components import assist_pipeline
from homeassistant.core import SupportsResponse
from homeassistant.exceptions import HomeAssistantError, ServiceValidationError
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import async_mock_service
from wyoming.event import Event

from custom_components.laramie.const import DOMAIN
from tests.homeassistant.laramie.conftest import CONVERSATION, speech
from tests.homeassistant.laramie.scripted import Scripted

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

SATELLITE = "assist_satellite.bedroom"
PREPARED = Event(type="laramie-prepared", data={"house_id": "home"})


@pytest.fixture
def act(home):
    async def act(action, **data):
        answers = home.services.supports_response(DOMAIN, action) is not SupportsResponse.NONE
        return await home.services.async_call(
            DOMAIN, action, data, blocking=True, return_response=answers
        )

    return act


@pytest.fixture
def announced(home):
    return async_mock_service(home, "assist_satellite", "announce")


async def test_a_model_is_loaded_and_shown(home, added, act):
    script = Scripted(models=("small", "large"))
    async with added(script):
        assert await act("load_model", model="large") == {"model": "large"}
        await home.async_block_till_done()
        assert home.states.get("select.laramie_model").state == script.loaded == "large"


async def test_a_model_that_the_server_does_not_have_is_told_with_those_it_has(added, act):
    async with added(Scripted(models=("small", "large"))):
        with pytest.raises(ServiceValidationError, match=r"no model huge\. It has: large, small"):
            await act("load_model", model="huge")


async def test_what_else_keeps_a_server_from_loading_is_an_error(added, act):
    class Broken(Scripted):
        def _load(self, model):
            if model == "damaged":
                error = {"code": "engine-unavailable", "text": "its file is damaged"}
                return Event(type="error", data=error)
            return super()._load(model)

    async with added(Broken(models=("small", "damaged"))):
        with pytest.raises(HomeAssistantError, match="error: its file is damaged"):
            await act("load_model", model="damaged")


async def test_a_server_is_made_ready(added, act):
    script = Scripted([PREPARED])
    async with added(script):
        await act("warm", language="de")
    [asked] = script.of("laramie-prepare")
    assert asked["language"] == "de"


async def test_a_server_that_is_away_cannot_be_made_ready(serving, add_entry, act):
    async with serving() as server:
        await add_entry(server, CONVERSATION)
    with pytest.raises(HomeAssistantError, match="No server answers"):
        await act("warm")


@pytest.mark.usefixtures("agent", "satellite")
async def test_a_reply_is_said_again_where_it_was_asked_for(home, say, act, announced):
    [satellite] = home.states.async_entity_ids("assist_satellite")
    said = speech(await say("is the front door locked", satellite_id=satellite))
    assert await act("say_again") == {"text": said}
    [call] = announced
    assert call.data == {"entity_id": [satellite], "message": said, "preannounce": False}


@pytest.mark.usefixtures("speaking")
async def test_a_reply_is_said_again_elsewhere(home, say, act, announced):
    spoken = async_mock_service(home, "tts", "speak")
    said = speech(await say("is the front door locked"))
    await act("say_again", entity_id=[SATELLITE, "media_player.kitchen"])
    assert [call.data["message"] for call in (*announced, *spoken)] == [said, said]
    [call] = spoken
    assert call.data["entity_id"] == "tts.laramie_tts"
    assert call.data["media_player_entity_id"] == ["media_player.kitchen"]


@pytest.mark.usefixtures("agent", "core_servers")
async def test_a_media_player_cannot_speak_without_a_voice(say, act):
    await say("is the front door locked")
    with pytest.raises(ServiceValidationError, match="needs speech-to-text and text-to-speech"):
        await act("say_again", entity_id="media_player.kitchen")


@pytest.mark.usefixtures("agent")
async def test_before_the_first_reply_there_is_nothing_to_say_again(act):
    with pytest.raises(ServiceValidationError, match="No agent of Laramie has said anything"):
        await act("say_again")


@pytest.mark.usefixtures("agent")
async def test_what_was_asked_for_at_no_satellite_needs_a_place(say, act):
    await say("is the front door locked")
    with pytest.raises(ServiceValidationError, match="a satellite or a media player"):
        await act("say_again")


@pytest.mark.usefixtures("agent")
async def test_a_lamp_cannot_say_anything(act):
    with pytest.raises(probatio.Invalid):
        await act("say_again", entity_id="light.test_ceiling_light")


async def test_the_voice_assistant_is_made(home, speaking, act):
    told = await act("create_voice_assistant")
    assert told == {"pipeline": speaking.id, "name": "Laramie"}
    assert assist_pipeline.async_get_pipeline(home).id == speaking.id


@pytest.mark.usefixtures("agent", "core_servers")
async def test_what_a_voice_assistant_lacks_is_said(act):
    with pytest.raises(ServiceValidationError, match="Laramie STT and TTS"):
        await act("create_voice_assistant")


async def test_of_two_servers_one_is_named(scripted, add_entry, agent, act):
    async with scripted(Scripted(models=("small",))) as port:
        other = SimpleNamespace(port=port, service=SimpleNamespace(server_id="abc"))
        entry = await add_entry(other)
        with pytest.raises(ServiceValidationError, match="Name the server"):
            await act("load_model", model="small")
        told = await act("load_model", model="small", config_entry_id=entry.entry_id)
        assert told == {"model": "small"}
    with pytest.raises(ServiceValidationError):
        await act("load_model", model="small", config_entry_id="nobodys")
    assert agent.runtime_data.link.info


async def test_actions_are_there_before_any_server(core):
    assert await async_setup_component(core, DOMAIN, {})
    assert set(core.services.async_services()[DOMAIN]) == {
        "create_voice_assistant",
        "load_model",
        "say_again",
        "warm",
    }

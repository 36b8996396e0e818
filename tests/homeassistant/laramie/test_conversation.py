"""The agent with its real server: what is said, what is done, and what is remembered."""

from __future__ import annotations

import pytest
from homeassistant.components import conversation
from homeassistant.helpers import area_registry as ar
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import intent
from homeassistant.helpers.chat_session import async_get_chat_session
from pytest_homeassistant_custom_component.common import async_mock_service

from tests.homeassistant.laramie.conftest import AGENT, CONVERSATION, speech

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.mark.usefixtures("agent")
async def test_the_agent_controls_and_streams(home):
    state = home.states.get(AGENT)
    assert state.attributes["supported_features"] == conversation.ConversationEntityFeature.CONTROL
    info = conversation.async_get_agent_info(home, AGENT)
    assert info.supports_streaming
    assert conversation.async_get_conversation_languages(home, AGENT) == "*"


@pytest.mark.usefixtures("agent")
async def test_a_command_is_done_and_told(home, say):
    calls = async_mock_service(home, "light", "turn_on")
    result = await say("turn on the ceiling light")
    assert [call.data["entity_id"] for call in calls] == [["light.test_ceiling_light"]]
    assert result.response.response_type is intent.IntentResponseType.ACTION_DONE
    assert speech(result) == "Turned on the light"
    assert result.continue_conversation is False


@pytest.mark.usefixtures("agent")
async def test_a_question_is_answered_with_the_state_of_this_moment(home, say):
    assert speech(await say("is the front door locked")).startswith("Yes")
    home.states.async_set("lock.test_front_door", "unlocked", {"friendly_name": "Front Door"})
    assert speech(await say("is the front door locked")).startswith("No")


@pytest.mark.usefixtures("agent")
async def test_a_device_is_known_by_its_new_name_at_once(home, say):
    calls = async_mock_service(home, "light", "turn_on")
    await say("turn on the ceiling light")
    er.async_get(home).async_update_entity(
        "light.test_ceiling_light", name="Big Lamp", aliases=[er.COMPUTED_NAME]
    )
    result = await say("turn on the big lamp")
    assert speech(result) == "Turned on the light"
    assert len(calls) == 2


@pytest.mark.usefixtures("agent")
async def test_a_command_without_a_place_is_about_the_room_of_the_satellite(home, say, satellite):
    ar.async_get(home).async_create("Attic")
    er.async_get(home).async_get_or_create("light", "test", "Attic Light")
    calls = async_mock_service(home, "light", "turn_on")
    result = await say("turn on the lights", device_id=satellite)
    assert [call.data["entity_id"] for call in calls] == [["light.test_ceiling_light"]]
    assert result.response.response_type is intent.IntentResponseType.ACTION_DONE


@pytest.mark.usefixtures("agent")
async def test_unlocking_is_asked_back_and_done_after_a_yes(home, say):
    calls = async_mock_service(home, "lock", "unlock")
    asked = await say("unlock the front door")
    assert not calls
    assert asked.continue_conversation is True
    done = await say("yes", asked.conversation_id)
    assert [call.data["entity_id"] for call in calls] == ["lock.test_front_door"]
    assert done.continue_conversation is False


@pytest.mark.usefixtures("agent")
async def test_what_is_not_understood_is_an_error_with_the_servers_words(say):
    result = await say("why is the sky blue")
    assert result.response.error_code is intent.IntentResponseErrorCode.NO_INTENT_MATCH
    assert speech(result) == "Sorry, I couldn't understand that"
    assert result.continue_conversation is False


@pytest.mark.usefixtures("agent")
async def test_what_is_not_understood_is_shown_once(home, say):
    streamed = []
    with (
        async_get_chat_session(home) as session,
        conversation.async_get_chat_log(
            home, session, chat_log_delta_listener=lambda _, delta: streamed.append(delta)
        ) as log,
    ):
        result = await say("why is the sky blue", session.conversation_id)
    assert log.content[-1].content == speech(result)
    assert [content.role for content in log.content] == ["system", "user", "assistant"]
    assert not any("content" in delta for delta in streamed)  # it comes as an error


@pytest.mark.usefixtures("agent")
async def test_the_answer_is_in_the_language_of_the_question(home, say):
    async_mock_service(home, "light", "turn_on")
    result = await say("schalte ceiling light ein", language="de")
    assert speech(result) == "Licht eingeschaltet"


@pytest.mark.usefixtures("agent")
async def test_the_whole_turn_is_in_the_chat_log(home, say):
    async_mock_service(home, "light", "turn_on")
    result = await say("turn on the ceiling light")
    log = home.data["conversation_chat_logs"][result.conversation_id]
    assert [content.role for content in log.content] == [
        "system",
        "user",
        "assistant",
        "tool_result",
        "assistant",
    ]
    assert log.content[2].tool_calls[0].tool_name == "intent__HassTurnOn"
    assert {content.agent_id for content in log.content[2:]} == {AGENT}


@pytest.mark.usefixtures("agent")
async def test_a_tool_that_fails_is_told_of(say):
    result = await say("turn on the ceiling light")  # nobody provides light.turn_on here
    assert speech(result) not in ("", "Turned on the light")


async def test_home_assistants_own_sentences_come_first_when_they_should(
    home, server, add_entry, say
):
    first = CONVERSATION | {"data": CONVERSATION["data"] | {"local_first": True}}
    await add_entry(server, first)
    calls = async_mock_service(home, "light", "turn_on")
    result = await say("turn on the ceiling light")
    assert len(calls) == 1
    log = home.data["conversation_chat_logs"][result.conversation_id]
    assert log.content[0].content == ""  # no language model was prompted
    assert speech(await say("is the front door locked")).startswith("Yes")


async def test_an_agent_without_an_api_controls_nothing(home, server, add_entry, say):
    await add_entry(server, CONVERSATION | {"data": {}})
    assert home.states.get(AGENT).attributes["supported_features"] == 0
    calls = async_mock_service(home, "light", "turn_on")
    result = await say("turn on the ceiling light")
    assert not calls
    assert result.response.response_type is intent.IntentResponseType.ERROR


async def test_an_api_that_is_gone_is_an_error(server, add_entry, say):
    await add_entry(server, CONVERSATION | {"data": {"llm_hass_api": ["gone"]}})
    result = await say("turn on the ceiling light")
    assert speech(result) == "Error preparing LLM API"

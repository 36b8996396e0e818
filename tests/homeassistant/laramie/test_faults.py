"""The agent while its server is away, breaks off, forgets, or does what ours never does."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from unittest.mock import patch

import pytest
from homeassistant.components import conversation
from homeassistant.components.intent import async_register_timer_handler
from homeassistant.core import Context
from homeassistant.helpers import intent
from homeassistant.helpers.chat_session import async_get_chat_session
from pytest_homeassistant_custom_component.common import async_mock_service
from wyoming.event import Event

from custom_components.laramie import alive, chat
from custom_components.laramie.chat import MOST_ROUNDS
from tests.homeassistant.laramie.conftest import AGENT, CONVERSATION, speech
from tests.homeassistant.laramie.scripted import Scripted, delta, stop

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

TURN_ON = {
    "id": "1",
    "name": "intent__HassTurnOn",
    "arguments": {"name": "Ceiling Light", "domain": ["light"]},
}


async def test_home_assistant_answers_by_itself_while_the_server_is_away(
    home, serving, add_entry, say
):
    async with serving() as server:
        await add_entry(server, CONVERSATION)
    calls = async_mock_service(home, "light", "turn_on")
    result = await say("turn on the ceiling light")
    assert len(calls) == 1
    assert result.response.response_type is intent.IntentResponseType.ACTION_DONE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I cannot reach my language model, and without it I did not understand that."),
        (
            "de-CH",
            "Ich erreiche mein Sprachmodell nicht, und ohne es habe ich das nicht verstanden.",
        ),
        ("pl", "I cannot reach my language model, and without it I did not understand that."),
    ],
)
async def test_it_is_said_honestly_when_nobody_understands(serving, add_entry, say, language, text):
    async with serving() as server:
        await add_entry(server, CONVERSATION)
    result = await say("xyzzy plugh", language=language)
    assert result.response.response_type is intent.IntentResponseType.ERROR
    assert speech(result) == text


async def test_the_agent_answers_again_once_the_server_is_back(home, serving, add_entry, say):
    async with serving() as server:
        await add_entry(server, CONVERSATION)
    assert speech(await say("why is the sky blue")).startswith("I cannot reach")
    async_mock_service(home, "light", "turn_on")
    async with serving(port=server.port):
        assert speech(await say("turn on the ceiling light")) == "Turned on the light"


async def test_a_server_that_lost_the_house_is_told_again_and_answers(
    home, serving, add_entry, say
):
    async_mock_service(home, "light", "turn_on")
    async with serving() as server:
        await add_entry(server, CONVERSATION)
        assert speech(await say("turn on the ceiling light")) == "Turned on the light"
    for path in (server.service.options.data_dir / "houses" / "llm").glob("*"):
        path.unlink()
    async with serving(port=server.port):
        assert speech(await say("turn on the ceiling light")) == "Turned on the light"


async def test_a_server_that_never_knows_the_house_is_asked_twice(added, say):
    unknown = Event(type="error", data={"code": "house-unknown", "text": "?"})
    script = Scripted([unknown], [unknown])
    async with added(script):
        result = await say("xyzzy plugh")
    assert len(script.of("laramie-chat")) == 2
    assert speech(result).startswith("My language model reported an error")


async def test_a_server_that_breaks_off_in_the_middle_is_told_of(home, added, say):
    calls = async_mock_service(home, "light", "turn_on")
    script = Scripted([delta(tool_call=TURN_ON), stop("tool_calls")], [None])
    async with added(script):
        result = await say("turn on the ceiling light")
    assert len(calls) == 1  # not a second time by Home Assistant
    assert speech(result) == "Sorry, the connection to my language model broke off."
    assert result.response.response_type is intent.IntentResponseType.ERROR


async def test_a_server_may_hang_up_while_a_tool_runs(home, added, say):
    async_mock_service(home, "light", "turn_on")
    script = Scripted(
        [delta(tool_call=TURN_ON), stop("tool_calls"), None], [delta(content="Done."), stop()]
    )
    async with added(script):
        assert speech(await say("turn on the ceiling light")) == "Done."


async def test_a_server_that_is_silent_is_not_waited_for_longer_than_the_budget(home, added, say):
    calls = async_mock_service(home, "light", "turn_on")
    with patch.object(chat, "GRACE_SECONDS", 0.01):
        async with added(Scripted([]), time_budget=0.05):
            await say("turn on the ceiling light")
    assert len(calls) == 1


@pytest.mark.parametrize("at", ["ping", "laramie-chat"])
async def test_a_server_that_stands_still_is_not_waited_for_as_long_as_a_slow_model(
    home, added, say, monkeypatch, at
):
    script = Scripted([])
    is_stopped = False

    def stand_still(event: Event) -> list[Event | None]:
        nonlocal is_stopped
        is_stopped = is_stopped or event.type == at
        return [] if is_stopped else script(event)

    calls = async_mock_service(home, "light", "turn_on")
    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    async with added(stand_still, time_budget=3600):
        await say("turn on the ceiling light")
    assert len(calls) == 1


async def test_a_server_that_stands_still_in_the_middle_is_told_of(home, added, say, monkeypatch):
    calls = async_mock_service(home, "light", "turn_on")
    script = Scripted([delta(tool_call=TURN_ON), stop("tool_calls")], [delta(content="It is ")])

    def stand_still(event: Event) -> list[Event | None]:
        is_over = event.type == "ping" and not script.answers
        return [] if is_over else script(event)

    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    async with added(stand_still, time_budget=3600):
        result = await say("turn on the ceiling light")
    assert len(calls) == 1  # not a second time by Home Assistant
    assert speech(result) == "Sorry, the connection to my language model broke off."


async def test_a_slow_model_is_waited_for_as_long_as_its_server_answers_pings(
    added, say, monkeypatch
):
    script = Scripted([delta(content="Let me think.")])
    pings = 0

    def think(event: Event) -> list[Event | None]:
        nonlocal pings
        pings += event.type == "ping"
        return script(event)

    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    async with added(think, time_budget=3600):
        saying = asyncio.create_task(say("tell me a story"))
        while pings < 5 * alive.MOST_MISSED:
            await asyncio.sleep(0)
            assert not saying.done()
        saying.cancel()
        with suppress(asyncio.CancelledError):
            await saying


async def test_the_server_decides_whether_the_microphone_stays_open(added, say):
    script = Scripted(
        [delta(content="Is that so?"), stop()],
        [delta(content="Tell me more"), stop(continue_conversation=True)],
    )
    async with added(script):
        assert (await say("hello")).continue_conversation is False
        assert (await say("hello")).continue_conversation is True


async def test_a_model_that_calls_tools_for_ever_is_stopped(home, added, say):
    async_mock_service(home, "light", "turn_on")
    call = [delta(tool_call=TURN_ON), stop("tool_calls")]
    script = Scripted(*[call] * (MOST_ROUNDS + 1))
    async with added(script):
        result = await say("turn on the ceiling light")
    assert len(script.of("laramie-chat")) == MOST_ROUNDS
    assert speech(result) == ""


async def test_the_server_gets_the_chat_with_its_history_and_the_place(home, added, say, satellite):
    async_mock_service(home, "light", "turn_on")
    script = Scripted(
        [delta(tool_call=TURN_ON), stop("tool_calls")],
        [delta(content="Done, "), delta(content="it is on."), stop()],
        [delta(content="Welcome."), stop()],
    )
    async with added(script):
        first = await say("light on", device_id=satellite, satellite_id="assist_satellite.test")
        await say("thanks", first.conversation_id)
    assert speech(first) == "Done, it is on."
    begin, after_tools, last = script.of("laramie-chat")
    assert begin["area"] == "kitchen"
    assert begin["satellite"] == "assist_satellite.test"
    assert begin["language"] == "en"
    assert begin["options"] == {"confirm": ["lock"], "budget_seconds": 10}
    assert "area" not in last
    assert [message["role"] for message in begin["messages"]] == ["system", "user"]
    called, result = after_tools["messages"][-2:]
    assert called == {"role": "assistant", "content": "", "tool_calls": [TURN_ON]}
    assert (result["role"], result["tool_call_id"], result["name"]) == (
        "tool",
        "1",
        "intent__HassTurnOn",
    )
    assert result["content"]["response_type"] == "action_done"
    assert [message["content"] for message in last["messages"][-2:]] == [
        "Done, it is on.",
        "thanks",
    ]


async def test_what_is_said_is_heard_piece_by_piece(home, added):
    heard = []
    script = Scripted([delta(content="One "), delta(content="two"), stop()])
    async with added(script):
        user_input = conversation.ConversationInput(
            text="count",
            context=Context(),
            conversation_id=None,
            device_id=None,
            satellite_id=None,
            language="en",
            agent_id=AGENT,
        )
        with (
            async_get_chat_session(home) as session,
            conversation.async_get_chat_log(
                home, session, user_input, chat_log_delta_listener=lambda _, d: heard.append(d)
            ) as log,
        ):
            agent = conversation.async_get_agent(home, AGENT)
            await agent._async_handle_message(user_input, log)
    assert heard == [{"role": "assistant"}, {"content": "One "}, {"content": "two"}]


@pytest.mark.usefixtures("satellite")
async def test_the_server_gets_ready_for_the_satellite_that_listens(home, added, until):
    prepared = Event(type="laramie-prepared", data={"house_id": "x"})
    script = Scripted([prepared], [prepared])
    async with added(script):
        await conversation.async_prepare_agent(home, AGENT, "en")
        await until(lambda: len(script.of("laramie-prepare")) == 1)
        [satellite] = home.states.async_entity_ids("assist_satellite")
        home.states.async_set(satellite, "listening")
        await conversation.async_prepare_agent(home, AGENT, "en")
        await until(lambda: len(script.of("laramie-prepare")) == 2)
    nowhere, kitchen = script.of("laramie-prepare")
    assert "area" not in nowhere
    assert (kitchen["area"], kitchen["language"]) == ("kitchen", "en")
    assert kitchen["hash"] in [house["hash"] for house in script.of("laramie-house")]


async def test_a_server_that_cannot_get_ready_is_no_error(home, serving, add_entry, caplog, until):
    async with serving() as server:
        await add_entry(server, CONVERSATION)
    caplog.set_level(logging.DEBUG)
    await conversation.async_prepare_agent(home, AGENT, "en")
    await until(lambda: "could not get ready" in caplog.text)


async def test_timers_are_offered_where_there_is_somebody_to_ring(home, added, say, satellite):
    script = Scripted([delta(content="Yes."), stop()], [delta(content="No."), stop()])
    stop_handling = async_register_timer_handler(home, satellite, lambda *_: None)
    async with added(script):
        await say("hello", device_id=satellite)
        await say("hello")
    stop_handling()
    houses = {house["hash"]: house for house in script.of("laramie-house")}
    with_timers, without = (
        {tool["name"] for tool in houses[chat["hash"]]["tools"]}
        for chat in script.of("laramie-chat")
    )
    assert with_timers - without >= {"intent__HassStartTimer", "intent__HassTimerStatus"}
    assert len({house["house_id"] for house in houses.values()}) == 2

"""What a model is told: a prefix that stays, and what changes at the end."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from wyoming_servers.llm.agent.budget import estimated_tokens
from wyoming_servers.llm.agent.prompt import chat_request, prefix_of, preparation
from wyoming_servers.llm.engine import Capabilities

from .talk import NOON, chat

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.large_house import large_house

ABLE = Capabilities(tools=True, context_tokens=32_768)
SMALL = Capabilities(tools=True, context_tokens=4096)


def tail_of(request):
    return request.messages[0]["content"].removeprefix(request.stable)


def cost(request):
    """Return about how many tokens a request takes without its conversation."""
    tools = (json.dumps({"type": "function", "function": dict(tool)}) for tool in request.tools)
    system = request.messages[0]["content"]
    return estimated_tokens(system) + sum(map(estimated_tokens, tools))


def with_states(house, state):
    changed = (replace(entity, state=state, attributes={}) for entity in house.entities)
    return replace(house, entities=tuple(changed))


def test_a_house_that_fits_is_listed_whole(home):
    house = home("en")
    request = chat_request(house, chat(house, "why is the sky blue"), ABLE, NOON)
    assert all(entity.name in request.stable for entity in house.entities)
    assert "Counter Spots / worktop lights" in request.stable
    assert [tool["name"] for tool in request.tools] == [tool.name for tool in house.tools]
    parameters = request.tools[0]["parameters"]
    assert parameters["properties"] == house.tools[0].parameters["properties"]


@pytest.mark.parametrize("able", [ABLE, SMALL])
@pytest.mark.parametrize("count", [20, 1000])
def test_the_prefix_stays_while_states_times_rooms_and_sentences_change(home, able, count):
    house = large_house(count, home("en").tools)
    first = chat_request(house, chat(house, "light number 6 on", area="a0"), able, NOON)
    other = with_states(replace(house, entities=house.entities[::-1]), "on")
    later = NOON + timedelta(days=3, hours=2)
    second = chat_request(other, chat(other, "hello", area="a1"), able, later)
    assert first.stable == second.stable == preparation(house, "en", able, NOON).stable
    assert first.tools == second.tools == preparation(house, None, able, NOON).tools
    assert tail_of(first) != tail_of(second)
    assert "off" not in first.stable.split("Devices", 1)[-1]
    assert "2026" not in first.stable


def test_a_question_about_a_state_needs_no_tool(home):
    house = home("en")
    request = chat_request(house, chat(house, "how bright are the counter spots"), ABLE, NOON)
    assert "light, Kitchen: Counter Spots = on, brightness 50 %" in tail_of(request)
    assert "Forecast Home" not in tail_of(request)


def test_what_is_alike_is_told_together(home):
    house = home("en")
    request = chat_request(house, chat(house, "which lights are on in the kitchen"), ABLE, NOON)
    [lights] = [line for line in tail_of(request).splitlines() if line.startswith("light, Kitchen")]
    assert lights.count(" = ") > 1


def test_the_end_tells_the_time_and_the_speakers_room_in_the_users_language(home):
    house = home("de")
    said = chat(house, "warum ist der Himmel blau", language="de", area="kitchen")
    request = chat_request(house, said, ABLE, NOON)
    assert "Antworte auf Deutsch" in request.stable
    clock, speaker = tail_of(request).strip().splitlines()[:2]
    assert clock == "Es ist Donnerstag, 2026-10-08 12:05."
    assert speaker == "Der Sprecher ist hier: Küche."


@pytest.mark.parametrize("area", ["kitchen", None])
def test_what_is_prepared_is_all_that_is_known_before_the_sentence(home, area):
    house = home("en")
    prepared = preparation(house, "en", ABLE, NOON, area).messages[0]["content"]
    own = {"role": "system", "content": "Be brief."}
    said = chat(house, own, "how bright are the counter spots", area=area)
    request = chat_request(house, said, ABLE, NOON)
    rest = request.messages[0]["content"].removeprefix(prepared)
    assert rest.startswith("\n\nBe brief.\n\nMay be meant:\nlight, Kitchen: Counter Spots = on")
    assert ("Kitchen." in prepared.removeprefix(request.stable)) == bool(area)


def test_in_a_language_without_a_table_the_model_is_told_which_it_is(home):
    house = home("en")
    request = chat_request(house, chat(house, "hola", language="ca"), ABLE, NOON)
    assert "Answer in the user's language (ca)" in request.stable


@pytest.mark.parametrize("count", [20, 100, 400, 1000])
def test_houses_of_any_size_leave_room_for_the_conversation(home, count):
    house = large_house(count, home("en").tools)
    said = chat(house, "which lights are on, and what is the climate like", area="a0")
    request = chat_request(house, said, SMALL, NOON)
    assert cost(request) <= 4096 - 1000
    names = {tool["name"].rpartition("__")[2] for tool in request.tools}
    assert {"HassTurnOn", "HassTurnOff", "GetLiveContext", "HassLightSet"} <= names
    assert "Room 1" in request.stable


def test_a_house_that_is_too_large_is_told_in_numbers_and_what_is_meant_by_name(home):
    house = large_house(400, home("en").tools)
    request = chat_request(house, chat(house, "turn on light number 6"), SMALL, NOON)
    assert "light number 6" not in request.stable
    assert "- Room 31 (Upstairs): 6 sensor, 6 switch" in request.stable
    assert "light, Room 6: light number 6 = off" in tail_of(request)


def test_a_house_with_too_many_rooms_is_told_as_a_whole(home):
    house = large_house(1000, home("en").tools)
    stable = preparation(house, "en", SMALL, NOON).stable
    assert "- Upstairs: Room 1, Room 3, " in stable
    assert "167 light" in stable


def test_more_than_can_be_told_is_said_to_be_more(home):
    house = large_house(1000, home("en").tools)
    request = chat_request(house, chat(house, "are any lights on"), SMALL, NOON)
    assert " more not shown.)" in tail_of(request)


def test_a_client_without_tools_has_the_room_for_names():
    able = Capabilities(context_tokens=4096)
    house = large_house(100)
    assert prefix_of(house, "en", able).is_whole
    assert not prefix_of(large_house(400), "en", able).is_whole


def test_an_unknown_context_is_taken_for_a_usual_one(home):
    house = home("en")
    assert prefix_of(house, "en", Capabilities(tools=True)).is_whole


def test_all_calls_of_a_turn_are_told_the_same_states(home):
    house = home("en")
    said = chat(house, "counter spots off please, dear", area="kitchen")
    before = chat_request(house, said, ABLE, NOON)
    call = {"id": "1", "name": "HassTurnOff", "arguments": {"name": "Counter Spots"}}
    result = {"role": "tool", "tool_call_id": "1", "name": "HassTurnOff", "content": {}}
    asked = {"role": "assistant", "content": "", "tool_calls": [call]}
    again = replace(said, messages=[*said.messages, asked, result])
    after = chat_request(with_states(house, "off"), again, ABLE, NOON + timedelta(minutes=1))
    assert after.messages[0] == before.messages[0]
    new = replace(said, messages=[*again.messages, {"role": "user", "content": "and now"}])
    fresh = chat_request(with_states(house, "off"), new, ABLE, NOON + timedelta(minutes=1))
    assert "Counter Spots = off" in tail_of(fresh)
    assert "12:06" in tail_of(fresh)

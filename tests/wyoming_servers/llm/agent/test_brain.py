import json
from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn
from tests.wyoming_servers.llm.agent.talk import (
    DONE,
    Conversation,
    Without,
    brain_of,
    chat,
    read,
    success,
    told,
)
from wyoming_servers.llm.engine import Capabilities
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.llm.engines.none import NoModelEngine


def test_success_is_told_in_the_language(home):
    light = "light.kitchen_light"
    assert told(home("en"), "turn on the kitchen light", success(home("en"), light)) == (
        "Turned on the light"
    )
    reply = told(
        home("de"), "schalte das Küchenlicht ein", success(home("de"), light), language="de"
    )
    assert reply == "Licht eingeschaltet"


def test_a_timer_is_told_as_it_was_said(home):
    assert told(home("en"), "set a timer for 3 hours and 10 minutes", DONE) == (
        "Timer set for 3 hours and 10 minutes"
    )


@pytest.mark.parametrize(("item", "reply"), [("milk", "Yes, Milk"), ("bread", "No")])
def test_it_is_told_whether_something_is_on_a_list(home, item, reply):
    items = {"success": True, "items": [{"summary": "Milk", "status": "needs_action"}]}
    assert told(home("en"), f"is {item} on the shopping list", items) == reply


def test_it_is_told_what_plays(home):
    house = home("en")
    title = {"media_title": "Clair de Lune", "media_artist": "Debussy"}
    played = [
        replace(one, attributes=title) if one.state == "playing" else one for one in house.entities
    ]
    talk = Conversation(replace(house, entities=tuple(played)))
    assert talk.say("what's playing") == "TV: Clair de Lune, Debussy"
    assert talk.say("what's playing in the kitchen") == "Sorry, no device is playing"


def test_what_the_handler_adds_is_told(home):
    result = {**DONE, "speech_slots": {"canceled": 2}}
    assert told(home("en"), "cancel all timers", result) == "Canceled 2 timers."


def test_the_clock_is_told(home):
    result = {"date": "2026-10-08", "time": "14:05:00", "timezone": "UTC", "weekday": "Thursday"}
    assert told(home("en"), "what's the date", result) == "October 8th, 2026"
    assert told(home("en"), "what time is it", result) == "2:05 PM"


def test_the_items_of_a_list_are_told(home):
    items = {"items": [{"summary": "milk"}, {"summary": "eggs"}, {"summary": "bread"}]}
    assert told(home("en"), "what's on the shopping list", items) == "milk, eggs and bread"
    assert told(home("en"), "what's on the shopping list", {"items": []}) == "The list is empty"


def test_results_may_come_as_json_text(home):
    assert told(home("en"), "pause the tv", json.dumps(DONE)) == "Paused"


def test_speech_of_the_tool_goes_first(home):
    result = {**DONE, "speech": {"plain": {"speech": "As you wish", "extra_data": None}}}
    assert told(home("en"), "pause the tv", result) == "As you wish"


@pytest.mark.parametrize(
    ("sentence", "result", "reply"),
    [
        (
            "turn on the kitchen light",
            {
                "error": "MatchFailedError",
                "error_text": "No entities matched the name (given name 'Kitchen Light')",
            },
            "Sorry, I am not aware of any device called Kitchen Light",
        ),
        (
            "turn on the lights in the office",
            {"error": "MatchFailedError", "error_text": "No entities were in the area (given…)"},
            "Sorry, I am not aware of any light in the Office area",
        ),
        ("cancel my timer", {"error": "TimerNotFoundError"}, "Sorry, I couldn't find that timer"),
        ("pause the tv", {"error": "HomeAssistantError"}, "An unexpected error occurred"),
        (
            "pause the tv",
            {"response_type": "error", "speech": {}, "data": {"code": "unknown"}},
            "An unexpected error occurred",
        ),
        ("pause the tv", {}, "An unexpected error occurred"),
        ("pause the tv", None, "An unexpected error occurred"),
    ],
)
def test_a_failed_call_is_never_told_as_done(home, sentence, result, reply):
    assert told(home("en"), sentence, result) == reply


def test_a_call_without_a_result_is_never_told_as_done(home):
    assert told(home("en"), "pause the tv") == "An unexpected error occurred"


def test_what_did_not_do_it_is_named(home):
    result = {
        "error": "IntentHandleError",
        "error_text": "Failed to call turn_on for: ['light.office_desk']",
    }
    reply = "Sorry, Desk Lamp did not do that"
    assert told(home("en"), "turn on the desk lamp", result) == reply


def test_what_a_device_cannot_do_is_told_as_that(home):
    house = home("en")
    unable = [replace(one, features=3) if one.domain == "cover" else one for one in house.entities]
    cover = next(one for one in unable if one.domain == "cover")
    result = {
        "error": "IntentHandleError",
        "error_text": f"Failed to call set_cover_position for: ['{cover.entity_id}']",
    }
    sentence = f"set the {cover.name} to 40 percent"
    reply = told(replace(house, entities=tuple(unable)), sentence, result)
    assert reply == "Sorry, no device supports the required features"


@pytest.mark.parametrize(
    ("language", "said", "reply"),
    [
        ("en", "tick off rice", "Rice is not on the list"),
        ("de", "hake Reis ab", "Reis steht nicht auf der Liste"),
    ],
)
def test_what_is_on_no_list_is_told_as_that(language, said, reply):
    assert LivedIn(language=language, shopping_list=["Milk"]).say(said) == reply


def test_a_partly_failed_call_names_what_failed(home):
    target = {"name": "Desk Lamp", "type": "entity", "id": "light.office_desk"}
    result = {**DONE, "data": {"success": [], "failed": [target]}}
    assert "Desk Lamp did not respond" in told(home("en"), "turn off all the lights", result)


def test_each_command_of_a_sentence_is_told(home):
    reply = told(
        home("en"),
        "pause the tv and lock the front door",
        DONE,
        {"error": "HomeAssistantError"},
    )
    assert reply == "Paused. An unexpected error occurred"


@pytest.mark.parametrize(
    ("said", "players"),
    [
        ("play jolene on the kitchen speaker and turn it up to 70", []),
        ("play jolene on the kitchen speaker and make it louder", []),
        ("play jolene on the kitchen speaker and mute the tv", ["TV"]),
    ],
)
def test_the_volume_of_what_cannot_be_played_is_left_alone(home, said, players):
    house = home("en")
    tools = tuple(one for one in house.tools if not one.name.endswith("SearchAndPlay"))
    house = replace(house, tools=tools)
    _, calls, _ = read(brain_of(house).answer(chat(house, said), Without()))
    assert [call.arguments["name"] for call in calls] == players


def test_a_missing_tool_is_told_and_nothing_is_called(home):
    house = replace(home("en"), tools=())
    text, calls, _ = read(brain_of(house).answer(chat(house, "pause the tv"), Without()))
    assert (text, calls) == ("Sorry, this home gave me no way to do that", [])
    text, calls, _ = read(
        brain_of(house).answer(chat(house, "set a timer for 5 minutes"), Without())
    )
    assert (text, calls) == ("Sorry, timers are not supported on this device", [])


def test_plain_tool_names_are_found_too(home):
    house = home("en")
    tools = tuple(replace(tool, name=tool.name.partition("__")[2]) for tool in house.tools)
    house = replace(house, tools=tools)
    _, calls, _ = read(brain_of(house).answer(chat(house, "pause the tv"), Without()))
    assert calls[0].name == "HassMediaPause"


def test_without_a_clock_tool_the_own_clock_is_told(home):
    house = replace(home("en"), tools=())
    assert read(brain_of(house).answer(chat(house, "what time is it"), Without()))[0] == "12:05 PM"


def test_an_unclear_room_is_asked_for_and_the_answer_understood(home):
    house = home("en")
    brain = brain_of(house)
    answer = brain.answer(chat(house, "turn on the ceiling light"), Without())
    question, calls, _ = read(answer)
    assert (question, calls) == ("In which room: Bedroom or Living Room?", [])
    assert answer.continue_conversation
    asked = {"role": "assistant", "content": question}
    said = chat(house, "turn on the ceiling light", asked, "the living room please")
    _, calls, _ = read(brain.answer(said, Without()))
    assert dict(calls[0].arguments) == {
        "name": "Ceiling Light",
        "domain": ["light"],
        "area": "Living Room",
    }


def test_nothing_is_done_while_something_is_asked(home):
    house = home("en")
    said = chat(house, "lock the front door and turn on the ceiling light")
    assert read(brain_of(house).answer(said, Without()))[1] == []


def test_the_only_room_that_fits_is_no_question(home):
    house = home("en")
    _, calls, _ = read(brain_of(house).answer(chat(house, "open the curtains"), Without()))
    assert dict(calls[0].arguments) == {"name": "Bedroom Curtain", "domain": ["cover"]}


def test_a_missing_tool_is_left_to_a_model_with_tools(home):
    house = home("en")
    answer = brain_of(house).answer(chat(house, "play jazz"), FakeEngine(None), engine_name="fake")
    assert (read(answer)[0], answer.source) == ("You said: play jazz", "fake")


@pytest.mark.parametrize(
    ("language", "sorry"),
    [
        ("en", "Sorry, I couldn't understand that"),
        ("fr", "Désolé, je n'ai pas compris"),
        ("xx", "Sorry, I couldn't understand that"),
    ],
)
def test_without_a_model_it_says_that_it_did_not_understand(home, language, sorry):
    house = home("en")
    said = chat(house, "xyzzy", language=language)
    assert read(brain_of(house).answer(said, NoModelEngine(None)))[0] == sorry


def test_a_model_gets_the_prompt_and_the_tools(home):
    requests = []

    class Listening(FakeEngine):
        def reply(self, request):
            requests.append(request)
            return super().reply(request)

    house = home("en")
    own = {"role": "system", "content": "Be brief."}
    read(
        brain_of(house).answer(chat(house, own, "tell me a joke", area="kitchen"), Listening(None))
    )
    [request] = requests
    prompt = request.messages[0]["content"]
    assert prompt.startswith(request.stable)
    assert request.stable == brain_of(house).preparation("en", Capabilities()).stable
    assert prompt.index("The speaker is in Kitchen") < prompt.index("Be brief.")
    assert [message["role"] for message in request.messages] == ["system", "user"]
    offered = {tool["name"] for tool in request.tools}
    assert "intent__HassTurnOn" in offered
    assert offered <= {tool.name for tool in house.tools}


def test_results_of_a_models_calls_go_back_to_the_model(home):
    house = home("en")
    call = {"id": "fake-call", "name": "x", "arguments": {}}
    said = chat(
        house,
        "pause the tv",
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "fake-call", "name": "x", "content": {"ok": 1}},
    )
    answer = brain_of(house).answer(said, FakeEngine(None))
    assert read(answer)[0] == 'result: {"ok": 1}'


def test_a_models_question_keeps_the_microphone_open(home):
    house = home("en")
    answer = brain_of(house).answer(chat(house, "ask what colour"), FakeEngine(None))
    assert read(answer)[0] == "what colour?"
    assert answer.continue_conversation


def test_a_chat_without_a_user_goes_to_the_engine(home):
    house = home("en")
    said = chat(house, {"role": "system", "content": "Hello"})
    assert read(brain_of(house).answer(said, NoModelEngine(None)))[0].startswith("Sorry")


def test_states_come_from_the_house_of_the_moment(home):
    house = home("en")
    open_door = replace(house.entity_by_id["lock.front_door"], state="unlocked")
    others = tuple(e for e in house.entities if e.entity_id != "lock.front_door")
    changed = replace(house, entities=(*others, open_door))
    assert changed.hash == house.hash
    said = chat(house, "is the front door locked")
    assert read(brain_of(house).answer(said, Without()))[0] == "Yes"
    assert read(brain_of(changed).answer(said, Without()))[0] == "No, unlocked"

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from wyoming_servers.llm.agent.brain import FAST_PATH, Brain
from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.wire.protocol import Chat

DONE = {"speech": {}, "response_type": "action_done", "data": {"success": [], "failed": []}}
NOON = datetime(2026, 10, 8, 12, 5, tzinfo=UTC)

CALLS = [
    # language, area of the speaker, sentence, then tool and arguments per call
    (
        "en",
        None,
        "activate Mood Lighting",
        ("intent__HassTurnOn", {"name": "Mood Lighting", "domain": ["scene"]}),
    ),
    ("en", None, "cancel all timers", ("intent__HassCancelAllTimers", {})),
    (
        "en",
        None,
        "lock the Front Door",
        ("intent__HassTurnOn", {"name": "Front Door", "domain": ["lock"]}),
    ),
    (
        "en",
        None,
        "next",
        ("media_player__HassMediaNext", {"name": "TV", "domain": ["media_player"]}),
    ),
    (
        "en",
        "living_room",
        "pause",
        ("media_player__HassMediaPause", {"area": "Living Room", "domain": ["media_player"]}),
    ),
    (
        "en",
        None,
        "resume",
        ("media_player__HassMediaUnpause", {"name": "Kitchen Speaker", "domain": ["media_player"]}),
    ),
    (
        "en",
        None,
        "set Bed Light brightness to 50 percent",
        ("light__HassLightSet", {"name": "Bed Light", "domain": ["light"], "brightness": 50}),
    ),
    (
        "en",
        None,
        "set a timer for 3 hours and 10 minutes",
        ("intent__HassStartTimer", {"hours": 3, "minutes": 10}),
    ),
    ("en", None, "timer status", ("intent__HassTimerStatus", {})),
    (
        "en",
        None,
        "turn off lights in the Office",
        ("intent__HassTurnOff", {"area": "Office", "domain": ["light"]}),
    ),
    ("en", None, "what's the date", ("llm__GetDateTime", {})),
    (
        "en",
        "kitchen",
        "turn on the lights",
        ("intent__HassTurnOn", {"area": "Kitchen", "domain": ["light"]}),
    ),
    (
        "en",
        "bedroom",
        "turn on the ceiling light",
        ("intent__HassTurnOn", {"name": "Ceiling Light", "domain": ["light"], "area": "Bedroom"}),
    ),
    (
        "en",
        None,
        "close the living room blinds and lock the front door",
        ("intent__HassTurnOff", {"name": "Living Room Blinds", "domain": ["cover"]}),
        ("intent__HassTurnOn", {"name": "Front Door", "domain": ["lock"]}),
    ),
    (
        "en",
        None,
        "open the blinds in the living room",
        (
            "intent__HassTurnOn",
            {"area": "Living Room", "domain": ["cover"], "device_class": ["blind"]},
        ),
    ),
    (
        "en",
        None,
        "set the thermostat to 21.5 degrees",
        ("climate__HassClimateSetTemperature", {"name": "Thermostat", "temperature": 21.5}),
    ),
    (
        "en",
        None,
        "turn the volume up",
        ("media_player__HassSetVolumeRelative", {"name": "TV", "volume_step": "up"}),
    ),
    (
        "en",
        None,
        "add milk to the shopping list",
        ("todo__HassListAddItem", {"item": "milk", "name": "Shopping List"}),
    ),
    (
        "en",
        None,
        "what's on the shopping list",
        ("todo__get_items", {"todo_list": "Shopping List"}),
    ),
    ("en", None, "vacuum the kitchen", ("vacuum__HassVacuumCleanArea", {"area": "Kitchen"})),
    (
        "de",
        None,
        "schalte das Küchenlicht ein",
        ("intent__HassTurnOn", {"name": "Küchenlicht", "domain": ["light"]}),
    ),
    (
        "fr",
        None,
        "verrouille la porte d'entrée",
        ("intent__HassTurnOn", {"name": "Porte d'entrée", "domain": ["lock"]}),
    ),
    (
        "es",
        None,
        "añade leche a la lista de la compra",
        ("todo__HassListAddItem", {"item": "leche", "name": "Lista de la compra"}),
    ),
    (
        "nl",
        None,
        "zet de bureaulamp op 50 procent",
        ("light__HassLightSet", {"name": "Bureaulamp", "domain": ["light"], "brightness": 50}),
    ),
]

ANSWERS = [
    # language, area of the speaker, sentence, reply
    ("en", None, "is the Front Door locked", "Yes"),
    ("en", None, "is the back door locked", "No, unlocked"),
    ("en", None, "is the kitchen window open", "No, closed"),
    ("en", None, "are all the windows closed", "Yes"),
    ("en", None, "are any shutters open", "Sorry, I am not aware of any shutter"),
    ("en", None, "what is the Outdoor Humidity", "Outdoor humidity is 54 %"),
    ("en", None, "what's the weather", "14.2 °C and sunny"),
    ("en", "bedroom", "what's the temperature", "18 degrees"),
    ("en", "kitchen", "what's the temperature", "21.3 degrees"),
    ("en", None, "what's the temperature", "Thermostat: 20.5 degrees. Bedroom Heater: 18 degrees"),
    ("en", None, "which lights are on in the kitchen", "Counter Spots"),
    ("en", None, "are all the doors locked", "No, Back Door is not locked"),
    ("en", None, "who is home", "Anna"),
    ("en", None, "where is ben", "Ben is away"),
    ("en", None, "is ben home", "No, away"),
    ("en", None, "are the lights on in the kitchen", "Yes, Counter Spots"),
    ("en", "kitchen", "what's the humidity", "Outdoor humidity is 54 %"),
    ("en", None, "what's the temperature outside", "14.2 °C and sunny"),
    ("en", None, "never mind", ""),
    ("en", "garden", "turn on the lights", "Sorry, I am not aware of any light in the Garden area"),
    ("de", None, "ist die Hintertür abgeschlossen", "Nein, aufgeschlossen"),
    ("de", None, "wie warm ist es im Schlafzimmer", "18 Grad"),
    ("fr", None, "quelle est la température dans la chambre", "18 degrés"),
    ("nl", None, "hoe warm is het in de slaapkamer", "18 graden"),
]


class Without:
    """An engine without tools that must not be asked."""

    capabilities = Capabilities()

    def reply(self, request):
        raise AssertionError(request)

    def close(self):
        pass


def chat(house, *messages, language="en", area=None):
    said = [
        {"role": "user", "content": message} if isinstance(message, str) else message
        for message in messages
    ]
    return Chat(
        conversation_id="c",
        house_id=house.house_id,
        hash=house.hash,
        messages=said,
        language=language,
        area=area,
    )


def brain_of(house):
    return Brain(house, now=lambda: NOON)


def read(answer):
    """Return the text, the calls and the stop of an answer."""
    items = list(answer)
    assert isinstance(items[-1], Stop)
    assert not any(isinstance(item, Stop) for item in items[:-1])
    text = "".join(item.text for item in items if isinstance(item, TextDelta))
    return text, [item for item in items if isinstance(item, ToolCall)], items[-1]


def told(house, sentence, *results, language="en", area=None):
    """Return the reply after each call of a sentence was answered with a result."""
    brain = brain_of(house)
    _, calls, _ = read(brain.answer(chat(house, sentence, language=language, area=area), Without()))
    messages = [
        {"role": "user", "content": sentence},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {"id": call.id, "name": call.name, "arguments": dict(call.arguments)}
                for call in calls
            ],
        },
        *(
            {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": result}
            for call, result in zip(calls, results, strict=False)
        ),
    ]
    # Another instance answers: nothing is kept between the two calls.
    answer = brain_of(house).answer(chat(house, *messages, language=language, area=area), Without())
    text, further, stop = read(answer)
    assert (further, stop.reason, answer.source) == ([], "stop", FAST_PATH)
    return text


def success(house, entity_id):
    target = {"name": house.entity_by_id[entity_id].name, "type": "entity", "id": entity_id}
    return {**DONE, "data": {"success": [target], "failed": []}}


@pytest.mark.parametrize(
    ("language", "area", "sentence", "calls"),
    [(language, area, sentence, calls) for language, area, sentence, *calls in CALLS],
)
def test_a_command_becomes_tool_calls(home, language, area, sentence, calls):
    house = home(language)
    answer = brain_of(house).answer(chat(house, sentence, language=language, area=area), Without())
    text, made, stop = read(answer)
    assert [(call.name, dict(call.arguments)) for call in made] == calls
    assert (text, stop.reason, answer.source) == ("", "tool_calls", FAST_PATH)
    assert len({call.id for call in made}) == len(made)


@pytest.mark.parametrize(("language", "area", "sentence", "reply"), ANSWERS)
def test_a_question_is_answered_from_the_snapshot(home, language, area, sentence, reply):
    house = home(language)
    answer = brain_of(house).answer(chat(house, sentence, language=language, area=area), Without())
    text, calls, stop = read(answer)
    assert (text, calls, stop.reason) == (reply, [], "stop")
    assert not answer.continue_conversation


def test_arguments_are_what_the_tools_schema_has(home):
    house = home("en")
    properties = {tool.name: set(tool.parameters["properties"]) for tool in house.tools}
    for language, area, sentence, *_ in CALLS:
        house = home(language)
        said = chat(house, sentence, language=language, area=area)
        for call in read(brain_of(house).answer(said, Without()))[1]:
            assert set(call.arguments) <= properties[call.name]


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
    assert prompt.startswith(brain_of(house).prompt("en"))
    assert prompt.index("Be brief.") < prompt.index("The speaker is in Kitchen")
    assert [message["role"] for message in request.messages] == ["system", "user"]
    assert {tool["name"] for tool in request.tools} == {tool.name for tool in house.tools}


def test_the_prompt_has_no_states_and_no_clock(home):
    house = home("en")
    prompt = brain_of(house).prompt()
    assert "Counter Spots / worktop lights" in prompt
    assert "21.3" not in prompt
    assert "2026" not in prompt
    changed = tuple(replace(entity, state="on", attributes={}) for entity in house.entities)
    assert brain_of(replace(house, entities=changed)).prompt() == prompt


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

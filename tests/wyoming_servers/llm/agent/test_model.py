"""What a model says becomes only what can be meant, and nothing is claimed that did not happen.

The engine is scripted: a stand-in for what a model may write.
"""

import json
from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.scripted import ScriptedEngine
from tests.wyoming_servers.llm.agent.talk import DONE, NOON, chat, read, success
from wyoming_servers.llm.agent.model import MOST_ROUNDS, ask_model
from wyoming_servers.llm.engine import Stop, TextDelta, ToolCall

ON = "intent__HassTurnOn"
COMMAND = "please make the kitchen light shine"
LIGHT = {"name": "Kitchen Light"}
FAILED = {"error": "HomeAssistantError", "error_text": "no answer"}


def asked(house, engine, *messages, **about):
    return read(ask_model(chat(house, *messages, **about), engine, house, NOON))


def made(*calls, start=0):
    """Return the messages of tool calls that were made, each (name, arguments, result)."""
    numbered = [(f"c{start + number}", *call) for number, call in enumerate(calls)]
    return [
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {"id": call_id, "name": name, "arguments": arguments}
                for call_id, name, arguments, _ in numbered
            ],
        },
        *(
            {"role": "tool", "tool_call_id": call_id, "name": name, "content": result}
            for call_id, name, _, result in numbered
        ),
    ]


def told_last(engine):
    return json.dumps(engine.requests[-1].messages[-1])


# Calls.


def test_a_call_goes_out_in_the_words_of_the_house(home):
    engine = ScriptedEngine([("HassTurnOn", {"entity_id": "light.kitchen_light"})])
    text, calls, stop = asked(home("en"), engine, COMMAND)
    assert (text, stop.reason) == ("", "tool_calls")
    assert [(call.name, dict(call.arguments)) for call in calls] == [(ON, LIGHT)]


def test_a_call_that_cannot_be_meant_is_told_to_the_model_once(home):
    engine = ScriptedEngine([(ON, {"name": "Submarine"})], [(ON, LIGHT)])
    _, calls, _ = asked(home("en"), engine, COMMAND)
    assert [dict(call.arguments) for call in calls] == [LIGHT]
    assert "Nothing was done: 'Submarine' is no device here" in told_last(engine)
    assert engine.requests[1].stable == engine.requests[0].stable


def test_a_model_that_insists_is_not_asked_a_third_time(home):
    engine = ScriptedEngine([(ON, {"name": "Submarine"})], [(ON, {"name": "Submarine"})])
    text, calls, stop = asked(home("en"), engine, COMMAND)
    assert text == "Sorry, I am not aware of any device called Submarine"
    assert (calls, stop.reason) == ([], "stop")


def test_what_may_be_several_is_asked_back(home):
    engine = ScriptedEngine(["Well. ", (ON, {"name": "Ceiling Light"})])
    text, calls, stop = asked(home("en"), engine, COMMAND)
    assert text == "Well. In which room: Bedroom or Living Room?"
    assert (calls, stop.reason) == ([], "stop")


def test_our_sentence_stands_apart_from_what_was_said_before_it(home):
    engine = ScriptedEngine(["Well.", (ON, {"name": "Ceiling Light"})])
    text = asked(home("en"), engine, "tell me of Rome")[0]
    assert text == "Well. In which room: Bedroom or Living Room?"


def test_a_wrong_call_behind_one_that_already_runs_is_told_to_the_user(home):
    engine = ScriptedEngine([(ON, LIGHT), (ON, {"name": "Submarine"})])
    text, calls, stop = asked(home("en"), engine, COMMAND)
    assert text == "Sorry, I am not aware of any device called Submarine"
    assert ([dict(call.arguments) for call in calls], stop.reason) == ([LIGHT], "tool_calls")


LATER = {"minutes": 10, "conversation_command": "unlock the front door"}


@pytest.mark.parametrize(
    "call",
    [
        *(("HassTurnOff", {"name": name}) for name in ("front door", "lock.front_door")),
        *(("HassTurnOff", {"name": "Frnt Door"}), ("HassStartTimer", LATER)),
    ],
)
def test_a_call_that_is_dangerous_only_once_it_is_read_is_confirmed(home, call):
    house = home("en")
    engine = ScriptedEngine([call])
    said = replace(chat(house, "let me in"), options={"confirm": True})
    text, calls, _ = read(ask_model(said, engine, house, NOON))
    assert (text, calls) == ("Shall I unlock the Front Door?", [])


@pytest.mark.parametrize(
    "arguments",
    [{"name": ["a", {}]}, {"name": None}, {"": ""}, {"name": "\ud83d"}, {"area": 1e999}],
)
def test_odd_arguments_are_no_exception(home, arguments):
    engine = ScriptedEngine([(ON, arguments)], [(ON, arguments)])
    assert asked(home("en"), engine, COMMAND)[1] == []


# Claims.

CLAIMS = [
    ("en", "turn the kitchen light on now will you", "I've turned on the Kitchen Light."),
    ("en", "make the kitchen light shine", "Done!"),
    ("en", "make the kitchen light shine", "Sure! The Kitchen Light has been turned on."),
    ("en", "bed light to half", "I have set the Bed Light to 50%."),
    ("en", "open the blinds a bit", "Opening the Living Room Blinds."),
    ("en", "kitchen light please", "The Kitchen Light is now on."),
    ("en", "the blinds should be shut", "I've closed the Living Room Blinds for you."),
    ("de", "mach mal das Küchenlicht an ja", "Ich habe das Küchenlicht eingeschaltet."),
    ("de", "mach mal das Küchenlicht an ja", "Erledigt."),
    ("de", "mach mal das Küchenlicht an ja", "Das Küchenlicht wurde eingeschaltet."),
    ("fr", "allume donc la lumière", "J'ai allumé la lumière."),
    ("nl", "doe nou het licht eens aan", "Ik heb het licht aangezet."),
]


@pytest.mark.parametrize(("language", "said", "claim"), CLAIMS)
def test_a_claim_without_a_call_does_not_reach_the_voice(home, language, said, claim):
    engine = ScriptedEngine([claim], [claim])
    text, calls, _ = asked(home("en"), engine, said, language=language)
    assert calls == []
    assert claim not in text
    assert text.removeprefix("Sure! ") in {
        "Sorry, I have not done anything",
        "Tut mir leid, ich habe nichts gemacht",
        "Désolé, je n'ai rien fait",
        "Sorry, ik heb niets gedaan",
    }
    assert "you called no tool" in told_last(engine)


def test_a_model_that_claimed_may_still_call(home):
    engine = ScriptedEngine(["I've turned", " it on."], [(ON, LIGHT)])
    text, calls, stop = asked(home("en"), engine, COMMAND)
    assert (text, [dict(call.arguments) for call in calls]) == ("", [LIGHT])
    assert stop.reason == "tool_calls"


def test_a_claim_before_its_call_is_not_said(home):
    engine = ScriptedEngine(["I've turned it on. ", (ON, LIGHT)])
    text, calls, _ = asked(home("en"), engine, COMMAND)
    assert (text, len(calls)) == ("", 1)


PROMISES = [
    ("en", COMMAND, "I'll turn it on right away."),
    ("en", COMMAND, "Let me just switch on the light."),
    ("en", COMMAND, "I am going to do that."),
    ("de", "schalte das Licht ein", "Ich werde das Licht gleich einschalten."),
    ("de", "schalte das Licht ein", "Ich mache das Licht an."),
    ("fr", "allume la lumière", "Je vais allumer la lumière."),
    ("es", "enciende la luz", "Voy a encender la luz."),
    ("es", "enciende la luz", "Ahora mismo enciendo la luz."),
    ("nl", "doe het licht aan", "Ik zal het licht aandoen."),
    ("it", "accendi la luce", "Accendo subito la luce."),
    ("pt", "acende a luz", "Vou acender a luz."),
    ("sv", "tänd lampan", "Jag ska tända lampan."),
    ("da", "tænd lyset", "Jeg tænder lyset."),
    ("nb", "slå på lyset", "Jeg skal slå på lyset."),
    ("pl", "włącz światło", "Włączam światło, chwileczkę."),
]


@pytest.mark.parametrize(("language", "said", "promise"), PROMISES)
def test_a_promise_without_a_call_does_not_reach_the_voice(home, language, said, promise):
    engine = ScriptedEngine([promise], [promise])
    text = asked(home("en"), engine, said, language=language)[0]
    assert promise not in text
    assert len(engine.requests) == 2


def test_a_model_that_promised_may_still_call(home):
    engine = ScriptedEngine(["I'll turn it on."], [(ON, LIGHT)])
    text, calls, _ = asked(home("en"), engine, COMMAND)
    assert (text, len(calls)) == ("", 1)


def test_what_comes_before_a_call_is_said(home):
    engine = ScriptedEngine(["One moment. ", (ON, LIGHT)])
    assert asked(home("en"), engine, COMMAND)[0] == "One moment. "


@pytest.mark.parametrize(
    "answer",
    [
        "I can't turn that on.",
        "Which light should be turned on?",
        "The Kitchen Light is not turned on.",
        "It is sunny outside.",
        "I'm sorry, I couldn't do that.",
        "I can turn it on.",
        "I'll tell you about the light.",
        "Shall I turn it on?",
        "I will turn it on when you say so.",
    ],
)
def test_what_claims_nothing_is_said(home, answer):
    engine = ScriptedEngine([answer])
    assert asked(home("en"), engine, COMMAND)[0] == answer


@pytest.mark.parametrize(
    "question",
    [
        "Is the front door closed?",
        "what did you turn on",
        "who turned on the light",
        "check if somebody turned on the kitchen light",
    ],
)
def test_an_answer_to_a_question_may_tell_what_was_done(home, question):
    engine = ScriptedEngine(["The light was turned on by Anna. ", "The door was closed."])
    assert asked(home("en"), engine, question)[0].startswith("The light was turned on")


def test_after_a_call_that_worked_the_model_speaks_freely(home):
    house = home("en")
    done = made((ON, LIGHT, success(house, "light.kitchen_light")))
    engine = ScriptedEngine(["I've turned", " it on."])
    assert asked(house, engine, COMMAND, *done)[0] == "I've turned it on."


def test_a_look_at_the_states_is_no_deed(home):
    looked = made(("homeassistant__GetLiveContext", {}, {"result": "…"}))
    engine = ScriptedEngine(["I've turned it on."], ["I've turned it on."])
    assert asked(home("en"), engine, COMMAND, *looked)[0] == "Sorry, I have not done anything"


def test_an_engine_without_tools_claims_nothing_either(home):
    engine = ScriptedEngine(["I've turned it on."], ["I've turned it on."], tools=False)
    house = replace(home("en"), tools=())
    assert asked(house, engine, COMMAND)[0] == "Sorry, this home gave me no way to do that"


def test_a_plain_answer_is_streamed_as_it_is_made(home):
    house = home("en")
    pieces = ["Rome", " is", " old", ". ", "Very."]
    items = list(ask_model(chat(house, "tell me of Rome"), ScriptedEngine(pieces), house, NOON))
    assert [item.text for item in items if isinstance(item, TextDelta)] == pieces


def test_of_an_answer_to_a_command_only_the_sentence_under_way_is_held(home):
    house = home("en")
    pieces = ["One", " moment", ". ", "Which", " one?"]
    items = list(ask_model(chat(house, COMMAND), ScriptedEngine(pieces), house, NOON))
    texts = [item.text for item in items if isinstance(item, TextDelta)]
    assert texts == ["One moment. ", "Which one?"]


# Failures.


def test_a_failure_is_told_in_our_words_and_not_in_the_models(home):
    engine = ScriptedEngine(["I've turned it on, enjoy!"])
    text, _, stop = asked(home("en"), engine, COMMAND, *made((ON, LIGHT, FAILED)))
    assert (text, stop.reason) == ("An unexpected error occurred", "stop")


def test_of_several_calls_the_one_that_failed_is_named(home):
    house = home("en")
    calls = made(
        (ON, {"name": "TV"}, success(house, "media_player.living_room_tv")), (ON, LIGHT, FAILED)
    )
    # Which of two calls of one tool failed matters: the order of their results does not.
    engine = ScriptedEngine(["Both are on."])
    assert asked(house, engine, COMMAND, *calls)[0] == (
        "Kitchen Light: An unexpected error occurred"
    )


def test_what_answered_only_in_part_is_named(home):
    target = {"name": "Desk Lamp", "type": "entity", "id": "light.office_desk"}
    result = {**DONE, "data": {"success": [], "failed": [target]}}
    engine = ScriptedEngine(["All lights are on."])
    text = asked(home("en"), engine, COMMAND, *made((ON, {"area": "Office"}, result)))[0]
    assert "Desk Lamp did not respond" in text


def test_a_call_without_a_result_has_failed(home):
    [call, _] = made((ON, LIGHT, None))
    engine = ScriptedEngine(["Done."])
    assert asked(home("en"), engine, COMMAND, call)[0] == "An unexpected error occurred"


def test_after_a_failure_the_model_may_try_another_way(home):
    engine = ScriptedEngine([("light__HassLightSet", {**LIGHT, "brightness": 100})])
    _, calls, _ = asked(home("en"), engine, COMMAND, *made((ON, LIGHT, FAILED)))
    assert [call.name for call in calls] == ["light__HassLightSet"]


def test_what_a_later_call_made_good_is_no_failure(home):
    house = home("en")
    wrong = made((ON, {"name": "x"}, FAILED))
    right = made((ON, LIGHT, success(house, "light.kitchen_light")), start=1)
    engine = ScriptedEngine(["It is on."])
    assert asked(house, engine, COMMAND, *wrong, *right)[0] == "It is on."


# Bounds.


def test_a_call_that_failed_is_not_made_again(home):
    engine = ScriptedEngine([(ON, {"name": "light.kitchen_light"})])
    text, calls, stop = asked(home("en"), engine, COMMAND, *made((ON, LIGHT, FAILED)))
    assert (text, calls, stop.reason) == ("An unexpected error occurred", [], "stop")


def test_a_model_that_never_ends_calling_is_ended(home):
    house = home("en")
    look = ("homeassistant__GetLiveContext", {}, {"result": "…"})
    rounds = [message for n in range(MOST_ROUNDS) for message in made(look, start=n)]
    engine = ScriptedEngine()
    text, calls, _ = asked(house, engine, COMMAND, *rounds)
    assert (text, calls) == ("Sorry, I did not get that finished", [])
    again = asked(house, ScriptedEngine(["Hello"]), COMMAND, *rounds, "hello you")
    assert again[0] == "Hello"


def test_of_a_result_of_a_megabyte_the_model_reads_how_it_went(home):
    result = {
        "speech": {"plain": {"speech": "x" * 2**19}},
        "data": {
            "success": [{"name": f"Lamp {n}", "id": f"light.l{n}"} for n in range(20_000)],
            "failed": [{"name": "Desk Lamp", "type": "entity", "id": "light.office_desk"}],
        },
        "response_type": "action_done",
        "junk": ["y" * 100] * 1000,
    }
    engine = ScriptedEngine(["…"], context_tokens=2048)
    asked(home("en"), engine, COMMAND, *made((ON, {"area": "Office"}, json.dumps(result))))
    read_by_model = told_last(engine)
    assert len(read_by_model) < 3000
    assert "Desk Lamp" in read_by_model
    assert "action_done" in read_by_model


def test_a_text_of_a_megabyte_is_cut(home):
    engine = ScriptedEngine(["…"], context_tokens=2048)
    look = ("homeassistant__GetLiveContext", {}, {"result": "names: Lamp\n" * 80_000})
    asked(home("en"), engine, COMMAND, *made(look))
    assert "names: Lamp" in told_last(engine)
    assert len(told_last(engine)) < 3000


def test_the_answer_is_closed_when_it_is_left_early(home):
    house = home("en")
    closed = []

    class Closing(ScriptedEngine):
        def reply(self, request):
            try:
                yield from super().reply(request)
            finally:
                closed.append(True)

    answer = ask_model(chat(house, "tell me of Rome"), Closing(["Rome", " is"]), house, NOON)
    assert isinstance(next(answer), TextDelta)
    answer.close()
    assert closed == [True]


def test_the_engine_is_given_the_names_that_there_are(home):
    engine = ScriptedEngine(["Hello"])
    house = home("en")
    asked(house, engine, COMMAND)
    [request] = engine.requests
    assert [tool["name"] for tool in request.narrowed] == [tool["name"] for tool in request.tools]
    turn_on = next(tool for tool in request.narrowed if tool["name"] == ON)
    assert "Kitchen Light" in turn_on["parameters"]["properties"]["name"]["enum"]
    assert not any("enum" in str(tool.get("name")) for tool in request.tools)


def test_what_goes_out_is_what_the_protocol_knows(home):
    engine = ScriptedEngine([(ON, LIGHT)])
    house = home("en")
    items = list(ask_model(chat(house, COMMAND), engine, house, NOON))
    assert [type(item) for item in items] == [ToolCall, Stop]

"""Another server answers. It is a fake, as no model of use can be had here; HTTP is real."""

from __future__ import annotations

import logging
import re
import socket
import sys
import threading
from pathlib import Path

import pytest
from aiohttp import web

pytest.importorskip("httpx2")

from wyoming_servers.llm.engine import Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines import ENGINES
from wyoming_servers.llm.engines.openai import OpenAiEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.runtime.engines import load
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.chat_server import chat_server

SECRET = "sk-very-secret-0123456789"  # noqa: S105 - it opens nothing
STABLE = "You are the voice of this home."
TOOL = {"name": "turn_on", "description": "Turn on.", "parameters": {"type": "object"}}
MESSAGES = (
    {"role": "system", "content": f"{STABLE}\n\nIt is noon."},
    {"role": "user", "content": "Is the lamp on?"},
)
REQUEST = Request(messages=MESSAGES, stable=STABLE, tools=(TOOL,), max_tokens=50)


@pytest.fixture
def server():
    with chat_server() as server:
        yield server


@pytest.fixture
def engine(server):
    return made(server)


def made(server, **options):
    return OpenAiEngine(LlmOptions(**{"url": server.url} | options))


def text(items):
    return "".join(item.text for item in items if isinstance(item, TextDelta))


def answer(engine, request=REQUEST):
    return text(engine.reply(request))


def failure(engine, kind, request=REQUEST):
    with pytest.raises(kind) as raised:
        list(engine.reply(request))
    return str(raised.value)


def test_an_answer_comes_in_pieces(engine):
    *pieces, stop = engine.reply(REQUEST)
    assert [piece.text for piece in pieces] == ["It", " is on."]
    assert stop == Stop(reason="stop", prompt_tokens=20, cached_tokens=16, completion_tokens=5)
    assert not engine.problem


def test_what_is_asked_is_what_every_server_reads(engine, server):
    call = {"id": "a", "name": "turn_on", "arguments": {"name": "Lamp"}}
    called = {"role": "assistant", "content": "", "tool_calls": [call]}
    result = {"role": "tool", "tool_call_id": "a", "name": "turn_on", "content": {"ok": 1}}
    answer(engine, Request(**{**vars(REQUEST), "messages": (*MESSAGES, called, result)}))
    body = server.asked[0].body
    assert body["model"] == "one"
    assert body["stream"] is True
    assert body["max_tokens"] == 50
    assert body["tools"] == [{"type": "function", "function": TOOL}]
    system, user, assistant, tool = body["messages"]
    assert system == {"role": "system", "content": STABLE}
    assert user["content"] == "It is noon.\n\nIs the lamp on?"
    function = {"name": "turn_on", "arguments": '{"name": "Lamp"}'}
    assert assistant["tool_calls"] == [{"id": "a", "type": "function", "function": function}]
    assert tool == {"role": "tool", "tool_call_id": "a", "content": '{"ok": 1}'}


DATA = Request(**{**vars(REQUEST), "json_schema": {"type": "object"}})


def test_data_is_asked_for_by_its_schema_and_left_as_it_is(engine, server):
    written = '{"a": "<think> [TOOL_CALLS] <tool_call>"}'
    server.deltas = [{"content": written[:9]}, {"content": written[9:]}]
    assert answer(engine, DATA) == written
    assert server.asked[0].body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "answer", "schema": {"type": "object"}},
    }
    answer(engine)
    assert "response_format" not in server.asked[1].body


def test_a_server_that_takes_no_schema_is_asked_in_words_each_time(engine, server):
    server.unknown = {"response_format"}
    for _ in range(2):
        assert answer(engine, DATA) == "It is on."
    assert ["response_format" in asked.body for asked in server.asked] == [True, False] * 2
    assert not engine.problem


def test_what_is_prepared_is_what_a_chat_begins_with(server):
    made(server, warm_up="on").prepare(Request(messages=MESSAGES[:1], stable=STABLE))
    system, user = server.asked[0].body["messages"]
    assert (system["content"], user["content"]) == (STABLE, "It is noon.\n\n.")


@pytest.mark.parametrize("streams", [True, False])
def test_a_tool_is_called(engine, server, streams):
    function = {"name": "turn_on", "arguments": '{"name": "Lamp"}'}
    server.streams = streams
    server.deltas = [{"tool_calls": [{"index": 0, "id": "a", "function": function}]}]
    server.finish_reason = "tool_calls"
    call, stop = engine.reply(REQUEST)
    assert call == ToolCall(id="a", name="turn_on", arguments={"name": "Lamp"})
    assert stop.reason == "tool_calls"


def test_a_thought_that_the_server_passes_on_is_left_out_from_the_second_time_on(engine, server):
    server.deltas = [{"content": "hm, so"}, {"content": "</think>Yes."}]
    answer(engine)
    assert answer(engine) == "Yes."
    server.deltas = [{"content": "Plain."}]
    answer(engine)
    assert answer(engine) == "Plain."


# What servers do not take


@pytest.mark.parametrize(
    "field", ["stream_options", "chat_template_kwargs", "temperature", "max_tokens"]
)
def test_a_field_that_is_not_taken_is_left_out_from_then_on(engine, server, field):
    server.unknown = {field}
    assert answer(engine) == "It is on."
    assert answer(engine) == "It is on."
    assert [field in asked.body for asked in server.asked] == [True, False, False]
    assert not engine.problem


def test_several_fields_may_not_be_taken(engine, server):
    server.unknown = {"stream_options", "chat_template_kwargs", "max_tokens"}
    assert answer(engine) == "It is on."


def test_a_model_without_tools_answers_and_it_is_told(engine, server):
    assert engine.capabilities.tools
    server.unknown = {"tools"}
    assert answer(engine) == "It is on."
    assert not engine.capabilities.tools
    assert "cannot control the home" in engine.problem


@pytest.mark.parametrize("in_stream", [False, True])
def test_a_conversation_that_is_too_long_is_cut_once(engine, server, in_stream):
    server.most_letters, server.complains_in_stream = 3000, in_stream
    said = {"role": "user", "content": "word " * 400}
    told = {"role": "assistant", "content": "Yes."}
    messages = (MESSAGES[0], said, told, said, told, MESSAGES[1])
    request = Request(messages=messages, stable=STABLE, max_tokens=50)
    assert answer(engine, request) == "It is on."
    assert [len(asked.body["messages"]) for asked in server.asked] == [6, 2]
    assert engine.capabilities.context_tokens == 600


def test_what_cannot_be_cut_any_more_is_told(engine, server):
    server.most_letters = 10
    said = failure(engine, EngineFailed)
    assert "too long" in said
    assert "maximum context length is 600" in said
    assert len(server.asked) == 2


# Which model


def test_the_only_model_for_chats_is_taken(engine, server):
    server.models = {"nomic-embed-text": {}, "qwen": {"max_model_len": 32_000}}
    assert answer(engine) == "It is on."
    assert server.asked[0].body["model"] == "qwen"
    assert engine.capabilities.model == "qwen"
    assert engine.capabilities.context_tokens == 32_000


def test_of_several_models_one_has_to_be_named(server):
    server.models = {"qwen": {}, "llama": {}}
    said = failure(made(server), EngineUnavailable)
    assert "llama, qwen; set LARAMIE_LLM_MODEL" in said
    assert answer(made(server, model="llama")) == "It is on."


def test_a_model_that_is_not_there_is_answered_with_those_there_are(server):
    said = failure(made(server, model="two"), EngineUnavailable)
    assert "has no model 'two'" in said
    assert "it has one: set LARAMIE_LLM_MODEL" in said


def test_a_server_that_lists_no_models_is_asked_all_the_same(engine, server):
    server.models = {}
    assert answer(engine) == "It is on."
    assert "model" not in server.asked[0].body


# What goes wrong


@pytest.mark.parametrize(
    ("refusal", "kind", "words"),
    [
        (web.Response(status=401), EngineUnavailable, "wants a key.*LARAMIE_LLM_API_KEY"),
        (web.Response(status=404), EngineUnavailable, "/v1/chat/completions.*LARAMIE_LLM_URL"),
        (web.Response(status=429), EngineFailed, "no more requests now .*later"),
        (web.Response(status=500, text="<html>"), EngineFailed, "failed .status 500.: try again"),
        (web.Response(status=400), EngineFailed, "LARAMIE_LLM_MODEL one for chats"),
        (web.Response(text="<html>Log in"), EngineUnavailable, "no JSON .*LARAMIE_LLM_URL"),
        (web.json_response({"a": 5}), EngineUnavailable, "instead of a chat's answer"),
        (web.json_response({"error": "model is loading"}), EngineFailed, "model is loading"),
        (web.Response(body=b"", content_type="text/event-stream"), EngineFailed, "breaks off"),
    ],
)
def test_what_the_server_answers_is_told_with_what_to_do(engine, server, refusal, kind, words):
    server.models = {}
    server.refusals = [refusal]
    said = failure(engine, kind)
    assert re.search(words, said), said
    assert engine.problem == said
    assert answer(engine) == "It is on."
    assert engine.problem == ""


@pytest.mark.parametrize("pieces", [0, 1, 2])
def test_an_answer_that_breaks_off_is_told(engine, server, pieces):
    server.cut_after = pieces
    assert "try again" in failure(engine, EngineFailed)


def test_what_goes_wrong_while_the_server_answers_is_told(engine, server):
    server.trouble = "CUDA out of memory"
    items = engine.reply(REQUEST)
    assert next(items) == TextDelta(text="It")
    with pytest.raises(EngineFailed, match="CUDA out of memory"):
        list(items)


def test_the_engine_starts_while_the_server_is_away(caplog):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        engine = load("openai", ENGINES["openai"], LlmOptions(url=url))
        assert f"{url} cannot be reached" in caplog.text
        assert "Connection refused" in failure(engine, EngineUnavailable)


def test_without_an_address_nothing_leaves_the_house():
    with pytest.raises(EngineUnavailable, match=r"LARAMIE_LLM_URL=http://"):
        OpenAiEngine(LlmOptions())


def test_a_slow_server_is_not_waited_for_forever(server):
    engine = made(server, answer_seconds=0.2)
    server.gates.hold("before")
    assert "LARAMIE_LLM_ANSWER_SECONDS" in failure(engine, EngineFailed)
    assert server.asked[0].abandoned.wait(20)


def test_the_key_is_sent_and_never_shown(server, caplog):
    caplog.set_level(logging.DEBUG)
    server.key = SECRET
    assert answer(made(server, api_key=SECRET)) == "It is on."
    server.key = "another"
    said = failure(made(server, api_key=SECRET), EngineUnavailable)
    assert "does not accept the key" in said
    assert "Incorrect API key provided: ***" in said
    assert SECRET not in said + caplog.text


# Who leaves


@pytest.mark.parametrize("is_first", [True, False])
def test_who_leaves_while_the_server_thinks_ends_the_request(server, is_first):
    engine = made(server, answer_seconds=1000)
    if not is_first:
        answer(engine)
    server.gates.hold("before")
    left = threading.Event()
    items = engine.reply(Request(messages=MESSAGES, stopped=left.is_set))
    answers = []
    reader = threading.Thread(target=lambda: answers.extend(items))
    reader.start()
    asked = server.wait_for(1 if is_first else 2)
    left.set()
    reader.join(20)
    assert answers == [Stop(reason="stop")]
    assert asked.abandoned.wait(20)
    assert not engine.problem


def test_who_leaves_within_an_answer_ends_the_request(server):
    engine = made(server, answer_seconds=1000)
    server.gates.hold("within")
    items = engine.reply(REQUEST)
    assert next(items) == TextDelta(text="It")
    items.close()
    assert server.asked[0].abandoned.wait(20)


# Preparing


def test_the_server_reads_the_house_ahead(engine, server):
    engine.prepare(Request(messages=({"role": "system", "content": STABLE},), stable=STABLE))
    body = server.asked[0].body
    assert body["max_tokens"] == 1
    assert body["messages"][0] == {"role": "system", "content": STABLE}
    assert body["messages"][1]["role"] == "user"


@pytest.mark.parametrize(
    ("url", "option", "warms"),
    [
        ("http://192.168.1.5:11434", "auto", True),
        ("http://nas:8000/v1", "auto", True),
        ("http://ai.local/v1", "auto", True),
        ("https://api.example.com/v1", "auto", False),
        ("https://8.8.8.8/v1", "auto", False),
        ("https://api.example.com/v1", "on", True),
        ("http://nas:8000/v1", "off", False),
    ],
)
def test_only_a_server_in_this_network_does_unless_told_otherwise(monkeypatch, url, option, warms):
    monkeypatch.setattr("wyoming_servers.llm.engines.openai._Server.problem", lambda _: "")
    assert OpenAiEngine(LlmOptions(url=url, warm_up=option))._warms_up == warms


def test_nothing_is_read_ahead_where_that_costs_something(server):
    made(server, warm_up="off").prepare(REQUEST)
    assert not server.asked

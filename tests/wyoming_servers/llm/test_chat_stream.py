"""What servers send, in the shapes they are known to send it in."""

import json

import pytest

from wyoming_servers.llm.chat_stream import ChatStream
from wyoming_servers.llm.engine import Stop, TextDelta, ToolCall
from wyoming_servers.llm.tool_text import ToolText

pytest.importorskip("httpx2")

from wyoming_servers.runtime.openai_server import NoAnswer, ServerFailed

ON, TIME = ("turn_on", {"name": "Lamp"}), ("get_time", {})
WRITTEN = '{"name": "Lamp"}'
END = {"choices": [{"delta": {}, "finish_reason": "tool_calls"}]}


def read(*events, done=True):
    """Return the text, the calls as (name, arguments), their ids and the stop."""
    stream = ChatStream(ToolText({"turn_on", "get_time"}))
    items = []
    for event in [*map(json.dumps, events), *(["[DONE]"] if done else [])]:
        items += stream.feed(event)
    items += stream.finish()
    calls = [item for item in items if isinstance(item, ToolCall)]
    text = "".join(item.text for item in items if isinstance(item, TextDelta))
    assert isinstance(items[-1], Stop)
    return text, [(c.name, c.arguments) for c in calls], [c.id for c in calls], items[-1]


def delta(**said):
    return {"choices": [{"delta": said, "finish_reason": None}]}


def calls(*pieces):
    return delta(tool_calls=list(pieces))


def piece(index=None, call_id=None, name=None, arguments=None):
    found = {"index": index, "id": call_id, "function": {"name": name, "arguments": arguments}}
    return {key: value for key, value in found.items() if value is not None}


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param(
            [
                calls(piece(0, "a", "turn_on", "")),
                calls(piece(0, arguments='{"name": ')),
                calls(piece(0, arguments='"Lamp"}')),
                calls(piece(1, "b", "get_time", "{}")),
                END,
            ],
            [ON, TIME],
            id="in pieces",
        ),
        pytest.param(
            [calls(piece(0, "a", "turn_on", WRITTEN), piece(1, "b", "get_time", "{}")), END],
            [ON, TIME],
            id="whole, both in one event",
        ),
        pytest.param(
            [calls(piece(0, "a", "turn_on", WRITTEN)), calls(piece(0, "b", "get_time", "{}")), END],
            [ON, TIME],
            id="all counted as the first",
        ),
        pytest.param(
            [calls(piece(0, name="turn_on", arguments=WRITTEN)), calls(piece(0, name="get_time"))],
            [ON, TIME],
            id="neither ids nor numbers that tell",
        ),
        pytest.param(
            [calls(piece(name="turn_on", arguments={"name": "Lamp"})), END],
            [ON],
            id="arguments as an object",
        ),
        pytest.param(
            [calls(piece(0, "a", "turn_on", json.dumps(WRITTEN))), END],
            [ON],
            id="arguments written twice",
        ),
        pytest.param(
            [delta(content="<tool_call>{"), delta(content='"name": "get_time"}</tool_call>')],
            [TIME],
            id="as text",
        ),
        pytest.param(
            [calls(piece(0, "a", "turn_on", '{"name"')), END], [], id="arguments cut short"
        ),
        pytest.param([calls(piece(0, "a", arguments="{}")), END], [], id="no name"),
    ],
)
def test_calls_are_put_together(events, expected):
    text, found, ids, stop = read(*events)
    assert (text, found) == ("", expected)
    assert len(set(ids)) == len(ids)
    assert all(ids)
    assert (stop.reason == "tool_calls") == bool(expected)


def test_the_first_call_comes_when_the_second_begins():
    stream = ChatStream(ToolText())
    assert list(stream.feed(json.dumps(calls(piece(0, "a", "turn_on", WRITTEN))))) == []
    (first,) = stream.feed(json.dumps(calls(piece(1, "b", "get_time"))))
    assert (first.id, first.name, first.arguments) == ("a", *ON)


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_thoughts_are_dropped(field):
    assert read(delta(**{field: "hm"}), delta(content="Yes."))[0] == "Yes."
    assert read(delta(content="<think>hm</think>Yes."))[0] == "Yes."


def test_an_answer_in_one_piece_is_read():
    message = {"content": "Yes.", "tool_calls": [piece(call_id="a", name="get_time")]}
    whole = {"choices": [{"message": message, "finish_reason": "tool_calls"}]}
    assert read(whole, done=False)[:2] == ("Yes.", [TIME])


def test_what_it_cost_is_told():
    details = {"prompt_tokens_details": {"cached_tokens": 7}}
    usage = {"prompt_tokens": 9, "completion_tokens": 2, **details}
    stop = read(delta(content="Yes."), {"choices": [], "usage": usage})[3]
    assert stop == Stop(reason="stop", prompt_tokens=9, cached_tokens=7, completion_tokens=2)
    odd = {"choices": [], "usage": {"prompt_tokens": None, "prompt_tokens_details": None}}
    assert read(delta(content="Yes."), odd)[3] == Stop(reason="stop")


def test_an_answer_that_was_too_long_is_told_so():
    cut = {"choices": [{"delta": {"content": "so"}, "finish_reason": "length"}]}
    assert read(cut)[3].reason == "length"


def test_either_end_will_do():
    end = {"choices": [{"delta": {}, "finish_reason": "stop"}]}
    assert read(delta(content="Yes."), end, done=False)[0] == "Yes."
    with pytest.raises(ServerFailed, match="breaks off"):
        read(delta(content="Yes."), done=False)


@pytest.mark.parametrize(
    "event", ["{", "[]", "5", '{"choices": 5}', '{"choices": ["a"]}', '{"other": 1}']
)
def test_something_else_is_no_answer(event):
    with pytest.raises(NoAnswer):
        list(ChatStream(ToolText()).feed(event))


def test_what_goes_wrong_there_is_told():
    with pytest.raises(ServerFailed, match="out of memory"):
        list(ChatStream(ToolText()).feed('{"error": {"message": "out of memory"}}'))

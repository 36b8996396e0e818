"""Data is passed on as it was written, however it is cut."""

import pytest

from wyoming_servers.llm.data_text import DataText
from wyoming_servers.llm.engine import TextDelta, ToolCall

DATA = [
    '{"a": "<think> [TOOL_CALLS] </think> <tool_call>"}',
    '[["a"], [ "b" ]]',
    '[ {"name": "t", "arguments": {}}]',
    '"<|im_start|>"',
    "-1.5",
    "null",
]


def read(text, size, *, thinking=False):
    reader = DataText(thinking=thinking)
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    items = [item for piece in pieces for item in reader.push(piece)] + reader.finish()
    data = "".join(item.text for item in items if isinstance(item, TextDelta))
    return data, [item for item in items if isinstance(item, ToolCall)]


@pytest.mark.parametrize("size", [1, 2, 7, 100])
@pytest.mark.parametrize("data", DATA)
def test_data_is_left_as_it_is(data, size):
    assert read(f"\n {data}", size) == (data, [])
    assert read(f"<think>[1]</think>\n\n{data}", size) == (data, [])
    assert read(f"so [1]</think>{data}", size, thinking=True) == (data, [])


@pytest.mark.parametrize("size", [1, 100])
def test_a_marked_call_may_come_instead(size):
    call = '<tool_call>{"name": "t", "arguments": {"x": [1]}}</tool_call>'
    data, calls = read(f"{call}\n{call}", size)
    assert (data, [call.arguments for call in calls]) == ("", [{"x": [1]}] * 2)

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.tool_text import ToolText

TOOLS = ("turn_on", "get_time")
ON = '{"name": "turn_on", "arguments": {"name": "Lamp"}}'
TIME = '{"name": "get_time", "parameters": {}}'
ON_CALL = ("turn_on", {"name": "Lamp"})
TIME_CALL = ("get_time", {})
NAME_LAMP = "<parameter=name>\nLamp\n</parameter>"
ANALYSIS = "<|channel|>analysis<|message|>"
PREAMBLE = "<|channel|>commentary<|message|>"
FINAL = "<|channel|>final<|message|>"
NEXT = "<|end|><|start|>assistant"
FOR_ON = "<|channel|>commentary to=functions.turn_on "
FOR_TIME = "<|channel|>commentary to=functions.get_time"


def read(*texts, tools=TOOLS, thinking=False):
    """Return the text and the calls, in order, pieces of text joined."""
    parser = ToolText(tools, thinking=thinking)
    items = [item for text in texts for item in parser.push(text)] + parser.finish()
    result = []
    for item in items:
        if isinstance(item, ToolCall):
            result.append((item.name, item.arguments))
        elif result and isinstance(result[-1], str):
            result[-1] += item.text
        else:
            result.append(item.text)
    return result


CASES = [
    ("", []),
    ("  \n", []),
    ("Hello there.", ["Hello there."]),
    ("  Hello.\n\n", ["Hello."]),
    ("1 < 2 and [3]", ["1 < 2 and [3]"]),
    ("1 <", ["1 <"]),
    ("a <b> c", ["a <b> c"]),
    # thoughts
    ("<think>hm</think>Yes.", ["Yes."]),
    ("<think>\n\n</think>\n\nYes.", ["Yes."]),
    ("<think>never ending", []),
    ("<think>a <tool_call>{}</tool_call> b</think>Yes.", ["Yes."]),
    ("Yes.</think> No.", ["Yes. No."]),
    *(
        (f"{opened}hm{closed}Yes.", ["Yes."])
        for opened, closed in (
            ("<thinking>", "</thinking>"),
            ("<thought>", "</thought>"),
            ("<reasoning>", "</reasoning>"),
            ("<seed:think>", "</seed:think>"),
            ("[THINK]", "[/THINK]"),
            ("◁think▷", "◁/think▷"),
            ("<|begin_of_thought|>", "<|end_of_thought|>"),
            ("<|channel>thought\n", "<channel|>"),
            ("Here is my thought process:", "Here is my response:"),
            ("Here's my thought process: Here", "Here's my response: "),
        )
    ),
    ("Yes.</thinking> No.[/THINK]", ["Yes. No."]),
    ("<thinking>never ending</think>", []),
    ("Here is my thought", ["Here is my thought"]),
    ("So. Here is my thought process: none", ["So. Here is my thought process: none"]),
    ("<think>hm</think><response>Yes.</response>", ["Yes."]),
    # gpt-oss
    (f"{ANALYSIS}hm{NEXT}{FINAL}Yes.<|return|>", ["Yes."]),
    (
        f"{ANALYSIS}hm{NEXT}{FOR_ON}<|constrain|>json<|message|>" + '{"name": "Lamp"}<|call|>',
        [ON_CALL],
    ),
    (
        '<|start|>assistant to=functions.turn_on<|channel|>commentary<|message|>{"name":"Lamp"}',
        [ON_CALL],
    ),
    (
        f"{PREAMBLE}I look.{NEXT}{FOR_TIME}<|message|>{{}}<|call|><|start|>assistant{FINAL}Noon.",
        ["I look.", TIME_CALL, " Noon."],
    ),
    (f"{PREAMBLE}One.{NEXT}{FINAL}Two.", ["One. Two."]),
    (f"{ANALYSIS}never ending", []),
    ("<|channel|>analysis", []),
    ("<|start|>assistant<|message|>Yes.", ["Yes."]),
    # Granite, Gemma, Seed, Qwen Coder
    (f"<|tool_call|>[{ON}]", [ON_CALL]),
    ('<|tool_call>call:turn_on{name:<|"|>Lamp<|"|>}<tool_call|>', [ON_CALL]),
    (
        '<|channel>thought\nhm<|tool_call>call:x{a:[1,{b:<|"|>"{c:1}"<|"|>}],d:true}<tool_call|>',
        [("x", {"a": [1, {"b": '"{c:1}"'}], "d": True})],
    ),
    (
        f"<seed:tool_call><function=turn_on>{NAME_LAMP}</function></seed:tool_call>",
        [ON_CALL],
    ),
    (
        f"<tool_call>\n<function=dim>\n{NAME_LAMP}\n<parameter=to>\n50\n</function>\n</tool_call>",
        [("dim", {"name": "Lamp", "to": 50})],
    ),
    (f"<tool_call><function=turn_on>{NAME_LAMP}</tool_call>", []),
    (f"<tool_call><function=turn_on>{NAME_LAMP}", []),
    (f"<tool_call>{ON}</tool_", [ON_CALL]),
    # Hermes, Qwen
    (f"<tool_call>\n{ON}\n</tool_call>", [ON_CALL]),
    (f"<tool_call>{ON}</tool_call>\n<tool_call>{TIME}</tool_call>", [ON_CALL, TIME_CALL]),
    (f"I do it.\n<tool_call>{ON}</tool_call> Done.", ["I do it.", ON_CALL, " Done."]),
    (f"<tool_call>{ON}", [ON_CALL]),
    (f"<think>so</think>\n\n<tool_call>{ON}</tool_call>", [ON_CALL]),
    ("<tool_call>{broken</tool_call>Sorry.", ["Sorry."]),
    ("<tool_call>[1]</tool_call>", []),
    ('<tool_call>{"name": 1, "arguments": {}}</tool_call>', []),
    ('<tool_call>{"name": "x", "arguments": [1]}</tool_call>', []),
    ("<tool_call>" + "[" * 20_000, []),
    ("Wait <tool_ca", ["Wait"]),
    ("Wait <|python_tag|", ["Wait"]),
    ("Wait </thi", ["Wait"]),
    # Llama 3
    (f"<|python_tag|>{TIME}", [TIME_CALL]),
    (f"<|python_tag|>{ON}; {TIME}", [ON_CALL, TIME_CALL]),
    ('<|python_tag|>search.call(query="x")', []),
    (TIME, [TIME_CALL]),
    (f"\n {ON}; {TIME}\n", [ON_CALL, TIME_CALL]),
    ('{"type": "function", "function": "get_time", "parameters": {}}', [TIME_CALL]),
    (f'{{"type": "function", "function": {TIME}}}', [TIME_CALL]),
    # Mistral
    (f"[TOOL_CALLS][{ON}, {TIME}]", [ON_CALL, TIME_CALL]),
    (f"[TOOL_CALLS] {ON}", [ON_CALL]),
    ('[TOOL_CALLS]turn_on[ARGS]{"name": "Lamp"}', [ON_CALL]),
    ('[TOOL_CALLS]turn_on{"name": "Lamp"}[TOOL_CALLS]get_time{}', [ON_CALL, TIME_CALL]),
    ('[TOOL_CALLS]turn_on{"name": "Lamp"}get_time[CALL_ID]1a[ARGS]{}', [ON_CALL, TIME_CALL]),
    # JSON alone
    (f"[{ON}]", [ON_CALL]),
    ('{"name": "turn_on", "arguments": "{\\"name\\": \\"Lamp\\"}"}', [ON_CALL]),
    ('{"name": "unknown_tool", "arguments": {}}', ['{"name": "unknown_tool", "arguments": {}}']),
    (f"{ON} is how.", [f"{ON} is how."]),
    ("{not JSON} at all", ["{not JSON} at all"]),
    ("[1, 2] are numbers", ["[1, 2] are numbers"]),
    ("{a <think>b</think> c}", ["{a c}"]),
    ('{"name": "get_time"', ['{"name": "get_time"']),
]


@pytest.mark.parametrize(("answer", "result"), CASES)
def test_an_answer_is_read(answer, result):
    assert read(answer) == result


@pytest.mark.parametrize(("answer", "result"), CASES)
def test_an_answer_is_read_the_same_letter_by_letter(answer, result):
    assert read(*answer) == result


def test_json_is_text_where_there_are_no_tools():
    assert read(TIME, tools=()) == [TIME]


def test_a_marked_call_of_an_unknown_tool_is_a_call():
    assert read('<tool_call>{"name": "x"}</tool_call>') == [("x", {})]


def test_a_thought_the_prompt_opened_is_left_out():
    assert read("so, then</think>\n\nYes.", thinking=True) == ["Yes."]
    assert read("never ending", thinking=True) == []


def test_a_thought_nobody_opened_is_told():
    for answer, aloud in (("so</think>Yes.", True), ("<think>so</think>Yes.", False), ("Yes.", 0)):
        parser = ToolText()
        parser.push(answer)
        assert parser.thought_aloud == aloud


def test_text_comes_as_soon_as_it_is_certain():
    parser = ToolText(TOOLS)
    assert parser.push("It") == [TextDelta(text="It")]
    assert parser.push(" is ") == [TextDelta(text=" is")]
    assert parser.push("<") == []
    assert parser.push("3") == [TextDelta(text=" <3")]


def test_a_call_comes_as_soon_as_it_is_closed():
    parser = ToolText(TOOLS, new_id=lambda: "one")
    assert parser.push(f"<tool_call>{ON}") == []
    call = ToolCall(id="one", name="turn_on", arguments={"name": "Lamp"})
    assert parser.push("</tool_call>") == [call]


def test_calls_have_ids_of_their_own():
    parser = ToolText(TOOLS)
    ids = [call.id for call in parser.push(f"<tool_call>{ON}; {ON}</tool_call>")]
    assert len(set(ids)) == 2
    assert all(len(call_id) == 9 and call_id.isalnum() for call_id in ids)


PIECES = [
    *(
        "<|start|>",
        "<|channel|>",
        "<|message|>",
        "<|end|>",
        "<|call|>",
        "to=functions.x",
        "analysis",
    ),
    *("◁think▷", "◁/think▷", "[THINK]", "[/THINK]", "<|channel>", "<channel|>", "<|tool_call>"),
    *("<thinking>", "</thinking>", "Here is my ", "thought process:", "response:", "<tool_call|>"),
    *("<think>", "</think>", "<tool_call>", "</tool_call>", "<|python_tag|>", "[TOOL_CALLS]"),
    *(ON, TIME, "Hello", " ", "\n", "<", "[", "{", "}", "]", "<tool", "|>", ";", "[ARGS]", "é"),
]
ANSWERS = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=12).map("".join)


@given(ANSWERS, st.lists(st.integers(0, 300)), st.booleans())
def test_it_does_not_matter_how_an_answer_is_cut(answer, cuts, thinking):
    places = [0, *sorted(cuts), len(answer)]
    pieces = [answer[start:end] for start, end in itertools.pairwise(places)]
    assert read(*pieces, thinking=thinking) == read(answer, thinking=thinking)


@given(ANSWERS)
def test_markers_never_become_text(answer):
    texts = [item for item in read(answer) if isinstance(item, str)]
    for marker in (
        "<think>",
        "</think>",
        "<tool_call>",
        "</tool_call>",
        "<|python_tag|>",
        "<|end|>",
    ):
        assert not any(marker in text for text in texts)


@given(st.text(st.characters(exclude_characters="<[{◁"), max_size=60))
def test_plain_text_is_kept(answer):
    assert "".join(read(answer)) == answer.strip()

import itertools
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from wyoming_servers.llm.engine import Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.llm.scheduler import AHEAD
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.tiny_gguf import CHATML, build_tiny_gguf

HI = ({"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"})
TOOL = {"name": "turn_on", "description": "Turn on.", "parameters": {"type": "object"}}


@pytest.fixture
def make(tmp_path):
    """Make an engine whose model says the given pieces."""
    count = itertools.count()

    def make(*script, context_tokens=512, **model):
        path = build_tiny_gguf(tmp_path / f"model-{next(count)}.gguf", script, **model)
        engine = LlamaCppEngine(
            LlmOptions(model=str(path), context_tokens=context_tokens, threads=1)
        )
        engines.append(engine)
        return engine

    engines = []
    yield make
    for engine in engines:
        engine.close()


def answer(engine, messages=HI, **request):
    return list(engine.reply(Request(messages=messages, **request)))


def text(items):
    return "".join(item.text for item in items if isinstance(item, TextDelta))


def test_an_answer_comes_token_by_token(make):
    *deltas, stop = answer(make("The", " lamp", " is", " on."))
    assert deltas == [TextDelta(text=piece) for piece in ("The", " lamp", " is", " on.")]
    assert (stop.reason, stop.completion_tokens) == ("stop", 4)
    assert stop.prompt_tokens > 20


def test_a_tool_call_is_no_text(make):
    engine = make(
        "Sure.", "<tool_call>", '{"name": "turn_on",', ' "arguments": {}}', "</tool_call>"
    )
    first, call, stop = answer(engine, tools=(TOOL,))
    assert first == TextDelta(text="Sure.")
    assert isinstance(call, ToolCall)
    assert (call.name, call.arguments) == ("turn_on", {})
    assert stop.reason == "tool_calls"


def test_thoughts_are_left_out(make):
    assert text(answer(make("<think>", "hm", "</think>", "\n\nYes"))) == "Yes"


def test_a_thought_the_template_opens_is_left_out(make):
    engine = make(
        "hm", "</think>", "Yes", template=CHATML.replace("assistant\n", "assistant\n<think>\n")
    )
    assert text(answer(engine)) == "Yes"


def test_characters_that_come_in_halves_are_put_together(make):
    assert text(answer(make("caf", "\udcc3", "\udca9"))) == "café"


def test_half_a_character_at_the_end_does_no_harm(make):
    assert text(answer(make("caf", "\udcc3"))) == "caf\ufffd"


def test_a_token_longer_than_most_is_whole(make):
    assert text(answer(make("long" * 30))) == "long" * 30


def test_an_endless_answer_ends_at_max_tokens(make):
    engine = make("on", " and", endless=True)
    *_, stop = answer(engine, max_tokens=7)
    assert (stop.reason, stop.completion_tokens) == ("length", 7)


def test_an_endless_answer_ends_with_the_context(make):
    *_, stop = answer(make("on", " and", endless=True, context_tokens=256), max_tokens=9999)
    assert stop.reason == "length"
    assert stop.prompt_tokens + stop.completion_tokens == 256


def test_a_conversation_that_does_not_fit_is_an_error_with_a_remedy(make):
    engine = make("Yes", context_tokens=256)
    with pytest.raises(EngineFailed, match=r"the model reads 256: .* raise context_tokens"):
        answer(engine, ({"role": "user", "content": "x" * 999},))
    assert text(answer(engine)) == "Yes"


def test_no_more_is_read_than_the_model_was_trained_for(tmp_path):
    path = build_tiny_gguf(tmp_path / "small.gguf", ["Yes"], context_tokens=300)
    engine = LlamaCppEngine(LlmOptions(model=str(path), context_tokens=512, threads=1))
    assert engine.capabilities.context_tokens == 300
    engine.close()


def decoded(engine, monkeypatch):
    """Return the list that the numbers of tokens in each of the model's steps are added to."""
    steps = []
    with engine._model.use() as model:
        decode = model.context.decode
        monkeypatch.setattr(
            model.context, "decode", lambda batch: (steps.append(len(batch)), decode(batch))[1]
        )
    return steps


def test_it_stops_at_once_when_the_client_leaves(make, monkeypatch):
    engine = make("on", " and", endless=True, context_tokens=1024)
    steps = decoded(engine, monkeypatch)
    stream = engine.reply(Request(messages=HI, max_tokens=9999))
    [*_, _third] = itertools.islice(stream, 3)
    stream.close()
    assert answer(engine, max_tokens=2)[-1].completion_tokens == 2
    assert len(steps) <= 1 + 3 + AHEAD + 1 + 2


def test_a_client_that_leaves_while_the_prompt_is_read_is_not_answered(make):
    engine = make("on", " and", endless=True)
    left = threading.Event()
    left.set()
    *deltas, stop = answer(engine, stopped=left.is_set)
    assert (deltas, stop.completion_tokens) == ([], 0)


def test_what_was_read_before_is_not_read_again(make):
    engine = make("Yes", " sir")
    assert answer(engine)[-1].cached_tokens == 0
    follow_up = (*HI, {"role": "assistant", "content": "Yes sir"}, {"role": "user", "content": "?"})
    *_, stop = answer(engine, follow_up)
    assert stop.cached_tokens > stop.prompt_tokens / 2


def test_the_same_question_twice_has_the_same_answer(make):
    engine = make("Yes", " sir")
    assert answer(engine)[:-1] == answer(engine)[:-1]


SEES = "{% for m in messages %}{{ m.role }}={{ m.content }}{{ m.tool_calls or '' }};{% endfor %}"


def test_tool_calls_and_results_reach_the_template(make):
    engine = make("Yes", template=SEES + "{{ tools }}\n")
    call = {"id": "123456789", "name": "turn_on", "arguments": {"name": "Lamp"}}
    messages = (
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "123456789", "name": "turn_on", "content": {"ok": True}},
    )
    prompt = engine._template.prompt(messages, (TOOL,))
    assert prompt.startswith("assistant=[{'id': '123456789', 'type': 'function',")
    assert "'arguments': {'name': 'Lamp'}" in prompt
    assert 'tool={"ok": true};' in prompt
    assert "'function': {'name': 'turn_on', 'description'" in prompt


def test_a_template_without_tools_is_told_of_none(make):
    engine = make("Yes", template=SEES)
    assert not engine.capabilities.tools
    assert make("Yes").capabilities.tools


def test_a_template_without_a_system_role_gets_its_text_from_the_user(make):
    refuses = "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}"
    engine = make("Yes", template=refuses + SEES)
    assert engine._template.prompt(HI, ()) == "user=Be brief.\n\nHi;"


def test_a_conversation_the_template_refuses_is_an_error(make):
    engine = make("Yes", template="{{ raise_exception('never') }}")
    for messages in (HI, HI[1:]):
        with pytest.raises(EngineFailed, match="template gave up: never"):
            answer(engine, messages)


def test_a_model_without_a_template_is_spoken_to_in_chatml(make):
    assert text(answer(make("Yes", template=None))) == "Yes"


def test_an_unloaded_model_says_so(make):
    engine = make("Yes")
    engine.close()
    with pytest.raises(EngineFailed, match="unloaded"):
        answer(engine)


def test_a_model_is_found_by_its_name(tmp_path):
    build_tiny_gguf(tmp_path / "tiny.v1.gguf", ["Yes"])
    for model in ("tiny.v1", "tiny.v1.gguf", None):
        engine = LlamaCppEngine(LlmOptions(model=model, models_dir=tmp_path, context_tokens=256))
        assert engine.capabilities.model == "tiny.v1"
        engine.close()


def test_no_model_at_all_says_where_to_put_one(tmp_path):
    with pytest.raises(EngineUnavailable, match=f"put a GGUF file into {tmp_path}"):
        LlamaCppEngine(LlmOptions(models_dir=tmp_path))


def test_several_models_ask_for_a_choice(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.gguf").touch()
    with pytest.raises(EngineUnavailable, match="the option model; there are: one, two"):
        LlamaCppEngine(LlmOptions(models_dir=tmp_path))


def test_a_model_that_is_not_there_is_named(tmp_path):
    with pytest.raises(EngineUnavailable, match=r"there is no model absent: give the path"):
        LlamaCppEngine(LlmOptions(model="absent", models_dir=tmp_path))


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda _: b"", "failed to read magic"),
        (lambda _: b"hello" * 99, "invalid magic"),
        (lambda data: data[:2000], "failed to read key-value pairs"),
        (lambda data: data[: len(data) // 2], "not within the file bounds"),
        (lambda data: data.replace(b"llama", b"lorem"), "unknown model architecture: 'lorem'"),
    ],
)
def test_a_broken_file_is_refused_with_the_reason(tmp_path, damage, reason):
    path = build_tiny_gguf(tmp_path / "broken.gguf", ["Yes"])
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(EngineUnavailable, match=rf"{reason}.*: download it again"):
        LlamaCppEngine(LlmOptions(model=str(path)))


def test_a_stop_is_last(make):
    assert isinstance(answer(make("Yes"))[-1], Stop)

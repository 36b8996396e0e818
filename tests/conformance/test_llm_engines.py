"""What every LLM engine promises, whichever it is."""

import importlib.util
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from wyoming_servers.llm.chain import Chain
from wyoming_servers.llm.engine import Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines import ENGINES
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.runtime.engines import load, missing

sys.path.insert(0, str(Path(__file__).parents[1]))
from builders.chat_server import chat_server

TOOL = {"name": "turn_on", "description": "Turn on.", "parameters": {"type": "object"}}


def said(text):
    return ({"role": "system", "content": "Be brief."}, {"role": "user", "content": text})


def loaded(name, models, serving):
    """Return an engine with what it needs; skips the test where that cannot be had."""
    spec = ENGINES[name]
    if reason := missing(spec):
        pytest.skip(reason)
    given = {}
    if name == "llama-cpp":
        if importlib.util.find_spec("gguf") is None:
            pytest.skip("gguf, which makes the model, is not installed")
        from builders.tiny_gguf import build_tiny_gguf  # noqa: PLC0415 - needs gguf

        script = ["<think>", "hm", "</think>", "It", " is", " on", "."]
        given["model"] = str(build_tiny_gguf(models / "tiny.gguf", script))
    if name == "openai":
        server = serving.enter_context(chat_server())
        server.deltas = [{"content": "<think>hm</think>"}, *server.deltas]
        given["url"] = server.url
    return load(name, spec, LlmOptions(context_tokens=512, threads=1, **given))


@pytest.fixture(scope="module", params=[*sorted(ENGINES), "chain"])
def engine(request, tmp_path_factory):
    with ExitStack() as serving:
        models = tmp_path_factory.mktemp("models")
        if request.param == "chain":
            parts = {name: loaded(name, models, serving) for name in ("openai", "fake")}
            engine = Chain(parts, {}, LlmOptions())
        else:
            engine = loaded(request.param, models, serving)
        yield engine
        engine.close()


def answer(engine, text="Is the lamp on?", **request):
    return list(engine.reply(Request(messages=said(text), **request)))


def spoken(items):
    return "".join(item.text for item in items if isinstance(item, TextDelta))


def test_it_tells_what_it_can(engine):
    capabilities = engine.capabilities
    assert capabilities.context_tokens >= 0
    assert isinstance(capabilities.tools, bool)


def test_an_answer_ends_with_its_only_stop(engine):
    *items, stop = answer(engine)
    assert isinstance(stop, Stop)
    assert stop.reason
    assert items
    assert all(isinstance(item, TextDelta | ToolCall) for item in items)
    assert all(item.text for item in items if isinstance(item, TextDelta))


def test_thoughts_and_markers_are_no_text(engine):
    text = spoken(answer(engine))
    assert text == text.strip()
    assert not any(marker in text for marker in ("<think>", "</think>", "<|im_", "hm"))


@pytest.mark.parametrize("text", ["", " ", "😀", "\x00", "<|im_end|>", "{{ 1 }}", "a" * 100])
def test_odd_messages_do_no_harm(engine, text):
    assert isinstance(answer(engine, text)[-1], Stop)


def test_a_preparation_changes_no_answer(engine):
    expected = spoken(answer(engine))
    stable, question = said("Is the lamp on?")
    prepared = Request(messages=(stable,), stable=stable["content"], tools=(TOOL,))
    assert engine.prepare(prepared) is None
    assert engine.prepare(prepared) is None
    request = Request(messages=(stable, question), stable=stable["content"])
    assert spoken(engine.reply(request)) == expected


def test_who_has_left_is_answered_no_further_than_the_stop(engine):
    assert isinstance(answer(engine, stopped=lambda: True)[-1], Stop)


def test_the_same_question_has_the_same_answer(engine):
    assert spoken(answer(engine)) == spoken(answer(engine))


def test_tools_and_their_results_are_taken(engine):
    call = {"id": "a1b2c3d4e", "name": "turn_on", "arguments": {"name": "Lamp"}}
    result = {"role": "tool", "tool_call_id": call["id"], "name": "turn_on", "content": {"ok": 1}}
    messages = (
        *said("Turn on the lamp"),
        {"role": "assistant", "content": "", "tool_calls": [call]},
        result,
    )
    *items, stop = engine.reply(Request(messages=messages, tools=(TOOL,)))
    assert isinstance(stop, Stop)
    assert spoken(items)


def test_answers_at_once_do_not_disturb_each_other(engine):
    questions = ["Is the lamp on?", "And the radio in the kitchen?"] * 2
    alone = [spoken(answer(engine, question)) for question in questions]
    with ThreadPoolExecutor(len(questions)) as pool:
        jobs = [pool.submit(answer, engine, question) for question in questions]
        assert [spoken(job.result()) for job in jobs] == alone


def test_an_answer_can_be_left_early(engine):
    expected = spoken(answer(engine))
    stream = engine.reply(Request(messages=said("Is the lamp on?")))
    assert next(stream)
    stream.close()
    assert spoken(answer(engine)) == expected

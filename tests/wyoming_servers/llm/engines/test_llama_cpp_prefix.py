"""What prompts have in common is read once: in memory, over restarts, by several at once."""

import dataclasses
import itertools
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from wyoming_servers.llm.engine import Request, TextDelta
from wyoming_servers.llm.engines import llama_model
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.tiny_gguf import CHATML, build_tiny_gguf

STABLE = "Be brief. The devices are: " + ", ".join(f"lamp {number}" for number in range(30))
TOOL = {"name": "turn_on", "description": "Turn on.", "parameters": {"type": "object"}}
TOOLS_LAST = (
    "{{ messages[0].content }}\n{{ tools | tojson }}\n"
    "{% for message in messages[1:] %}{{ message.content }}\n{% endfor %}"
)
"""As most templates have it: the tools behind the system prompt."""


def ask(text, *, time="10:00", stable=STABLE):
    return Request(
        messages=(
            {"role": "system", "content": f"{stable}\n\nIt is {time}."},
            {"role": "user", "content": text},
        ),
        stable=stable,
        tools=(TOOL,),
        max_tokens=8,
    )


@pytest.fixture
def make(tmp_path):
    engines = []

    def make(*script, name="model", template=CHATML, context=2048, endless=False, **options):
        path = tmp_path / f"{name}.gguf"
        if not path.exists():
            build_tiny_gguf(path, script, template=template, context_tokens=4096, endless=endless)
        given = {"context_tokens": context, "threads": 1, "data_dir": tmp_path / "data"}
        engines.append(LlamaCppEngine(LlmOptions(model=str(path), **given | options)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def cached(engine, request):
    """Return how much of a prompt was known before, from 0 to 1."""
    *_, stop = engine.reply(request)
    return stop.cached_tokens / stop.prompt_tokens


def text(items):
    return "".join(item.text for item in items if isinstance(item, TextDelta))


@pytest.mark.parametrize("template", [CHATML, TOOLS_LAST])
def test_after_a_preparation_only_the_sentence_is_read(make, template):
    engine = make("Yes", template=template)
    assert cached(make("Yes"), ask("Is it on?")) == 0
    engine.prepare(ask(""))
    assert cached(engine, ask("Is it on?")) > 0.8


@pytest.mark.parametrize(
    ("prepared", "now", "read"),
    [
        ("10:00", "10:00", "\n{sentence}"),
        ("10:00", "10:09", "9.\n\n{sentence}"),
        ("10:00, in the hall", "10:00, in the attic", "attic.\n\n{sentence}"),
    ],
)
def test_after_a_preparation_nothing_before_the_sentence_is_read(make, prepared, now, read):
    engine = make("Yes")
    engine.prepare(ask("", time=prepared))
    *_, stop = engine.reply(ask("Is it on?", time=now))
    sentence = "Is it on?<|im_end|>\n<|im_start|>assistant\n"
    with engine._model.use() as model:
        tokens = model.tokens(read.format(sentence=sentence).encode(), add_bos=False)
    assert stop.prompt_tokens - stop.cached_tokens == len(tokens)


def test_a_clock_costs_no_more_than_itself(make):
    engine = make("Yes", template=TOOLS_LAST)
    engine.prepare(ask(""))
    assert cached(engine, ask("Is it on?", time="10:59")) > 0.8


def test_a_restart_is_warm(make):
    first = make("Yes", " sir")
    first.prepare(ask(""))
    said = text(first.reply(ask("Is it on?")))
    first.close()
    second = make("Yes", " sir")
    assert cached(second, ask("Is it on?")) > 0.8
    assert text(second.reply(ask("Is it on?"))) == said == "Yes sir"


@pytest.mark.parametrize("kv_type", ["q8_0", "q4_0"])
def test_a_small_memory_answers_and_is_kept_apart_on_disk(make, kv_type, caplog):
    other = make("Yes", kv_type={"q8_0": "q4_0", "q4_0": "q8_0"}[kv_type])
    other.prepare(ask(""))
    other.close()
    engine = make("Yes", kv_type=kv_type)
    assert cached(engine, ask("Is it on?")) == 0
    assert "cannot be used" not in caplog.text
    engine.close()
    assert cached(make("Yes", kv_type=kv_type), ask("Is it on?")) > 0.8


def test_another_model_reads_for_itself(make):
    first = make("Yes")
    first.prepare(ask(""))
    first.close()
    assert cached(make("No", name="other"), ask("Is it on?")) == 0


def test_a_damaged_file_is_read_again(make, tmp_path, caplog):
    first = make("Yes", " sir")
    first.prepare(ask(""))
    first.close()
    (path,) = (tmp_path / "data" / "prefixes" / "llm").glob("*.kv")
    path.write_bytes(path.read_bytes()[:-9] + b"!" * 9)
    second = make("Yes", " sir")
    assert text(second.reply(ask("Is it on?"))) == "Yes sir"
    assert "damaged" in caplog.text


def test_a_state_the_library_refuses_is_read_again(make, caplog):
    engine = make("Yes", " sir")
    with engine._model.use() as model:
        prefix = engine._prefix(model, STABLE, (TOOL,))
        model._store.put(prefix, b"whole, and no state")
    assert cached(engine, ask("Is it on?")) == 0
    assert "cannot be used" in caplog.text
    assert text(engine.reply(ask("Is it on?"))) == "Yes sir"


def test_a_template_that_writes_long_conversations_otherwise_costs_no_prefix(make, tmp_path):
    engine = make("Yes", template="{{ messages | length }} messages\n" + TOOLS_LAST)
    system, said = ask("Is it on?").messages
    turns = ({"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hi."})
    longer = dataclasses.replace(ask(""), messages=(system, *turns, said))
    assert text(engine.reply(longer)) == "Yes"
    engine.close()
    assert not list((tmp_path / "data").rglob("*.kv"))


def test_no_disk_is_used_when_none_may_be(make, tmp_path):
    engine = make("Yes", prefix_cache_mb=0)
    engine.prepare(ask(""))
    engine.close()
    assert not (tmp_path / "data" / "prefixes").exists()


def test_a_house_that_changed_a_little_is_not_read_whole(make):
    engine = make("Yes")
    engine.prepare(ask(""))
    steps = []
    with engine._model.use() as model:
        decode = model.context.decode
        model.context.decode = lambda batch: (steps.append(len(batch)), decode(batch))[1]
        engine.prepare(ask("", stable=f"{STABLE}, lamp 30"))
        assert sum(steps) < len(engine._prefix(model, STABLE, (TOOL,))) / 2


def test_preparing_twice_at_once_reads_once(make):
    engine = make("Yes")
    steps = []
    with engine._model.use() as model:
        decode = model.context.decode
        model.context.decode = lambda batch: (steps.append(len(batch)), decode(batch))[1]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(engine.prepare, [ask("")] * 4))
        beginning = engine._beginning(model, STABLE, (TOOL,), "It is 10:00.")
        assert sum(steps) == len(beginning)


def test_a_house_too_large_for_the_context_is_told(make):
    engine = make("Yes", context=256)
    with pytest.raises(EngineFailed, match=r"the model reads 256: expose fewer entities"):
        engine.prepare(ask(""))


def test_many_conversations_at_once_each_get_their_own_answer(make):
    engine = make("one", " two", " three", conversations=3)
    with ThreadPoolExecutor(12) as pool:
        questions = [ask(f"{number} " * (number % 5 + 1)) for number in range(24)]
        answers = list(pool.map(lambda question: text(engine.reply(question)), questions))
    assert answers == ["one two three"] * 24


def test_one_who_stops_listening_holds_up_nobody(make):
    engine = make("on", " and", endless=True, conversations=2)
    silent = engine.reply(dataclasses.replace(ask("Go on"), max_tokens=1000))
    assert next(silent)
    for _ in range(3):
        *_, stop = engine.reply(ask("Is it on?"))
        assert stop.completion_tokens == 8
    silent.close()


def test_one_who_waits_for_a_place_may_leave(make):
    engine = make("on", " and", endless=True, conversations=1)
    first = engine.reply(dataclasses.replace(ask("Go on"), max_tokens=1000))
    next(first)
    left = threading.Event()
    request = dataclasses.replace(ask("Me, too"), stopped=left.is_set)
    with ThreadPoolExecutor(1) as pool:
        second = pool.submit(lambda: list(engine.reply(request)))
        left.set()
        assert text(second.result()) == ""
    first.close()


def test_long_conversations_take_turns_in_a_small_memory(make):
    engine = make("on", " and", endless=True, conversations=2, context=1024)
    requests = [
        dataclasses.replace(ask(f"{letter * 200}"), max_tokens=200) for letter in "abcdefgh"
    ]
    with ThreadPoolExecutor(8) as pool:
        stops = list(pool.map(lambda request: list(engine.reply(request))[-1], requests))
    assert [stop.completion_tokens for stop in stops] == [200] * 8


def test_the_oldest_turns_are_forgotten_when_the_context_is_full(make):
    engine = make("Yes", context=1024)
    system, said = ask("Is it on?").messages
    turns = [({"role": "user", "content": "x" * 300}, {"role": "assistant", "content": "y"})] * 9
    long = (system, *itertools.chain(*turns), said)
    *items, stop = engine.reply(dataclasses.replace(ask(""), messages=long))
    assert text(items) == "Yes"
    assert stop.prompt_tokens <= 1024


def test_a_tools_result_of_a_megabyte_is_answered(make):
    engine = make("Yes")
    call = {"id": "a1b2c3d4e", "name": "turn_on", "arguments": {}}
    messages = (
        *ask("Turn it on").messages,
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": call["id"], "name": "turn_on", "content": "z" * 2**20},
    )
    *items, stop = engine.reply(dataclasses.replace(ask(""), messages=messages))
    assert text(items) == "Yes"
    assert stop.prompt_tokens <= 2048


def test_an_idle_model_is_released_and_comes_back_warm(make, until_released):
    engine = make("Yes", " sir", idle_unload_seconds=0.001)
    engine.prepare(ask(""))
    until_released(engine)
    assert cached(engine, ask("Is it on?")) > 0.8


@pytest.fixture
def until_released(monkeypatch):
    released = threading.Semaphore(0)
    close = llama_model.LlamaModel.close

    def closed(model):
        close(model)
        released.release()

    monkeypatch.setattr(llama_model.LlamaModel, "close", closed)

    def wait(engine):
        while engine._model.is_loaded:
            assert released.acquire(timeout=20)

    return wait


def test_a_model_that_does_not_fit_is_refused_before_it_is_loaded(make, monkeypatch):
    # Stands for a small machine.
    monkeypatch.setattr(llama_model, "available_bytes", lambda: 2**20)
    with pytest.raises(EngineUnavailable, match=r"model\.gguf needs 0\.1 GB of memory .* free"):
        make("Yes")


def test_conversations_that_do_not_fit_are_refused(make, monkeypatch):
    monkeypatch.setattr(llama_model, "available_bytes", lambda: 140 * 2**20)
    make("Yes", context=256).close()
    with pytest.raises(EngineUnavailable, match="lower context_tokens or conversations"):
        make("Yes", context=4096, conversations=32)


def test_a_gpu_without_room_is_done_without(make, monkeypatch, caplog):
    # Stands for a GPU, which a test cannot count on: its layers never fit.
    load = llama_model.internals.LlamaModel

    def full(**given):
        if given["params"].n_gpu_layers:
            raise ValueError("out of memory")
        return load(**given)

    monkeypatch.setattr(llama_model.llama_cpp, "llama_supports_gpu_offload", lambda: True)
    monkeypatch.setattr(llama_model.internals, "LlamaModel", full)
    assert text(make("Yes").reply(ask("Is it on?"))) == "Yes"
    assert "cannot be loaded onto the GPU" in caplog.text


def test_a_step_that_fails_is_told_and_the_next_one_works(make):
    engine = make("Yes")
    with engine._model.use() as model:
        decode = model.context.decode

        def fail(_batch):
            model.context.decode = decode
            raise RuntimeError("llama_decode returned -3")

        model.context.decode = fail
        with pytest.raises(EngineFailed, match="returned -3"):
            list(engine.reply(ask("Is it on?")))
    assert text(engine.reply(ask("Is it on?"))) == "Yes"

"""Any GGUF model in the server's process, by ``llama-cpp-python``.

The prompt is the model's own chat template. What an answer has in common with the one before it
(the system prompt, the house, the conversation so far) stays in the cache and is not read again.
"""

from __future__ import annotations

import codecs
import ctypes
import json
import logging
import os
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import jinja2
import llama_cpp
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.llm.tool_text import ToolText
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

_LOGGER = logging.getLogger(__name__)

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}<|im_start|>assistant\n"
)
"""For models that bring no template of their own."""

_LOG_LEVEL_ERROR = 4
_errors: deque[str] = deque(maxlen=8)
"""The library's latest complaints; it tells them nowhere else."""


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]  # the library ships no types
def _on_log(level: int, text: bytes, _data: object) -> None:
    message = text.decode(errors="replace").strip()
    if level == _LOG_LEVEL_ERROR:
        _errors.append(message)
    _LOGGER.debug("%s", message)


llama_cpp.llama_log_set(_on_log, None)


class LlamaCppEngine:
    """One model with one context: answers are made one after the other."""

    def __init__(self, options: LlmOptions) -> None:
        path = _model_path(options)
        self._llm = _load(path, options)
        self._vocab = llama_cpp.llama_model_get_vocab(self._llm.model)
        self._context_tokens = min(
            self._llm.n_ctx(), llama_cpp.llama_model_n_ctx_train(self._llm.model)
        )
        self._bos = self._spelled(self._llm.token_bos())
        template = self._llm.metadata.get("tokenizer.chat_template", CHATML)
        self._write_prompt = Jinja2ChatFormatter(
            template,
            eos_token=self._spelled(self._llm.token_eos()).decode(errors="replace"),
            bos_token=self._bos.decode(errors="replace"),
        )
        self._one_at_a_time = threading.Lock()
        self._closed = False
        self.capabilities = Capabilities(
            tools="tools" in template,
            context_tokens=self._context_tokens,
            model=path.stem,
            version=llama_cpp.__version__,
        )

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the answer; closed early, the model stops with the token it is at."""
        tools = request.tools if self.capabilities.tools else ()
        prompt = self._prompt(request.messages, tools)
        reader = ToolText(
            {tool["name"] for tool in tools}, thinking=prompt.rstrip().endswith("<think>")
        )
        with self._one_at_a_time:
            if self._closed:
                raise EngineFailed("the model was unloaded")
            try:
                yield from self._answer(prompt, reader, request)
            except RuntimeError as error:
                self._llm.reset()
                raise EngineFailed(f"llama.cpp failed: {error}") from error

    def close(self) -> None:
        """Release the model, once the answer under way has ended."""
        with self._one_at_a_time:
            self._closed = True
            self._llm.close()

    def _answer(
        self, prompt: str, reader: ToolText, request: Request
    ) -> Iterator[TextDelta | ToolCall | Stop]:
        text = prompt.encode(errors="replace")
        has_bos = bool(self._bos) and text.startswith(self._bos)
        tokens = self._llm.tokenize(text, add_bos=not has_bos, special=True)
        room = min(self._context_tokens - len(tokens), request.max_tokens)
        if room <= 0:
            raise EngineFailed(
                f"the conversation takes {len(tokens)} tokens, and the model reads "
                f"{self._context_tokens}: expose fewer entities, or raise context_tokens"
            )
        decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        called = False
        written = 0
        reason = "length"
        with closing(self._llm.generate(tokens, temp=request.temperature)) as stream:
            for token in stream:
                if llama_cpp.llama_vocab_is_eog(self._vocab, token):
                    reason = "stop"
                    break
                written += 1
                for item in reader.push(decode(self._spelled(token))):
                    called = called or isinstance(item, ToolCall)
                    yield item
                if written == room:
                    break
        for item in [*reader.push(decode(b"", final=True)), *reader.finish()]:
            called = called or isinstance(item, ToolCall)
            yield item
        yield Stop(
            reason="tool_calls" if called else reason,
            prompt_tokens=len(tokens),
            completion_tokens=written,
        )

    def _prompt(
        self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]
    ) -> str:
        written = [_message(message) for message in messages]
        functions = [{"type": "function", "function": dict(tool)} for tool in tools] or None
        problem: Exception | None = None
        for attempt in (written, _without_system(written)):
            try:
                made = self._write_prompt(messages=attempt, tools=functions, enable_thinking=False)
            except (jinja2.TemplateError, TypeError, ValueError) as error:
                problem = error
            else:
                return str(made.prompt)
        raise EngineFailed(f"the model's chat template gave up: {problem}") from problem

    def _spelled(self, token: int) -> bytes:
        """Return a token's bytes; the library's own method loses those of more than 32."""
        size = 256
        buffer = ctypes.create_string_buffer(size)
        count = llama_cpp.llama_token_to_piece(self._vocab, token, buffer, size, 0, True)  # noqa: FBT003 - a C function
        return buffer.raw[: max(0, count)]


def _message(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message of the protocol in the shape that chat templates expect."""
    content = message.get("content")
    if content is not None and not isinstance(content, str):
        content = json.dumps(content, ensure_ascii=False)
    calls = [
        {
            "id": call["id"],
            "type": "function",
            "function": {"name": call["name"], "arguments": call["arguments"]},
        }
        for call in message.get("tool_calls") or ()
    ]
    return {**message, "content": content or "", **({"tool_calls": calls} if calls else {})}


def _without_system(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Let the user say what the system says: some templates refuse a system message."""
    match messages:
        case [{"role": "system", "content": rules}, {"content": said} as first, *rest]:
            return [{**first, "content": f"{rules}\n\n{said}"}, *rest]
    return messages


def _model_path(options: LlmOptions) -> Path:
    """Return the file to load. Raises EngineUnavailable with what to do."""
    folder = options.models_dir
    if options.model is None:
        found = sorted(folder.glob("*.gguf"))
        if not found:
            raise EngineUnavailable(f"llama-cpp has no model: put a GGUF file into {folder}")
        if len(found) > 1:
            names = ", ".join(path.stem for path in found)
            raise EngineUnavailable(f"llama-cpp needs the option model; there are: {names}")
        return found[0]
    named = folder / options.model
    for path in (Path(options.model), named, named.with_name(f"{named.name}.gguf")):
        if path.is_file():
            return path
    raise EngineUnavailable(
        f"llama-cpp: there is no model {options.model}: give the path of a GGUF file, "
        f"or the name of one in {folder}"
    )


def _load(path: Path, options: LlmOptions) -> llama_cpp.Llama:
    """Load a model. Raises EngineUnavailable with the library's reason."""
    _errors.clear()
    try:
        return llama_cpp.Llama(
            str(path),
            n_ctx=options.context_tokens,
            n_threads=options.threads or _cores(),
            n_threads_batch=options.threads or _cores(),
            n_gpu_layers=options.gpu_layers,
            verbose=False,
        )
    except (ValueError, AssertionError) as error:
        reason = _errors[0].rpartition("loading model: ")[2] if _errors else str(error)
        raise EngineUnavailable(
            f"llama-cpp cannot load {path} ({reason}): download it again, or choose another model"
        ) from error


def _cores() -> int:
    """Count the cores this process may use; a core's second thread only gets in the way."""
    usable = getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0)
    cores = set()
    for cpu in usable:
        siblings = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        try:
            cores.add(siblings.read_text())
        except OSError:
            cores.add(str(cpu))
    return len(cores)

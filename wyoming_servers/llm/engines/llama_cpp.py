"""Any GGUF model in the server's process, by ``llama-cpp-python``.

Answers are made side by side in one context. What the prompts of a house begin with (rules, names,
tools) is read once, shared by all its conversations, and kept on disk over restarts.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import Any

import llama_cpp
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from wyoming_servers.llm.chat_template import CHATML, ChatTemplate, changes_last, changing_part
from wyoming_servers.llm.data_text import reader_of
from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.fitting import Messages, fit
from wyoming_servers.llm.model_file import model_path
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.llm.scheduler import Job
from wyoming_servers.llm.slots import common_size
from wyoming_servers.llm.tool_text import ToolText
from wyoming_servers.runtime.idle import Idle
from wyoming_servers.wire.errors import EngineFailed

from .llama_cpu import check_cpu
from .llama_model import LlamaModel

Tools = Sequence[Mapping[str, Any]]

_MOST_PREFIXES = 8
"""How many houses' prefixes are remembered as tokens."""


class LlamaCppEngine:
    """One model; ``conversations`` answers at once."""

    def __init__(self, options: LlmOptions) -> None:
        check_cpu()
        path = model_path(options)
        self._model = Idle(
            partial(LlamaModel, path, options), idle_seconds=options.idle_unload_seconds
        )
        with self._model.use() as model:
            template = model.metadata.get("tokenizer.chat_template", CHATML)
            self._context_tokens = model.context_tokens
            self._bos = model.bos
            formatter = Jinja2ChatFormatter(
                template,
                eos_token=model.eos.decode(errors="replace"),
                bos_token=model.bos.decode(errors="replace"),
            )
        self._template = ChatTemplate(lambda **given: str(formatter(**given).prompt))
        self._prefixes: dict[tuple[str, str], list[int]] = {}
        self.capabilities = Capabilities(
            tools="tools" in template,
            context_tokens=self._context_tokens,
            model=path.stem,
            version=llama_cpp.__version__,
        )

    def prepare(self, request: Request) -> None:
        """Read what the prompts of a house begin with, unless it is known, then what else is told.

        The latter is given up when somebody has spoken.
        """
        tools = self._tools(request)
        situation = changing_part(request.messages, request.stable)
        with self._model.use() as model:
            if self._holds_calls(request):
                model.grammar(request.narrowed)
            prefix = self._prefix(model, request.stable, tools)
            if len(prefix) >= self._context_tokens:
                raise self._too_long(len(prefix))
            if prefix and not model.scheduler.knows(prefix):
                model.scheduler.read(prefix, model.saved(prefix), stopped=request.stopped)
            beginning = self._beginning(model, request.stable, tools, situation)
            if len(prefix) < len(beginning) < self._context_tokens:
                model.scheduler.read_ahead(beginning, stopped=request.stopped)

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the answer; closed early, the model stops with the token it is at."""
        tools = self._tools(request)
        messages = changes_last(request.messages, request.stable)
        with self._model.use() as model:
            job, opens_thought = self._job(model, request, messages, tools)
            yield from self._answer(model, job, reader_of(request, tools, thinking=opens_thought))

    def close(self) -> None:
        """Release the model, once the answers under way have ended."""
        self._model.close()

    def _job(
        self, model: LlamaModel, request: Request, messages: Messages, tools: Tools
    ) -> tuple[Job, bool]:
        """Return what is to be read and written, and whether the prompt opens a thought."""
        prompt = ""

        def read(kept: Messages) -> list[int]:
            nonlocal prompt
            prompt = self._template.prompt(kept, tools)
            return self._tokens(model, prompt)

        wanted = min(request.max_tokens, self._context_tokens // 4)
        tokens = fit(messages, read, most_tokens=self._context_tokens - wanted)
        room = min(self._context_tokens - len(tokens), request.max_tokens)
        if room <= 0:
            raise self._too_long(len(tokens))
        prefix = self._prefix(model, request.stable, tools)
        if common_size(prefix, tokens) < len(prefix):
            prefix = []  # the template wrote this conversation in another way
        saved = model.saved(prefix) if prefix and not model.scheduler.knows(prefix) else None
        thinking = prompt.rstrip().endswith("<think>")
        job = Job(
            tokens=tokens,
            most=room,
            sampler=self._sampler(model, request, thinking=thinking),
            prefix=prefix,
            state=saved,
            stopped=request.stopped,
        )
        return job, thinking

    def _sampler(self, model: LlamaModel, request: Request, *, thinking: bool) -> Any:
        warmth, tools = request.temperature, request.narrowed if self._holds_calls(request) else ()
        if request.json_schema is not None:
            return model.data_sampler(warmth, request.json_schema, tools, thinking=thinking)
        if tools:
            return model.held_sampler(warmth, tools, thinking=thinking)
        return model.sampler(warmth)

    def _answer(
        self, model: LlamaModel, job: Job, reader: ToolText
    ) -> Iterator[TextDelta | ToolCall | Stop]:
        decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        called = False
        written = 0
        with closing(model.scheduler.write(job)) as tokens:
            for token in tokens:
                written += 1
                for item in reader.push(decode(model.spelled(token))):
                    called = called or isinstance(item, ToolCall)
                    yield item
        for item in [*reader.push(decode(b"", final=True)), *reader.finish()]:
            called = called or isinstance(item, ToolCall)
            yield item
        reason = "length" if written == job.most else "stop"
        yield Stop(
            reason="tool_calls" if called else reason,
            prompt_tokens=len(job.tokens),
            cached_tokens=job.cached,
            completion_tokens=written,
        )

    def _prefix(self, model: LlamaModel, stable: str, tools: Tools) -> list[int]:
        """Return the tokens that all prompts with this stable part and these tools begin with."""
        if not stable:
            return []
        key = stable, json.dumps([dict(tool) for tool in tools], default=str)
        if key not in self._prefixes:
            if len(self._prefixes) >= _MOST_PREFIXES:
                self._prefixes.clear()
            self._prefixes[key] = self._beginning(model, stable, tools)
        return self._prefixes[key]

    def _beginning(
        self, model: LlamaModel, stable: str, tools: Tools, situation: str = ""
    ) -> list[int]:
        one, other = (
            self._tokens(model, text)
            for text in self._template.beginnings(stable, tools, situation)
        )
        # The last token may yet grow together with what the user says.
        return one[: max(0, common_size(one, other) - 1)]

    def _tokens(self, model: LlamaModel, prompt: str) -> list[int]:
        text = prompt.encode(errors="replace")
        has_bos = bool(self._bos) and text.startswith(self._bos)
        return model.tokens(text, add_bos=not has_bos)

    def _holds_calls(self, request: Request) -> bool:
        return bool(self._tools(request) and request.narrowed)

    def _tools(self, request: Request) -> Tools:
        return request.tools if self.capabilities.tools else ()

    def _too_long(self, tokens: int) -> EngineFailed:
        return EngineFailed(
            f"the conversation takes {tokens} tokens, and the model reads "
            f"{self._context_tokens}: expose fewer entities, or raise context_tokens"
        )

"""Any server with OpenAI's chat protocol: vLLM, llama-server, Ollama, LM Studio, OpenAI.

What is said, the names of the house and the states asked for go to the address in the option
``url``, and nowhere else: without one there is no engine.
"""

from __future__ import annotations

import ipaddress
import logging
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx2

from wyoming_servers.llm.chat_body import OPTIONAL, chat_body, fitted, tokens_of
from wyoming_servers.llm.chat_stream import ChatStream
from wyoming_servers.llm.chat_template import changes_last
from wyoming_servers.llm.data_text import reader_of
from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.runtime.line import Line, LineCut
from wyoming_servers.runtime.openai_server import OpenAiServer, ServerFailed, complaint
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable, LaramieError

Item = TextDelta | ToolCall | Stop

_LOOK_SECONDS = 0.05
"""How often to look, while an answer is awaited, whether anybody still wants it."""
_REFUSED = (400, 413, 422, 500)
"""What servers answer to what they cannot take; llama-server with 500, too."""
_TOO_LONG = re.compile(
    r"context.{0,12}(length|size|window)|exceed_context|too (long|many tokens)|most .{0,9}tokens",
    re.IGNORECASE,
)
_CONTEXT_TOKENS = re.compile(
    r"(?:context length is|n_ctx\"?:|context size \(?|context window of)\s*(\d+)", re.IGNORECASE
)
_NOT_FOR_CHATS = ("embed", "rerank", "whisper", "tts", "stable-diffusion", "flux")

_LOGGER = logging.getLogger(__name__)


class OpenAiEngine:
    """A server's address; each request has a connection of its own.

    A server that is away is no reason not to start: it may come back any time.
    """

    def __init__(self, options: LlmOptions) -> None:
        self._server = _Server(options)
        self._warms_up = options.warm_up == "on" or (
            options.warm_up == "auto" and self._server.is_near
        )
        self._warming = threading.Lock()
        self.problem = self._server.problem()
        """Why the server did not answer the last time, "" when it did."""
        if self.problem:
            _LOGGER.warning("%s", self.problem)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do, as far as the server told."""
        return Capabilities(
            tools="tools" not in self._server.refused,
            context_tokens=self._server.context_tokens,
            model=self._server.model,
            version=httpx2.__version__,
        )

    def prepare(self, request: Request) -> None:
        """Have the server read what the prompts of a house begin with, if that costs nothing."""
        if not (self._warms_up and request.stable) or not self._warming.acquire(blocking=False):
            return
        try:
            asked = {"role": "user", "content": "."}
            messages = tuple(changes_last((*request.messages, asked), request.stable))
            for _ in self._answer(replace(request, messages=messages, max_tokens=1)):
                pass
        finally:
            self._warming.release()

    def reply(self, request: Request) -> Iterator[Item]:
        """Yield the answer; closed early or stopped, the server hears that nobody listens.

        Raises EngineUnavailable where somebody has to do something, EngineFailed for what may pass.
        """
        messages = tuple(changes_last(request.messages, request.stable))
        yield from self._answer(replace(request, messages=messages))

    def close(self) -> None:
        """Nothing is kept between requests."""

    def _answer(self, request: Request) -> Iterator[Item]:
        line = Line()
        try:
            with _watched(request.stopped, line):
                yield from self._server.ask(request, line)
        except (LaramieError, LineCut) as error:
            if line.is_cut:
                yield Stop(reason="stop")
                return
            self.problem = str(error)
            raise
        self.problem = self._server.lack


@contextmanager
def _watched(stopped: Callable[[], bool], line: Line) -> Iterator[None]:
    """Cut a line as soon as nobody wants the answer, though its reader waits for the server."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_LOOK_SECONDS):
            if stopped():
                line.cut()
                return

    threading.Thread(target=watch, name="line", daemon=True).start()
    try:
        yield
    finally:
        done.set()


class _TooLong(Exception):
    """The conversation does not fit; the text is what the server says."""


class _FieldRefused(Exception):
    """The server does not take a field; the text is its name."""


class _Server(OpenAiServer):
    """Where to ask for answers; for any thread."""

    path = "/chat/completions"
    product = "a chat's answer"
    taken = "read what is said and the names of the house"
    advice = "is LARAMIE_LLM_MODEL one for chats?"

    def __init__(self, options: LlmOptions) -> None:
        super().__init__(options, "llm")
        self.refused: frozenset[str] = frozenset()
        """Optional fields that the server does not take."""
        self.context_tokens = options.context_tokens
        self._has_looked = False
        self._thinks_aloud = False
        """Whether the model's template opens a thought that the server passes on as text."""

    @property
    def is_near(self) -> bool:
        """Whether the server is in this network, going by its address: asking it costs nothing."""
        host = self.address.host
        try:
            return ipaddress.ip_address(host).is_private
        except ValueError:
            return "." not in host or host.endswith((".local", ".lan", ".home.arpa", ".internal"))

    @property
    def lack(self) -> str:
        """What the server cannot do, "" when it can do all."""
        if "tools" not in self.refused:
            return ""
        return (
            f"{self.name} calls no tools, so it cannot control the home: use another model, or "
            "start the server so that it does (vLLM: --enable-auto-tool-choice "
            "--tool-call-parser NAME; llama-server: --jinja)"
        )

    def suits(self, model: str) -> bool:
        """Whether a model is one for chats, going by its name."""
        return not any(part in model.lower() for part in _NOT_FOR_CHATS)

    def ask(self, request: Request, line: Line) -> Iterator[Item]:
        """Yield the answer. Raises LaramieError, LineCut."""
        with self.in_words(), self.client() as client:
            self._look(client, line)
            yield from self._fitting(client, request, line)

    def _fitting(self, client: httpx2.Client, request: Request, line: Line) -> Iterator[Item]:
        """Ask; where the conversation is too long, once more with a shorter one."""
        try:
            yield from self._taken(client, request, line)
        except _TooLong as error:
            said = str(error)
        else:
            return
        known = _CONTEXT_TOKENS.search(said)
        most = int(known[1]) if known else tokens_of(request) // 2
        self.context_tokens = min(self.context_tokens, most)
        _LOGGER.warning("the conversation is too long for %s: it is cut", self.name)
        try:
            shorter = replace(request, messages=fitted(request, most))
            yield from self._taken(client, shorter, line)
        except _TooLong as error:
            raise EngineFailed(
                f"the conversation is too long for {self.name} "
                f"({complaint(str(error)) or str(error)}): let it read more, or expose fewer "
                "entities"
            ) from error

    def _taken(self, client: httpx2.Client, request: Request, line: Line) -> Iterator[Item]:
        """Ask, each time with a field less, until the server takes it."""
        without = self.refused
        for _ in range(len(OPTIONAL) + 1):
            body = chat_body(request, self.model, without=without)
            reader = reader_of(request, request.tools, thinking=self._thinks_aloud)
            try:
                with client.stream(
                    "POST", self.endpoint, json=body, extensions=line.extensions
                ) as response:
                    self._check(client, response, body)
                    self._learn(without)
                    yield from _first_complaint(_read(response, ChatStream(reader)))
            except _FieldRefused as error:
                without |= {str(error)}
                continue
            self._thinks_aloud = reader.thought_aloud or (
                self._thinks_aloud and not reader.is_thinking
            )
            return

    def _check(
        self, client: httpx2.Client, response: httpx2.Response, body: dict[str, Any]
    ) -> None:
        """Raise what an answer means that is none; nothing for one that is."""
        if response.is_success:
            return
        if response.status_code in _REFUSED:
            said = response.read().decode(errors="replace")
            if _TOO_LONG.search(said):
                raise _TooLong(said)
            for field, words in OPTIONAL.items():
                if field in body and any(word in said for word in words):
                    raise _FieldRefused(field)
        raise self.refusal(client, response)

    def _learn(self, refused: frozenset[str]) -> None:
        """Remember what a server does not take, once it took the rest."""
        refused -= {"response_format"}  # it may take another schema
        if refused == self.refused:
            return
        self.refused = refused
        _LOGGER.info("%s does not take: %s", self.name, ", ".join(sorted(refused)))
        if self.lack:
            _LOGGER.warning("%s", self.lack)

    def _look(self, client: httpx2.Client, line: Line) -> None:
        """Find out once what the server has: the only model is the one that is meant."""
        if self._has_looked:
            return
        models = self.listed(client, line)
        fitting = [name for name in models if self.suits(name)]
        if self.model is None and len(fitting) > 1:
            names = ", ".join(sorted(fitting)[:5])
            raise EngineUnavailable(
                f"{self.name} has several models: {names}; set {self.variable('model')}"
            )
        if self.model is None and fitting:
            self.model = fitting[0]
        length = models.get(self.model or "", {}).get("max_model_len")
        if isinstance(length, int) and length > 0:  # as vLLM tells it
            self.context_tokens = length
        self._has_looked = bool(models)


def _read(response: httpx2.Response, stream: ChatStream) -> Iterator[Item]:
    """Read an answer, streamed or not: some servers do not heed what was asked for."""
    if response.headers.get("Content-Type", "").startswith("text/event-stream"):
        for line in response.iter_lines():
            # llama-cpp-python's server complains in a stream without making an event of it.
            if line.startswith(("data:", "{")):
                yield from stream.feed(line.removeprefix("data:"))
    else:
        yield from stream.feed(response.read().decode(errors="replace"))
    yield from stream.finish()


def _first_complaint(items: Iterator[Item]) -> Iterator[Item]:
    """Tell what is too long from what fails; once the answer has begun, it does not matter."""
    has_begun = False
    try:
        for item in items:
            has_begun = True
            yield item
    except ServerFailed as error:
        if has_begun or not _TOO_LONG.search(str(error)):
            raise
        raise _TooLong(str(error)) from error

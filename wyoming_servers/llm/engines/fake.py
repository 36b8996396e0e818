"""A scripted engine for tests and demonstrations.

The last user message decides:

- ``call NAME {json}`` is answered with that tool call; once its result is there, with
  ``result: <json>``;
- ``ask TEXT`` with ``TEXT?``;
- ``fail`` with EngineFailed after one piece of text;
- ``wait`` with nothing until it is stopped;
- ``nothing`` with nothing;
- anything else with ``You said: <message>``, one word at a time.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall
from wyoming_servers.wire.errors import EngineFailed

_LOOK_SECONDS = 0.01


class FakeEngine:
    """Does what the message says."""

    def __init__(self, options: Any) -> None:
        del options
        self.capabilities = Capabilities(
            tools=True, context_tokens=4096, model="fake", version="1.0"
        )

    def prepare(self, request: Request) -> None:
        """Nothing needs to be got ready."""

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the scripted answer."""
        last = request.messages[-1]
        said = str(last.get("content") or "")
        if last.get("role") == "tool":
            yield TextDelta(text=f"result: {json.dumps(last.get('content'), sort_keys=True)}")
            yield Stop(reason="stop")
            return
        verb, _, rest = said.partition(" ")
        if verb == "call":
            name, _, arguments = rest.partition(" ")
            yield ToolCall(id="fake-call", name=name, arguments=json.loads(arguments or "{}"))
            yield Stop(reason="tool_calls")
            return
        if verb == "wait":
            while not request.stopped():
                time.sleep(_LOOK_SECONDS)
        if verb in ("wait", "nothing"):
            yield Stop(reason="stop")
            return
        text = f"{rest}?" if verb == "ask" else f"You said: {said}"
        words = text.split()
        for index, word in enumerate(words):
            yield TextDelta(text=word if index == 0 else f" {word}")
            if verb == "fail":
                raise EngineFailed("the fake engine was told to fail")
        yield Stop(reason="stop", prompt_tokens=len(said.split()), completion_tokens=len(words))

    def close(self) -> None:
        """Release nothing."""

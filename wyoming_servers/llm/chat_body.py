"""What a server with OpenAI's protocol is asked: our messages and tools in its shape."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from .engine import Request
from .fitting import Messages, fit, text_of

_LETTERS_A_TOKEN = 3
"""Rather too few: what is asked has to fit."""

OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "stream_options": ("stream_options",),
    "chat_template_kwargs": ("chat_template_kwargs",),
    "temperature": ("temperature",),
    "max_tokens": ("max_tokens",),
    "response_format": ("response_format", "response format", "json_schema", "grammar"),
    "tools": ("support tools", "tool choice", "tool_choice", "tool-call-parser", "tools param"),
}
"""Fields a server may refuse, and the words by which its complaint tells which."""


def chat_body(
    request: Request, model: str | None, *, without: Collection[str] = ()
) -> dict[str, Any]:
    """Return the body of a request, without some fields that the server does not take.

    Thinking is switched off where the model's template has a switch: nobody hears it, and all wait.
    """
    body: dict[str, Any] = {
        "messages": [_message(message) for message in request.messages],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": request.max_tokens,
        "temperature": request.temperature,
        "chat_template_kwargs": {"enable_thinking": False},
    }
    if model:
        body["model"] = model
    if request.json_schema is not None:
        data = {"name": "answer", "schema": dict(request.json_schema)}
        body["response_format"] = {"type": "json_schema", "json_schema": data}
    if request.tools:
        body["tools"] = [{"type": "function", "function": dict(tool)} for tool in request.tools]
    return {name: value for name, value in body.items() if name not in without}


def fitted(request: Request, most_tokens: int) -> tuple[Mapping[str, Any], ...]:
    """Return the messages of a request, cut to about so many tokens with its tools and answer."""
    kept: Messages = request.messages
    others = _tokens(request.tools) + request.max_tokens

    def read(messages: Messages) -> list[int]:
        nonlocal kept
        kept = messages
        return [0] * (_tokens(messages) + others)  # only how many there are counts

    fit(request.messages, read, most_tokens=most_tokens)
    return tuple(kept)


def tokens_of(request: Request) -> int:
    """Return about how many tokens a request takes."""
    return _tokens(request.messages) + _tokens(request.tools)


def _tokens(parts: Sequence[Mapping[str, Any]]) -> int:
    return len(json.dumps([dict(part) for part in parts], default=str)) // _LETTERS_A_TOKEN


def _message(message: Mapping[str, Any]) -> dict[str, Any]:
    role, content = message.get("role"), text_of(message.get("content"))
    if role == "tool":
        return {"role": role, "tool_call_id": message.get("tool_call_id"), "content": content}
    calls = [_call(call) for call in message.get("tool_calls") or ()]
    return {"role": role, "content": content} | ({"tool_calls": calls} if calls else {})


def _call(call: Mapping[str, Any]) -> dict[str, Any]:
    arguments = json.dumps(dict(call.get("arguments") or {}), ensure_ascii=False)
    function = {"name": call.get("name"), "arguments": arguments}
    return {"id": call.get("id"), "type": "function", "function": function}

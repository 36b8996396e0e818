"""A conversation as the text a model reads, by the model's own chat template."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jinja2

from wyoming_servers.wire.errors import EngineFailed

from .fitting import Messages, text_of

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}<|im_start|>assistant\n"
)
"""For models that bring no template of their own."""

_PROBES = ("a", "1")
"""Two users who say nothing alike: what their prompts have in common is the prefix."""


class ChatTemplate:
    """Writes prompts; ``render`` is the template with its model's special tokens filled in."""

    def __init__(self, render: Callable[..., str]) -> None:
        self._render = render

    def prompt(self, messages: Messages, tools: Sequence[Mapping[str, Any]]) -> str:
        """Return a conversation with the beginning of the answer. Raises EngineFailed."""
        written = [_message(message) for message in messages]
        functions = [{"type": "function", "function": dict(tool)} for tool in tools] or None
        problem: Exception | None = None
        for attempt in (written, _without_system(written)):
            try:
                return self._render(messages=attempt, tools=functions, enable_thinking=False)
            except (jinja2.TemplateError, TypeError, ValueError) as error:
                problem = error
        raise EngineFailed(f"the model's chat template gave up: {problem}") from problem

    def beginnings(
        self, stable: str, tools: Sequence[Mapping[str, Any]], situation: str = ""
    ) -> tuple[str, str]:
        """Return two prompts that have in common what all with this system prompt have.

        ``situation`` is what else is told before anything is said.
        """
        system = {"role": "system", "content": stable}
        one, other = (
            self.prompt((system, {"role": "user", "content": _before(situation, said)}), tools)
            for said in _PROBES
        )
        return one, other


def changes_last(messages: Messages, stable: str) -> Messages:
    """Move what follows the stable part of the system prompt to what the user said last.

    Many templates write the tools behind the system prompt; a clock between them would have all
    the tools read again every minute.
    """
    users = [index for index, message in enumerate(messages) if message.get("role") == "user"]
    changing = changing_part(messages, stable)
    if not (changing and users):
        return messages
    moved = [dict(message) for message in messages]
    moved[0]["content"] = stable
    last = moved[users[-1]]
    last["content"] = _before(changing, text_of(last.get("content")))
    return moved


def changing_part(messages: Messages, stable: str) -> str:
    """Return what follows the stable part of the system prompt; "" where it begins otherwise."""
    system = str(messages[0].get("content")) if messages else ""
    return system[len(stable) :].strip() if stable and system.startswith(stable) else ""


def _before(told: str, said: str) -> str:
    return f"{told}\n\n{said}" if told else said


def _message(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message of the protocol in the shape that chat templates expect."""
    calls = [
        {
            "id": call["id"],
            "type": "function",
            "function": {"name": call["name"], "arguments": call["arguments"]},
        }
        for call in message.get("tool_calls") or ()
    ]
    content = text_of(message.get("content"))
    return {**message, "content": content, **({"tool_calls": calls} if calls else {})}


def _without_system(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Let the user say what the system says: some templates refuse a system message."""
    match messages:
        case [{"role": "system", "content": rules}, {"content": said} as first, *rest]:
            return [{**first, "content": f"{rules}\n\n{said}"}, *rest]
    return messages

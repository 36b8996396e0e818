"""What the LLM room asks of an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True, kw_only=True)
class ToolCall:
    """The model wants a tool used."""

    id: str
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class TextDelta:
    """A piece of the answer."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Stop:
    """The answer is complete."""

    reason: str
    """``stop``, ``tool_calls``, ``length`` or ``not_understood``"""
    engine: str = ""
    """Which of several engines answered."""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Tokens of the prompt that were known before, and not read again."""
    completion_tokens: int = 0


def _never() -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class Request:
    """One answer to give."""

    messages: tuple[Mapping[str, Any], ...]
    """In the shape of the protocol's ``Chat.messages``, the system prompt first."""
    stable: str = ""
    """How the system prompt begins in every request of this house; worth keeping."""
    tools: tuple[Mapping[str, Any], ...] = ()
    """``{"name", "description", "parameters"}``"""
    narrowed: tuple[Mapping[str, Any], ...] = ()
    """The same tools with their arguments narrowed to what there is in this house; an engine that
    can hold a model to a grammar makes it of these. One object while the house stays the same."""
    json_schema: Mapping[str, Any] | None = None
    """The answer is JSON of this schema: an engine that can hold a model to it does."""
    language: str = "en"
    max_tokens: int = 256
    temperature: float = 0.0
    options: Mapping[str, Any] = field(default_factory=dict)
    stopped: Callable[[], bool] = _never
    """Whether nobody wants the answer any more; cheap, and may be asked on any thread."""


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What an engine can do, so that the handler never asks which engine it is."""

    languages: tuple[str, ...] = ()
    """Empty for any."""
    tools: bool = False
    context_tokens: int = 0
    model: str | None = None
    """Name of the loaded model."""
    version: str = ""


class Engine(Protocol):
    """A loaded model. Methods block; the runtime calls them on worker threads."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def prepare(self, request: Request) -> None:
        """Get ready for requests with this ``stable`` beginning and these tools; may take long."""
        ...

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the answer as it is made; the last item, and only it, is a Stop."""
        ...

    def close(self) -> None:
        """Release the model."""
        ...

"""What tools gave back: whether it worked, how a failure is told, and what of it a model reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import House

from .conversation import Turn, last_turn
from .reply import join, outcome

_QUERIES = (
    *("GetLiveContext", "GetDateTime", "get_items", "get_events", "HassTimerStatus"),
    "search_media",
)
_FIRST = (
    *(
        "error",
        "error_text",
        "success",
        "response_type",
        "failed",
        "data",
        "speech",
        "speech_slots",
    ),
    *("id", "name", "type", "state"),
)
"""Keys that tell how it went; what is cut away comes behind them."""
_FEWEST = 8
"""Letters of a text, and items of a list, that stay at least."""


def is_query(tool_name: str) -> bool:
    """Tell whether a tool only looks something up."""
    intent = tool_name.rpartition("__")[2]
    return intent in _QUERIES or intent.startswith("HassGet")


def has_failed(result: Any) -> bool:
    """Tell whether a tool did not do what it was called for, or not all of it."""
    if result is None:
        return True
    if not isinstance(result, Mapping):
        return False
    data = result.get("data")
    return (
        "error" in result
        or result.get("success") is False
        or result.get("response_type") == "error"
        or bool(isinstance(data, Mapping) and data.get("failed"))
    )


def failures(turn: Turn) -> list[tuple[Mapping[str, Any], Any]]:
    """Return the turn's calls that failed with their results; not what a later call made good."""
    found: dict[str, list[tuple[Mapping[str, Any], Any]]] = {}
    for call in turn.calls:
        name, result = str(call.get("name")), turn.results.get(str(call.get("id")))
        if has_failed(result):
            found.setdefault(name, []).append((call, result))
        else:
            found.pop(name, None)
    return [failure for failed in found.values() for failure in failed]


def has_changed_something(turn: Turn) -> bool:
    """Tell whether a call of the turn changed something."""
    return any(
        not is_query(str(call.get("name")))
        and not has_failed(turn.results.get(str(call.get("id"))))
        for call in turn.calls
    )


def was_done_before(turn: Turn) -> bool:
    """Tell whether the turn before changed something."""
    earlier = last_turn(turn.before)
    return earlier is not None and has_changed_something(earlier)


def told_failures(turn: Turn, house: House, language: str) -> str:
    """Return what to say of the turn's calls that failed."""
    return join(list(_told(turn, house, language)))


def _told(turn: Turn, house: House, language: str) -> Iterator[str]:
    for call, result in failures(turn):
        arguments: Mapping[str, Any] = call.get("arguments") or {}
        match = Match(
            text=turn.text,
            language=language,
            intent=str(call.get("name")).rpartition("__")[2],
            slots=arguments,
        )
        text = outcome(match, arguments, result, house)
        name = str(arguments.get("name") or "")
        yield f"{name}: {text}" if name and len(turn.calls) > 1 and name not in text else text


def condensed(content: Any, most_letters: int) -> Any:
    """Return a tool's result in at most about so many letters, what tells how it went first."""
    if len(_text(content)) <= most_letters:
        return content
    if isinstance(content, str):
        try:
            content = json.loads(content)
        except ValueError:
            return _cut(content, most_letters)
    letters = items = most_letters
    while len(_text(short := _shortened(content, letters, items))) > most_letters:
        if letters <= _FEWEST:
            return _cut(_text(short), most_letters)
        letters, items = letters // 2, min(items // 2, 64)
    return short


def _shortened(value: Any, letters: int, items: int) -> Any:
    if isinstance(value, str):
        return _cut(value, max(letters, _FEWEST))
    if isinstance(value, list):
        kept = [_shortened(item, letters, items) for item in value[: max(items, _FEWEST)]]
        left = len(value) - len(kept)
        return [*kept, f"… {left} more"] if left else kept
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST))
        short = {key: _shortened(value[key], letters, items) for key in keys[: max(items, _FEWEST)]}
        left = len(value) - len(short)
        return {**short, "…": f"{left} more"} if left else short
    return value


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[:letters]}… [cut]"


def _text(content: Any) -> str:
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)

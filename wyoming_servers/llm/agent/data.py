"""The model's answer where data is wanted: as it writes it, for a program and not for an ear."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Engine, Stop, TextDelta, ToolCall
from wyoming_servers.wire.errors import EngineFailed
from wyoming_servers.wire.protocol import Chat

from .attempt import Item
from .judge import Judge, Objection
from .model import has_called_enough, request_of
from .phrases import phrase


def ask_for_data(chat: Chat, engine: Engine, house: House, now: datetime) -> Iterator[Item]:
    """Yield JSON of a chat's schema, or calls; the last item is a Stop.

    Raises EngineFailed where there is only a part of it, or calls that cannot be made: nobody can
    be asked.
    """
    judge = Judge(chat, house)
    if has_called_enough(chat):
        raise EngineFailed(phrase("gave_up", judge.language))
    request = request_of(chat, engine.capabilities, house, now)
    written = ""
    for item in engine.reply(replace(request, json_schema=chat.json_schema)):
        if isinstance(item, ToolCall):
            yield _allowed(item, judge.of_call(item, written))
            continue
        if isinstance(item, TextDelta):
            written += item.text
        elif item.reason == "length" and not _is_json(written):
            raise EngineFailed(_cut_off(item))
        yield item


def _allowed(call: ToolCall, judged: ToolCall | Objection) -> ToolCall:
    if isinstance(judged, Objection):
        raise EngineFailed(f"{call.name} was not called: {judged.reply}")
    return judged


def _cut_off(stop: Stop) -> str:
    return (
        f"the data was cut off after {stop.completion_tokens} tokens: ask for less, or raise "
        "max_tokens or context_tokens"
    )


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True

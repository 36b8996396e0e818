"""What a model is asked: a prefix that stays the same for a house, then what changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.engine import Capabilities, Request
from wyoming_servers.wire.protocol import Chat

from .fast_path import find_tool

_INSTRUCTIONS = """\
You are the voice of this home. Answer in the language of the user ({language}), in one or two \
short plain sentences that sound natural when spoken: no lists, no markup, no emoji.
To change something in the home, call a tool; say that it is done only after its result says so. \
Use the names of devices, areas and floors exactly as written below. To lock, use the tool that \
turns on; to unlock, the one that turns off.
For the current state of something, call the tool for live context; never invent a state.
If it is unclear which device or room is meant, ask. If you cannot do something, say so.
"""


def chat_request(house: House, chat: Chat, able: Capabilities, now: datetime) -> Request:
    """Return what an engine is asked to answer the last message of a chat."""
    language = chat.language or house.language
    stable = stable_prompt(house, language)
    told = [str(message.get("content")) for message in chat.messages if _is_system(message)]
    clock = None if find_tool(house, "GetDateTime") else now
    parts = (stable, *told, situation(house, chat.area, clock))
    return Request(
        messages=(
            {"role": "system", "content": "\n\n".join(filter(None, parts))},
            *(message for message in chat.messages if not _is_system(message)),
        ),
        stable=stable,
        tools=tools_of(house) if able.tools else (),
        language=language,
        options=chat.options,
    )


def preparation(house: House, language: str | None, able: Capabilities) -> Request:
    """Return what all requests of this house have in common, for filling a model's cache ahead."""
    stable = stable_prompt(house, language or house.language)
    return Request(
        messages=({"role": "system", "content": stable},),
        stable=stable,
        tools=tools_of(house) if able.tools else (),
        language=language or house.language,
    )


def stable_prompt(house: House, language: str) -> str:
    """Return the part that is the same for every turn in a house: no states, no clock."""
    lines = [_INSTRUCTIONS.format(language=language), "Devices by area (kind: names):"]
    floors = {floor.floor_id: floor.name for floor in house.floors}
    for area in house.areas:
        names = " / ".join((area.name, *area.aliases))
        where = f" ({floors[area.floor]})" if area.floor in floors else ""
        lines.append(f"- {names}{where}: {_devices(house, area.area_id)}")
    if elsewhere := _devices(house, None):
        lines.append(f"- no area: {elsewhere}")
    return "\n".join(lines)


def tools_of(house: House) -> tuple[dict[str, Any], ...]:
    """Return the tools of a house as an engine is told of them, in their own order."""
    return tuple(
        {
            "name": tool.name,
            "description": tool.description,
            "parameters": dict(tool.parameters),
        }
        for tool in house.tools
    )


def situation(house: House, area: str | None, now: datetime | None) -> str:
    """Return the part that changes: where the speaker is, and the time unless a tool tells it."""
    lines = []
    if place := house.area_by_id.get(area or ""):
        lines.append(
            f"The speaker is in {place.name}; a command without a place is about that area."
        )
    if now is not None:
        lines.append(f"It is {now:%A %Y-%m-%d %H:%M}.")
    return "\n".join(lines)


def _devices(house: House, area: str | None) -> str:
    by_domain: dict[str, list[Entity]] = {}
    for entity in sorted(house.entities, key=lambda entity: (entity.domain, entity.name)):
        if entity.area == area or (area is None and entity.area not in house.area_by_id):
            by_domain.setdefault(entity.domain, []).append(entity)
    return "; ".join(
        f"{domain}: {', '.join(' / '.join((entity.name, *entity.aliases)) for entity in entities)}"
        for domain, entities in by_domain.items()
    )


def _is_system(message: Mapping[str, Any]) -> bool:
    return message.get("role") == "system"

"""Tell a server of a house, ask it something, and read the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import Chat, ChatDelta, ChatStop, HouseKnown


async def tell(client: Client, house: House) -> None:
    await client.send(house_to_message(house))
    known = await client.wait_for(HouseKnown.TYPE)
    assert known.data["hash"] == house.hash


def chat(house: House, *messages: Any, conversation: str = "c", **given: Any) -> Chat:
    said = [
        {"role": "user", "content": message} if isinstance(message, str) else message
        for message in messages
    ]
    about = {"house_id": house.house_id, "hash": house.hash}
    return Chat(conversation_id=conversation, messages=said, **about, **given)


async def answer(client: Client) -> tuple[str, ChatStop]:
    text = ""
    while (event := await client.receive()).type == ChatDelta.TYPE:
        text += event.data.get("content") or ""
    return text, ChatStop.from_data(event.data)


def with_one_lamp(house: House) -> House:
    """Return a home of a lamp, for models that read letter by letter."""
    lights = [entity for entity in house.entities if entity.entity_id == "light.bed_light"]
    tools = [tool for tool in house.tools if tool.name.endswith("HassTurnOn")]
    return replace(house, entities=tuple(lights), tools=tuple(tools))

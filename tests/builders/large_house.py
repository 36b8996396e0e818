"""A house of any size, with about twelve devices in each room."""

from __future__ import annotations

from collections.abc import Sequence

from wyoming_servers.house.snapshot import Area, Entity, Floor, House, Tool

KINDS = ("light", "switch", "cover", "climate", "sensor", "media_player")


def large_house(entities: int, tools: Sequence[Tool] = ()) -> House:
    """Return a house of two floors; its devices are numbered, and off."""
    rooms = max(2, entities // 12)
    return House(
        house_id=f"{entities} entities",
        language="en",
        floors=(Floor(floor_id="low", name="Ground Floor"), Floor(floor_id="up", name="Upstairs")),
        areas=tuple(
            Area(area_id=f"a{room}", name=f"Room {room}", floor=("low", "up")[room % 2])
            for room in range(rooms)
        ),
        entities=tuple(
            Entity(
                entity_id=f"{KINDS[at % len(KINDS)]}.e{at}",
                name=f"{KINDS[at % len(KINDS)].replace('_', ' ')} number {at}",
                domain=KINDS[at % len(KINDS)],
                area=f"a{at % rooms}",
                state="off",
            )
            for at in range(entities)
        ),
        tools=tuple(tools),
    )

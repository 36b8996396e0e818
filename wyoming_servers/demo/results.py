"""Results of intents, in the shape of Home Assistant's ``IntentResponse``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wyoming_servers.house.snapshot import Area, Entity, Floor

Result = dict[str, Any]


def response(success: Iterable[Result] = (), failed: Iterable[Result] = (), **slots: Any) -> Result:
    """Return what an intent that was done tells the model; ``slots`` are its speech slots."""
    return {
        "speech": {},
        "response_type": "action_done",
        **({"speech_slots": slots} if slots else {}),
        "data": {"success": list(success), "failed": list(failed)},
    }


def target(thing: Entity | Area | Floor, name: str | None = None) -> Result:
    """Return an entity or a place as a target of an intent."""
    match thing:
        case Entity():
            return {"name": name or thing.name, "type": "entity", "id": thing.entity_id}
        case Area():
            return {"name": thing.name, "type": "area", "id": thing.area_id}
        case Floor():
            return {"name": thing.name, "type": "floor", "id": thing.floor_id}

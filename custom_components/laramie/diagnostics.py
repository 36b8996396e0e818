"""What helps to find a fault, with nothing of who lives there and where."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from homeassistant.components.diagnostics import async_redact_data
from homeassistant.const import CONF_HOST, CONF_PROMPT
from homeassistant.core import HomeAssistant

from . import LaramieConfigEntry
from .errors import LaramieError
from .protocol import MIN_VERSION, VERSION

SECRET = {CONF_HOST, CONF_PROMPT, "title"}


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry,
) -> dict[str, Any]:
    """Return the state of an entry: counts in place of names."""
    data = entry.runtime_data
    entities = data.keeper.house.entities
    places = data.keeper.house.places
    try:
        models: dict[str, Any] = (await data.client.models()).to_data()
    except LaramieError as error:
        models = {"error": error.key, "detail": error.detail}
    return {
        "entry": async_redact_data(dict(entry.data), SECRET),
        "subentries": [
            async_redact_data({"type": subentry.subentry_type, **subentry.data}, SECRET)
            for subentry in entry.subentries.values()
        ],
        "protocol": {"version": VERSION, "min_version": MIN_VERSION},
        "server": asdict(data.link.info) if data.link.info else None,
        "problem": data.link.problem.key if data.link.problem else None,
        "models": models,
        "house": {
            "language": places["language"],
            "areas": len(places["areas"]),
            "floors": len(places["floors"]),
            "entities": dict(Counter(entity["domain"] for entity in entities.values())),
        },
        "last_turn": asdict(data.last_turn) if data.last_turn else None,
    }

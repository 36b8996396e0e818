"""What helps to find a fault, with nothing of who lives there and where."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from homeassistant.components.diagnostics import async_redact_data
from homeassistant.const import CONF_HOST, CONF_NAME, CONF_PROMPT, CONF_TOKEN
from homeassistant.core import HomeAssistant

from . import LaramieConfigEntry
from .const import CONF_SPEECH_TOKENS
from .errors import LaramieError, ServerError
from .protocol import MIN_VERSION, VERSION
from .satellite import SatelliteConfigEntry, is_satellite
from .satellite_client import diagnose

SECRET = {CONF_HOST, CONF_NAME, CONF_PROMPT, CONF_SPEECH_TOKENS, CONF_TOKEN, "area", "title"}


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry | SatelliteConfigEntry,
) -> dict[str, Any]:
    """Return the state of an entry."""
    told = await (_of_satellite(entry) if is_satellite(entry) else _of_server(entry))
    link = entry.runtime_data.link
    return {
        "entry": async_redact_data(dict(entry.data), SECRET),
        "protocol": {"version": VERSION, "min_version": MIN_VERSION},
        "problem": link.problem.key if link.problem else None,
        **told,
    }


async def _of_server(entry: LaramieConfigEntry) -> dict[str, Any]:
    """Return counts in place of names."""
    data = entry.runtime_data
    entities = data.keeper.house.entities
    places = data.keeper.house.places
    try:
        models: dict[str, Any] = (await data.client.models()).to_data()
    except LaramieError as error:
        models = _told(error)
    return {
        "subentries": [
            async_redact_data({"type": subentry.subentry_type, **subentry.data}, SECRET)
            for subentry in entry.subentries.values()
        ],
        "server": asdict(data.link.info) if data.link.info else None,
        "models": models,
        "house": {
            "language": places["language"],
            "areas": len(places["areas"]),
            "floors": len(places["floors"]),
            "entities": dict(Counter(entity["domain"] for entity in entities.values())),
        },
        "last_turn": asdict(data.last_turn) if data.last_turn else None,
    }


async def _of_satellite(entry: SatelliteConfigEntry) -> dict[str, Any]:
    satellite = entry.runtime_data
    try:
        report = await diagnose(satellite.client)
    except LaramieError as error:
        report = _told(error)
    return {
        "available": satellite.available,
        "settings": satellite.settings.to_data(),
        "report": async_redact_data(report, SECRET),
    }


def _told(error: LaramieError) -> dict[str, Any]:
    """Return what went wrong; what the system says of a connection names an address."""
    told = {"error": error.key}
    return told | {"detail": error.detail} if isinstance(error, ServerError) else told

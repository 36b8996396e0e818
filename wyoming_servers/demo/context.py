"""What Home Assistant's live context tells a model of the home."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from wyoming_servers.house.snapshot import Entity, House

from .matching import Constraints, MatchFailedError, Reason, match_targets

_TOLD = (
    "temperature",
    "current_temperature",
    "temperature_unit",
    "brightness",
    "humidity",
    "unit_of_measurement",
    "device_class",
    "current_position",
    "percentage",
    "volume_level",
    "media_title",
    "media_artist",
    "media_album_name",
)
_NOT_TOLD = ("calendar", "script")
_HEAD = "Live Context: An overview of the areas and the devices in this smart home:"


def live_context(house: House, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Answer ``homeassistant__GetLiveContext``; filters are name, domain and area."""
    name, area, domain = (arguments.get(key) for key in ("name", "area", "domain"))
    domains = [domain] if isinstance(domain, str) else domain
    domains = [d.strip().lower() for d in domains if d.strip()] if domains is not None else None
    told = {e.entity_id for e in house.entities if e.domain not in _NOT_TOLD}
    if name or area or domains:
        wanted = Constraints(name=name, area=area, domains=domains, allow_duplicate_names=True)
        try:
            told &= {entity.entity_id for entity in match_targets(house, wanted).entities}
        except MatchFailedError as error:
            return {"error": _why(error.reason, name, area, domains or ())}
    entities = [
        describe(house, entity)
        for entity in sorted(house.entities, key=lambda entity: entity.name)
        if entity.entity_id in told
    ]
    text = yaml.safe_dump(entities, allow_unicode=True, sort_keys=False)
    return {"result": f"{_HEAD}\n{text.replace(': null', ':')}"}


def describe(house: House, entity: Entity) -> dict[str, Any]:
    """Return names, domain, state, areas and the telling attributes of one entity."""
    area = house.area_by_id.get(entity.area or "")
    shown = {"device_class": entity.device_class} if entity.device_class else {}
    attributes = {
        key: str(value) if isinstance(value, int) else value
        for key, value in {**entity.attributes, **shown}.items()
        if key in _TOLD
    }
    brightness = entity.attributes.get("brightness")
    if entity.domain == "light" and isinstance(brightness, int):
        attributes["brightness_pct"] = str(max(round(brightness / 255 * 100), brightness > 0))
    info = {
        "names": ", ".join((entity.name, *entity.aliases)),
        "domain": entity.domain,
        "state": entity.state,
        "areas": ", ".join((area.name, *sorted(area.aliases))) if area else "",
        "attributes": attributes,
    }
    return {key: value for key, value in info.items() if value or key == "state"}


def _why(reason: Reason, name: str | None, area: str | None, domains: Any) -> str:
    return {
        Reason.INVALID_AREA: f"Area '{area}' does not exist",
        Reason.NAME: f"No exposed entities matched name '{name}'",
        Reason.AREA: f"No exposed entities found in area '{area}'",
        Reason.DOMAIN: f"No exposed entities found in domain(s): {', '.join(domains)}",
    }.get(reason, "No entities matched the provided filter")

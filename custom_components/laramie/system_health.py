"""What Home Assistant's system information says of each server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from homeassistant.components import system_health
from homeassistant.core import HomeAssistant, callback

from . import LaramieConfigEntry
from .actions import servers_of
from .errors import LaramieError
from .protocol import MIN_VERSION, VERSION

UNKNOWN = "-"


@callback
def async_register(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    register: system_health.SystemHealthRegistration,
) -> None:
    """Tell who knows it."""
    register.async_register_info(_info, "/config/integrations/integration/laramie")


async def _info(hass: HomeAssistant) -> dict[str, Any]:
    """Return it, with one server after the other in each line."""
    servers = servers_of(hass)

    def each(tell: Callable[[LaramieConfigEntry], str]) -> str:
        return ", ".join(map(tell, servers)) or UNKNOWN

    return {
        "servers": len(servers),
        "reachable": _reachable(servers),
        "version": each(_version),
        "model": _models(servers),
        "protocol": f"{MIN_VERSION}-{VERSION}",
        "last_error": each(_last_error),
        "entities": each(lambda entry: str(len(entry.runtime_data.keeper.house.entities))),
    }


def _version(entry: LaramieConfigEntry) -> str:
    info = entry.runtime_data.link.info
    return info.program_version if info else UNKNOWN


def _last_error(entry: LaramieConfigEntry) -> str:
    problem = entry.runtime_data.link.last_problem
    return problem.key if problem else UNKNOWN


async def _reachable(servers: list[LaramieConfigEntry]) -> str | dict[str, str]:
    for entry in servers:
        try:
            await entry.runtime_data.client.describe_llm()
        except LaramieError as error:
            return {"type": "failed", "error": error.key}
    return "ok" if servers else UNKNOWN


async def _models(servers: list[LaramieConfigEntry]) -> str:
    loaded = []
    for entry in servers:
        try:
            loaded.append((await entry.runtime_data.client.models()).loaded or UNKNOWN)
        except LaramieError:
            loaded.append(UNKNOWN)
    return ", ".join(loaded) or UNKNOWN

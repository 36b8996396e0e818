"""Our voice servers that Home Assistant has found, and that wait for somebody to add them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from homeassistant.config_entries import SIGNAL_CONFIG_ENTRY_CHANGED, ConfigFlowResult
from homeassistant.core import HomeAssistant, callback
from homeassistant.data_entry_flow import UnknownFlow
from homeassistant.helpers.dispatcher import async_dispatcher_connect
from homeassistant.helpers.service_info.hassio import HassioServiceInfo
from homeassistant.helpers.service_info.zeroconf import ZeroconfServiceInfo

from .client import LaramieClient, ServerInfo
from .errors import LaramieError
from .voice_servers import DOMAIN_OF_ROOM, WYOMING, our_engines, voice_servers


async def found_servers(hass: HomeAssistant) -> dict[str, str]:
    """Return our voice servers that could be added: their discovery flows, by room."""
    known = {server.server_id for server in await voice_servers(hass)}
    discovered = _discovered(hass)
    infos = await asyncio.gather(*(_info(client) for _, client in discovered))
    found: dict[str, str] = {}
    for (flow_id, _), info in zip(discovered, infos, strict=True):
        if info and info.room in DOMAIN_OF_ROOM and info.server_id not in known:
            found.setdefault(info.room, flow_id)
    return found


async def add_found_servers(hass: HomeAssistant) -> None:
    """Add them, as the button on their cards does; one of a room is enough."""
    for room, flow_id in (await found_servers(hass)).items():
        if room not in await our_engines(hass):
            with suppress(UnknownFlow):
                await hass.config_entries.flow.async_configure(flow_id, {})


async def missing_rooms(hass: HomeAssistant) -> list[str]:
    """Return the rooms of which no server of ours is there."""
    engines = await our_engines(hass)
    return [room for room in DOMAIN_OF_ROOM if room not in engines]


async def wait_for_servers(hass: HomeAssistant, seconds: float) -> None:
    """Add what is found until there is a server of each room, or for as long as this."""
    changed = asyncio.Event()

    @callback
    def tell(*_what: object) -> None:
        changed.set()

    stops = (
        hass.config_entries.flow.async_subscribe_flow(tell),
        async_dispatcher_connect(hass, SIGNAL_CONFIG_ENTRY_CHANGED, tell),
    )
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while await _missing_after_adding(hass):
                    await changed.wait()
                    changed.clear()
    finally:
        for stop in stops:
            stop()


async def _missing_after_adding(hass: HomeAssistant) -> list[str]:
    await add_found_servers(hass)
    return await missing_rooms(hass)


async def _info(client: LaramieClient) -> ServerInfo | None:
    try:
        return await client.describe()
    except LaramieError:
        return None


@callback
def _discovered(hass: HomeAssistant) -> list[tuple[str, LaramieClient]]:
    """Return what core's ``wyoming`` has found and shows to the user, ours or not."""
    return [
        (flow["flow_id"], client_of(info))
        for kind, client_of in _CLIENT_OF.items()
        for flow, info in _flows_and_infos(hass, kind)
        if flow["handler"] == WYOMING and "step_id" in flow
    ]


def _flows_and_infos(hass: HomeAssistant, kind: type) -> list[tuple[ConfigFlowResult, Any]]:
    infos: list[Any] = []

    def note(info: Any) -> bool:
        infos.append(info)
        return True

    flows = hass.config_entries.flow.async_progress_by_init_data_type(
        kind, note, include_uninitialized=True
    )
    return list(zip(flows, infos, strict=True))


def _at_address(info: ZeroconfServiceInfo) -> LaramieClient:
    return LaramieClient(info.host, info.port or 0)


def _at_uri(info: HassioServiceInfo) -> LaramieClient:
    uri = urlsplit(info.config["uri"])
    return LaramieClient(uri.hostname or "", uri.port or 0)


_CLIENT_OF: dict[type, Callable[[Any], LaramieClient]] = {
    ZeroconfServiceInfo: _at_address,
    HassioServiceInfo: _at_uri,
}

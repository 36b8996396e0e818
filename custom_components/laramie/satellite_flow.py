"""Adds a satellite: the steps of the flow that are its own."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from homeassistant.config_entries import (
    SOURCE_RECONFIGURE,
    SOURCE_USER,
    ConfigFlow,
    ConfigFlowResult,
)
from homeassistant.const import CONF_HOST, CONF_PORT

from .client import LaramieClient
from .const import CONF_INFO, CONF_ROOM
from .errors import WrongRoom
from .satellite_client import SatelliteInfo, describe_satellite
from .satellite_protocol import SATELLITE


class SatelliteFlow(ConfigFlow):
    """One entry per satellite, known by its ``server_id`` wherever it moves."""

    _satellite: SatelliteInfo
    _satellite_address: dict[str, Any]

    async def async_step_satellite(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Let the user decide about a discovered satellite."""
        if user_input is not None:
            return self._create_satellite()
        self._set_confirm_only()
        return self.async_show_form(
            step_id="satellite", description_placeholders={"name": self._satellite.name}
        )

    async def _satellite_at(self, address: dict[str, Any]) -> ConfigFlowResult | None:
        """Take the satellite at an address; None when one of our servers is there.

        Raises LaramieError.
        """
        try:
            info = await describe_satellite(LaramieClient(address[CONF_HOST], address[CONF_PORT]))
        except WrongRoom:
            return None
        by_hand = self.source in (SOURCE_USER, SOURCE_RECONFIGURE)
        await self.async_set_unique_id(info.server_id, raise_on_progress=not by_hand)
        if self.source == SOURCE_RECONFIGURE:
            self._abort_if_unique_id_mismatch(reason="another_server")
            return self.async_update_and_abort(self._get_reconfigure_entry(), data_updates=address)
        self._abort_if_unique_id_configured(updates=address, reload_on_update=False)
        self._satellite, self._satellite_address = info, address
        if by_hand:
            return self._create_satellite()
        self.context["title_placeholders"] = {"name": info.name}
        return await self.async_step_satellite()

    def _create_satellite(self) -> ConfigFlowResult:
        info = self._satellite
        return self.async_create_entry(
            title=info.name,
            data={**self._satellite_address, CONF_ROOM: SATELLITE, CONF_INFO: asdict(info)},
        )

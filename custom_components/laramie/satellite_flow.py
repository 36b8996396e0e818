"""Adds a satellite: the steps of the flow that are its own."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from homeassistant.config_entries import SOURCE_USER, ConfigFlowResult

from .client import LaramieClient
from .const import CONF_INFO, CONF_ROOM
from .errors import WrongRoom
from .satellite_client import SatelliteInfo, describe_satellite
from .satellite_protocol import SATELLITE
from .secure_flow import SecureFlow


class SatelliteFlow(SecureFlow):
    """One entry per satellite, known by its ``server_id`` wherever it moves."""

    _satellite: SatelliteInfo

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
        client = LaramieClient.of(address)
        try:
            info = await describe_satellite(client)
        except WrongRoom:
            return None
        entry = self._entry_in_question()
        by_hand = entry is not None or self.source == SOURCE_USER
        await self.async_set_unique_id(info.server_id, raise_on_progress=not by_hand)
        if entry:
            self._abort_if_unique_id_mismatch(reason="another_server")
        else:
            self._abort_if_known()
        client.served(info)
        if entry:
            return self.async_update_and_abort(entry, data_updates=address)
        self._satellite, self._address = info, address
        if by_hand:
            return self._create_satellite()
        self.context["title_placeholders"] = {"name": info.name}
        return await self.async_step_satellite()

    def _create_satellite(self) -> ConfigFlowResult:
        info = self._satellite
        return self.async_create_entry(
            title=info.name,
            data={**self._address, CONF_ROOM: SATELLITE, CONF_INFO: asdict(info)},
        )

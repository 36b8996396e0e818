"""Our speech-to-text servers, which are added with Home Assistant's own ``wyoming``."""

from __future__ import annotations

from homeassistant.const import CONF_HOST, CONF_PORT
from homeassistant.core import HomeAssistant

from .client import LaramieClient
from .errors import LaramieError

WYOMING = "wyoming"


async def speech_servers(hass: HomeAssistant) -> dict[str, LaramieClient]:
    """Return clients of our speech servers by server id; stock ones and absent ones are skipped."""
    found = {}
    for entry in hass.config_entries.async_loaded_entries(WYOMING):
        if not entry.runtime_data.service.info.asr:
            continue
        client = LaramieClient(entry.data[CONF_HOST], entry.data[CONF_PORT])
        try:
            info = await client.describe()
        except LaramieError:
            continue
        found[info.server_id] = client
    return found

"""Repairs: what only the user can put right."""

from __future__ import annotations

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT, CONF_TOKEN
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import issue_registry as ir

from .const import CONF_CERTIFICATE, CONF_ROOM, DOMAIN
from .errors import (
    AnotherServer,
    CertificateChanged,
    CertificateExpired,
    LaramieError,
    ServerTooNew,
    ServerTooOld,
)
from .voice_servers import VoiceServer

OF_SERVER = (AnotherServer, CertificateChanged, CertificateExpired, ServerTooOld, ServerTooNew)
"""What stays wrong with a server until somebody acts; one that is away may come back."""
MODEL_MISSING = "model_missing"
NO_PIPELINE = "no_pipeline"
SPEECH_TOKEN = "speech_token"  # noqa: S105 - the name of an issue
TOO_MANY_ENTITIES = "too_many_entities"
ADVICE = (NO_PIPELINE, SPEECH_TOKEN, TOO_MANY_ENTITIES)
"""What works all the same."""
type Fix = dict[str, str | int | float | None]
"""What a repair needs to know."""
MOST_ENTITIES = 500
"""A house of more is understood more slowly, and names that sound alike are mixed up."""


@callback
def tell_of_server(hass: HomeAssistant, entry: ConfigEntry, problem: LaramieError | None) -> None:
    """Show what is wrong with a server, and take back what is not wrong any more."""
    for kind in OF_SERVER:
        if isinstance(problem, kind):
            _tell(hass, entry, kind.key, title=entry.title)
        else:
            _take_back(hass, entry, kind.key)


@callback
def tell_of_model(hass: HomeAssistant, entry: ConfigEntry, missing: str | None) -> None:
    """Show that a model is not on the server, or take that back."""
    if missing:
        _tell(hass, entry, MODEL_MISSING, title=entry.title, model=missing)
    else:
        _take_back(hass, entry, MODEL_MISSING)


@callback
def tell_of_pipeline(hass: HomeAssistant, entry: ConfigEntry, has_one: bool) -> None:  # noqa: FBT001 - all that is told
    """Show that no voice assistant uses a server, or take that back."""
    if has_one:
        _take_back(hass, entry, NO_PIPELINE)
    else:
        _tell(hass, entry, NO_PIPELINE, fix={}, title=entry.title)


@callback
def tell_of_token(hass: HomeAssistant, entry: ConfigEntry, server: VoiceServer | None) -> None:
    """Show that a speech-to-text server and we do not know each other, or take that back."""
    if server is None:
        _take_back(hass, entry, SPEECH_TOKEN)
    else:
        host, port = server.client.host, server.client.port
        fix: Fix = {
            "server_id": server.server_id,
            CONF_HOST: host,
            CONF_PORT: port,
            CONF_CERTIFICATE: server.client.certificate,
            CONF_TOKEN: server.wants_token,
        }
        _tell(hass, entry, SPEECH_TOKEN, fix=fix, host=host)


@callback
def tell_of_house(hass: HomeAssistant, entry: ConfigEntry, entities: int) -> None:
    """Show that too many entities are exposed, or take that back."""
    if entities > MOST_ENTITIES:
        _tell(hass, entry, TOO_MANY_ENTITIES, count=str(entities), most=str(MOST_ENTITIES))
    else:
        _take_back(hass, entry, TOO_MANY_ENTITIES)


@callback
def take_back_all(hass: HomeAssistant, entry: ConfigEntry) -> None:
    """Show nothing of an entry that is not set up."""
    tell_of_server(hass, entry, None)
    tell_of_model(hass, entry, None)
    tell_of_pipeline(hass, entry, has_one=True)
    tell_of_token(hass, entry, None)
    tell_of_house(hass, entry, 0)


def _tell(
    hass: HomeAssistant,
    entry: ConfigEntry,
    key: str,
    *,
    fix: Fix | None = None,
    **placeholders: str,
) -> None:
    """Show it; ``fix`` is what its repair needs to know, where there is one."""
    ir.async_create_issue(
        hass,
        DOMAIN,
        f"{key}_{entry.entry_id}",
        data={"entry_id": entry.entry_id, **(fix or {})},
        is_fixable=fix is not None,
        severity=ir.IssueSeverity.WARNING if key in ADVICE else ir.IssueSeverity.ERROR,
        translation_key=f"{entry.data[CONF_ROOM]}_{key}" if CONF_ROOM in entry.data else key,
        translation_placeholders=placeholders,
    )


def _take_back(hass: HomeAssistant, entry: ConfigEntry, key: str) -> None:
    ir.async_delete_issue(hass, DOMAIN, f"{key}_{entry.entry_id}")

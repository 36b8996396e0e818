"""Repairs: what only the user can put right."""

from __future__ import annotations

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import issue_registry as ir

from .const import DOMAIN
from .errors import AnotherServer, LaramieError, ServerTooNew, ServerTooOld

OF_SERVER = (AnotherServer, ServerTooOld, ServerTooNew)
"""What stays wrong with a server until somebody acts; one that is away may come back."""
MODEL_MISSING = "model_missing"


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
def take_back_all(hass: HomeAssistant, entry: ConfigEntry) -> None:
    """Show nothing of an entry that is not set up."""
    tell_of_server(hass, entry, None)
    tell_of_model(hass, entry, None)


def _tell(hass: HomeAssistant, entry: ConfigEntry, key: str, **placeholders: str) -> None:
    ir.async_create_issue(
        hass,
        DOMAIN,
        f"{key}_{entry.entry_id}",
        is_fixable=False,
        severity=ir.IssueSeverity.ERROR,
        translation_key=key,
        translation_placeholders=placeholders,
    )


def _take_back(hass: HomeAssistant, entry: ConfigEntry, key: str) -> None:
    ir.async_delete_issue(hass, DOMAIN, f"{key}_{entry.entry_id}")

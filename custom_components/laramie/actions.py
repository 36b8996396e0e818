"""The actions: a model is loaded, a turn prepared, a reply said again, an assistant made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import probatio as vol
from homeassistant.const import ATTR_CONFIG_ENTRY_ID, ATTR_ENTITY_ID
from homeassistant.core import (
    HomeAssistant,
    ServiceCall,
    ServiceResponse,
    SupportsResponse,
    callback,
)
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers import service

from .const import CONF_MODEL, DOMAIN
from .errors import NothingSaid, ServerError
from .pipeline import create_pipeline
from .protocol import ErrorCode
from .satellite import is_satellite
from .say_again import say_again

if TYPE_CHECKING:
    from . import LaramieConfigEntry

LOAD_MODEL = "load_model"
WARM = "warm"
SAY_AGAIN = "say_again"
CREATE_VOICE_ASSISTANT = "create_voice_assistant"
LANGUAGE = "language"

SERVER = {vol.Optional(ATTR_CONFIG_ENTRY_ID): cv.string}
SPEAKERS = cv.entities_domain(["assist_satellite", "media_player"])


@callback
def register_actions(hass: HomeAssistant) -> None:
    """Register them; they are there before any server is."""
    for name, act, fields, response in (
        (LOAD_MODEL, _load_model, {vol.Required(CONF_MODEL): cv.string} | SERVER, True),
        (WARM, _warm, {vol.Optional(LANGUAGE): cv.string} | SERVER, False),
        (SAY_AGAIN, _say_again, {vol.Optional(ATTR_ENTITY_ID): SPEAKERS}, True),
        (CREATE_VOICE_ASSISTANT, _create_voice_assistant, SERVER, True),
    ):
        hass.services.async_register(
            DOMAIN,
            name,
            act,
            schema=vol.Schema(fields),
            supports_response=SupportsResponse.OPTIONAL if response else SupportsResponse.NONE,
        )


async def _load_model(call: ServiceCall) -> ServiceResponse:
    """Have a server load a model; it is done when the model answers."""
    data = _server(call).runtime_data
    model = call.data[CONF_MODEL]
    try:
        models = await data.client.load(model)
    except ServerError as error:
        if error.code != ErrorCode.NAME_UNKNOWN:
            raise
        known = (str(known["name"]) for known in (await data.client.models()).models)
        raise _invalid(
            "model_unknown", model=model, models=", ".join(sorted(known)) or "-"
        ) from error
    data.tell()
    return {"model": models.loaded}


async def _warm(call: ServiceCall) -> None:
    """Have a server get ready for what each of its agents may be asked."""
    keeper = _server(call).runtime_data.keeper
    await keeper.prepare_agents(call.data.get(LANGUAGE, call.hass.config.language))


async def _say_again(call: ServiceCall) -> ServiceResponse:
    """Say the last reply of any agent of ours."""
    replies = [reply for entry in servers_of(call.hass) if (reply := entry.runtime_data.last_reply)]
    reply = max(replies, key=lambda reply: reply.at, default=None)
    if reply is None:
        raise NothingSaid
    await say_again(call.hass, reply, call.data.get(ATTR_ENTITY_ID, []), call.context)
    return {"text": reply.text}


async def _create_voice_assistant(call: ServiceCall) -> ServiceResponse:
    """Do what the button does."""
    pipeline = await create_pipeline(call.hass, _server(call).entry_id)
    return {"pipeline": pipeline.id, "name": pipeline.name}


def _server(call: ServiceCall) -> LaramieConfigEntry:
    """Return the server that a call names, or the only one. Raises ServiceValidationError."""
    if entry_id := call.data.get(ATTR_CONFIG_ENTRY_ID):
        named = service.async_get_config_entry(call.hass, DOMAIN, entry_id)
        servers = [] if is_satellite(named) else [named]
    else:
        servers = servers_of(call.hass)
    if len(servers) != 1:
        raise _invalid("which_server")
    return servers[0]


def servers_of(hass: HomeAssistant) -> list[LaramieConfigEntry]:
    """Return the LLM servers that are set up; a satellite's entry is none."""
    loaded = hass.config_entries.async_loaded_entries(DOMAIN)
    return [entry for entry in loaded if not is_satellite(entry)]


def _invalid(key: str, **placeholders: str) -> ServiceValidationError:
    return ServiceValidationError(
        translation_domain=DOMAIN, translation_key=key, translation_placeholders=placeholders
    )

"""Adds and changes what a server is used for: conversation agents and AI tasks."""

from __future__ import annotations

import logging
from typing import Any

import probatio as vol
from homeassistant.config_entries import (
    SOURCE_USER,
    ConfigEntryState,
    ConfigSubentryFlow,
    SubentryFlowResult,
)
from homeassistant.const import CONF_LLM_HASS_API, CONF_NAME, CONF_PROMPT
from homeassistant.helpers import llm
from homeassistant.helpers.selector import (
    BooleanSelector,
    NumberSelector,
    NumberSelectorConfig,
    NumberSelectorMode,
    SelectOptionDict,
    SelectSelector,
    SelectSelectorConfig,
    SelectSelectorMode,
    TemplateSelector,
)

from .const import (
    CONF_CONFIRM,
    CONF_LOCAL_FIRST,
    CONF_MODEL,
    CONF_TIME_BUDGET,
    CONFIRM_KINDS,
    DEFAULT_CONFIRM,
    DEFAULT_TIME_BUDGET,
    SUBENTRY_CONVERSATION,
)
from .errors import LaramieError

_LOGGER = logging.getLogger(__name__)

DEFAULT_NAMES = {SUBENTRY_CONVERSATION: "Laramie"}
DEFAULT_AI_TASK_NAME = "Laramie AI Task"


class AgentFlow(ConfigSubentryFlow):
    """One form, for both kinds, new or changed."""

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> SubentryFlowResult:
        """Add one."""
        return await self.async_step_options(user_input)

    async def async_step_reconfigure(
        self, user_input: dict[str, Any] | None = None
    ) -> SubentryFlowResult:
        """Change one."""
        return await self.async_step_options(user_input)

    async def async_step_options(
        self, user_input: dict[str, Any] | None = None
    ) -> SubentryFlowResult:
        """Ask for the options."""
        if self._get_entry().state is not ConfigEntryState.LOADED:
            return self.async_abort(reason="entry_not_loaded")
        is_new = self.source == SOURCE_USER
        if user_input is not None:
            if is_new:
                return self.async_create_entry(title=user_input.pop(CONF_NAME), data=user_input)
            return self.async_update_and_abort(
                self._get_entry(), self._get_reconfigure_subentry(), data=user_input
            )
        known = {} if is_new else dict(self._get_reconfigure_subentry().data)
        return self.async_show_form(
            step_id="options", data_schema=await self._schema(known, is_new=is_new)
        )

    async def _schema(self, known: dict[str, Any], *, is_new: bool) -> vol.Schema:
        kind = self._subentry_type
        fields: dict[Any, Any] = {}
        if is_new:
            name = DEFAULT_NAMES.get(kind, DEFAULT_AI_TASK_NAME)
            fields[vol.Required(CONF_NAME, default=name)] = str
        fields[_optional(CONF_MODEL, known)] = _choice(await self._models(known))
        if kind == SUBENTRY_CONVERSATION:
            fields |= self._conversation_fields(known, is_new=is_new)
        fields[
            vol.Required(CONF_TIME_BUDGET, default=known.get(CONF_TIME_BUDGET, DEFAULT_TIME_BUDGET))
        ] = NumberSelector(
            NumberSelectorConfig(
                min=1, max=300, unit_of_measurement="s", mode=NumberSelectorMode.BOX
            )
        )
        return vol.Schema(fields)

    def _conversation_fields(self, known: dict[str, Any], *, is_new: bool) -> dict[Any, Any]:
        apis = {api.id: api.name for api in llm.async_get_apis(self.hass)}
        chosen = known.get(CONF_LLM_HASS_API, [llm.LLM_API_ASSIST] if is_new else [])
        chosen = [api for api in chosen if api in apis]
        return {
            _optional(CONF_PROMPT, known): TemplateSelector(),
            _optional(CONF_LLM_HASS_API, {CONF_LLM_HASS_API: chosen}): SelectSelector(
                SelectSelectorConfig(
                    options=[SelectOptionDict(value=api, label=apis[api]) for api in apis],
                    multiple=True,
                )
            ),
            vol.Required(CONF_LOCAL_FIRST, default=known.get(CONF_LOCAL_FIRST, False)): (
                BooleanSelector()
            ),
            vol.Required(
                CONF_CONFIRM, default=known.get(CONF_CONFIRM, list(DEFAULT_CONFIRM))
            ): SelectSelector(
                SelectSelectorConfig(
                    options=list(CONFIRM_KINDS),
                    multiple=True,
                    mode=SelectSelectorMode.LIST,
                    translation_key=CONF_CONFIRM,
                )
            ),
        }

    async def _models(self, known: dict[str, Any]) -> list[str]:
        """Return the server's models; while it is away, the one that was chosen before."""
        chosen = [known[CONF_MODEL]] if known.get(CONF_MODEL) else []
        try:
            models = await self._get_entry().runtime_data.client.models()
        except LaramieError as error:
            _LOGGER.warning("the server's models are not known now: %s", error.detail)
            return chosen
        return list(dict.fromkeys([*(str(model["name"]) for model in models.models), *chosen]))


def _optional(key: str, known: dict[str, Any]) -> vol.Optional:
    return vol.Optional(key, description={"suggested_value": known.get(key)})


def _choice(options: list[str]) -> SelectSelector:
    return SelectSelector(
        SelectSelectorConfig(options=options, mode=SelectSelectorMode.DROPDOWN, sort=True)
    )

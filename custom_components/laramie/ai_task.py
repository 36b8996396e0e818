"""AI tasks: text or structured data from the server's model."""

from __future__ import annotations

import json
import re
from typing import Any

import probatio
from homeassistant.components import ai_task, conversation
from homeassistant.core import HomeAssistant
from homeassistant.helpers import llm
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from . import LaramieConfigEntry
from .chat import NOT_UNDERSTOOD, TIMEOUT, Turn
from .const import CONF_MODEL, CONF_TIME_BUDGET, DEFAULT_TIME_BUDGET, SUBENTRY_AI_TASK
from .entity import SubentryEntity
from .errors import NoData, NoModel, TooSlow

PARALLEL_UPDATES = 0
"""The server decides how much it does at once."""
_DIRECTIONS = "Answer with JSON of this schema, and nothing else: {}"
"""A model that is held to a schema still has to know what it says."""
_FENCE = re.compile(r"^```\w*\n|\n?```\s*$")
"""What many models put around JSON however they are asked not to."""


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the AI tasks of a server."""
    for subentry in entry.subentries.values():
        if subentry.subentry_type == SUBENTRY_AI_TASK:
            async_add_entities(
                [LaramieTask(entry, subentry)], config_subentry_id=subentry.subentry_id
            )


class LaramieTask(SubentryEntity, ai_task.AITaskEntity):
    """One AI task entity; Home Assistant refuses attachments, which it does not declare."""

    _attr_supported_features = ai_task.AITaskEntityFeature.GENERATE_DATA

    async def _async_generate_data(
        self, task: ai_task.GenDataTask, chat_log: conversation.ChatLog
    ) -> ai_task.GenDataTaskResult:
        """Do a task. Raises LaramieError."""
        data = self._entry.runtime_data
        if model := self._options.get(CONF_MODEL):
            await data.client.load(model)
        schema = _schema_of(task.structure, chat_log.llm_api) if task.structure else None
        turn = Turn(
            data.client,
            data.keeper,
            chat_log,
            agent_id=self.entity_id,
            time_budget=self._options.get(CONF_TIME_BUDGET, DEFAULT_TIME_BUDGET),
            directions=_DIRECTIONS.format(json.dumps(schema)) if schema else None,
        )
        stop = await turn.answer(json_schema=schema)
        if stop.finish_reason == NOT_UNDERSTOOD:
            raise NoModel
        if stop.finish_reason == TIMEOUT:
            raise TooSlow
        text = turn.text
        return ai_task.GenDataTaskResult(
            conversation_id=chat_log.conversation_id,
            data=_structured(text, task.structure) if task.structure else text,
        )


def _schema_of(structure: probatio.Schema, api: llm.APIInstance | None) -> dict[str, Any]:
    serializer = api.custom_serializer if api else llm.selector_serializer
    schema: dict[str, Any] = probatio.to_openapi(
        structure, custom_serializer=serializer, openapi_version="3.1.0"
    )
    return schema


def _structured(text: str, structure: probatio.Schema) -> Any:
    """Return the data in a model's answer. Raises NoData."""
    try:
        return structure(json.loads(_FENCE.sub("", text.strip())))
    except (ValueError, probatio.Invalid) as error:
        raise NoData(f"{error}: {text}") from error

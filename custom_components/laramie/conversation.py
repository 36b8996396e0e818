"""The conversation agent: answers with the server, and without it as well as it can."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Literal

from homeassistant.components import conversation
from homeassistant.config_entries import ConfigSubentry
from homeassistant.const import CONF_LLM_HASS_API, CONF_PROMPT, MATCH_ALL
from homeassistant.core import HomeAssistant
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import intent
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from . import LaramieConfigEntry
from .chat import NOT_UNDERSTOOD, Turn
from .const import (
    CONF_CONFIRM,
    CONF_LOCAL_FIRST,
    CONF_TIME_BUDGET,
    DEFAULT_CONFIRM,
    DEFAULT_TIME_BUDGET,
    DOMAIN,
    SUBENTRY_CONVERSATION,
)
from .entity import SubentryEntity
from .errors import LaramieError
from .protocol import ChatStop
from .say_again import reply_of
from .snapshot import area_of
from .spoken import BROKEN_OFF, excuse, say
from .stages import follow_reply, heard_ms, run_of

PARALLEL_UPDATES = 0
"""Nothing is polled."""

_LOGGER = logging.getLogger(__name__)


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the agents of a server."""
    for subentry in entry.subentries.values():
        if subentry.subentry_type == SUBENTRY_CONVERSATION:
            async_add_entities(
                [LaramieAgent(entry, subentry)], config_subentry_id=subentry.subentry_id
            )


class LaramieAgent(SubentryEntity, conversation.ConversationEntity):
    """One agent."""

    _attr_supports_streaming = True

    def __init__(self, entry: LaramieConfigEntry, subentry: ConfigSubentry) -> None:
        """Control the house when an LLM API was chosen."""
        super().__init__(entry, subentry)
        self._apis: list[str] = self._options.get(CONF_LLM_HASS_API) or []
        if self._apis:
            self._attr_supported_features = conversation.ConversationEntityFeature.CONTROL

    @property
    def supported_languages(self) -> list[str] | Literal["*"]:
        """Leave the languages to the server's model."""
        return MATCH_ALL

    async def async_prepare(self, language: str | None = None) -> None:
        """Have the server get ready while the user speaks; nobody waits for it."""
        self._entry.async_create_background_task(
            self.hass, self._prepare(language), "laramie prepare"
        )

    async def _prepare(self, language: str | None) -> None:
        await asyncio.sleep(0)  # then the satellite says that it listens
        keeper = self._entry.runtime_data.keeper
        try:
            await keeper.prepare(self._apis, language, self._listening_device())
        except HomeAssistantError as error:
            _LOGGER.debug("the server could not get ready: %s", error)

    def _listening_device(self) -> str | None:
        """Return the device of the satellite that listens now."""
        states = self.hass.states.async_all("assist_satellite")
        for state in states:
            if state.state == "listening":
                entry = er.async_get(self.hass).async_get(state.entity_id)
                return entry.device_id if entry else None
        return None

    async def _async_handle_message(
        self, user_input: conversation.ConversationInput, chat_log: conversation.ChatLog
    ) -> conversation.ConversationResult:
        """Answer a sentence, and keep the answer."""
        result = await self._answer(user_input, chat_log)
        self._entry.runtime_data.last_reply = reply_of(user_input, result)
        return result

    async def _answer(
        self, user_input: conversation.ConversationInput, chat_log: conversation.ChatLog
    ) -> conversation.ConversationResult:
        if self._options.get(CONF_LOCAL_FIRST) and (
            result := await self._answer_by_sentences(user_input, chat_log)
        ):
            return result
        try:
            await chat_log.async_provide_llm_data(
                user_input.as_llm_context(DOMAIN),
                self._apis,
                self._options.get(CONF_PROMPT),
                user_input.extra_system_prompt,
            )
        except conversation.ConverseError as error:
            return error.as_conversation_result()
        data = self._entry.runtime_data
        turn = Turn(
            data.client,
            data.keeper,
            chat_log,
            agent_id=self.entity_id,
            time_budget=self._options.get(CONF_TIME_BUDGET, DEFAULT_TIME_BUDGET),
        )
        self._follow(turn, chat_log.conversation_id)
        try:
            stop = await self._ask_server(turn, user_input)
        except LaramieError as error:
            _LOGGER.warning("the server at %s did not answer: %s", data.client, error.detail)
            if turn.has_begun:
                return await self._apologise(user_input, chat_log, BROKEN_OFF)
            return await self._answer_without_server(user_input, chat_log, error)
        data.tell_turn(turn.report)
        return self._result(user_input, chat_log, stop)

    def _follow(self, turn: Turn, conversation_id: str) -> None:
        """Note what the pipeline tells of a turn, until its reply is heard."""
        data = self._entry.runtime_data

        def spoken() -> None:
            turn.watch.spoken()
            data.tell()

        run = run_of(self.hass, conversation_id)
        turn.report.heard_ms = heard_ms(run)
        follow_reply(self.hass, run, spoken)

    async def _ask_server(self, turn: Turn, user_input: conversation.ConversationInput) -> ChatStop:
        satellite = er.async_get(self.hass).async_get(user_input.satellite_id or "")
        area = area_of(self.hass, satellite, user_input.device_id)
        return await turn.answer(
            language=user_input.language,
            area=area.id if area else None,
            satellite=user_input.satellite_id,
            options={"confirm": list(self._options.get(CONF_CONFIRM, DEFAULT_CONFIRM))},
        )

    def _result(
        self,
        user_input: conversation.ConversationInput,
        chat_log: conversation.ChatLog,
        stop: ChatStop,
    ) -> conversation.ConversationResult:
        if not isinstance(chat_log.content[-1], conversation.AssistantContent):
            self._log(chat_log, "")  # it is done, and there is nothing to say
        result = conversation.async_get_result_from_chat_log(user_input, chat_log)
        result.continue_conversation = stop.continue_conversation
        if stop.finish_reason == NOT_UNDERSTOOD:
            text = result.response.speech["plain"]["speech"]
            result.response.async_set_error(intent.IntentResponseErrorCode.NO_INTENT_MATCH, text)
        return result

    async def _answer_by_sentences(
        self, user_input: conversation.ConversationInput, chat_log: conversation.ChatLog
    ) -> conversation.ConversationResult | None:
        """Answer what matches a sentence of Home Assistant exactly."""
        response = await conversation.async_handle_intents(
            self.hass, user_input, chat_log, intent_filter=_is_question
        )
        if response is None:
            return None
        self._log(chat_log, response.speech.get("plain", {}).get("speech", ""))
        return conversation.ConversationResult(
            response=response, conversation_id=chat_log.conversation_id
        )

    async def _answer_without_server(
        self,
        user_input: conversation.ConversationInput,
        chat_log: conversation.ChatLog,
        error: LaramieError,
    ) -> conversation.ConversationResult:
        """Let Home Assistant's own agent answer; when it cannot either, say why."""
        result = await conversation.async_converse(
            self.hass,
            user_input.text,
            chat_log.conversation_id,
            user_input.context,
            language=user_input.language,
            agent_id=conversation.HOME_ASSISTANT_AGENT,
            device_id=user_input.device_id,
            satellite_id=user_input.satellite_id,
        )
        if result.response.response_type is not intent.IntentResponseType.ERROR:
            return result
        return await self._apologise(user_input, chat_log, excuse(error))

    async def _apologise(
        self,
        user_input: conversation.ConversationInput,
        chat_log: conversation.ChatLog,
        key: str,
    ) -> conversation.ConversationResult:
        text = await say(self.hass, user_input.language, key)
        self._log(chat_log, text)
        response = intent.IntentResponse(language=user_input.language)
        response.async_set_error(intent.IntentResponseErrorCode.UNKNOWN, text)
        return conversation.ConversationResult(
            response=response, conversation_id=chat_log.conversation_id
        )

    def _log(self, chat_log: conversation.ChatLog, text: str) -> None:
        chat_log.async_add_assistant_content_without_tools(
            conversation.AssistantContent(agent_id=self.entity_id, content=text)
        )


def _is_question(result: Any) -> bool:
    """Tell whether a sentence asks for a state: the server knows more ways to ask."""
    return bool(result.intent.name == intent.INTENT_GET_STATE)

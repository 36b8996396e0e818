"""Servers that a real Home Assistant finds by itself, and finds again where they have moved to."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.hass.commands import Command, spoken
from tests.e2e.hass.turns import assert_done
from tests.e2e.waiting import PATIENCE_SECONDS

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

DISCOVERED = True
"""The home's servers are accepted as they are found."""
KITCHEN = Command(
    text="turn on the kitchen light", changes={"light.kitchen_light": {"state": "on"}}
)


async def test_servers_that_were_found_make_a_voice_assistant(home):
    turn = await home.satellite.speak(spoken(KITCHEN).pcm)
    await assert_done(home.api, KITCHEN, turn)
    assert turn.pcm


async def test_no_server_is_offered_a_second_time(home):
    assert await home.api.cards() == []


async def test_a_server_that_moved_is_followed(home):
    await home.servers.move("llm")
    question = {"text": "is the kitchen window open", "agent_id": "conversation.laramie"}
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await home.api.page(home.servers.turns_page("llm")):
            # Until it is found Home Assistant's own agent answers.
            await home.api.post("/api/conversation/process", question)

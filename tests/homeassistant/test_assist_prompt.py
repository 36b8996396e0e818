"""Home Assistant's own prompt, as our server reads it: nothing of it is told twice."""

from __future__ import annotations

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

from homeassistant.components import conversation
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.core import Context
from homeassistant.helpers import area_registry, chat_session, device_registry, floor_registry
from homeassistant.helpers.llm import LLMContext
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry

from wyoming_servers.llm.agent.client_prompt import own_words

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

NO_TIMERS = "This device is not able to start timers."


@pytest.fixture
async def house(hass):
    for component in ("homeassistant", "conversation", "light", "script"):
        assert await async_setup_component(hass, component, {})
    for number in range(3):
        entity_id = f"light.lamp_{number}"
        hass.states.async_set(entity_id, "on", {"friendly_name": f"Lamp: {number}"})
        async_expose_entity(hass, "conversation", entity_id, should_expose=True)
    return hass


def device_in(hass, floor):
    """Return a satellite in the kitchen, which may be on a floor."""
    level = floor_registry.async_get(hass).async_create("Ground") if floor else None
    areas = area_registry.async_get(hass)
    kitchen = areas.async_create("Kitchen", floor_id=level.floor_id if level else None)
    entry = MockConfigEntry(domain="test")
    entry.add_to_hass(hass)
    devices = device_registry.async_get(hass)
    device = devices.async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={("test", "satellite")}
    )
    devices.async_update_device(device.id, area_id=kitchen.id)
    return device.id


async def system_prompt(hass, device_id=None, prompt=None, extra=None):
    """Return what Home Assistant tells an agent that may control the house."""
    context = Context()
    given = LLMContext(
        platform="test",
        context=context,
        language="en",
        assistant="conversation",
        device_id=device_id,
    )
    with (
        chat_session.async_get_chat_session(hass) as session,
        conversation.async_get_chat_log(hass, session) as log,
    ):
        await log.async_provide_llm_data(given, "assist", prompt, extra)
        return log.content[0].content


@pytest.mark.parametrize("floor", [True, False])
async def test_what_home_assistant_tells_every_agent_is_left_out(house, floor):
    told = await system_prompt(house, device_in(house, floor))
    assert "Lamp: 1" in told
    assert "You are in area Kitchen" in told
    assert own_words(told) == NO_TIMERS


async def test_without_a_room_it_is_left_out_as_well(house):
    assert own_words(await system_prompt(house)) == NO_TIMERS


async def test_what_the_user_wrote_and_what_a_conversation_began_with_stay(house):
    told = await system_prompt(house, prompt="You are a pirate.", extra="The door bell rang.")
    left = ["You are a pirate.", NO_TIMERS, "The door bell rang."]
    assert [line for line in own_words(told).splitlines() if line] == left

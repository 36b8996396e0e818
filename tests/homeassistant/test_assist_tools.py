"""The simulated home against Home Assistant itself: the same house, the same calls, one answer.

To take over the tools of another Home Assistant, name the file they are kept in and run
``ASSIST_TOOLS_JSON=wyoming_servers/demo/assist_tools.json script/test tests/homeassistant``.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

import probatio
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.components.intent import async_register_timer_handler
from homeassistant.const import Platform
from homeassistant.core import Context
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import area_registry, device_registry, entity_registry, floor_registry
from homeassistant.helpers.json import json_bytes
from homeassistant.helpers.llm import LLMContext, ToolInput, async_get_api
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry

from tests.homeassistant.conversations import CONVERSATIONS
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import check_layout

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

PLATFORMS = (
    Platform.BINARY_SENSOR,
    Platform.BUTTON,
    Platform.CLIMATE,
    Platform.COVER,
    Platform.FAN,
    Platform.LIGHT,
    Platform.LOCK,
    Platform.MEDIA_PLAYER,
    Platform.SENSOR,
    Platform.SWITCH,
    Platform.VACUUM,
    Platform.WEATHER,
)
AREAS = {
    "Kitchen": ("light.kitchen_lights", "cover.kitchen_window", "switch.ac", "button.push"),
    "Bedroom": ("light.bed_light", "climate.hvac"),
    "Living Room": (
        "light.ceiling_lights",
        "fan.living_room_fan",
        "climate.heatpump",
        "cover.living_room_window",
        "sensor.outside_humidity",
    ),
}
COMPARED = (
    "brightness",
    "rgb_color",
    "color_temp_kelvin",
    "temperature",
    "percentage",
    "volume_level",
    "is_volume_muted",
)
APPROXIMATE = {"percentage": 0, "rgb_color": None}
"""What may stand for another value: a fan that is off may say nothing, and Home Assistant tells
the colour of white light too."""


@dataclass
class Twins:
    """Home Assistant, and a simulated home made of what it holds."""

    hass: object
    api: object
    home: SimulatedHome

    async def real(self, name, arguments):
        """Call a tool as Home Assistant's chat log does."""
        try:
            result = await self.api.async_call_tool(ToolInput(name, dict(arguments)))
        except (HomeAssistantError, probatio.Invalid) as error:
            data = {"error": type(error).__name__, "error_text": str(error)}
        else:
            data = result.data
        await self.hass.async_block_till_done()
        return as_json(data)


@pytest.fixture
def expected_lingering_timers():
    """Covers and vacuums of Home Assistant's demo still move when a test ends."""
    return True


@pytest.fixture
async def twins(hass):
    for component in ("homeassistant", "conversation", "group", "zone"):
        assert await async_setup_component(hass, component, {})
    await _add_devices(hass)
    # A light's memory of its brightness shows only while it is on
    await hass.services.async_call("light", "turn_on", {"entity_id": "all"}, blocking=True)
    speaker = _furnish(hass)
    for state in hass.states.async_all():
        exposed = state.domain not in ("zone", "conversation")
        async_expose_entity(hass, "conversation", state.entity_id, exposed)
    context = LLMContext(
        platform="test",
        context=Context(),
        language="en",
        assistant="conversation",
        device_id=speaker,
    )
    api = await async_get_api(hass, "assist", context)
    return Twins(hass, api, SimulatedHome(check_layout(_layout(hass), "Home Assistant")))


async def _add_devices(hass):
    demo = MockConfigEntry(domain="demo")
    demo.add_to_hass(hass)
    platforms = "homeassistant.components.demo.COMPONENTS_WITH_CONFIG_ENTRY_DEMO_PLATFORM"
    with patch(platforms, PLATFORMS):
        assert await hass.config_entries.async_setup(demo.entry_id)
        await hass.async_block_till_done()
    shopping = MockConfigEntry(domain="shopping_list")
    shopping.add_to_hass(hass)
    assert await hass.config_entries.async_setup(shopping.entry_id)
    script = {"alias": "Good Night", "description": "Locks up.", "sequence": []}
    assert await async_setup_component(hass, "script", {"script": {"good_night": script}})
    await hass.async_block_till_done()


def _furnish(hass):
    """Give the house floors, areas and aliases; return the device in the living room."""
    floors, areas = floor_registry.async_get(hass), area_registry.async_get(hass)
    entities, devices = entity_registry.async_get(hass), device_registry.async_get(hass)
    down = floors.async_create("Ground Floor", aliases={"downstairs"})
    up = floors.async_create("Upstairs")
    for name, entity_ids in AREAS.items():
        area = areas.async_create(
            name,
            floor_id=up.floor_id if name == "Bedroom" else down.floor_id,
            aliases={"cook room"} if name == "Kitchen" else set(),
        )
        for entity_id in entity_ids:
            if device_id := entities.async_get(entity_id).device_id:
                devices.async_update_device(device_id, area_id=area.id)
            else:
                entities.async_update_entity(entity_id, area_id=area.id)
    entities.async_update_entity(
        "light.bed_light", aliases=[entity_registry.COMPUTED_NAME, "Reading Lamp"]
    )
    owner = MockConfigEntry(domain="test")
    owner.add_to_hass(hass)
    satellite = devices.async_get_or_create(
        config_entry_id=owner.entry_id, identifiers={("test", "satellite")}
    )
    devices.async_update_device(satellite.id, area_id="living_room")
    async_register_timer_handler(hass, satellite.id, lambda *_: None)
    return satellite.id


def _layout(hass):
    """Return what Home Assistant holds as the content of a home file."""
    registry = entity_registry.async_get(hass)
    entities = {}
    for state in hass.states.async_all():
        if state.domain in ("zone", "conversation"):
            continue
        entry = registry.async_get(state.entity_id)
        names = entity_registry.async_get_entity_aliases(hass, entry) if entry else [state.name]
        attributes = as_json(state.attributes)
        entities[state.entity_id] = {
            "name": state.name,
            "area": _area(hass, entry),
            "aliases": names[1:],
            "state": state.state,
            "device_class": attributes.pop("device_class", None),
            "features": attributes.pop("supported_features", 0),
            "attributes": attributes,
            "description": "Locks up." if state.domain == "script" else "",
        }
    areas = {
        area.id: {"name": area.name, "floor": area.floor_id, "aliases": sorted(area.aliases)}
        for area in area_registry.async_get(hass).async_list_areas()
    }
    floors = {
        floor.floor_id: {"name": floor.name, "aliases": sorted(floor.aliases)}
        for floor in floor_registry.async_get(hass).async_list_floors()
    }
    return {
        "name": "Twin",
        "speaker": "living_room",
        "floors": floors,
        "areas": areas,
        "entities": entities,
    }


def _area(hass, entry):
    if entry is None or entry.device_id is None:
        return entry and entry.area_id
    return device_registry.async_get(hass).async_get(entry.device_id).area_id


def as_json(value):
    return json.loads(json_bytes(value))


def comparable(result):
    """Leave out what no two timers share, and what a reader of errors does not rely on."""
    for timer in result.get("speech_slots", {}).get("timers", ()):
        del timer["id"], timer["device_id"]
    if targets := result.get("data"):
        # Home Assistant 2026.10 counts failures right but names the wrong entity
        everything = targets["success"] + targets["failed"]
        targets["success"] = sorted(everything, key=lambda target: target["id"])
        targets["failed"] = len(targets["failed"])
    if result.get("error") == "MultipleInvalid":
        del result["error_text"]
    if "result" in result and isinstance(result["result"], str):
        result["result"] = sorted(result["result"].strip().split("\n- "))
    return result


def parameters(schema):
    """Return a schema with its enums in one order, and as one what 2026.11 says with allOf."""
    if isinstance(schema, dict):
        for part in reversed(schema.get("allOf", ())):
            schema = {**schema, **part}
        return {
            key: sorted(value) if key == "enum" else parameters(value)
            for key, value in schema.items()
            if key != "allOf"
        }
    return [parameters(item) for item in schema] if isinstance(schema, list) else schema


async def test_the_tools_are_those_of_home_assistant(twins):
    real = {
        tool.name: {
            "name": tool.name,
            "description": tool.description,
            "parameters": probatio.to_openapi(
                tool.parameters,
                custom_serializer=twins.api.custom_serializer,
                openapi_version="3.1.0",
            ),
        }
        for tool in twins.api.tools
    }
    if update := os.environ.get("ASSIST_TOOLS_JSON"):
        _write(Path(update), list(real.values()))
    simulated = {tool.name: tool for tool in twins.home.snapshot().tools}

    assert list(simulated) == list(real)
    for name, tool in simulated.items():
        assert tool.description == real[name]["description"]
        assert parameters(tool.parameters) == parameters(as_json(real[name]["parameters"]))


def _write(path, tools):
    """Keep the tools that do not depend on the house, one per line."""
    lines = []
    for tool in tools:
        schema = parameters(as_json(tool["parameters"]))
        schema["properties"].get("todo_list", {}).pop("enum", None)
        if not tool["name"].startswith("script__"):
            lines.append(json.dumps({**tool, "parameters": schema}, ensure_ascii=False))
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")


@pytest.mark.parametrize("theme", CONVERSATIONS)
async def test_both_homes_answer_alike(twins, theme):
    for name, arguments in CONVERSATIONS[theme]:
        real = comparable(await twins.real(name, arguments))
        simulated = comparable(as_json(twins.home.call(name, arguments)))
        assert simulated == real, (name, arguments)


@pytest.mark.parametrize("theme", ["on and off", "lights", "climate and fans", "media"])
async def test_both_homes_end_in_the_same_states(twins, theme):
    for name, arguments in CONVERSATIONS[theme]:
        await twins.real(name, arguments)
        twins.home.call(name, arguments)
        for entity_id, simulated in twins.home.states().items():
            real = twins.hass.states.get(entity_id)
            if entity_id.partition(".")[0] in ("cover", "button", "script"):
                continue  # these move for a while, or are stamped with a time
            assert simulated["state"] == real.state, (entity_id, name, arguments)
            for key in COMPARED:
                if key in simulated["attributes"] and key in real.attributes:
                    shown = as_json(real.attributes[key])
                    told = simulated["attributes"][key]
                    assert told in (shown, APPROXIMATE.get(key)), (entity_id, key, told, shown)

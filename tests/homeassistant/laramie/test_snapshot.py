"""The house as the protocol wants it."""

from __future__ import annotations

import pytest
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.core import Context
from homeassistant.helpers import area_registry as ar
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import llm
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.laramie.protocol import PushHouse, house_hash
from custom_components.laramie.snapshot import entity, exposed_entities, places, tools_of
from wyoming_servers.house.snapshot import house_from_message, house_to_data

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


def test_places_have_names_aliases_and_floors(home):
    told = places(home)
    assert told["language"] == "en"
    assert told["time_zone"] == home.config.time_zone
    [floor] = told["floors"]
    assert (floor["name"], floor["aliases"]) == ("Ground Floor", ["downstairs"])
    by_name = {area["name"]: area for area in told["areas"]}
    assert by_name["Kitchen"]["aliases"] == ["cook room"]
    assert by_name["Kitchen"]["floor"] == floor["floor_id"]
    assert by_name["Bedroom"]["floor"] is None


def test_only_exposed_entities_are_told_with_their_names_and_places(home):
    told = exposed_entities(home)
    assert set(told) == {"light.test_ceiling_light", "lock.test_front_door"}
    light = told["light.test_ceiling_light"]
    assert (light["name"], light["aliases"]) == ("Ceiling Light", ["Ceiling Light Alias"])
    assert (light["area"], light["floor"]) == ("kitchen", "ground_floor")
    assert (light["domain"], light["state"]) == ("light", "off")


def test_an_entity_is_where_its_device_is(home):
    owner = MockConfigEntry(domain="test")
    owner.add_to_hass(home)
    device = dr.async_get(home).async_get_or_create(
        config_entry_id=owner.entry_id, identifiers={("test", "1")}
    )
    dr.async_get(home).async_update_device(device.id, area_id="bedroom")
    entry = er.async_get(home).async_get_or_create(
        "fan", "test", "1", device_id=device.id, config_entry=owner
    )
    home.states.async_set(entry.entity_id, "off")
    assert entity(home, home.states.get(entry.entity_id))["area"] == "bedroom"


def test_an_entity_without_any_name_has_the_one_of_its_state(home):
    er.async_get(home).async_update_entity("light.test_ceiling_light", aliases=[])
    told = entity(home, home.states.get("light.test_ceiling_light"))
    assert (told["name"], told["aliases"]) == ("Ceiling Light", [])


def test_states_are_told_as_people_read_them(home):
    reading = er.async_get(home).async_get_or_create("sensor", "test", "t")
    er.async_get(home).async_update_entity_options(
        reading.entity_id, "sensor", {"display_precision": 1}
    )
    attributes = {"unit_of_measurement": "°C", "entity_picture": "/x.png", "temperature": None}
    home.states.async_set(reading.entity_id, "21.4567", attributes)
    told = entity(home, home.states.get(reading.entity_id))
    assert told["state"] == "21.5"
    assert told["attributes"] == {"unit_of_measurement": "°C"}
    home.states.async_set(
        "sensor.alarm", "2026-11-21T06:30:00+00:00", {"device_class": "timestamp"}
    )
    assert entity(home, home.states.get("sensor.alarm"))["state"] == "2026-11-20T22:30:00-08:00"
    home.states.async_set("sensor.alarm", "unknown", {"device_class": "timestamp"})
    assert entity(home, home.states.get("sensor.alarm"))["state"] == "unknown"


def test_what_a_thermostat_can_be_set_to_is_told(home):
    home.states.async_set("climate.hall", "heat", {"min_temp": 5, "max_temp": 30, "preset": "eco"})
    told = entity(home, home.states.get("climate.hall"))
    assert told["attributes"] == {"min_temp": 5, "max_temp": 30}


async def test_the_server_reads_the_house_with_its_tools_as_it_was_told(home):
    context = llm.LLMContext(
        platform="test",
        context=Context(),
        language="en",
        assistant="conversation",
        device_id=None,
    )
    tools = tools_of(await llm.async_get_api(home, ["assist"], context))
    assert "intent__HassTurnOn" in {tool["name"] for tool in tools}
    data = places(home) | {"entities": list(exposed_entities(home).values()), "tools": tools}
    house = house_from_message(PushHouse(house_id="home", hash=house_hash(data), **data))
    assert house_to_data(house) == data


def test_without_an_api_there_are_no_tools():
    assert tools_of(None) == []


def test_an_area_that_is_gone_is_no_place(home):
    ar.async_get(home).async_delete("kitchen")
    async_expose_entity(home, "conversation", "sensor.secret", should_expose=True)
    assert {told["area"] for told in exposed_entities(home).values()} == {None}

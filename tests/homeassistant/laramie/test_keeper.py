"""Servers know the house, and what has changed in it."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager

import pytest
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.helpers import area_registry as ar
from homeassistant.helpers import entity_registry as er
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry
from wyoming.event import Event

from custom_components.laramie.client import LaramieClient
from custom_components.laramie.house import House
from custom_components.laramie.teller import MOST_TOLD, Teller
from tests.homeassistant.laramie.conftest import CONVERSATION, address
from wyoming_servers.house.snapshot import House as KnownHouse
from wyoming_servers.house.snapshot import house_from_message
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.wire.protocol import PushHouse

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

LIGHT = "light.test_ceiling_light"


def saved(server) -> list[KnownHouse]:
    """The houses a server has on its disk."""
    folder = server.service.options.data_dir / "houses" / server.service.room.name
    return [
        house_from_message(PushHouse.from_data(json.loads(path.read_text(encoding="utf-8"))))
        for path in folder.glob("*.json")
    ]


def names(server) -> set[str]:
    return {entity.name for house in saved(server) for entity in house.entities}


@asynccontextmanager
async def talking_to(serving):
    async with serving as port, LaramieClient("127.0.0.1", port).connect() as connection:
        yield connection


@pytest.fixture
def told():
    """All that a scripted server was told, and its answers as a real one's."""
    events = []

    def script(event: Event) -> list[Event]:
        events.append(event)
        known = {key: event.data.get(key) for key in ("house_id", "hash")}
        return [Event(type="laramie-house-known", data=known)]

    return events, script


@pytest.fixture
def house(home):
    house = House(home, "home")
    stops = house.listen(lambda: None, lambda: None)
    yield house
    for stop in stops:
        stop()


@pytest.mark.usefixtures("home")
async def test_the_llm_server_is_told_of_the_house_when_it_is_added(
    server, add_entry, until, time_passes
):
    await add_entry(server, CONVERSATION)
    await time_passes(1)
    await until(lambda: saved(server))
    [known] = saved(server)
    assert names(server) == {"Ceiling Light", "Front Door"}
    assert {tool.name for tool in known.tools} >= {"intent__HassTurnOn", "intent__HassTurnOff"}


async def test_a_changed_name_place_or_exposure_is_told_soon(
    home, server, add_entry, until, time_passes
):
    await add_entry(server, CONVERSATION)
    er.async_get(home).async_update_entity(LIGHT, name="Big Lamp", aliases=[er.COMPUTED_NAME])
    await time_passes(1)
    await until(lambda: names(server) == {"Big Lamp", "Front Door"})
    ar.async_get(home).async_update("kitchen", name="Galley")
    await time_passes(1)
    await until(lambda: "Galley" in {a.name for house in saved(server) for a in house.areas})
    async_expose_entity(home, "conversation", LIGHT, should_expose=False)
    async_expose_entity(home, "conversation", "sensor.secret", should_expose=True)
    await time_passes(1)
    await until(lambda: any("Secret" in str(house) for house in saved(server)))


@pytest.mark.usefixtures("home")
async def test_a_server_that_was_started_anew_is_told_of_the_house_again(
    serving, add_entry, until, time_passes, tmp_path
):
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
        await until(lambda: entry.runtime_data.link.info)
        port = server.port
    await until(lambda: entry.runtime_data.link.problem)
    async with serving(port=port) as server:
        for path in (tmp_path / "laramie" / "houses").rglob("*.json"):
            path.unlink()
        await time_passes(1)
        await until(lambda: entry.runtime_data.link.info)
        await time_passes(1)
        await until(lambda: saved(server))


@asynccontextmanager
async def added_to_core(hass, serving, **given):
    """Serve speech-to-text, and add it as Home Assistant's own integration does."""
    assert await async_setup_component(hass, "wyoming", {})
    async with serving(STT, engine="fake", **given) as speech:
        entry = MockConfigEntry(domain="wyoming", data=address(speech))
        entry.add_to_hass(hass)
        assert await hass.config_entries.async_setup(entry.entry_id)
        yield speech
        await hass.config_entries.async_remove(entry.entry_id)


@pytest.mark.usefixtures("home", "agent")
async def test_our_speech_server_is_told_of_the_names(home, serving, until, time_passes):
    async with added_to_core(home, serving) as speech:
        await time_passes(1)
        await until(lambda: names(speech) == {"Ceiling Light", "Front Door"})


@pytest.mark.usefixtures("home", "agent")
async def test_a_speech_server_that_lost_the_house_gets_it_again_within_minutes(
    home, serving, until, time_passes
):
    async with added_to_core(home, serving) as speech:
        await time_passes(1)
        await until(lambda: saved(speech))
    for path in (speech.service.options.data_dir / "houses" / "stt").glob("*"):
        path.unlink()
    async with added_to_core(home, serving, port=speech.port):
        await time_passes(301)
        await until(lambda: saved(speech))


async def test_what_changes_while_the_servers_are_away_is_told_later(
    home, serving, add_entry, until, time_passes
):
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
    er.async_get(home).async_update_entity(LIGHT, name="Big Lamp", aliases=[er.COMPUTED_NAME])
    await entry.runtime_data.keeper.tell_all()
    async with serving(port=server.port) as server:
        await entry.runtime_data.keeper.tell_all()
        await time_passes(1)
        await until(lambda: "Big Lamp" in names(server))


async def test_a_house_is_told_whole_once_and_then_only_what_changed(home, house, told, scripted):
    events, script = told
    teller = Teller(house, states=True)
    async with talking_to(scripted(script)) as connection:
        await teller.tell(connection, [])
        await teller.tell(connection, [])
        assert [event.type for event in events] == ["laramie-house"]
        home.states.async_set(LIGHT, "on", {"friendly_name": "Ceiling Light"})
        await teller.tell(connection, [])
        delta = events[-1].data
        assert delta["base"] == delta["hash"] == events[0].data["hash"]
        assert delta["states"] == [{"entity_id": LIGHT, "state": "on", "attributes": {}}]
        assert (delta["entities"], delta["removed"]) == ([], [])
        er.async_get(home).async_update_entity(LIGHT, name="Big Lamp")
        home.states.async_remove("lock.test_front_door")
        await teller.tell(connection, [])
        delta = events[-1].data
        assert delta["base"] != delta["hash"]
        assert [entity["name"] for entity in delta["entities"]] == ["Big Lamp"]
        assert delta["removed"] == ["lock.test_front_door"]


async def test_who_is_not_told_states_is_left_alone_when_only_they_change(
    home, house, told, scripted
):
    events, script = told
    teller = Teller(house, states=False)
    async with talking_to(scripted(script)) as connection:
        await teller.tell(connection, [])
        home.states.async_set(LIGHT, "on", {"friendly_name": "Ceiling Light"})
        await teller.tell(connection, [])
        assert len(events) == 1
        await teller.tell(connection, [], verify=True)
        assert events[-1].data["states"] == []


async def test_a_moved_area_is_told_with_the_whole_house(home, house, told, scripted):
    events, script = told
    teller = Teller(house, states=True)
    async with talking_to(scripted(script)) as connection:
        await teller.tell(connection, [])
        ar.async_get(home).async_create("Attic")
        await teller.tell(connection, [])
    assert [event.type for event in events] == ["laramie-house"] * 2


async def test_sets_of_tools_are_houses_of_their_own_and_the_oldest_is_forgotten(
    house, told, scripted
):
    events, script = told
    teller = Teller(house, states=True)
    toolsets = [
        [{"name": f"tool_{number}", "description": "", "parameters": {}}]
        for number in range(MOST_TOLD + 1)
    ]
    async with talking_to(scripted(script)) as connection:
        for tools in [*toolsets, toolsets[-1], toolsets[0]]:
            await teller.tell(connection, tools)
    assert len(events) == MOST_TOLD + 2
    assert len({event.data["house_id"] for event in events}) == MOST_TOLD + 1

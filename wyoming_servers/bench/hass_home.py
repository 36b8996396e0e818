"""Home Assistant's core with the home of the demo, in this process.

All is Home Assistant's own: registries, states, intents, its conversation agent. Only the services
that its intents call are the simulated home's, which stands for the devices. It is imported by name
for it is written for later versions of Python than this package.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from wyoming_servers.demo import errors
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.services import SERVICES
from wyoming_servers.house.snapshot import Entity, House

NEEDED = ("homeassistant", "hassil", "home_assistant_intents")
"""What its conversation agent needs to be installed."""
COMPONENTS = ("homeassistant", "conversation", "intent", "shopping_list")
LIST_OWNER = "shopping_list"
"""The integration that keeps the shopping list as its own entity."""
SHOPPING_LIST = f"todo.{LIST_OWNER}"
WITHOUT_SETUP = ("person", "zone")
"""Domains that exist as states only."""


def can_run() -> bool:
    """Whether Home Assistant's conversation agent is installed beside us."""
    return all(find_spec(name) is not None for name in NEEDED)


def home_assistant(module: str) -> Any:
    """Return a module of Home Assistant's."""
    return import_module(f"homeassistant.{module}")


async def boot(folder: Path, home: SimulatedHome) -> tuple[Any, str]:
    """Start Home Assistant's core in an empty folder with a home; nothing is fetched.

    Returns it, and the id of the device that listens where the home's speaker is.
    """
    hass = home_assistant("core").HomeAssistant(str(folder))
    hass.config.skip_pip = True
    hass.config_entries = home_assistant("config_entries").ConfigEntries(hass, {})
    home_assistant("loader").async_setup(hass)
    await home_assistant("bootstrap").async_load_base_functionality(hass)
    hass.auth = await home_assistant("auth").auth_manager_from_config(hass, [], [])
    await set_up(hass, home.snapshot(), COMPONENTS)
    offer_services(hass, lambda: home)
    areas = add_places(hass, home.snapshot())
    entry = await _add_shopping_list(hass)
    add_entities(hass, home.snapshot(), areas)
    write_states(hass, home)
    speaker = add_speaker(hass, entry, areas[home.speaker_area or ""])
    await hass.async_start()
    return hass, speaker


async def set_up(hass: Any, house: House, components: tuple[str, ...]) -> None:
    """Set up components, and those of all domains of a house."""
    hass.config.language = house.language
    domains = {entity.domain for entity in house.entities} - {*WITHOUT_SETUP}
    for component in (*components, *sorted(domains)):
        if not await home_assistant("setup").async_setup_component(hass, component, {}):
            raise RuntimeError(f"Home Assistant cannot set up {component}")


def write_states(hass: Any, home: SimulatedHome) -> None:
    """Tell Home Assistant how the devices are."""
    for entity in home.snapshot().entities:
        if entity.entity_id == SHOPPING_LIST:
            continue
        shown = {
            **entity.attributes,
            "friendly_name": entity.name,
            "supported_features": entity.features,
            **({"device_class": entity.device_class} if entity.device_class else {}),
        }
        state = entity.state
        if entity.domain == "todo":
            state = str(home.lists.open(entity.entity_id))
        hass.states.async_set(entity.entity_id, state, shown)


def offer_services(hass: Any, home: Callable[[], SimulatedHome]) -> None:
    """Let the simulated home do what Home Assistant's services are asked to do."""

    async def call(service_call: Any) -> None:
        data: dict[str, Any] = dict(service_call.data)
        ids = data.pop("entity_id", ())
        try:
            for entity_id in [ids] if isinstance(ids, str) else ids:
                home().perform(entity_id, service_call.service, data)
        except errors.HomeAssistantError as error:
            raise home_assistant("exceptions").HomeAssistantError(str(error)) from error
        finally:
            write_states(hass, home())

    for name in SERVICES:
        domain, _, service = name.partition(".")
        hass.services.async_register(domain, service, call)


def add_places(hass: Any, house: House) -> dict[str, str]:
    """Add floors and areas; return Home Assistant's area ids by ours."""
    floors = home_assistant("helpers.floor_registry").async_get(hass)
    areas = home_assistant("helpers.area_registry").async_get(hass)
    floor_ids = {
        floor.floor_id: floors.async_create(floor.name, aliases={*floor.aliases}).floor_id
        for floor in house.floors
    }
    return {
        area.area_id: areas.async_create(
            area.name, aliases={*area.aliases}, floor_id=floor_ids.get(area.floor or "")
        ).id
        for area in house.areas
    }


def add_entities(hass: Any, house: House, areas: Mapping[str, str]) -> None:
    """Register the entities of a house with their names, areas and features; expose them all."""
    registries = home_assistant("helpers.entity_registry")
    registry = registries.async_get(hass)
    expose = home_assistant("components.homeassistant.exposed_entities").async_expose_entity
    for entity in house.entities:
        if entity.entity_id != SHOPPING_LIST:
            _register(registry, entity)
        registry.async_update_entity(
            entity.entity_id,
            name=entity.name,
            area_id=areas.get(entity.area or ""),
            aliases=[registries.COMPUTED_NAME, *entity.aliases],
        )
        expose(hass, "conversation", entity.entity_id, True)  # noqa: FBT003


def _register(registry: Any, entity: Entity) -> None:
    entry = registry.async_get_or_create(
        entity.domain,
        # An entity that its component adds later is to be found again.
        entity.domain,
        entity.entity_id,
        suggested_object_id=entity.entity_id.partition(".")[2],
        original_name=entity.name,
        original_device_class=entity.device_class,
        supported_features=entity.features,
    )
    if entry.entity_id != entity.entity_id:
        raise RuntimeError(f"{entity.entity_id} became {entry.entity_id}")


def add_speaker(hass: Any, entry: str, area: str) -> str:
    """Put a voice satellite that can keep timers into an area; return its device's id."""
    devices = home_assistant("helpers.device_registry").async_get(hass)
    device = devices.async_get_or_create(config_entry_id=entry, identifiers={("satellite", area)})
    devices.async_update_device(device.id, area_id=area)
    timers = home_assistant("components.intent")
    timers.async_register_timer_handler(hass, device.id, lambda *_: None)
    return str(device.id)


async def _add_shopping_list(hass: Any) -> str:
    """Add the shopping list as its integration does; return the id of its entry."""
    flows = hass.config_entries.flow
    result = await flows.async_init(LIST_OWNER, context={"source": "onboarding"})
    await hass.async_block_till_done()
    return str(result["result"].entry_id)

"""What happens in a house: servers that die and move, restarts, new names, many devices."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import asynccontextmanager

import pytest

from tests.e2e.hass.commands import Command, spoken
from tests.e2e.hass.house import expose
from tests.e2e.hass.turns import assert_done, stages
from tests.e2e.waiting import until

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

KITCHEN = Command(
    text="turn on the kitchen light", changes={"light.kitchen_light": {"state": "on"}}
)
LAMP = "light.living_room_lamp"
LIVING_ROOM = Command(text="turn off the living room lamp", changes={LAMP: {"state": "off"}})
READING_LAMP = Command(text="turn off the reading lamp", changes={LAMP: {"state": "off"}})
AGENT = "conversation.laramie"
PLACES = (
    *("attic", "cellar", "balcony", "porch", "corridor", "nursery", "pantry", "workshop"),
    *("library", "studio", "terrace", "laundry", "lobby", "stable", "barn", "gallery"),
    *("garage", "shed", "chapel", "tower"),
)
THINGS = (
    *("fountain", "heater", "speaker", "boiler", "pump", "freezer", "projector", "radiator"),
    *("charger", "monitor", "lantern", "kettle", "camera", "mirror", "oven"),
)


async def does(home, command: Command) -> None:
    """Speak a command to the satellite; it has to be done, and answered aloud."""
    turn = await home.satellite.speak(spoken(command).pcm)
    await assert_done(home.api, command, turn)
    assert turn.pcm, turn


@asynccontextmanager
async def answered_by_server(home):
    """Hold the block to a turn that the language model's server answers."""
    page = home.servers.turns_page("llm")
    before = len(await home.api.page(page))
    yield

    async def tells_of_another() -> bool:
        return len(await home.api.page(page)) > before

    await until(tells_of_another)


async def type_in(home, text: str) -> None:
    await home.api.post(
        "/api/conversation/process", {"text": text, "language": "en", "agent_id": AGENT}
    )


async def test_a_turn_whose_server_dies_is_answered_and_the_next_one_by_the_server(home):
    home.servers.halt("llm")  # it is asked in vain
    speaking = asyncio.create_task(does(home, KITCHEN))

    async def is_asked() -> bool:
        return speaking.done() or "intent-start" in await stages(home.api, home.pipeline)

    await until(is_asked)
    await home.servers.kill("llm")
    await speaking
    await home.servers.back("llm")
    async with answered_by_server(home):
        await does(home, LIVING_ROOM)


async def test_a_turn_whose_server_stands_still_is_answered_before_that_is_killed(home):
    home.servers.halt("llm")
    await does(home, KITCHEN)
    assert home.servers.stands("llm")
    await home.servers.kill("llm")
    await home.servers.back("llm")


async def test_speech_is_understood_after_its_server_was_restarted(home):
    await home.servers.kill("stt")
    await home.servers.back("stt")
    await does(home, KITCHEN)


async def test_a_device_is_known_by_its_new_name_at_once(home):
    renamed = {"entity_id": LAMP, "name": "Reading Lamp"}
    await home.api.call("config/entity_registry/update", **renamed)
    await type_in(home, READING_LAMP.text)
    await home.api.becomes(LAMP, "off")
    await home.api.act("light.turn_on", entity_id=LAMP)
    await home.servers.hears("Reading Lamp")
    await does(home, READING_LAMP)


async def test_a_server_that_moved_is_used_where_it_is_now(home):
    await home.servers.move("llm")
    port = home.servers.ports["llm"]
    await home.api.reconfigure("laramie", home.entries["llm"], host="127.0.0.1", port=port)
    async with answered_by_server(home):
        await does(home, KITCHEN)


async def test_all_works_after_home_assistant_was_restarted(home):
    await home.restart()
    async with answered_by_server(home):
        await does(home, KITCHEN)


async def test_one_of_three_hundred_devices_is_found(home):
    names = [f"{place} {thing}" for place, thing in itertools.product(PLACES, THINGS)]
    made = [await home.api.call("input_boolean/create", name=name) for name in names]
    await expose(home.api, tuple(f"input_boolean.{one['id']}" for one in made))
    await home.servers.hears(*names)
    switch = {"input_boolean.workshop_projector": {"state": "on"}}
    await does(home, Command(text="turn on the workshop projector", changes=switch))
    await does(home, KITCHEN)

"""The brains of the houses that were pushed."""

from dataclasses import replace
from functools import lru_cache

from wyoming.event import Event

from wyoming_servers.house import language as language_module
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.house.store import HouseStore
from wyoming_servers.llm.agent import (
    claims,
    decimals,
    finding,
    half_names,
    hints,
    sayings,
    told_names,
)
from wyoming_servers.llm.brains import NOWHERE, Brains
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.wire.protocol import PushHouseDelta

from .agent.talk import chat, read

TABLES = (
    claims.claims_of,
    finding._finder,
    half_names._index_of,
    decimals._decimal_sign,
    told_names._index_of,
    sayings._index_of,
    hints._table,
)
"""What is made of a language or a house once."""


async def learn(brains, message):
    await brains.learn(Event(type=message.TYPE, data=message.to_data()))


async def test_before_a_house_is_known_a_client_that_listens_has_an_empty_one():
    assert Brains(HouseStore(None)).without_tools().house == NOWHERE


async def test_a_client_that_listens_has_the_last_house_without_its_tools(home):
    brains = Brains(HouseStore(None))
    house = home("en")
    await learn(brains, house_to_message(house))
    brain = brains.without_tools()
    assert brain.house == replace(house, tools=())
    assert brains.without_tools() is brain


async def test_a_client_that_listens_is_told_of_new_states(home):
    brains = Brains(HouseStore(None))
    house = home("en")
    await learn(brains, house_to_message(house))
    before = brains.without_tools().house
    delta = PushHouseDelta(
        house_id=house.house_id,
        hash=house.hash,
        base=house.hash,
        states=[{"entity_id": "light.bed_light", "state": "on"}],
    )
    await learn(brains, delta)
    now = brains.without_tools().house
    assert before.entity_by_id["light.bed_light"].state == "off"
    assert now.entity_by_id["light.bed_light"].state == "on"


async def test_the_language_of_a_house_is_there_before_anybody_speaks(home, monkeypatch):
    loaded = lru_cache(language_module._load.__wrapped__)
    monkeypatch.setattr(language_module, "_load", loaded)
    await learn(Brains(HouseStore(None)), house_to_message(home("nl")))
    assert loaded.cache_info().misses == 1
    assert language_module.language_pack("nl")
    assert loaded.cache_info().misses == 1


async def test_what_the_first_turn_needs_is_made_before_anybody_speaks(home):
    for table in TABLES:
        table.cache_clear()
    house = home("en")
    brains = Brains(HouseStore(None))
    await learn(brains, house_to_message(house))
    made = [table.cache_info().misses for table in TABLES]
    assert all(made)
    answer = brains.of(house.house_id, house.hash).answer(
        chat(house, "turn on the zeppelin"), NoModelEngine(None)
    )
    read(answer)
    assert [table.cache_info().misses for table in TABLES] == made

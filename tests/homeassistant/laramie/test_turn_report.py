"""What the last turn took: as sensors, and in the diagnostics with no secret in them."""

from __future__ import annotations

import json

import pytest
from homeassistant.const import STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.helpers import entity_registry as er
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import async_mock_service
from pytest_homeassistant_custom_component.components.diagnostics import (
    get_diagnostics_for_config_entry,
)
from wyoming.event import Event

from custom_components.laramie.diagnostics import async_get_config_entry_diagnostics
from custom_components.laramie.protocol import ChatStop
from custom_components.laramie.report import Stopwatch
from tests.homeassistant.laramie.conftest import CONVERSATION
from tests.homeassistant.laramie.scripted import Scripted

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def states(home):
    """The states of the entry's sensors, by key."""

    def read(entry):
        entities = er.async_entries_for_config_entry(er.async_get(home), entry.entry_id)
        return {
            entity.unique_id.partition(f"{entry.unique_id}-")[2]: home.states.get(entity.entity_id)
            for entity in entities
            if entity.domain == "sensor" and not entity.disabled
        }

    return read


def test_rounds_of_a_turn_are_added_up():
    watch = Stopwatch()
    watch.begun()
    begun = watch.report.begun_ms
    spans = [{"name": "understand", "start_ms": 0, "end_ms": 4.5}]
    usage = {"prompt_tokens": 10, "completion_tokens": 2}
    watch.stopped(ChatStop(finish_reason="tool_calls", usage=usage, timings=spans))
    watch.begun()
    watch.stopped(ChatStop(finish_reason="stop", source="llama-cpp", usage=usage))
    report = watch.report
    assert (report.prompt_tokens, report.completion_tokens) == (20, 4)
    assert (report.source, report.understood_ms) == ("llama-cpp", 4.5)
    assert report.begun_ms == begun <= report.answered_ms


def test_a_model_is_as_fast_as_it_writes():
    watch = Stopwatch()
    assert watch.report.tokens_per_second is None
    spans = [
        {"name": "first token", "start_ms": 0, "end_ms": 100.0},
        {"name": "answer", "start_ms": 0, "end_ms": 600.0},
    ]
    usage = {"completion_tokens": 5}
    for reason in ("tool_calls", "stop"):
        watch.stopped(ChatStop(finish_reason=reason, usage=usage, timings=spans))
    assert watch.report.tokens_per_second == 10.0


def test_what_needs_no_model_has_no_speed():
    watch = Stopwatch()
    spans = [
        {"name": "first token", "start_ms": 0, "end_ms": 1.0},
        {"name": "answer", "start_ms": 0, "end_ms": 2.0},
    ]
    watch.stopped(ChatStop(finish_reason="stop", usage={}, timings=spans))
    assert watch.report.tokens_per_second is None


async def test_sensors_tell_of_the_last_turn(home, agent, say, states):
    assert {state.state for state in states(agent).values()} == {STATE_UNKNOWN}
    async_mock_service(home, "light", "turn_on")
    await say("turn on the ceiling light")
    told = states(agent)
    assert set(told) == {
        *("understood_ms", "begun_ms", "answered_ms", "spoken_ms"),
        *("source", "tokens_per_second"),
    }
    assert told["tokens_per_second"].state == told["spoken_ms"].state == STATE_UNKNOWN
    assert told["source"].state == "fast-path"
    assert 0 < float(told["begun_ms"].state) <= float(told["answered_ms"].state)
    assert float(told["understood_ms"].state) >= 0
    names = {state.attributes["friendly_name"] for state in told.values()}
    assert "Laramie Answered by" in names


async def test_sensors_are_unavailable_while_the_server_is_away(
    home, serving, add_entry, states, until
):
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
        await until(lambda: entry.runtime_data.link.info)
    await until(lambda: entry.runtime_data.link.problem)
    assert {state.state for state in states(entry).values()} == {STATE_UNAVAILABLE}
    assert home.states.get("conversation.laramie").state != STATE_UNAVAILABLE


async def test_diagnostics_tell_no_name_and_no_address(home, hass_client, agent, say):
    assert await async_setup_component(home, "diagnostics", {})
    await say("is the front door locked")
    told = await get_diagnostics_for_config_entry(home, hass_client, agent)
    text = json.dumps(told)
    for word in ("127.0.0.1", "Ada", "Front Door", "Kitchen"):
        assert word not in text
    assert told["house"]["entities"] == {"light": 1, "lock": 1}
    assert told["server"]["room"] == "llm"
    assert told["models"] == {"models": []}
    assert told["last_turn"]["source"] == "fast-path"
    assert told["problem"] is None


async def test_diagnostics_are_there_while_the_server_is_away(
    home, hass_client, serving, add_entry, until
):
    assert await async_setup_component(home, "diagnostics", {})
    async with serving() as server:
        entry = await add_entry(server, CONVERSATION)
    await until(lambda: entry.runtime_data.link.problem)
    told = await get_diagnostics_for_config_entry(home, hass_client, entry)
    assert (told["server"], told["problem"]) == (None, "cannot_connect")
    assert told["models"] == {"error": "cannot_connect"}
    assert told["last_turn"] is None
    assert "127.0.0.1" not in json.dumps(told)


async def test_diagnostics_have_the_words_of_a_server_that_fails(home, added):
    broken = Event(type="error", data={"code": "internal", "text": "the disk is full"})
    script = Scripted()

    def fail(event):
        return [broken] if event.type == "laramie-models" else script(event)

    async with added(fail) as entry:
        told = await async_get_config_entry_diagnostics(home, entry)
    assert told["models"] == {"error": "server_failed", "detail": "the disk is full"}

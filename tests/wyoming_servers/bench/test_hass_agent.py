"""Home Assistant's own agent, as the stock side has it: its core, the demo's home, real turns."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
import pytest_asyncio
from wyoming.asr import Transcript

from wyoming_servers.bench.handled import HandledLoop
from wyoming_servers.bench.hass_home import can_run
from wyoming_servers.bench.servers import Server, peer_server
from wyoming_servers.bench.stacks import Stack
from wyoming_servers.bench.utterances import COMMANDS
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import TIMINGS_KEY

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not can_run(), reason="needs homeassistant and its intents"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def agent():
    """Home Assistant's agent as a server of its own."""
    module = "wyoming_servers.bench.hass_agent"
    python = Path(sys.executable)
    async with peer_server(
        "agent", python, module, "--uri", "{uri}", is_ready=lambda info: bool(info.handle)
    ) as server:
        yield server


async def asked(server: Server, text: str):
    async with Client.connect(server.uri) as client:
        await client.send(Transcript(text))
        return await client.wait_for("handled", "not-handled")


@pytest.mark.parametrize("text", COMMANDS)
async def test_it_understands_what_the_satellites_say(agent, text):
    answer = await asked(agent, text)
    assert answer.type == "handled"
    assert answer.data["text"]


async def test_it_does_what_was_asked_in_a_home_of_its_own(agent):
    await asked(agent, "lock the front door")
    assert (await asked(agent, "is the front door locked")).data["text"].startswith("Yes")
    answer = await asked(agent, "unlock the front door")
    assert len(answer.data[TIMINGS_KEY]) == 1
    assert (await asked(agent, "is the front door locked")).data["text"].startswith("No")


async def test_it_says_what_it_does_not_understand(agent):
    assert (await asked(agent, "colourless green ideas sleep furiously")).type == "not-handled"


async def test_a_turn_has_its_stages_and_its_answer_for_the_voice(agent):
    loop = HandledLoop({"llm": agent.uri}, SimulatedHome.default())
    report, speak = TurnReport(transcript="turn on the kitchen light"), asyncio.Queue()
    await loop.prepare()
    await loop.converse(report, speak)
    assert speak.get_nowait() == report.reply != ""
    assert {"understand", "  first token", "act"} <= {span.name for span in report.turn.spans}


async def test_home_assistant_s_memory_is_not_counted_for_it_runs_anyway(agent):
    stack = Stack(name="stock", servers={"llm": agent, "tts": agent}, parts=(), runs_anyway=["llm"])
    assert stack.memory_mb()["llm"] == 0
    assert stack.memory_mb()["tts"] > 1

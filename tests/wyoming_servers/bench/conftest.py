"""The rooms, and a run that was made up."""

from __future__ import annotations

import importlib

import pytest

from tests.wyoming_servers.bench.made_up import ROOMS, load, turn
from wyoming_servers.bench.results import OURS, STOCK, Part, Results
from wyoming_servers.runtime.room import Room


@pytest.fixture(scope="session")
def rooms() -> list[Room]:
    """The four rooms, as the command gives them."""
    return [importlib.import_module(f"wyoming_servers.{name}.room").ROOM for name in ROOMS]


@pytest.fixture
def made_up() -> Results:
    """A run of two stacks; stock takes four times as long, and twice the processor time."""
    results = Results(began="2026-01-02T03:04:05+00:00", about={"machine": "one", "laramie": "1"})
    for stack, times, origin in ((OURS, 1, "embedded"), (STOCK, 4, "peer")):
        results.parts += [
            Part(stack=stack, room=room, engine="an engine", model="", origin=origin)
            for room in ROOMS
        ]
        results.starts[stack] = [2.0]
        for number in range(5):
            results.turns.append(turn(stack, 100.0 * times + number, effort=10.0 + number))
        results.turns.append(turn(stack, 900.0 * times, cold=True))
        results.turns += [turn(stack, 300.0 * times, satellites=4) for _ in range(4)]
        for _ in range(3):
            results.loads.append(load(stack, 1, turns=2, cpu=1.0 * times))
            results.loads.append(load(stack, 4, turns=4, cpu=2.0 * times))
    return results

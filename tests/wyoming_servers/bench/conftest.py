"""The rooms, and a run that was made up."""

from __future__ import annotations

import importlib

import pytest

from tests.wyoming_servers.bench.made_up import ROOMS, run
from wyoming_servers.bench.results import Results
from wyoming_servers.runtime.room import Room


@pytest.fixture(scope="session")
def rooms() -> list[Room]:
    """The four rooms, as the command gives them."""
    return [importlib.import_module(f"wyoming_servers.{name}.room").ROOM for name in ROOMS]


@pytest.fixture
def made_up() -> Results:
    """A run of two stacks; stock takes four times as long, and four times the processor time."""
    return run()

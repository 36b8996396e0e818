"""A home whose clocks stand still until a test moves them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from wyoming_servers.demo.home import SimulatedHome


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 11, 20, 7, 30, tzinfo=UTC) + timedelta(seconds=self.seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def home(clock: Clock) -> SimulatedHome:
    return SimulatedHome.default(now=clock.now, clock=clock.monotonic)

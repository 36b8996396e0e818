"""The simulated homes as both subjects find them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import load_layout

from .judge import Reading, TimerState

_layout = lru_cache(load_layout)


def fresh_home(path: Path, timers: Iterable[Mapping[str, Any]] = ()) -> SimulatedHome:
    """Return a home as its file says, with timers that have just been set."""
    home = SimulatedHome(_layout(path))
    home.house_id = path.stem
    for timer in timers:
        home.timers.start(timer, home.speaker())
    return home


def reading_of(home: SimulatedHome) -> Reading:
    """Return what a simulated home is now."""
    states = {
        # A lamp that was on keeps the names of what it had a value of: None is as good as absent.
        entity_id: {
            **state,
            "attributes": {
                name: value for name, value in state["attributes"].items() if value is not None
            },
        }
        for entity_id, state in home.states().items()
    }
    return Reading(
        states=states,
        timers=tuple(
            TimerState(seconds=home.timers.left(timer), name=timer.name, active=timer.active)
            for timer in home.timers.running()
        ),
        lists={
            entity_id: open_items(
                (item.summary, item.status) for item in home.lists.items(entity_id)
            )
            for entity_id in states
            if entity_id.startswith("todo.")
        },
    )


def open_items(items: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return what is to be done of summaries with their statuses, in small letters."""
    return frozenset(summary.casefold() for summary, status in items if status == "needs_action")

"""Look at each room in a process of its own, as rooms live: their libraries may clash."""

from __future__ import annotations

import importlib
import multiprocessing
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from wyoming_servers.wire.errors import EngineUnavailable

from .room import Room

T = TypeVar("T")


def for_each_room(call: Callable[[list[Room]], list[T]], modules: Iterable[str]) -> list[T]:
    """Call a function of this package with each room; return all results in order.

    ``modules`` hold a ``ROOM`` each. Raises EngineUnavailable for a room whose process crashes,
    and what the call raises.
    """
    return [result for module in modules for result in _apart(call, module)]


def _apart(call: Callable[[list[Room]], list[T]], module: str) -> list[T]:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            return pool.submit(_call, call, module).result()
        except BrokenProcessPool as error:
            raise EngineUnavailable(
                f"the engine of {module} ends its process: it may not be made for this processor; "
                "choose another one"
            ) from error


def _call(call: Callable[[list[Room]], list[T]], module: str) -> list[T]:
    return call([importlib.import_module(module).ROOM])

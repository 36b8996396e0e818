"""Run one room from the command line, until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
from contextlib import suppress
from typing import Any

from .config import RoomOptions, read_options, unknown_variables
from .logs import set_up_logging
from .room import Room
from .server import serve

_SWITCH_SECONDS = 0.001
"""How long an engine's Python may keep the event loop waiting; Python's own 5 ms add up."""

_OWNER_ONLY = 0o077
"""What is kept of a house is for nobody else on this machine."""

_LOGGER = logging.getLogger(__name__)


def run_room(room: Room, given: dict[str, Any], *, with_parent: bool = False) -> None:
    """Serve a room until SIGTERM or SIGINT. Raises OptionsError, NameUnknown, OSError.

    ``with_parent``: also until standard input closes, so that it never outlives who started it.
    """
    options = read_options(room.options, given)
    set_up_logging(room.name, level=options.log_level, as_json=options.log_json)
    for problem in unknown_variables(room.options):
        _LOGGER.warning("%s", problem)
    sys.setswitchinterval(_SWITCH_SECONDS)
    os.umask(_OWNER_ONLY)
    asyncio.run(_serve_until_told(room, options, with_parent=with_parent))
    # Python would look through all that is held before it ends: longer than all of the above.
    gc.freeze()


async def _serve_until_told(room: Room, options: RoomOptions, *, with_parent: bool) -> None:
    serving = asyncio.create_task(_serve(room, options))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, serving.cancel)

    def parent_is_gone() -> None:
        loop.remove_reader(sys.stdin)
        serving.cancel()

    if with_parent:
        # Nobody writes there: it becomes readable when the parent's end closes.
        loop.add_reader(sys.stdin, parent_is_gone)
    with suppress(asyncio.CancelledError):
        await serving


async def _serve(room: Room, options: RoomOptions) -> None:
    async with serve(room, options) as server:
        # One line for whoever started us: the port may have been chosen by the system.
        with suppress(BrokenPipeError):
            line = {"room": room.name, "uri": server.uri, "http_port": server.http_port}
            print(json.dumps(line), flush=True)  # noqa: T201
        await asyncio.Event().wait()

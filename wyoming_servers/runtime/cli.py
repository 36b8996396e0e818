"""Run one room from the command line; its arguments are derived from its options."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import signal
import sys
from contextlib import suppress
from typing import Any, Literal, get_args, get_origin

from .config import RoomOptions, environment_name, read_options, unknown_variables
from .logs import set_up_logging
from .room import Room
from .server import serve

_SWITCH_SECONDS = 0.001
"""How long an engine's Python may keep the event loop waiting; Python's own 5 ms add up."""

_LOGGER = logging.getLogger(__name__)


def add_option_arguments(parser: argparse.ArgumentParser, kind: type[RoomOptions]) -> None:
    """Give a parser one argument per option; what is not given is left to the other sources."""
    defaults = kind.model_construct()
    for name, field in kind.model_fields.items():
        default = getattr(defaults, name, None)
        shown = "" if default in (None, ()) else f" Default: {default}."
        extra: dict[str, Any] = {}
        if field.annotation is bool:
            extra["action"] = argparse.BooleanOptionalAction
        elif get_origin(field.annotation) is tuple:
            extra |= {"action": "append", "metavar": name.upper()}
        elif get_origin(field.annotation) is Literal:
            extra["choices"] = get_args(field.annotation)
        else:
            extra["metavar"] = name.upper()
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            dest=name,
            default=argparse.SUPPRESS,
            help=f"{field.description}{shown} [{environment_name(kind, name)}]".replace("%", "%%"),
            **extra,
        )


def given_options(kind: type[RoomOptions], arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the options that were given on the command line."""
    return {name: value for name, value in vars(arguments).items() if name in kind.model_fields}


def run_room(room: Room, given: dict[str, Any], *, with_parent: bool = False) -> None:
    """Serve a room until SIGTERM or SIGINT. Raises OptionsError, NameUnknown, OSError.

    ``with_parent``: also until standard input closes, so that it never outlives who started it.
    """
    options = read_options(room.options, given)
    set_up_logging(room.name, level=options.log_level, as_json=options.log_json)
    for problem in unknown_variables(room.options):
        _LOGGER.warning("%s", problem)
    sys.setswitchinterval(_SWITCH_SECONDS)
    asyncio.run(_serve_until_told(room, options, with_parent=with_parent))


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

"""Announce a server to the Supervisor of Home Assistant OS, when it runs as one of its apps."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from .service import Service

TOKEN_VARIABLE = "SUPERVISOR_TOKEN"  # noqa: S105 - the name of a variable
"""Set by the Supervisor for its apps."""
API_VARIABLE = "SUPERVISOR_API"
"""Names another address of the Supervisor's interface than the usual one."""
USUAL_API = "http://supervisor"
FIRST_PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 300.0

_LOGGER = logging.getLogger(__name__)


def is_supervised() -> bool:
    """Tell whether this is an app of the Supervisor."""
    return bool(os.environ.get(TOKEN_VARIABLE))


@asynccontextmanager
async def told_supervisor(message: Mapping[str, Any]) -> AsyncIterator[None]:
    """Tell the Supervisor in the background while the block runs.

    Nothing is taken back at the end: Home Assistant would forget the server with each restart. The
    Supervisor does it by itself when the app is removed.
    """
    telling = asyncio.create_task(_tell(message))
    try:
        yield
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling


def message_of_server(service: Service, port: int) -> dict[str, Any]:
    """Return what the Supervisor hands on to Home Assistant: an integration and its ``config``."""
    return {"service": service.room.integration, "config": {"uri": _uri(port)}}


def message_of_app(ports: Mapping[str, int]) -> dict[str, Any]:
    """Return the same for one app with the servers of several rooms.

    The Supervisor keeps one message of an app for each integration, so ours is told of all of them.
    """
    config = {"uri" if room == "llm" else room: _uri(port) for room, port in ports.items()}
    return {"service": "laramie", "config": config}


def _uri(port: int) -> str:
    return f"tcp://{socket.gethostname()}:{port}"


async def _tell(message: Mapping[str, Any]) -> None:
    """Tell it until it is taken; each new reason why it is not is logged once."""
    from .supervisor_link import SupervisorLink  # noqa: PLC0415 - imports aiohttp

    url = f"{os.environ.get(API_VARIABLE) or USUAL_API}/discovery"
    pause = FIRST_PAUSE_SECONDS
    known = ""
    async with SupervisorLink(url, os.environ.get(TOKEN_VARIABLE, "")) as link:
        while (problem := await link.problem_with(message)) is not None:
            if problem != known:
                _LOGGER.warning(
                    "Home Assistant cannot be told of this server for its integration '%s': %s; it "
                    "is tried again. Meanwhile add it there by hand, at %s",
                    message["service"],
                    problem,
                    message["config"]["uri"],
                )
                known = problem
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
    _LOGGER.info("the Supervisor knows of this server for '%s'", message["service"])

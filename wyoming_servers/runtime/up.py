"""``laramie up``: all rooms, one process each, until a signal."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Collection
from contextlib import AsyncExitStack

from rich.console import Console

from .discovery import announced_together, is_announced_together
from .logs import set_up_logging
from .processes import RoomProcess, running
from .supervisor import TOKEN_VARIABLE


def up(rooms: Collection[str], *, host: str, http_port: int | None = None) -> None:
    """Run the rooms until SIGTERM or SIGINT. Raises RoomCannotStart.

    ``http_port``: where all of them tell how they are, if at all.
    """
    set_up_logging("up")
    arguments: tuple[str, ...] = ("--host", host)
    environment = dict(os.environ)
    if is_announced_together(host):
        arguments = (*arguments, "--no-zeroconf")
        del environment[TOKEN_VARIABLE]
    if http_port is not None:
        environment = {f"LARAMIE_{room.upper()}_HTTP_PORT": "0" for room in rooms} | environment
    processes = [RoomProcess(room, arguments, environment) for room in rooms]
    asyncio.run(_until_signal(processes, host, http_port))
    gc.freeze()  # as a room does: the end is not for tidying up


async def _until_signal(rooms: list[RoomProcess], host: str, http_port: int | None) -> None:
    task = asyncio.create_task(_stay(rooms, host, http_port))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    await asyncio.wait((task,))
    if not task.cancelled():
        task.result()
    Console(stderr=True).print("Stopped.")


async def _stay(rooms: list[RoomProcess], host: str, http_port: int | None) -> None:
    console = Console(stderr=True, highlight=False)
    console.print("Starting…")
    async with AsyncExitStack() as stack:
        if http_port is not None:
            from .rooms_health import rooms_health  # noqa: PLC0415 - imports aiohttp

            bound = await stack.enter_async_context(rooms_health(rooms, host, http_port))
            console.print(f"[green]●[/] health http://{host}:{bound}/health", soft_wrap=True)
        await stack.enter_async_context(running(rooms))
        ports = {room.room: room.port for room in rooms}
        await stack.enter_async_context(announced_together(ports, host))
        for room in rooms:
            console.print(f"[green]●[/] {room.room:5} {room.uri}")
        console.print("Ready. Ctrl-C stops all of them.")
        await asyncio.Event().wait()

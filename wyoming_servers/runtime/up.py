"""``laramie up``: all rooms, one process each, until a signal."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterable

from rich.console import Console

from .discovery import announced_together, is_announced_together
from .logs import set_up_logging
from .processes import RoomProcess, running
from .supervisor import TOKEN_VARIABLE


def up(rooms: Iterable[str], *, host: str) -> None:
    """Run the rooms until SIGTERM or SIGINT. Raises RoomCannotStart."""
    set_up_logging("up")
    arguments: tuple[str, ...] = ("--host", host)
    environment = dict(os.environ)
    if is_announced_together(host):
        arguments = (*arguments, "--no-zeroconf")
        del environment[TOKEN_VARIABLE]
    processes = [RoomProcess(room, arguments, environment) for room in rooms]
    asyncio.run(_until_signal(processes, host))


async def _until_signal(rooms: list[RoomProcess], host: str) -> None:
    console = Console(stderr=True, highlight=False)
    task = asyncio.create_task(_stay(rooms, host, console))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    await asyncio.wait((task,))
    if not task.cancelled():
        task.result()
    console.print("Stopped.")


async def _stay(rooms: list[RoomProcess], host: str, console: Console) -> None:
    console.print("Starting…")
    async with running(rooms), announced_together({room.room: room.port for room in rooms}, host):
        for room in rooms:
            console.print(f"[green]●[/] {room.room:5} {room.uri}")
        console.print("Ready. Ctrl-C stops all of them.")
        await asyncio.Event().wait()

"""``laramie up``: all rooms, one process each, until a signal."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterable

from rich.console import Console

from .logs import set_up_logging
from .processes import RoomProcess, running


def up(rooms: Iterable[str], *, host: str) -> None:
    """Run the rooms until SIGTERM or SIGINT. Raises RoomCannotStart."""
    set_up_logging("up")
    asyncio.run(_until_signal([RoomProcess(room, ("--host", host)) for room in rooms]))


async def _until_signal(rooms: list[RoomProcess]) -> None:
    console = Console(stderr=True, highlight=False)
    task = asyncio.create_task(_stay(rooms, console))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    await asyncio.wait((task,))
    if not task.cancelled():
        task.result()
    console.print("Stopped.")


async def _stay(rooms: list[RoomProcess], console: Console) -> None:
    console.print("Starting…")
    async with running(rooms):
        for room in rooms:
            console.print(f"[green]●[/] {room.room:5} {room.uri}")
        console.print("Ready. Ctrl-C stops all of them.")
        await asyncio.Event().wait()

"""Lists microphones and speakers for a person, with what ``auto`` would take."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from . import DeviceError
from .library import Device, Direction, choose, devices
from .programs import HEARING, PLAYING

TITLES = {Direction.INPUT: "Microphones", Direction.OUTPUT: "Speakers"}
OPTIONS = {Direction.INPUT: "--microphone", Direction.OUTPUT: "--speaker"}
COMMANDS = {Direction.INPUT: HEARING, Direction.OUTPUT: PLAYING}


def listing() -> Iterator[str]:
    """Yield the lines of a table for each direction."""
    try:
        found = devices()
    except DeviceError as error:
        found = []
        yield f"{error}"
        yield ""
    for direction, title in TITLES.items():
        yield f"{title} ({OPTIONS[direction]} sounddevice:INDEX, or a part of the name):"
        yield from _table(found, direction)
        commands = [name for name in COMMANDS[direction] if shutil.which(name)]
        yield f"  else auto tries: {', '.join(commands) or 'nothing, as no command is installed'}"
        yield ""


def _table(found: list[Device], direction: Direction) -> Iterator[str]:
    able = [device for device in found if device.channels(direction)]
    if not able:
        yield "  none"
        return
    chosen = choose(found, direction)
    width = max(len(device.name) for device in able)
    for device in able:
        yield (
            f"  {device.index:>3}  {device.name:<{width}}  {device.channels(direction):>3} "
            f"channels  {device.rate} Hz{'  <- auto' if device == chosen else ''}"
        )

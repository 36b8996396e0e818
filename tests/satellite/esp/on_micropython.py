# ruff: noqa: E402, PTH123, RUF006, SIM115, T201 - MicroPython has no pathlib, and keeps its tasks
"""Runs under MicroPython: a satellite with files for devices; reads commands, writes JSON lines.

on_micropython.py FOLDER_OF_SATELLITE MICROPHONE.raw SPEAKER.raw button|remote
"""

import asyncio
import gc
import json
import sys

sys.path.insert(0, sys.argv[1])
gc.collect()
before = gc.mem_alloc()

from voice import Satellite


class Microphone:
    """Gives the file over and over, as fast as it is taken."""

    def __init__(self, path):
        self._file = open(path, "rb")

    async def readinto(self, block):
        await asyncio.sleep(0)
        if self._file.readinto(block) < len(block):
            self._file.seek(0)
            self._file.readinto(block)


class Speaker:
    def __init__(self, path):
        self._file = open(path, "wb")

    def start(self, rate, channels):
        say(started=[rate, channels])

    async def write(self, pcm):
        self._file.write(pcm)
        await asyncio.sleep(0)

    async def finish(self):
        self._file.flush()
        say(finished=True)

    def stop(self):
        self._file.flush()
        say(stopped=True)


def say(**what):
    print(json.dumps(what))


async def obey(satellite):
    commands = asyncio.StreamReader(sys.stdin)
    while True:
        command = (await commands.readline()).strip()
        if command == b"press":
            await satellite.press()
        elif command == b"memory":
            gc.collect()
            say(memory=gc.mem_alloc() - before)


async def main():
    satellite = Satellite(
        "Kitchen",
        Microphone(sys.argv[2]),
        Speaker(sys.argv[3]),
        "Kitchen",
        remote_wake=sys.argv[4] == "remote",
        show=lambda state: say(state=state),
    )
    asyncio.create_task(obey(satellite))
    await satellite.run("127.0.0.1", 0)


asyncio.run(main())

"""``laramie up`` as a process, whose rooms are killed, stopped and kept short of what they need."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from pathlib import Path

from tests.e2e.hass.ports import free_port
from tests.e2e.hass.process import REPOSITORY
from tests.e2e.hass.servers import environment
from tests.e2e.waiting import PATIENCE_SECONDS, until
from wyoming_servers.wire.client import describe
from wyoming_servers.wire.errors import LaramieError

ROOMS = ("wake", "stt", "llm", "tts")
_DISK_BYTES = 16 * 2**20
_ON_SMALL_DISK = """
for place in /tmp /var/tmp; do mount --bind $place $place; mount -o remount,bind,ro $place; done
mount -t tmpfs -o size=$1 laramie "$2"
cd "$2"
shift 2
exec "$@"
"""
"""A shell's script: what it starts can write to a small disk, and nowhere else where files are made
that nobody named a place for."""
_CONNECTED = "01"
"""The state of a TCP connection that is up, as the kernel writes it."""


class Ended(Exception):
    """It does not run; the text holds its last words."""


class Up:
    """The running command, and its four rooms as processes of their own."""

    def __init__(self, process: Process, ports: dict[str, int], folder: Path) -> None:
        self.process = process
        self.ports = ports
        self.folder = folder
        self.disk = folder / "disk"
        """All they keep is there."""
        self.said = bytearray()
        """What the command and its rooms have written to their log."""

    @property
    def uris(self) -> dict[str, str]:
        """Where the rooms listen; they come back there."""
        return {room: f"tcp://127.0.0.1:{port}" for room, port in self.ports.items()}

    def pid(self, room: str) -> int | None:
        """Return a room's process, or None while there is none."""
        wanted = f"serve\0--with-parent\0{room}\0".encode()
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                with suppress(OSError):
                    if wanted in Path(f"/proc/{child}/cmdline").read_bytes():
                        return int(child)
        return None

    def signal(self, room: str, number: signal.Signals) -> None:
        """Send a signal to a room."""
        pid = self.pid(room)
        assert pid is not None, f"{room} does not run"
        os.kill(pid, number)

    def limit(self, what: int, most: int, *rooms: str) -> None:
        """Let rooms that run have no more of a resource; for none, those that are started."""
        for pid in [self.pid(room) for room in rooms] or [self.process.pid]:
            if pid is not None:
                with suppress(ProcessLookupError):  # it may just have ended
                    _, hard = resource.prlimit(pid, what)
                    resource.prlimit(pid, what, (most if most >= 0 else hard, hard))

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """Leave no byte on it while the block runs."""
        # As the command sees it: the disk is in no other process's view.
        filler = Path(f"/proc/{self.process.pid}/root{self.disk}/full")
        try:
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(bytes(4096))
            yield
        finally:
            filler.unlink(missing_ok=True)

    def pids(self) -> dict[str, int | None]:
        """Return the processes of the command and of its rooms."""
        return {"up": self.process.pid} | {room: self.pid(room) for room in ROOMS}

    def files(self) -> dict[str, int]:
        """Return how many files, sockets and pipes each of them has open."""
        return {
            name: len(list(Path(f"/proc/{pid}/fd").iterdir())) for name, pid in self.pids().items()
        }

    async def has_let_go(self, before: dict[str, int]) -> None:
        """Wait until none of them has more open than before."""

        def is_so() -> bool:
            now = self.files()
            return all(now[name] <= most for name, most in before.items())

        await until(is_so)

    def connections(self, room: str) -> int:
        """Return how many of this network are connected to a room, let in or not."""
        wanted = f":{self.ports[room]:04X}"
        lines = Path("/proc/thread-self/net/tcp").read_text().splitlines()[1:]
        ends = (line.split()[2:4] for line in lines)
        return sum(remote.endswith(wanted) and state == _CONNECTED for remote, state in ends)

    async def kill(self, room: str) -> None:
        """Kill a room, and wait until it is gone."""
        pid = self.pid(room)
        self.signal(room, signal.SIGKILL)
        await until(lambda: self.pid(room) != pid)

    async def back(self, *rooms: str) -> None:
        """Wait until rooms answer. Raises TimeoutError, Ended."""
        for room in rooms or ROOMS:
            await until(partial(self._answers, room))

    async def _answers(self, room: str) -> bool:
        if self.process.returncode is not None:
            raise Ended(self.said[-4000:].decode())
        try:
            await describe(self.uris[room])
        except (OSError, LaramieError):
            return False
        return True

    async def listen(self) -> None:
        """Take what it says, until it ends."""
        assert self.process.stdout is not None
        while words := await self.process.stdout.read(65536):
            self.said += words


def _places(disk: Path) -> dict[str, str]:
    return {"XDG_DATA_HOME": str(disk), "TMPDIR": str(disk), "PYTHONPATH": str(REPOSITORY)}


@asynccontextmanager
async def up(
    folder: Path, host: str = "127.0.0.1", *, on_small_disk: bool = False, **more: str
) -> AsyncIterator[Up]:
    """Run it on free ports with its embedded engines while the block runs."""
    disk = folder / "disk"
    disk.mkdir()
    mounting = ("unshare", "--mount", "sh", "-ec", _ON_SMALL_DISK, "sh", str(_DISK_BYTES), disk)
    ports = {room: free_port() for room in ROOMS}
    given = {f"LARAMIE_{room.upper()}_PORT": str(port) for room, port in ports.items()}
    for room in ROOMS:
        given[f"LARAMIE_{room.upper()}_ZEROCONF"] = "false"
        given[f"LARAMIE_{room.upper()}_LOG_LEVEL"] = "warning"
    process = await asyncio.create_subprocess_exec(
        *(mounting if on_small_disk else ()),
        *(sys.executable, "-m", "wyoming_servers", "up", "--host", host),
        stdout=PIPE,
        stderr=STDOUT,
        env=environment(folder) | _places(disk) | given | more,
    )
    running = Up(process, ports, folder)
    listening = asyncio.create_task(running.listen())
    try:
        await running.back()
        yield running
    finally:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await process.wait()
            await listening

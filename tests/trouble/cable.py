"""A cable between two networks of one machine, on which packets are late, lost, or all gone.

The kernel's own way, ``tc netem``, is no part of every kernel. So the cable is two TUN devices, one
in each network, and a thread that carries packets between them: what is lost is sent again by
real TCP.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import random
import select
import struct
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from time import monotonic
from typing import Any, TypeVar

from tests.e2e.hass.network import NoNamespace

T = TypeVar("T")

NEAR, FAR = "10.78.0.1", "10.78.0.2"
_TUNSETIFF = 0x400454CA
_TUN_WITHOUT_HEADER = 0x0001 | 0x1000
_MOST_BYTES = 65536


class Cable:
    """Joins this thread's network with another, which threads of its own are in."""

    def __init__(self) -> None:
        self.delay = 0.0
        """How late packets are, in seconds, each way."""
        self.loss = 0.0
        """The share of packets that is lost."""
        self.pulled = False
        self.lost = 0
        """How many packets were, in all."""
        self._random = random.Random(7)
        self._waiting: deque[tuple[float, int, bytes]] = deque()

    def far(self, work: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Future[T]:
        """Run a coroutine in an event loop at the far end; return its result."""
        return asyncio.wrap_future(_on_thread(lambda: asyncio.run(self._at_far_end(work))))

    async def _at_far_end(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        os.setns(self._network, os.CLONE_NEWNET)
        return await work()

    @contextmanager
    def plugged_in(self) -> Iterator[None]:
        """Carry packets while the block runs. Raises NoNamespace."""
        far, self._network = _on_thread(_other_network).result()
        near = _end("near0", NEAR, FAR)
        stopped, stop = os.pipe()
        carrier = threading.Thread(target=self._carry, args=(near, far, stopped))
        carrier.start()
        try:
            yield
        finally:
            os.close(stop)
            carrier.join()
            for file in (near, far, stopped, self._network):
                os.close(file)

    def _carry(self, near: int, far: int, stopped: int) -> None:
        other = {near: far, far: near}
        while True:
            pause = self._waiting[0][0] - monotonic() if self._waiting else None
            ready, _, _ = select.select((*other, stopped), (), (), pause and max(0.0, pause))
            if stopped in ready:
                return
            for end in ready:
                self._take(os.read(end, _MOST_BYTES), other[end])
            while self._waiting and self._waiting[0][0] <= monotonic():
                _, end, packet = self._waiting.popleft()
                os.write(end, packet)

    def _take(self, packet: bytes, to: int) -> None:
        if self.pulled or self._random.random() < self.loss:
            self.lost += 1
        else:
            self._waiting.append((monotonic() + self.delay, to, packet))


def _on_thread(work: Callable[[], T]) -> Future[T]:
    """Run something on a thread of its own: what it does to its network leaves others alone."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - whoever waits is told
            future.set_exception(error)

    threading.Thread(target=run).start()
    return future


def _other_network() -> tuple[int, int]:
    """Make a network with the cable's far end; return that, and the network's file."""
    os.unshare(os.CLONE_NEWNET)
    _ip("link set lo up")
    return _end("far0", FAR, NEAR), os.open("/proc/thread-self/ns/net", os.O_RDONLY)


def _end(name: str, address: str, other: str) -> int:
    """Make an end of the cable in this thread's network; return its file."""
    try:
        end = os.open("/dev/net/tun", os.O_RDWR)
    except OSError as error:
        raise NoNamespace(f"a cable needs /dev/net/tun: {error.strerror}") from error
    fcntl.ioctl(end, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _TUN_WITHOUT_HEADER))
    _ip(f"address add {address} peer {other} dev {name}", f"link set {name} up")
    return end


def _ip(*lines: str) -> None:
    subprocess.run(("ip", "-batch", "-"), input="\n".join(lines) + "\n", text=True, check=True)

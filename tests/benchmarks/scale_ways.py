"""Ways to run an engine in several replicas: plain servers behind HAProxy, and Ray Serve."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import describe

HAPROXY, RAY, RAY_FEW = "HAProxy", "Ray Serve", "Ray Serve, two at a time"
HAS_RAY = importlib.util.find_spec("ray") is not None
AT_ONCE = {RAY: 16, RAY_FEW: 2}
"""Requests that a replica takes at most: as our applications have it, and as can be configured."""
_CONFIG = Path("docs/scale/haproxy.cfg")


def run_by(
    way: str, folder: Path, engine: Mapping[str, str], replicas: int
) -> AbstractAsyncContextManager[str]:
    """Run so many replicas while the block runs; yields where to speak to."""
    folder.mkdir(parents=True)
    if way in AT_ONCE:
        return on_ray(folder, engine, num_replicas=replicas, max_ongoing_requests=AT_ONCE[way])
    return behind_haproxy(folder, engine, replicas)


@asynccontextmanager
async def behind_haproxy(
    folder: Path, engine: Mapping[str, str], replicas: int
) -> AsyncIterator[str]:
    """Run servers behind HAProxy with the documented settings; yields where it listens."""
    words = [word for name, value in engine.items() for word in (f"--{name}", value)]
    rooms = [_server(folder / str(number), *words) for number in range(replicas)]
    async with running(rooms):
        lines = _settings()
        with socket.create_server(("127.0.0.1", 0)) as listening:
            lines += ["listen stt", f"    bind fd@{listening.fileno()}"]
            lines += [f"    server s{room.port} 127.0.0.1:{room.port}" for room in rooms]
            config = folder / "haproxy.cfg"
            config.write_text("\n".join([*lines, ""]))
            uri = f"tcp://127.0.0.1:{listening.getsockname()[1]}"
            process = await asyncio.create_subprocess_exec(
                _haproxy(), "-db", "-f", config, pass_fds=[listening.fileno()]
            )
        try:
            for room in rooms:
                await until_installed(room.uri)
            await until_installed(uri)
            yield uri
        finally:
            process.terminate()
            await process.wait()


@asynccontextmanager
async def on_ray(folder: Path, engine: Mapping[str, str], **deployment: Any) -> AsyncIterator[str]:
    """Run one server, and the engine as replicas; yields where the server listens."""
    from tests.builders.ray_cluster import deployed  # noqa: PLC0415 - Ray may be missing

    with deployed("stt", dict(engine), **deployment):
        room = _server(folder, "--engine", "cluster")
        async with running([room]):
            await until_installed(room.uri)
            yield room.uri


@contextmanager
def cluster(places: int) -> Iterator[None]:
    """Run two nodes of Ray, with places for so many replicas, if there is Ray."""
    if not HAS_RAY:
        sys.stderr.write("without Ray: pip install 'laramie[cluster]'\n")
        yield
        return
    from tests.builders.ray_cluster import ray_cluster  # noqa: PLC0415 - Ray may be missing

    with ray_cluster(places // 2, places - places // 2):
        yield


async def until_installed(uri: str) -> None:
    """Wait until a server has an engine."""
    while True:
        with suppress(OSError, TimeoutError):
            info, _ = await describe(uri)
            if info.asr and info.asr[0].installed:
                return
        await asyncio.sleep(0.1)


def _server(folder: Path, *arguments: str) -> RoomProcess:
    always = ("--port", "0", "--log-level", "error", "--no-endpointing", "--max-streams", "128")
    patient = ("--answer-seconds", "120")  # whatever else this machine does
    words = (*always, *patient, "--data-dir", str(folder), *arguments)
    return RoomProcess("stt", words, os.environ)


def _settings() -> list[str]:
    """Return what is documented, without the servers."""
    return _CONFIG.read_text().partition("listen ")[0].splitlines()


def _haproxy() -> str:
    found = shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        raise SystemExit("haproxy is not installed: apt install haproxy")
    return found

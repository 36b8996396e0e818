"""The Compose files as users have them, run by podman-compose in Docker's place."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml
from aiohttp import web

from script import addons
from tests.builders.chat_server import ChatServer
from tests.images.inside.turns import (
    FIRST_RATE,
    LLM,
    PATIENCE_SECONDS,
    PORTS,
    STT,
    TTS,
    WAKE,
    answered,
    called,
    spoken,
    written,
)
from wyoming_servers import __version__
from wyoming_servers.wire.client import describe
from wyoming_servers.wire.errors import EngineUnavailable

ADDONS = Path(__file__).parents[3] / "addons"


class Composed:
    """The service of an app in a copy of a file, in a folder of its own."""

    def __init__(self, container, name: str, folder: Path) -> None:
        self.container = container
        self.file = Path(shutil.copy(ADDONS / "base" / name, folder / name))
        container("tag", container.image, f"{addons.REGISTRY}/{container.app}:{__version__}")

    def __call__(self, *arguments: str) -> None:
        """Run podman-compose in the folder."""
        podman = f"--podman-args={' '.join(self.container.store.flags)}"
        # Without systemd, podman has no timers for it.
        options = ("-f", self.file.name, podman, "--podman-run-args=--no-healthcheck")
        command = (sys.executable, "-m", "podman_compose", *options, *arguments)
        subprocess.run(command, cwd=self.file.parent, check=True)

    def up(self) -> None:
        """Start it, and wait until it listens."""
        self("up", "-d")
        label = f"label=com.docker.compose.service={self.container.app}"
        self.container.name = self.container("ps", "-aq", "--filter", label).strip()
        self.container.wait_until_it_listens()

    def change(self, **keys: object) -> None:
        """Set keys of the service in the file, or leave out what is None."""
        content = yaml.safe_load(self.file.read_text())
        service = content["services"][self.container.app] | keys
        kept = {key: value for key, value in service.items() if value is not None}
        self.file.write_text(yaml.safe_dump(content | {"services": {self.container.app: kept}}))


@pytest.fixture
def compose(container, tmp_path):
    if find_spec("podman_compose") is None:
        pytest.skip("THE COMPOSE FILES WERE NOT RUN: that needs podman-compose")
    started = []

    def make(app, name):
        started.append(Composed(container(app), name, tmp_path))
        return started[-1]

    yield make
    for one in started:
        one("down", "-v")


@pytest.fixture
def host():
    """Give the machine an address that containers reach, whatever their network."""
    address = "10.99.0.1"
    subprocess.run(("ip", "address", "replace", f"{address}/32", "dev", "lo"), check=True)
    return address


@asynccontextmanager
async def model_on_a_gpu(host, *words):
    """Serve as llama-server does in the container beside ours."""
    server = ChatServer()
    server.models = {"/models/model.gguf": {}, "model": {}}
    server.deltas = [{"content": word} for word in words]
    runner = web.AppRunner(server.app(), access_log=None, shutdown_timeout=0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, 8080).start()
        yield
    finally:
        await runner.cleanup()


async def server_id():
    _, ours = await describe(LLM, timeout_seconds=PATIENCE_SECONDS)
    return ours["server_id"]


async def test_what_compose_starts_answers_and_is_the_same_after_down_and_up(compose, recordings):
    composed = compose("laramie", "compose.yaml")
    await asyncio.to_thread(composed.up)
    known = await server_id()
    assert await called(WAKE, recordings / "wake" / "okay_nabu.wav") == "okay_nabu"
    assert await written(STT, recordings / "commands" / "pause.wav") == "pause"
    assert await asyncio.to_thread(composed.container.stop) == 0
    composed("down")

    # What its comment says of a container with a network of its own.
    composed.change(network_mode=None, ports=[f"{port}:{port}" for port in PORTS.values()])
    await asyncio.to_thread(composed.up)
    assert await server_id() == known
    assert await answered(LLM, "turn on the bed light")
    assert await spoken(TTS, "The light is on.") > FIRST_RATE


async def test_the_file_for_a_gpu_asks_the_model_that_runs_beside_the_server(compose, host):
    composed = compose("llm", "compose.gpu.yaml")
    composed.change(extra_hosts=[f"model:{host}"])
    await asyncio.to_thread(composed.up)
    question = "why is the sky so high"
    with pytest.raises(EngineUnavailable, match=r"//model:8080/v1 .* is it running"):
        await answered(LLM, question)
    async with model_on_a_gpu(host, "Rayleigh", " knew."):
        assert await answered(LLM, question) == "Rayleigh knew."

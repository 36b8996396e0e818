"""The Compose file as users have it, run by podman-compose in Docker's place."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from script import addons
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

SHIPPED = Path(__file__).parents[3] / "addons" / "base" / "compose.yaml"


class Composed:
    """The service of a copy of the file in a folder of its own."""

    def __init__(self, container, folder: Path) -> None:
        self.container = container
        self.file = Path(shutil.copy(SHIPPED, folder / SHIPPED.name))
        container("tag", container.image, f"{addons.REGISTRY}/{container.app}:{__version__}")

    def __call__(self, *arguments: str) -> None:
        """Run podman-compose in the folder."""
        podman = f"--podman-args={' '.join(self.container.store.flags)}"
        # Without systemd, podman has no timers for it.
        options = (podman, "--podman-run-args=--no-healthcheck")
        command = (sys.executable, "-m", "podman_compose", *options, *arguments)
        subprocess.run(command, cwd=self.file.parent, check=True)

    def up(self) -> None:
        """Start it, and wait until it listens."""
        self("up", "-d")
        label = "label=com.docker.compose.service=laramie"
        self.container.name = self.container("ps", "-aq", "--filter", label).strip()
        self.container.wait_until_it_listens()

    def publish_ports(self) -> None:
        """Do in the file what its comment says of a container with a network of its own."""
        content = yaml.safe_load(self.file.read_text())
        service = content["services"]["laramie"]
        del service["network_mode"]
        service["ports"] = [f"{port}:{port}" for port in PORTS.values()]
        self.file.write_text(yaml.safe_dump(content))


@pytest.fixture
def composed(container, tmp_path):
    if find_spec("podman_compose") is None:
        pytest.skip("THE COMPOSE FILE WAS NOT RUN: that needs podman-compose")
    made = Composed(container("laramie"), tmp_path)
    yield made
    made("down", "-v")


async def server_id():
    _, ours = await describe(LLM, timeout_seconds=PATIENCE_SECONDS)
    return ours["server_id"]


async def test_what_compose_starts_answers_and_is_the_same_after_down_and_up(composed, recordings):
    await asyncio.to_thread(composed.up)
    known = await server_id()
    assert await called(WAKE, recordings / "wake" / "okay_nabu.wav") == "okay_nabu"
    assert await written(STT, recordings / "commands" / "pause.wav") == "pause"
    assert await asyncio.to_thread(composed.container.stop) == 0
    composed("down")

    composed.publish_ports()
    await asyncio.to_thread(composed.up)
    assert await server_id() == known
    assert await answered(LLM, "turn on the bed light")
    assert await spoken(TTS, "The light is on.") > FIRST_RATE

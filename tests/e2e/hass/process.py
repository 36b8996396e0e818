"""A real Home Assistant as a process, with a configuration folder that it keeps when it stops."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import shutil
import signal
import sys
from asyncio.subprocess import STDOUT, Process
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from pathlib import Path

import aiohttp

from tests.e2e.waiting import until

from .ports import free_port

REPOSITORY = Path(__file__).parents[3]
HOUSE = Path(__file__).with_name("house.yaml")
INSTALLED = Path(sys.executable).with_name("hass")
"""The program of the release that is installed beside this Python."""
STOP_SECONDS = 60.0

CONFIGURATION = """\
homeassistant:
  name: Demo House
  latitude: 52.37
  longitude: 4.89
  unit_system: metric
  time_zone: UTC
  country: NL
  language: en
  internal_url: "http://127.0.0.1:{port}"
  packages:
    house: !include house.yaml
ffmpeg:
  ffmpeg_bin: "{ffmpeg}"
config:
zeroconf:
logger:
  default: warning
"""
STUB_FRONTEND = """\
frontend:
  development_repo: "{folder}"
"""
"""For the tests' installations, which have no web pages."""
PAGES = ("index.html", "authorize.html", "onboarding.html", "service_worker.js", "robots.txt")


class Missing(Exception):
    """What a test of a real Home Assistant needs is not on this machine; the text says what."""


class Ended(Exception):
    """Home Assistant does not run; the text holds its last words."""


class Hass:
    """One installation of Home Assistant; it may be started and stopped again and again."""

    def __init__(self, folder: Path, *, program: Path = INSTALLED) -> None:
        """Write its configuration. Raises Missing when something is not there."""
        if not program.is_file():
            raise Missing(f"no Home Assistant at {program}")
        _check_requirements(program)
        self.program = program
        self.folder = folder
        self.port = free_port()
        self.process: Process | None = None
        _write_configuration(folder, self.port, with_pages=_has_pages(program))

    @property
    def url(self) -> str:
        """Where it is found."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What it said."""
        return self.folder / "hass.log"

    async def start(self) -> None:
        """Start it and wait until it answers. Raises Ended."""
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                self.program,
                *("--config", str(self.folder), "--skip-pip", "--log-no-color"),
                stdout=log,
                stderr=STDOUT,
                env=_environment(),
            )
        async with aiohttp.ClientSession(self.url) as session:
            await until(partial(self._answers, session))

    async def stop(self) -> None:
        """Stop it in order, so that it saves its state."""
        if self.process is None or self.process.returncode is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self.process.wait()
        except TimeoutError:
            self.process.kill()
            await self.process.wait()

    async def _answers(self, session: aiohttp.ClientSession) -> bool:
        assert self.process is not None
        if self.process.returncode is not None:
            raise Ended(f"{self.program} ended:\n{self.log.read_text()[-4000:]}")
        try:
            async with session.get("/api/config") as response:
                return response.status == HTTPStatus.UNAUTHORIZED
        except aiohttp.ClientError:
            return False


def ffmpeg() -> str:
    """Return the program that converts replies. Raises Missing."""
    if found := shutil.which("ffmpeg"):
        return found
    if importlib.util.find_spec("imageio_ffmpeg") is None:
        raise Missing("Home Assistant converts replies with ffmpeg: install it, or imageio-ffmpeg")
    import imageio_ffmpeg  # noqa: PLC0415 - only where there is no other

    return str(imageio_ffmpeg.get_ffmpeg_exe())


def _check_requirements(program: Path) -> None:
    """Raise Missing when voice lacks what it needs: nothing is fetched when it starts."""
    components = "lib/python*/site-packages/homeassistant/components"
    for manifest in program.parents[1].glob(f"{components}/assist_pipeline/manifest.json"):
        for wanted in json.loads(manifest.read_text())["requirements"]:
            name = wanted.replace("-", "_").replace("==", "-")
            if not (manifest.parents[3] / f"{name}.dist-info").is_dir():
                raise Missing(f"the Home Assistant at {program} needs {wanted}")


def _write_configuration(folder: Path, port: int, *, with_pages: bool) -> None:
    text = CONFIGURATION.format(port=port, ffmpeg=ffmpeg())
    folder.mkdir(parents=True)
    if with_pages:
        text += "frontend:\n"
    else:
        text += STUB_FRONTEND.format(folder=folder / "frontend")
        pages = folder / "frontend" / "hass_frontend"
        for name in ("static/translations", "frontend_latest", "frontend_es5"):
            (pages / name).mkdir(parents=True)
        for name in PAGES:
            (pages / name).touch()
    (folder / "configuration.yaml").write_text(text)
    shutil.copy(HOUSE, folder)
    # An address in the configuration would be on trial for five minutes, and then taken back.
    _store(folder, "http", {"server_host": ["127.0.0.1"], "server_port": port})
    # The step that would start integrations of the cloud counts as done.
    _store(folder, "onboarding", {"done": ["core_config"]}, version=4)
    (folder / "custom_components").mkdir()
    (folder / "custom_components" / "laramie").symlink_to(
        REPOSITORY / "custom_components" / "laramie"
    )


def _store(folder: Path, key: str, data: Mapping[str, object], version: int = 1) -> None:
    (folder / ".storage").mkdir(parents=True, exist_ok=True)
    content = {"version": version, "minor_version": 1, "key": key, "data": data}
    (folder / ".storage" / key).write_text(json.dumps(content))


def _has_pages(program: Path) -> bool:
    return any(program.parents[1].glob("lib/python*/site-packages/hass_frontend"))


def _environment() -> dict[str, str]:
    """Return this process's environment without what is meant for its Python."""
    mine = ("COVERAGE", "PYTHON", "LARAMIE_")
    return {name: value for name, value in os.environ.items() if not name.startswith(mine)}

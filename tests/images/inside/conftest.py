"""Containers as the Supervisor starts them, and a stand-in for it."""

from __future__ import annotations

import json
import os
import re
import shlex
import ssl
import subprocess
import urllib.request
from pathlib import Path

import pytest

from script.images import Store
from tests.builders.certificates import vouched_for
from tests.builders.supervisor import TOKEN
from tests.images.inside.turns import PORTS
from wyoming_servers.wire.tls import fingerprint

BRIDGE = "10.88.0.1"
"""The machine's own address in podman's network: there the Supervisor's stand-in listens."""
HEALTH = 18099
MANUAL = Path(__file__).parents[3] / "docs" / "install.md"


def pytest_ignore_collect():
    """Stay away from where nobody made a place for these tests."""
    return None if "CONTAINERS_CONF" in os.environ else True


class Container:
    """One app's container; its data folder lasts longer than it does."""

    def __init__(self, app: str, folder: Path) -> None:
        self.app = app
        self.data = folder / "data"
        self.share = folder / "share"
        self.ssl = folder / "ssl"
        self.name = f"app_local_{app}"
        self.store = Store(Path(os.environ["APP_IMAGES"]), os.environ["APP_IMAGES_ARCHITECTURE"])
        self._podman = ("podman", *self.store.flags)
        for each in (self.data, self.share, self.ssl):
            each.mkdir(parents=True, exist_ok=True)

    @property
    def image(self) -> str:
        """Its image's name."""
        return self.store.tag(self.app)

    @property
    def is_there(self) -> bool:
        """Whether its image was built."""
        return self.store.has(self.image)

    def run(self) -> None:
        """Start it as the Supervisor does; its ports are published under the same numbers."""
        self._start(*self._flags())

    def prepare(self) -> int:
        """Make it as the Supervisor does; return its first process, which waits for the start."""
        self._make("create", *self._flags())
        self("init", self.name)
        return int(self("inspect", self.name, "--format={{.State.Pid}}"))

    def _flags(self) -> list[str]:
        given = ["--name", self.name, "--hostname", f"local-{self.app}", "--init"]
        for port in PORTS.values() if self.app == "laramie" else (PORTS[self.app],):
            for each in (port, port + 1):
                given += ["-p", f"127.0.0.1:{each}:{each}"]
        given += ["-v", f"{self.data}:/data", "-v", f"{self.share}:/share:ro"]
        given += ["-v", f"{self.ssl}:/ssl:ro"]
        given += ["--tmpfs", "/tmp", "--tmpfs", "/dev/shm"]  # noqa: S108 - the container's
        return [*given, "--add-host", f"supervisor:{BRIDGE}", "-e", f"SUPERVISOR_TOKEN={TOKEN}"]

    def run_by_hand(self, *more: str) -> None:
        """Start it as the documentation says, in a volume of that name."""
        (command,) = re.findall(r"docker run -d (.+)", MANUAL.read_text().replace("\\\n", ""))
        *flags, image = shlex.split(command.replace(f"laramie-{self.app}", self.name))
        assert f"/{self.app}:" in image
        self._start(*flags, *more)

    def _start(self, *flags: str) -> None:
        self._make("run", "-d", *flags)

    def _make(self, *command: str) -> None:
        self.remove()
        ours = ("--no-healthcheck", "-p", f"127.0.0.1:{HEALTH}:8099")
        self(*command, *ours, self.image)

    def __call__(self, *arguments: str) -> str:
        """Run podman; return what it says."""
        done = subprocess.run(
            [*self._podman, *arguments], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def python(self, code: str, *arguments: str) -> str:
        """Run a program in its image, and nothing else; return what it prints."""
        return self("run", "--rm", self.image, "python", "-c", code, *arguments)

    def set_options(self, **options: object) -> None:
        """Write them as the Supervisor does: for root alone."""
        file = self.data / "options.json"
        file.unlink(missing_ok=True)
        file.write_text(json.dumps(options))
        file.chmod(0o600)
        os.chown(file, 0, 0)

    def renew_certificate(self) -> tuple[dict[str, str], str]:
        """Put one into Home Assistant's folder, with a key for root alone.

        Returns the options that name it, and its fingerprint.
        """
        made = vouched_for(self.ssl)
        made.private_key.chmod(0o600)
        der = ssl.PEM_cert_to_DER_cert(made.certificate.read_text())
        options = {"certfile": made.certificate.name, "keyfile": made.private_key.name}
        return options, fingerprint(der)

    def stop(self) -> int:
        """Ask it to end; return its exit status: that of a kill where it did not."""
        self("stop", "-t", "60", self.name)
        return self.exit_status()

    def exit_status(self) -> int:
        """Wait for its end."""
        self("wait", self.name)
        return int(self("inspect", self.name, "--format={{.State.ExitCode}}"))

    def logs(self) -> str:
        """Return all it said."""
        return self("logs", self.name)

    def remove(self) -> None:
        """Remove it, if it is there; its data stay."""
        self("rm", "-f", "-i", "-t", "0", self.name)

    def wait_until_it_listens(self) -> None:
        """Read its log up to the line that says so."""
        follow = (*self._podman, "logs", "-f", self.name)
        with subprocess.Popen(follow, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as logs:
            heard = [line for line in iter(logs.stdout.readline, b"") if _listens(line, logs)]
        assert heard, self.logs()

    def health(self) -> dict:
        """Return what its health page tells, once it listens."""
        self.wait_until_it_listens()
        with urllib.request.urlopen(f"http://127.0.0.1:{HEALTH}/health", timeout=10) as page:
            return json.load(page)


def _listens(line: bytes, logs: subprocess.Popen) -> bool:
    """Whether a line tells where it listens; then no more lines are read."""
    if not line.startswith((b'{"room"', b"Ready")):
        return False
    logs.kill()
    return True


@pytest.fixture
def container(tmp_path):
    """Make the container of an app."""
    made = []

    def make(app):
        made.append(Container(app, tmp_path / app))
        if not made[-1].is_there:
            pytest.skip(f"NO IMAGE OF '{app}' WAS BUILT: APP_IMAGES_OF='{app}' builds it")
        return made[-1]

    yield make
    for one in made:
        one.remove()
        one("volume", "rm", "-f", one.name)

"""Engines that stop in the middle of their work until a test lets them go on, in any process.

They tell what they do by files in a folder, as a plugin of the servers: ``installed`` makes them
known as ``gated`` to every process that is started while the block runs.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wyoming_servers.house.snapshot import House
from wyoming_servers.stt import engine as stt
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts import engine as tts
from wyoming_servers.tts.options import TtsOptions

PCM = bytes(range(256)) * 32
"""What the voice says to any text, in two pieces; no part of it is like another."""
_REPOSITORY = Path(__file__).parents[2]
_ENTRY_POINTS = """[laramie.stt]
gated = tests.builders.gated_engines:GatedEars
[laramie.tts]
gated = tests.builders.gated_engines:GatedVoice
"""


class Gate:
    """A folder: a file for each process that came to the gate, and one that opens it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def pass_by(self) -> None:
        """Tell that this process is here, and wait until the gate is open."""
        (self._folder / str(os.getpid())).touch()
        while not (self._folder / "open").exists():
            time.sleep(0.01)

    def open(self) -> None:
        """Let everybody go on, from now on."""
        (self._folder / "open").touch()

    def shut(self) -> None:
        """Hold everybody who comes from now on, as if nobody had come before."""
        for file in self._folder.iterdir():
            file.unlink()

    def wait_for(self, count: int) -> set[int]:
        """Wait until so many processes came; return their numbers."""
        while len(came := {int(file.name) for file in self._folder.glob("[0-9]*")}) < count:
            time.sleep(0.01)
        return came


class GatedEars:
    """Hears how many bytes there were, and the house it knows."""

    capabilities = stt.Capabilities(languages=("en",), uses_house=True, version="1")

    def __init__(self, options: SttOptions) -> None:
        self._gate = Gate(options.data_dir / "stt")
        self._house = ""

    def know_house(self, house: House) -> None:
        self._house = house.house_id

    def transcribe(self, audio: Iterable[bytes], request: stt.Request) -> Iterator[stt.Hypothesis]:
        del request
        size = sum(map(len, audio))
        self._gate.pass_by()
        yield stt.Hypothesis(text=f"{size} {self._house}".rstrip(), final=True)

    def close(self) -> None: ...


class GatedVoice:
    """Says the first half of ``PCM``, and behind the gate the other one."""

    def __init__(self, options: TtsOptions) -> None:
        self.capabilities = tts.Capabilities(
            voices=(tts.Voice(name="gated", languages=("en",)),),
            default_voice="gated",
            rate=options.rate,
        )
        self._gate = Gate(options.data_dir / "tts")

    def synthesize(self, text: Iterable[str], request: tts.Request) -> Iterator[bytes]:
        del request
        for _ in text:
            yield PCM[: len(PCM) // 2]
            self._gate.pass_by()
            yield PCM[len(PCM) // 2 :]

    def close(self) -> None: ...


@contextmanager
def installed(folder: Path) -> Iterator[None]:
    """Install the engines as a package would, for processes that are started in the block."""
    package = folder / "gated-1.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: gated\nVersion: 1\n")
    (package / "entry_points.txt").write_text(_ENTRY_POINTS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", f"{_REPOSITORY}:{folder}")
        yield

"""An engine that waits, as one does whose work is done by a GPU or by another machine.

It takes one utterance at a time and ``WAIT_SECONDS`` for each, and no processor. ``installed``
makes it known as ``waiting`` to every process that is started while the block runs.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.options import SttOptions

WAIT_SECONDS = 0.3
_REPOSITORY = Path(__file__).parents[2]


class WaitingEngine:
    """Hears nothing but how much there was."""

    capabilities = Capabilities(languages=("en",), version="1")

    def __init__(self, options: SttOptions) -> None:
        del options
        self._turn = threading.Lock()

    def know_house(self, house: House) -> None:
        """Listen for the same in any house."""

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield the length of the audio, when it was this utterance's turn."""
        size = sum(map(len, audio))
        with self._turn:
            time.sleep(WAIT_SECONDS)
        yield Hypothesis(text=str(size), final=True, language=request.language)

    def close(self) -> None:
        """Nothing is kept."""


@contextmanager
def installed(folder: Path) -> Iterator[None]:
    """Install the engine as a package would, for processes that are started in the block."""
    package = folder / "waiting-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: waiting\nVersion: 1\n")
    target = f"{__name__}:{WaitingEngine.__name__}"
    (package / "entry_points.txt").write_text(f"[laramie.stt]\nwaiting = {target}\n")
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = f"{_REPOSITORY}:{folder}"
    try:
        yield
    finally:
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before

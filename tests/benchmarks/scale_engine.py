"""Engines that wait, as those do whose work is done by a GPU or by another machine.

Each takes ``WAIT_SECONDS`` and no processor: ``waiting`` for one utterance at a time,
``waiting-together`` for all that it is given in one go. ``installed`` makes them known to every
process that is started while the block runs.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
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
        pcm = b"".join(audio)
        yield from self._after_a_while([(pcm, request)])

    def close(self) -> None:
        """Nothing is kept."""

    def _after_a_while(self, asked: Sequence[tuple[bytes, Request]]) -> list[Hypothesis]:
        with self._turn:
            time.sleep(WAIT_SECONDS)
        return [
            Hypothesis(text=str(len(pcm)), final=True, language=request.language)
            for pcm, request in asked
        ]


class TogetherEngine(WaitingEngine):
    """Takes no longer for several utterances than for one."""

    batches = True

    def together(self, asked: Sequence[tuple[bytes, Request]]) -> list[Hypothesis]:
        """Return the length of each."""
        return self._after_a_while(asked)


@contextmanager
def installed(folder: Path) -> Iterator[None]:
    """Install the engines as a package would, for processes that are started in the block."""
    package = folder / "waiting-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: waiting\nVersion: 1\n")
    engines = {"waiting": WaitingEngine, "waiting-together": TogetherEngine}
    lines = (f"{name} = {__name__}:{engine.__name__}\n" for name, engine in engines.items())
    (package / "entry_points.txt").write_text("[laramie.stt]\n" + "".join(lines))
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = f"{_REPOSITORY}:{folder}"
    try:
        yield
    finally:
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before

"""How far a download is: written by its thread, read by whoever shows it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class DownloadStopped(Exception):
    """Raised inside a download that nobody wants any more."""


class Step(StrEnum):
    """What a download is doing."""

    WAITING = "waiting"
    """For another process that downloads the same model."""
    ASKING = "asking"
    DOWNLOADING = "downloading"
    CHECKING = "checking"
    DONE = "done"


@dataclass
class Progress:
    """One download's."""

    name: str
    changed: Callable[[Progress], None] = lambda _: None
    """Called on the download's thread after every change."""
    step: Step = Step.ASKING
    done_bytes: int = 0
    total_bytes: int = 0
    """0 while it is not known."""
    _stopped: threading.Event = field(default_factory=threading.Event)

    def at(self, step: Step) -> None:
        """Tell that another step begins. Raises DownloadStopped."""
        self.step = step
        self.advance(0)

    def advance(self, count: int) -> None:
        """Tell that more bytes are there. Raises DownloadStopped."""
        self.pause(0.0)
        self.done_bytes += count
        self.changed(self)

    def stop(self) -> None:
        """Make the download end at its next byte."""
        self._stopped.set()

    def pause(self, seconds: float) -> None:
        """Wait, unless it is stopped meanwhile. Raises DownloadStopped."""
        if self._stopped.wait(seconds):
            raise DownloadStopped

    def to_data(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "name": self.name,
            "step": self.step,
            "done_bytes": self.done_bytes,
            "total_bytes": self.total_bytes,
        }

"""A decoder that a test holds up, and that notes what it was asked for."""

import threading

from wyoming_servers.stt.engine import Hypothesis

PATIENCE_SECONDS = 20.0
"""After this long something hangs."""


class Decoder:
    """Hears a word for each 300 ms; notes what it was asked for, and may wait for the test."""

    def __init__(self) -> None:
        self.drafts = []
        self.wholes = []
        """How long what was decoded was, in milliseconds."""
        self.wanted = []
        """For each decode, tells whether it is still wanted."""
        self.open = threading.Event()
        self.open.set()
        self.most_at_once = 0
        self._at_once = 0
        self._changed = threading.Condition()

    def __call__(self, speech, *, draft, wanted):
        with self._changed:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            (self.drafts if draft else self.wholes).append(len(speech) / 16)
            self.wanted.append(wanted)
            self._changed.notify_all()
        assert self.open.wait(PATIENCE_SECONDS)
        with self._changed:
            self._at_once -= 1
        words = " ".join(f"word{number}" for number in range(int(len(speech) / 16 / 300)))
        return Hypothesis(text=f"{words}.", language="en", confidence=0.8)

    def wait_for(self, decodes):
        """Wait until the first of some decodes has begun."""
        with self._changed:
            assert self._changed.wait_for(lambda: decodes, PATIENCE_SECONDS)

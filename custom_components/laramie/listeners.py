"""Those who are told that something has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from homeassistant.core import CALLBACK_TYPE


@dataclass(kw_only=True, eq=False)
class Observed:
    """What entities show, and are told of when it changes."""

    listeners: list[Callable[[], None]] = field(default_factory=list)

    def listen(self, listener: Callable[[], None]) -> CALLBACK_TYPE:
        """Call a listener from now on; returns how to stop that."""
        self.listeners.append(listener)
        return partial(self.listeners.remove, listener)

    def tell(self) -> None:
        """Tell who shows what is known."""
        for listener in self.listeners:
            listener()

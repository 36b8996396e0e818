"""Endpointing of one server: whether it is on, and a listener per utterance."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter

from wyoming_servers.house.snapshot import House

from .endpoint import Endpoint
from .options import SttOptions

if TYPE_CHECKING:
    from .listener import Listener

try:
    from . import completeness, listener
except ImportError as error:
    _MISSING = str(error)
else:
    _MISSING = ""

_FACTORS: dict[str | None, float] = {"aggressive": 0.5, "relaxed": 1.8}
"""How much longer than usual to wait, by ``vad_sensitivity``; Home Assistant's are 0.36 and 1.8."""

_LOGGER = logging.getLogger(__name__)


def ends_utterances(options: SttOptions) -> bool:
    """Tell whether the server decides when the speaker has finished."""
    return options.endpointing and not _MISSING


class Endpointing:
    """Knows the house whose commands are complete; made once per server."""

    def __init__(self, options: SttOptions, registry: CollectorRegistry) -> None:
        self._options = options
        self._ends = Counter(
            "laramie_utterances", "Utterances by what ended them", ["ended_by"], registry=registry
        )
        self.on = ends_utterances(options)
        if self.on:
            self._commands = completeness.CommandCompleteness()
        elif options.endpointing:
            _LOGGER.warning(
                "clients decide when the speaker has finished (%s): pip install laramie[embedded]",
                _MISSING,
            )

    def load(self) -> None:
        """Load the language listened for when a client names none; blocks up to a second."""
        if self.on:
            self._commands.load(self._options.language)

    def know_house(self, house: House) -> None:
        """Judge words by this house's commands from now on; blocks up to a second."""
        if self.on:
            self._commands.know_house(house)
            self._commands.load(self._options.language)

    def count(self, reason: str) -> None:
        """Count an utterance by what ended it."""
        self._ends.labels(reason).inc()

    def listener(
        self,
        language: str,
        sensitivity: str | None,
        arrived_ms: Callable[[], float],
        on_end: Callable[[Endpoint], None],
    ) -> Listener:
        """Return a listener for one utterance; an unknown sensitivity is the default one."""
        factor = _FACTORS.get(sensitivity, 1.0)
        return listener.Listener(
            self._options.waits.scaled(factor),
            self._options.endpoint_sure,
            lambda text: self._commands.judge(text, language),
            arrived_ms,
            on_end,
        )

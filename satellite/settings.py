"""What is set on the satellite, by Home Assistant or at the satellite itself; kept in a file."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from wyoming.event import Event

from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import MessageError
from wyoming_servers.wire.satellite_protocol import Settings

from .kept import keep

_LOGGER = logging.getLogger(__name__)

SHARES = ("volume", "ducking", "led_brightness")
"""Those from 0 to 1."""
MOST_GAIN_DB = 40.0


class KeptSettings:
    """All settings this satellite has; whoever carries one out listens."""

    def __init__(self, path: Path, defaults: Settings) -> None:
        """Take where they are kept, and what holds until something was set."""
        self.now = defaults
        self._path = path
        self._hearers: list[Callable[[Settings], object]] = []
        try:
            kept = Settings.from_data(json.loads(path.read_text()))
        except FileNotFoundError:
            return
        except (MessageError, OSError, TypeError, ValueError) as error:
            _LOGGER.warning("%s cannot be read, all is as at the first start: %s", path, error)
            return
        self.now = _merged(defaults, kept)

    def listen(self, hearer: Callable[[Settings], object]) -> None:
        """Call a hearer with the settings now, and after each change."""
        self._hearers.append(hearer)
        hearer(self.now)

    def hear(self, event: Event) -> None:
        """Change what Home Assistant wants changed. Raises RequestError."""
        self.change(parse_message(Settings, event))

    def change(self, wanted: Settings) -> None:
        """Change what is given, within bounds, and tell all that listen."""
        self.now = _merged(self.now, wanted)
        keep(self._path, self.names_and_values)
        for hearer in self._hearers:
            hearer(self.now)

    @property
    def names_and_values(self) -> dict[str, object]:
        """Return those this satellite has."""
        return {name: value for name, value in asdict(self.now).items() if value is not None}


def _merged(now: Settings, wanted: Settings) -> Settings:
    """Return what is set then; what this satellite does not have stays so."""
    new = {
        name: value
        for name, value in asdict(wanted).items()
        if value is not None and getattr(now, name) is not None
    }
    for name in SHARES:
        if name in new:
            new[name] = min(1.0, max(0.0, new[name]))
    if "microphone_gain" in new:
        new["microphone_gain"] = min(MOST_GAIN_DB, max(-MOST_GAIN_DB, new["microphone_gain"]))
    return replace(now, **new)

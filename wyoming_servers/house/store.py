"""The houses a server knows: in memory, and the last of each on disk."""

from __future__ import annotations

import json
import logging
import os
import re
import threading
from pathlib import Path

from wyoming_servers.wire.errors import HouseUnknown, LaramieError
from wyoming_servers.wire.protocol import PushHouse, PushHouseDelta

from .snapshot import House, apply_delta, house_from_message, house_to_message

_LOGGER = logging.getLogger(__name__)


class HouseStore:
    """Keeps the last snapshot of each house. Thread-safe; methods may block on the disk."""

    def __init__(self, folder: Path | None) -> None:
        """Read what the folder holds; None keeps houses in memory only."""
        self._folder = folder
        self._houses: dict[str, House] = {}
        self._last: str | None = None
        self._lock = threading.RLock()
        if folder is not None:
            self._read(folder)

    def put(self, message: PushHouse) -> House:
        """Take a whole house. Raises RequestError when it cannot be read."""
        house = house_from_message(message)
        self._keep(house, save=True)
        return house

    def delta(self, message: PushHouseDelta) -> House:
        """Apply a change. Raises HouseUnknown when its base is not here.

        States are not worth a write each: after a restart the client sends them again.
        """
        with self._lock:
            house = apply_delta(self.get(message.house_id, message.base), message)
            self._keep(house, save=message.hash != message.base)
        return house

    def get(self, house_id: str, house_hash: str) -> House:
        """Return a house. Raises HouseUnknown when it is not here or has another hash."""
        with self._lock:
            house = self._houses.get(house_id)
        if house is None:
            raise HouseUnknown(f"house {house_id} is not known here: send it whole")
        if house.hash != house_hash:
            raise HouseUnknown(
                f"house {house_id} has hash {house.hash}, not {house_hash}: send it whole"
            )
        return house

    def last(self) -> House | None:
        """Return the house that changed last, or None."""
        with self._lock:
            return self._houses.get(self._last or "")

    def _keep(self, house: House, *, save: bool) -> None:
        with self._lock:
            self._houses[house.house_id] = house
            self._last = house.house_id
            if save and self._folder is not None:
                self._write(self._folder, house)

    def _write(self, folder: Path, house: House) -> None:
        message = house_to_message(house)
        path = folder / f"{re.sub(r'[^A-Za-z0-9_-]', '_', house.house_id)}.json"
        fresh = path.with_suffix(".new")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(message.to_data(), ensure_ascii=False), encoding="utf-8")
            fresh.replace(path)
        except OSError as error:
            _LOGGER.warning("house %s cannot be saved: %s", house.house_id, error)

    def _read(self, folder: Path) -> None:
        """Read all houses, the oldest first, so that the last one written is the last one."""
        for path in sorted(folder.glob("*.json"), key=os.path.getmtime):
            try:
                data = json.loads(path.read_text(encoding="utf-8"))
                self._keep(house_from_message(PushHouse.from_data(data)), save=False)
            except (OSError, ValueError, TypeError, AttributeError, LaramieError) as error:
                _LOGGER.warning("house in %s is damaged and set aside: %s", path, error)
                _set_aside(path)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError as error:
        _LOGGER.warning("%s cannot be set aside: %s", path, error)

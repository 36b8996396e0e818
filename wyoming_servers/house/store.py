"""The houses a server knows: in memory, and the last of each on disk."""

from __future__ import annotations

import json
import logging
import os
import re
import threading
from contextlib import suppress
from pathlib import Path

from wyoming_servers.wire.errors import HouseUnknown, LaramieError
from wyoming_servers.wire.protocol import PushHouse, PushHouseDelta

from .snapshot import House, apply_delta, house_from_message, house_to_message

_MOST_HOUSES = 16
"""A home has one; a client that names each message's house anew must not fill the disk."""

_LOGGER = logging.getLogger(__name__)


class HouseStore:
    """Keeps the last snapshot of each house. Thread-safe; methods may block on the disk."""

    def __init__(self, folder: Path | None) -> None:
        """Read what the folder holds; None keeps houses in memory only."""
        self._folder = folder
        self._houses: dict[str, House] = {}  # the one that changed last at the end
        self._lock = threading.Lock()
        """Held for moments only: who speaks must not wait for a disk."""
        self._writing = threading.Lock()
        if folder is not None:
            self._read(folder)

    def put(self, message: PushHouse) -> House:
        """Take a whole house. Raises RequestError when it cannot be read."""
        house = house_from_message(message)
        with self._lock:
            self._remember(house)
        self._save(house.house_id)
        return house

    def delta(self, message: PushHouseDelta) -> House:
        """Apply a change. Raises HouseUnknown when its base is not here.

        States are not worth a write each: after a restart the client sends them again.
        """
        with self._lock:
            house = apply_delta(self._get(message.house_id, message.base), message)
            self._remember(house)
        if message.hash != message.base:
            self._save(house.house_id)
        return house

    def get(self, house_id: str, house_hash: str) -> House:
        """Return a house. Raises HouseUnknown when it is not here or has another hash."""
        with self._lock:
            return self._get(house_id, house_hash)

    def _get(self, house_id: str, house_hash: str) -> House:
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
            return next(reversed(self._houses.values()), None)

    def _remember(self, house: House) -> None:
        self._houses.pop(house.house_id, None)
        self._houses[house.house_id] = house

    def _save(self, house_id: str) -> None:
        """Write a house as it is by now, and forget what is too much."""
        with self._writing:
            with self._lock:
                house = self._houses.get(house_id)
                gone = list(self._houses)[:-_MOST_HOUSES]
                for one in gone:
                    del self._houses[one]
            if self._folder is None:
                return
            if house is not None:
                self._write(self._folder, house)
            for one in gone:
                with suppress(OSError):
                    _file(self._folder, one).unlink()

    def _write(self, folder: Path, house: House) -> None:
        message = house_to_message(house)
        path = _file(folder, house.house_id)
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
                self._remember(house_from_message(PushHouse.from_data(data)))
            except (OSError, ValueError, TypeError, AttributeError, LaramieError) as error:
                _LOGGER.warning("house in %s is damaged and set aside: %s", path, error)
                _set_aside(path)


def _file(folder: Path, house_id: str) -> Path:
    return folder / f"{re.sub(r'[^A-Za-z0-9_-]', '_', house_id)}.json"


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError as error:
        _LOGGER.warning("%s cannot be set aside: %s", path, error)

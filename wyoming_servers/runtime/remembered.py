"""What a server told of itself, kept to be told at its next start while the engine loads."""

from __future__ import annotations

import hashlib
import json
import logging
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

from wyoming.event import Event
from wyoming.info import Info

from wyoming_servers import __version__

from .config import LinkOptions, RoomOptions
from .room import Room
from .store import models_folder

FOLDER = "told"
_NOT_TOLD = {*LinkOptions.model_fields, "http_port"}
"""Options of how it is reached and what it logs."""

_LOGGER = logging.getLogger(__name__)


class Remembered:
    """The Info of a room with certain options, packages and models; of others it knows nothing."""

    def __init__(self, room: Room, options: RoomOptions) -> None:
        """Read what is kept."""
        self._room = room
        self._options = options
        self._path = options.data_dir / FOLDER / f"{room.name}.json"
        self.info = self._read() if room.remembers_info else None
        """What was told; None where it may be something else now."""

    def keep(self, info: Info) -> None:
        """Keep what is told now, if that is new."""
        self.info = None  # the engine tells
        if not self._room.remembers_info:
            return
        content = json.dumps({"of": self._of(), "info": info.event().data})
        try:
            if self._path.is_file() and self._path.read_text("utf-8") == content:
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile("w", dir=self._path.parent, delete=False) as file:
                file.write(content)
            Path(file.name).rename(self._path)
        except OSError as error:
            _LOGGER.debug("%s cannot be kept: %s", self._path, error)

    def forget(self) -> None:
        """Forget it: the engine does not work any more."""
        self.info = None
        self._path.unlink(missing_ok=True)

    def _read(self) -> Info | None:
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return (
                Info.from_event(Event("info", kept["info"])) if kept["of"] == self._of() else None
            )
        except (OSError, ValueError, TypeError, LookupError):
            return None

    def _of(self) -> str:
        """Return what the Info depends on, as a hash."""
        options = self._options.model_dump(mode="json", exclude=_NOT_TOLD)
        changed = [_changed(place) for place in self._places()]
        text = json.dumps([__version__, self._room.name, options, changed], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def _places(self) -> Iterator[Path]:
        """Yield where packages and models are added and removed."""
        yield Path(sysconfig.get_path("purelib"))
        yield models_folder(self._room.name, self._options)
        if self._options.shared_models:
            yield self._options.shared_models / self._room.name
        for model in str(getattr(self._options, "model", None) or "").split(","):
            yield Path(model)


def _changed(place: Path) -> int:
    try:
        return place.stat().st_mtime_ns
    except OSError:
        return 0

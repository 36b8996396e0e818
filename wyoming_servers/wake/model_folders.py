"""Models in folders: what is dropped in can be used without a restart."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeVar

_LOGGER = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
"""How often the folders are looked at: events of the file system do not cross network mounts."""

Loaded = TypeVar("Loaded")
Version = tuple[int, int, int]


class ModelFolders(Generic[Loaded]):
    """Loads the models of some folders, and again when their files change."""

    def __init__(
        self, folders: Sequence[Path], suffix: str, load: Callable[[Path], Loaded | None]
    ) -> None:
        """Take what loads a file with this suffix.

        It returns None for one that is of another kind, and raises what is wrong with a broken one.
        """
        self.models: Mapping[str, Loaded] = {}
        """By the file's name without suffix; never changed, but replaced by another mapping."""
        self._folders = folders
        self._suffix = suffix
        self._load = load
        self._seen = self._taken = dict(self._files())
        self._loaded: dict[Path, tuple[object, Loaded | None]] = {}
        self._broken: dict[Path, str] = {}
        self._closed = threading.Event()
        self._take()
        if folders:
            threading.Thread(target=self._watch, name="models", daemon=True).start()

    @property
    def problem(self) -> str:
        """Which files are left out and why, "" when none is."""
        return "; ".join(f"{path} is left out: {why}" for path, why in self._broken.copy().items())

    def look(self) -> None:
        """Take what has changed, once it has stayed the same since the last look."""
        before, self._seen = self._seen, dict(self._files())
        if self._seen == before and self._seen != self._taken:
            self._taken = self._seen
            self._take()

    def close(self) -> None:
        """Look no more."""
        self._closed.set()

    def _watch(self) -> None:
        while not self._closed.wait(LOOK_SECONDS):
            self.look()

    def _files(self) -> Iterator[tuple[Path, Version]]:
        for folder in self._folders:
            try:
                for path in sorted(folder.iterdir()):
                    if path.suffix in (".tflite", ".json", self._suffix):
                        stat = path.stat()
                        yield path, (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            except OSError:  # it is not there, or not now, or a file went meanwhile
                continue

    def _take(self) -> None:
        models: dict[str, Loaded] = {}
        for path in [path for path in self._taken if path.suffix == self._suffix]:
            model = self._model(path)
            if model is not None:
                models[path.stem] = model
        for path in {path for path in (*self._loaded, *self._broken) if path not in self._taken}:
            _LOGGER.info("%s is gone", path)
            self._loaded.pop(path, None)
            self._broken.pop(path, None)
        self.models = models

    def _model(self, path: Path) -> Loaded | None:
        """Return what a file holds; loaded anew where it or what lies beside it changed."""
        version = [(one, self._taken[one]) for one in self._taken if one.stem == path.stem]
        known, model = self._loaded.get(path, (None, None))
        if known == version:
            return model
        try:
            model = self._load(path)
        except Exception as error:  # noqa: BLE001 - whatever it holds, the others are loaded
            _LOGGER.warning("%s is left out: %s", path, error)
            self._loaded.pop(path, None)
            self._broken[path] = str(error)
            return None
        self._broken.pop(path, None)
        self._loaded[path] = (version, model)
        if model is not None:
            _LOGGER.info("%s is there", path)
        return model

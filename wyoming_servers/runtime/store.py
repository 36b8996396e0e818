"""One room's models on disk: found, downloaded, held while in use, removed."""

from __future__ import annotations

import fcntl
import importlib.util
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wyoming_servers.wire.errors import NameUnknown

from .bridge import call_on_thread
from .catalogue import CatalogueEntry, size_in_words
from .config import RoomOptions
from .machine import memory_bytes
from .progress import Progress, Step
from .store_errors import ModelInUse, ModelUnavailable

PARTS = ".downloads"
"""Folder in the store of what is not whole yet."""


@dataclass(frozen=True, kw_only=True)
class StoredModel:
    """A model that is there."""

    name: str
    path: Path
    engine: str
    size_bytes: int
    in_use: bool
    """Whether a running server works with it."""


def models_folder(room: str, options: RoomOptions) -> Path:
    """Return where a room's models lie: its option ``models_dir``, if it has one."""
    folder: Path = getattr(options, "models_dir", options.data_dir / "models" / room)
    return folder


class Store:
    """A folder of models: one file or one folder each, downloaded or copied there by hand.

    Safe to use from any thread, and by several processes at once.
    """

    def __init__(self, folder: Path, catalogue: Sequence[CatalogueEntry]) -> None:
        self.folder = folder
        self.catalogue = tuple(catalogue)

    def find(self, name: str) -> Path | None:
        """Return where a model is, if it is there and whole; asks nobody but the disk."""
        for path in self._children():
            if _name(path).casefold() == name.casefold() and self._kind(path):
                return path
        return None

    def entry(self, name: str) -> CatalogueEntry:
        """Return what the catalogue says of a model. Raises NameUnknown."""
        for entry in self._named(name):
            return entry
        known = ", ".join(entry.name for entry in self.catalogue) or "none"
        raise NameUnknown(f"no model '{name}' can be downloaded; there are: {known}")

    def kind(self, name: str) -> str:
        """Return the engine a model is for, by the catalogue or by its files; "" if neither tells.

        It may be one of the store or one given by its path.
        """
        named = [entry.engine for entry in self._named(name)]
        if named:
            return named[0]
        like = self._kind(self.find(name) or Path(name))
        return like.engine if like else ""

    def lacks(self, engine: str, name: str) -> bool:
        """Whether an engine's model is not there and could be downloaded."""
        known = any(entry.engine == engine for entry in self._named(name))
        return known and self.find(name) is None

    def locate(self, engine: str, name: str) -> Path | None:
        """Return where an engine's model is: one of the store, or one given by its path."""
        found = self.find(name)
        if found and self.kind(name) == engine:
            return found
        path = Path(name)
        return path if path.exists() else None

    def names(self) -> set[str]:
        """Return the names of everything in the folder, whole or not."""
        return {_name(path) for path in self._children()}

    def models(self) -> list[StoredModel]:
        """Return the models that are there, those of no catalogue, too."""
        return [
            StoredModel(
                name=_name(path),
                path=path,
                engine=kind.engine,
                size_bytes=_size(path),
                in_use=_is_held(path),
            )
            for path in self._children()
            if (kind := self._kind(path))
        ]

    def begun_bytes(self, name: str) -> int:
        """Return how much of a model an interrupted download left."""
        parts = self._parts(name)
        return _size(parts) if parts.is_dir() else 0

    def download(self, name: str, progress: Progress) -> Path:
        """Return where a model is, downloading it first if need be; blocks.

        Raises NameUnknown, ModelUnavailable with what to do, DownloadStopped.
        """
        if found := self.find(name):
            return found
        entry = self.entry(name)
        self.check_memory(name)
        if importlib.util.find_spec("huggingface_hub") is None:
            raise ModelUnavailable(
                f"{name} is not here, and downloads need huggingface-hub: "
                "pip install 'laramie[models]'"
            )
        from .download import download  # noqa: PLC0415 - imports a large library, an extra

        target = self.folder / entry.file_name
        progress.at(Step.WAITING)
        with _locked(self._lock_file(entry.name), fcntl.LOCK_EX):
            if found := self.find(name):
                return found
            if target.exists():
                raise ModelUnavailable(
                    f"{target} is no whole model, and in the way: complete it, or remove it with "
                    f"'laramie models remove {entry.name}'"
                )
            download(entry, target, self._parts(entry.name), progress)
        return target

    async def fetch(self, name: str, progress: Progress) -> Path:
        """Download on a thread; one who stops waiting stops the download."""
        try:
            return await call_on_thread(partial(self.download, name, progress))
        finally:
            progress.stop()

    def check_memory(self, name: str) -> None:
        """Raise ModelUnavailable where a model needs more memory than this machine has."""
        there = memory_bytes()
        for entry in self._named(name):
            if there is not None and entry.about_ram_bytes > there:
                raise ModelUnavailable(
                    f"{entry.name} needs about {size_in_words(entry.about_ram_bytes)} of memory, "
                    f"and this machine has {size_in_words(there)}: {self._smaller(entry, there)}"
                )

    def check_free(self, file_name: str) -> None:
        """Raise ModelUnavailable where there is a model of that name already."""
        target = self.folder / file_name
        if target.exists():
            raise ModelUnavailable(
                f"{target} is there already: remove it with 'laramie models remove "
                f"{_name(target)}' first, or give the new one another name"
            )

    def take(self, file_name: str, files: Mapping[str, Path]) -> Path:
        """Copy files in as one model, a file or a folder; it appears whole or not at all; blocks.

        Raises ModelUnavailable where there is one already, OSError.
        """
        target, parts = self.folder / file_name, self.folder / PARTS / f"added-{os.getpid()}"
        parts.mkdir(parents=True)
        try:
            for name, path in files.items():
                shutil.copyfile(path, parts / name)
            self.check_free(file_name)
            (parts if len(files) > 1 else parts / next(iter(files))).rename(target)
        finally:
            shutil.rmtree(parts, ignore_errors=True)
        return target

    def remove(self, name: str) -> None:
        """Remove a model, and what a download of it left. Raises NameUnknown, ModelInUse."""
        doomed = [path for path in self._children() if _name(path).casefold() == name.casefold()]
        if self._parts(name).exists():
            doomed.append(self._parts(name))
        if not doomed:
            there = ", ".join(sorted(model.name for model in self.models())) or "none"
            raise NameUnknown(f"there is no model '{name}' in {self.folder}; there are: {there}")
        try:
            with ExitStack() as locks:
                for path in (self._lock_file(name), *doomed):
                    locks.enter_context(_locked(path, fcntl.LOCK_EX | fcntl.LOCK_NB))
                for path in doomed:
                    _remove(path, self.folder / PARTS / f"removed-{os.getpid()}")
        except BlockingIOError as error:
            raise ModelInUse(
                f"{name} is in use, or on its way here: let the server that works with it take "
                "another model, or stop it, and remove it then"
            ) from error

    @contextmanager
    def hold(self, path: Path) -> Iterator[None]:
        """Keep a model from being removed while the block runs."""
        with _locked(path, fcntl.LOCK_SH):
            yield

    def _children(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.iterdir() if not path.name.startswith("."))
        except OSError:
            return []  # not made yet, or not there today

    def _kind(self, path: Path) -> CatalogueEntry | None:
        """Return a whole model's entry; for one of no catalogue, an entry of the same kind."""
        for entry in self._named(_name(path)) or self.catalogue:
            with suppress(OSError):
                if entry.is_whole(path):
                    return entry
        return None

    def _smaller(self, wanted: CatalogueEntry, there: int) -> str:
        """Return what to take instead of a model: the largest like it that fits."""
        fitting = [
            entry
            for entry in self.catalogue
            if entry.engine == wanted.engine
            and entry.about_ram_bytes <= there
            and set(entry.languages) >= set(wanted.languages)
        ]
        if not fitting:
            return f"choose another engine than {wanted.engine}, or run it on another machine"
        return f"take {max(fitting, key=lambda entry: entry.about_ram_bytes).name}"

    def _named(self, name: str) -> list[CatalogueEntry]:
        return [entry for entry in self.catalogue if entry.name.casefold() == name.casefold()]

    def _parts(self, name: str) -> Path:
        return self.folder / PARTS / name.casefold()

    def _lock_file(self, name: str) -> Path:
        """Return the file that one who downloads a model locks. Raises ModelUnavailable."""
        path = self._parts(name).with_name(f"{name.casefold()}.lock")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        except OSError as error:
            raise ModelUnavailable(f"{path} cannot be written: {error.strerror}") from error
        return path


@contextmanager
def _locked(path: Path, how: int) -> Iterator[None]:
    """Lock a file or folder among processes; a process that dies lets go."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, how)
        yield
    finally:
        os.close(descriptor)


def _is_held(path: Path) -> bool:
    try:
        with _locked(path, fcntl.LOCK_EX | fcntl.LOCK_NB):
            return False
    except BlockingIOError:
        return True
    except OSError:
        return False


def _remove(path: Path, aside: Path) -> None:
    """Remove a file or folder; it disappears from its place at once."""
    path.rename(aside)
    if aside.is_dir() and not aside.is_symlink():
        shutil.rmtree(aside)
    else:
        aside.unlink()


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())

"""What the servers keep on this machine: all of it, listed and deleted by name."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wyoming_servers.wire.errors import NameUnknown

from .config import read_options
from .room import Room
from .store import models_folder


@dataclass(frozen=True, kw_only=True)
class Kind:
    """Files of one purpose."""

    name: str
    what: str
    places: tuple[str, ...]
    """Files and folders below the data folder."""
    of_house: bool = True
    """Whether it was made of what is said in the house, or of how the house is set up."""


HEARD = Kind(
    name="heard",
    what="audio around wake words and near misses; none unless keep_heard_mb is set",
    places=("wake-heard",),
)
MODELS = Kind(name="models", what="models", places=("models",), of_house=False)
KINDS = (
    HEARD,
    Kind(
        name="thresholds",
        what="scores that wake words need, by satellite",
        places=("wake-thresholds.json",),
    ),
    Kind(name="houses", what="names, places and states of your devices", places=("houses",)),
    Kind(
        name="prefixes",
        what="what a language model has read of your house",
        places=("prefixes",),
    ),
    Kind(name="phrases", what="audio and texts of what was spoken", places=("phrases",)),
    Kind(name="satellite", what="timers and settings of a satellite", places=("satellite",)),
    MODELS,
    Kind(
        name="made",
        what="parts of models, made for this machine; downloads under way",
        places=("voices", ".cache"),
        of_house=False,
    ),
    Kind(
        name="told",
        what="what the servers told of themselves, to tell it again while they start",
        places=("told",),
        of_house=False,
    ),
    Kind(name="bench", what="results of 'laramie bench'", places=("bench",), of_house=False),
    Kind(
        name="identity",
        what="the id by which Home Assistant knows the servers, and their certificate",
        places=("server_id", "tls"),
        of_house=False,
    ),
)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What there is of one kind in one place."""

    kind: Kind
    path: Path
    files: int
    size_bytes: int


def find_kept(rooms: Iterable[Room]) -> list[Found]:
    """Return what is kept, as the rooms' options tell where. Raises OptionsError, OSError."""
    options = [(room.name, read_options(room.options, {})) for room in rooms]
    places = {
        given.data_dir / place: kind
        for _, given in options
        for kind in KINDS
        for place in kind.places
    }
    places |= {models_folder(name, given): MODELS for name, given in options}
    nested = {
        path for path in places if any(path.is_relative_to(up) for up in places if up != path)
    }
    return [
        _measured(kind, path)
        for path, kind in sorted(places.items(), key=lambda item: KINDS.index(item[1]))
        if path not in nested and path.exists()
    ]


def delete_kept(found: Sequence[Found], names: Sequence[str]) -> Iterator[Found]:
    """Delete kinds by name, or without names all that is of the house; yield what is gone.

    Raises NameUnknown before anything is deleted, OSError.
    """
    known = [kind.name for kind in KINDS]
    for name in names:
        if name not in known:
            raise NameUnknown(f"nothing is kept as '{name}'; there are: {', '.join(known)}")
    for one in found:
        if one.kind.name in names or (not names and one.kind.of_house):
            _remove(one.path)
            yield one


def _measured(kind: Kind, path: Path) -> Found:
    """Count what is there; what a link leads to belongs to others."""
    files = [path] if not path.is_dir() else [below for below in path.rglob("*") if below.is_file()]
    sizes = []
    for file in files:
        with suppress(FileNotFoundError):  # servers write and delete meanwhile
            if not file.is_symlink():
                sizes.append(file.stat().st_size)
    return Found(kind=kind, path=path, files=len(sizes), size_bytes=sum(sizes))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()

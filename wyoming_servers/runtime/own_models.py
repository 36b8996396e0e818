"""Take a model of one's own into a room's store: tried first, and there whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wyoming_servers.wire.errors import LaramieError

from .catalogue import CatalogueEntry
from .chosen import room_store, with_model
from .config import read_options
from .engines import choose, known_engines, load
from .room import Room
from .store import Store

_VOICE, _DESCRIPTIONS = ".onnx", (".onnx.json", ".json")
"""Of Piper: what describes a voice lies beside it, and need not be named."""


class NoModel(LaramieError):
    """The files are no model that an engine here could work with."""


@dataclass(frozen=True, kw_only=True)
class Added:
    """A model that was taken in."""

    room: str
    engine: str
    name: str
    path: Path


def add_model(rooms: Iterable[Room], given: Sequence[Path]) -> Added:
    """Copy files into the store of the room they are for, once its engine has loaded them; blocks.

    Raises NoModel, EngineUnavailable, ModelUnavailable with what to do, OSError.
    """
    files = _complete(given)
    for room in rooms:
        for entry in room.catalogue:
            if _fits(entry, files):
                return _add(room, entry, files)
    raise NoModel(
        f"{', '.join(files)}: no engine reads these. A voice of Piper is NAME.onnx with "
        "NAME.onnx.json, Kokoro is kokoro-v1.0.onnx with voices-v1.0.bin, a language model "
        "NAME.gguf: name all its files"
    )


def _complete(given: Sequence[Path]) -> dict[str, Path]:
    """Return the files by the names they are to have, with the description of a lone voice."""
    for path in given:
        if not path.is_file():
            raise NoModel(f"{path}: there is no such file")
    files = {path.name: path for path in given}
    voices = [path for path in given if path.suffix == _VOICE]
    if len(voices) != 1 or len(files) > len(_DESCRIPTIONS):
        return files
    voice, proper = voices[0], f"{voices[0].name}.json"
    for ending in _DESCRIPTIONS:
        named = files.pop(f"{voice.stem}{ending}", None)
        beside = voice.with_name(f"{voice.stem}{ending}")
        if named or (len(given) == 1 and beside.is_file()):
            return files | {proper: named or beside}
    if len(given) == 1:
        raise NoModel(f"{voice} has no description: put {proper} beside it, which came with it")
    return files


def _fits(entry: CatalogueEntry, files: Mapping[str, Path]) -> bool:
    if entry.suffix:
        return [Path(name).suffix for name in files] == [entry.suffix]
    return len(files) == len(entry.files) and not entry.lacks(files)


def _add(room: Room, entry: CatalogueEntry, files: Mapping[str, Path]) -> Added:
    options = read_options(room.options, {})
    store: Store = room_store(room, options)
    name = _name(entry, files)
    store.check_free(name + entry.suffix)
    with _side_by_side(name, files) as (model, data_dir):
        spec = choose(room.name, known_engines(room.name, room.engines), entry.engine)
        own = with_model(options.model_copy(update={"engine": ""}), entry.engine, str(model))
        load(entry.engine, spec, own.model_copy(update={"data_dir": data_dir})).close()
    path = store.take(name + entry.suffix, files)
    return Added(room=room.name, engine=entry.engine, name=name, path=path)


def _name(entry: CatalogueEntry, files: Mapping[str, Path]) -> str:
    """Return what the model is called: by its file, its entry, or the folder its files are in."""
    kind = entry.files[0]
    if "*" in kind or entry.suffix:
        ending = Path(kind).suffix
        return next(Path(name).stem for name in files if name.endswith(ending))
    is_exact = not any("*" in pattern for pattern in entry.files)
    return entry.name if is_exact else next(iter(files.values())).resolve().parent.name


@contextmanager
def _side_by_side(name: str, files: Mapping[str, Path]) -> Iterator[tuple[Path, Path]]:
    """Lend what an engine is told of the model, and a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="laramie-") as folder:
        model = Path(folder) / name
        model.mkdir()
        for own, path in files.items():
            (model / own).symlink_to(path.resolve())
        graphs = [own for own in files if len(files) == 1 or own.endswith(_VOICE)]
        yield (model / graphs[0] if len(graphs) == 1 else model), Path(folder) / "data"

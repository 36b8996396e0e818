"""Which model each of a room's chosen engines is to work with."""

from __future__ import annotations

from collections.abc import Iterator

from wyoming_servers.wire.errors import NameUnknown

from .config import RoomOptions
from .room import Room
from .store import Store, models_folder


def room_store(room: Room, options: RoomOptions) -> Store:
    """Return a room's store of models."""
    return Store(models_folder(room.name, options), room.catalogue)


def chosen_models(room: Room, options: RoomOptions) -> dict[str, str]:
    """Return the models by engine, as names or paths: from the room's option ``model``, if any.

    One engine takes it as it is. Of several, each can be given its own, as ``engine=model`` between
    commas; a name without an engine goes to the only one it can be for. Raises NameUnknown, which
    says how to tell them apart.
    """
    engines, given = room.chosen(options), str(getattr(options, "model", None) or "")
    parts = given.split(",") if len(engines) > 1 else [given]
    models: dict[str, str] = {}
    for part in filter(None, map(str.strip, parts)):
        engine, assigned, name = part.partition("=")
        if not assigned or engine.strip() not in engines:
            engine, name = _engine_for(part, room, options), part
        if models.setdefault(engine.strip(), name.strip()) != name.strip():
            raise NameUnknown(
                f"{engine.strip()} is given two models, {models[engine.strip()]} and {name.strip()}"
            )
    return models


def in_words(models: dict[str, str]) -> str | None:
    """Return models by engine as the option ``model`` says it; None for none."""
    return ",".join(f"{engine}={name}" for engine, name in models.items()) or None


def with_model(options: RoomOptions, engine: str, model: str | None) -> RoomOptions:
    """Return the options for an engine and its model; a voice that is set is the chosen one's."""
    own: dict[str, str | None] = {"engine": engine}
    if hasattr(options, "model"):
        own["model"] = model
    if hasattr(options, "voice") and engine != options.engine:
        own["voice"] = None
    return options.model_copy(update=own)


def _engine_for(name: str, room: Room, options: RoomOptions) -> str:
    """Return the only chosen engine a model can be for. Raises NameUnknown."""
    engines = room.chosen(options)
    if len(engines) == 1:
        return engines[0]
    fitting = list(_fitting(name, engines, room, options))
    if len(fitting) == 1:
        return fitting[0]
    among = " or ".join(fitting or engines)
    could = f"could be for {among}" if fitting else f"is not for {among}"
    example = (fitting or engines)[-1]
    raise NameUnknown(
        f"the model {name} {could}: say which engine it is for, as in "
        f"LARAMIE_{room.name.upper()}_MODEL={example}={name}"
    )


def _fitting(name: str, engines: list[str], room: Room, options: RoomOptions) -> Iterator[str]:
    """Yield the engines a model fits: by the catalogue or its files, else all that take others.

    The stand-in needs no model.
    """
    kind = room_store(room, options).kind(name)
    with_catalogue = {entry.engine for entry in room.catalogue}
    for engine in engines:
        if kind in engines:
            fits = engine == kind
        else:
            fits = engine != room.stand_in and not (kind and engine in with_catalogue)
        if fits:
            yield engine

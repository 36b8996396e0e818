"""Which models the rooms have, and which they could have."""

from __future__ import annotations

import asyncio
import difflib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from wyoming.info import AsrModel, HandleModel, TtsVoice, WakeModel

from wyoming_servers.wire.errors import NameUnknown

from .chosen import chosen_models, room_store
from .config import read_options
from .room import Room
from .service import Service
from .store import Store

_ALL = "'laramie models list' shows those there are"


@dataclass(frozen=True, kw_only=True)
class Model:
    """A model, voice or wake word a room can work with now."""

    room: str
    engine: str
    name: str
    description: str
    languages: tuple[str, ...]
    installed: bool


@dataclass(frozen=True, kw_only=True)
class RoomStore:
    """A room's folder of models, and what the room is told to use."""

    room: str
    store: Store
    chosen: frozenset[str]
    """Names of the chosen models, or their paths."""


def list_models(rooms: Iterable[Room]) -> list[Model]:
    """Load every room's chosen engine and return the models it has."""
    return [model for room in rooms for model in asyncio.run(_models(room))]


def room_stores(rooms: Iterable[Room]) -> list[RoomStore]:
    """Return the stores of the rooms that have models to download."""
    return [_room_store(room) for room in rooms if room.catalogue]


def store_with(rooms: Iterable[Room], name: str) -> Store:
    """Return the store that has a model, could have it, or holds a beginning of it.

    Raises NameUnknown with the nearest names.
    """
    known: dict[str, str] = {}
    for found in room_stores(rooms):
        names = {entry.name for entry in found.store.catalogue} | found.store.names()
        known |= {one.casefold(): one for one in names}
        if name.casefold() in known:
            return found.store
    near = difflib.get_close_matches(name.casefold(), known)
    hint = f"did you mean {', '.join(known[one] for one in near)}?" if near else _ALL
    raise NameUnknown(f"there is no model '{name}'; {hint}")


def _room_store(room: Room) -> RoomStore:
    options = read_options(room.options, {})
    chosen: frozenset[str] = frozenset()
    with suppress(NameUnknown):  # a list of models helps to put it right
        chosen = frozenset(chosen_models(room, options).values())
    return RoomStore(room=room.name, store=room_store(room, options), chosen=chosen)


async def _models(room: Room) -> list[Model]:
    service = Service(room, read_options(room.options, {}))
    await service.load_engine()
    info = room.info(service)
    artifacts: list[WakeModel | AsrModel | HandleModel | TtsVoice] = []
    for program in info.wake:
        artifacts += program.models
    for recogniser in info.asr:
        artifacts += recogniser.models
    for agent in info.handle:
        artifacts += agent.models
    for speaker in info.tts:
        artifacts += speaker.voices
    models = [
        Model(
            room=room.name,
            engine=service.engine_status.name,
            name=artifact.name,
            description=artifact.description or "",
            languages=tuple(artifact.languages),
            installed=artifact.installed,
        )
        for artifact in artifacts
    ]
    await service.close()
    return models

"""Which models the rooms have."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from wyoming.info import AsrModel, HandleModel, TtsVoice, WakeModel

from .config import read_options
from .room import Room
from .service import Service


@dataclass(frozen=True, kw_only=True)
class Model:
    """A model, voice or wake word a room can work with now."""

    room: str
    engine: str
    name: str
    description: str
    languages: tuple[str, ...]
    installed: bool


def list_models(rooms: Iterable[Room]) -> list[Model]:
    """Load every room's chosen engine and return the models it has."""
    return [model for room in rooms for model in asyncio.run(_models(room))]


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

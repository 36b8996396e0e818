"""Switch the engine or its model while the room speaks, and list what there is."""

from __future__ import annotations

import asyncio
from typing import Any

from wyoming_servers.runtime.chosen import chosen_models
from wyoming_servers.runtime.engines import known_engines, missing
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import NameUnknown
from wyoming_servers.wire.protocol import Models


class Backends:
    """What a service speaks with, and could. A reply that is being spoken keeps its own."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._engines = known_engines(service.room.name, service.room.engines)
        options = service.options
        self._models: dict[str, str | None] = {**chosen_models(service.room, options)}
        """By engine, so that one that is taken again speaks as before."""
        self._voices: dict[str, str | None] = {options.engine: options.voice}

    def to_message(self) -> Models:
        """Return the engines that can be used and the models that are here; reads the disk."""
        service = self._service
        engine = service.engine_status.name
        model = service.options.model
        found = [name for name, spec in self._engines.items() if not missing(spec)]
        entries = {entry.name: entry for entry in service.room.catalogue}
        engines = [_row(name, loaded=name == engine) for name in found]
        models = [
            _row(
                stored.name,
                loaded=(stored.engine, stored.name) == (engine, model),
                size_bytes=stored.size_bytes,
                languages=list(entries[stored.name].languages) if stored.name in entries else [],
            )
            for stored in service.store.models()
        ]
        return Models(models=engines + models, loaded=engine)

    async def load(self, name: str) -> None:
        """Take an engine, or a model of one: ``piper``, ``en_US-lessac-medium``, ``openai=tts-1``.

        Raises NameUnknown, EngineUnavailable; then nothing has changed.
        """
        engine, model = await asyncio.to_thread(self._chosen, name)
        changed = {"engine": engine, "model": model, "voice": self._voices.get(engine)}
        await self._service.use_engine(self._service.options.model_copy(update=changed))
        self._models[engine] = model

    async def unload(self) -> None:
        """Take the engine that needs no model."""
        await self.load(self._service.room.stand_in)

    def _chosen(self, name: str) -> tuple[str, str | None]:
        engine, _, model = name.partition("=")
        if engine in self._engines:
            return engine, model or self._models.get(engine)
        store = self._service.store
        if store.find(name):
            return store.kind(name), name
        if any(entry.name == name for entry in self._service.room.catalogue):
            raise NameUnknown(f"'{name}' is not here yet: laramie models download {name}")
        known = ", ".join([*self._engines, *(model.name for model in store.models())])
        raise NameUnknown(f"there is no engine and no model '{name}'; there are: {known}")


def _row(
    name: str, *, loaded: bool, size_bytes: int = 0, languages: list[str] | None = None
) -> dict[str, Any]:
    return {
        "name": name,
        "size_bytes": size_bytes,
        "languages": languages or [],
        "loaded": loaded,
    }

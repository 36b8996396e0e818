"""List, load and unload the room's models while it answers."""

from __future__ import annotations

import asyncio
from pathlib import Path

from wyoming_servers.runtime.chosen import chosen_models, in_words
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import NameUnknown
from wyoming_servers.wire.protocol import Models

from .catalogue import CATALOGUE
from .chain import Chain
from .engine import Engine

WITH_MODEL, WITHOUT_MODEL = "llama-cpp", "none"
"""The engines that answer when a GGUF model is loaded, and when none is."""


def list_models(service: Service) -> Models:
    """Return the GGUF files in the models folder, and the one that answers; reads the disk."""
    loaded = _loaded(service.engine) if service.engine else None
    files = sorted(service.options.models_dir.glob("*.gguf"))
    return Models(
        models=[
            {
                "name": path.stem,
                "size_bytes": path.stat().st_size,
                "languages": [],
                "loaded": path.stem == loaded,
            }
            for path in files
        ],
        loaded=loaded,
    )


async def load_model(service: Service, name: str) -> None:
    """Load a model while the one before still answers; the other engines of a chain stay.

    Raises NameUnknown, EngineUnavailable.
    """
    path = await asyncio.to_thread(_find, service.options.models_dir, name)
    await _use(service, WITH_MODEL, str(path))


async def unload_model(service: Service) -> None:
    """Release the model's memory; plain commands are understood without one."""
    await _use(service, WITHOUT_MODEL, None)


async def _use(service: Service, engine: str, path: str | None) -> None:
    options = service.options
    chosen = service.room.chosen(options)
    others = chosen if len(chosen) > 1 else []
    names = [engine if name in (WITH_MODEL, WITHOUT_MODEL) else name for name in others]
    if engine not in names:
        names.append(engine)
    models = chosen_models(service.room, options) | ({engine: path} if path else {})
    models = {name: model for name, model in models.items() if name in names}
    changed = {"engine": ",".join(names), "model": in_words(models)}
    await service.use_engine(options.model_copy(update=changed))


def _loaded(engine: Engine) -> str | None:
    """Return the model that is loaded; of a chain, the one in this process before another's."""
    local = engine.link(WITH_MODEL) if isinstance(engine, Chain) else None
    return (local or engine).capabilities.model


def _find(folder: Path, name: str) -> Path:
    files = {path.stem: path for path in folder.glob("*.gguf")}
    if name in files:
        return files[name]
    if name in {entry.name for entry in CATALOGUE}:
        raise NameUnknown(f"model '{name}' is not here yet: laramie models download {name}")
    known = ", ".join(sorted(files)) or "none"
    raise NameUnknown(f"no model '{name}'; in {folder} there are: {known}")

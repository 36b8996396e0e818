"""List, load and unload the room's models while it answers."""

from __future__ import annotations

import asyncio
from pathlib import Path

from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import NameUnknown
from wyoming_servers.wire.protocol import Models

from .catalogue import CATALOGUE

WITH_MODEL, WITHOUT_MODEL = "llama-cpp", "none"
"""The engines that answer when a GGUF model is loaded, and when none is."""


def list_models(service: Service) -> Models:
    """Return the GGUF files in the models folder, and the one that answers; reads the disk."""
    loaded = service.engine.capabilities.model if service.engine else None
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
    """Load a model while the one before still answers. Raises NameUnknown, EngineUnavailable."""
    path = await asyncio.to_thread(_find, service.options.models_dir, name)
    await service.use_engine(
        service.options.model_copy(update={"engine": WITH_MODEL, "model": str(path)})
    )


async def unload_model(service: Service) -> None:
    """Release the model's memory; plain commands are understood without one."""
    await service.use_engine(
        service.options.model_copy(update={"engine": WITHOUT_MODEL, "model": None})
    )


def _find(folder: Path, name: str) -> Path:
    files = {path.stem: path for path in folder.glob("*.gguf")}
    if name in files:
        return files[name]
    if name in {entry.name for entry in CATALOGUE}:
        raise NameUnknown(f"model '{name}' is not here yet: laramie models download {name}")
    known = ", ".join(sorted(files)) or "none"
    raise NameUnknown(f"no model '{name}'; in {folder} there are: {known}")

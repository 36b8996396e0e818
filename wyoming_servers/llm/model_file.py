"""Find the GGUF file that the options mean."""

from __future__ import annotations

from pathlib import Path

from wyoming_servers.wire.errors import EngineUnavailable

from .options import LlmOptions


def model_path(options: LlmOptions) -> Path:
    """Return the file to load. Raises EngineUnavailable with what to do."""
    folder = options.models_dir
    if options.model is None:
        found = sorted(folder.glob("*.gguf"))
        if not found:
            raise EngineUnavailable(f"llama-cpp has no model: put a GGUF file into {folder}")
        if len(found) > 1:
            names = ", ".join(path.stem for path in found)
            raise EngineUnavailable(f"llama-cpp needs the option model; there are: {names}")
        return found[0]
    named = folder / options.model
    for path in (Path(options.model), named, named.with_name(f"{named.name}.gguf")):
        if path.is_file():
            return path
    raise EngineUnavailable(
        f"llama-cpp: there is no model {options.model}: give the path of a GGUF file, "
        f"or the name of one in {folder}"
    )

"""The Piper voices that lie in a folder, and what their descriptions say of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from piper import PiperConfig

from wyoming_servers.tts.engine import Voice
from wyoming_servers.wire.errors import EngineUnavailable

from .onnx_session import stored_graphs

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class StoredVoice:
    """A voice that can be loaded."""

    path: Path
    """The ``.onnx`` file."""
    config: PiperConfig
    voice: Voice

    @property
    def size_bytes(self) -> int:
        """Size of the file, about what the voice takes in memory."""
        return self.path.stat().st_size

    @property
    def identity(self) -> str:
        """What tells its file from another of the same name."""
        status = self.path.stat()
        return f"{status.st_size}-{status.st_mtime_ns}"


def stored_voices(folder: Path) -> dict[str, StoredVoice]:
    """Return the voices by name; one that is described wrongly or not at all is logged."""
    found = {}
    for path in stored_graphs(folder):
        if _is_kokoro(path):
            continue
        try:
            found[path.stem] = read_voice(path)
        except EngineUnavailable as problem:
            _LOGGER.warning("a voice is left out: %s", problem)
    return found


def read_voice(path: Path) -> StoredVoice:
    """Return a voice by its file. Raises EngineUnavailable for one that is not described well."""
    if not path.is_file():
        raise EngineUnavailable(f"there is no voice {path}")
    description = next(filter(Path.is_file, _descriptions(path)), None)
    if description is None:
        raise EngineUnavailable(f"{path}: put its description beside it, as {path.name}.json")
    try:
        told = json.loads(description.read_text(encoding="utf-8"))
        config = PiperConfig.from_dict(told)
        languages = _languages(told, config)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineUnavailable(
            f"{path} is no voice: {description.name} does not describe one: {error!r}"
        ) from error
    voice = Voice(
        name=path.stem,
        languages=languages,
        description=path.stem.replace("_", " ").replace("-", " "),
        speakers=tuple(config.speaker_id_map) if config.num_speakers > 1 else (),
    )
    return StoredVoice(path=path, config=config, voice=voice)


def _is_kokoro(path: Path) -> bool:
    return any(path.parent.glob("*voices*.bin"))


def _descriptions(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.name}.json")
    yield path.with_suffix(".json")


def _languages(told: dict[str, dict[str, str]], config: PiperConfig) -> tuple[str, ...]:
    """Return BCP 47 tags, the most exact first: from the description, else espeak-ng's voice."""
    code = told.get("language", {}).get("code") or config.espeak_voice
    family, _, region = code.replace("_", "-").partition("-")
    exact = f"{family}-{region.upper()}" if region else family
    return tuple(dict.fromkeys((exact, family)))

"""The Piper voices that lie in a folder, and what their descriptions say of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from piper import PiperConfig

from wyoming_servers.tts.engine import Voice

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
    files = (path for path in sorted(folder.rglob("*.onnx")) if not _is_hidden(path, folder))
    found = map(_read, files)
    return {voice.voice.name: voice for voice in found if voice}


def _read(path: Path) -> StoredVoice | None:
    description = next(filter(Path.is_file, _descriptions(path)), None)
    if description is None:
        if any(path.parent.glob("*voices*.bin")):
            return None  # a model of Kokoro
        _LOGGER.warning(
            "%s is left out: put its description beside it, as %s.json", path, path.name
        )
        return None
    try:
        told = json.loads(description.read_text(encoding="utf-8"))
        config = PiperConfig.from_dict(told)
        languages = _languages(told, config)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _LOGGER.warning(
            "%s is left out: %s is no description of a voice: %r", path, description.name, error
        )
        return None
    voice = Voice(
        name=path.stem,
        languages=languages,
        description=path.stem.replace("_", " ").replace("-", " "),
        speakers=tuple(config.speaker_id_map) if config.num_speakers > 1 else (),
    )
    return StoredVoice(path=path, config=config, voice=voice)


def _is_hidden(path: Path, folder: Path) -> bool:
    """Whether it lies where downloads are that are not whole."""
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _descriptions(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.name}.json")
    yield path.with_suffix(".json")


def _languages(told: dict[str, dict[str, str]], config: PiperConfig) -> tuple[str, ...]:
    """Return BCP 47 tags, the most exact first: from the description, else espeak-ng's voice."""
    code = told.get("language", {}).get("code") or config.espeak_voice
    family, _, region = code.replace("_", "-").partition("-")
    exact = f"{family}-{region.upper()}" if region else family
    return tuple(dict.fromkeys((exact, family)))

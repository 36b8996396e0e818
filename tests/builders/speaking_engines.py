"""What each engine of the text-to-speech room needs to speak where nothing can be downloaded.

Voices have the architecture of real ones and random weights; the server is a fake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

Options = dict[str, Any]


@contextmanager
def speaking(engine: str, folder: Path) -> Iterator[Options]:
    """Yield the options an engine speaks with; what it needs is there while the block runs."""
    data_dir = folder / "data"
    with _NEEDS.get(engine, _nothing)(data_dir) as options:
        yield {"engine": engine, "data_dir": data_dir, **options}


@contextmanager
def _nothing(_data_dir: Path) -> Iterator[Options]:
    yield {}


@contextmanager
def _piper(data_dir: Path) -> Iterator[Options]:
    from .piper_voice import build_piper_voice  # noqa: PLC0415 - of an engine that may be missing

    folder = data_dir / "models" / "tts"
    build_piper_voice(folder, "en_US-test-low", "tiny_speakers", speakers=("a", "b", "c"))
    # Random durations would make comparisons of lengths a game of chance.
    yield {"noise_w_scale": 0.0}


@contextmanager
def _kokoro(data_dir: Path) -> Iterator[Options]:
    from .tiny_kokoro import build_tiny_kokoro  # noqa: PLC0415 - the same

    build_tiny_kokoro(data_dir / "models" / "tts" / "kokoro-v1.0")
    yield {}


@contextmanager
def _openai(_data_dir: Path) -> Iterator[Options]:
    from .speech_server import speech_server  # noqa: PLC0415 - the same

    with speech_server() as server:
        server.dialect = "kokoro-fastapi"
        yield {"url": server.url}


@contextmanager
def _cluster(_data_dir: Path) -> Iterator[Options]:
    pytest.importorskip("ray", reason="ray is not installed: pip install 'laramie[cluster]'")
    from .ray_cluster import deployed, ray_cluster  # noqa: PLC0415 - the same

    with ray_cluster(1), deployed("tts", {"engine": "fake"}):
        yield {}


_NEEDS: dict[str, Callable[[Path], AbstractContextManager[Options]]] = {
    "piper": _piper,
    "kokoro": _kokoro,
    "openai": _openai,
    "cluster": _cluster,
}

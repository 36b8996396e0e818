"""Models small enough for tests, and how to get one."""

from __future__ import annotations

import random
from pathlib import Path

from wyoming_servers.runtime.catalogue import CatalogueEntry
from wyoming_servers.runtime.progress import Progress
from wyoming_servers.runtime.store import PARTS, Store

MODEL_BYTES = random.Random(1).randbytes(600_000)
WHISPER = {
    "README.md": b"# Whisper",
    "config.json": b"{}",
    "model.bin": MODEL_BYTES,
    "tokenizer.json": b'{"version": "1.0"}',
    "vocabulary.txt": b"<|endoftext|>\n",
}
NAME = "faster-whisper-tiny"
GGUF = "little-q4"
DOWNLOAD = """
import sys
from pathlib import Path
from wyoming_servers.runtime.progress import Progress
from wyoming_servers.runtime.store import Store
from wyoming_servers.stt.catalogue import CATALOGUE
print(Store(Path(sys.argv[1]), CATALOGUE).download(sys.argv[2], Progress(sys.argv[2])))
"""


def gguf_entry(**changes) -> CatalogueEntry:
    """Return the catalogue's entry of a model of one file."""
    known = {
        "name": GGUF,
        "engine": "llama-cpp",
        "repository": "someone/little",
        "files": (f"{GGUF}.gguf",),
        "about_bytes": 600_000,
        "about_ram_bytes": 600_000,
        "languages": ("en",),
        "licence": "Apache-2.0",
        "summary": "little",
    }
    return CatalogueEntry(**(known | changes))


def get(store: Store, name: str = NAME) -> Path:
    """Download a model."""
    return store.download(name, Progress(name))


def visible(store: Store) -> list[str]:
    """Return what a reader of the store sees."""
    return sorted(path.name for path in store.folder.iterdir() if path.name != PARTS)

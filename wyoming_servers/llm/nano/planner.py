"""The house's own model, ready to plan sentences: loaded when it is first needed."""

from __future__ import annotations

import importlib
import importlib.util
import json
import threading
from collections.abc import Collection, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Protocol

from .decode import Logits, Unfinished, Written, write
from .text import words
from .vocabulary import Vocabulary

MODEL = Path(__file__).parent / "model"
"""Where the model lies that comes with the package."""
_FILES = ("nano.gguf", "vocabulary.json")
_NETWORKS = "wyoming_servers.llm.nano.networks"
_MOST_WORDS = 40
_SENTENCES = 256


class Network(Protocol):
    """What computes the model."""

    def begin(self) -> None:
        """Forget the sentence before."""

    def following(self, tokens: Sequence[int]) -> Logits:
        """Return the logits of what follows."""

    def close(self) -> None:
        """Release the model."""


class Planner:
    """Plans sentences with the model in a folder. Thread-safe; one sentence at a time."""

    def __init__(self, folder: Path = MODEL, languages: Collection[str] | None = None) -> None:
        """``languages`` are those it is used for; None for all that it was trained in."""
        self._folder = folder
        self._languages = languages
        self._lock = threading.Lock()
        self.plan = lru_cache(maxsize=_SENTENCES)(self._plan)

    @property
    def is_there(self) -> bool:
        """Whether the folder holds a model."""
        return all((self._folder / name).is_file() for name in _FILES)

    def load(self) -> None:
        """Load the model ahead; blocks for some hundredths of a second."""
        with self._lock:
            self._network.begin()
        self._vocabulary.word("")

    def _plan(self, text: str, language: str) -> Written | None:
        """Return the likeliest plan of a sentence; None when it has none. Blocks for some ms."""
        family = language.partition("-")[0]
        if self._languages is not None and family not in self._languages:
            return None
        said = words(text, family)
        if not 0 < len(said) <= _MOST_WORDS or not self._vocabulary.knows(family):
            return None
        with self._lock:
            self._network.begin()
            try:
                return write(said, family, self._vocabulary, self._network.following)
            except Unfinished:
                return None

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        known = json.loads((self._folder / "vocabulary.json").read_text("utf-8"))
        return Vocabulary(known["tokens"], [(one, two) for one, two in known["merges"]])

    @cached_property
    def _network(self) -> Network:
        has_llama = importlib.util.find_spec("llama_cpp") is not None
        module, name = ("llama", "LlamaNetwork") if has_llama else ("plain", "PlainNetwork")
        library = importlib.import_module(f"{_NETWORKS}.{module}")
        network: Network = getattr(library, name)(self._folder / "nano.gguf")
        return network

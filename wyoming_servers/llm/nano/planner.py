"""The house's own model, ready to plan sentences: loaded when it is first needed."""

from __future__ import annotations

import importlib
import json
import logging
import threading
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from wyoming_servers.house.tags import family_of
from wyoming_servers.wire.errors import EngineUnavailable

from .files import MODEL, VOCABULARY, WEIGHTS
from .text import words
from .vocabulary import Vocabulary
from .writing import Network, Unfinished, Written, write

_LOGGER = logging.getLogger(__name__)
_NETWORKS = {"llama": "LlamaNetwork", "plain": "PlainNetwork"}
"""Modules of ``networks`` and their classes, the quickest first."""
_MOST_WORDS = 40
_SENTENCES = 256


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
        return all((self._folder / name).is_file() for name in (WEIGHTS, VOCABULARY))

    def load(self) -> bool:
        """Load the model ahead, and tell whether it can be used; blocks for about 50 ms."""
        with self._lock:
            return self._model is not None

    def _plan(self, text: str, language: str) -> Written | None:
        """Return the likeliest plan of a sentence; None when it has none. Blocks for some ms."""
        family = family_of(language)
        if self._languages is not None and family not in self._languages:
            return None
        said = words(text, family)
        if not 0 < len(said) <= _MOST_WORDS:
            return None
        with self._lock:
            if self._model is None or not self._model.vocabulary.knows(family):
                return None
            try:
                return write(said, family, self._model.vocabulary, self._model.network)
            except Unfinished:
                return None

    @cached_property
    def _model(self) -> _Model | None:
        """None, and said once, where nothing can compute it: then sentences have no plan."""
        try:
            return _Model(_vocabulary_in(self._folder), _network_of(self._folder / WEIGHTS))
        except EngineUnavailable as error:
            _LOGGER.warning("the house's own model is not used: %s", error)
            return None


@dataclass(frozen=True)
class _Model:
    """All that is loaded."""

    vocabulary: Vocabulary
    network: Network


def _vocabulary_in(folder: Path) -> Vocabulary:
    path = folder / VOCABULARY
    try:
        known = json.loads(path.read_text("utf-8"))
        return Vocabulary(known["tokens"], [(one, two) for one, two in known["merges"]])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineUnavailable(f"{path} cannot be read: install laramie again") from error


def _network_of(path: Path) -> Network:
    """Return the quickest network that works here. Raises EngineUnavailable with all reasons."""
    lacks = []
    for module, name in _NETWORKS.items():
        try:
            library = importlib.import_module(f"wyoming_servers.llm.nano.networks.{module}")
            network: Network = getattr(library, name)(path)
        except (ImportError, OSError, RuntimeError, EngineUnavailable) as error:
            # RuntimeError: llama_cpp, where it cannot load its library
            lacks.append(str(error))
        else:
            return network
    raise EngineUnavailable("; ".join(lacks))

"""The words an engine knows, and those of them a stream listens for; both may change any time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

from wyoming_servers.wire.errors import NameUnknown

from .engine import WakeWord
from .model_folders import ModelFolders
from .words import word_key


class Model(Protocol):
    """What an engine has loaded for a word."""

    @property
    def phrase(self) -> str:
        """What people say."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages it was made for."""
        ...


Word = TypeVar("Word", bound=Model)


class Vocabulary(Generic[Word]):
    """Words that are built in, and those in folders."""

    def __init__(self, built_in: Mapping[str, Word], folders: ModelFolders[Word]) -> None:
        self._built_in = built_in
        self._folders = folders
        self._known = _Known(built_in, folders.models)

    @property
    def models(self) -> Mapping[str, Word]:
        """All there are now, by name; another mapping whenever they have changed."""
        return self._now().models

    @property
    def words(self) -> tuple[WakeWord, ...]:
        """What clients are told of them."""
        return tuple(
            WakeWord(name=name, phrase=model.phrase, languages=model.languages)
            for name, model in self.models.items()
        )

    def find(self, name: str) -> Word | None:
        """Return what a client means by a name or a phrase, if there is such a word."""
        known = self._now()
        return known.models.get(name) or known.by_key.get(word_key(name))

    def _now(self) -> _Known[Word]:
        known = self._known
        if known.from_folders is not self._folders.models:
            known = self._known = _Known(self._built_in, self._folders.models)
        return known


class _Known(Generic[Word]):
    """The words at one time."""

    def __init__(self, built_in: Mapping[str, Word], from_folders: Mapping[str, Word]) -> None:
        self.from_folders = from_folders
        self.models = {**built_in, **from_folders}
        by_phrase = {word_key(model.phrase): model for model in self.models.values()}
        self.by_key = by_phrase | {word_key(name): self.models[name] for name in self.models}


class Wanted(Generic[Word]):
    """The words of one stream; a changed one is taken, one that is gone is heard on."""

    def __init__(self, vocabulary: Vocabulary[Word], names: tuple[str, ...]) -> None:
        """Take the names the client used; none are all. Raises NameUnknown."""
        self._vocabulary = vocabulary
        self._names = names
        self._models: Mapping[str, Word] | None = None
        self._wanted: dict[str, Word] = {}
        for name in names:
            if vocabulary.find(name) is None:
                known = ", ".join(sorted(vocabulary.models))
                raise NameUnknown(f"there is no wake word '{name}'; there are: {known}")
        self.now()

    def now(self) -> Mapping[str, Word]:
        """Return them as they are now, by the name the client used."""
        models = self._vocabulary.models
        if models is not self._models:
            self._models = models
            found = {name: self._vocabulary.find(name) for name in self._names or models}
            self._wanted |= {name: model for name, model in found.items() if model is not None}
        return self._wanted

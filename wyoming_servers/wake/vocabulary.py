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
        self._from_folders = folders.models
        self._merged = {**built_in, **self._from_folders}

    @property
    def models(self) -> Mapping[str, Word]:
        """All there are now, by name; another mapping whenever they have changed."""
        if self._from_folders is not self._folders.models:
            self._from_folders = self._folders.models
            self._merged = {**self._built_in, **self._from_folders}
        return self._merged

    @property
    def words(self) -> tuple[WakeWord, ...]:
        """What clients are told of them."""
        return tuple(
            WakeWord(name=name, phrase=model.phrase, languages=model.languages)
            for name, model in self.models.items()
        )

    def find(self, name: str) -> Word | None:
        """Return what a client means by a name or a phrase, if there is such a word."""
        models = self.models
        by_phrase = {word_key(model.phrase): model for model in models.values()}
        by_key = by_phrase | {word_key(known): model for known, model in models.items()}
        return models.get(name) or by_key.get(word_key(name))


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

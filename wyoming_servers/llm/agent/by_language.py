"""Tables of words by language, each loaded when somebody first speaks it.

A house speaks one or two of our languages; to compile the patterns of all of them costs a small
computer a tenth of a second at each start.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, Generic, TypeVar

from wyoming_servers.house.tags import family_of

_MODULES: Final = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "nl": "dutch",
    "it": "italian",
}
Table = TypeVar("Table")


class ByLanguage(Generic[Table]):
    """What modules that are named after languages define: ENGLISH in ``english``. Thread-safe."""

    def __init__(self, package: str, kind: type[Table], languages: str) -> None:
        """``languages`` are those that the package has a module for, with spaces between them."""
        self.languages = tuple(languages.split())
        self._package = package
        self._kind = kind

    def get(self, language: str) -> Table | None:
        """Return the table of a language, with a region or without; None where there is none."""
        family = family_of(language)
        return self[family] if family in self.languages else None

    def __getitem__(self, family: str) -> Table:
        """Return the table of one of ``languages``."""
        module = _MODULES[family]
        table = _defined(f"{self._package}.{module}", module.upper())
        if not isinstance(table, self._kind):
            raise TypeError(f"{module.upper()} of {self._package} is no {self._kind.__name__}")
        return table


@cache
def _defined(module: str, name: str) -> object:
    return getattr(import_module(module), name)

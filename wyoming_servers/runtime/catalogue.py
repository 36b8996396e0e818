"""What is known of a model before it is here: where it is, how large, and what makes it whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

THOUSAND = 1000
MB = THOUSAND**2


@dataclass(frozen=True, kw_only=True)
class CatalogueEntry:
    """A model that can be downloaded from a hub."""

    name: str
    engine: str
    """The engine of its room that it is for."""
    repository: str
    """``owner/name`` on the hub."""
    folder: str = ""
    """Where its files lie in the repository; "" is the root."""
    files: tuple[str, ...]
    """Files it cannot work without, as patterns; each must match one in that folder."""
    extra_files: tuple[str, ...] = ()
    """Files that are taken where there are any, as patterns."""
    revision: str = "main"
    sha256: Mapping[str, str] = field(default_factory=dict)
    """By file; what is not here is checked against the hub's own metadata."""
    about_bytes: int
    """Approximate size of the download; the hub tells the exact one."""
    about_ram_bytes: int
    """Approximate memory it takes while it works."""
    languages: tuple[str, ...]
    licence: str
    """SPDX identifier."""
    summary: str

    @property
    def file_name(self) -> str:
        """Its name in the store: a folder, or for a model of one file, that file."""
        return self.name + self.suffix

    @property
    def suffix(self) -> str:
        """The suffix of a model of one file, "" for a folder."""
        return Path(self.files[0]).suffix if len(self.files) == 1 else ""

    def own_name(self, file: str) -> str | None:
        """Return what a file of the repository is called in the model; None if it is no part."""
        folder, _, name = file.rpartition("/")
        patterns = self.files + self.extra_files
        is_part = folder == self.folder and any(fnmatchcase(name, like) for like in patterns)
        return name if is_part else None

    def lacks(self, files: Iterable[str]) -> list[str]:
        """Return what is needed and not among these files."""
        present = list(files)
        return [
            pattern
            for pattern in self.files
            if not any(fnmatchcase(file, pattern) for file in present)
        ]

    def is_whole(self, path: Path) -> bool:
        """Whether what lies there has the files a model of this kind needs."""
        if self.suffix:
            return path.suffix == self.suffix and path.is_file()
        return path.is_dir() and not self.lacks(child.name for child in path.iterdir())


def size_in_words(size_bytes: int) -> str:
    """Return a size for people, such as ``1.5 GB``."""
    size = float(size_bytes)
    for unit in ("B", "kB", "MB"):
        if size < THOUSAND:
            return f"{size:.0f} {unit}"
        size /= THOUSAND
    return f"{size:.1f} GB"

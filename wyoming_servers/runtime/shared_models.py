"""Models in a folder that others keep, such as Home Assistant's share."""

from __future__ import annotations

import logging
from pathlib import Path

_LOGGER = logging.getLogger(__name__)


def link_shared(shared: Path, folder: Path) -> None:
    """Show a shared folder's models in a room's own folder, as links; one that is gone loses its.

    A model of the same name in the own folder stays. A folder that cannot be written is logged.
    """
    try:
        _drop_dead_links(folder)
        models = [path for path in shared.iterdir() if not path.name.startswith(".")]
    except OSError:
        return  # nobody shares any
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in models:
            if not (folder / path.name).exists():
                (folder / path.name).symlink_to(path)
    except OSError as error:
        _LOGGER.warning("models of %s cannot be used: %s", shared, error)


def _drop_dead_links(folder: Path) -> None:
    if folder.is_dir():
        for path in folder.iterdir():
            if path.is_symlink() and not path.exists():
                path.unlink()

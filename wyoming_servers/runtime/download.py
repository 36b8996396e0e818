"""Bring a model's files from a hub: resumed, checked, and never half there."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from . import hub
from .catalogue import MB, CatalogueEntry, size_in_words
from .hub import RemoteFile
from .progress import Progress, Step
from .store_errors import ConnectionCut, ModelUnavailable

ATTEMPTS = 5
"""How often in a row a connection may end without a byte before it is given up."""
FIRST_PAUSE_SECONDS = 1.0
"""Before the second of these attempts; it doubles."""
SPARE_BYTES = 100 * MB
"""What a download leaves free: the rest of the machine goes on writing."""
DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def download(entry: CatalogueEntry, target: Path, parts: Path, progress: Progress) -> None:
    """Download a model to ``target``, which appears whole or not at all; blocks.

    What was read lies in ``parts`` until then, named by content, so that it need not be read again.
    Raises ModelUnavailable with what to do, DownloadStopped.
    """
    progress.at(Step.ASKING)
    files = hub.look_up(entry)
    with _disk_errors(entry, parts):
        parts.mkdir(parents=True, exist_ok=True)
        progress.total_bytes = sum(file.size_bytes for file in files)
        progress.done_bytes = sum(_size(parts / file.part) for file in files)
        _check_space(entry, parts, progress.total_bytes - progress.done_bytes)
        progress.at(Step.DOWNLOADING)
        for file in files:
            _read(entry, file, parts / file.part, progress)
        progress.at(Step.CHECKING)
        for file in files:
            _check(entry, file, parts / file.part)
        _move(entry, files, parts, target)
    progress.at(Step.DONE)


def _read(entry: CatalogueEntry, file: RemoteFile, part: Path, progress: Progress) -> None:
    """Read what is not there yet; a cut connection is taken up again."""
    failures = 0
    with part.open("ab") as out:
        while (start := out.tell()) < file.size_bytes:
            try:
                _append(entry, file, out, progress)
            except ConnectionCut:
                failures = 0 if out.tell() > start else failures + 1
                if failures == ATTEMPTS:
                    raise
                progress.pause(FIRST_PAUSE_SECONDS * 2 ** (failures - 1) if failures else 0.0)
        out.flush()
        os.fsync(out.fileno())


def _append(entry: CatalogueEntry, file: RemoteFile, out: BinaryIO, progress: Progress) -> None:
    start = out.tell()
    with closing(hub.read(entry, file, start)) as chunks:
        for chunk in chunks:
            out.write(chunk)
            progress.advance(len(chunk))
            if out.tell() >= file.size_bytes:
                break
    if out.tell() == start:
        raise ConnectionCut(f"{hub.endpoint()} sends nothing of {file.name}: try again later")


def _check(entry: CatalogueEntry, file: RemoteFile, part: Path) -> None:
    if part.stat().st_size != file.size_bytes or not file.matches(part):
        part.unlink()
        raise ModelUnavailable(
            f"{file.name} of {entry.name} came damaged and was thrown away: download it again"
        )


def _move(entry: CatalogueEntry, files: Sequence[RemoteFile], parts: Path, target: Path) -> None:
    """Let the model appear under its name, by one rename."""
    if entry.suffix:
        (parts / files[0].part).rename(target)
    else:
        whole = parts / "whole"
        shutil.rmtree(whole, ignore_errors=True)
        whole.mkdir()
        for file in files:
            (parts / file.part).rename(whole / file.name)
        whole.rename(target)
    shutil.rmtree(parts, ignore_errors=True)


def _check_space(entry: CatalogueEntry, folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed + SPARE_BYTES > free:
        raise ModelUnavailable(
            f"{entry.name} needs {size_in_words(needed)} more and {size_in_words(SPARE_BYTES)} to "
            f"spare, and {folder} has {size_in_words(free)} left: make room, for example with "
            "'laramie models remove'"
        )


@contextmanager
def _disk_errors(entry: CatalogueEntry, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in DISK_FULL:
            raise ModelUnavailable(
                f"the disk is full at {folder}: make room and download {entry.name} again; what "
                "came is kept"
            ) from error
        raise ModelUnavailable(
            f"{entry.name} cannot be written to {error.filename or folder}: {error.strerror}"
        ) from error


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0

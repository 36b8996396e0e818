"""Images as they are downloaded: packed, and unpacked for one satellite at a time."""

from __future__ import annotations

import lzma
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .card import FlashError

SUFFIX = ".xz"
_BLOCK = 1 << 20
_NOTHING = bytes(_BLOCK)


def own_image(image: Path, hostname: str) -> Path:
    """Return where a satellite's image is: the one that is given, or one beside a packed one."""
    if image.suffix != SUFFIX:
        return image
    return image.with_name(f"{image.name.removesuffix(SUFFIX).removesuffix('.img')}-{hostname}.img")


@contextmanager
def unpacked(image: Path, own: Path) -> Iterator[Path]:
    """Unpack an image to be changed; it is there under its own name once the block has succeeded.

    One that is not packed is yielded as it is. Raises FlashError, OSError.
    """
    if own == image:
        yield image
        return
    part = own.with_name(f"{own.name}.part")
    try:
        with lzma.open(image) as packed, part.open("wb") as file:
            _copy(packed, file)
        yield part
        part.replace(own)
    except (EOFError, lzma.LZMAError) as error:
        raise FlashError(f"{image} is damaged: download it again ({error})") from error
    finally:
        part.unlink(missing_ok=True)


def _copy(packed: lzma.LZMAFile, file: BinaryIO) -> None:
    """Copy, leaving out what is empty: an image is, for the most part."""
    while block := packed.read(_BLOCK):
        if block == _NOTHING[: len(block)]:
            file.seek(len(block), os.SEEK_CUR)
        else:
            file.write(block)
    file.truncate()

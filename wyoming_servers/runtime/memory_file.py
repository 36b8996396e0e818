"""Files for libraries that read nothing else, for which no disk needs room."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


@contextmanager
def memory_file(lines: Iterable[str]) -> Iterator[str]:
    """Yield the path of a file of these lines, in UTF-8; this process has it while the block runs.

    It is memfd_create(2)'s.
    """
    with os.fdopen(os.memfd_create("laramie"), "w", encoding="utf-8") as file:
        file.writelines(lines)
        file.flush()
        yield f"/proc/self/fd/{file.fileno()}"

"""What llama.cpp has to say: to our log instead of the terminal."""

from __future__ import annotations

import logging
from collections import deque

import llama_cpp

_LOGGER = logging.getLogger(__name__)
_LEVEL_ERROR = 4

complaints: deque[str] = deque(maxlen=8)
"""The library's latest; it tells them nowhere else."""


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]  # the library ships no types
def _on_log(level: int, text: bytes, _data: object) -> None:
    message = text.decode(errors="replace").strip()
    if level == _LEVEL_ERROR:
        complaints.append(message)
    _LOGGER.debug("%s", message)


def listen() -> None:
    """Take what it says from now on."""
    llama_cpp.llama_log_set(_on_log, None)

"""Names of wake words: makers, versions and clients write the same word in different ways."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1024)
def word_key(name: str) -> str:
    """Return what a name stands for: ``ok_nabu_v0.1`` and ``Okay Nabu`` are ``okay_nabu``."""
    key = re.sub(r"[\s_-]+", "_", name.strip().lower())
    key = re.sub(r"_v\d+(\.\d+)*$", "", key)
    return re.sub(r"^ok_", "okay_", key)

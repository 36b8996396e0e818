"""What no voice can say."""

from __future__ import annotations

import re

_UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters are commands to some voices, and would change later speech; surrogates are no
text."""
_SPEAKABLE = re.compile(r"[^\W_]")


def plain(text: str) -> str:
    """Return a text without control characters; "" when there is nothing to say."""
    said = _UNSPEAKABLE.sub(" ", text).strip()
    return said if _SPEAKABLE.search(said) else ""

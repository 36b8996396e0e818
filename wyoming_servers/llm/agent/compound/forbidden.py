"""What is not to be done, before what is: "don't turn off the ice maker, turn off the shelf"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.several import begins_command

_FORBIDDEN: Final = {
    "en": re.compile(
        r"(?:(?:no|oh|please|and|hey|wait)[\s,]+)*(?:don['\u2019]?t|do not|never) "
        r"(?!forget|let|worry|mind|bother)[^,;.]+[,;.]\s*(?:(?:but|just|only|instead|please)[\s,]+)*",
        re.IGNORECASE,
    ),
}
_POINTING: Final = {"en": re.compile(r"\b(?:it|them|that|those|one|ones|too|also)\b")}
"""Words that may stand for what is not to be done."""


def without_forbidden(text: str, family: str) -> str:
    """Return what is to be done; the whole text where nothing plain stands behind what is not."""
    before = _FORBIDDEN[family].match(text) if family in _FORBIDDEN else None
    rest = text[before.end() :] if before else ""
    is_plain = begins_command(rest, family) and not is_careful(rest, family)
    return rest if is_plain and not _POINTING[family].search(rest.casefold()) else text

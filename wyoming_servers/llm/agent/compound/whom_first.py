"""For whom a thing is done, told before it: "apágale a Iker la luz" as "a Iker apágale la luz"."""

from __future__ import annotations

import re
from collections.abc import Callable

from wyoming_servers.house.names import small_words


def with_whom_first(text: str, family: str, to: str, is_somebody: Callable[[str], bool]) -> str:
    """Return a text whose verbs stand behind for whom they are done, as they are read.

    ``to`` is the expression for whom something is done, with a group ``who``.
    """
    articles = "|".join(map(re.escape, small_words(family).articles))

    def turned(found: re.Match[str]) -> str:
        return f"{found['to']} {found['verb']}" if is_somebody(found["who"]) else found[0]

    told = rf"(?<!\w)(?P<verb>\w{{2,}})\s+(?P<to>{to})(?=\s+(?:{articles})(?:\s|(?<=['\u2019])))"
    return re.sub(told, turned, text, flags=re.IGNORECASE)

"""Words for more and less of light as of sound: "softer" is of what was spoken of last."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from wyoming_servers.house.matcher import Match

_EITHER: Final = re.compile(
    r"\b(?:soft(?:er)?|gentler|stronger|weaker|higher|lower|stärker|schwächer|höher|niedriger"
    r"|plus (?:fort|doux|bas|haut)|moins fort|más (?:fuerte|suave|bajo|alto|flojo)"
    r"|zachter|harder|hoger|lager|più (?:forte|piano|basso|alto))\b",
    re.IGNORECASE,
)
_LOOKS: Final = {"light": "brightness", "fan": "speed", "cover": "position"}


def look_meant(match: Match, last: AbstractSet[str]) -> str:
    """Return what a change is of, where devices of the kinds ``last`` were spoken of last."""
    look = str(match.slots["look"])
    if look != "volume" or match.entity_ids or not match.here or not _EITHER.search(match.text):
        return look
    return _LOOKS.get(next(iter(last), ""), look) if len(last) == 1 else look

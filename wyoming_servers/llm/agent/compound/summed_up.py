"""Words behind several things that mean them all once more: "the lamp and the fan both off"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.names import small_words
from wyoming_servers.house.several import STATES

_SUMS: Final = {
    "en": r"(?:all|both)(?: (?:two|three|four|of them))?",
    "de": r"(?:alle|allesamt|beide)(?: (?:beide|zwei|drei|vier))?|jeweils",
    "fr": r"tou(?:s|tes)(?: les (?:deux|trois|quatre))?|les (?:deux|trois|quatre)",
    "es": r"amb[oa]s|(?:tod[oa]s )?l[oa]s (?:dos|tres|cuatro)|tod[oa]s",
    "nl": r"allemaal|allebei|(?:alle|beide)(?: (?:twee|drie|vier))?",
    "it": r"tutt[ie](?: e (?:due|tre|quattro))?|entramb[ie]",
}
_TO: Final = "to|down|up|at|auf|à|a|al|op|su"
"""Before a value or a state nothing is told of how often: "both on", not "all day"."""


def without_sum(text: str, family: str, matcher: Matcher) -> str:
    """Return a text without such words behind "and" and a name of the house."""
    sums = _pattern(family, matcher) if family in _SUMS else None
    return sums.sub(r"\1", text) if sums else text


@lru_cache(maxsize=16)
def _pattern(family: str, matcher: Matcher) -> re.Pattern[str] | None:
    devices = matcher.house.entities
    names = {re.escape(name) for one in devices for name in (one.name, *one.aliases) if name}
    words = small_words(family)
    joins, articles = ("|".join(map(re.escape, some)) for some in (words.joins, words.articles))
    behind = rf"\s(?:{joins})\s(?:(?:{articles})\s?)?(?:{'|'.join(names)})"
    summed = rf"({behind})\s(?:{_SUMS[family]})(?=\s(?:{_TO}|{STATES[family]})(?!\w))"
    return re.compile(summed, re.IGNORECASE) if names else None

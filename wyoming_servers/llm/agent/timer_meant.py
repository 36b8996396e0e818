"""The timer that was spoken of: "pause it", "stop it", "resume it" after a timer was set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.tags import family_of

_MOST_WORDS = 5


@dataclass(frozen=True, kw_only=True)
class _Words:
    it: str
    """What stands for it; a regular expression."""
    plain: str
    named: str


_WORDS: Final = {
    "en": _Words(it="it|that one|that", plain="the timer", named="the {name} timer"),
    "de": _Words(it="ihn|den|es|das", plain="den Timer", named="den Timer für {name}"),
    "fr": _Words(it="le|la|ça", plain="le minuteur", named="le minuteur de {name}"),
    "nl": _Words(it="hem|die|het|dat", plain="de timer", named="de timer voor {name}"),
}
"""By language; where "it" is a part of the verb, nothing is read."""


def is_of_timers(match: Match) -> bool:
    """Tell whether a command or a question is about a timer."""
    return match.intent.endswith(("Timer", "TimerStatus"))


def with_timer_said(text: str, last: Match, language: str) -> str:
    """Return a text with the timer that was spoken of in place of "it"; empty for no such."""
    words = _WORDS.get(family_of(language))
    if words is None or not is_of_timers(last) or len(text.split()) > _MOST_WORDS:
        return ""
    name = str(last.slots.get("name", ""))
    meant = words.named.format(name=name) if name else words.plain
    said, times = re.subn(
        rf"(?<=[\s-])(?:{words.it})(?!\w)", meant, text, count=1, flags=re.IGNORECASE
    )
    return said.replace(f"-{meant}", f" {meant}") if times else ""

"""Whether a word such as "not", "if" or "should" speaks against doing what a plan says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.caution import cautions
from wyoming_servers.llm.nano.plans import Plan

from .complaints import Planned, is_complaint
from .courtesy import plain

_OPENING: Final = frozenset(("open", "unlock", "position", "toggle"))
"""What may let somebody in is never done for a complaint, nor for a wish."""
_STOPPING: Final = frozenset(
    ("stop", "pause", "off", "timer_cancel", "timer_pause", "dock", "mute")
)
_WISHES: Final = {
    "en": "should",
    "de": "soll sollen sollte",
    "fr": "doit devrait",
    "es": "debería",
    "nl": "moet moeten",
    "it": "dovrebbe",
}
"""What tells of a thing how it ought to be: "the fan should be off"; of people, what they do."""
_PEOPLE: Final = {
    "en": "i we you he she they people everyone somebody nobody said says told asked thinks",
    "de": "ich wir du ihr er sie man jemand gesagt sagt sagte meint meinte",
    "fr": "je on nous tu il elle ils elles dit disait demandé pense",
    "es": "yo nosotros tú él ella ellos dijo dice dicho alguien uno",
    "nl": "ik we wij je jij hij ze zij men iemand zei zegt gezegd vindt",
    "it": "io noi tu lui lei loro uno qualcuno detto dice diceva pensa",
}
_LEFT: Final = re.compile(r"oubli|laiss|dej|olvid|lasciat|dimentic")
"""Of what is told as past, what was left as it is or forgotten is complained about."""


def speaks_against(plan: Plan, text: str, language: str, planned: Planned) -> bool:
    """Tell whether a sentence may mean the opposite of its plan, a condition or a report."""
    said = plain(text, language, is_joined=len(plan) > 1)
    found = [word for word in cautions(said, language) if not _LEFT.search(word)]
    actions = {command.action for command in plan}
    if actions <= _STOPPING:
        found = [word for word in found if word != "stop"]
    if not actions & _OPENING:
        if _is_wish(said, language):
            wishes = _WISHES.get(language.partition("-")[0], "").split()
            found = [word for word in found if word not in wishes]
        if found and is_complaint(plan, said, found, language, planned):
            return False
    return bool(found)


def _is_wish(text: str, language: str) -> bool:
    """Tell whether a word such as "should" tells how a thing ought to be, and asks nothing."""
    family = language.partition("-")[0]
    wishes, people = (table.get(family, "") for table in (_WISHES, _PEOPLE))
    said = text.split()
    return bool(
        said and wishes and said[0] not in wishes.split() and not _any_of(people).search(text)
    )


@lru_cache(maxsize=16)
def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})(?!\w)")

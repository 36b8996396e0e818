"""What the house's own model gives another role or action than it has: "heat the sauna to 32"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from wyoming_servers.house.names import fold, small_words, without_articles
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.link_words import excepted, link_words
from wyoming_servers.llm.nano.plans import Command

from .places import Place, place_of
from .targets import Target, targets_of

_SURE: Final = 0.92
"""How well words fit the name of a lock that is meant: "porta della stalla" is the Porta stalla."""
_LOCKS: Final = frozenset(("lock",))
_MOVED: Final = frozenset(("cover", "valve"))

_WATCHING: Final = re.compile(
    r"\b(?:watch\w*|(?:an)?(?:gucken|schauen|sehen)|fernsehen|regard\w+|mirar|ver|kijken|guard\w+"
    r"|vedere)\b",
    re.IGNORECASE,
)


def as_thing(command: Command, house: House, language: str) -> Command:
    """Return a command whose place is no room but the very name of a device as one about that.

    An article alone names nothing: it is that of the place.
    """
    where, what = command.spans.get("where", ()), " ".join(command.spans.get("what", ()))
    if where and what and not without_articles(what, language):
        spans = {role: words for role, words in command.spans.items() if role != "what"}
        command = replace(command, spans=spans)
    if not where or "what" in command.spans or place_of(where, house, language) is not None:
        return command
    said = fold(without_articles(" ".join(where), language))
    if not any(said in map(fold, (one.name, *one.aliases)) for one in house.entities):
        return command
    spans = {role: words for role, words in command.spans.items() if role != "where"}
    return replace(command, spans={**spans, "what": where})


def as_placed(command: Command, text: str, house: House, language: str) -> Command:
    """Return what is done to all else in a room as done there: "everything else in the shop off".

    Nothing is left out where no word says so.
    """
    said, words = command.spans.get("but", ()), link_words(language)
    if not said or "where" in command.spans or words is None or excepted(text, language):
        return command
    articles = "|".join(map(re.escape, small_words(language).articles))
    there = rf"\b(?:{words.places})\s+(?:(?:{articles})\s+)?{re.escape(' '.join(said))}\b"
    is_there = re.search(there, fold(text), re.IGNORECASE) is not None
    if not is_there or place_of(said, house, language) is None:
        return command
    spans = {role: one for role, one in command.spans.items() if role != "but"}
    return replace(command, spans={**spans, "where": said})


def as_played(command: Command) -> Command:
    """Return music of which nothing is said, "some music would be nice", as what is to go on."""
    is_any = command.action == "music" and "text" not in command.spans
    return replace(command, action="play") if is_any else command


def is_watched(command: Command, text: str) -> bool:
    """Tell whether something is to be watched, no matter what: music that was paused is not."""
    is_any = command.action == "play" and "what" not in command.spans
    return is_any and _WATCHING.search(text) is not None


def as_locked(command: Command, house: House, language: str) -> Command:
    """Return what is to be closed as what is to be locked where that is all a house can do to it.

    "Close the front door" means its lock where the door is no cover. Opening is never unlocking so.
    """
    what = command.spans.get("what", ())
    if command.action != "close" or not what or command.constants:
        return command
    targets = targets_of(house, language)
    lock = targets.find(what, Place(), _LOCKS)
    if lock is None or len(lock.entities) != 1 or lock.score < _SURE:
        return command
    said = without_articles(" ".join(what), language)
    one = lock.entities[0]
    is_told = " " in said or fold(said) in map(fold, (one.name, *one.aliases))
    moved = targets.find(what, Place(), _MOVED)
    if not is_told or (moved and moved.score >= lock.score and _is_there(moved, house)):
        return command
    return replace(command, action="lock")


def _is_there(target: Target, house: House) -> bool:
    """Tell whether a house has what is meant: a device, or some of its kind at its place."""
    return bool(target.entities) or any(
        one.device_class in target.device_classes and target.place.area_id in (None, one.area)
        for one in house.entities
    )

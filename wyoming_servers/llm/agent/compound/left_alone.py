"""What is said to stay as it is: "bed light off but leave the fan on", "the tree, not the TV"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.expand import without
from wyoming_servers.llm.agent.link_words import named
from wyoming_servers.llm.agent.planned.places import Place, place_of
from wyoming_servers.llm.agent.planned.targets import Target, targets_of
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.targeting import entities_of

from . import spared_words

_LEFT: Final = {
    "en": r"(?:(?:but|and|just|please)\s+)*(?:leave|keep)\s+(?P<what>.+?)"
    r"(?:\s+(?:on|off|open|closed|shut|running|playing|alone|up|down|be"
    r"|as (?:it|they) (?:is|are|was|were)|as is|like that))?"
    r"|(?:(?:but|and)\s+)?(?:not|don't touch)\s+(?P<what2>.+?)"
    r"|(?:(?:but|and|only)\s+)*(?P<what3>.+?) (?:stays?|can stay|should stay|remains?)"
    r" (?:on|off|open|closed|shut|as (?:it|they) (?:is|are))",
    "de": r"(?:(?:aber|und|nur|bitte)\s+)*(?:lass|lasse)\s+(?P<what>.+?)"
    r"\s+(?:an|aus|auf|zu|offen|oben|unten|laufen|so|in ruhe|wie (?:er|sie|es) (?:ist|sind))"
    r"|(?:(?:aber|und)\s+)?nicht\s+(?P<what2>.+?)"
    r"|(?:(?:aber|und|nur)\s+)*(?P<what3>.+?) (?:bleib(?:t|en)|(?:soll|kann|darf)(?:en|st)?"
    r"(?= .*bleiben))(?: bitte)? (?:an|aus|auf|zu|offen|so|oben|unten)(?: bleiben)?"
    r"|(?P<what4>.+?) (?:aber |bitte )?nicht",
    **spared_words.LEFT,
}
"""What stays as it is, in the part that says so."""
_PAUSE: Final = {
    "en": r"\s*[,;.]\s*(?:(?:but|and)\s+)?|\s+but\s+|\s+and\s+(?=leave|keep)"
    r"|\s+(?=not (?:the|my) )",
    "de": r"\s*[,;.]\s*(?:(?:aber|und)\s+)?|\s+aber\s+|\s+und\s+(?=lass)",
    **spared_words.PAUSE,
}
_SO: Final = "(?:on|off|open|closed|shut|running|as (?:it|they) (?:is|are))"
_NAME: Final = r"(?P<what>[\w']+(?: [\w']+){0,3}?)"
_THEN: Final = r"(?:\s*[,;.]\s*(?:(?:but|and)\s+)?|\s+(?:but|and)\s+)"
_DANN: Final = r"(?:\s*[,;.]\s*|\s+)(?:(?:aber|und)\s+)?"
_STAYS: Final = {
    "en": (
        rf"(?:the )?{_NAME} (?:(?:can|should) stay|stays?|remains?) {_SO}(?:{_THEN}|\s+)",
        rf"(?:please )?(?:leave|keep) (?:the |my )?{_NAME} {_SO}{_THEN}",
    ),
    "de": (rf"(?:d(?:er|ie|as) )?{_NAME} bleib(?:t|en) (?:an|aus|auf|zu|offen|so){_DANN}",),
}
"""The same said first: "the fridge stays on, kettle off"."""
_ELSE: Final = re.compile(r"\b(everything|all) else\b", re.IGNORECASE)
_OTHERS: Final = {
    "en": r"(?:all )?(?:of )?(?:the )?(?:others?|other ones?|rest)|everything else|them|it",
    "de": r"(?:alle )?(?:die |den |das )?(?:anderen?|rest|übrigen?)|alles andere",
    **spared_words.OTHERS,
}


def left_alone(text: str, language: str) -> tuple[str, str] | None:
    """Return what is to be done, and what stays as it is; None where nothing is said to."""
    family = family_of(language)
    if family not in _LEFT:
        return None
    for pause in reversed(list(re.finditer(_PAUSE[family], text, re.IGNORECASE))):
        rest = text[pause.end() :].strip(" .!?,")
        if found := re.fullmatch(_LEFT[family], rest, re.IGNORECASE):
            what = next(filter(None, found.groups()))
            return text[: pause.start()], what
    for stays in _STAYS.get(family, ()):
        if first := re.match(stays, text, re.IGNORECASE):
            return _ELSE.sub(r"\1", text[first.end() :]), first["what"]
    return None


def without_spared(
    understood: Understood, what: str, language: str, house: House
) -> Understood | None:
    """Return commands without what stays as it is; None where the house has no such."""
    family = family_of(language)
    if re.fullmatch(_OTHERS[family], what, re.IGNORECASE):
        return understood
    kept: list[Entity] = []
    for part in named(what, language):
        found = _found(part, language, house)
        if not found:
            return None
        kept += found
    matches = [
        one for match in understood.matches for one in _sparing(match, kept, house, understood.area)
    ]
    return replace(understood, matches=tuple(matches)) if matches else None


def _found(text: str, language: str, house: House) -> Sequence[Entity]:
    """Return the devices that words stand for, which may be all of a room."""
    words = tuple(words_of(text))
    exact = [one for one in house.entities if fold(text) in map(fold, (one.name, *one.aliases))]
    target = None if exact else targets_of(house, language).find(words, Place(), None)
    if exact or (target and target.entities):
        return exact or target.entities if target else exact
    place = target.place if target else place_of(words, house, language)
    area = place.area_id if place else None
    domains = target.domains if target else ()
    if target and target.domains and place == Place():
        return [one for one in house.entities if _is_of(target, one)]  # those that are meant
    return [
        one
        for one in house.entities
        if area is not None and one.area == area and (not domains or one.domain in domains)
    ]


def _is_of(kind: Target, one: Entity) -> bool:
    classes = kind.device_classes
    return one.domain in kind.domains and (not classes or one.device_class in classes)


def _sparing(
    match: Match, kept: Sequence[Entity], house: House, area: str | None
) -> Iterator[Match]:
    """Yield a command, or what is left of it."""
    place = house.area_by_id.get(area or "")
    about = entities_of(match, house, place)
    meant = [one for one in kept if isinstance(about, list) and one in about]
    if not meant:
        yield match
    elif isinstance(about, list) and len(meant) < len(about):
        yield from without(match, house, place, meant)

"""A room said once, behind all that is meant for it: "lights off and blinds up in the study"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.questions import Understood

from .room_before import is_here, is_in

_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*['\u2019]?")
_GAP = " ,.;!?"
_IN: Final = {
    "en": "in|on|at|inside",
    "de": "im|in|ins|am|an|auf",
    "fr": "dans|à|au|aux|en",
    "es": "en",
    "nl": "in|op",
    "it": "in|nel|nella|nello|nell'|sul|sulla",
}
"""What stands before a place where something is to be done; "of" belongs to one thing."""
_STATES: Final = {
    "en": "on|off",
    "de": "an|aus|auf|zu|hoch|runter",
    "nl": "aan|uit|open|dicht",
}
"""What may be said behind the place, once for all."""
_TOLD: Final = {
    "en": r"(?:i|i'm|i am|we|we're|it|it's|that's|there's|there)\b",
    "de": r"(?:ich|wir|mir|uns|es|das ist)\b",
    "fr": r"(?:j'|je|on|nous|il|c'est)\b",
    "es": r"(?:tengo|tenemos|hace|está|estoy)\b",
    "nl": r"(?:ik|we|wij|het is)\b",
    "it": r"(?:ho|abbiamo|fa|è|sono)\b",
}
"""How a part begins that tells why, which is so where the speaker is."""


def trailed_by_rooms(text: str, language: str, house: House) -> tuple[list[str], str] | None:
    """Return the ids of the areas that a sentence ends in, and what is before them.

    None where there is no such place, or a part is said to be meant for here.
    """
    family = family_of(language)
    if family not in _IN:
        return None
    text, state = _without_state(_without_fillers(text, language), family)
    found: list[str] = []
    rest: str | None = text
    while rest is not None and (last := _last_room(rest, language, house)) is not None:
        area, before = last
        found.insert(0, area)
        placed = _ends_in(_IN[family], before)
        done = before[: placed.start()].strip(_GAP) if placed else ""
        rest = _joined(before[: placed.start()] if placed else before, language)
        if done and not (rest and _last_room(rest, language, house)):
            return None if is_here(done, language) else (found, f"{done} {state}".strip())
    return None


def _without_state(text: str, family: str) -> tuple[str, str]:
    """Return "light and fan in the bathroom" of "… off", and the "off" that is said of all."""
    state = _ends_in(_STATES[family], text) if family in _STATES else None
    if state is None or re.search(
        rf"\b(?:{_STATES[family]})\b", text[: state.start()], re.IGNORECASE
    ):
        return text, ""
    return text[: state.start()].rstrip(), state[0]


def fits(understood: Understood, room: str, house: House) -> bool:
    """Tell whether a room has what commands for where the speaker is would be about there."""
    last = understood.matches[-1]
    is_said_of_it = last.here or any(
        house.entity_by_id[one].area == room for one in last.entity_ids
    )
    return is_said_of_it and all(
        "Get" not in match.intent and (not match.here or is_in(match, room, house))
        for match in understood.matches
    )


def tells(part: str, language: str) -> bool:
    """Tell whether a part tells how things are: "I'm cold"."""
    words = _TOLD.get(family_of(language))
    return words is not None and re.match(words, part.strip(), re.IGNORECASE) is not None


def _last_room(text: str, language: str, house: House) -> tuple[str, str] | None:
    """Return the area that a text ends in, and what is before it and its article."""
    known = {
        " ".join(words_of(name)): area.area_id
        for area in house.areas
        for name in (area.name, *area.aliases)
    }
    articles = "|".join(map(re.escape, small_words(language).articles))
    for word in _WORD.finditer(text):
        area = known.get(" ".join(words_of(text[word.start() :])))
        if area is not None:
            before = text[: word.start()].rstrip()
            article = _ends_in(articles, before) if articles else None
            return area, before[: article.start()].rstrip() if article else before
    return None


def _ends_in(words: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{words})$", text, re.IGNORECASE)


def _without_fillers(text: str, language: str) -> str:
    rest = text.strip(_GAP)
    fillers = sorted(_fillers(language), key=len, reverse=True)
    while ending := next((one for one in fillers if rest.casefold().endswith(f" {one}")), None):
        rest = rest[: -len(ending)].strip(_GAP)
    return rest


def _fillers(language: str) -> Iterator[str]:
    yield from small_words(language).fillers
    yield from ("please", "bitte", "s'il te plaît", "por favor", "alsjeblieft", "per favore")


def _joined(text: str, language: str) -> str | None:
    """Return what an "and" or a pause at the end of a text joins on to; None without one."""
    rest = without_join(text, language)
    return rest if rest != text.rstrip() else None


def without_join(text: str, language: str) -> str:
    """Return a text without "and" or the pause at its end."""
    joins = sorted(map(re.escape, small_words(language).joins), key=len, reverse=True)
    bare = text.rstrip(_GAP)
    join = _ends_in("|".join(joins), bare) if joins else None
    return (bare[: join.start()] if join else bare).rstrip(_GAP)

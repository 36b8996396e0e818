"""A part of a sentence that asks for what the house does not have: it is told, the others done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.planned.places import place_of
from wyoming_servers.llm.agent.pronouns import is_pronoun
from wyoming_servers.llm.agent.reply import error
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import Command

MISSING: Final = "LaramieMissing"
"""The intent of a command about something that the house does not have: a slot ``what``, or
``where`` for a room."""
_FOR: Final = r"\s+(?:for|für|pour|para|voor|per)\s+"
"""Begins for whom something is done, which is no part of its name."""
_LIKELY: Final = 0.6
"""How sure the model must be of a thing that is asked for, of which it is only told."""
_VERB: Final = 3
"""Words at the start of a sentence that later parts may leave out."""
_STATES: Final = {
    "en": frozenset(("on", "off", "up", "down", "open", "closed", "shut")),
    "de": frozenset(("an", "aus", "auf", "zu", "hoch", "runter")),
    "nl": frozenset(("aan", "uit", "open", "dicht")),
}
"""Words at the end of a part that tell for other things, too, what is to be done."""
_ACTIONS: Final = frozenset(
    (
        *("on", "off", "open", "close", "lock", "unlock", "bright", "brighter", "dimmer", "color"),
        *("heat", "warmer", "cooler", "speed", "volume", "louder", "quieter", "mute", "play"),
        *("pause", "position", "clean", "dock"),
    )
)


def completed(part: str, first: str, last: str, language: str, house: House) -> Iterator[str]:
    """Yield a part, then what it is with words that it may leave out: no name of another thing.

    ``first`` and ``last`` are the parts of the sentence that may tell them; either may be itself.
    """
    yield part
    states = _STATES.get(family_of(language), frozenset())
    verb, (*_, end) = first.split()[:_VERB], last.casefold().split()
    if part == first:
        if end in states:
            yield f"{part} {end}"
        return
    for count in range(min(len(verb), _name_in(first.split(), house)), 0, -1):
        yield " ".join([*verb[:count], part])
        if verb[count - 1].casefold() in states:
            return  # "light in the hall" turns it on
    if (state := first.casefold().split()[-1]) in states:
        yield f"{verb[0]} {part} {state}"


def _name_in(said: Sequence[str], house: House) -> int:
    """Return behind how many words a name of the house begins, all where none does."""
    names = {tuple(words_of(name)) for one in house.entities for name in (one.name, *one.aliases)}
    folded = [fold(word.strip(",.;!?")) for word in said]
    starts = (
        at
        for at in range(1, len(said))
        if any(tuple(folded[at : at + len(name)]) == name for name in names)
    )
    return next(starts, len(said))


def missing_match(
    wholes: Sequence[str],
    part: str,
    language: str,
    house: House,
    planner: Planner | None,
    *,
    is_all: bool = False,
) -> Match | None:
    """Return the command of a part about what the house does not have; None where it has it.

    ``wholes`` are the part, and what it may be with words that it leaves out. A room that is
    missing counts where the part ``is_all`` that was said: it may be that of the others, too.
    """
    if planner is None or is_careful(part, language):
        return None
    for text in wholes:
        written = planner.plan(text, language)
        if written is None or written.probability < _LIKELY or len(written.plan) > 1:
            continue
        told = [role for role in ("what", "where") if written.plan[0].spans.get(role)]
        for role in told if is_all else told[:1]:
            name = _named(role, written.plan[0], part, language)
            if name and not _is_known(role, name, house, language):
                slots = {role: name}
                return Match(text=part, language=language, intent=MISSING, slots=slots, texts=slots)
    return None


def told_missing(match: Match) -> str:
    """Return the sentence that the house does not have what a command is about."""
    if "where" in match.slots:
        return error(match.language, "no_area", area=str(match.slots["where"]))
    return error(match.language, "no_entity", entity=str(match.slots["what"]))


def _is_known(role: str, name: str, house: House, language: str) -> bool:
    """Tell whether the house, or a word for a kind of device, has every word of a name."""
    if role == "where" and place_of(tuple(words_of(name)), house, language) is not None:
        return True
    things: list[Entity | Area | Floor] = [*house.entities, *house.areas, *house.floors]
    known = {word for one in things for name in (one.name, *one.aliases) for word in words_of(name)}
    kinds = device_words(language)
    forms = (word for word in words_of(name) if word not in kinds)
    endings = ("", *small_words(language).endings)
    return all(any(word.removesuffix(end) in known for end in endings) for word in forms)


def _named(role: str, command: Command, part: str, language: str) -> str:
    """Return the words of a part for the thing or the room of a command; none where it has none."""
    span = command.spans[role]
    said = part.split()
    folded = [word.casefold().strip(",.;!?") for word in said]
    if command.action not in _ACTIONS:
        return ""
    for start in range(len(said) - len(span) + 1):
        if tuple(folded[start : start + len(span)]) == span:
            name = " ".join(said[start : start + len(span)]).strip(",.;!?")
            name = re.split(_FOR, name, maxsplit=1, flags=re.IGNORECASE)[0]
            is_name = name.casefold() not in small_words(language).articles
            return name if is_name and not is_pronoun(name, language) else ""
    return ""

"""A part of a sentence that asks for what the house does not have: it is told, the others done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import Command

MISSING: Final = "LaramieMissing"
"""The intent of a command about something that the house does not have: a slot ``what``."""
_LIKELY: Final = 0.6
"""How sure the model must be of a thing that is asked for, of which it is only told."""
_ACTIONS: Final = frozenset(
    (
        *("on", "off", "open", "close", "lock", "unlock", "bright", "brighter", "dimmer", "color"),
        *("heat", "warmer", "cooler", "speed", "volume", "louder", "quieter", "mute", "play"),
        *("pause", "position", "clean", "dock"),
    )
)


def missing_match(
    part: str, verb: Sequence[str], language: str, house: House, planner: Planner | None
) -> Match | None:
    """Return the command of a part about what the house does not have; None where it has it.

    ``verb`` are words of the sentence before it that it may leave out.
    """
    if planner is None or is_careful(part, language):
        return None
    for count in range(len(verb) + 1):
        written = planner.plan(" ".join([*verb[:count], part]), language)
        if written is None or written.probability < _LIKELY or len(written.plan) > 1:
            continue
        what = _named(written.plan[0], part, language)
        if what and not _is_known(what, house, language):
            slots = {"what": what}
            return Match(text=part, language=language, intent=MISSING, slots=slots, texts=slots)
    return None


def _is_known(what: str, house: House, language: str) -> bool:
    """Tell whether the house, or a word for a kind of device, has every word of a name."""
    things: list[Entity | Area | Floor] = [*house.entities, *house.areas, *house.floors]
    known = {word for one in things for name in (one.name, *one.aliases) for word in words_of(name)}
    kinds = device_words(language)
    forms = (word for word in words_of(what) if word not in kinds)
    endings = ("", *small_words(language).endings)
    return all(any(word.removesuffix(end) in known for end in endings) for word in forms)


def _named(command: Command, part: str, language: str) -> str:
    """Return the words of a part for the thing that a command is about; none where it has none."""
    what = command.spans.get("what") or command.spans.get("where") or ()
    if command.action not in _ACTIONS or not what:
        return ""
    said = part.split()
    folded = [word.casefold().strip(",.;!?") for word in said]
    for start in range(len(said) - len(what) + 1):
        if tuple(folded[start : start + len(what)]) == what:
            thing = " ".join(said[start : start + len(what)])
            return "" if thing.casefold() in small_words(language).articles else thing
    return ""

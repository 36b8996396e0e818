"""All that something is done to where nothing is named: "everything off", "mute everything"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.how_many import number_meant
from wyoming_servers.llm.agent.tolerant import DOUBTFUL
from wyoming_servers.llm.nano.plans import Command

from .context import Context
from .places import Place
from .targets import Target

_EVERYTHING: Final = ("light", "switch", "fan", "media_player")
_OF_ALL: Final = {
    "on": _EVERYTHING,
    "off": _EVERYTHING,
    "lock": ("lock",),
    "close": ("cover",),
}
"""What everything is, to those actions that are done to everything unasked."""
_OFF: Final = {
    "it": r"sp[ei][gn]|spent|stacc|disattiv|chiud|ferm|off\b|via\b",
    "nl": r"\w*uit|af\b|off\b|stop|dicht|weg\b",
}
"""How words begin that say so of all there is; "tutto a posto" has none of them."""
_THEM: Final = {
    "en": r"\b(?:them|those|these)\b",
    "de": r"\bsie alle\b",
    "fr": r"-les\b",
    "es": r"(?<=[aeiou])l[oa]s\b",
    "it": r"(?<=[aeiou])l[ei]\b",
    "nl": r"\bze\b",
}
"""Words for several things that were spoken of: what they stand for is not all of the house."""
_PLAYED: Final = frozenset(
    ("volume", "louder", "quieter", "mute", "unmute", "play", "pause", "next", "previous")
)
"""Actions about all that plays, in whatever room."""


def _says_off(context: Context) -> bool:
    said = _OFF.get(family_of(context.language))
    return said is None or re.search(rf"\b(?:{said})", fold(context.text)) is not None


def all_of(command: Command, place: Place, context: Context) -> Target | None:
    """Return all that is meant, of a place or of the house; None where that is not plain."""
    says_all = place != Place() or len(context.text.split()) > 1  # "éteins" alone does not
    if command.action in _OF_ALL and says_all:
        everything = _OF_ALL[command.action]
        if place != Place():
            return Target(domains=everything, place=place, every=True)
        # What hangs on a switch may have to stay on.
        everything = tuple(domain for domain in everything if domain != "switch")
        them = _THEM.get(family_of(context.language))
        if them and re.search(them, fold(context.text)):
            return None
        score = 1.0 if command.action != "off" or _says_off(context) else DOUBTFUL
        return Target(domains=everything, every=True, score=score)
    if command.action in _PLAYED and place == Place():
        return Target(domains=("media_player",), every=True)
    return None


def are_both(target: Target, context: Context) -> bool:
    """Tell whether "both" are all that the house has of a kind: "mute both TVs"."""
    of_kind = (
        one
        for one in context.house.entities
        if one.domain in target.domains or one.device_class in target.device_classes
    )
    return number_meant(context.text, context.language) == len([*of_kind])

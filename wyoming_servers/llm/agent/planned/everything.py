"""All that something is done to where nothing is named: "everything off", "mute everything"."""

from __future__ import annotations

from typing import Final

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
_PLAYED: Final = frozenset(
    ("volume", "louder", "quieter", "mute", "unmute", "play", "pause", "next", "previous")
)
"""Actions about all that plays, in whatever room."""


def all_of(command: Command, place: Place, context: Context) -> Target | None:
    """Return all that is meant, of a place or of the house; None where that is not plain."""
    says_all = place != Place() or len(context.text.split()) > 1  # "éteins" alone does not
    if command.action in _OF_ALL and says_all:
        everything = _OF_ALL[command.action]
        if place == Place():  # what hangs on a switch may have to stay on
            everything = tuple(domain for domain in everything if domain != "switch")
        return Target(domains=everything, place=place, every=True)
    if command.action in _PLAYED and place == Place():
        return Target(domains=("media_player",), every=True)
    return None

"""What is left out for having it the other way round: "all lights off but the lamp on"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.compound.contrary import CONTRARY

from .context import Context
from .places import Place

_Words = tuple[str, ...]
_STATES: Final = {
    "HassTurnOn": (("on_off_states", ("on",)), ("cover_states", ("open",))),
    "HassTurnOff": (("on_off_states", ("off",)), ("cover_states", ("closed",))),
}
"""How things are once that was done: lists of its words, and which of them."""
_INTENDED: Final = {"off": "HassTurnOff", "close": "HassTurnOff", "on": "HassTurnOn"}
_BEFORE: Final = {
    "en": "that which is are should must has have need needs to be can may please too",
    "de": "der die das soll sollen muss müssen darf dürfen kann bitte dafür wieder",
    "fr": "qui doit doivent peut peuvent être elle elles il ils bien",
    "es": "que debe deben tiene tienen estar sí",
    "nl": "die dat moet moeten mag mogen juist wel graag dan weer",
    "it": "che deve devono va vanno essere invece",
}
"""What may stand between a thing and the state that it is to have."""
_BEHIND: Final = {
    "en": "please thanks",
    "de": "bitte danke sein",
    "fr": "merci",
    "es": "gracias",
    "nl": "graag alsjeblieft zijn",
    "it": "grazie",
}
_STAYING: Final = {
    "en": "leave keep stay stays remain remains still",
    "de": "lass lasse lassen bleib bleibt bleiben",
    "fr": "laisse laissez laisser reste restent rester garde",
    "es": "deja dejar sigue siguen queda quedan quede",
    "nl": "laat laten blijft blijven hou houd",
    "it": "lascia lasciare resta restano rimane rimanga tieni",
}
"""Says that a thing is to stay as it is, whatever it is."""
_LETS_IN: Final = frozenset(("door", "garage", "gate", "window", "damper"))


def told_otherwise(intent: str, words: Iterable[str], text: str, language: str) -> bool:
    """Tell whether words that are left out have the other state behind them, and are not to stay.

    "Alle lampen uit maar de leeslamp moet juist aan": that has to be done, too.
    """
    family = family_of(language)
    said = words_of(text)
    if intent not in CONTRARY or not _set(_STAYING, family).isdisjoint(said):
        return False
    while said and said[-1] in _set(_BEHIND, family):
        said.pop()
    if not said or said.pop() not in _states(CONTRARY[intent], language):
        return False
    while said and said[-1] in _set(_BEFORE, family):
        said.pop()
    return bool(said) and fold(said[-1]) in map(fold, words)


def is_told_otherwise(action: str, words: Iterable[str], text: str, language: str) -> bool:
    """Tell the same of an action of a plan."""
    return told_otherwise(_INTENDED.get(action, ""), words, text, language)


def done_otherwise(match: Match, left: Sequence[Entity], context: Context) -> tuple[Match, ...]:
    """Return the commands that do the opposite with what is left out; none that lets in."""
    return tuple(
        context.named(CONTRARY[match.intent], (one,), Place())
        for one in left
        if one.domain != "lock" and one.device_class not in _LETS_IN
    )


def _set(table: dict[str, str], family: str) -> frozenset[str]:
    return frozenset(table.get(family, "").split())


@lru_cache(maxsize=32)
def _states(intent: str, language: str) -> frozenset[str]:
    pack = language_pack(language)
    told = (pack.words(name, kinds) for name, kinds in _STATES[intent]) if pack else ()
    return frozenset(fold(word) for words in told for word in words)

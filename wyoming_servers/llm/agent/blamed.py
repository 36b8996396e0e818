"""What is complained of is the thing that was named, and not what else could be turned down.

"The printer is just wasting power" has words for lights that burn for nothing; it means no light.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.writing import Written

from .questions import Understood
from .resolve import domains_meant

_LESS: Final = frozenset(("light", "media_player", "climate"))
"""Kinds of which a complaint asks for less; what is closed may answer what is outside."""
_BLAMED: Final = frozenset(("switch", "input_boolean", "vacuum", "humidifier"))
"""Kinds that may be to blame instead."""
_LOUD: Final = frozenset(("fan",))
"""And those that are to blame for all but the heat."""
_SURELY: Final = 0.4
"""From which probability on a thing is believed to be meant that the house may not have."""
_TELLING: Final = 0.5
"""How often a word is said of a kind of device that it tells: "lamp", but not "the"."""


def blames_another(understood: Understood, written: Written | None, house: House) -> bool:
    """Tell whether a complaint names a thing, and what would be turned down is another one.

    ``written`` is what the house's own model makes of it: a thing of the house is heard in any of
    its plans, another one in those that are likely.
    """
    kinds = {kind for match in understood.matches for kind in domains_meant(match)}
    if not kinds or not kinds <= _LESS or not all(map(_is_less, understood.matches)):
        return False
    language, said = understood.matches[0].language, words_of(understood.turn.text)
    if _is_of(said, kinds, language, house):
        return False
    blamed = _BLAMED if "climate" in kinds else _BLAMED | _LOUD
    if _is_named(said, blamed, house):
        return True
    told = [one for one in _told(written) if not _is_of(one[0], kinds, language, house)]
    is_known = any(_is_in_name(span, blamed, house) for span, _ in told)
    return is_known or sum(share for _, share in told) >= _SURELY


def _is_less(match: Match) -> bool:
    is_off = match.intent in ("HassTurnOff", "HassMediaPause")
    return is_off or match.slots.get("step") == "down"


def _told(written: Written | None) -> Iterator[tuple[tuple[str, ...], float]]:
    """Yield the words for things in the plans of a model, and how probable each plan is."""
    for one in (written, *written.others) if written else ():
        if span := one.plan[0].spans.get("what"):
            yield span, one.probability


def _is_of(said: Collection[str], kinds: Collection[str], language: str, house: House) -> bool:
    """Tell whether words are for devices of some kinds."""
    known = device_words(language)
    telling = max(
        (known.get(word, {}).get(kind, 0.0) for word in said for kind in kinds), default=0.0
    )
    return telling >= _TELLING or _is_named(said, kinds, house)


def _is_named(said: Collection[str], kinds: Collection[str], house: House) -> bool:
    """Tell whether the name of a device of some kinds was said, or its last word."""
    return any(name[-1] in said for name in _names(kinds, house))


def _is_in_name(said: Collection[str], kinds: Collection[str], house: House) -> bool:
    """Tell whether all words are of the name of a device of some kinds."""
    return any(set(said) <= set(name) for name in _names(kinds, house))


def _names(kinds: Collection[str], house: House) -> Iterator[list[str]]:
    for one in house.entities:
        if one.domain in kinds:
            yield from filter(None, map(words_of, (one.name, *one.aliases)))

"""Asks about what people mostly do at an occasion for which nothing was made.

"I'm off to bed" may want the lights off, or may be told to somebody: never done unasked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.limits import is_able
from wyoming_servers.llm.agent.misheard import DOUBTFUL
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.questions import Understood

from . import TABLES
from .occasion import Usual, plain

_LOW: Final = 20
"""Percent of brightness for a film or an evening at ease."""
_HUNG: Final = frozenset(("blind", "shade", "shutter", "curtain"))
_GREETINGS: Final = {
    "en": "(?:good )?morning|.*bye|see (?:you|ya).*|cheerio|ta ta",
    "de": "(?:guten |schönen )?morgen|moin.*|tschüss.*|tschau|ciao|bis .*|auf wiedersehen|servus",
    "fr": "bonjour|bon matin|au revoir|à .*|salut|ciao",
    "es": "buen(?:os)? días?|adiós|hasta .*|chao",
    "nl": "goe[di]e ?morgen|môgge|doei.*|dag|tot .*|houdoe",
    "it": "buon ?giorno|ciao.*|arrivederci|a (?:dopo|presto|domani)",
}
"""What is said to people, and tells a house nothing."""


def usually(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Understand an announcement as what is mostly done then in the room, to be asked about."""
    known, said = TABLES.get(language), plain(turn.text)
    greeted = _GREETINGS.get(family_of(language), "")
    if known is None or area is None or turn.text.rstrip().endswith("?"):
        return None
    usual = next((one.usual for one in known.announced(turn.text) if one.usual), None)
    if usual is None or re.fullmatch(greeted, said):
        return None
    there = [one for one in house.entities if one.area == area]
    found = _ASKED[usual](house.entities if usual is Usual.LEAVING else there)
    if found is None or not found[1]:
        return None
    intent, devices, slots = found
    context = Context(text=turn.text, language=language, house=house, area=area)
    match = context.named(intent, devices, Place(), every=True, **slots)
    return Understood(turn=turn, area=area, matches=(match,), score=DOUBTFUL, is_guess=True)


_Deed = tuple[str, Sequence[Entity], dict[str, Any]]


def _ended(there: Sequence[Entity]) -> _Deed:
    """Return what still burns or plays, to be turned off."""
    return "HassTurnOff", [*_lit(there), *_playing(there)], {}


def _begun(there: Sequence[Entity]) -> _Deed | None:
    """Return the lights, to be turned on where none is."""
    lights = [one for one in there if one.domain == "light"]
    return None if _lit(there) else ("HassTurnOn", lights, {})


def _opened(there: Sequence[Entity]) -> _Deed | None:
    """Return what keeps the day out, else the lights."""
    hung = [one for one in there if one.domain == "cover" and one.device_class in _HUNG]
    closed = [one for one in hung if one.state == "closed"]
    return ("HassTurnOn", closed, {}) if closed else _begun(there)


def _dimmed(there: Sequence[Entity]) -> _Deed:
    """Return the lights that are on, to burn low."""
    able = [one for one in _lit(there) if is_able(one, ("brightness",))]
    return "HassLightSet", able, {"brightness": _LOW}


def _shown(there: Sequence[Entity]) -> _Deed:
    """Return the same for a film; where none is on, the television, to be turned on."""
    dark = [one for one in there if one.device_class == "tv" and one.state == "off"]
    return _dimmed(there) if _lit(there) or not dark else ("HassTurnOn", dark, {})


def _lit(there: Sequence[Entity]) -> list[Entity]:
    return [one for one in there if one.domain == "light" and one.state == "on"]


def _playing(there: Sequence[Entity]) -> list[Entity]:
    return [one for one in there if one.domain == "media_player" and one.state in ("playing", "on")]


_ASKED: Final[Mapping[Usual, Callable[[Sequence[Entity]], _Deed | None]]] = {
    Usual.NIGHT: _ended,
    Usual.LEAVING: _ended,
    Usual.MORNING: _opened,
    Usual.COMING: _begun,
    Usual.FILM: _shown,
    Usual.READING: _begun,
    Usual.WORK: _begun,
    Usual.EASE: _dimmed,
}

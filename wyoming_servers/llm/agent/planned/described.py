"""Devices that are told by where they stand or by a word for their like: one of what a room has.

"The light over the stove" is the one light of the kitchen, though nothing there is called so, and
"the radio" its one speaker. Of several it is asked which; what the house has none of is left.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of

from .context import Context
from .places import Place
from .targets import Target, targets_of

_BESIDE: Final = {
    "en": "over|above|under|underneath|by|beside|next to|near",
    "de": "über|überm|unter|unterm|neben|am|bei|beim",
    "fr": "au dessus|au-dessus|sous|près|à côté",
    "es": "encima|sobre|debajo|junto|al lado",
    "nl": "boven|onder|naast|bij",
    "it": "sopra|sotto|vicino|accanto",
}
"""What stands between a thing and what it is near; after "in" would stand a room."""
_PLAYERS: Final = {
    "en": "radio|stereo|boombox|hifi",
    "de": "radio|stereoanlage|anlage|box|musikanlage",
    "fr": "radio|chaîne|stéréo|poste",
    "es": "radio|equipo|estéreo|parlante|bocina",
    "nl": "radio|stereo|installatie|speaker",
    "it": "radio|stereo|impianto|altoparlante",
}
"""Words for what plays music, whatever it is called."""
_CLIMATES: Final = {
    "en": "air con(?:ditioning|ditioner)?|aircon|ac|boiler|furnace|radiator",
    "de": "therme|ofen|heizkörper|klima",
    "fr": "clim|climatiseur|climatisation|thermopompe|chaudière|fournaise|radiateur|convecteur",
    "es": "aire(?: acondicionado)?|clima|caldera|estufa|calefactor|radiador",
    "nl": "ketel|radiator|cv",
    "it": "aria condizionata|clima|caldaia|radiatore|termosifone",
}
"""Words for what heats or cools a room."""
_SCORE = 0.9


def described(
    what: tuple[str, ...], place: Place, domains: Collection[str] | None, context: Context
) -> Target | None:
    """Return the devices that words of no name may stand for, the speaker's before others."""
    if domains is None:
        return None
    family = family_of(context.language)
    kind = _kind(what, place, domains, context, family)
    if kind is None:
        return None
    entities = [one for one in context.house.entities if _is_of(kind, one)]
    where = place.area_id or (context.area if place in (Place(), Place(is_here=True)) else None)
    near = [one for one in entities if where and one.area == where]
    if place.area_id or place.is_here:
        entities = near
    found = near or entities
    return Target(entities=tuple(found), place=place, score=_SCORE) if found else None


def _kind(
    what: tuple[str, ...],
    place: Place,
    domains: Collection[str],
    context: Context,
    family: str,
) -> Target | None:
    """Return the kind of device that is told by what it is near, or by a word for its like."""
    said = " ".join(what)
    if "media_player" in domains and re.fullmatch(_PLAYERS.get(family, ""), said):
        return Target(domains=("media_player",), device_classes=("speaker",))
    if "climate" in domains and re.fullmatch(_CLIMATES.get(family, ""), said):
        return Target(domains=("climate",))
    head, *rest = _beside(family).split(said, maxsplit=1)
    if not (rest and head.split()):
        return None
    named = targets_of(context.house, context.language)
    kind = named.find(tuple(head.split()), place, frozenset(domains))
    return kind if kind and not kind.entities else None


def _is_of(kind: Target, entity: Entity) -> bool:
    return entity.domain in kind.domains and (
        not kind.device_classes or entity.device_class in kind.device_classes
    )


@lru_cache(maxsize=8)
def _beside(family: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_BESIDE[family]})(?!\w)" if family in _BESIDE else r"(?!)")

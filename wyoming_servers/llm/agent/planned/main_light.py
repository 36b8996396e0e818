"""The big light of a room, which hardly a home calls so: the one on its ceiling, or its only one.

"Luce grande" is the ceiling light in a room that has a lamp besides; of several it is asked which.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of

from .context import Context
from .places import Place
from .targets import Target

_MAIN: Final = {
    "en": r"(?:big|main|overhead|ceiling) (?:light|lamp)",
    "de": r"gross(?:e|es|en) (?:licht|lampe)|(?:haupt|decken)(?:licht|lampe|leuchte)",
    "fr": r"grande (?:lumière|lampe)|(?:lumière|lampe) (?:principale|du plafond)|plafonnier",
    "es": r"(?:luz|lámpara) (?:grande|principal|del techo)",
    "nl": r"grote (?:licht|lamp)|(?:hoofd|plafond)(?:licht|lamp)",
    "it": r"(?:luce|lampada) (?:grande|principale|del soffitto)",
}
"""How it is said, as ``fold`` writes it."""
_CALLED: Final = {
    "en": r"lights?|ceiling|overhead|main|big|pendant|chandelier|downlights?",
    "de": r"lichte?r?|lampe|\w*decken(?:licht|lampe|leuchte)\w*|\w*(?:kron|hänge)leuchter?"
    r"|haupt\w+",
    "fr": r"lumières?|plafonnier|plafond|lustre|suspension|principale|grande",
    "es": r"luz|luces|techo|plafón|araña|colgante|principal|grande",
    "nl": r"lichte?n?|lamp|plafond\w*|hanglamp|kroonluchter|hoofd\w+|grote",
    "it": r"luc[ei]|lampadario|plafoniera|soffitto|sospensione|principale|grande",
}
"""Words of the name of such a light beside those of its room; any other tells that it is none."""
_LIGHT: Final = "light"


def main_light(
    what: tuple[str, ...], place: Place, domains: Collection[str] | None, context: Context
) -> Target | None:
    """Return the main light of a room, or those that may be it; None where none is meant."""
    family = family_of(context.language)
    said = fold(" ".join(what))
    is_meant = family in _MAIN and re.fullmatch(_MAIN[family], said)
    if not is_meant or (domains is not None and _LIGHT not in domains):
        return None
    lights = [one for one in context.house.entities if one.domain == _LIGHT]
    if any(said == fold(name) for one in lights for name in (one.name, *one.aliases)):
        return None
    where = place.area_id or context.area
    there = [one for one in lights if one.area == where] if where else lights
    called = [one for one in there if _is_called_so(one, family, context)]
    found = called or (there if where else [])
    return Target(entities=tuple(found), place=place) if found else None


def _is_called_so(entity: Entity, family: str, context: Context) -> bool:
    """Tell whether a name of a light has no word but for the room and a main light."""
    area = context.house.area_by_id.get(entity.area or "")
    rooms = (area.name, *area.aliases) if area else ()
    around = {*_LINKS.split()}
    around |= {word for name in (*rooms, *small_words(family).articles) for word in words_of(name)}
    names = (words_of(name) for name in (entity.name, *entity.aliases))
    owns = ([word for word in words if word not in around] for words in names)
    pattern = re.compile(_CALLED[family])
    return any(own and all(map(pattern.fullmatch, own)) for own in owns)


_LINKS: Final = "s of in de du des del della dello dell di van von vom"
"""Small words inside a name that tell nothing."""

"""From what was said to what Home Assistant can be told: only what is able, one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import without_articles
from wyoming_servers.house.snapshot import Area, Entity, House

from .limits import cannot, is_able, looks_of
from .phrases import phrase
from .resolve import Unclear
from .steps import changed
from .targeting import about, entities_of

ADDING = ("HassListAddItem", "HassShoppingListAddItem")
_LISTING = (
    *ADDING,
    "HassListRemoveItem",
    "HassListCompleteItem",
    "HassShoppingListCompleteItem",
)


def expand(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands to be made of one; ``area`` is where the speaker is."""
    if match.every:
        return _one_by_one(match, house, area)
    if match.intent == CHANGE:
        return changed(match, house, area)
    if match.intent == "HassLightSet":
        return _shown(match, house, area)
    if match.intent in _LISTING:
        return _listed(match)
    return (match,)


def _listed(match: Match) -> tuple[Match, ...]:
    """Return one command for each thing that goes on a list, or comes off: "milk and bread"."""
    join = re.escape(phrase("and", match.language))
    between = rf"\s*,\s*(?:{join}\s+)?|\s+{join}\s+"
    items = re.split(between, _as_said(str(match.slots.get("item", "")), match.text))
    if match.intent not in ADDING:
        items = [_without_article(item, match.language) for item in items]
    if items == [match.slots.get("item")] or not all(items):
        return (match,)
    return tuple(
        replace(
            match,
            slots={**match.slots, "item": item},
            texts={**match.texts, "item": item},
        )
        for item in items
    )


def _as_said(item: str, text: str) -> str:
    """Return free text with the commas that it was said with."""
    words = r"[\s,]+".join(map(re.escape, item.split()))
    found = re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else item


def _without_article(item: str, language: str) -> str:
    """Return a thing as it stands on a list: "the milk" is there as "milk"."""
    first, _, rest = item.partition(" ")
    return f"{without_articles(first, language)} {rest}".strip()


def _one_by_one(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands for each of several devices; what cannot be done is left out."""
    entities = [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    made = [expand(about(replace(match, every=False), one), house, area) for one in entities]
    commands = tuple(command for one in made if isinstance(one, tuple) for command in one)
    return commands or made[0]


def _shown(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Leave out lights that cannot show what is to be set; say so when none can."""
    looks = looks_of(match)
    lights = entities_of(match, house, area)
    if isinstance(lights, Unclear) or not looks:
        return (match,)
    able = [light for light in lights if is_able(light, looks)]
    if len(able) == len(lights):
        return (match,)
    if not able:
        return Unclear(text=cannot(lights, looks, match.language))
    return tuple(about(match, light) for light in able)


def without(
    match: Match, house: House, area: Area | None, left_out: Sequence[Entity]
) -> tuple[Match, ...]:
    """Return the commands about all but some entities; none when it is about none of those."""
    entities = entities_of(match, house, area)
    if isinstance(entities, Unclear) or not all(one in entities for one in left_out):
        return ()
    return tuple(about(match, one) for one in entities if one not in left_out)

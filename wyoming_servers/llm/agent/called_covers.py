"""Covers that are meant by what they are called: "alle Rollos zu" where shades are called so.

Which class a cover has is seldom what its owner calls it, and a house may have several classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Area, Entity, House

from .resolve import SHADING, Unclear, resolve, touched

_QUESTION = "HassGetState"


def called_covers(match: Match, house: House, area: Area | None) -> Match:
    """Return a command about a class of covers as one about those that are called so."""
    wanted = match.slots.get("device_class")
    if wanted not in SHADING or match.entity_ids or match.intent == _QUESTION:
        return match
    kinds = device_words(match.language).items()
    others = [word for word, kind in kinds if not kind.keys().isdisjoint(SHADING)]
    said = [
        word for word in words_of(match.texts.get("device_class", match.text)) if word in others
    ]
    if len(said) != 1:
        return match
    alike = replace(match, slots={**match.slots, "device_class": list(SHADING)})
    target = resolve(alike, house, area)
    everywhere = {"domain": ["cover"], "device_class": SHADING}
    is_unclear = isinstance(target, Unclear)
    covers = touched(everywhere if isinstance(target, Unclear) else target.arguments, house)
    called = [one for one in covers if _bears(one, said, match.language)]
    if all(one.device_class == wanted for one in called):
        return match
    if is_unclear:  # which of them are meant is asked
        classes = sorted({one.device_class or "" for one in called})
        return replace(match, slots={**match.slots, "device_class": classes})
    meant = [
        one
        for one in covers
        if one in called or (one.device_class == wanted and not _bears(one, others, match.language))
    ]
    return replace(match, entity_ids=tuple(one.entity_id for one in meant), every=True)


def _bears(cover: Entity, words: Iterable[str], language: str) -> bool:
    """Tell whether a cover is called by one of some words, if only in a compound."""
    roots = Roots(language)
    wanted = tuple({root for word in words for root in roots.of(word)})
    names = (cover.name, *cover.aliases)
    return any(known.endswith(wanted) for name in names for known in roots.of(name))

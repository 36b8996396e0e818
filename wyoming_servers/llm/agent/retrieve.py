"""Which entities of a house matter for a sentence, and for what was said before it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.snapshot import Entity, House

from .conversation import Turn, last_turn
from .entity_index import EntityIndex

_NEAR = 1.5
"""What stands in the speaker's area counts more."""
_EARLIER = 0.4
"""How much a turn counts beside the one after it."""
_TURNS = 3
_MOST_LETTERS = 300
_LEAST_SHARE = 0.5
"""Below this share of the best score nothing is meant."""


def relevant_entities(
    house: House, turn: Turn, language: str, area: str | None = None, *, or_here: bool = False
) -> list[Entity]:
    """Return the entities that a turn may be about, the likeliest first; empty for none.

    ``area`` is the id of the speaker's; with ``or_here`` all that stands there may be meant when
    nothing else is. What the turns before were about counts, too. Blocks for some milliseconds; the
    first time in a house for some more.
    """
    index = _index(matcher_for(house), language)
    scores = index.scores(turn.text[:_MOST_LETTERS]).copy()
    weight = _EARLIER
    for text in _spoken_before(turn):
        scores += weight * index.scores(text)
        weight *= _EARLIER
    areas = index.areas_named(turn.text[:_MOST_LETTERS]) or {area or ""}
    near = np.array([place in areas for place in index.areas], dtype=bool)
    scores[near] *= _NEAR
    if or_here and not scores.any():
        scores[near] = 1.0
    least = _LEAST_SHARE * float(scores.max(initial=0.0))
    ranked = np.argsort(-scores, kind="stable")
    ids = (index.entity_ids[at] for at in ranked if scores[at] > 0 and scores[at] >= least)
    return [house.entity_by_id[entity_id] for entity_id in ids]


def load(house: House, language: str) -> None:
    """Read a house ahead, so that its first sentence need not; blocks up to a second."""
    _index(matcher_for(house), language)


def _spoken_before(turn: Turn) -> Iterator[str]:
    """Yield for the turns before, the last one first, what was said, called and answered."""
    for _ in range(_TURNS):
        past = last_turn(turn.before)
        if past is None:
            return
        named = (
            value
            for call in past.calls
            for value in (call.get("arguments") or {}).values()
            if isinstance(value, str)
        )
        said = (past.text, *named, turn.asked)
        yield " ".join(text[:_MOST_LETTERS] for text in said)
        turn = past


@lru_cache(maxsize=16)
def _index(matcher: Matcher, language: str) -> EntityIndex:
    return EntityIndex(matcher.house, language)

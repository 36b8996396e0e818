"""What a plan leaves out: "all the lights but the kitchen"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, without_articles, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.expand import without
from wyoming_servers.llm.agent.resolve import domains_meant
from wyoming_servers.llm.agent.targeting import entities_of

from .context import Context
from .places import Place, place_of
from .targets import targets_of


def _left_out(words: tuple[str, ...], context: Context) -> list[Entity]:
    """Return the devices that were excepted: one, all that are called so, or all of a place."""
    house = context.house
    said = place_of(words, house, context.language)
    if said is not None and said.is_here and context.area:
        said = Place(area_id=context.area)
    if said is not None and (said.area_id or said.floor_id):
        return [
            one
            for one in house.entities
            if said.area_id in (None, one.area) and said.floor_id in (None, floor_of(house, one))
        ]
    found = targets_of(house, context.language).near(words, Place(), None, context.area)
    is_meant = found is not None and (found.every or len(found.entities) == 1)
    return list(found.entities) if found and is_meant else []


def told_in_part(
    text: str, match: Match, house: House, language: str, area: str | None
) -> Sequence[Entity]:
    """Return the one device that is told by a part of its name, where a command is about."""
    words = words_of(without_articles(text, language))
    if borne := targets_of(house, language).bearing(words, match.area_id or area):
        return borne.entities
    return _bearing(words, _there(match, house), domains_meant(match))


def _bearing(
    words: Sequence[str], entities: Iterable[Entity], domains: Container[str]
) -> Sequence[Entity]:
    """Return the one device that bears words, else the one of some kinds: "all blinds but Al's"."""
    bearers = [one for one in entities if _bears(words, one)]
    if len(bearers) > 1:
        bearers = [one for one in bearers if one.domain in domains]
    return bearers if len(bearers) == 1 else ()


def _there(match: Match, house: House) -> Iterator[Entity]:
    """Yield the devices of the place of a command; all where it has none."""
    for one in house.entities:
        at = (one.area, floor_of(house, one))
        if match.area_id in (None, at[0]) and match.floor_id in (None, at[1]):
            yield one


def _bears(words: Sequence[str], entity: Entity) -> bool:
    names = (entity.name, *entity.aliases)
    return bool(words) and any(set(words) <= set(words_of(name)) for name in names)


def all_but(
    made: tuple[Match, ...], words: tuple[str, ...], context: Context
) -> tuple[Match, ...] | None:
    """Return commands about all but what was excepted; None where the house has no such."""
    house, place = context.house, context.house.area_by_id.get(context.area or "")
    left: list[Entity] = []
    for part in _parts(words, context):
        kin = (_bearing(part, _there(one, house), domains_meant(one)) for one in made)
        found = _left_out(part, context) or [one for some in kin for one in some]
        if not found:
            return None
        left += found
    rest: list[Match] = []
    for match in made:
        about = entities_of(match, house, place)
        meant = [one for one in left if one in about] if isinstance(about, list) else []
        one_by_one = replace(match, response="default")
        rest += without(one_by_one, house, place, meant) if meant else (match,)
    return tuple(rest) or None


def _parts(words: tuple[str, ...], context: Context) -> Iterator[tuple[str, ...]]:
    """Yield each of several things that are left out: "the printer and the lamp"."""
    joins = small_words(context.language).joins
    is_one = bool(_left_out(words, context))
    for joined, part in groupby(words, lambda word: not is_one and word in joins):
        if not joined:
            yield tuple(part)

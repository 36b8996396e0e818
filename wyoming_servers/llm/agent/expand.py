"""From what was said to what Home Assistant can be told: only what is able, one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import without_articles
from wyoming_servers.house.numbers import is_rest_of_number
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

from .bare_numbers import as_temperature
from .called_covers import called_covers
from .called_lamps import called_lamps
from .compound.all_of_kind import means_all
from .compound.things_meant import without_retracted
from .fan_levels import leveled
from .limits import cannot, is_able, looks_of, ranges, takes, tells_range
from .phrases import phrase
from .resolve import Unclear, domains_of
from .steps import changed
from .targeting import about, entities_of

_SOME: Final = {
    "en": r"some\s+",
    "de": r"etwas\s+",
    "fr": r"(?:du|de la|des)\s+|(?:de l'|d')\s*",
    "it": r"(?:del|della|dello|dei|degli|delle)\s+|dell'\s*",
}
"""Articles for some of a thing, by language."""
ADDING = ("HassListAddItem", "HassShoppingListAddItem")
_ALWAYS_ONE: Final = {
    "en": "mac(?:aroni)? and cheese|fish and chips|half and half|gin and tonic|arts and crafts"
    "|m and ms|odds and ends|bubble and squeak",
    "de": "fish und chips",
}
"""Pairs that are one thing by themselves, by language."""
_OF_ONE: Final = {
    "en": "(?:salt|oil) and (?:vinegar|pepper)|(?:ham|cheese) and (?:cheese|onion|pickle)"
    "|cream and (?:onion|chive|chives)|bread and butter|cookies and cream|sweet and sour"
    "|rum and raisin|black and white|lemon and (?:lime|ginger)|strawberry and cream",
    "de": "salz und (?:pfeffer|essig)|essig und öl|pfeffer und salz|käse und zwiebel",
    "fr": "sel et (?:poivre|vinaigre)|crème et oignon|jambon et fromage",
    "es": "sal y (?:pimienta|vinagre)|jamón y queso",
    "nl": "(?:peper|zout) en (?:zout|peper|azijn)|kaas en ui",
    "it": "sale e (?:pepe|aceto)|prosciutto e formaggio",
}
"""Pairs that are of one thing where more is said of it: "salt and vinegar crisps"."""
_OF_THEM: Final = {
    "en": "of (?:them|those)",
    "de": "davon|stück",
    "nl": "daarvan|stuks",
}
"""What counts the thing before, behind a number, by language."""
_SEVERAL = 2
_QUESTION, _ABOUT_ALL = "HassGetState", ("any", "all", "which", "how_many")
_YES_NO = "one_yesno"
"""What has one answer about all devices: "is anything on"."""
_LISTING = (
    *ADDING,
    "HassListRemoveItem",
    "HassListCompleteItem",
    "HassShoppingListCompleteItem",
)


def expand(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands to be made of one; ``area`` is where the speaker is."""
    if match.here and means_all(match.text, match.language, house):
        match = replace(match, here=False, area_id=None)
    match = called_covers(called_lamps(match, house, area), house, area)
    if match.every and match.intent == _QUESTION and match.response == _YES_NO:
        return (_about_all(match),)
    if match.every and not (match.intent == _QUESTION and match.response in _ABOUT_ALL):
        return _one_by_one(match, house, area)
    if match.intent == CHANGE:
        return changed(match, house, area)
    if match.intent in _LISTING:
        return _listed(match)
    known = _PLACED.get(match.intent)
    return known(match, house, area) if known else (match,)


def _listed(match: Match) -> tuple[Match, ...]:
    """Return one command for each thing that goes on a list, or comes off: "milk and bread"."""
    join = phrase("and", match.language)
    joined = re.escape(join)
    between = rf"(?:\s+{joined})?\s*,\s*(?:{joined}\s+)?|\s+{joined}\s+"
    items: list[str] = []
    for item in re.split(between, _as_said(str(match.slots.get("item", "")), match.text)):
        if items and _counts_before(item, match.language):
            items[-1] = f"{items[-1]}, {item}"
        elif items and (
            is_rest_of_number(items[-1], item, match.language)
            or is_one_thing(items[-1], join, item, match.language)
        ):
            items[-1] = f"{items[-1]} {join} {item}"
        else:
            items.append(item)
    items = without_retracted(items, match.language)
    items = (
        [_without_some(item, match.language) for item in items]
        if match.intent in ADDING
        else [_without_article(item, match.language) for item in items]
    )
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


def _counts_before(item: str, language: str) -> bool:
    """Tell whether words count the thing before them: "bread rolls, six of them"."""
    of_them = _OF_THEM.get(family_of(language))
    return bool(of_them and re.fullmatch(rf"\S+(?: \S+)? (?:{of_them})", item, re.IGNORECASE))


def is_one_thing(first: str, join: str, second: str, language: str) -> bool:
    """Tell whether two things make one that is sold as such: "salt and vinegar crisps"."""
    family, words = family_of(language), (*first.split(), *second.split())
    always, sometimes = _ALWAYS_ONE.get(family, ""), _OF_ONE.get(family, "")
    both = f"{first.rpartition(' ')[2]} {join} {second.partition(' ')[0]}"
    known = f"{always}|{sometimes}" if len(words) > _SEVERAL else always
    return bool(known and re.fullmatch(known, both, re.IGNORECASE))


def _as_said(item: str, text: str) -> str:
    """Return free text with the commas that it was said with."""
    words = r"[\s,]+".join(map(re.escape, item.split()))
    found = re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else item


def _without_some(item: str, language: str) -> str:
    """Return a thing without the article of a part: "des œufs" goes on a list as "œufs"."""
    some = _SOME.get(family_of(language))
    return re.sub(rf"^(?:{some})", "", item, flags=re.IGNORECASE) if some else item


def _without_article(item: str, language: str) -> str:
    """Return a thing as it stands on a list: "the milk" is there as "milk"."""
    first, _, rest = item.partition(" ")
    return f"{without_articles(first, language)} {rest}".strip()


def _about_all(match: Match) -> Match:
    """Return "are both heatings on" as one question about all of them."""
    state = match.slots.get("state")
    said = (
        {"state": match.texts.get("state") or state} if isinstance(state, str) else {"state": "on"}
    )
    return replace(match, response="all", texts={**match.texts, **said})


def _one_by_one(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands for each of several devices; what cannot be done is left out."""
    entities = [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    made = [expand(about(replace(match, every=False), one), house, area) for one in entities]
    commands = tuple(command for one in made if isinstance(one, tuple) for command in one)
    return commands or made[0]


def _shown(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Leave out lights that cannot show what is to be set; say so when none can."""
    if (heated := as_temperature(match, house)) is not match:
        return _warmed(heated, house, area)
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


def _cleaned(match: Match, house: House, _area: Area | None) -> tuple[Match, ...]:
    """Return the command for the one robot on the floor of a room: others cannot get there."""
    room = house.area_by_id.get(match.area_id or "")
    robots = [one for one in house.entities if one.domain == "vacuum"]
    there = [one for one in robots if room and room.floor and floor_of(house, one) == room.floor]
    if match.entity_ids or len(there) != 1 or there == robots:
        return (match,)
    return (replace(match, entity_ids=(there[0].entity_id,)),)


def _sounding(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return a volume, or the temperature that it may be of a room with a thermostat."""
    heated = as_temperature(match, house)
    return (match,) if heated is match else _warmed(heated, house, area)


def _warmed(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return one command for each thermostat of a place: it cannot be told to several.

    Those that do not take so many degrees are left out; say so when none takes them.
    """
    entities, degrees = entities_of(match, house, area), match.slots.get("temperature")
    if isinstance(entities, Unclear) or not isinstance(degrees, int | float):
        return (match,)
    able = [one for one in entities if not tells_range(one) or takes(one, degrees)]
    if entities and not able:
        return Unclear(text=ranges(entities, match.language))
    is_one = bool(match.entity_ids) or len(entities) < _SEVERAL
    return (match,) if is_one else tuple(about(match, one) for one in able)


_PLACED: Final[Mapping[str, Callable[..., tuple[Match, ...] | Unclear]]] = {
    "HassLightSet": _shown,
    "HassClimateSetTemperature": _warmed,
    "HassFanSetSpeed": leveled,
    "HassSetVolume": _sounding,
    "HassVacuumCleanArea": _cleaned,
}
"""What becomes of commands about the things of a place."""


def without(
    match: Match, house: House, area: Area | None, left_out: Sequence[Entity]
) -> tuple[Match, ...]:
    """Return the commands about all but some entities; none when it is about none of those."""
    entities = entities_of(match, house, area)
    if isinstance(entities, Unclear):
        return ()
    # "Everything" leaves some things on anyway.
    if len(domains_of(match)) == 1 and not all(one in entities for one in left_out):
        return ()
    return tuple(about(match, one) for one in entities if one not in left_out)


def all_but(
    matches: Sequence[Match], house: House, area: Area | None, spared: Collection[str]
) -> tuple[Match, ...]:
    """Return the commands device by device, but for those with such an id or in such a place.

    None where no device is spared: then it was none of these that was named.
    """
    found = [(match, entities_of(match, house, area)) for match in matches]
    meant = [
        (match, one)
        for match, entities in found
        if not isinstance(entities, Unclear)
        for one in entities
    ]
    left = [
        about(match, one)
        for match, one in meant
        if not {one.entity_id, one.area, floor_of(house, one)}.intersection(spared)
    ]
    return tuple(left) if len(left) < len(meant) else ()

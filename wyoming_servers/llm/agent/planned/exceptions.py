"""What a command leaves out: "all the lights but the kitchen", "sauf celle de Léa"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, split_commands, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.compound.all_of_kind import verb_of_all
from wyoming_servers.llm.agent.expand import without
from wyoming_servers.llm.agent.link_words import excepted
from wyoming_servers.llm.agent.pronouns import EVERYTHING
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_meant
from wyoming_servers.llm.agent.targeting import entities_of
from wyoming_servers.llm.nano.plans import Command

from .context import Context
from .otherwise import done_otherwise, told_otherwise
from .places import Place, place_of
from .targets import targets_of

_Words = tuple[str, ...]

_BEFORE: Final = {
    "en": "the my our that those one ones in on at by of for from inside",
    "de": "der die das den dem denen von vom im in am an auf bei beim",
    "fr": "celle celui celles ceux chez de d du des la le l les dans à au aux en",
    "es": "el la los las de del en",
    "nl": "die dat van de het in op bij aan",
    "it": "quella quello quelle quelli di del della dello dell dei delle da dal dalla in nel nella"
    " nello nell al alla allo all sul sulla il la lo l le i gli",
}
"""What stands for the things that are meant, and what stands before whose or where they are."""
_BEHIND: Final = {"en": ("one", "ones", "1")}
"""What stands for them behind: "the hall one", which the house's own model writes in digits."""
_OURS: Final = {
    "en": "mine ours",
    "de": "meins meines meiner unseres unserer",
    "fr": "mien mienne miens miennes nôtre nôtres",
    "es": "mía mío mías míos",
    "nl": "mij mijne",
    "it": "mio miei mie",
}
"""Whose it is by who speaks, which is not known."""
_WHO: Final = {
    "en": "who because since he she they",
    "de": "der die das weil denn",
    "fr": "qui car il elle parce",
    "es": "que porque",
    "nl": "die want omdat",
    "it": "che perché",
}
"""Begins what is told of whom a thing is: "tranne quella della nonna, che dorme"."""
_ONLY: Final = {
    "en": "only just",
    "de": "nur bloß lediglich",
    "fr": "seulement juste uniquement",
    "es": "solo sólo solamente únicamente nomás",
    "nl": "alleen enkel slechts",
    "it": "solo soltanto solamente",
}
_EVERY: Final = {**EVERYTHING, "en": f"{EVERYTHING['en']}|every", "de": "alles?", "nl": "alles?"}


def _set(table: dict[str, str], language: str) -> frozenset[str]:
    return frozenset(table.get(family_of(language), "").split())


def _ways(words: _Words, language: str) -> Iterator[_Words]:
    """Yield words as they were said, and without what stands for the things that are meant."""
    before, behind = _set(_BEFORE, language), _BEHIND.get(family_of(language), ())
    while words:
        yield words
        if words[-1] in behind and len(words) > 1:
            yield words[:-1]
        if words[0] not in before or before.issuperset(words):
            return
        words = words[1:]


def _named(words: _Words, context: Context) -> Sequence[Entity]:
    """Return the devices that words name: one, all that are called so, or all of a place."""
    house = context.house
    said = place_of(words, house, context.language)
    if said is not None and said.is_here and context.area:
        said = Place(area_id=context.area)
    if there := _at(said, house):
        return there
    found = targets_of(house, context.language).near(words, Place(), None, context.area)
    if found is None:
        return ()
    is_meant = found.every or len(found.entities) == 1
    kinds = {*found.domains, *found.device_classes}
    of_kind = [one for one in _at(found.place, house) if kinds & {one.domain, one.device_class}]
    return found.entities if is_meant else of_kind


def _at(place: Place | None, house: House) -> Sequence[Entity]:
    """Return all that is in a room or on a floor."""
    if place is None or not (place.area_id or place.floor_id):
        return ()
    return [
        one
        for one in house.entities
        if place.area_id in (None, one.area) and place.floor_id in (None, floor_of(house, one))
    ]


def _bearing(words: _Words, meant: Sequence[Entity], language: str) -> Sequence[Entity]:
    """Return the devices among those meant whose names have words, which tell more than a kind."""
    bearers = [one for one in meant if _bears(words, one)]
    is_kind = device_words(language).keys() >= set(words)
    return () if is_kind and len(bearers) > 1 else bearers


def _bears(words: _Words, entity: Entity) -> bool:
    names = (entity.name, *entity.aliases)
    return any(set(words) <= set(words_of(name)) for name in names)


def left_out(words: _Words, meant: Sequence[Entity], context: Context) -> Sequence[Entity]:
    """Return the devices that were excepted; of those that are meant before others."""
    if not _set(_OURS, context.language).isdisjoint(words):
        return ()
    ways = [*_ways(words, context.language)]
    for way in ways:
        for found in (_named(way, context), _bearing(way, meant, context.language)):
            if any(one in meant for one in found):
                return found
    return next((found for way in ways if (found := _named(way, context))), ())


def _told(words: _Words, meant: Sequence[Entity], context: Context) -> Sequence[Entity]:
    """Return the same, whatever is told of it behind: "nan's, she's asleep"."""
    if found := left_out(words, meant, context):
        return found
    who = _set(_WHO, context.language)
    for at in range(len(words) - 1, 0, -1):
        is_told_of = words[at] in who and not left_out(words[at + 1 :], meant, context)
        if is_told_of and (found := left_out(words[:at], meant, context)):
            return found
    return ()


def told_in_part(
    text: str, match: Match, house: House, language: str, area: str | None
) -> Sequence[Entity]:
    """Return the devices among those of a command that words tell: "celle de Léa".

    None of them where more is to be done with them than to be left out.
    """
    if told_otherwise(match.intent, words_of(text), text, language):
        return ()
    context = Context(text=text, language=language, house=house, area=match.area_id or area)
    meant = _about(match, context)
    found = [one for one in _told(tuple(words_of(text)), meant, context) if one in meant]
    return found if len(found) == 1 or not _is_all_there_is(match) else ()


def all_but(made: tuple[Match, ...], words: _Words, context: Context) -> tuple[Match, ...] | None:
    """Return commands about all but what was excepted; None where the house has no such.

    What is left out of a kind must be of that kind; "everything" leaves some things on anyway, and
    whatever is to be the other way round is.
    """
    house, place = context.house, context.house.area_by_id.get(context.area or "")
    abouts = [(match, _about(match, context)) for match in made]
    meant = [one for _, about in abouts for one in about]
    is_any = any(len(domains_meant(match)) > 1 for match in made)
    first = made[0]
    is_otherwise = told_otherwise(first.intent, words, context.text, context.language)
    near = [*meant, *(_all_there(made, context) if is_any else ())]
    left: list[Entity] = []
    for part in _parts(words, near, context):
        found = _told(part, meant, context) or _told(part, near, context)
        if not found or not (is_any or is_otherwise or any(one in meant for one in found)):
            return None
        left += found
    rest: list[Match] = []
    for match, about in abouts:
        spared = [one for one in left if one in about]
        one_by_one = replace(match, response="default")
        rest += without(one_by_one, house, place, spared) if spared else (match,)
    if is_otherwise:
        rest += done_otherwise(first, left, context)
    return tuple(rest) or None


def _all_there(made: Sequence[Match], context: Context) -> Sequence[Entity]:
    """Return all that is where commands are about "everything", which leaves some things on."""
    rooms = [(one.area_id or (context.area if one.here else None), one.floor_id) for one in made]
    return [
        one
        for area, floor in dict.fromkeys(rooms)
        for one in _at(Place(area_id=area, floor_id=floor), context.house)
    ]


def _about(match: Match, context: Context) -> Sequence[Entity]:
    about = entities_of(match, context.house, context.house.area_by_id.get(context.area or ""))
    return about if isinstance(about, list) else ()


def _parts(words: _Words, meant: Sequence[Entity], context: Context) -> Iterator[_Words]:
    """Yield each of several things that are left out: "the printer and the lamp"."""
    joins = small_words(context.language).joins
    is_one = bool(left_out(words, meant, context))
    for joined, part in groupby(words, lambda word: not is_one and word in joins):
        if not joined:
            yield tuple(part)


def is_said_behind(command: Command, context: Context) -> bool:
    """Tell whether words were said behind "but": "al piano di sopra spegni tutto tranne la tele".

    Of a sentence that leaves nothing out in known words it is believed, unless one thing alone is
    meant in it: "spegni solo la tele".
    """
    halves = excepted(context.text, context.language)
    said = {word for word in command.spans["but"] if not word.isdecimal()}
    if halves is None:
        return "what" in command.spans or not _says_only(context.text, context.language)
    return said <= set(words_of(halves[1]))


def _says_only(text: str, language: str) -> bool:
    """Tell whether one thing alone is spoken of, and none of all."""
    every = _EVERY.get(family_of(language), "")
    is_all = re.search(rf"(?<!\w)(?:{every})(?!\w)", text, re.IGNORECASE) is not None
    return not is_all and not _set(_ONLY, language).isdisjoint(words_of(text))


def excepted_of_one(text: str, language: str) -> tuple[str, str] | None:
    """Return one thing to be done, and what it leaves out; of several the last one does.

    It may be done to several kinds: "alle Rollos und alle Rollläden zu außer bei Emil".
    """
    halves = excepted(text, language)
    parts = split_commands(halves[0], language) if halves else ()
    verbs = [verb_of_all(part, language) for part in parts]
    is_one = verbs.count(None) <= 1 and len({verb for verb in verbs if verb}) <= 1
    return halves if is_one else None


def without_excepted(
    understood: Understood, words: str, language: str, house: House
) -> Understood | None:
    """Return commands about all but what was excepted; None where they are about no such.

    All of the house is too much to be switched but for one thing: that is left to be asked.
    """
    if any(map(_is_all_there_is, understood.matches)):
        return None
    context = Context(text=words, language=language, house=house, area=understood.area)
    left = all_but(understood.matches, tuple(words_of(words)), context)
    return replace(understood, matches=left) if left else None


def _is_all_there_is(match: Match) -> bool:
    is_placed = match.entity_ids or match.area_id or match.floor_id or match.here
    return not is_placed and len(domains_meant(match)) > 1

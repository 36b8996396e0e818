"""What is said to stay as it is: "bed light off but leave the fan on", "the tree, not the TV"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, split_commands, without_articles, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.expand import without
from wyoming_servers.llm.agent.link_words import bare_place, named
from wyoming_servers.llm.agent.planned.places import Place, place_of
from wyoming_servers.llm.agent.planned.targets import Target, targets_of
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.targeting import entities_of

from . import spared_words
from .left_before import left_before

_LEFT: Final = {
    "en": r"(?:(?:but|and|just|please)\s+)*(?:leave|keep)\s+"
    r"(?:(?:him|her|them|me|us) (?=(?:the|his|her|their|my|our)\s))?(?P<what>.+?)"
    r"(?:\s+(?:on|off|open|closed|shut|running|playing|alone|up|down|be"
    r"|as (?:it|they) (?:is|are|was|were)|as is|like that))?"
    r"|(?:(?:but|and)\s+)?(?:not|don't touch|forget(?: about)?(?= the ))\s+(?P<what2>.+?)"
    r"|(?:(?:but|and|only)\s+)*(?P<what3>.+?) (?:stays?|can stay|should stay|remains?)"
    r" (?:on|off|open|closed|shut|as (?:it|they) (?:is|are))",
    "de": r"(?:(?:aber|und|nur|bitte)\s+)*(?:lass|lasse)\s+(?:(?:ihm|ihr|ihnen|mir|uns)\s+)?"
    r"(?P<what>.+?)\s+(?:an|aus|auf|zu|offen|oben|unten|laufen|so|in ruhe"
    r"|wie (?:er|sie|es) (?:ist|sind))"
    r"|(?:(?:aber|und)\s+)?nicht\s+(?P<what2>.+?)"
    r"|(?:(?:aber|und|nur)\s+)*(?P<what3>.+?) (?:bleib(?:t|en)|(?:soll|kann|darf)(?:en|st)?"
    r"(?= .*bleiben))(?: bitte)? (?:an|aus|auf|zu|offen|so|oben|unten)(?: bleiben)?"
    r"|(?:(?:aber|und)\s+)?(?:(?:lass )?(?:die )?finger weg von (?P<what6>.+?)"
    r"|(?:rühre?|fasse?) (?P<what7>.+?) (?:bitte )?nicht an)"
    r"|(?P<what4>.+?) (?:aber |bitte )?nicht(?: (?:anfassen|anrühren|antasten))?"
    r"|(?:(?:aber|und|nur)\s+)*(?P<what5>.+?) lasse?(?: bitte)?"
    r" (?:an|aus|auf|zu|offen|oben|unten|so)",
    **spared_words.LEFT,
}
"""What stays as it is, in the part that says so."""
_PAUSE: Final = {
    "en": r"\s*[,;.]\s*(?:(?:but|and)\s+)?|\s+but\s+|\s+and\s+(?=leave|keep)"
    r"|\s+(?=not (?:the|my) )",
    "de": r"\s*[,;.]\s*(?:(?:aber|und)\s+)?|\s+aber\s+|\s+und\s+(?=lass|finger weg|rühr|fass)"
    r"|\s+und\s+(?=.+ lasse? (?:an|aus|auf|zu|offen|so)$)",
    **spared_words.PAUSE,
}
_SO: Final = "(?:on|off|open|closed|shut|running|as (?:it|they) (?:is|are))"
_NAME: Final = r"(?P<what>[\w']+(?: [\w']+){0,3}?)"
_THEN: Final = r"(?:\s*[,;.]\s*(?:(?:but|and)\s+)?|\s+(?:but|and)\s+)"
_DANN: Final = r"(?:\s*[,;.]\s*|\s+)(?:(?:aber|und)\s+)?"
_STAYS: Final = {
    "en": (
        rf"(?:the )?{_NAME} (?:(?:can|should) stay|stays?|remains?) {_SO}(?:{_THEN}|\s+)",
        rf"(?:please )?(?:leave|keep) (?:the |my )?{_NAME} {_SO}{_THEN}",
    ),
    "de": (
        rf"(?:d(?:er|ie|as) )?{_NAME} bleib(?:t|en) (?:an|aus|auf|zu|offen|so){_DANN}",
        r"(?:nein |nee )?nicht (?P<what>d(?:er|ie|as|en) [^,;]+?)\s*[,;]\s*(?:sondern\s+)?",
        r"weder (?P<what>[^,;]+?)\s*[,;]\s*(?:sondern\s+)?",
    ),
    **spared_words.STAYS,
}
"""The same said first: "the fridge stays on, kettle off", "not the lamp, turn the fan on"."""
_NEITHER: Final = re.compile(r"\s+(?:ni|né|noch)\s+", re.IGNORECASE)
_HALF: Final = re.compile(
    r"\b(?:half(?:way)?|halb|halboffen|moitié|mi-hauteur|medias|medio|mitad|metà|halverwege"
    r"|mute|muted|stumm|lautlos|muet(?:te)?|mud[oa]|silencio|muto|muta|gedempt)\b",
    re.IGNORECASE,
)
"""Tells that a thing is set: "leave the blinds halfway", "leave the TV muted", as it was not."""
_ELSE: Final = re.compile(r"\b(everything|all) else\b", re.IGNORECASE)
_THOSE: Final = {
    "en": r"(?:the|those) ?(?:ones? )?(?=in |on |at )",
    "de": r"(?:die|das|den|der) (?=im |in |am |auf |vom |oben|unten)",
    **spared_words.THOSE,
}
"""What stands for things of the kind that was spoken of, told by where they are."""
_OTHERS: Final = {
    "en": r"(?:all )?(?:of )?(?:the )?(?:others?|other ones?|rest)|everything else|them|it",
    "de": r"(?:alle )?(?:die |den |das )?(?:anderen?|rest|übrigen?)|alles andere",
    **spared_words.OTHERS,
}


def left_alone(text: str, language: str) -> tuple[str, str] | None:
    """Return what is to be done, and what stays as it is; None where nothing is said to."""
    family = family_of(language)
    if family not in _LEFT:
        return None
    if before := left_before(text, language):
        return before
    for pause in reversed(list(re.finditer(_PAUSE[family], text, re.IGNORECASE))):
        rest = text[pause.end() :].strip(" .!?,")
        if found := re.fullmatch(_LEFT[family], rest, re.IGNORECASE):
            what = next(filter(None, found.groups()))
            is_set = _HALF.search(what) or _goes_on(what, family)
            return None if is_set else (text[: pause.start()], what)
    for stays in _STAYS.get(family, ()):
        if first := re.match(stays, text, re.IGNORECASE):
            return _ELSE.sub(r"\1", text[first.end() :]), first["what"]
    return None


def _goes_on(what: str, family: str) -> bool:
    """Tell whether a command follows what stays: "but leave the lamp on and close the blinds"."""
    return any(begins_command(part, family) for part in split_commands(what, family)[1:])


def without_spared(
    understood: Understood, what: str, language: str, house: House
) -> Understood | None:
    """Return commands without what stays as it is; None where the house has no such."""
    family = family_of(language)
    if re.fullmatch(_OTHERS[family], what, re.IGNORECASE):
        return understood
    place = house.area_by_id.get(understood.area or "")
    abouts = [entities_of(match, house, place) for match in understood.matches]
    meant = [one for about in abouts if isinstance(about, list) for one in about]
    kept: list[Entity] = []
    for part in named(_NEITHER.sub(", ", what), language):
        found = (
            _there(part, meant, language, house)
            if re.match(_THOSE[family], part, re.IGNORECASE)
            else _one_of(part, meant, language) or _found(part, language, house)
        )
        if not found and _touches(part, understood.matches, meant, language):
            return None
        kept += found
    matches = [
        one for match in understood.matches for one in _sparing(match, kept, house, understood.area)
    ]
    if not matches and len(kept) > 1 and all(match.entity_ids for match in understood.matches):
        return understood  # "not the lamp, turn the desk lamp off": of all lamps one was named
    return replace(understood, matches=tuple(matches)) if matches else None


def _touches(text: str, matches: Sequence[Match], meant: Sequence[Entity], language: str) -> bool:
    """Tell whether what is not known may be among what commands are about: never what is named."""
    said = words_of(without_articles(text, language))
    kinds = {kind for word in said for kind in device_words(language).get(word, ())}
    named = {one for match in matches for one in match.entity_ids}
    return not kinds or any(
        kinds & {one.domain, one.device_class}
        if one.entity_id not in named
        else not set(said).isdisjoint(words_of(one.name))
        for one in meant
    )


def _there(text: str, meant: Sequence[Entity], language: str, house: House) -> Sequence[Entity]:
    """Return the devices of the kinds that are meant at the place that words tell."""
    said = re.sub(_THOSE[family_of(language)], "", text, flags=re.IGNORECASE)
    place = place_of(tuple(words_of(bare_place(said, language))), house, language)
    domains = {one.domain for one in meant}
    return [
        one
        for one in house.entities
        if place and one.domain in domains and _is_at(one, place, house)
    ]


def _one_of(text: str, meant: Sequence[Entity], language: str) -> Sequence[Entity]:
    """Return which of the devices that are meant words tell: "the right one" of two blinds."""
    roots = Roots(language)
    said = roots.said(text)
    bearing = [
        one
        for one in meant
        if said
        and all(any(known.startswith(word) for known in roots.of(one.name)) for word in said)
    ]
    named = fold(without_articles(text, language))
    exact = [one for one in bearing if named in map(fold, (one.name, *one.aliases))]
    return exact or (bearing if len(bearing) < len(meant) else ())


def _found(text: str, language: str, house: House) -> Sequence[Entity]:
    """Return the devices that words stand for, which may be all of a room."""
    words = tuple(words_of(text))
    exact = [one for one in house.entities if fold(text) in map(fold, (one.name, *one.aliases))]
    target = None if exact else targets_of(house, language).find(words, Place(), None)
    if exact or (target and target.entities):
        return exact or target.entities if target else exact
    place = target.place if target else place_of(words, house, language)
    domains = target.domains if target else ()
    if target and target.domains and place == Place():
        return [one for one in house.entities if _is_of(target, one)]  # those that are meant
    if place is None:
        return _bearing(text, house, language)
    return [
        one
        for one in house.entities
        if _is_at(one, place, house) and (not domains or one.domain in domains)
    ]


def _bearing(text: str, house: House, language: str) -> Sequence[Entity]:
    """Return the devices whose names have all words, or are of what is told of several: "beams"."""
    wanted = words_of(without_articles(text, language))
    forms = [{word, word.removesuffix("s"), f"{word}s"} for word in wanted]
    return [
        one
        for one in house.entities
        for said in [{word for name in (one.name, *one.aliases) for word in words_of(name)}]
        if wanted and not any(form.isdisjoint(said) for form in forms)
    ]


def _is_at(one: Entity, place: Place, house: House) -> bool:
    if place.floor_id is not None:
        return floor_of(house, one) == place.floor_id
    return place.area_id is not None and one.area == place.area_id


def _is_of(kind: Target, one: Entity) -> bool:
    classes = kind.device_classes
    return one.domain in kind.domains and (not classes or one.device_class in classes)


def _sparing(
    match: Match, kept: Sequence[Entity], house: House, area: str | None
) -> Iterator[Match]:
    """Yield a command, or what is left of it."""
    place = house.area_by_id.get(area or "")
    about = entities_of(match, house, place)
    meant = [one for one in kept if isinstance(about, list) and one in about]
    if not meant:
        yield match
    elif isinstance(about, list) and len(meant) < len(about):
        yield from without(match, house, place, meant)

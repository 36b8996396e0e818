"""All but what else the sentence tells of: "strip on red and the other lights off".

The parts are read alone, where "the other lights" are all of them; what another part is about is
left out of them once all are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import split_commands
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.expand import without
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_meant
from wyoming_servers.llm.agent.targeting import entities_of

from .the_rest import told_of_lights

_OTHER: Final = {
    "en": (r"(?:other|remaining)\s(?!ones?\b)", r"rest of (?:the|my|our)\s"),
    "de": (r"(?:anderen?|übrigen?|restlichen?)\s", r"(?:der|den|dem) rest (?:der|von den)\s"),
    "fr": (r"autres\s", r"le reste (?:des|de nos|de mes)\s", r"l['\u2019]autre\s"),
    "es": (
        r"(?:demás|otr[oa]s|restantes)\s",
        r"el resto de (?:l[ao]s|mis)\s",
        r"(?:la otra|el otro)\s",
    ),
    "it": (
        r"(?:altr[ei]|rimanenti|restanti)\s",
        r"il resto (?:delle|dei|degli)\s",
        r"l['\u2019] ?altr[oa]\s",
    ),
    "nl": (r"(?:andere|overige|resterende)\s", r"(?:de |het )?rest van (?:de|onze|mijn)\s"),
}
"""What stands before things for all of them but those spoken of: an adjective, or a noun; before
one thing, where "another" has the same word, with its article."""
_ALL: Final = {"en": "", "de": "die ", "fr": "les ", "es": "las ", "it": "le ", "nl": "de "}
"""What stands for such a noun."""
_ONE: Final = "la "
"""Stands for such an article."""
_SEVERAL: Final = 2
_BUT: Final = re.compile(r"\b(?:but|aber|mais|pero|ma|però|maar)\b", re.IGNORECASE)
"""Joins a command to what stays as it is: "leave the lamp but turn the other lights off"."""


def told_as_all(text: str, family: str) -> str:
    """Return a text with "the lights" for "the other lights", where there is another part."""
    is_alone = len(split_commands(text, family)) < _SEVERAL and not _BUT.search(text)
    if family not in _OTHER or is_alone:
        return text
    for pattern, article in zip(_patterns(family), ("", _ALL[family], _ONE), strict=False):
        for found in reversed([*_found(pattern, text, family)]):
            text = text[: found.start()] + article + text[found.start("noun") :]
    return text


def but_the_others(understood: Understood, said: str, language: str, house: House) -> Understood:
    """Return commands of which one for the others, as they were said, leaves out the rest."""
    if len(understood.matches) < _SEVERAL:
        return understood
    kinds = _kinds(told_of_lights(said, language, house), language)
    if not kinds:
        return understood
    area = house.area_by_id.get(understood.area or "")
    abouts = [_about(match, house, area) for match in understood.matches]
    matches: list[Match] = []
    for match, about in zip(understood.matches, abouts, strict=True):
        spared = [one for other in abouts if _is_part(other, about) for one in other]
        is_meant = spared and not kinds.isdisjoint(domains_meant(match))
        one_by_one = replace(match, response="default")
        matches += without(one_by_one, house, area, spared) if is_meant else (match,)
    return replace(understood, matches=tuple(matches))


def _kinds(text: str, language: str) -> set[str]:
    """Return the kinds of device of which a text tells the others."""
    family = family_of(language)
    patterns = _patterns(family) if family in _OTHER else ()
    nouns = [found["noun"] for one in patterns for found in _found(one, text, family)]
    return {kind for noun in nouns for kind in device_words(family)[noun.casefold()]}


def _found(pattern: re.Pattern[str], text: str, family: str) -> Iterator[re.Match[str]]:
    known = device_words(family)
    return (one for one in pattern.finditer(text) if one["noun"].casefold() in known)


def _about(match: Match, house: House, area: Area | None) -> Sequence[Entity]:
    about = entities_of(match, house, area)
    return about if isinstance(about, list) else ()


def _is_part(some: Sequence[Entity], every: Sequence[Entity]) -> bool:
    """Tell whether all of some things are among others, which are more."""
    ids, all_ids = ({one.entity_id for one in entities} for entities in (some, every))
    return bool(ids) and ids < all_ids


@lru_cache(maxsize=8)
def _patterns(family: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b{one}(?P<noun>\w+)", re.IGNORECASE) for one in _OTHER[family])

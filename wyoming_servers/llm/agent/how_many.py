"""How many of several things are meant: "both", "all three", "alle drei"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

from .kind_words import THINGS

_BOTH: Final = {
    "en": "both|both of",
    "de": "beide|beiden|alle beide|alle beiden",
    "fr": "les deux|tous les deux|toutes les deux",
    "es": "ambos|ambas|los dos|las dos",
    "nl": "beide|allebei|allebei de",
    "it": "entrambi|entrambe|tutti e due|tutte e due",
}
_EVERY: Final = {
    "en": "all|every|each|all of",
    "de": "alle|sämtliche|jede|jeden|jedes",
    "fr": "tous|toutes",
    "es": "todos|todas",
    "nl": "alle|elke",
    "it": "tutti|tutte",
}
_THE: Final = {
    "en": "the my our these those",
    "de": "die den meine unsere",
    "nl": "de mijn onze",
    "it": "i le",
}
"""Articles with which a number means those there are: "the two lamps"."""
_MOST = 4
"""Words that tell how many: "all of the three"."""
_FEWEST = 2
_TOGETHER: Final = frozenset(
    ("light", "switch", "fan", "cover", "climate", "media_player", "valve")
)
"""Domains of which several are meant by a plural; nothing is unlocked in passing."""


@dataclass(frozen=True, kw_only=True)
class HowMany:
    """What the last words of a text tell."""

    words: int
    """How many words tell it."""
    number: int | None = None
    """How many things are meant; None for all there are."""


@dataclass(frozen=True, kw_only=True)
class _Known:
    """The words of a language."""

    articles: frozenset[str]
    both: frozenset[str]
    every: frozenset[str]
    the: frozenset[str]
    numbers: Mapping[str, float]


@lru_cache(maxsize=16)
def _known(language: str) -> _Known:
    family = family_of(language)
    articles = small_words(language).articles
    return _Known(
        articles=frozenset(word for one in articles for word in words_of(one)),
        both=frozenset(_BOTH.get(family, "").split("|")) - {""},
        every=frozenset(_EVERY.get(family, "").split("|")) - {""},
        the=frozenset(_THE.get(family, "").split()),
        numbers=spoken_numbers(language),
    )


def how_many(words: Sequence[str], language: str) -> HowMany | None:
    """Return how many things are meant by the folded words before their name; None for one."""
    known = _known(language)
    for count in range(min(_MOST, len(words)), 0, -1):
        said = list(words[-count:])
        bare = [word for word in said if word not in known.articles or word in known.both] or said
        for text in (" ".join(said), " ".join(bare)):
            if text in known.both:
                return HowMany(words=count, number=2)
            if text in known.every:
                return HowMany(words=count)
        value = int(bare[-1]) if bare[-1].isdecimal() else known.numbers.get(bare[-1])
        is_those = len(said) == _FEWEST and said[0] in known.the
        is_every = len(bare) > 1 and " ".join(bare[:-1]) in known.every
        if value and value >= _FEWEST and (is_every or is_those):
            return HowMany(words=count, number=int(value))
    return None


def number_meant(text: str, language: str) -> int | None:
    """Return how many things a text says it means, as "both" does; None where it does not."""
    words = words_of(text)
    counted = (how_many(words[:end], language) for end in range(1, len(words) + 1))
    return next((one.number for one in counted if one and one.number), None)


def all_meant(
    matches: tuple[Match, ...], text: str, language: str, house: House
) -> tuple[Match, ...]:
    """Return commands about one of some as commands about all of them, where all are meant.

    So they are by "both blinds" of two, and by a plural for their kind in one room: "the ceiling
    lights" of Ceiling 1 and Ceiling 2.
    """
    number, words = number_meant(text, language), words_of(text)
    return tuple(
        replace(match, every=True)
        if 1 < len(match.entity_ids) == number or _is_plural(match, words, language, house)
        else match
        for match in matches
    )


def is_one_of(matches: Sequence[Match], text: str, language: str, house: House) -> bool:
    """Tell whether a command is about one thing where a text means several: "both lamps".

    One whose whole name was said may be several in one: "both ceiling lights".
    """
    if len(matches) != 1 or len(matches[0].entity_ids) != 1:
        return False
    [entity_id] = matches[0].entity_ids
    entity, said = house.entity_by_id[entity_id], f" {' '.join(words_of(text))} "
    names = (" ".join(words_of(name)) for name in (entity.name, *entity.aliases))
    return number_meant(text, language) is not None and not any(f" {one} " in said for one in names)


def _is_plural(match: Match, words: Sequence[str], language: str, house: House) -> bool:
    """Tell whether a word for the kind of some devices of one room is in the plural."""
    kinds = {(one.domain, one.area) for one in map(house.entity_by_id.get, match.entity_ids) if one}
    domain, area = next(iter(kinds), ("", None))
    is_one_room = len(match.entity_ids) >= _FEWEST and len(kinds) == 1 and area is not None
    if not is_one_room or domain not in _TOGETHER or match.intent.startswith("HassGet"):
        return False
    things = set(THINGS.get(family_of(language), {}).get(domain, "").split())
    endings = [end for end in small_words(language).endings if end]
    return any(
        word in things and any(word.removesuffix(end) in things - {word} for end in endings)
        for word in words
    )

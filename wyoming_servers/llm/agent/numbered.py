"""Things told by one word and several numbers, or letters: "rows A and B", "Lampen 1, 2 und 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

_NUMBER = r"[^\W_]+"
_READ = ("sensor", "binary_sensor")
"""Domains of what is told nothing."""


def one_by_one(text: str, language: str, house: House) -> Iterator[list[str]]:
    """Yield a text about several numbers of a thing as one text for each of them.

    Only what stands in names with those very numbers is such a thing.
    """
    small = small_words(language)
    joins = "|".join(map(re.escape, small.joins)) or "(?!)"
    between = rf"(?:\s*,\s*(?:(?:{joins})\s+)?|\s+(?:{joins})\s+)"
    listed = rf"(?<!\w)(?:([^\W\d_]+)\s+)?([^\W\d_]+)\s+({_NUMBER}(?:{between}{_NUMBER})+)(?!\w)"
    parted = re.compile(between, re.IGNORECASE)
    all_found = list(re.finditer(listed, text, re.IGNORECASE))
    names = _names(house) if all_found else {}
    for found in all_found:
        numbers = [_digits(one, language) for one in parted.split(found[3])]
        before, after = text[: found.start(2)], text[found.end() :]
        for word in _singular(found[2], small.endings):
            said = [(word, number) for number in numbers]
            known = [[names[name] for name in names if _has(name, pair)] for pair in said]
            if all(known):
                yield [f"{before}{' '.join(pair)}{after}" for pair in said]
                whole = [one[0] for one in known if len(one) == 1]
                if len(whole) == len(said) != sum(map(_has_no_more, whole, said)):
                    yield [f"{before}{name}{after}" for name in whole]  # of Row A Lights
                return
        # "Stall lights 1 and 3" are Stall 1 Light and Stall 3 Light.
        kinds = set(_singular(found[2], small.endings))
        pairs = [((found[1] or "").casefold(), number) for number in numbers]
        told = [
            [names[one] for one in names if _has(one, pair) and kinds & set(one)] for pair in pairs
        ]
        if all(len(one) == 1 for one in told):
            before = text[: found.start(1)]
            yield [f"{before}{name}{after}" for (name,) in told]
            return


def _names(house: House) -> dict[tuple[str, ...], str]:
    """Return the names of what can be told something, by their words."""
    return {
        tuple(words_of(name)): name
        for entity in house.entities
        if entity.domain not in _READ
        for name in (entity.name, *entity.aliases)
    }


def _singular(word: str, endings: Sequence[str]) -> list[str]:
    """Return a word as it is, and without the endings by which it may be a plural."""
    return [word.casefold().removesuffix(end) for end in ("", *endings)]


def _digits(word: str, language: str) -> str:
    number = spoken_numbers(family_of(language)).get(word.casefold())
    return word.casefold() if number is None else str(number)


def _has(name: tuple[str, ...], pair: tuple[str, str]) -> bool:
    """Tell whether a word and a number stand side by side in a name."""
    return any(name[at : at + 2] == pair for at in range(len(name) - 1))


def _has_no_more(name: str, pair: tuple[str, str]) -> bool:
    return tuple(words_of(name)) == pair

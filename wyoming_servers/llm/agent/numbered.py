"""Things told by one word and several numbers: "rows 1 and 2", "Lampen 1, 2 und 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

_NUMBER = r"[^\W_]+"


def one_by_one(text: str, language: str, house: House) -> Iterator[list[str]]:
    """Yield a text about several numbers of a thing as one text for each of them.

    Only what stands in names with those very numbers is such a thing.
    """
    small = small_words(language)
    joins = "|".join(map(re.escape, small.joins)) or "(?!)"
    between = rf"(?:\s*,\s*(?:(?:{joins})\s+)?|\s+(?:{joins})\s+)"
    listed = rf"(?<!\w)([^\W\d_]+)\s+({_NUMBER}(?:{between}{_NUMBER})+)(?!\w)"
    names = {
        tuple(words_of(name))
        for entity in house.entities
        for name in (entity.name, *entity.aliases)
    }
    parted = re.compile(between, re.IGNORECASE)
    for found in re.finditer(listed, text, re.IGNORECASE):
        numbers = [_digits(one, language) for one in parted.split(found[2])]
        for end in ("", *small.endings):
            word = found[1].casefold().removesuffix(end)
            said = [(word, number) for number in numbers]
            if all(any(_ends_in(name, pair) for name in names) for pair in said):
                before, after = text[: found.start()], text[found.end() :]
                yield [f"{before}{' '.join(pair)}{after}" for pair in said]
                return


def _digits(word: str, language: str) -> str:
    number = spoken_numbers(family_of(language)).get(word.casefold())
    return word if number is None else str(number)


def _ends_in(name: tuple[str, ...], pair: tuple[str, str]) -> bool:
    """Tell whether a word and a number stand side by side in a name."""
    return any(name[at : at + 2] == pair for at in range(len(name) - 1))

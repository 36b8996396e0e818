"""A room said first, for all that follows: "in the kitchen, turn on the light and the kettle"."""

from __future__ import annotations

import re

from wyoming_servers.house.names import small_words, split_commands, without_articles, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts

from .link_words import bare_place, excepted

_MOST_WORDS = 6
"""Words of a place with what stands before it."""
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*['\u2019]?")
_GAP = re.compile(r"^\s*[,:]?\s*")


def led_by_room(text: str, language: str, house: House) -> tuple[str, str] | None:
    """Return the id of the area that a sentence begins with, and the rest; None without either."""
    known = {
        " ".join(words_of(name)): area.area_id
        for area in house.areas
        for name in (area.name, *area.aliases)
    }
    joins = {word for join in small_words(language).joins for word in words_of(join)}
    found: tuple[str, str] | None = None
    for number, word in enumerate(_WORD.finditer(text)):
        if number == _MOST_WORDS:
            break
        said, rest = text[: word.end()], text[word.end() :]
        place = bare_place(said, language)
        area = known.get(" ".join(words_of(without_articles(place, language))))
        if area and (place != said or rest.startswith(":")):
            found = area, _with_place(_GAP.sub("", rest), said, language)
    is_more = found is not None and joins.isdisjoint(words_of(found[1])[:1])
    return found if is_more else None


def _with_place(text: str, place: str, language: str) -> str:
    """Return a text that tells the room again of what leaves some out, which is of all else."""
    parts = split_commands(text, language)
    placed = (f"{place} {part}" if excepted(part, language) else part for part in parts)
    return with_parts(text, parts, list(placed))

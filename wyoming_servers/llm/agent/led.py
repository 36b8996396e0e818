"""A room said first, for all that follows: "in the kitchen, turn on the light and the kettle"."""

from __future__ import annotations

import re
from typing import Final

from wyoming_servers.house.names import small_words, split_commands, without_articles, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of

from .compound.owned import their_room
from .link_words import bare_place, excepted

_MOST_WORDS = 6
"""Words of a place with what stands before it."""
_AT: Final = {
    "de": "bei|beim|bei der",
    "fr": "chez",
    "es": "donde",
    "nl": "bij",
    "it": "dal|dalla|da",
}
"""Before somebody at whose place something is to be done: "chez Mia"."""
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*['\u2019]?")
_GAP = re.compile(r"^\s*[,:]?\s*")


def led_by_room(text: str, language: str, house: House) -> tuple[str, str] | None:
    """Return the id of the area that a sentence begins with, and the rest; None without either."""
    known = {
        " ".join(words_of(name)): area.area_id
        for area in house.areas
        for name in (area.name, *area.aliases)
    }
    joins = [words_of(join) for join in small_words(language).joins]
    found: tuple[str, str] | None = None
    for number, word in enumerate(_WORD.finditer(text)):
        if number == _MOST_WORDS:
            break
        said, rest = text[: word.end()], text[word.end() :]
        place = bare_place(said, language)
        area = known.get(" ".join(words_of(without_articles(place, language))))
        is_told = place != said or rest.startswith(":")
        if there := (area if is_told else None) or _home_of(said, language, house):
            found = there, _with_place(_GAP.sub("", rest), said, language)
    behind = words_of(found[1]) if found else []
    return None if any(join == behind[: len(join)] for join in joins) else found


def _home_of(said: str, language: str, house: House) -> str | None:
    """Return the id of the room of somebody at whose place something is to be done."""
    at = _AT.get(family_of(language))
    if at is None or not re.fullmatch(rf"(?:{at})\s+\w+", said, re.IGNORECASE):
        return None
    room = their_room(said, language, house)
    return next((one.area_id for one in house.areas if one.name == room), None)


def _with_place(text: str, place: str, language: str) -> str:
    """Return a text that tells the room again of what leaves some out, which is of all else."""
    parts = split_commands(text, language)
    placed = (f"{place} {part}" if excepted(part, language) else part for part in parts)
    return with_parts(text, parts, list(placed))

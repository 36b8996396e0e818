"""Whether what is to be searched and played is a device: "pon el termostato a 21" is no song.

In many languages music is "put on", as lamps and fans are. What begins with a device's name is left
to the parsers that know more than the words behind the verb.
"""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import Entity, House

_SEARCH = "HassMediaSearchAndPlay"
_SOUGHT = "search_query"
_NOUN_FIRST = ("fr", "es", "it", "pt")
_PLAYER = "media_player"
_OTHER: Final = {"scene", "script", "todo", "person", "zone", "weather"}
"""Kinds that are not put on, or whose names are those of what is played."""


def seeks_device(match: Match, house: House, language: str) -> bool:
    """Tell whether a command searches for something to play that is called as a device is."""
    if match.intent != _SEARCH or _SOUGHT not in match.free_text:
        return False
    said = words_of(match.texts[_SOUGHT])
    articles = {word for one in small_words(language).articles for word in words_of(one)}
    bare = said[1:] if said and said[0] in articles else said
    is_told = len(bare) < len(said)
    return any(
        _is_called(bare, words_of(name), entity, language if is_told else "")
        for entity in house.entities
        if entity.domain not in _OTHER
        for name in (entity.name, *entity.aliases)
    )


def _is_called(said: list[str], name: list[str], entity: Entity, language: str) -> bool:
    """Tell whether words begin with a name, or after an article of a language with its noun.

    "Pon la radio en directo" is not about the radio, which is put on with nothing behind it.
    """
    family = language.replace("_", "-").partition("-")[0].casefold()
    noun = name[:1] if family in _NOUN_FIRST else name
    begins = bool(noun) and said[: len(noun)] == noun
    return begins and (entity.domain != _PLAYER or said in (noun, name))

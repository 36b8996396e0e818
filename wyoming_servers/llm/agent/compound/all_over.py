"""The whole house said once, for all of several things: "lights off and blinds down everywhere".

Each part is told with it, unless it is about one thing or a room: "the TV off and all blinds down
in the whole house" leaves the other televisions on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.planned.targets import targets_of

_ALL_OVER: Final = {
    "en": r"everywhere|(?:in|throughout|all over) (?:the )?(?:whole |entire )?(?:house|flat)",
    "de": r"überall|im (?:ganzen |gesamten )?haus|in der (?:ganzen |gesamten )?wohnung",
    "fr": r"partout|dans (?:toute )?la maison|dans tout l['\u2019 ]appartement",
    "es": r"en todas partes|por todas partes|(?:por|en) toda la casa|en todo el piso",
    "nl": r"overal|in (?:heel )?het (?:hele )?huis",
    "it": r"dappertutto|ovunque|(?:in|per) tutta (?:la )?casa",
}
_NO_GAP: Final = " ,.;!?"
_SEVERAL: Final = 2
_SINGULAR: Final = "aeo"
"""How Italian words end of which an other ending tells of several."""


def said_all_over(text: str, language: str, house: House) -> str:
    """Return a text whose parts about several things are each told to be for the whole house."""
    family = family_of(language)
    found = _said(_ALL_OVER[family], text) if family in _ALL_OVER else None
    if found is None:
        return text
    where, rest = found
    parts = split_commands(rest, family)
    if len(parts) < _SEVERAL or not all(_is_of_several(one, language, house) for one in parts):
        return text
    return with_parts(rest, parts, [f"{one} {where}" for one in parts])


def _said(words: str, text: str) -> tuple[str, str] | None:
    """Return the words for the whole house at an end of a text, and what else is said."""
    bare = text.strip(_NO_GAP)
    for at in (rf"(?P<rest>.+?),? (?P<where>{words})", rf"(?P<where>{words}),? (?P<rest>.+)"):
        if found := re.fullmatch(at, bare, re.IGNORECASE):
            return found["where"], found["rest"]
    return None


def _is_of_several(part: str, language: str, house: House) -> bool:
    """Tell whether a part names a kind of device, of which it means several, and no room."""
    kinds, targets, said = device_words(language), targets_of(house, language), words_of(part)
    named = {tuple(words_of(name)) for area in house.areas for name in (area.name, *area.aliases)}
    is_placed = any(
        tuple(said[start:end]) in named
        for start in range(len(said))
        for end in range(start + 1, len(said) + 1)
    )
    return not is_placed and any(
        word in kinds and (targets.is_plural([word]) or _is_many(word, kinds)) for word in said
    )


def _is_many(word: str, kinds: Mapping[str, object]) -> bool:
    """Tell whether an Italian word is the plural of a known one: "luci" of "luce"."""
    others = (word[:-1] + end for end in _SINGULAR if end != word[-1])
    return word[-1] in "ei" and any(other in kinds for other in others)

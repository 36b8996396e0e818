"""The list that stands at the end of a thing: "shampoo for the chemist", "glue from the DIY list".

A pattern that ends with the verb, or knows one list, takes all words before it for the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.snapshot import Entity, House

from .pronouns import is_pronoun

_ADDING: Final = ("HassListAddItem", "HassShoppingListAddItem")
_NAMED: Final = {
    "HassShoppingListAddItem": ("HassListAddItem", "item_added"),
    "HassShoppingListCompleteItem": ("HassListCompleteItem", "item_completed"),
}
"""Commands about the shopping list, and those about a list that is named."""
_TAKING: Final = ("HassListRemoveItem", "HassListCompleteItem", "HassShoppingListCompleteItem")
_LIST: Final = ("list", "liste", "lista", "lijst", "lijstje")
_BEFORE: Final = frozenset(
    {"on", "to", "onto", "from", "off", "at", "in", "for", "auf", "bei", "beim", "von", "vom"}
    | {"zu", "zur", "zum", "für", "sur", "de", "du", "à", "pour", "dans", "en", "del", "para"}
    | {"op", "bij", "van", "voor", "su", "sulla", "dalla", "dal", "da", "per", "alla", "nella"}
)
"""Words before a list, of all languages."""

_ASKING: Final = re.compile(
    r"(?:what|who|whos|where|when|how|which|why|was(?! \w+es\b)|wer|wo|wann|wie|welche[rs]?|warum"
    r"|wieso|qui|quoi|où|quand|comment|combien|quels?|quelles?|qué|quién|dónde|cuándo|cómo"
    r"|cuánt\w+|cuál|wat|waar|wanneer|hoe|welke?|waarom|cosa|chi|dove|quando|quant[oaie]|quale)\b",
    re.IGNORECASE,
)
"""Begins a question, and no thing; in German "was Süßes" is one."""


def lists_no_thing(match: Match) -> bool:
    """Tell whether a question was taken for a thing, or "it" which stands for one.

    "Was fehlt noch auf der Drogerieliste", "put it on the shopping list".
    """
    item = str(match.slots.get("item", ""))
    is_thing = _ASKING.match(item) is None and not is_pronoun(item, match.language)
    return match.intent in _ADDING and not is_thing


def with_list_told(match: Match, house: House) -> Match:
    """Return a command about a thing without the list that its words end with.

    That is the one which is meant, unless the command knows another to put the thing on.
    """
    said = str(match.slots.get("item", "")).split()
    if match.intent not in (*_ADDING, *_TAKING):
        return match
    for at, entity in _ends(said, match.language, house):
        item = " ".join(said[:at])
        told = replace(
            match,
            slots={**match.slots, "item": item},
            texts={**match.texts, "item": item},
        )
        if entity is None or (match.slots.get("name") and match.intent in _ADDING):
            return told
        intent, response = _NAMED.get(match.intent, (match.intent, match.response))
        return replace(
            told,
            intent=intent,
            response=response,
            slots={**told.slots, "name": entity.name},
            entity_ids=(entity.entity_id,),
        )
    return match


def _ends(said: Sequence[str], language: str, house: House) -> Iterator[tuple[int, Entity | None]]:
    """Yield where a thing ends before its list, and that; None for a list without a name."""
    words = [fold(word) for word in said]
    articles = {word for one in small_words(language).articles for word in words_of(one)}
    named = {name: one for one in house.entities if one.domain == "todo" for name in _names(one)}
    for at in range(1, len(words)):
        rest = words[at + 1 :]
        while rest and rest[0] in articles:
            rest = rest[1:]
        name = tuple(rest)
        bare = tuple(word for word in rest if word not in _LIST)
        entity = named.get(name) or named.get(bare)
        if words[at] in _BEFORE and (entity or (rest and not bare)):
            yield at, entity


def _names(entity: Entity) -> Iterator[tuple[str, ...]]:
    """Yield the names of a list as words, with and without "list"."""
    for name in (entity.name, *entity.aliases):
        words = tuple(fold(word) for word in words_of(name))
        yield words
        if bare := tuple(word for word in words if word not in _LIST):
            yield bare

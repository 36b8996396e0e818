"""Which list is meant: one that is named, or that of what is to be bought or done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.fast_path import is_shopping

from .context import Context
from .places import Place
from .targets import targets_of

_TODO = frozenset(("todo",))
ANY_LIST: Final = frozenset(("list", "liste", "lista", "lijst", "lijstje"))
"""Words for a list that tell nothing of which."""
TO_DO: Final = re.compile(
    r"\b(?:to[ -]?dos?|tasks?|chores?|jobs|aufgaben?|erledig\w*|zu tun|tâches|à faire|tareas"
    r"|quehaceres|pendientes?|por hacer|que hacer|taken|takenlijst|klusjes|te doen|attività"
    r"|faccende|compiti|da fare)\b"
)
"""What is to be done and not bought, in names of lists and in what is asked of them."""
_OF_SOME = 0.7
"""How well a list fits of what is to be done somewhere, or by somebody."""
_TELLING: Final = re.compile(
    r"\b(?!list|lijst|mein|mijn|notre|nuestr|nostr|haus|home|house|casa|hogar|maison|huis|famil|cose"
    r"|cosas|choses|sachen|dingen|things)\w{4,}"
)
_COMPOUND: Final = re.compile(r"(?<=\w{3})s?(?:listen?|lijst(?:je)?|zettel)$")
"""What the name of a list ends with in languages of compounds: "Urlaubsliste"."""
_LONG = 4
"""Letters of a word by which a list may be meant though it was not spoken of."""
_FORMS: Final = ("ing", "es", "e", "en", "n")
"""Endings of a name that its verb, or its singular, lacks: "Packing"."""
_LINKS: Final = frozenset(
    {"for", "the", "our", "de", "la", "las", "los", "del", "des", "du", "für", "den", "die", "van"}
    | {"voor", "della", "per", "il", "pour", "les", "para", "el", "mi", "my"}
)
"""Words that tell nothing of a list."""


def bare_list(said: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the words for a list without articles."""
    articles = {word for one in small_words(language).articles for word in words_of(one)}
    return tuple(word for word in said if word not in articles)


def is_any_shopping(said: Sequence[str]) -> bool:
    """Tell whether words are no more than those for a shopping list: "lista de la compra"."""
    telling = [word for word in said if word not in _LINKS and word not in ANY_LIST]
    return bool(telling) and all(map(is_shopping, telling))


def is_any_to_do(said: Sequence[str]) -> bool:
    """Tell whether words are no more than those for what is to be done: "to-do list"."""
    text = " ".join(said)
    left = [word for word in words_of(TO_DO.sub(" ", text)) if word not in _LINKS | ANY_LIST]
    return TO_DO.search(text) is not None and not left


def named_list(said: tuple[str, ...], context: Context) -> tuple[Entity, float] | None:
    """Return the one list that words stand for, and how well they fit."""
    if ANY_LIST.isdisjoint(said) and _is_a_room(" ".join(said), context.house):
        return None
    found = targets_of(context.house, context.language).find(said, Place(), _TODO)
    if found and len(found.entities) == 1:
        return found.entities[0], found.score
    roots = Roots(context.language)
    words = (_COMPOUND.sub("", word) for word in words_of(" ".join(said)) if word not in ANY_LIST)
    telling = [word for word in words if len(word) > 1]
    bearing = [
        entity
        for entity in context.house.entities
        if entity.domain == "todo"
        and any(_has_all(words_of(name), telling, roots) for name in _names(entity))
    ]
    return (bearing[0], 1.0) if telling and len(bearing) == 1 else None


def _is_a_room(said: str, house: House) -> bool:
    """Tell whether words are the name of a room, and of no list: "in the bar" is no Bar Stock."""
    if any(one.domain == "todo" and said in map(fold, _names(one)) for one in house.entities):
        return False
    return any(said in map(fold, (one.name, *one.aliases)) for one in house.areas)


def _has_all(name: Sequence[str], said: Sequence[str], roots: Roots) -> bool:
    """Tell whether a name has some words, in whatever number: "christmas list"."""
    known = {root for word in name for root in (word, *roots.of(word))}
    return all(
        not known.isdisjoint((word, word.removesuffix("s"), *roots.of(word))) for word in said
    )


def mentioned_list(context: Context) -> tuple[Entity, float] | None:
    """Return the one list whose name a sentence bears on: "what do I have to pack"."""
    said = [_COMPOUND.sub("", word) for word in words_of(context.text) if len(word) >= _LONG]
    bearing = [
        entity
        for entity in context.house.entities
        if entity.domain == "todo"
        and any(_bears_on(name, said) for name in _names(entity) if _TELLING.search(fold(name)))
    ]
    return (bearing[0], 1.0) if len(bearing) == 1 else None


def _bears_on(name: str, said: Sequence[str]) -> bool:
    """Tell whether a word of a name, or another form of it, was said."""
    telling = [word for word in words_of(name) if _TELLING.fullmatch(word)]
    return any(
        one.removesuffix("s") == word.removesuffix("s")
        or (one.startswith(word) and one.removeprefix(word) in _FORMS)
        for one in telling
        for word in said
    )


def to_do_list(house: House) -> tuple[Entity, float] | None:
    """Return the list of what is to be done and how well it fits; None when that is not plain."""
    lists = [entity for entity in house.entities if entity.domain == "todo"]
    named = [one for one in lists if any(TO_DO.search(fold(name)) for name in _names(one))]
    general = [one for one in named if _is_general(one)]
    if len(general) == 1:
        return general[0], 1.0
    return (named[0], _OF_SOME) if len(named) == 1 else None


def _is_general(entity: Entity) -> bool:
    """Tell whether a list is of whatever is to be done: "Chores" is, "Garden Jobs" may not be."""
    return any(not _TELLING.search(TO_DO.sub(" ", fold(name))) for name in _names(entity))


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)

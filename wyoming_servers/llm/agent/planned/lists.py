"""Lists of a plan: which is meant, and what goes on it or comes off."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.sentences import LIST_HAS, LIST_ITEMS
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.emptying import EVERYTHING
from wyoming_servers.llm.agent.fast_path import is_shopping
from wyoming_servers.llm.nano.plans import Command

from .context import Context
from .which_list import (
    ANY_LIST,
    TO_DO,
    bare_list,
    is_any_shopping,
    is_any_to_do,
    mentioned_list,
    named_list,
    to_do_list,
)

Made = tuple[tuple[Match, ...], float]
"""Commands, and how well the house fits them."""

_CHANGES: Final = {
    "add": ("HassListAddItem", "HassShoppingListAddItem", "item_added"),
    "remove": ("HassListRemoveItem", "HassListRemoveItem", "item_deleted"),
    "done": ("HassListCompleteItem", "HassShoppingListCompleteItem", "item_completed"),
    "has": (LIST_HAS, LIST_HAS, "default"),
}
TASK: Final = "task"
"""A constant of a command: what goes on a list is to be done, not bought."""
LISTS: Final = (*_CHANGES, "read", "clear")
"""Actions about lists."""
_TASK_AFTER: Final = {
    "en": r"to|must|tasks?|jobs?|chores?|to[ -]?dos?|reminder",
    "de": r"aufgabe|erinnerung",
    "fr": r"de|à|dois|doit|devons|faut|pour|tâche|rappel",
    "es": r"que|de|recuérdame|recuérdanos|recordarme|recordar|olvide|pase|olvidar|tarea"
    r"|recordatorio|para",
    "nl": r"taak|herinnering",
    "it": r"di|a|devo|dobbiamo|bisogna|per|attività|promemoria",
}
"""Words right before a task, where it begins with what is to be done."""
_TASK_BEFORE: Final = {
    "de": r"muss|müssen|soll|sollen|will|wollen|wollte|wollten",
    "nl": r"moet|moeten|wil|willen|zou",
}
"""Words right after a task, where it ends with what is to be done."""
_VERB: Final = {
    "fr": r"(?!\w+(?:ure|ière)$|(?:beurre|bière|cidre|sucre|poivre|vinaigre|gingembre|concombre"
    r"|encre|papier|laurier|timbre|lierre|verre|fer)$)\w+(?:er|ir|re|oir)",
    "es": r"(?!(?:azúcar|calamar|yogur|alcanfor)$)\w+[aei]r(?:le|me)?",
    "it": r"\w+[aeir]re",
}
"""How words that tell what is to be done end, in languages where goods may stand there too."""
_TICKED: Final = re.compile(
    r"\b(?:tick|cross|check)(?:ed)? (?:(?:the|my|our|things|items) )*off\b|\babgehakt|\bcochée?s?\b"
    r"|\btachad[oa]s?\b|\bafgevinkt|\bspuntat[oaie]\b"
)
"""Asks of a list what is done, not what is left."""
_BUYING: Final = frozenset(
    {"buy", "get", "grab", "order", "kaufen", "besorgen", "holen", "acheter", "prendre"}
    | {"comprar", "coger", "traer", "kopen", "halen", "comprare", "prendere"}
)


def list_match(command: Command, context: Context) -> Made | None:
    """Return the command about a list; None when it cannot be made in this house."""
    words = command.spans.get("text", ())
    if TASK in command.constants and len(words) > 1 and fold(words[0]) in _BUYING:
        command, words = replace(command, constants=()), words[1:]
    item = " ".join(words)
    meant = _meant(command, item, context)
    if meant is None:
        return None
    entity, score = meant
    slots = {"name": entity.name} if entity else {}
    entity_ids = (entity.entity_id,) if entity else ()
    if command.action == "read":
        status = {"status": "completed"} if _TICKED.search(fold(context.text)) else {}
        return (context.match(LIST_ITEMS, slots=slots | status, entity_ids=entity_ids),), score
    if command.action == "clear":
        command, item = replace(command, action="remove"), EVERYTHING
    return ((_changed(command.action, item, slots, entity_ids, context),), score) if item else None


def _meant(command: Command, item: str, context: Context) -> tuple[Entity | None, float] | None:
    """Return the list, if it is plain which, and how well it fits; None where there is no such."""
    said = bare_list(command.spans.get("list", ()), context.language)
    if not said and "list" in command.spans:
        return None
    if not ANY_LIST.issuperset(said):
        return named_list(said, context) or _of_kind(said, context)
    if command.action == "read" and (named := mentioned_list(context)):
        return named
    if TASK not in command.constants and not _is_to_do(command.action, item, context):
        return None, 1.0
    to_do = to_do_list(context.house)
    if to_do is None and (command.action == "add" or TASK in command.constants):
        return None  # a task is nothing to buy
    return to_do or (None, 1.0)


def _of_kind(said: tuple[str, ...], context: Context) -> tuple[Entity | None, float] | None:
    """Return the list that words for its kind stand for: "to-do list" where it is called Chores."""
    if is_any_shopping(said):
        return None, 1.0
    return to_do_list(context.house) if is_any_to_do(said) else None


def _changed(
    action: str, item: str, slots: dict[str, Any], entity_ids: tuple[str, ...], context: Context
) -> Match:
    named, unnamed, response = _CHANGES[action]
    return context.match(
        named if entity_ids else unnamed,
        slots={**slots, "item": item},
        texts={"item": item},
        response=response,
        entity_ids=entity_ids,
        free_text=("item",),
    )


def _is_to_do(action: str, item: str, context: Context) -> bool:
    """Tell whether what was said of no list is about what is to be done, not bought."""
    text = fold(context.text)
    if action == "read":
        return TO_DO.search(text) is not None and not is_shopping(text)
    return action == "add" and _is_task(fold(item), text, family_of(context.language))


def _is_task(item: str, text: str, language: str) -> bool:
    """Tell whether something is to be done, by the words around it: "remind me to call mum"."""
    words = item.split()
    if not words or not _BUYING.isdisjoint((words[0], words[-1])):
        return False  # "when I get home" buys nothing
    first, last = words[0], words[-1]
    after, before = _TASK_AFTER.get(language), _TASK_BEFORE.get(language)
    if before and re.search(rf"\b{re.escape(last)}\W+(?:{before})\b", text):
        return True
    if not after or not re.fullmatch(_VERB.get(language, ".*"), first):
        return False
    return re.search(rf"\b(?:{after})\W+{re.escape(first)}\b", text) is not None

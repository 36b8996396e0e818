"""Lists of a plan: which is meant, and what goes on it or comes off."""

from __future__ import annotations

import re
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.sentences import LIST_ITEMS
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.fast_path import is_shopping
from wyoming_servers.llm.nano.plans import Command

from .context import Context
from .places import Place
from .targets import targets_of

Made = tuple[tuple[Match, ...], float]
"""Commands, and how well the house fits them."""

_CHANGES: Final = {
    "add": ("HassListAddItem", "HassShoppingListAddItem", "item_added"),
    "remove": ("HassListRemoveItem", "HassListRemoveItem", "item_deleted"),
    "done": ("HassListCompleteItem", "HassShoppingListCompleteItem", "item_completed"),
}
_TODO = frozenset(("todo",))
LISTS: Final = (*_CHANGES, "read")
"""Actions about lists."""
_LIST = frozenset(("list", "liste", "lista", "lijst", "lijstje"))
"""Words for a list that tell nothing of which."""
_TO_DO: Final = re.compile(
    r"\b(?:to[ -]?dos?|tasks?|chores?|jobs|aufgaben?|erledig\w*|zu tun|tâches|à faire|tareas"
    r"|quehaceres|pendientes?|por hacer|que hacer|taken|takenlijst|klusjes|te doen|attività"
    r"|faccende|compiti|da fare)\b"
)
"""What is to be done and not bought, in names of lists and in what is asked of them."""
_TASK_AFTER: Final = {
    "en": r"to|must|tasks?|jobs?|chores?|to[ -]?dos?|reminder",
    "de": r"aufgabe|erinnerung",
    "fr": r"de|dois|doit|devons|faut|pour|tâche|rappel",
    "es": r"que|de|recuérdame|recuérdanos|recordarme|tarea|recordatorio|para",
    "nl": r"taak|herinnering",
    "it": r"di|devo|dobbiamo|bisogna|per|attività|promemoria",
}
"""Words right before a task, where it begins with what is to be done."""
_TASK_BEFORE: Final = {
    "de": r"muss|müssen|soll|sollen|will|wollen|wollte|wollten",
    "nl": r"moet|moeten|wil|willen|zou",
}
"""Words right after a task, where it ends with what is to be done."""
_VERB: Final = {"fr": r"\w+(?:er|ir|re|oir)", "es": r"\w+[aei]r(?:le|me)?", "it": r"\w+[aeir]re"}
"""How words that tell what is to be done end, in languages where goods may stand there too."""
_BUYING: Final = frozenset(
    {"buy", "get", "grab", "order", "kaufen", "besorgen", "holen", "acheter", "prendre"}
    | {"comprar", "coger", "traer", "kopen", "halen", "comprare", "prendere"}
)


def list_match(command: Command, context: Context) -> Made | None:
    """Return the command about a list; None when it cannot be made in this house."""
    item = " ".join(command.spans.get("text", ()))
    slots: dict[str, Any] = {}
    entity_ids: tuple[str, ...] = ()
    score = 1.0
    said = command.spans.get("list", ())
    if not _LIST.issuperset(said):
        found = targets_of(context.house, context.language).find(said, Place(), _TODO)
        if found and len(found.entities) == 1:
            slots["name"], score = found.entities[0].name, found.score
            entity_ids = (found.entities[0].entity_id,)
        elif not is_shopping(" ".join(said)):
            return None
    elif _is_to_do(command.action, item, context):
        meant = _to_do_list(context.house)
        if meant is None and command.action == "add":
            return None  # a task is nothing to buy
        if meant is not None:
            slots["name"], entity_ids = meant.name, (meant.entity_id,)
    if command.action == "read":
        return (context.match(LIST_ITEMS, slots=slots, entity_ids=entity_ids),), score
    return ((_changed(command.action, item, slots, entity_ids, context),), score) if item else None


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
        return _TO_DO.search(text) is not None and not is_shopping(text)
    return action == "add" and _is_task(fold(item), text, context.language.partition("-")[0])


def _is_task(item: str, text: str, language: str) -> bool:
    """Tell whether something is to be done, by the words around it: "remind me to call mum"."""
    words = item.split()
    if not words or not _BUYING.isdisjoint(words):
        return False
    first, last = words[0], words[-1]
    after, before = _TASK_AFTER.get(language), _TASK_BEFORE.get(language)
    if before and re.search(rf"\b{re.escape(last)}\W+(?:{before})\b", text):
        return True
    if not after or not re.fullmatch(_VERB.get(language, ".*"), first):
        return False
    return re.search(rf"\b(?:{after})\W+{re.escape(first)}\b", text) is not None


def _to_do_list(house: House) -> Entity | None:
    """Return the list of what is to be done; None when that is not plain."""
    lists = [entity for entity in house.entities if entity.domain == "todo"]
    named = [one for one in lists if any(_TO_DO.search(fold(name)) for name in _names(one))]
    return named[0] if len(named) == 1 else None


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)

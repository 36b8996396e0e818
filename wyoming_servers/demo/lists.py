"""To-do lists of the simulated home."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from .errors import IntentHandleError

NEEDS_ACTION, COMPLETED = "needs_action", "completed"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing on a list."""

    uid: str
    summary: str
    status: str = NEEDS_ACTION


class Lists:
    """Items by list, a list being the entity id of a to-do entity."""

    def __init__(self) -> None:
        self._items: dict[str, dict[str, Item]] = {}
        self._uids = count(1)

    def items(self, entity_id: str, status: str = "all") -> list[Item]:
        """Return the items with a status."""
        items = self._items.get(entity_id, {}).values()
        return [item for item in items if status in ("all", item.status)]

    def open(self, entity_id: str) -> int:
        """Return how many items are to be done: the state of a to-do entity."""
        return len(self.items(entity_id, NEEDS_ACTION))

    def add(self, entity_id: str, summary: str) -> None:
        """Put something on a list; its first letter becomes a capital."""
        item = Item(uid=str(next(self._uids)), summary=summary[:1].upper() + summary[1:])
        self._items.setdefault(entity_id, {})[item.uid] = item

    def complete(self, entity_id: str, summary: str) -> None:
        """Tick off an item. Raises IntentHandleError when there is none to be done."""
        item = self._find(entity_id, summary, NEEDS_ACTION)
        self._items[entity_id][item.uid] = replace(item, status=COMPLETED)

    def remove(self, entity_id: str, summary: str) -> None:
        """Take an item off. Raises IntentHandleError when there is none."""
        del self._items[entity_id][self._find(entity_id, summary, "all").uid]

    def _find(self, entity_id: str, summary: str, status: str) -> Item:
        for item in self.items(entity_id, status):
            if summary == item.uid or summary.casefold() == item.summary.casefold():
                return item
        raise IntentHandleError(f"Item '{summary}' not found on list")

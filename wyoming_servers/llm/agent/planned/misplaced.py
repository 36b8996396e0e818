"""What the house's own model gives another role or action than it has: "heat the sauna to 32"."""

from __future__ import annotations

from dataclasses import replace

from wyoming_servers.house.names import fold, without_articles
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.plans import Command

from .places import place_of


def as_thing(command: Command, house: House, language: str) -> Command:
    """Return a command whose place is no room but the very name of a device as one about that."""
    where = command.spans.get("where", ())
    if not where or "what" in command.spans or place_of(where, house, language) is not None:
        return command
    said = fold(without_articles(" ".join(where), language))
    if not any(said in map(fold, (one.name, *one.aliases)) for one in house.entities):
        return command
    spans = {role: words for role, words in command.spans.items() if role != "where"}
    return replace(command, spans={**spans, "what": where})


def as_played(command: Command) -> Command:
    """Return music of which nothing is said, "some music would be nice", as what is to go on."""
    is_any = command.action == "music" and "text" not in command.spans
    return replace(command, action="play") if is_any else command

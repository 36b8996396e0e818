"""Things for a list that are said without a pause: "milk eggs and two loaves of bread"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.expand import is_one_thing
from wyoming_servers.llm.nano.planner import Planner

_ADDING: Final = ("HassListAddItem", "HassShoppingListAddItem")
_SURE: Final = 0.9
"""From here on the model is believed about where one thing ends."""
_LIKELY: Final = 0.6
"""The same where there are many things, which are hardly one."""
_AGREED: Final = 0.8
"""From which share of what the model writes on things are believed to be for a list."""
_LISTED: Final = {"add", "read"}
"""Actions of such a plan: some thing may be taken for a question what else there is."""
_COUNTING: Final = {
    "en": ("a", "an"),
    "de": ("ein", "eine", "einen"),
    "nl": ("een",),
}
"""Articles of one thing, in languages where two nouns may make one."""
_MANY = 3
_SEVERAL = 2


def one_by_one(
    matches: tuple[Match, ...], text: str, language: str, planner: Planner | None
) -> tuple[Match, ...]:
    """Return commands that put things on a list, each thing in one of its own.

    Only the house's own model can tell "milk eggs" from "olive oil".
    """
    if planner is None or not any(_may_run_on(match) for match in matches):
        return matches
    written = planner.plan(text, language)
    if written is None or written.probability < _LIKELY:
        return matches
    if written.probability < _SURE and len(written.plan) < _MANY:
        return matches
    if any(command.action != "add" for command in written.plan):
        return matches
    things = [command.spans.get("text", ()) for command in written.plan]
    return tuple(part for match in matches for part in _parted(match, things, language))


def adds_only(text: str, language: str, planner: Planner | None) -> bool:
    """Tell whether the model takes a text for things for a list, wherever one of them ends."""
    written = planner.plan(text, language) if planner else None
    if written is None:
        return False
    plans = (written, *written.others)
    adding = [one for one in plans if {command.action for command in one.plan} <= _LISTED]
    share, every = (sum(one.probability for one in some) for some in (adding, plans))
    return written in adding and share >= _AGREED * every


def _may_run_on(match: Match) -> bool:
    return match.intent in _ADDING and len(str(match.slots.get("item", "")).split()) > 1


def _parted(match: Match, things: Sequence[tuple[str, ...]], language: str) -> Iterator[Match]:
    items = _items(str(match.slots["item"]), things, language) if _may_run_on(match) else []
    if len(items) < _SEVERAL:
        yield match
    for item in items if len(items) >= _SEVERAL else ():
        slots, texts = {**match.slots, "item": item}, {**match.texts, "item": item}
        yield replace(match, slots=slots, texts=texts)


def _items(item: str, things: Sequence[tuple[str, ...]], language: str) -> list[str]:
    """Return the things that a text names, in its own words; none where it is not made of them."""
    said = [word.strip(",;") for word in item.split()]
    numbers = spoken_numbers(language)
    written = [str(numbers.get(word.casefold(), word.casefold())) for word in said]
    joins = {fold(join) for join in small_words(language).joins}
    items: list[str] = []
    at = 0
    for thing in things:
        start = at + (0 < at < len(written) and written[at] in joins)
        if thing and written[start : start + len(thing)] == list(thing):
            item, join = " ".join(said[start : start + len(thing)]), " ".join(said[at:start])
            at = start + len(thing)
            if items and _is_one(items[-1], join, item, language):
                items[-1] = " ".join(filter(None, (items[-1], join, item)))
            else:
                items.append(item)
    return items if at == len(said) else []


def _is_one(first: str, join: str, second: str, language: str) -> bool:
    """Tell whether two things are one: "mac" and "cheese", "a phone" "charger".

    What is counted goes on with what is counted: "a melon a loaf".
    """
    if join:
        return is_one_thing(first, join, second, language)
    articles = _COUNTING.get(family_of(language), ())
    words = first.split()
    return len(words) == _SEVERAL and words[0].casefold() in articles

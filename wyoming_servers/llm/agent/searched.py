"""A second try at what was not on the list where it was looked for: all lists are read for it.

Home Assistant ticks off what is called exactly as was said. On a list it may be called otherwise,
and it may be on another list than the one that is tried where none is named.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, takewhile
from typing import Any, Final

from wyoming_servers.house.names import without_articles, words_of
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import ToolCall

from .conversation import Turn
from .emptying import taking_off
from .fast_path import CALL_PREFIX, Plan, Step, find_tool, started_at, step_of
from .played import PLAY, SOUGHT, play_arguments
from .results import has_failed
from .until import is_until, moment_of

_READ: Final = "get_items"
_ADD: Final = "HassListAddItem"
_TAKEN: Final = ("HassListRemoveItem", "HassListCompleteItem", "HassShoppingListCompleteItem")
_FIRST_LOOK: Final = 1000
"""What look-ups are numbered from, behind the steps of any plan."""
_MOST_LISTS = 8
_SHORTEST = 2
"""Letters that two forms of a word have in common at least: "pay" and "paid"."""


def further_calls(plan: Plan, turn: Turn, house: House) -> tuple[ToolCall, ...]:
    """Return what is to be called after the calls of a turn; nothing when there is no more."""
    tries = [step_of(str(call["id"])) for call in turn.calls]
    if told := tuple(chain(*(after(plan, turn, house) for after in (_emptied, _timed, _played)))):
        return told if len(tries) == len(plan.calls) else ()
    missed = [
        (index, step)
        for index, step in enumerate(plan.steps)
        if step.match.intent in _TAKEN
        and not step.empties
        and tries.count(index) == 1
        and _is_missed(index, turn)
    ]
    if not missed:
        return ()
    if not any(index >= _FIRST_LOOK for index in tries):
        return tuple(_looks([step for _, step in missed], house))
    found = [(index, step, _where(step, plan, turn)) for index, step in missed]
    return tuple(_again(index, step, *there) for index, step, there in found if there)


def _emptied(plan: Plan, turn: Turn, house: House) -> Iterator[ToolCall]:
    """Yield what takes all things off the lists that were read for that."""
    read = of_steps(turn)
    for index, step in enumerate(plan.steps):
        result = read[index][1] if step.empties and index in read else None
        for name, arguments in taking_off(step.match, step.empties, result):
            tool = find_tool(house, name)
            yield ToolCall(
                id=_call_id(index), name=tool.name if tool else name, arguments=arguments
            )


def _timed(plan: Plan, turn: Turn, house: House) -> Iterator[ToolCall]:
    """Yield what starts timers until a time of day, by what the clock of the house told."""
    read = of_steps(turn)
    for index, step in enumerate(plan.steps):
        moment = moment_of(read[index][1]) if is_until(step.match) and index in read else None
        tool = find_tool(house, step.match.intent)
        if moment and tool:
            yield started_at(moment, step.match, tool.name, _call_id(index))


def _played(plan: Plan, turn: Turn, house: House) -> Iterator[ToolCall]:
    """Yield what plays the music that was found."""
    read, tool = of_steps(turn), find_tool(house, PLAY)
    for index, step in enumerate(plan.steps):
        if step.match.intent == SOUGHT and index in read and tool:
            arguments = play_arguments(*read[index])
            if arguments:
                yield ToolCall(id=_call_id(index), name=tool.name, arguments=arguments)


def of_steps(turn: Turn) -> dict[int, tuple[Mapping[str, Any], Any]]:
    """Return the arguments and the result of the last call for each step of a plan."""
    numbered = ((step_of(str(call["id"])), call) for call in turn.calls)
    return {
        index: (call.get("arguments") or {}, turn.results.get(str(call["id"])))
        for index, call in numbered
        if index < _FIRST_LOOK
    }


def _is_missed(index: int, turn: Turn) -> bool:
    _, result = of_steps(turn)[index]
    return has_failed(result)


def _looks(steps: Sequence[Step], house: House) -> Iterator[ToolCall]:
    tool = find_tool(house, _READ)
    named = [step.match.slots.get("name") for step in steps]
    lists = [entity.name for entity in house.entities if entity.domain == "todo"]
    wanted = [name for name in lists if name in named] if all(named) else lists
    for number, name in enumerate(wanted[:_MOST_LISTS] if tool else ()):
        call_id = _call_id(_FIRST_LOOK + number)
        yield ToolCall(id=call_id, name=tool.name if tool else "", arguments={"todo_list": name})


def _where(step: Step, plan: Plan, turn: Turn) -> tuple[str, str] | None:
    """Return the list with the one thing that was meant, and what the thing is called there."""
    filled = {
        other.call.arguments.get("name")
        for other in plan.steps
        if other.call and other.call.name.endswith(_ADD)
    }
    things = [
        (str(name), str(item.get("summary")))
        for name, result in _read(turn)
        for item in result.get("items") or ()
        if name not in filled and step.match.slots.get("name") in (None, name)
    ]
    said = str(step.match.slots.get("item", ""))
    language = step.match.language
    for is_close in (_is_same, _has_all, _is_alike, _is_within):
        close = [thing for thing in things if is_close(said, thing[1], language)]
        if close:
            return close[0] if len(close) == 1 else None
    return None


def _read(turn: Turn) -> Iterator[tuple[Any, Mapping[str, Any]]]:
    for call in turn.calls:
        result = turn.results.get(str(call["id"]))
        if step_of(str(call["id"])) >= _FIRST_LOOK and isinstance(result, Mapping):
            yield (call.get("arguments") or {}).get("todo_list"), result


def _again(index: int, step: Step, name: str, item: str) -> ToolCall:
    tool = step.call.name if step.call else ""
    return ToolCall(id=_call_id(index), name=tool, arguments={"item": item, "name": name})


def _call_id(index: int) -> str:
    return f"{CALL_PREFIX}{index}-{uuid.uuid4().hex[:12]}"


def _telling(text: str, language: str) -> list[str]:
    return Roots(language).of(without_articles(text, language))


def _is_same(said: str, item: str, language: str) -> bool:
    return _telling(said, language) == _telling(item, language)


def _has_all(said: str, item: str, language: str) -> bool:
    """Tell whether one has all words of the other: "paper" is there as "printer paper"."""
    one, other = set(_telling(said, language)), set(_telling(item, language))
    return bool(one and other) and (one <= other or other <= one)


def _is_alike(said: str, item: str, language: str) -> bool:
    """Tell whether the words are those of a thing in another form: "booked the venue"."""
    one, other = _telling(said, language), words_of(without_articles(item, language))
    roots = set(_telling(item, language))
    same = roots.intersection(one)
    return bool(same) and all(
        word in same or any(_is_form(word, form) for form in other) for word in one
    )


def _is_within(said: str, item: str, language: str) -> bool:
    """Tell whether what was said has all words of the thing: "call the plumber" is done."""
    return _is_alike(item, said, language)


def _is_form(one: str, other: str) -> bool:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    common = sum(1 for _ in pairs)
    return common >= max(_SHORTEST, min(len(one), len(other)) - 1)

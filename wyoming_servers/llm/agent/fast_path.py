"""From understood commands to tool calls, or to an answer that needs none."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, without_articles
from wyoming_servers.house.roots import Roots
from wyoming_servers.house.sentences import LIST_HAS, LIST_ITEMS
from wyoming_servers.house.snapshot import Area, Entity, House, Tool
from wyoming_servers.llm.engine import ToolCall

from .answers import answer
from .compound.missing import MISSING, told_missing
from .emptying import empties
from .expand import expand
from .list_told import with_list_told
from .phrases import phrase, series
from .played import PLAY, SEARCH, SOUGHT, found_by, has_sought, search_arguments
from .reply import Found, error, join, outcome, response
from .resolve import Target, Unclear, resolve
from .turned_on import with_turned_on
from .until import about_so_long, is_long, is_until, length_until, moment_of

CALL_PREFIX = "fast-"
"""How the ids of our tool calls begin; the number of the step follows."""
_TARGET_SLOTS = ("name", "area", "floor", "domain", "device_class")
_MOST_TOLD = 4
"""So many things that were done alike are told one by one."""
_COUNTED = ("brightness", "temperature")
_VOLUME: Final = "HassSetVolume"
"""How the intents about the volume begin."""
_CLOCK = ("HassGetCurrentDate", "HassGetCurrentTime")
_READ_CLOCK: Final = "GetDateTime"
_READ: Final = "get_items"
_LISTS = {
    "HassShoppingListAddItem": "HassListAddItem",
    "HassListRemoveItem": "HassListRemoveItem",
    "HassShoppingListCompleteItem": "HassListCompleteItem",
    "HassListCompleteItem": "HassListCompleteItem",
    LIST_ITEMS: _READ,
    LIST_HAS: _READ,
}
"""Intents about a to-do list, which may go unnamed, and their tools."""
_TAKEN: Final = ("HassListRemoveItem", "HassListCompleteItem", "HassShoppingListCompleteItem")
"""Intents of those that take a thing off."""
_HOW_MANY: Final = re.compile(
    r"\b(?:how (?:many|much)|wie ?viele?|combien|cuánt[oa]s?|hoeveel|quant[eio])\b"
)
_SHOPPING = re.compile(
    "shopping|grocer|einkauf|courses|compra|boodschappen|spesa|inköp|indkøb|handle|zakup",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One command of a sentence: a tool call, or what to say."""

    match: Match
    call: ToolCall | None = None
    text: str = ""
    question: Unclear | None = None
    """What has to be asked, which is the text then."""
    part: int = 0
    """Which of the commands that were understood it belongs to."""
    empties: str = ""
    """The list that is read for all that is to come off."""
    lasts: Mapping[str, int] = field(default_factory=dict)
    """How long a timer until a time of day would last, where that is uncommonly long."""
    lacks_tool: bool = False
    """Whether the house offers no tool for it; a model may know another way."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to do about a sentence."""

    steps: tuple[Step, ...]

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The tool calls, in order; none while something has to be asked first."""
        return () if self.asks else tuple(step.call for step in self.steps if step.call)

    @property
    def asks(self) -> bool:
        """Whether the answer is a question."""
        return self.asking is not None

    @property
    def asking(self) -> Step | None:
        """The first step that has to be asked about."""
        return next((step for step in self.steps if step.question), None)

    @property
    def lacks_tool(self) -> bool:
        """Whether a command cannot be done with the tools of this house."""
        return any(step.lacks_tool for step in self.steps)

    @property
    def text(self) -> str:
        """What to say when there is nothing to call."""
        if self.asking is not None:
            return self.asking.text
        return join([step.text for step in self.steps])


def make_plan(matches: Sequence[Match], house: House, area: str | None, now: datetime) -> Plan:
    """Plan the commands of a sentence; ``area`` is the area id of the speaker."""
    place = house.area_by_id.get(area or "")
    made: list[Step] = []
    for part, match in enumerate(matches):
        commands = expand(match, with_turned_on(house, matches[:part]), place)
        if isinstance(commands, Unclear):
            made.append(_unclear(match, commands, part))
            continue
        for command in (with_list_told(one, house) for one in commands):
            call_id = f"{CALL_PREFIX}{len(made)}-{uuid.uuid4().hex[:12]}"
            made.append(replace(_step(command, house, place, now, call_id), part=part))
    return Plan(steps=tuple(one for one in made if not _is_for_unplayed(one, made, matches)))


def _is_for_unplayed(step: Step, steps: Sequence[Step], matches: Sequence[Match]) -> bool:
    """Tell whether a step sets the volume of what was to be played, and cannot be."""
    return step.match.intent.startswith(_VOLUME) and any(
        one.lacks_tool
        and one.match.intent == SOUGHT
        and one.part < step.part
        and matches[one.part].entity_ids == matches[step.part].entity_ids
        for one in steps
    )


def is_ours(call_id: str) -> bool:
    """Whether a tool call was made by the fast path."""
    return call_id.startswith(CALL_PREFIX)


def tell(plan: Plan, used: Mapping[int, tuple[Mapping[str, Any], Any]], house: House) -> str:
    """Return the reply once the tools have answered.

    ``used`` holds, by step as ``step_of`` numbers them, the arguments of the call and its result;
    a call without a result is told as failed.
    """
    told = [
        _told(step.match, *used[index], house) if index in used else step.text
        for index, step in enumerate(plan.steps)
    ]
    is_one = len({step.match.intent for step in plan.steps}) == 1
    if is_one and len(set(told)) > _MOST_TOLD and all(map(_is_done, used.values())):
        return phrase("done", plan.steps[0].match.language)
    return join(told)


def _is_done(used: tuple[Mapping[str, Any], Any]) -> bool:
    """Tell whether a tool has done all that it was told, of its arguments and result."""
    _, result = used
    return isinstance(result, Mapping) and not (
        "error" in result or "items" in result or result.get("data", {}).get("failed")
    )


def step_of(call_id: str) -> int:
    """Return the number of the step that a call of ours belongs to."""
    return int(call_id.removeprefix(CALL_PREFIX).partition("-")[0])


def find_tool(house: House, name: str) -> Tool | None:
    """Return a tool by its name; newer releases write ``<domain>__`` before it."""
    for tool in house.tools:
        if tool.name == name or tool.name.endswith(f"__{name}"):
            return tool
    return None


def is_shopping(name: str) -> bool:
    """Tell whether a list's name says that things to buy are on it."""
    return _SHOPPING.search(name) is not None


def shopping_list(house: House) -> str | None:
    """Return the name of the list that things to buy go on; None when that is not plain."""
    lists = [entity for entity in house.entities if entity.domain == "todo"]
    shopping = [
        entity
        for entity in lists
        if is_shopping(" ".join((entity.entity_id, entity.name, *entity.aliases)))
    ]
    chosen = shopping or lists
    return chosen[0].name if len(chosen) == 1 else None


def _step(match: Match, house: House, place: Area | None, now: datetime, call_id: str) -> Step:
    if (text := answer(match, house, place)) is not None:
        return Step(match=match, text=text)
    if match.intent in _CLOCK or is_until(match):
        return _by_clock(match, house, now, call_id)
    about = _with_list(match, house)
    tool = _search_tool(house) if match.intent == SOUGHT else None
    tool = tool or find_tool(
        house, _READ if _reads(match) else _LISTS.get(match.intent, match.intent)
    )
    target = resolve(about, house, place)
    if tool is not None and isinstance(target, Unclear):
        return _unclear(match, target)
    arguments = (
        _arguments(about, target, tool, house) if tool and isinstance(target, Target) else None
    )
    if tool is None or arguments is None:
        return _without_tool(match)
    call = ToolCall(id=call_id, name=tool.name, arguments=arguments)
    return Step(match=match, call=call, empties=arguments["todo_list"] if empties(match) else "")


def _by_clock(match: Match, house: House, now: datetime, call_id: str) -> Step:
    """Return the step that reads the clock of the house; where it has none, ours counts."""
    clock, tool = find_tool(house, _READ_CLOCK), find_tool(house, match.intent)
    if is_until(match) and tool is None:
        return _without_tool(match)
    length = length_until(match, now) if is_until(match) else {}
    lasts = length if is_long(length) else {}
    if clock is not None:
        call = ToolCall(id=call_id, name=clock.name, arguments={})
        return Step(match=match, call=call, lasts=lasts)
    if is_until(match) and tool is not None:
        call = started_at(now, match, tool.name, call_id)
        return Step(match=match, call=call, lasts=lasts)
    return Step(match=match, text=_clock(match, now))


def started_at(now: datetime, match: Match, tool: str, call_id: str) -> ToolCall:
    """Return the call that starts a timer until a time of day."""
    name = {slot: match.slots[slot] for slot in ("name",) if slot in match.slots}
    named = {slot: _without_article(str(one), match.language) for slot, one in name.items()}
    return ToolCall(id=call_id, name=tool, arguments={**named, **length_until(match, now)})


def _reads(match: Match) -> bool:
    """Tell whether a list is to be read, if only for what is to come off."""
    return match.intent in (LIST_ITEMS, LIST_HAS) or empties(match)


def _with_list(match: Match, house: House) -> Match:
    """Return a command about a list that was not named with those that it may be about.

    What comes off is looked for on all of them, once it is not on the first.
    """
    if match.intent not in _LISTS or match.entity_ids or match.slots.get("name"):
        return match
    if shopping_list(house) is not None:
        return match
    lists = [entity for entity in house.entities if entity.domain == "todo"]
    if match.intent in _TAKEN and not empties(match):
        return replace(match, slots={**match.slots, "name": lists[0].name}) if lists else match
    ids = tuple(entity.entity_id for entity in lists)
    named = {**match.slots, "name": lists[0].name} if lists else match.slots
    return replace(match, slots=named, entity_ids=ids)


def _unclear(match: Match, unclear: Unclear, part: int = 0) -> Step:
    question = unclear if unclear.asks else None
    return Step(match=match, text=unclear.text, question=question, part=part)


def _without_tool(match: Match) -> Step:
    if match.intent.endswith(("Timer", "TimerStatus")):
        text = error(match.language, "no_timer_support")
    elif match.intent == MISSING:
        text = told_missing(match)
    else:
        text = phrase("no_tool", match.language)
    return Step(match=match, text=text, lacks_tool=True)


def _search_tool(house: House) -> Tool | None:
    """Return what searches for music where no one tool plays what it finds."""
    if find_tool(house, SOUGHT) or find_tool(house, PLAY) is None:
        return None
    return find_tool(house, SEARCH)


def _arguments(match: Match, target: Target, tool: Tool, house: House) -> dict[str, Any] | None:
    """Return what the tool's schema takes; None when it cannot be told what was said."""
    if match.intent == SOUGHT and tool.name.endswith(SEARCH):
        return search_arguments(match, target.arguments, house)
    known = tool.parameters.get("properties")
    said = {slot: value for slot, value in match.slots.items() if slot not in _TARGET_SLOTS}
    if "name" in match.free_text:
        said["name"] = _without_article(str(match.slots["name"]), match.language)
    if match.intent in _LISTS:
        name = match.slots.get("name") or shopping_list(house)
        if name is None:
            return None
        if _reads(match):
            status = {"status": match.slots["status"]} if "status" in match.slots else {}
            said = {"todo_list": name, **status}
        else:
            said["name"] = name
    if known is not None and not set(said) <= set(known):
        return None
    about = {
        slot: value for slot, value in target.arguments.items() if known is None or slot in known
    }
    return {**about, **said}


def _without_article(name: str, language: str) -> str:
    """Return what a timer is for, however it was spoken of: "the pasta", "l'arrosto"."""
    first, _, rest = name.partition(" ")
    return f"{without_articles(first, language)} {rest}".strip() or name


def _told(match: Match, arguments: Mapping[str, Any], result: Any, house: House) -> str:
    fine = isinstance(result, Mapping) and "error" not in result
    if match.intent in _CLOCK and fine:
        moment = moment_of(result)
        return _clock(match, moment) if moment else error(match.language, "handle_error")
    if match.intent == SOUGHT and fine and has_sought(result):
        return response(match, Found(slots={"media": found_by(result) is None}))
    if _reads(match) and fine and "items" in result:
        names = [str(item.get("summary")) for item in result["items"]]
        if match.intent == LIST_HAS:
            return _whether(match, names)
        if not names:
            return phrase("none_ticked" if "status" in match.slots else "empty", match.language)
        listed = series(names, match.language)
        return f"{len(names)}: {listed}" if _HOW_MANY.search(fold(match.text)) else listed
    # A step that counts from what is would tell the number after the one that was set.
    # What comes off a list is told as it is called there.
    told = {slot: arguments[slot] for slot in (*_COUNTED, "item") if slot in arguments}
    if is_until(match):
        told |= about_so_long(arguments)
    texts = {**match.texts, **{slot: str(one) for slot, one in told.items() if slot == "item"}}
    known = replace(match, slots={**match.slots, **told}, texts=texts)
    return outcome(known, arguments, result, house)


def _whether(match: Match, names: Sequence[str]) -> str:
    """Tell whether something is on a list, as one tells whether any light is on.

    Of "milk or cream" both are looked for; "or is it there already" is no thing.
    """
    item, roots = str(match.slots["item"]), Roots(match.language)
    things = re.split(rf"\W+{re.escape(phrase('or', match.language))}\W+", item)
    wanted = [set(roots.of(without_articles(one, match.language))) for one in things]
    there = [name for name in names if any(one <= set(roots.of(name)) for one in wanted if one)]
    found = [Entity(entity_id=name, name=name, domain="todo") for name in there]
    return response(replace(match, intent="HassGetState", response="any"), Found(matched=found))


def _clock(match: Match, now: datetime) -> str:
    day: date = now.date()
    return response(match, Found(slots={"date": day, "time": now.time()}))

"""Which timer is meant where Home Assistant does not know: those that run are read, or asked about.

It finds a timer by its very name, by its room, or by the length that was said when it was started;
"the pizza one" or "the bathroom timer" it does not, and of several it takes none.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.engine import ToolCall

from .choosing import chosen
from .conversation import Turn
from .fast_path import CALL_PREFIX, Plan, Step, find_tool, is_ours, step_of
from .phrases import alternatives, phrase, series

_STATUS: Final = "HassTimerStatus"
_ABOUT: Final = {
    "HassCancelTimer": None,
    "HassIncreaseTimer": None,
    "HassDecreaseTimer": None,
    "HassPauseTimer": True,
    "HassUnpauseTimer": False,
    _STATUS: None,
}
"""What is done with one timer, and whether that has to run, or has to be held."""
_NOT_FOUND, _SEVERAL = "TimerNotFoundError", "MultipleTimersMatchedError"
_LOOK: Final = 1900
"""The number of the look-up, behind the steps of any plan and other look-ups."""
_UNITS: Final = {
    "en": ("hour hours", "minute minutes", "second seconds"),
    "de": ("Stunde Stunden", "Minute Minuten", "Sekunde Sekunden"),
    "fr": ("heure heures", "minute minutes", "seconde secondes"),
    "es": ("hora horas", "minuto minutos", "segundo segundos"),
    "nl": ("uur uur", "minuut minuten", "seconde seconden"),
    "it": ("ora ore", "minuto minuti", "secondo secondi"),
}
_STARTS: Final = ("start_hours", "start_minutes", "start_seconds")
_SIZES: Final = (3600, 60, 1)
_MOST_CHOICES = 5
_OTHER: Final = frozenset(
    {"other", "second", "first", "last", "andere", "anderen", "zweiten", "autre", "otro", "altro"}
)
"""What tells which only to who knows the order: it is asked."""


@dataclass(frozen=True, kw_only=True)
class RunningTimer:
    """A timer as Home Assistant tells of it."""

    name: str
    start: tuple[int, int, int]
    """Hours, minutes and seconds with which it was started."""
    is_active: bool

    @property
    def seconds(self) -> int:
        """How long it lasts in all."""
        return _total(self.start)

    @property
    def arguments(self) -> dict[str, Any]:
        """What tells it from others."""
        told = {key: value for key, value in zip(_STARTS, self.start, strict=True) if value}
        return {"name": self.name, **told} if self.name else told

    def label(self, language: str) -> str:
        """Return its name, else how long it lasts."""
        units = _UNITS.get(family_of(language), _UNITS["en"])
        parts = [
            f"{value} {unit.split()[value != 1]}"
            for value, unit in zip(self.start, units, strict=True)
            if value
        ]
        return self.name or series(parts, language)


@dataclass(frozen=True, kw_only=True)
class TimerQuestion:
    """The question which timer is meant."""

    text: str
    match: Match
    """The command that waits for it."""
    timers: tuple[RunningTimer, ...]

    def answered(self, text: str) -> tuple[Match, ...]:
        """Return the commands about what an answer names; none when it names no timer."""
        names = [_names(one, self.match.language) for one in self.timers]
        places = chosen(names, text, self.match.language)
        return tuple(_about(self.match, self.timers[place]) for place in places)


def timer_calls(plan: Plan, turn: Turn, house: House) -> tuple[ToolCall, ...]:
    """Return what is to be called where a timer was not found; nothing when there is no more."""
    missed = list(_missed(plan, turn))
    rooms = [_in_room(index, step, turn, house) for index, step in missed]
    if placed := tuple(call for call in rooms if call):
        return placed
    running = _running(turn)
    if missed and running is None:
        tool = find_tool(house, _STATUS)
        return (ToolCall(id=_call_id(_LOOK), name=tool.name, arguments={}),) if tool else ()
    found = [(index, step, _meant(step.match, running or ())) for index, step in missed]
    again = (_again(index, step, one[0], turn) for index, step, one in found if len(one) == 1)
    return tuple(call for call in again if call)


def timer_question(plan: Plan, turn: Turn) -> TimerQuestion | None:
    """Return the question which of several timers is meant, once they were read."""
    running = _running(turn)
    for _, step in _missed(plan, turn) if running else ():
        meant = _meant(step.match, running or ())
        language = step.match.language
        labels = list(dict.fromkeys(timer.label(language) for timer in meant))
        # What is called the same, Home Assistant cannot be told apart either.
        if 1 < len(labels) == len(meant) <= _MOST_CHOICES and step.match.intent != _STATUS:
            text = phrase("which_one", language, names=alternatives(labels, language))
            return TimerQuestion(text=text, match=step.match, timers=tuple(meant))
    return None


def _missed(plan: Plan, turn: Turn) -> Iterator[tuple[int, Step]]:
    """Yield the steps whose timer was not found when it was last looked for."""
    for index, step in enumerate(plan.steps):
        last = _last(index, turn)
        if step.match.intent in _ABOUT and last and _is_missed(step.match, last[1]):
            yield index, step


def _is_missed(match: Match, result: Any) -> bool:
    if not isinstance(result, Mapping):
        return False
    is_named = any(slot in match.slots for slot in ("name", *_STARTS))
    if match.intent == _STATUS:
        return is_named and result.get("speech_slots", {}).get("timers") == []
    return result.get("error") == _SEVERAL or (is_named and result.get("error") == _NOT_FOUND)


def _last(index: int, turn: Turn) -> tuple[Mapping[str, Any], Any] | None:
    """Return the arguments and the result of the last call of a step."""
    calls = [call for call in turn.calls if _is_of(index, call)]
    if not calls:
        return None
    return calls[-1].get("arguments") or {}, turn.results.get(str(calls[-1]["id"]))


def _is_of(index: int, call: Mapping[str, Any]) -> bool:
    call_id = str(call["id"])
    return is_ours(call_id) and step_of(call_id) == index


def _running(turn: Turn) -> tuple[RunningTimer, ...] | None:
    """Return the timers that were read; None as long as they were not."""
    looked = _last(_LOOK, turn)
    if looked is None:
        return None
    slots = looked[1].get("speech_slots") or {} if isinstance(looked[1], Mapping) else {}
    return tuple(
        RunningTimer(
            name=str(one.get("name") or ""),
            start=(_start(one, 0), _start(one, 1), _start(one, 2)),
            is_active=bool(one.get("is_active")),
        )
        for one in slots.get("timers") or ()
    )


def _start(told: Mapping[str, Any], unit: int) -> int:
    return int(told.get(_STARTS[unit]) or 0)


def _in_room(index: int, step: Step, turn: Turn, house: House) -> ToolCall | None:
    """Return the call with a room in place of the name of a timer: "the bathroom timer"."""
    said = fold(str(step.match.slots.get("name", "")))
    rooms = [one for one in house.areas if said in map(fold, (one.name, *one.aliases))]
    return _called(index, step, {"area": rooms[0].name}, turn) if len(rooms) == 1 else None


def _again(index: int, step: Step, timer: RunningTimer, turn: Turn) -> ToolCall | None:
    return _called(index, step, timer.arguments, turn)


def _called(index: int, step: Step, told: Mapping[str, Any], turn: Turn) -> ToolCall | None:
    """Return a call about another timer; None when it was tried before."""
    arguments = {**_without_timer(step.match.slots), **told}
    tried = [call.get("arguments") for call in turn.calls if _is_of(index, call)]
    if step.call is None or arguments in tried:
        return None
    return ToolCall(id=_call_id(index), name=step.call.name, arguments=arguments)


def _meant(match: Match, timers: Sequence[RunningTimer]) -> list[RunningTimer]:
    """Return the timers that may be meant by what was said."""
    state, start = _ABOUT[match.intent], _total([match.slots.get(key, 0) for key in _STARTS])
    fitting = [one for one in timers if state in (None, one.is_active)]
    if start:
        fitting = [one for one in fitting if one.seconds == start]
    if str(match.slots.get("name", "other")).casefold() in _OTHER:
        return fitting
    names = [_names(one, match.language) for one in fitting]
    places = chosen(names, str(match.slots["name"]), match.language, listed=False)
    return [fitting[place] for place in places]


def _names(timer: RunningTimer, language: str) -> tuple[str, ...]:
    return (timer.name,) if timer.name else (timer.label(language),)


def _about(match: Match, timer: RunningTimer) -> Match:
    """Return a command about a timer in place of what it was about."""
    told = {**_without_timer(match.slots), **timer.arguments}
    return Match(
        text=match.text,
        language=match.language,
        intent=match.intent,
        slots=told,
        texts={slot: str(value) for slot, value in told.items()},
        response=match.response,
        free_text=("name",) if "name" in told else (),
    )


def _without_timer(slots: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in slots.items() if key not in ("name", "area", *_STARTS)}


def _total(parts: Sequence[Any]) -> int:
    return sum(size * int(part) for size, part in zip(_SIZES, parts, strict=True))


def _call_id(index: int) -> str:
    return f"{CALL_PREFIX}{index}-{uuid.uuid4().hex[:12]}"

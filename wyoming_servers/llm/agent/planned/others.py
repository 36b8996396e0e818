"""Timers of a plan, and what needs no device at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from wyoming_servers.house.durations import unit_of
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.until import UNTIL
from wyoming_servers.llm.nano.plans import ALL, Command

from .context import Context
from .lists import LISTS, Made, list_match
from .places import place_of
from .values import duration_of, is_time_of_day

_TIMERS: Final = {
    "timer": "HassStartTimer",
    "timer_cancel": "HassCancelTimer",
    "timer_more": "HassIncreaseTimer",
    "timer_less": "HassDecreaseTimer",
    "timer_pause": "HassPauseTimer",
    "timer_go": "HassUnpauseTimer",
    "timer_left": "HassTimerStatus",
}
_TIMED = ("timer", "timer_more", "timer_less")
_TIMER_WORD: Final = re.compile(r"\b(?:timers?|minuteurs?|temporizador(?:es)?|kookwekker)\b")
"""Words that make a number alone one of minutes; an alarm for 7 is one at seven."""
_MINUTE: Final = 60
_CLOCK: Final = re.compile(r"\d:\d")
"""Digits that may be a time of day, or minutes and seconds."""
_SIMPLE: Final = {
    "weather": "HassGetWeather",
    "time": "HassGetCurrentTime",
    "date": "HassGetCurrentDate",
    "cancel": "HassNevermind",
}
_TOLD: Final = {
    "en": r"(?:it|they|he|she|we|i|its|theyre)(?:'\w+)? .+",
    "de": r"(?:er|sie|es|wir|ich|der|die|das) (?:ist|sind|war|waren|ha(?:t|ben?)|brauch\w+|koch\w+"
    r"|muss|müssen|wird|werden)(?: .+)?",
    "fr": r"(?:elles?|ils?|on|je|j|ça|c|y) .+",
    "es": r"(?:que |porque )?(?:está|están|aún|todavía|no|se|les?|faltan?) .+",
    "nl": r"(?:het|hij|zij|ze|we|ik|die) (?:is|zijn|was|waren|moet|moeten|heeft|hebben|kookt"
    r"|koken|staat|staan)(?: .+)?",
    "it": r"(?:che |perché )?(?:è|sono|non|sta|stanno|deve|devono|mancano?) .+",
}
"""What is told of the thing behind the name of its timer: "the pie it's not done yet"."""
_ORDERED: Final = {
    "en": r"order|book|reserve|hire",
    "de": r"bestell\w*|reservier\w*|buche?",
    "fr": r"command\w*|réserv\w*",
    "es": r"pid[ea]\w*|pídenos|pídeme|reserv\w*|encarg\w*",
    "nl": r"bestel\w*|reserveer\w*|boek\w*",
    "it": r"ordina\w*|prenota\w*",
}
"""Begins what is wanted from somebody else, for a time that is no timer's."""
_KINDLY: Final = "please|can|could|you|bitte|tu|peux|pourrais|puedes|podrías|kun|je|puoi"
_LATER: Final = {
    "en": "tomorrow|weekend|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "de": "morgen|wochenende|nächste|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
    "fr": "demain|week-end|prochaine?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
    "es": "mañana|fin de semana|próxim[oa]|lunes|martes|miércoles|jueves|viernes|domingo",
    "nl": "morgen|weekend|volgende|(?:maan|dins|woens|donder|vrij|zater|zon)dag",
    "it": "domani|fine settimana|prossim[oa]|(?:lune|marte|mercole|giove|vener)dì|domenica",
}
"""Words for days that are not today, of which no state tells the weather."""
_ALONE = frozenset((*_TIMERS, *LISTS, *_SIMPLE, "say"))


def needs_no_device(command: Command) -> bool:
    """Tell whether a command is about a timer, a list or the world."""
    return command.action in _ALONE


def lone_match(command: Command, context: Context) -> Made | None:
    """Return such a command; None when it cannot be made in this house."""
    if command.action in _TIMERS:
        return _timer(command, context)
    if command.action in ("weather", "date") and _is_another_day(context):
        return None  # what the weather will be is not known here, nor what is asked of the day
    if command.action in _SIMPLE:
        return (context.match(_SIMPLE[command.action]),), 1.0
    if command.action == "say":
        said = " ".join(command.spans.get("text", ()))
        slots = {"message": said}
        match = context.match("HassBroadcast", slots=slots, texts=slots, free_text=("message",))
        return ((match,), 1.0) if said else None
    return list_match(command, context)


def _is_another_day(context: Context) -> bool:
    days = _LATER.get(family_of(context.language))
    return days is not None and re.search(rf"\b(?:{days})\b", fold(context.text)) is not None


def _is_ordered(context: Context) -> bool:
    """Tell whether something is ordered or booked: "order two pizzas for eight"."""
    words = _ORDERED.get(family_of(context.language), "(?!)")
    ordered = rf"(?:(?:{_KINDLY}) )*(?:{words})(?!\w)"
    return re.match(ordered, fold(context.text)) is not None


def _timer(command: Command, context: Context) -> Made | None:
    if command.action == "timer" and _is_ordered(context):
        return None
    slots: dict[str, Any] = {}
    if "name" in command.spans:
        slots["name"] = _name(command, context.language)
    area = _room(command, context)
    if area is None and "where" in command.spans and command.action != "timer":
        return None  # it may have been set in a room that the house does not have
    if UNTIL in command.spans:
        slots[UNTIL] = " ".join(command.spans[UNTIL])
    elif command.action in _TIMED:
        said = command.spans.get("for", ())
        length = duration_of(said, context.language) or _minutes(said, context)
        if length is None or is_time_of_day(said, context.text, context.language):
            return None
        slots |= length
    elif "for" in command.spans and (length := duration_of(command.spans["for"], context.language)):
        slots |= {f"start_{unit}": value for unit, value in length.items()}
    intent = _TIMERS[command.action]
    if command.action == "timer_cancel" and ALL in command.constants:
        intent, slots = "HassCancelAllTimers", {}
    free = ("name",) if "name" in slots else ()
    texts = {slot: str(value) for slot, value in slots.items()}
    made = context.match(intent, slots=slots, texts=texts, free_text=free, area_id=area)
    return (made,), 1.0


def _name(command: Command, language: str) -> str:
    """Return what a timer is for, without what is told of that."""
    told = _TOLD.get(family_of(language), "(?!)")
    return re.sub(rf"(?<=\w) {told}$", "", " ".join(command.spans["name"]), flags=re.IGNORECASE)


def _room(command: Command, context: Context) -> str | None:
    """Return the id of the room where a timer was set; None where none was said."""
    said = command.spans.get("where")
    place = place_of(said, context.house, context.language) if said else None
    return place.area_id if place else None


def _minutes(said: Sequence[str], context: Context) -> dict[str, int] | None:
    """Return the minutes of a number alone: "5 minutes for the rice and 10 for the chicken"."""
    if _CLOCK.search(context.text):
        return None
    spoken = spoken_numbers(family_of(context.language))
    words = " ".join(said)
    number = str(spoken.get(words, words))
    is_number = number.isdecimal() and int(number) > 0
    text = fold(context.text)
    counts = any(unit_of(word, context.language) == _MINUTE for word in words_of(text))
    is_minutes = is_number and (counts or _TIMER_WORD.search(text))
    return {"minutes": int(number)} if is_minutes else None

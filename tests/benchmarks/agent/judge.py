"""Was a sentence understood: judged by what the home is afterwards, by the reply for questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from wyoming_servers.demo.intents import colors

from .sentences import Rule, Sentence, Wanted

States = Mapping[str, Mapping[str, Any]]

_CLOSE = {"pct": 1.5, "volume": 1, "speed": 1, "position": 0.5, "temp": 0.05}
"""How far a number may be from what was asked for."""
_NEAR_COLOR = 45
"""How far one of red, green and blue may be from the colour's value in CSS."""
_SECONDS = 20
"""How far a timer may have run before it is read."""
_APOLOGY = re.compile(
    r"sorry|not aware|couldn't|entschuldigung|tut mir leid|^kein|es wurde kein|nicht verstanden"
    r"|désolé|pas compris|lo siento|no he entendido|no conozco|mi dispiace|scusa|non ho capito"
    r"|non conosco|ik snap het niet|kan .*niet vinden|niet begrepen",
    re.IGNORECASE,
)
"""How both subjects begin to say that they found nothing."""


class Outcome(StrEnum):
    """What came of a sentence."""

    RIGHT = "right"
    PART = "in part"
    """Something of what was asked, and nothing else."""
    WRONG = "wrong"
    """Something that was not asked, or a wrong answer to a question."""
    NOTHING = "nothing"
    """Nothing was done, or no answer given."""


@dataclass(frozen=True, kw_only=True)
class TimerState:
    """A timer, whoever keeps it."""

    seconds: int
    """Seconds left."""
    name: str | None
    active: bool


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A home at one moment."""

    states: States
    timers: tuple[TimerState, ...]
    lists: Mapping[str, frozenset[str]]
    """What is to be done, in small letters, by entity id of the list."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A sentence or conversation, and what a subject made of it."""

    before: Reading
    after: Reading
    reply: str
    """What was said last."""
    understood: bool
    """Whether the subject says that it understood; if not, a language model would be asked."""
    milliseconds: float
    asks: bool = False
    """Whether the subject waits for an answer."""

    @property
    def changed(self) -> dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]]:
        """Entities that are not as they were, before and after; lists count by their items."""
        return {
            entity_id: (was, self.after.states[entity_id])
            for entity_id, was in self.before.states.items()
            if was != self.after.states[entity_id] and not entity_id.startswith("todo.")
        }

    @property
    def touched(self) -> bool:
        """Whether anything is not as it was."""
        return bool(self.changed) or self.lists_changed or self.timers_changed

    @property
    def lists_changed(self) -> bool:
        """Whether a list is not as it was."""
        return self.before.lists != self.after.lists

    @property
    def timers_changed(self) -> bool:
        """Whether there are other timers, or they run differently."""
        wanted = [asdict(timer) for timer in self.before.timers]
        return not _are_timers(self.after.timers, wanted)


_BAD = (Outcome.RIGHT, Outcome.PART, Outcome.WRONG)
"""Outcomes of a part, the worst last."""


def judge(sentence: Sentence, turn: Turn) -> Outcome:
    """Return what came of a sentence."""
    if sentence.says:
        return _answered(sentence, turn)
    if sentence.changes_nothing:
        if turn.touched:
            return Outcome.WRONG
        return Outcome.RIGHT if turn.reply.strip() else Outcome.NOTHING
    if not turn.touched:
        return Outcome.RIGHT if sentence.may_ask and turn.asks else Outcome.NOTHING
    parts = (_states(sentence, turn), _lists(sentence, turn), _timers(sentence, turn))
    return max(parts, key=_BAD.index)


def _answered(sentence: Sentence, turn: Turn) -> Outcome:
    if turn.touched:
        return Outcome.WRONG
    if not turn.understood or not turn.reply.strip() or _APOLOGY.search(turn.reply):
        return Outcome.NOTHING
    said = all(
        re.search(rf"(?<!\w)(?:{wanted})(?!\w)", turn.reply, re.IGNORECASE)
        for wanted in sentence.says
    )
    return Outcome.RIGHT if said else Outcome.WRONG


def _states(sentence: Sentence, turn: Turn) -> Outcome:
    rules = (*sentence.then, *sentence.some, *sentence.may)
    for entity_id in turn.changed:
        if not any(
            entity_id in rule.entity_ids and _holds(rule, entity_id, turn) for rule in rules
        ):
            return Outcome.WRONG
    all_of = all(_holds(rule, entity, turn) for rule in sentence.then for entity in rule.entity_ids)
    some_of = not sentence.some or any(
        entity in turn.changed and _holds(rule, entity, turn)
        for rule in sentence.some
        for entity in rule.entity_ids
    )
    return Outcome.RIGHT if all_of and some_of else Outcome.PART


def _lists(sentence: Sentence, turn: Turn) -> Outcome:
    return max(
        (
            _list(turn.before.lists[entity_id], now, sentence.lists.get(entity_id, {}))
            for entity_id, now in turn.after.lists.items()
        ),
        key=_BAD.index,
        default=Outcome.RIGHT,
    )


def _list(was: frozenset[str], now: frozenset[str], wanted: Mapping[str, Sequence[str]]) -> Outcome:
    add = [_alternatives(item) for item in wanted.get("add", ())]
    gone = [_alternatives(item) for item in wanted.get("gone", ())]
    came = now - was - set[str]().union(*add)
    went = was - now - set[str]().union(*gone)
    # "Pears and flour" as one item is half of what was asked, not something else.
    if went or any(not any(name in item for names in add for name in names) for item in came):
        return Outcome.WRONG
    done = all(names & now for names in add) and not any(names & now for names in gone)
    return Outcome.RIGHT if done and not came else Outcome.PART


def _alternatives(item: str) -> set[str]:
    return set(item.casefold().split("|"))


def _timers(sentence: Sentence, turn: Turn) -> Outcome:
    if sentence.timers is None:
        return Outcome.WRONG if turn.timers_changed else Outcome.RIGHT
    if _are_timers(turn.after.timers, sentence.timers):
        return Outcome.RIGHT
    nameless = [{**wanted, "name": None} for wanted in sentence.timers]
    if not turn.timers_changed or _are_timers(turn.after.timers, nameless):
        return Outcome.PART
    return Outcome.WRONG


def _are_timers(timers: Sequence[TimerState], wanted: Sequence[Mapping[str, Any]]) -> bool:
    left = list(timers)
    for one in wanted:
        found = next((timer for timer in left if _is_timer(timer, one)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _is_timer(timer: TimerState, wanted: Mapping[str, Any]) -> bool:
    named = wanted.get("name") is None or wanted["name"] == (timer.name or "").casefold()
    on_time = wanted["seconds"] - _SECONDS <= timer.seconds <= wanted["seconds"]
    return named and on_time and timer.active == wanted.get("active", True)


def _holds(rule: Rule, entity_id: str, turn: Turn) -> bool:
    return is_so(turn.before.states[entity_id], turn.after.states[entity_id], rule.wanted)


def is_so(before: Mapping[str, Any], after: Mapping[str, Any], wanted: Wanted) -> bool:
    """Whether an entity is what was wanted; ``before`` tells what is more or less."""
    if isinstance(wanted, Mapping):
        return all(_looks(before, after, look, value) for look, value in wanted.items())
    if wanted == "any":
        return before != after
    return after["state"] in str(wanted).split("|")


def _looks(before: Mapping[str, Any], after: Mapping[str, Any], look: str, wanted: Any) -> bool:
    now, was = LOOKS[look](after), LOOKS[look](before)
    if wanted in ("up", "down"):
        return (now or 0) > (was or 0) if wanted == "up" else (now or 0) < (was or 0)
    if look == "color":
        css = colors()[wanted].removeprefix("#")
        return now is not None and _near(now, bytes.fromhex(css))
    if look in _CLOSE:
        return now is not None and abs(now - float(wanted)) <= _CLOSE[look]
    return str(now).casefold() == str(wanted).casefold()


def _near(color: Iterable[int], wanted: Iterable[int]) -> bool:
    return all(abs(a - b) <= _NEAR_COLOR for a, b in zip(color, wanted, strict=True))


def _attribute(name: str, scale: float = 1) -> Any:
    def look(entity: Mapping[str, Any]) -> Any:
        value = entity["attributes"].get(name)
        return value * scale if isinstance(value, int | float) and scale != 1 else value

    return look


LOOKS: Mapping[str, Any] = {
    "pct": _attribute("brightness", 100 / 255),
    "color": _attribute("rgb_color"),
    "volume": _attribute("volume_level", 100),
    "muted": _attribute("is_volume_muted"),
    "title": _attribute("media_title"),
    "position": _attribute("current_position"),
    "temp": _attribute("temperature"),
    "speed": _attribute("percentage"),
}
"""What can be wanted of an entity besides its state; brightness and volume in percent. A number,
``up`` or ``down``, a colour's name in CSS, or a text."""

"""Reads with the house's own model what the model is sure of and the house has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import without_articles, words_of
from wyoming_servers.house.numbers import in_one_word
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.engine import ToolCall
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import ASKING, NONE, Plan
from wyoming_servers.llm.nano.writing import Written

from .conversation import Turn
from .fast_path import make_plan
from .felt.feeling import Need
from .felt.needed import answered, is_told, needs_of
from .how_many import is_one_of
from .link_words import excepted
from .planned.commands import reading_of
from .planned.objections import PLAIN, begins_with_caution, surely_from
from .planned.others import needs_no_device
from .planned.whole import takes_up_all
from .questions import Understood
from .resolve import touched
from .tolerant import DOUBTFUL, SURE, Reading

PLANNED = 0.7
"""From which probability on a plan is asked about."""
_GUESSED: Final = 0.5
"""From which on one is that nothing else understands. Of English wordings that training left out
and that were not understood, such plans up to the next were right 22 times, another deed 11 times,
and of 1300 that ask for nothing 10 were asked about."""
_TOLD_GUESSED: Final = 0.2
"""The same where the words tell of a need, even if talk is likelier: 6 were right, 4 were not."""
_TOLD, _TOLD_ASKED = 0.8, 0.4
"""From which on one is done, and asked about, for which the words tell of a need. Of English
wordings that training left out, such plans were right 122 times from the first on and did
something about talk 3 times; between the two 47 and 6 times."""
_TAKEN_UP = 0.75
"""From which on one is done that takes up all that was said: of 870 sentences by people who knew
nothing of the model, it did 9 more as they were meant and none otherwise."""
_TALK = 0.02
"""Unless it is so probably talk: of such wordings that training left out, 10 of 85 asked for
nothing, and 3 of 307 of the others."""
_IMPOSSIBLE: Final = 0.2
"""How much likelier somebody means what the house has than what it has not, the other way round:
of plans that the house cannot do this share is believed in."""
_PLAYED: Final = frozenset(("music", "next", "previous"))
_OF_HOUSE: Final = frozenset(("climate", "media_player"))
"""Kinds of which one may serve rooms that have none."""
_TARGET: Final = frozenset(("name", "area", "floor", "domain", "device_class"))
"""Arguments of a tool that tell what it is about."""


_SWITCHED: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "HassTurnOn": ("on", {"cover": "open", "valve": "open", "lock": "locked"}),
    "HassTurnOff": ("off", {"cover": "closed", "valve": "closed", "lock": "unlocked"}),
}
"""The states that switching leads to, and those of some kinds of device."""
_TIMER: Final = "HassStartTimer"


def _together(written: Written, needs: Collection[Need]) -> float:
    """Return how probable a need is, whatever answers it: "pause" and "quieter" for the noise."""
    plans = (
        one for one in (written, *written.others) if not set(needs_of(one.plan)).isdisjoint(needs)
    )
    return sum(one.probability for one in plans)


def _talk(written: Written) -> float:
    """Return how probably a sentence asks for nothing."""
    plans = (written, *written.others)
    return sum(one.probability for one in plans if one.plan[0].action == NONE)


def _has_target(call: ToolCall) -> bool:
    return not _TARGET.isdisjoint(call.arguments)


def _is_so(deed: str, devices: Sequence[Entity]) -> bool:
    """Tell whether devices are switched as a tool would switch them."""
    usual, others = _SWITCHED.get(deed, ("", {}))
    return bool(usual) and all(one.state == others.get(one.domain, usual) for one in devices)


def _only_here(reading: Reading) -> Reading:
    """Return commands about the speaker's room alone, of which it is told what it lacks."""
    return replace(reading, matches=tuple(replace(one, here=False) for one in reading.matches))


@dataclass(frozen=True, kw_only=True)
class _Meant:
    """What a sentence may mean in this house."""

    plan: Plan
    reading: Reading
    probability: float

    @property
    def is_named(self) -> bool:
        """Whether all that it is about was named."""
        return all(match.entity_ids for match in self.reading.matches)

    @property
    def is_about_devices(self) -> bool:
        """Whether it is about things of the house: of others the model is too often mistaken."""
        return not any(
            needs_no_device(command) or command.action in _PLAYED for command in self.plan
        )


@dataclass(frozen=True, kw_only=True)
class PlanReader:
    """Reads what is said about one house. Thread-safe."""

    house: House
    planner: Planner | None
    now: Callable[[], datetime]

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what a sentence asks for, to be done or asked about; None where neither."""
        return self._unless_pointless(self._read(turn, language, area, least=_TOLD_ASKED), area)

    def likely(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what is likely meant by the plan alone, though it may be of no use to ask it."""
        return self._read(turn, language, area, least=PLANNED)

    def guess(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what a sentence may ask for that nothing else understands, to be asked about."""
        guess = self._read(turn, language, area, least=_TOLD_GUESSED, is_guess=True)
        return self._unless_pointless(guess, area)

    def _read(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        *,
        least: float,
        is_guess: bool = False,
    ) -> Understood | None:
        plan_of = partial(self.planner.plan, language=language) if self.planner else None
        text = in_one_word(turn.text, language)
        written = plan_of(text) if plan_of else None
        if plan_of is None or written is None:
            return None
        read = partial(self._reading, text=text, language=language, area=area)
        meant = self._meant(written, area, read, 1.0 if is_guess else _IMPOSSIBLE)
        if meant is None or meant.probability < least or (is_guess and not meant.is_about_devices):
            return None
        needs = needs_of(meant.plan)
        told = is_told(needs, text, language)
        likely = _GUESSED if is_guess else PLANNED
        is_likely = max(meant.probability, _together(written, needs)) >= likely
        is_talk = written.plan[0].action == NONE and not is_guess
        if not is_likely and (not told or is_talk):
            return None
        is_question = all(command.action in ASKING for command in meant.plan)
        # "If I turned on the lights": some words may turn a command into something else.
        has_exception = any("but" in command.spans for command in meant.plan)
        halves = excepted(text, language) if has_exception else None
        said = halves[0] if halves else text
        answered_from = _GUESSED if is_guess and meant.is_named else PLAIN
        surely = answered_from if is_question else surely_from(meant.plan, said, language, plan_of)
        may_do = not is_question and surely == PLAIN and _talk(written) < _TALK
        if may_do and self._takes_up_all(meant, text, language):
            surely = _TAKEN_UP
        is_done = surely is not None and meant.probability >= (_TOLD if told else surely)
        is_forbidden = surely is None and begins_with_caution(said, language)
        if not is_done and (is_question or (is_forbidden and meant.probability < PLAIN)):
            return None
        score = min(meant.reading.score, SURE if is_done else DOUBTFUL)
        matches = meant.reading.matches
        return Understood(turn=turn, area=area, matches=matches, score=score, is_guess=True)

    def _meant(
        self,
        written: Written,
        area: str | None,
        read: Callable[[Plan], Reading | None],
        impossible_share: float,
    ) -> _Meant | None:
        """Return the likeliest thing to do, whichever of several plans comes to it.

        "I'm sweating in here" may be about "here" or about no place: the same thermostat. And
        what the house cannot do is hardly meant: a share of its probability is believed in.
        """
        found: dict[str, _Meant] = {}
        impossible = 0.0
        for one in (written, *written.others):
            reading = read(one.plan)
            if reading is None and one.plan[0].action != NONE:
                impossible += one.probability
            if reading is None:
                continue
            effect = self._effect(reading.matches, area)
            first = found.get(effect, _Meant(plan=one.plan, reading=reading, probability=0.0))
            likely = first.probability + one.probability
            found[effect] = replace(first, probability=likely)
        likeliest = max(found.values(), key=lambda meant: meant.probability, default=None)
        if likeliest is None:
            return None
        believed = 1 - (1 - impossible_share) * impossible
        return replace(likeliest, probability=likeliest.probability / believed)

    def _takes_up_all(self, meant: _Meant, text: str, language: str) -> bool:
        is_near = _TAKEN_UP <= meant.probability < PLAIN
        return is_near and takes_up_all(meant.plan, text, language, self.house)

    def _reading(self, plan: Plan, text: str, language: str, area: str | None) -> Reading | None:
        """Return the commands of a plan; where they can do nothing, what answers its need."""
        reading = reading_of(plan, text, language, self.house, area)
        if reading is None or is_one_of(reading.matches, text, language, self.house):
            return None
        if not needs_of(plan):
            return reading
        made = make_plan(reading.matches, self.house, area, self.now())
        is_elsewhere = self._is_elsewhere(reading, made.calls, text, area)
        if made.asks or (made.calls and not is_elsewhere and not self._heats_not(plan, made.calls)):
            return reading
        other = answered(plan, text, language, self.house, area)
        return other or (_only_here(reading) if is_elsewhere else reading)

    def _unless_pointless(
        self, understood: Understood | None, area: str | None
    ) -> Understood | None:
        """Return what was understood; nothing for a doubt about what is so or is not there."""
        if understood is None or understood.score >= SURE:
            return understood
        return understood if self._is_worth_asking(understood.matches, area) else None

    def _is_worth_asking(self, matches: Sequence[Match], area: str | None) -> bool:
        """Tell whether a house has what commands are about, and not as they would have it."""
        made = make_plan(matches, self.house, area, self.now())
        about = [touched(call.arguments, self.house) for call in made.calls if _has_target(call)]
        if not made.calls or not all(about):
            return made.asks
        deeds = [call.name.rpartition("__")[2] for call in made.calls]
        is_so = len(about) == len(deeds) and all(map(_is_so, deeds, about))
        return not is_so or all(match.entity_ids for match in matches)

    def _heats_not(self, plan: Plan, calls: Sequence[ToolCall]) -> bool:
        """Tell whether heating would be set that is off."""
        about = (touched(call.arguments, self.house) for call in calls)
        heating = [one for some in about for one in some if one.domain == "climate"]
        is_cold = needs_of(plan)[0] is Need.WARMTH
        return is_cold and bool(heating) and all(one.state == "off" for one in heating)

    def _is_elsewhere(
        self, reading: Reading, calls: Sequence[ToolCall], text: str, area: str | None
    ) -> bool:
        """Tell whether what is felt here would be answered in another room, by what none named."""
        devices = [one for call in calls for one in touched(call.arguments, self.house)]
        if area is None or not devices or not all(one.here for one in reading.matches):
            return False
        if any(one.area == area or one.domain in _OF_HOUSE for one in devices):
            return False
        kinds = device_words(reading.matches[0].language)
        named = {kind for word in words_of(text) for kind in kinds.get(word, ())}
        return named.isdisjoint(kind for one in devices for kind in (one.domain, one.device_class))

    def _effect(self, matches: Sequence[Match], area: str | None) -> str:
        """Return what commands would do or say, whatever words they name their devices by."""
        return repr(
            [
                self._called(step.call.name, step.call.arguments, step.match.language)
                if step.call
                else step.text
                for step in make_plan(matches, self.house, area, self.now()).steps
            ]
        )

    def _called(
        self, tool: str, arguments: Mapping[str, object], language: str
    ) -> tuple[object, ...]:
        devices = sorted(one.entity_id for one in touched(arguments, self.house))
        rest = {name: value for name, value in arguments.items() if name not in _TARGET}
        if devices:
            return (tool, devices, rest)
        if tool.endswith(_TIMER):
            return (tool, rest)  # whatever it is called
        item = without_articles(str(arguments.get("item", "")), language)
        return (tool, {**arguments, "item": item})

"""Several commands in one sentence that no parser reads whole: each part by whichever knows it.

A part is read as if it were said after those before it, so that it may refer to them. All is left
unless every part is understood for sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, dropwhile, pairwise
from typing import Final

from wyoming_servers.house.caution import says_when
from wyoming_servers.house.later import is_all_later
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner

from .compound.contrary import are_contrary
from .compound.left_alone import left_alone, without_spared
from .compound.missing import MISSING, completed, missing_match
from .compound.reasons import are_alike
from .compound.room_before import all_there, is_here
from .compound.trailed import fits, tells, trailed_by_rooms, without_join
from .conversation import Turn
from .led import led_by_room
from .parts import parts_of
from .planned.exceptions import excepted_of_one, without_excepted
from .questions import PERMISSION, TARGET, Parser, Question, Understood
from .resolve import domains_meant
from .runs import Run, together
from .talk import is_talk
from .targeting import about
from .tolerant import SURE

Asked = Callable[[Understood], Question | None]
"""Returns what has to be asked before something is done."""

_LIKELY = 0.7
"""From here on a plan of the whole sentence is heeded that has fewer commands than there are."""
_LATER: Final = "conversation_command"
"""A slot that takes what is to be done later, and might go on."""
_VALUES: Final = frozenset(
    ("brightness", "color", "position", "percentage", "temperature", "volume_level")
)
"""Slots that a part may set of what the part before was about."""
_ADDING: Final = "HassListAddItem"
_LIST: Final = "List"
"""Is in the intents about lists."""
_PLAYED: Final = frozenset(("scene", "script"))
"""Kinds of which the name alone is a command."""
_STOP: Final = re.compile(r"\s*[.!?]")
_WORD: Final = re.compile(r"\w")


@dataclass(frozen=True, kw_only=True)
class PartReader:
    """Reads sentences of several commands, in one conversation."""

    parsers: Callable[[], Iterable[Parser]]
    """Returns what reads the parts."""
    strictly: Parser
    asked: Asked
    house: House
    planner: Planner | None = None
    """The house's own model, where there is one."""
    _known: dict[tuple[str, str, str | None], Understood | None] = field(default_factory=dict)
    """What was made of a part behind what was said, in an area: most are read several times."""

    def read_led(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read several commands behind the room they all are meant for, as if said there."""
        led = led_by_room(turn.text, language, self.house)
        if led is None or says_when(turn.text, language):
            return None
        area, text = led
        spans = parts_of(text, language)
        runs = self._runs(replace(turn, text=text), language, area, spans) if spans else ()
        understood = together(turn, area, runs)
        is_more = understood is not None and len(understood.matches) > 1
        return all_there(understood, area, self.house) if understood and is_more else None

    def read_trailed(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read several commands before the rooms that they all are meant for, as if said there."""
        trailed = trailed_by_rooms(turn.text, language, self.house)
        if trailed is None or says_when(turn.text, language):
            return None
        rooms, text = trailed
        spans = parts_of(text, language)
        if not spans or any(tells(text[start:end], language) for start, end in spans):
            return None
        there = replace(turn, text=text)
        found: list[Run] = []
        for room in rooms:
            runs = self._runs(there, language, room, spans, asking=(PERMISSION, TARGET))
            understood = together(turn, area, runs)
            is_more = understood is not None and len(understood.matches) > 1
            if understood is None or not is_more or not fits(understood, room, self.house):
                return None
            found += runs if len(rooms) == 1 else (self._placed(run, room) for run in runs)
        return together(turn, rooms[0] if len(rooms) == 1 else area, found)

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return the commands of a sentence whose parts are understood by different parsers."""
        if spared := self._sparing(turn, language, area):
            return spared
        spans = parts_of(turn.text, language)
        runs = self._runs(turn, language, area, spans) if spans else ()
        if len(runs) > 1 and _may_be_reasons(runs, turn.text, language):
            planned = self._count_planned(turn.text, language, _LIKELY)
            if 0 < planned < len(runs):
                return None
        return together(turn, area, runs)

    def read_partly(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read what can be done where a part lacks words, or names what the house does not have."""
        if self.planner is None or is_talk(turn.text, language, self.planner, _LIKELY):
            return None
        spans = parts_of(turn.text, language)
        ends = (turn.text[slice(*spans[0])], turn.text[slice(*spans[-1])]) if spans else ("", "")
        runs: list[Run] = []
        for start, end in spans:
            run = self._sure(turn, language, area, (start, end), (PERMISSION,))
            run = run or self._missing(turn, language, area, (start, end), ends)
            if run is None:
                return None
            runs.append(run)
        lacking = [run for run in runs if run.understood.matches[0].intent == MISSING]
        return together(turn, area, runs) if len(lacking) < len(runs) else None

    def _missing(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        span: tuple[int, int],
        ends: tuple[str, str],
    ) -> Run | None:
        """Read a part about what is not there, or one that leaves out what another one says."""
        start, end = span
        part = turn.text[start:end]
        wholes = [*completed(part, *ends, language, self.house)]
        for text in wholes[1:]:
            whole = replace(turn, text=text)
            run = self._sure(whole, language, area, (0, len(whole.text)), (PERMISSION,))
            if run is not None:
                return replace(run, start=start, end=end)
        match = missing_match(wholes, part, language, self.house, self.planner)
        understood = Understood(turn=turn, area=area, matches=(match,) if match else ())
        return Run(start, end, understood) if match else None

    def _sparing(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read what is to be done where the end of the sentence says what stays as it is."""
        for halves, without in (
            (left_alone(turn.text, language), without_spared),
            (excepted_of_one(turn.text, language), without_excepted),
        ):
            if halves is None or says_when(turn.text, language):
                continue
            done = replace(turn, text=halves[0])
            found = self._sure(done, language, area, (0, len(done.text)), (PERMISSION,))
            understood = found.understood if found else self.read(done, language, area)
            if understood is None or understood.score < SURE:
                continue
            if left := without(understood, halves[1], language, self.house):
                return replace(left, turn=turn)
        return None

    def read_swallowed(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read so where free text has taken what may be commands: "mets la lampe à 20 et …"."""
        spans = parts_of(turn.text, language)
        whole = self.strictly(turn, language, area) if spans else None
        if whole is None or not _swallows(whole, turn.text, spans):
            return None
        if len(whole.matches) == 1 and is_all_later(whole.matches[0]):
            return None
        runs = self._runs(turn, language, area, spans)
        if len(runs) == 1:
            runs = self._lists(whole, turn, language, area)
        if not 1 < len(runs) <= self._count_planned(turn.text, language):
            return None
        return together(turn, area, runs)

    def _lists(
        self, whole: Understood, turn: Turn, language: str, area: str | None
    ) -> tuple[Run, ...]:
        """Read "put eggs on one list and nails on the other", where the verb is said once."""
        if {match.intent for match in whole.matches} != {_ADDING}:
            return ()
        verb = turn.text.split()[0]
        first, *parts = (turn.text[start:end] for start, end in parts_of(turn.text, language))
        text = ", ".join([first, *(f"{verb} {part}" for part in parts)])
        spans = parts_of(text, language)
        runs = self._runs(replace(turn, text=text), language, area, spans) if spans else ()
        matches = [match for run in runs for match in run.understood.matches]
        lists = {match.slots.get("name") for match in matches if match.intent == _ADDING}
        return runs if 1 < len(lists) == len(matches) else ()

    def _runs(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        spans: Sequence[tuple[int, int]],
        asking: Container[str] = (PERMISSION,),
    ) -> tuple[Run, ...]:
        """Read as many parts at once as are understood together; none unless all of them are.

        ``asking`` are the kinds of question that a part may lead to.
        """
        texts = ((spans[0][0], end) for _, end in reversed(spans))
        found = (self._sure(turn, language, area, span, asking) for span in texts)
        runs = [run for run in found if run]
        whole: tuple[Run, ...] = ()
        # What takes other parts as its text is the last that is tried.
        for run in sorted(runs, key=lambda run: _swallows(run.understood, turn.text, spans)):
            rest = [span for span in spans if span[0] > run.end]
            if not rest and not run.understood.is_guess:
                return (run,)
            if not rest:
                whole = (run,)  # unless the parts are no guess, or it has fewer commands
                continue
            if _goes_on(run, turn.text, language):
                continue
            further = self._runs(turn, language, area, rest, asking)
            found_all = (run, *further)
            if further and not (whole and _is_likelier(whole[0], found_all, turn.text, language)):
                return found_all
        return whole

    def read_at(
        self, turn: Turn, language: str, area: str | None, span: tuple[int, int]
    ) -> Run | None:
        """Return what is understood for sure of the part at a place; None where nothing is."""
        return self._sure(turn, language, area, span, (PERMISSION,))

    def _sure(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        span: tuple[int, int],
        asking: Container[str],
    ) -> Run | None:
        """Return what the first parser that understands a part makes of it, if that is sure."""
        start, end = span
        part = replace(turn, text=turn.text[start:end])
        said = without_join(turn.text[:start], language) if start else ""
        if start:
            part = replace(part, before=(*turn.before, {"role": "user", "content": said}))
        key = (said, part.text, area)
        if key not in self._known:
            self._known[key] = self._first(part, language, area)
        found = self._known[key]
        if found is None or not found.matches or found.score < SURE:
            return None
        is_placed = not start or is_here(part.text, language)
        if not is_placed and any(_lacks(match, found) for match in found.matches):
            return None
        question = self.asked(found)
        is_sure = question is None or question.kind in asking
        return Run(start, end, found) if is_sure else None

    def _first(self, part: Turn, language: str, area: str | None) -> Understood | None:
        if spared := self._sparing(part, language, area):
            return spared
        readings = (parser(part, language, area) for parser in self.parsers())
        return next((one for one in readings if one and not _is_bare(one)), None)

    def _placed(self, run: Run, room: str) -> Run:
        """Return what was understood as if the room had been said."""
        matches = tuple(self._there(match, room) for match in run.understood.matches)
        return replace(run, understood=replace(run.understood, matches=matches))

    def _there(self, match: Match, room: str) -> Match:
        named = [self.house.entity_by_id[one] for one in match.entity_ids]
        there = [one for one in named if one.area == room]
        if len(there) == 1 < len(named):
            match = about(match, there[0])
        return replace(match, here=False)

    def _count_planned(self, text: str, language: str, least: float = 0.0) -> int:
        """Return how many commands the likeliest plan has; none where it is less likely."""
        written = self.planner.plan(text, language) if self.planner else None
        return len(written.plan) if written and written.probability >= least else 0


def _is_likelier(whole: Run, runs: Sequence[Run], text: str, language: str) -> bool:
    """Tell whether parts are a guess; not where the whole leaves out what one of them tells.

    Where they are contrary, a part is surer: the whole takes the verb of another for its own.
    """
    found = [match for run in runs for match in run.understood.matches]
    is_less = len(whole.understood.matches) < len(found) and _are_told(runs, text, language)
    if is_less or are_contrary(whole.understood.matches, found):
        return False
    return any(run.understood.is_guess for run in runs)


def _are_told(runs: Sequence[Run], text: str, language: str) -> bool:
    """Tell whether all parts before the last are commands by their first words."""
    return all(begins_command(text[run.start : run.end], language) for run in runs[:-1])


def _swallows(understood: Understood, text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether free text reaches over several parts, which may be commands.

    What "it" stands for in a command for later is no text of the sentence.
    """
    parts = [fold(text[start:end]) for start, end in spans]
    said = " ".join(words_of(text))
    return any(
        not any(fold(match.texts[slot]) in part for part in parts)
        and (slot != _LATER or " ".join(words_of(match.texts[slot])) in said)
        for match in understood.matches
        for slot in match.free_text
    )


def _is_bare(understood: Understood) -> bool:
    """Tell whether a part is a name alone, which is a command only where it is a scene's."""
    bare = [match for match in understood.matches if match.bare]
    return any(not domains_meant(match) <= _PLAYED for match in bare)


def _lacks(match: Match, found: Understood) -> bool:
    """Tell whether a value may be meant for what the part before was about: "and make it red"."""
    return found.is_guess and match.here and not _VALUES.isdisjoint(match.slots)


def _goes_on(run: Run, text: str, language: str) -> bool:
    """Tell whether free text at the end of a part may go on behind it."""
    part, rest = text[run.start : run.end], words_of(text[run.end :])
    behind = " ".join(dropwhile(small_words(language).joins.__contains__, rest))
    is_listed = all(_LIST in match.intent for match in run.understood.matches)
    is_done = is_listed and begins_command(part, language) and begins_command(behind, language)
    if is_done or _STOP.match(text, run.end):
        return False
    said = fold(part)
    return any(
        (_LATER in match.slots and fold(match.texts.get(_LATER, "")) in said)
        or any(
            said.endswith(fold(match.texts[slot]))
            for slot in match.free_text
            if match.intent != "HassStartTimer"
        )
        for match in run.understood.matches
    )


def _may_be_reasons(runs: Sequence[Run], text: str, language: str) -> bool:
    """Tell whether one part may say why another is to be done: "I'm cold, close the blinds"."""
    if _are_told(runs, text, language):
        return False
    between = (text[one.end : other.start] for one, other in pairwise(runs))
    if all(map(_WORD.search, between)):
        return False
    read = [run.understood.matches for run in runs]
    return any(are_alike(one, other) for one, other in combinations(read, 2))

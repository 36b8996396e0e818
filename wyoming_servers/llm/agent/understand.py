"""From the last message of a chat to commands: a chain of small parsers, and answers to questions.

The strict matcher comes first and remembers what it read, then what "it" stands for, then the
tolerant reader. What they are not sure of is asked; the answer is read with the question in mind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache, partial

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.house.names import fold, small_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .carried import carried, set_to
from .completing import Completer
from .compound.room_before import in_room_before
from .compound.written_out import written_out
from .conversation import Turn, last_turn
from .danger import kinds_of
from .ellipsis import Ellipses
from .fast_path import Plan, make_plan
from .fragments import not_but, says_value, stops, undoes
from .gaps import Read, may_lack, missing, names_something
from .half_names import HalfNames
from .link_words import addition, denies, goes_on, joins_on, says_instead, without_links
from .mentions import Mentions, Recall
from .occasions import announced
from .parted import PartReader
from .permission import permission
from .phrases import phrase
from .plan_reader import PlanReader
from .questions import (
    CHOICE,
    DEVICE,
    PERMISSION,
    QUESTION_MARKS,
    TARGET,
    VALUE,
    Question,
    Understood,
    labels,
)
from .results import was_done_before
from .run_on import one_by_one
from .sayings import SayingReader
from .sought import seeks_device
from .told_names import ToldNames
from .tolerant import DOUBTFUL, GUESSED, SURE, Reading, reader_for
from .worded import asked_first, worded

_MOST_QUESTIONS = 4
"""Questions of ours in a row that one sentence may need."""
_MOST_CHOICES = 4
Spoken = Callable[[], tuple[Match, ...]]
"""Returns the commands of the turn before."""


class Listener:
    """Understands what is said about one house, keeping no conversation. Thread-safe."""

    def __init__(
        self, house: House, now: Callable[[], datetime], planner: Planner | None = None
    ) -> None:
        """``planner`` is the house's own model, where there is one."""
        self._house = house
        self._now = now
        self._planner = planner
        self._sayings = SayingReader(house=house, planner=planner)
        self._plans = PlanReader(house=house, planner=planner, now=now)
        self._matcher = matcher_for(house)
        self._tolerant = reader_for(self._matcher)
        self._mentions = Mentions(house, self._matcher)
        self._ellipses = Ellipses(house, self._matcher)
        self._half_names = HalfNames(self._matcher)
        self._told_names = ToldNames(self._matcher)
        self._completer = Completer(house, self._half_names, self._mentions, self._ellipses)

    def load(self, language: str) -> None:
        """Load a language ahead; blocks up to a second."""
        if self._planner:
            self._planner.load()
        self._matcher.load(language)

    def understand(self, turn: Turn, chat: Chat, questions: int = _MOST_QUESTIONS) -> Understood:
        """Understand the last thing that was said; blocks for some milliseconds."""
        language = chat.language or self._house.language
        if questions and turn.asked.rstrip().endswith(QUESTION_MARKS):
            earlier = last_turn(turn.before)
            for first in self._readings(earlier, chat, questions - 1) if earlier else ():
                _, question = self.decide(first, chat)
                if question is not None and question.text == turn.asked:
                    answered = self._completer.completed(first, question, turn.text, language)
                    if answered is not None:
                        return answered
        return self._read(turn, chat, chat.area, questions)

    def guess(self, turn: Turn, chat: Chat) -> Question | None:
        """Return the question whether the likeliest reading of a sentence is meant, if any."""
        guessed = self._guessed(turn, chat)
        return self.decide(guessed, chat)[1] if guessed else None

    def _readings(self, turn: Turn, chat: Chat, questions: int) -> Iterator[Understood]:
        """Yield what we may have asked about: what was understood, else what was guessed."""
        if understood := self.understand(turn, chat, questions):
            yield understood
        elif guessed := self._guessed(turn, chat):
            yield guessed

    def _guessed(self, turn: Turn, chat: Chat) -> Understood | None:
        language = chat.language or self._house.language
        return self._tolerantly(turn, language, chat.area, least=GUESSED)

    def _spoken(self, turn: Turn, chat: Chat, turns: int) -> tuple[Match, ...]:
        """Return the commands of the turn before, which may itself have left something out."""
        earlier = last_turn(turn.before)
        if earlier is None or not turns:
            return ()
        return self.understand(earlier, chat, turns - 1).matches

    def decide(self, understood: Understood, chat: Chat) -> tuple[Plan, Question | None]:
        """Plan what was understood, and tell what has to be asked first."""
        language = chat.language or self._house.language
        plan = make_plan(understood.matches, self._house, understood.area, self._now())
        if understood.lacks_device:
            return plan, Question(text=phrase("which_device", language), kind=DEVICE)
        if understood.lacks_value:
            return plan, Question(text=phrase(understood.lacks_value, language), kind=VALUE)
        if understood.choices:
            names = labels(understood.choices, self._house, language)
            return plan, Question(text=phrase("which_one", language, names=names), kind=CHOICE)
        if plan.asks:
            return plan, Question(text=plan.text, kind=TARGET, plan=plan)
        if understood.is_agreed:
            return plan, None
        text = permission(plan, understood, self._house, language, kinds_of(chat.options))
        return plan, Question(text=text, kind=PERMISSION) if text else None

    def _read(self, turn: Turn, chat: Chat, area: str | None, turns: int) -> Understood:
        """Return what the first parser that understands the sentence makes of it.

        ``turns`` is how many turns before may be needed for it.
        """
        language = chat.language or self._house.language
        turn = replace(turn, text=written_out(turn.text, language, self._house))
        spoken = cache(partial(self._spoken, turn, chat, turns))
        recall = partial(self._recall, chat, turns)
        referring = partial(self._referring, recall=recall)
        announcing = partial(announced, house=self._house, read=self._strictly)
        parts = PartReader(
            parsers=(
                self._strictly,
                self._sayings.read,
                referring,
                announcing,
                self._half_named,
                self._told,
                self._tolerantly,
                partial(asked_first, house=self._house),
                partial(worded, house=self._house),
                partial(self._adding, chat=chat, turns=turns),
                self._plans.read,
            ),
            asked=lambda understood: self.decide(understood, chat)[1],
            house=self._house,
            planner=self._planner,
        )
        parsers = (
            self._stopping,
            parts.read_led,
            parts.read_trailed,
            parts.read_swallowed,
            partial(asked_first, house=self._house),
            self._strictly,
            partial(self._undoing, spoken=spoken),
            self._within,
            self._continued,
            partial(self._setting, spoken=spoken),
            referring,
            partial(self._added, spoken=spoken),
            partial(self._linked, spoken=spoken, recall=recall),
            partial(self._carrying, spoken=spoken),
            self._sayings.read,
            announcing,
            self._half_named,
            self._told,
            self._tolerantly,
            partial(worded, house=self._house),
            parts.read,
            self._plans.read,
            self._sayings.guess,
            parts.read_partly,
            self._incompletely,
        )
        readings = (parser(turn, language, area) for parser in parsers)
        understood = next(filter(None, readings), Understood(turn=turn, area=area))
        if [match.intent for match in understood.matches] == [CHANGE]:
            changes = self._ellipses.change(understood.matches[0], spoken())
            return replace(understood, matches=changes)
        return in_room_before(understood, self._house)

    def _strictly(self, turn: Turn, language: str, area: str | None) -> Understood:
        matches = self._half_names.strictly(turn.text, language, area)
        if any(seeks_device(match, self._house, language) for match in matches):
            return Understood(turn=turn, area=area)
        if played := self._sayings.instead(matches, turn, language, area):
            return played
        if any(names_something(match, language) for match in matches):
            return Understood(turn=turn, area=area, lacks_value="which_item")
        if any(may_lack(match) for match in matches):
            read = partial(self._matcher.match_all, language=language, area=area)
            if lacks := missing(turn.text, language, self._matcher, read):
                return Understood(turn=turn, area=area, lacks_value=lacks)
        matches = one_by_one(matches, turn.text, language, self._planner)
        return Understood(turn=turn, area=area, matches=matches)

    def _plain(self, language: str, area: str | None) -> Read:
        """Return what reads a text that leaves nothing out, but maybe half of a name."""
        return partial(self._half_names.plainly, language=language, area=area)

    def _half_named(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read "the bedside lamp" where there is a left and a right one."""
        matches = self._half_names.read(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def _told(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read "lock the August" where that is a part of one name."""
        is_plain = not is_careful(turn.text, language)
        matches = self._told_names.read(turn.text, language, area) if is_plain else ()
        return Understood(turn=turn, area=area, matches=matches, score=SURE)

    def _incompletely(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read what lacks a value or a device: "set the temperature"."""
        read = self._plain(language, area)
        rooms = [one.name for one in self._house.areas]
        lacks = missing(
            turn.text, language, self._matcher, read, names=self._mentions.tried, rooms=rooms
        )
        return Understood(turn=turn, area=area, lacks_value=lacks) if lacks else None

    def _continued(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "and the bedroom" as the end of the sentence before it."""
        joins = (f"{fold(join)} " for join in small_words(language).joins)
        earlier = last_turn(turn.before)
        if earlier is None or not fold(turn.text).startswith(tuple(joins)):
            return None
        first = self._matcher.match_all(earlier.text, language, area)
        both = self._matcher.match_all(f"{earlier.text} {turn.text}", language, area)
        if not first or both[: len(first)] != first:
            return None
        return Understood(turn=turn, area=area, matches=both[len(first) :])

    def _within(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read a correction or an exception in the sentence itself."""
        matches = self._ellipses.corrected(turn.text, language, area)
        matches = matches or self._ellipses.without(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def _stopping(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "stop it" and "pause" about the player or the cover that was spoken of."""
        if not stops(turn.text, language):
            return None
        return Understood(
            turn=turn, area=area, matches=self._mentions.stopped(turn, language, area)
        )

    def _undoing(
        self, turn: Turn, language: str, area: str | None, *, spoken: Spoken
    ) -> Understood | None:
        """Read "undo that" and "not the kitchen, the bedroom" about what was done."""
        if not was_done_before(turn):
            return None
        if undoes(turn.text, language):
            return Understood(turn=turn, area=area, matches=self._ellipses.undone(spoken()))
        if not_but(turn.text, language) is None and agrees(turn.text, language) is not False:
            return None
        matches = self._ellipses.swapped(turn.text, spoken(), language)
        return Understood(turn=turn, area=area, matches=matches)

    def _setting(
        self, turn: Turn, language: str, area: str | None, *, spoken: Spoken
    ) -> Understood | None:
        """Read "make it 21 instead", "no, 10 minutes" and "no, blue"."""
        is_new = joins_on(turn.text, language)
        if is_new or not (says_value(turn.text, language) and was_done_before(turn)):
            return None
        matches = self._ellipses.set_anew(turn.text, spoken(), language, area)
        if not matches and (before := spoken()):
            read = self._plain(language, area)
            matches = set_to(turn.text, before[-1], self._house, read, language=language)
        return Understood(turn=turn, area=area, matches=matches)

    def _linked(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        *,
        spoken: Spoken,
        recall: Recall,
    ) -> Understood | None:
        """Read the command in "and open it again" and "no, turn on the fan instead"."""
        text = addition(turn.text, language)
        if not text or denies(turn.text, language):
            return None
        rest = replace(turn, text=text)
        found = self._strictly(rest, language, area)
        if not all(self._ellipses.is_whole(match) for match in found.matches):
            return None
        understood = found or self._referring(rest, language, area, recall=recall)
        if not understood or not (says_instead(turn.text, language) and was_done_before(turn)):
            return understood
        return replace(
            understood, matches=(*self._put_back(understood, spoken()), *understood.matches)
        )

    def _put_back(self, understood: Understood, spoken: tuple[Match, ...]) -> tuple[Match, ...]:
        """Return what undoes the same command about something else."""
        intents = {match.intent for match in understood.matches}
        same = bool(spoken) and {match.intent for match in spoken} == intents
        return self._ellipses.undone(spoken) if same else ()

    def _added(
        self, turn: Turn, language: str, area: str | None, *, spoken: Spoken
    ) -> Understood | None:
        """Read "the bedroom too", "no, the other one" and "in the bedroom"."""
        # Without a word that ties it to what was before, it may answer a question of the model.
        is_answer = turn.asked.rstrip().endswith(QUESTION_MARKS)
        added = addition(turn.text, language)
        if added is None and (is_answer or not self._ellipses.is_place(turn.text, language)):
            return None
        before = spoken()
        others = partial(self._mentions.others, turn, language, area)
        readings = self._ellipses.continued(turn.text, before, language, others)
        if len(readings) == 1:
            understood = Understood(turn=turn, area=area, matches=readings[0])
            if says_instead(turn.text, language) and was_done_before(turn):
                put_back = self._put_back(understood, before)
                return replace(understood, matches=(*put_back, *readings[0]))
            return understood
        choices = tuple(Reading(matches=matches) for matches in readings)
        return Understood(turn=turn, area=area, choices=choices[:_MOST_CHOICES])

    def _adding(
        self, turn: Turn, language: str, area: str | None, *, chat: Chat, turns: int
    ) -> Understood | None:
        """Read "the bedroom too" as a part of a sentence."""
        is_added = turns and goes_on(turn.text, language)
        spoken = cache(partial(self._spoken, turn, chat, turns))
        return self._added(turn, language, area, spoken=spoken) if is_added else None

    def _carrying(
        self, turn: Turn, language: str, area: str | None, *, spoken: Spoken
    ) -> Understood | None:
        """Read "remove the milk" about the list that was read, and "and inside"."""
        before = spoken()
        if not before:
            return None
        read = self._plain(language, area)
        named = self._ellipses.named(without_links(turn.text, language), language)
        place = self._house.area_by_id.get(named.id) if named else None
        matches = carried(turn.text, before[-1], self._house, read, language=language, place=place)
        return Understood(turn=turn, area=area, matches=matches)

    def _recall(self, chat: Chat, turns: int, past: Turn) -> tuple[Match, ...]:
        return self.understand(past, chat, min(turns - 1, 1)).matches if turns else ()

    def _referring(
        self, turn: Turn, language: str, area: str | None, *, recall: Recall
    ) -> Understood | None:
        """Read "it", "them" and "the other one"."""
        commands = self._mentions.read(turn, language, area, recall)
        if commands is None:
            return None
        understood = Understood(turn=turn, area=area, lacks_device=not commands)
        if len(commands) == 1:
            return replace(understood, matches=commands[0])
        readings = tuple(Reading(matches=matches) for matches in commands)
        return replace(understood, choices=readings[:_MOST_CHOICES])

    def _tolerantly(
        self, turn: Turn, language: str, area: str | None, *, least: float = DOUBTFUL
    ) -> Understood | None:
        readings = self._tolerant.read(turn.text, language, area, least=least)
        if not readings:
            return None
        understood = Understood(turn=turn, area=area, score=readings[0].score)
        if len(readings) == 1:
            return replace(understood, matches=readings[0].matches)
        return replace(understood, choices=readings[:_MOST_CHOICES])

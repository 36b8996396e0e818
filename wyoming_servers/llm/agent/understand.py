"""From the last message of a chat to commands, and what has to be asked before they are done.

A chain of small parsers reads the sentence. What they are not sure of is asked; the answer is read
with the question in mind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from wyoming_servers.house.addressing import without_address
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.match import Match
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.names import without_hesitation
from wyoming_servers.house.noes import with_plain_no
from wyoming_servers.house.parted_words import with_whole_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.wire.protocol import Chat

from .alone import SentenceReader
from .chain import Chain
from .completing import Completer
from .compound.conditional import without_conditions
from .compound.delayed import with_delays_last
from .compound.device_before import of_device_before
from .compound.missing import missing_match, told_missing
from .compound.opened import without_early_join
from .compound.other_ones import but_the_others
from .compound.owned import with_owners
from .compound.reasons import without_reason_before
from .compound.retracted import without_withdrawn
from .compound.room_before import in_room_before
from .compound.same_list import with_list
from .compound.same_thing import with_things
from .compound.shared_value import with_shared_value
from .compound.unpaused import with_pauses
from .compound.written_out import written_out
from .conversation import Turn, last_turn
from .danger import kinds_of
from .dialogue import DialogueReader
from .ellipsis import Ellipses
from .fast_path import Plan, make_plan
from .half_names import HalfNames
from .mentions import Mentions
from .permission import permission
from .phrases import phrase
from .plan_reader import PlanReader
from .questions import (
    CHOICE,
    DEVICE,
    PERMISSION,
    QUESTION_MARKS,
    TARGET,
    TIMER,
    VALUE,
    Question,
    Understood,
    labels,
)
from .sayings import SayingReader
from .told_names import ToldNames
from .tolerant import GUESSED, reader_for
from .which_timer import timer_question

_MOST_QUESTIONS = 4
"""Questions of ours in a row that one sentence may need."""
_PLAINLY: Final = (
    *(with_plain_no, without_hesitation, without_address, without_early_join),
    *(without_reason_before, without_conditions, with_delays_last),
)
"""What takes out of a sentence, or puts last, what hides its commands; in this order."""
_COMPLETED: Final = (with_pauses, with_owners, with_things, with_shared_value, with_list)
"""What puts into a part what another one tells for it."""


class Listener:
    """Understands what is said about one house, keeping no conversation. Thread-safe."""

    def __init__(
        self, house: House, now: Callable[[], datetime], planner: Planner | None = None
    ) -> None:
        """``planner`` is the house's own model, where there is one."""
        self._house = house
        self._now = now
        self._planner = planner
        self._plans = PlanReader(house=house, planner=planner, now=now)
        self._matcher = matcher_for(house)
        mentions, ellipses = Mentions(house, self._matcher), Ellipses(house, self._matcher)
        half_names = HalfNames(self._matcher)
        self._completer = Completer(house, half_names, mentions, ellipses)
        self._alone = SentenceReader(
            house=house,
            matcher=self._matcher,
            tolerant=reader_for(self._matcher),
            half_names=half_names,
            told_names=ToldNames(self._matcher),
            mentions=mentions,
            ellipses=ellipses,
            sayings=SayingReader(house=house, planner=planner),
            planner=planner,
        )

    def load(self, language: str) -> None:
        """Load a language ahead; blocks up to a second."""
        if self._planner:
            self._planner.load()
        self._matcher.load(language)

    def understand(self, turn: Turn, chat: Chat, questions: int = _MOST_QUESTIONS) -> Understood:
        """Understand the last thing that was said; blocks for some milliseconds."""
        language = chat.language or self._house.language
        if turn.is_long:
            return Understood(turn=turn, area=chat.area)
        if questions and turn.asked.rstrip().endswith(QUESTION_MARKS):
            earlier = last_turn(turn.before)
            for first in self._readings(earlier, chat, questions - 1) if earlier else ():
                plan, question = self.decide(first, chat)
                question = question or self._asked_later(plan, earlier)
                if question is not None and question.text == turn.asked:
                    answered = self._completer.completed(first, question, turn.text, language)
                    if answered is not None:
                        return answered
        return self._read(turn, chat, chat.area, questions)

    @staticmethod
    def _asked_later(plan: Plan, turn: Turn | None) -> Question | None:
        """Return what was asked once tools had told something."""
        timers = timer_question(plan, turn) if turn else None
        return Question(text=timers.text, kind=TIMER, timers=timers) if timers else None

    def guess(self, turn: Turn, chat: Chat) -> Question | None:
        """Return the question whether the likeliest reading of a sentence is meant, if any."""
        guessed = self._guessed(turn, chat)
        return self.decide(guessed, chat)[1] if guessed else None

    def lacking(self, turn: Turn, language: str) -> str:
        """Return the sentence that the house lacks what a command is about; empty where it may."""
        text, house = turn.text, self._house
        match = missing_match([text], text, language, house, self._planner, is_all=True)
        return told_missing(match) if match else ""

    def _readings(self, turn: Turn, chat: Chat, questions: int) -> Iterator[Understood]:
        """Yield what we may have asked about: what was understood, else what was guessed."""
        if understood := self.understand(turn, chat, questions):
            yield understood
        elif guessed := self._guessed(turn, chat):
            yield guessed

    def _guessed(self, turn: Turn, chat: Chat) -> Understood | None:
        language = chat.language or self._house.language
        return self._alone.tolerantly(turn, language, chat.area, least=GUESSED)

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
        said, turn = turn.text, replace(turn, text=self._in_full(turn.text, language))
        dialogue = DialogueReader(
            turn=turn, chat=chat, turns=turns, understand=self.understand, alone=self._alone
        )
        chain = Chain(
            alone=self._alone,
            dialogue=dialogue,
            plans=self._plans,
            asked=lambda understood: self.decide(understood, chat)[1],
            house=self._house,
            planner=self._planner,
        )
        understood = chain.read(turn, language, area)
        if [match.intent for match in understood.matches] == [CHANGE]:
            changes = self._alone.ellipses.change(understood.matches[0], dialogue.spoken)
            return replace(understood, matches=changes)
        understood = of_device_before(self._changed_within(understood), self._house)
        placed = in_room_before(understood, self._house)
        return but_the_others(placed, said, language, self._house)

    def _in_full(self, text: str, language: str) -> str:
        """Return a sentence whose parts say what they mean, as they are said alone."""
        text = without_withdrawn(text, language)
        text = with_owners(text, language, self._house)  # a reason may tell of whom
        for plainly in _PLAINLY:
            text = plainly(text, language)
        for completed in _COMPLETED:
            text = completed(text, language, self._house)
        return written_out(with_whole_words(text, self._house), language, self._house)

    def _changed_within(self, understood: Understood) -> Understood:
        """Return commands of which "turn it up" is about the one before: "next song and …"."""
        matches: list[Match] = []
        for match in understood.matches:
            is_open = match.intent == CHANGE and match.slots.get("look") == "last"
            before = [one for one in matches[-1:] if one.intent != "HassTurnOff"]
            matches += self._alone.ellipses.change(match, before) if is_open else (match,)
        return replace(understood, matches=tuple(matches))

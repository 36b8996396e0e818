"""From the last message of a chat to commands: a chain of small parsers, and answers to questions.

The strict matcher comes first and remembers what it read, then what "it" stands for, then the
tolerant reader. What they are not sure of is asked; the answer is read with the question in mind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.house.names import fold, small_words, without_articles
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.sound import alike
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .conversation import Turn, last_turn
from .danger import KINDS, kinds_of, question_before
from .ellipsis import Ellipses
from .fast_path import Plan, make_plan
from .link_words import addition
from .mentions import Mention, Mentions
from .phrases import alternatives, phrase, series
from .tolerant import DOUBTFUL, GUESSED, SURE, Reading, reader_for

QUESTION_MARKS = ("?", "\N{FULLWIDTH QUESTION MARK}", "\N{ARABIC QUESTION MARK}", ";")

_MOST_QUESTIONS = 4
"""Questions of ours in a row that one sentence may need."""
_MOST_CHOICES = 4
_AREA, _CHOICE, _DEVICE, _PERMISSION = "area", "choice", "device", "permission"


@dataclass(frozen=True, kw_only=True)
class Question:
    """What has to be asked before anything is done."""

    text: str
    kind: str
    """``area``, ``choice``, ``device`` or ``permission``: what kind of answer it waits for."""


@dataclass(frozen=True, kw_only=True)
class Understood:
    """What the user wants."""

    turn: Turn
    """The turn with the command; questions and answers may have followed."""
    matches: tuple[Match, ...] = ()
    area: str | None = None
    """Area id of the place it is about when none was said."""
    choices: tuple[Reading, ...] = ()
    """Readings of which one has to be chosen."""
    score: float = 1.0
    """How sure the reading is; 1 when it was read strictly."""
    is_agreed: bool = False
    """Whether the user said yes to our question."""
    is_refused: bool = False
    lacks_device: bool = False
    """Whether it refers to something that was not spoken of."""

    def __bool__(self) -> bool:
        return bool(self.matches or self.choices or self.is_refused or self.lacks_device)


class Listener:
    """Understands what is said about one house, keeping no conversation. Thread-safe."""

    def __init__(self, house: House, now: Callable[[], datetime]) -> None:
        self._house = house
        self._now = now
        self._matcher = matcher_for(house)
        self._tolerant = reader_for(self._matcher)
        self._mentions = Mentions(house, self._matcher)
        self._ellipses = Ellipses(house, self._matcher)

    def load(self, language: str) -> None:
        """Load a language ahead; blocks up to a second."""
        self._matcher.load(language)

    def understand(self, turn: Turn, chat: Chat, questions: int = _MOST_QUESTIONS) -> Understood:
        """Understand the last thing that was said; blocks for some milliseconds."""
        if questions and turn.asked.rstrip().endswith(QUESTION_MARKS):
            earlier = last_turn(turn.before)
            for first in self._readings(earlier, chat, questions - 1) if earlier else ():
                _, question = self.decide(first, chat)
                if question is not None and question.text == turn.asked:
                    completed = self._completed(first, question, turn.text, chat)
                    if completed is not None:
                        return completed
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
            return plan, Question(text=phrase("which_device", language), kind=_DEVICE)
        if understood.choices:
            labels = [self._label(reading.matches, language) for reading in understood.choices]
            names = alternatives(list(dict.fromkeys(labels)), language)
            return plan, Question(text=phrase("which_one", language, names=names), kind=_CHOICE)
        if plan.asks:
            return plan, Question(text=plan.text, kind=_AREA)
        if understood.is_agreed:
            return plan, None
        # What was misheard may not open the house unasked.
        kinds = kinds_of(chat.options) if understood.score == 1 else frozenset(KINDS)
        text = question_before(plan.calls, self._house, language, kinds)
        if text is None and understood.score < SURE:
            label = self._label(understood.matches, language)
            text = phrase("did_you_mean", language, names=label)
        return plan, Question(text=text, kind=_PERMISSION) if text else None

    def _read(self, turn: Turn, chat: Chat, area: str | None, turns: int) -> Understood:
        """Return what the first parser that understands the sentence makes of it.

        ``turns`` is how many turns before may be needed for it.
        """
        language = chat.language or self._house.language
        parsers = (
            self._strictly,
            self._within,
            self._continued,
            self._referring,
            partial(self._added, chat=chat, turns=turns),
            self._tolerantly,
        )
        readings = (parser(turn, language, area) for parser in parsers)
        understood = next(filter(None, readings), Understood(turn=turn, area=area))
        if [match.intent for match in understood.matches] == [CHANGE]:
            spoken = self._spoken(turn, chat, turns)
            changes = self._ellipses.change(understood.matches[0], spoken)
            return replace(understood, matches=changes)
        return understood

    def _strictly(self, turn: Turn, language: str, area: str | None) -> Understood:
        matches = self._matcher.match_all(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

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

    def _added(
        self, turn: Turn, language: str, area: str | None, *, chat: Chat, turns: int
    ) -> Understood | None:
        """Read "the bedroom too" and "no, the other one"."""
        if addition(turn.text, language) is None:
            return None
        spoken = self._spoken(turn, chat, turns)
        others = partial(self._mentions.others, turn, language, area)
        readings = self._ellipses.continued(turn.text, spoken, language, others)
        if len(readings) == 1:
            return Understood(turn=turn, area=area, matches=readings[0])
        choices = tuple(Reading(matches=matches) for matches in readings)
        return Understood(turn=turn, area=area, choices=choices[:_MOST_CHOICES])

    def _referring(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "it", "them" and "the other one"."""
        commands = self._mentions.read(turn, language, area)
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

    def _completed(
        self, first: Understood, question: Question, text: str, chat: Chat
    ) -> Understood | None:
        """Complete a command with the answer to our question; None when it answers nothing."""
        language = chat.language or self._house.language
        agreed = agrees(text, language)
        if agreed is False and question.kind in (_PERMISSION, _CHOICE):
            # "No, the bedroom": what was asked about is not meant, but something else is.
            instead = self._ellipses.continued(text, first.matches, language, _nothing)
            if len(instead) == 1:
                return replace(first, matches=instead[0], choices=(), score=1.0)
            return replace(first, is_refused=True)
        if question.kind == _PERMISSION:
            return replace(first, is_agreed=True) if agreed else None
        if question.kind == _CHOICE:
            chosen = self._chosen(first.choices, text, language)
            return replace(first, matches=chosen.matches, choices=()) if chosen else None
        if question.kind == _DEVICE:
            name = without_articles(text, language)
            matches = self._mentions.read_named(first.turn, name, language, first.area)
            return replace(first, matches=matches, lacks_device=False) if matches else None
        room = self._room(text, language)
        return self._read(first.turn, chat, room, 1) if room else None

    def _chosen(self, choices: Iterable[Reading], text: str, language: str) -> Reading | None:
        """Return the reading whose name was said, or sounds like what was said."""
        said = fold(without_articles(text, language))
        named = [(reading, fold(self._label(reading.matches, language))) for reading in choices]
        exact = [reading for reading, name in named if name in said]
        close = exact or [reading for reading, name in named if alike(said, name) >= SURE]
        return close[0] if len(close) == 1 else None

    def _label(self, matches: Iterable[Match], language: str) -> str:
        """Return the names of what commands are about; their words when they name nothing."""
        return series([self._name(match) for match in matches], language)

    def _name(self, match: Match) -> str:
        if match.entity_ids:
            return self._house.entity_by_id[match.entity_ids[0]].name
        area = self._house.area_by_id.get(match.area_id or "")
        return area.name if area else match.text

    def _room(self, text: str, language: str) -> str | None:
        """Return the area id when a text names a room and says nothing else of weight."""
        said = fold(without_articles(text, language))
        for area in self._house.areas:
            for name in (area.name, *area.aliases):
                known = fold(without_articles(name, language))
                words = said.split()
                if known == said or (known in said and len(words) <= len(known.split()) + 2):
                    return area.area_id
        return None


def _nothing(_text: str) -> list[Mention]:
    return []

"""The parsers in their order: the first one that understands a sentence is believed.

What reads more exactly stands before what reads less so; why one stands where it does is said
with it. Where a sentence has several commands, most of them read its parts in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Flag, auto
from functools import cached_property, partial
from itertools import islice

from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner

from .agreeing import agreed
from .all_named import unless_left_out
from .alone import SentenceReader
from .compound.bedside import with_bedside_lamps
from .compound.not_so import unless_so
from .compound.prohibited import is_prohibited
from .compound.reasons import are_alike, kinds_of
from .compound.remark_before import behind_remarks
from .compound.remark_behind import before_remarks
from .compound.retracted import withdrawn
from .compound.room_of_speaker import with_room_of_speaker
from .compound.the_rest import unless_all_the_rest
from .compound.which_way import is_other_way
from .compound.written_out import written_out
from .conversation import Turn
from .dialogue import DialogueReader
from .echoes import Echoes
from .felt import perceived
from .felt.elsewise import answered_elsewise
from .hints import HintReader
from .occasions import announced, announced_beside
from .occasions.usual import usually
from .parted import Asked, PartReader
from .plan_reader import PlanReader
from .pronouns import without_there
from .questions import Parser, Understood
from .refusing import unless_refused
from .scanty import asked_about
from .serving import asked_if_served
from .talk import is_talk
from .thanks import is_thanks
from .told_deeds import is_sure_deed, unless_told
from .unless_asked import unless_asked
from .unoffered import unoffered
from .unparted import UnpartedReader
from .unset import unset
from .worded import asked_first, worded


class Of(Flag):
    """What a parser reads."""

    WHOLE = auto()
    PART = auto()
    BOTH = WHOLE | PART


_MOST_REMARKS = 6
"""Places where a remark may begin that are tried; noise that is taken for words has dozens."""
_Step = tuple[Of, Parser]
_WHOLE, _PART, _BOTH = Of.WHOLE, Of.PART, Of.BOTH


@dataclass(frozen=True, kw_only=True)
class Chain:
    """The parsers of one turn."""

    alone: SentenceReader
    dialogue: DialogueReader
    plans: PlanReader
    asked: Asked
    house: House
    planner: Planner | None
    _known: dict[tuple[str, str | None], Understood] = field(default_factory=dict)

    def read(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Return what the first parser that understands the sentence makes of it.

        What is said besides remarks is read here too: each text once, as remarks may nest.
        """
        if (turn.text, area) not in self._known:
            self._known[turn.text, area] = self._read(turn, language, area)
        return self._known[turn.text, area]

    def _read(self, turn: Turn, language: str, area: str | None) -> Understood:
        said = with_room_of_speaker(turn.text, language, self.house, area)
        said = with_bedside_lamps(said, language, self.house, area)
        turn = replace(turn, text=said)
        readings = (parser(turn, language, area) for parser in self._parsers(_WHOLE))
        fitting = (
            one
            for one in readings
            if one and not is_other_way(one.matches, turn.text, language, self.house)
        )
        understood = next(fitting, Understood(turn=turn, area=area))
        if is_prohibited(understood.matches, turn.text, language):
            return Understood(turn=turn, area=area, is_refused=True)
        is_all = understood.matches and is_thanks(turn.text, language, self.house)
        return Understood(turn=turn, area=area) if is_all else understood

    def _parsers(self, of: Of) -> Iterator[Parser]:
        return (parser for reads, parser in self._steps if of in reads)

    def _agreed(self, parser: Parser) -> Parser:
        return partial(
            agreed,
            read=parser,
            planned=self.plans.likely,
            planner=self.planner,
            house=self.house,
        )

    def _untold(self, parser: Parser) -> Parser:
        alone = self.alone
        tells = (alone.strictly, alone.half_named, alone.tolerantly)
        return partial(unless_told, read=parser, tells=tells)

    @staticmethod
    def _of_more(parser: Parser) -> Parser:
        return partial(asked_about, read=parser)

    def _of_itself(self, parser: Parser) -> Parser:
        return partial(asked_if_served, read=parser, house=self.house)

    def _anew(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read a sentence once more with the names that were misheard in it."""
        heard = self.alone.tolerant.corrected(turn.text, language)
        found = heard and self.read(replace(turn, text=heard.text), language, area)
        if not heard or not found:
            return None
        return replace(found, turn=turn, score=min(found.score, heard.score))

    def _there(self, turn: Turn, language: str, _area: str | None) -> Understood | None:
        """Read "how warm is it in there" as if it were said in the room that was spoken of."""
        rest = without_there(turn.text, language)
        place = self.dialogue.place if rest else None
        found = self.read(replace(turn, text=rest), language, place) if rest and place else None
        return replace(found, turn=turn) if found else None

    def _before_remark(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "TV off we're going to bed" as if it ended before why."""
        remarks = before_remarks(turn.text, language, self.house)
        for text, remark in islice(remarks, _MOST_REMARKS):
            done = written_out(text, language, self.house)
            found = self.read(replace(turn, text=done), language, area)
            is_command = begins_command(done, language)
            if not is_sure_deed(found) or not (is_command or self._asks(turn.text, language)):
                continue
            told = replace(turn, text=remark)
            hinted = self._hints.read(told, language, area)
            if hinted and not kinds_of(hinted.matches):
                return None  # "and we're out of butter" is for a list
            felt = perceived(told, language, area, house=self.house)
            is_for_it = felt is None or are_alike(found.matches, felt.matches)
            return replace(found, turn=turn) if is_for_it else None
        return None

    def _behind_remark(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "we're done turn off the hood and …" as if it began behind why."""
        remarks = behind_remarks(turn.text, language, self.house)
        for text in islice(remarks, _MOST_REMARKS):
            found = self.read(replace(turn, text=text), language, area)
            if is_sure_deed(found):
                return replace(found, turn=turn)
        return None

    def _asks(self, text: str, language: str) -> bool:
        return not is_talk(text, language, self.planner)

    @cached_property
    def _hints(self) -> HintReader:
        return HintReader(house=self.house)

    @cached_property
    def _parts(self) -> PartReader:
        return PartReader(
            parsers=lambda: self._parsers(_PART),
            strictly=self.alone.strictly,
            asked=self.asked,
            house=self.house,
            planner=self.planner,
        )

    @cached_property
    def _strictly(self) -> Parser:
        return partial(answered_elsewise, read=self.alone.strictly, house=self.house)

    @cached_property
    def _planned(self) -> Parser:
        return partial(unless_left_out, read=self._likely(self.plans.read), house=self.house)

    @staticmethod
    def _likely(parser: Parser) -> Parser:
        return partial(unless_all_the_rest, read=partial(unless_so, read=parser))

    @cached_property
    def _unparted(self) -> UnpartedReader:
        plain: tuple[Parser, ...] = (
            partial(asked_first, house=self.house),
            partial(unless_refused, read=self._strictly),
            self.alone.within,
            partial(unless_refused, read=self.alone.sayings.read),
            self.alone.told,
        )
        rules = replace(self._parts, parsers=lambda: plain, _known={})
        return UnpartedReader(rules=rules, parts=self._parts, house=self.house)

    @cached_property
    def _steps(self) -> tuple[_Step, ...]:
        alone, dialogue, parts, hints = self.alone, self.dialogue, self._parts, self._hints
        felt = partial(unless_asked, read=partial(perceived, house=self.house), marked=True)
        beside = partial(
            announced_beside, house=self.house, read=alone.strictly, planner=self.planner
        )
        return (
            # Whatever the first words say, the last may take them back.
            (_WHOLE, withdrawn),
            # "Again" and "off" are about the command before, if there was one.
            (_WHOLE, Echoes(dialogue=dialogue).read),
            # "Carry on" is about the timer that was paused; the patterns would play on.
            (_WHOLE, dialogue.timing),
            # "Stop" is about what was spoken of; the patterns would stop all that moves.
            (_WHOLE, dialogue.stopping),
            # So is "everything" after a question what is on; the patterns mean the whole house.
            (_WHOLE, dialogue.excepting),
            (_WHOLE, dialogue.of_what_is_on),
            # A room before or behind several commands is that of all; the patterns give it to one.
            (_WHOLE, parts.read_led),
            (_WHOLE, parts.read_trailed),
            # A pattern with free text takes the commands behind it for its text.
            (_WHOLE, parts.read_swallowed),
            # These questions the patterns take for others.
            (_BOTH, partial(asked_first, house=self.house)),
            # What no tool does they take for a title, or for another step of the volume.
            (_BOTH, partial(unoffered, house=self.house)),
            # What is said as Home Assistant's own sentences have it means just that.
            (_BOTH, partial(unless_refused, read=self._strictly)),
            # These need exact words too, of what was said before: they are no patterns of ours.
            (_WHOLE, dialogue.undoing),
            (_WHOLE, self._there),
            (_BOTH, alone.within),
            (_WHOLE, dialogue.continued),
            (_WHOLE, dialogue.setting),
            (_BOTH, dialogue.referring),
            (_WHOLE, dialogue.added),
            (_PART, dialogue.added_in_part),
            (_WHOLE, dialogue.linked),
            (_WHOLE, dialogue.carrying),
            # Patterns of our own: they take free text, so what is exact has been tried.
            (_BOTH, partial(unless_refused, read=alone.sayings.read)),
            (_BOTH, partial(announced, house=self.house, read=alone.strictly)),
            # What is told before it hides what is to be done.
            (_WHOLE, self._behind_remark),
            # Names that are said in half, in part, or were misheard: each less like the name.
            (_BOTH, self._of_itself(alone.half_named)),
            (_BOTH, self._of_itself(alone.told)),
            (_BOTH, self._of_more(alone.tolerantly)),
            # Words in any order fit more than was meant; but whoever misheard a name meant it.
            (_BOTH, partial(worded, house=self.house)),
            # Why is told behind what is to be done: the last part would take it for its own.
            (_WHOLE, self._before_remark),
            # Parts that rules know are surer than what the model makes of the whole.
            (_WHOLE, parts.read),
            (_WHOLE, self._unparted.read),
            (_WHOLE, beside),
            # What was misheard is read by all the others as if it had been heard.
            (_WHOLE, self._anew),
            # What is felt in a room asks for what answers it there, unless a deed was told.
            (
                _BOTH,
                self._of_more(self._agreed(self._untold(felt))),
            ),
            # What is told of a state asks for something only where nothing was told to be done.
            # A state that is told with no word more is surer than the model that it is talk.
            (_BOTH, self._of_more(hints.read_alone)),
            (_WHOLE, self._agreed(self._untold(partial(unless_asked, read=hints.read)))),
            (_PART, self._agreed(self._untold(hints.read_part))),
            # The model knows nothing of the house, and may be wrong.
            (_BOTH, self._of_more(partial(unless_asked, read=self._planned))),
            (_WHOLE, self._unparted.read_freely),
            # What is left is asked about, done in part, or lacks something.
            (_WHOLE, partial(unless_refused, read=alone.sayings.guess)),
            (_WHOLE, hints.guess),
            (_WHOLE, partial(usually, house=self.house)),
            (_WHOLE, partial(unset, house=self.house)),
            (_WHOLE, parts.read_partly),
            (_WHOLE, alone.incompletely),
            # Rather than not to understand, the model is believed that it is no talk, and asks.
            (_WHOLE, self._likely(self.plans.guess)),
        )

"""What a sentence about one house says by itself, whatever was said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner

from .compound.other_word import with_other_word
from .compound.reasons import without_reasons
from .conversation import Turn
from .doors import closing_here, may_move_another
from .ellipsis import Ellipses
from .gaps import Read, before_unsaid, may_lack, missing, names_something
from .half_names import HalfNames
from .link_words import corrected
from .list_told import lists_no_thing
from .mentions import Mentions
from .named_only import named_only
from .own_deeds import tells_own_deed
from .planned.objections import wishes_only
from .questions import MOST_CHOICES, Understood
from .resolve import domains_meant
from .run_on import one_by_one
from .sayings import SayingReader
from .sought import seeks_device
from .talk import is_talk
from .told_deeds import is_sure_deed
from .told_names import ToldNames
from .tolerant import DOUBTFUL, SURE, TolerantReader


@dataclass(frozen=True, kw_only=True)
class SentenceReader:
    """Reads sentences of one house, each for itself. Thread-safe."""

    house: House
    matcher: Matcher
    tolerant: TolerantReader
    half_names: HalfNames
    told_names: ToldNames
    mentions: Mentions
    ellipses: Ellipses
    sayings: SayingReader
    planner: Planner | None = None

    def strictly(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read what is said as the sentence patterns have it."""
        matches = self.half_names.strictly(turn.text, language, area)
        if any(
            seeks_device(match, self.house, language) or lists_no_thing(match) for match in matches
        ):
            return Understood(turn=turn, area=area)
        if played := self.sayings.instead(matches, turn, language, area):
            return played
        if any(names_something(match, language) for match in matches):
            return Understood(turn=turn, area=area, lacks_value="which_item")
        if any(may_lack(match) for match in matches):
            read = partial(self.matcher.match_all, language=language, area=area)
            if lacks := missing(turn.text, language, self.matcher, read):
                return Understood(turn=turn, area=area, lacks_value=lacks)
        matches = one_by_one(matches, turn.text, language, self.planner)
        matches = without_reasons(matches, turn.text, language)
        matches = tuple(closing_here(match, self.house) for match in matches)
        is_doubted = may_move_another(matches, turn.text, self.house, area)
        score = DOUBTFUL if is_doubted else 1.0
        return Understood(turn=turn, area=area, matches=matches, score=score)

    def within(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read a correction or an exception in the sentence itself."""
        read = partial(self.matcher.match_all, language=language, area=area)
        if turned := with_other_word(turn.text, language, read):
            return Understood(turn=turn, area=area, matches=turned)
        halves = corrected(turn.text, language)
        if halves and self._goes_on(halves[1], language, area):
            return Understood(turn=turn, area=area)
        matches = self.ellipses.corrected(turn.text, language, area)
        said = self.matcher.match_all(halves[0], language, area) if halves and matches else ()
        if halves and [match.intent for match in matches] == [CHANGE]:
            matches = self.ellipses.change(matches[0], said)  # "radio off, no, just quieter"
        elif halves and _is_of_another_kind(halves[1], matches, said):
            return Understood(turn=turn, area=area)
        matches = matches or self.ellipses.without(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def _goes_on(self, instead: str, language: str, area: str | None) -> bool:
        """Tell whether a command stands behind what is meant instead: "no, the fan and close …".

        Together they would lend each other what is to be done.
        """
        first, *rest = split_commands(instead, language) or [""]
        read = partial(self.matcher.match_all, language=language, area=area)
        behind = [match for part in rest for match in read(part)]
        return any(map(self.ellipses.is_whole, behind)) and not any(
            map(self.ellipses.is_whole, read(first))
        )

    def half_named(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read "the bedside lamp" where there is a left and a right one."""
        matches = self.half_names.read(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def told(self, turn: Turn, language: str, area: str | None) -> Understood:
        """Read "lock the August" where that is a part of one name."""
        is_plain = not is_careful(turn.text, language) or wishes_only(turn.text, language)
        matches = self.told_names.read(turn.text, language, area) if is_plain else ()
        return Understood(turn=turn, area=area, matches=matches, score=SURE)

    def tolerantly(
        self, turn: Turn, language: str, area: str | None, *, least: float = DOUBTFUL
    ) -> Understood | None:
        """Read names that were misheard, and words in an unusual order."""
        readings = self.tolerant.read(turn.text, language, area, least=least)
        if not readings:
            return None
        score = readings[0].score
        if score >= SURE and self._only_tells(turn.text, language):
            score = DOUBTFUL
        understood = Understood(turn=turn, area=area, score=score)
        if len(readings) == 1:
            return replace(understood, matches=readings[0].matches)
        return replace(understood, choices=readings[:MOST_CHOICES])

    def _only_tells(self, text: str, language: str) -> bool:
        """Tell whether a text most likely asks for nothing.

        The model has met few words that were misheard, so it is not asked about what begins as a
        command does.
        """
        if tells_own_deed(text, language):
            return True
        return not begins_command(text, language) and is_talk(text, language, self.planner)

    def incompletely(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read what lacks a value, a device or a deed: "radio off and the", "la liseuse"."""
        if begun := self._begun(turn, language, area):
            return begun
        read = self.plain(language, area)
        rooms = [one.name for one in self.house.areas]
        lacks = missing(
            turn.text, language, self.matcher, read, names=self.mentions.tried, rooms=rooms
        )
        if lacks:
            return Understood(turn=turn, area=area, lacks_value=lacks)
        named = named_only(turn.text, language, self.house)
        if named is None:
            return None
        return Understood(turn=turn, area=area, matches=(named,), score=DOUBTFUL, is_guess=True)

    def _begun(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read what is told before another thing that is not, to be asked about."""
        text = before_unsaid(turn.text, language)
        for read in (self.strictly, self.half_named, self.told) if text else ():
            found = read(replace(turn, text=text), language, area)
            if found and is_sure_deed(found):
                return replace(found, turn=turn, score=DOUBTFUL, is_guess=True)
        return None

    def plain(self, language: str, area: str | None) -> Read:
        """Return what reads a text that leaves nothing out, but maybe half of a name."""
        return partial(self.half_names.plainly, language=language, area=area)


def _is_of_another_kind(text: str, matches: Sequence[Match], said: Sequence[Match]) -> bool:
    """Tell whether a single word would be about things not spoken of: "blinds down, no, up".

    By itself that "up" is about the volume.
    """
    kinds, spoken = (frozenset().union(*map(domains_meant, some)) for some in (matches, said))
    return len(words_of(text)) == 1 and bool(kinds) and kinds.isdisjoint(spoken)

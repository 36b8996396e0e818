"""What a sentence takes from the turns before it: "it", "and the bedroom", "undo that"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, split_commands, without_articles
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .alone import SentenceReader
from .carried import carried, set_to
from .conversation import Turn, last_turn
from .expand import all_but
from .fragments import not_but, says_value, stops, undoes
from .link_words import (
    addition,
    denies,
    excepted,
    goes_on,
    joins_on,
    named,
    says_instead,
    stands_for_a_thing,
    without_links,
)
from .questions import MOST_CHOICES, QUESTION_MARKS, Understood
from .results import was_done_before
from .timer_meant import held_or_ended, is_of_timers, with_timer_said
from .tolerant import Reading

Understand = Callable[[Turn, Chat, int], Understood]
"""Understands a turn, for which so many turns before it may be needed."""


@dataclass(frozen=True, kw_only=True)
class DialogueReader:
    """Reads the last turn of one conversation, and the parts of its sentence."""

    turn: Turn
    chat: Chat
    turns: int
    """How many turns before may be needed."""
    understand: Understand
    alone: SentenceReader

    @cached_property
    def earlier(self) -> Understood | None:
        """What was understood of the turn before, which may itself have left something out."""
        earlier = last_turn(self.turn.before)
        if earlier is None or not self.turns:
            return None
        return self.understand(earlier, self.chat, self.turns - 1)

    @property
    def spoken(self) -> tuple[Match, ...]:
        """The commands of the turn before."""
        return self.earlier.matches if self.earlier else ()

    @property
    def place(self) -> str | None:
        """The id of the room that the turn before was about, if it was one."""
        rooms = {
            match.area_id or (self.earlier.area if self.earlier and match.here else None)
            for match in self.spoken
            if not match.entity_ids
        }
        entities = [
            self.alone.house.entity_by_id[one] for match in self.spoken for one in match.entity_ids
        ]
        rooms |= {entity.area for entity in entities}
        return rooms.pop() if len(rooms) == 1 else None

    def timing(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "pause it", "add five" and "the tea one" after a timer was spoken of."""
        earlier = last_turn(self.turn.before)
        if earlier is None or (earlier.calls and not any(map(_is_of_clock, earlier.calls))):
            return None
        last = self.spoken[-1] if self.spoken else None
        if last is None:
            return None
        if held := held_or_ended(turn.text, last, language):
            return Understood(turn=turn, area=area, matches=(held,))
        for text, name in with_timer_said(turn.text, last, language):
            rest = replace(turn, text=text)
            for read in (self.alone.sayings.read, self.alone.strictly):
                found = read(rest, language, area)
                matches = found.matches if found else ()
                if matches and all(_is_about(match, name) for match in matches):
                    return found
        return None

    def stopping(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "stop it" and "pause" about the player or the cover that was spoken of."""
        if not stops(turn.text, language):
            return None
        return Understood(
            turn=turn, area=area, matches=self.alone.mentions.stopped(turn, language, area)
        )

    def of_what_is_on(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "turn it all off" and "everything off" about what is on where that was asked."""
        if not self.alone.mentions.may_mean_all(turn.text, language):
            return None
        asked = [match for match in self.spoken if "on" in match.slots.get("state", ())]
        if len(self.spoken) != 1 or not asked or len(asked[0].entity_ids) <= 1:
            return None
        known = [self.alone.house.entity_by_id[one] for one in asked[0].entity_ids]
        told = [one for one in known if one.state in asked[0].slots["state"]] or known
        matches = self.alone.mentions.read_each(turn, told, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def excepting(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "turn them all off except the lamp" about each thing that was spoken of."""
        halves = excepted(turn.text, language)
        if halves is None:
            return None
        first = replace(turn, text=halves[0])
        said = self.of_what_is_on(first, language, area) or self.referring(first, language, area)
        spared = [self.alone.ellipses.named(one, language) for one in named(halves[1], language)]
        if not said or None in spared:
            return None
        house = self.alone.house
        ids = {one.id for one in spared if one}
        matches = all_but(said.matches, house, house.area_by_id.get(area or ""), ids)
        return Understood(turn=turn, area=area, matches=matches)

    def undoing(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "undo that" and "not the kitchen, the bedroom" about what was done."""
        if not was_done_before(turn):
            return None
        if undoes(turn.text, language):
            return Understood(turn=turn, area=area, matches=self.alone.ellipses.undone(self.spoken))
        if not_but(turn.text, language) is None and agrees(turn.text, language) is not False:
            return None
        matches = self.alone.ellipses.swapped(turn.text, self.spoken, language)
        return Understood(turn=turn, area=area, matches=matches)

    def continued(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "and the bedroom" as the end of the sentence before it."""
        joins = (f"{fold(join)} " for join in small_words(language).joins)
        earlier = last_turn(turn.before)
        if earlier is None or not fold(turn.text).startswith(tuple(joins)):
            return None
        if stands_for_a_thing(turn.text, language):
            return None
        first = self.alone.matcher.match_all(earlier.text, language, area)
        both = self.alone.matcher.match_all(f"{earlier.text} {turn.text}", language, area)
        if not first or both[: len(first)] != first:
            return None
        return Understood(turn=turn, area=area, matches=both[len(first) :])

    def setting(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "make it 21 instead", "no, 10 minutes" and "no, blue"."""
        is_new = joins_on(turn.text, language)
        if is_new or not (says_value(turn.text, language) and was_done_before(turn)):
            return None
        matches = self.alone.ellipses.set_anew(turn.text, self.spoken, language, area)
        if not matches and self.spoken:
            read = self.alone.plain(language, area)
            matches = set_to(turn.text, self.spoken[-1], self.alone.house, read, language=language)
        return Understood(turn=turn, area=area, matches=matches)

    def referring(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "it", "them" and "the other one"."""
        commands = self.alone.mentions.read(turn, language, area, self._recall)
        is_one = len(split_commands(turn.text, language)) == 1
        if commands is None or not (commands or is_one):
            return None  # "open the left blind and close the other one": a part tells which
        understood = Understood(turn=turn, area=area, lacks_device=not commands)
        if len(commands) == 1:
            return replace(understood, matches=commands[0])
        readings = tuple(Reading(matches=matches) for matches in commands)
        return replace(understood, choices=readings[:MOST_CHOICES])

    def added(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "the bedroom too", "no, the other one" and "in the bedroom"."""
        if last_turn(turn.before) is None:
            return None
        # Without a word that ties it to what was before, it may answer a question of the model.
        is_answer = turn.asked.rstrip().endswith(QUESTION_MARKS)
        added = addition(turn.text, language)
        if added is None and (is_answer or not self.alone.ellipses.is_place(turn.text, language)):
            return None
        others = partial(self.alone.mentions.others, turn, language, area)
        readings = self.alone.ellipses.continued(turn.text, self.spoken, language, others)
        if len(readings) == 1:
            understood = Understood(turn=turn, area=area, matches=readings[0])
            if says_instead(turn.text, language) and was_done_before(turn):
                put_back = self._put_back(understood)
                return replace(understood, matches=(*put_back, *readings[0]))
            return understood
        choices = tuple(Reading(matches=matches) for matches in readings)
        return Understood(turn=turn, area=area, choices=choices[:MOST_CHOICES])

    def added_in_part(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "the bedroom too" as a part of a sentence, about the part before."""
        is_added = self.turns and goes_on(turn.text, language)
        return replace(self, turn=turn).added(turn, language, area) if is_added else None

    def linked(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read the command in "and open it again" and "no, turn on the fan instead"."""
        text = addition(turn.text, language)
        if not text or denies(turn.text, language):
            return None
        rest = replace(turn, text=text)
        found = self.alone.strictly(rest, language, area)
        if not all(self.alone.ellipses.is_whole(match) for match in found.matches):
            return None
        understood = found or self.referring(rest, language, area)
        if not understood or not (says_instead(turn.text, language) and was_done_before(turn)):
            return understood
        return replace(understood, matches=(*self._put_back(understood), *understood.matches))

    def carrying(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Read "remove the milk" about the list that was read, and "and inside"."""
        if not self.spoken:
            return None
        read = self.alone.plain(language, area)
        named = self.alone.ellipses.named(without_links(turn.text, language), language)
        place = self.alone.house.area_by_id.get(named.id) if named else None
        matches = carried(
            turn.text, self.spoken[-1], self.alone.house, read, language=language, place=place
        )
        return Understood(turn=turn, area=area, matches=matches)

    def _recall(self, past: Turn) -> tuple[Match, ...]:
        if not self.turns:
            return ()
        return self.understand(past, self.chat, min(self.turns - 1, 1)).matches

    def _put_back(self, understood: Understood) -> tuple[Match, ...]:
        """Return what undoes the same command about something else."""
        intents = {match.intent for match in understood.matches}
        same = bool(self.spoken) and {match.intent for match in self.spoken} == intents
        return self.alone.ellipses.undone(self.spoken) if same else ()


def _is_of_clock(call: Mapping[str, Any]) -> bool:
    """Tell whether a tool call is about a timer, or reads the clock for one."""
    return str(call.get("name")).endswith(("Timer", "Timers", "TimerStatus", "GetDateTime"))


def _is_about(match: Match, name: str) -> bool:
    """Tell whether a command is about a timer of a name, or about one without a name."""
    said = fold(without_articles(str(match.slots.get("name", "")), match.language))
    return is_of_timers(match) and match.intent != "HassStartTimer" and said == name

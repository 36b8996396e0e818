"""Lists, timers, music and announcements as they are asked for every day, read by patterns.

The patterns say in the terms of the house's own model what is meant, and what it means in this
house is told as for its plans; but a pattern is sure. Names are those of the house: what it does
not have is left to other parsers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.counting import counts_on
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.durations import duration_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.numbers import in_one_word
from wyoming_servers.house.sentences import LIST_HAS
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.expand import ADDING
from wyoming_servers.llm.agent.planned.commands import meaning_of
from wyoming_servers.llm.agent.planned.which_list import ANY_LIST
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.run_on import adds_only, one_by_one
from wyoming_servers.llm.agent.sought import is_charged, seeks_device
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, SURE, Reading
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import Command, Plan

from .anchors import SayingIndex
from .notation import Said, Saying, Sayings, said_of, without_colons, without_courtesy
from .several_things import SEVERAL_THINGS

TABLES: Final = ByLanguage(__package__, Sayings, "en de fr es nl it")
_MOST_WORDS = 40
_SEARCH: Final = "HassMediaSearchAndPlay"
_TIMER: Final = "HassStartTimer"
_REMOVE: Final = "HassListRemoveItem"
_TAKEN: Final = (_REMOVE, "HassListCompleteItem")
_LONG: Final = 3
"""Words of a thing that may have some of the deed."""
_GREEDY: Final = (_SEARCH, "HassBroadcast", LIST_HAS, *ADDING)
_LATER: Final = "conversation_command"
"""What takes free text that may hold more than it should."""
_SWITCHED: Final = frozenset(("light", "fan", "cover", "climate", "lock", "vacuum"))
"""Kinds of device that are put on as music is."""
_NAMED_TIMER: Final = re.compile(r"\b(?!kurzzeit|küchen|kook)(\w{3,}?)s?timer\b", re.IGNORECASE)
_WHATEVER: Final = frozenset(
    {"anything", "something", "everything", "nothing", "etwas", "was", "irgendwas", "alles"}
    | {"nichts", "quelque", "rien", "tout", "algo", "nada", "todo", "iets", "niets"}
    | {"qualcosa", "niente", "tutto"}
)
"""What begins what is no thing on a list."""
_NEVER_ADDED: Final = frozenset(
    {"anything", "everything", "nothing", "alles", "nichts", "tout", "rien", "todo", "nada"}
    | {"niets", "tutto", "niente", "i", "we", "you", "ich", "wir", "je", "j", "nous", "yo", "ik"}
)
"""What begins what is no thing to put on one: all things, and who tells something."""
_OTHERWISE: Final = {
    "en": r"or (?:not|do|does|did|is|are|was|should|shall|must|have|has|need)",
    "de": r"oder (?:nicht|muss|müssen|soll|sollen|ist|sind|steht|stehen|brauch\w*|hab\w*)",
    "fr": r"ou (?:pas|non|est|faut|dois|doit|il faut|je dois)",
    "es": r"o (?:no|hay|tengo|tenemos|está|están|debo|ya)",
    "nl": r"of (?:niet|moet|moeten|staat|staan|is|zijn|heb|hebben)",
    "it": r"o (?:no|devo|dobbiamo|è|sono|bisogna|c'è|già)",
}
"""Begins what goes without saying behind a question for a thing: "or do I need to add it"."""
_KNOWN: Final = 0.75
"""How well the house must fit for something to be done unasked."""
_FREE: Final = frozenset(("say",))
"""Actions that take all that was said: "now" may belong to it."""


@dataclass(frozen=True, kw_only=True)
class SayingReader:
    """Reads what is said about one house. Thread-safe."""

    house: House
    planner: Planner | None = None
    """The house's own model, where there is one: it knows where one thing ends."""

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what a sentence asks for; None where it is said otherwise."""
        return self._read(turn, language, area, is_asked=False)

    def guess(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what a sentence may ask for, which is to be asked."""
        return self._read(turn, language, area, is_asked=True)

    def instead(
        self, matches: Sequence[Match], turn: Turn, language: str, area: str | None
    ) -> Understood | None:
        """Return what is meant in place of free text that took too much: "play that again"."""
        if not any(_is_greedy(match) for match in matches):
            return None
        understood = self.read(turn, language, area)
        is_same = understood and _added(understood.matches) >= _added(matches) > 0
        return None if is_same else understood

    def _read(
        self, turn: Turn, language: str, area: str | None, *, is_asked: bool
    ) -> Understood | None:
        for plan in self._plans(turn.text, language, is_asked=is_asked):
            reading = meaning_of(plan, turn.text, language, self.house, area)
            if reading is not None and not self._seeks_device(reading, language):
                is_guess = is_asked or reading.score < _KNOWN
                score = DOUBTFUL if is_guess else max(reading.score, SURE)
                found = one_by_one(reading.matches, turn.text, language, self.planner)
                return Understood(
                    turn=turn, area=area, matches=found, score=score, is_guess=is_guess
                )
        return None

    def _seeks_device(self, reading: Reading, language: str) -> bool:
        """Tell whether what is played is a device, or what is to come off some list.

        "Put the light on in the kitchen" plays nothing, and "we need no light" buys none; nor does
        "we need no kettle" where there is one, nor "put the bike on charge" where "chores" is.
        """
        return any(
            (match.intent == _SEARCH and seeks_device(match, self.house, language))
            or (match.intent in ADDING and is_charged(match.text))
            or _is_switched(_thing(match), language)
            or self._is_device(_thing(match))
            for match in reading.matches
        )

    def _is_device(self, thing: str) -> bool:
        """Tell whether a thing is called as a device: who no longer needs the kettle has one."""
        said = words_of(thing)
        return bool(said) and any(
            words_of(name) == said
            for one in self.house.entities
            if one.domain != "todo"
            for name in (one.name, *one.aliases)
        )

    def _plans(self, text: str, language: str, *, is_asked: bool) -> Iterator[Plan]:
        """Yield what a text may mean, the likeliest first."""
        family = family_of(language)
        known = TABLES.get(family)
        if known is None or len(text.split()) > _MOST_WORDS:
            return
        if re.fullmatch(known.waits, " ".join(words_of(text))):
            return
        said = said_of(in_one_word(_parted(text, family), language), family, known.more)
        short = without_courtesy(said, family, known.polite, behind=True)
        whole = without_courtesy(said, family, known.polite, behind=False)
        for saying in _index_of(family).fitting((*whole.words, *short.words)):
            if saying.is_asked == is_asked:
                for one in _ways(short, whole, saying):
                    plans = saying.plans(one, family)
                    yield from (
                        plan
                        for plan in plans
                        if not _is_wrong(plan, known, family)
                        and not (saying.is_agreed and not self._lists(plan, text, family))
                    )
        otherwise = re.search(rf"\s{_OTHERWISE[family]}\b", text, re.IGNORECASE)
        if otherwise:
            plans = self._plans(text[: otherwise.start()], language, is_asked=is_asked)
            yield from (plan for plan in plans if all(one.action == "has" for one in plan))

    def _lists(self, plan: Plan, text: str, language: str) -> bool:
        """Tell whether a plan is about several things, and the model takes them for such."""
        said = plan[0].spans.get("text", ())
        joins = _joins(language)
        is_one = not any(word.endswith(",") or fold(word) in joins for word in said)
        return not is_one and adds_only(text, language, self.planner)


def _thing(match: Match) -> str:
    """Return what is sought, or comes off a list that was not named."""
    if match.intent == _SEARCH:
        return str(match.slots.get("search_query", ""))
    is_bare = match.intent == _REMOVE and "name" not in match.slots
    return str(match.slots.get("item", "")) if is_bare else ""


def _is_switched(thing: str, language: str) -> bool:
    """Tell whether words have one for a kind of device that is turned on and off."""
    kinds = device_words(family_of(language))
    return any(not _SWITCHED.isdisjoint(kinds.get(word, ())) for word in words_of(thing))


def _parted(text: str, family: str) -> str:
    """Return a text with timers parted from what they are for: "Nudeltimer"."""
    return _NAMED_TIMER.sub(r"\1 timer", text) if family in ("de", "nl") else text


def _added(matches: Sequence[Match]) -> int:
    """Return how many letters commands put on lists; 0 where some do something else."""
    if any(match.intent not in ADDING for match in matches):
        return 0
    return sum(len(str(match.slots.get("item", ""))) for match in matches)


def _is_greedy(match: Match) -> bool:
    """Tell whether free text may hold more than it should."""
    is_free = match.intent in _GREEDY or _LATER in match.slots or _breaks_off(match)
    return bool(match.free_text) and is_free


def _breaks_off(match: Match) -> bool:
    """Tell whether text was cut off: an hour for "and a half the roast", "the list" of the list.

    What comes off may have words of the deed: "bread can come".
    """
    name, item = (words_of(str(match.slots.get(slot, ""))) for slot in ("name", "item"))
    if match.intent in _TAKEN:
        return len(item) >= _LONG or not ANY_LIST.isdisjoint(item)
    return match.intent == _TIMER and not _joins(match.language).isdisjoint(name[:1])


def _joins(language: str) -> frozenset[str]:
    return frozenset(small_words(language).joins)


def _ways(short: Said, whole: Said, saying: Saying) -> Iterator[Said]:
    """Yield a text with and without what may not belong to it."""
    is_free = not _FREE.isdisjoint(action for action, _ in saying.actions)
    texts = (whole,) if is_free else (short,) if saying.has_text else (whole, short)
    for said in dict.fromkeys(texts):
        yield said
        plain = without_colons(said)
        if plain != said:
            yield plain


def _is_wrong(plan: Plan, known: Sayings, family: str) -> bool:
    """Tell whether a role was filled with what it cannot be."""
    joins = _joins(family)
    for command in plan:
        for role in ("text", "name"):
            said = command.spans.get(role, ())
            words = [fold(word) for word in said]
            if words and known.pronouns.issuperset(words):
                return True
            if len(words) > 1 and words[-2] in known.verbs and words[-1] in known.pronouns:
                return True  # "milk, put it" on the list
            if words and role == "name" and _is_no_name(words, known, family):
                return True
            if role == "text" and words and words[0] in _no_beginning(command, known):
                return True
            before = [
                one for one, verb in zip(said, words[1:], strict=False) if verb in known.verbs
            ]
            if any(one.endswith(",") or fold(one) in joins for one in before):
                return True
    return any(map(_asks_for_whatever, plan))


def _no_beginning(command: Command, known: Sayings) -> frozenset[str]:
    """Return the words with which no thing begins that a command is about."""
    return known.questions | (known.undone if command.action == "done" else frozenset())


def _asks_for_whatever(command: Command) -> bool:
    """Tell whether no thing is asked for on a list: "do we need anything from the shop"."""
    first = fold(next(iter(command.spans.get("text", ())), ""))
    return (command.action == "has" and first in _WHATEVER) or (
        command.action == "add" and first in _NEVER_ADDED
    )


def _is_no_name(words: Sequence[str], known: Sayings, family: str) -> bool:
    """Tell whether words name no timer: "spuds and eight for the carrots" are two.

    Nor are they if they go on with its length, "and a half the roast", are of it, "three quarters
    of an hour", or go on with what else is to be done: "pasta and kill the radio".
    """
    joins, articles = _joins(family), small_words(family).articles
    is_deed = any(
        join in joins and verb not in articles and article in articles
        for join, verb, article in zip(words, words[1:], words[2:], strict=False)
    )
    return (
        words[0] in joins
        or is_deed
        or not known.never.isdisjoint(words)
        or duration_words(family).issuperset(words)
        or counts_on(" ".join(words), family)
    )


@lru_cache(maxsize=16)
def _index_of(family: str) -> SayingIndex:
    return SayingIndex.of((*TABLES[family].table, *SEVERAL_THINGS.get(family, ())), family)

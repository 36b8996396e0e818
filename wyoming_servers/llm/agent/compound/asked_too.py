"""Questions whose verb is said once: "is the door locked and the kettle off" asks for both.

Behind a question a thing and its state ask for it; alone they would turn it off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from wyoming_servers.house.names import split_commands
from wyoming_servers.house.spans import spans_of

from .counted import AND


@dataclass(frozen=True, kw_only=True)
class _Asking:
    """How a language asks for the states of things; regular expressions, without brackets."""

    opening: str
    """Begins a question; the group ``verb`` is what the next one begins with, where it has any."""
    one: str
    """The verb of a question about one thing."""
    several: str
    named: str
    """Begins a thing."""
    plural: str
    """Is found in what tells of several things."""
    states: str
    place: str
    """May follow the state."""
    told: str
    """Begins a part that says itself what is to be done, or what is so."""
    joins: str
    """Stands between two questions."""


_ASKING: Final = {
    "en": _Asking(
        opening=r"(?:(?:and|hey|so|ok|okay|please|now|quick)[\s,]+)*(?:(?P<verb>(?:why )?(?:is|are"
        r"|was|were))\b|(?:is|are)n't\b|(?:(?:can|could|would) you )?(?:please )?(?:tell me|check"
        r"|see|let me know|find out|do you know)\b.*(?:\b(?:is|are)\b|'s\b|'re\b)"
        r"|(?:have|has|did) [\w']+ (?:leave|left|lock|shut|close|turn|switch|forget|forgotten)\w*)",
        one="is",
        several="are",
        named=r"the|my|our|his|her|their|all|both|every|everything|[\w']+'s",
        plural=r"^(?:all|both)\b|^(?!every)(?:.* )?[\w']*[^s'\W]s$",
        states="on|off|open|closed|shut|locked|unlocked|running|playing|up|down|done|finished"
        "|armed|disarmed",
        place=r"(?:in|at|on|by) (?:the |my |our )?[\w' ]+|upstairs|downstairs|outside|too|as well",
        told=r"(?:turn|switch|set|open|close|shut|lock|unlock|start|stop|play|pause|dim|put|make"
        r"|mute|add|please|can|could|will|would|you|i|we|if|then|is|are|was|were|did|have|has|do"
        r"|does|what|what's|how|how's|why|where|when|who|get|leave|keep|let|all of it|it|not|no)\b",
        joins=r"[\s,]*(?:and|or|and also)?\s*",
    ),
    "de": _Asking(
        opening=r"(?:(?:und|hey|so|ok|okay|bitte)[\s,]+)*(?P<verb>(?:warum )?(?:ist|sind|war"
        r"|waren))\b|(?:hab|habe|hat) \w+ .*(?:gelassen|vergessen)",
        one="ist",
        several="sind",
        named=r"der|die|das|mein\w*|unser\w*|alle|alles|beide",
        plural=r"^(?:alle|beide|die \w+(?:en|er|os))$|^(?:alle|beide) ",
        states="an|aus|auf|zu|offen|geschlossen|abgeschlossen|verschlossen|abgesperrt|oben|unten",
        place=r"(?:im|in der|in dem|am|auf dem) [\w ]+|oben|unten|draußen|auch",
        told=r"(?:mach|schalt|stell|setz|öffne|schließ|sperr|fahr|zieh|lass|dimm|dreh|start|stopp"
        r"|spiel|bitte|kannst|ist|sind|war|waren|wie|was|wer|wo|wann|warum|dann|nicht)\w*\b",
        joins=r"[\s,]*(?:und|oder|und auch)?\s*",
    ),
}


class _Reader:
    def __init__(self, words: _Asking) -> None:
        self.words = words

    @cached_property
    def opening(self) -> re.Pattern[str]:
        return _pattern(self.words.opening)

    @cached_property
    def joins(self) -> re.Pattern[str]:
        return _pattern(self.words.joins)

    @cached_property
    def thing(self) -> re.Pattern[str]:
        """A thing that is named, and its state."""
        thing = rf"(?P<thing>(?:{self.words.named})(?: [\w'-]+){{0,4}}?)"
        bare = rf"(?P<bare>(?!(?:{self.words.told}))[\w'-]+(?: [\w'-]+){{0,3}}?)"
        return _pattern(
            rf"(?:{thing}|{bare})(?: (?:still|already|also|noch|schon|auch))?"
            rf" (?P<state>{self.words.states})(?: (?:{self.words.place}))?"
        )

    @cached_property
    def stateless(self) -> re.Pattern[str]:
        """Things of which the state is told behind the last: "are the tv"."""
        verb = rf"(?:{self.words.several}) "
        return _pattern(
            rf"(?:{verb})?(?:{self.words.named}) (?!.*\b(?:{self.words.states})\b)[\w'-]+"
            r"(?: [\w'-]+){0,2}"
        )

    @cached_property
    def plural(self) -> re.Pattern[str]:
        return _pattern(self.words.plural)

    def asked(self, part: str, verb: str, between: str) -> str | None:
        """Return a part as a question; None where it may be none."""
        found = self.thing.fullmatch(part)
        if found is None or not self.joins.fullmatch(between):
            return None
        thing = found["thing"] or found["bare"]
        if found["bare"] and "," in between:
            return None  # "is the door locked, lights off" may tell two things
        *why, _ = verb.split()
        is_several = self.plural.search(thing) is not None
        return " ".join([*why, self.words.several if is_several else self.words.one, part])


_READERS: Final = {family: _Reader(words) for family, words in _ASKING.items()}


def asked_each(text: str, family: str) -> str:
    """Return a text in which each question has its verb."""
    reader = _READERS.get(family)
    if reader is None:
        return text
    opening = reader.opening.match(text)
    if opening is None:
        return _asked_bare(text, family, reader)
    verb = opening["verb"] or reader.words.one
    parts = list(_parted(text, family))
    if not parts:
        return text
    said = parts[0][1]
    shared = _shared(parts, reader) if verb.casefold() == reader.words.several else ""
    said = f"{said} {shared}".rstrip()
    for at, (between, part) in enumerate(parts[1:], 1):
        whole = f"{part} {shared}" if shared and reader.stateless.fullmatch(part) else part
        asked = reader.asked(whole, verb, between)
        if asked is None:
            return said + "".join(gap + one for gap, one in parts[at:])
        said = f"{said}{between}{asked}"
    return said


def _asked_bare(text: str, family: str, reader: _Reader) -> str:
    """Return "is kettle off and is iron off" of "kettle off? and iron?", where no verb is said."""
    *said, rest = text.split("?")
    things = [re.sub(rf"^{reader.words.joins}", "", one).strip() for one in said]
    known = reader.thing.fullmatch(things[0]) if things[1:] and not rest.strip() else None
    if known is None or not all(things):
        return text
    state, verb = known["state"], reader.words.one
    whole = [one if reader.thing.fullmatch(one) else f"{one} {state}" for one in things]
    return f" {AND[family]} ".join(f"{verb} {one}" for one in whole)


def _shared(parts: list[tuple[str, str]], reader: _Reader) -> str:
    """Return the state that is told behind the last of several things."""
    first, *others = (part for _, part in parts)
    if not others or not reader.stateless.fullmatch(first):
        return ""
    states = (reader.thing.fullmatch(part) for part in others)
    return next((found["state"] for found in states if found), "")


def _parted(text: str, family: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a sentence, and what stands before each."""
    last = 0
    for start, end in spans_of(text, split_commands(text, family)):
        yield text[last:start], text[start:end]
        last = end


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)

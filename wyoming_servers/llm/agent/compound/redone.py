"""What is to be done instead: "radio off, no wait, just turn it down".

The sentence is read as if it had been said so at once: "turn the radio down".
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words, split_commands, words_of
from wyoming_servers.house.several import begins_command, with_thing
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

from .things_meant import HESITATING, MEANT, RETRACTING

_KEPT: Final = 256
_RATHER: Final = {
    "en": r"or (?:rather|better|maybe)",
    "de": r"oder (?:besser|lieber|vielleicht)",
    "fr": r"ou (?:plutôt|mieux)",
    "es": r"o mejor(?: dicho)?",
    "it": r"o (?:meglio|piuttosto)",
    "nl": r"of (?:liever|beter|misschien)",
}
"""Takes back what was said before, too."""
_OR: Final = {"en": "or", "de": "oder", "fr": "ou", "es": "o", "it": "o", "nl": "of"}
_DENYING: Final = {"es": "no", "it": "no"}
"""What may say of the thing behind that nothing is done with it: "la lámpara, no la tele"."""
_ONLY: Final = {
    "en": "just|only|maybe|better|please",
    "de": "nur|bloß|lieber|bitte",
    "fr": "juste|plutôt",
    "es": "solo|sólo|mejor",
    "it": "solo|soltanto|piuttosto",
    "nl": "maar|gewoon|alleen|liever",
}
"""What may stand before the verb of what is done instead."""
_LINKS: Final = (
    "in on at of im am auf vom dem dans du de des en del al nel nella nello della dello dell di op"
    " van bij"
)
"""What stands between a thing and its room, with articles."""
_OF: Final = {"nl": "van", "de": "von"}
"""Stands before whose a thing is, where the name of the thing is without it."""
_ONE: Final = {
    "de": r"(?:die|das|den|der)(?= von )",
    "fr": r"(?:celui|celle)(?= d)",
    "es": r"(?:el|la)(?= de )",
    "nl": r"(?:die|dat)(?= van )",
    "it": r"quell[oa](?= d)",
}
"""What stands for a thing of which is told whose it is: "dat van Joost"."""
_WORD: Final = re.compile(r"[^\W_]+")


def done_instead(text: str, language: str, house: House) -> str:
    """Return a text without the deed that is taken back for another one; most are as they were."""
    return _done_instead(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _done_instead(text: str, family: str, matcher: Matcher) -> str:
    found = _pattern(family).search(text) if family in RETRACTING else None
    before = split_commands(text[: found.start()], family) if found else []
    behind = split_commands(text[found.end() :], family) if found else []
    if found is None or not before or not behind:
        return text
    last, first = before[-1], behind[0]
    is_at = text[: found.start()].endswith(last) and text[found.end() :].startswith(first)
    reader = _Reader(family, matcher.house)
    if len(before) > 1 and reader.is_listed(before[-2], last):
        return text
    is_denial = found["back"].strip(" ,").casefold() == _DENYING.get(family)
    done = reader.redone(last, first) or ("" if is_denial else reader.with_other(last, first))
    if not done or not is_at:
        return text
    return f"{text[: found.start() - len(last)]}{done}{text[found.end() + len(first) :]}"


class _Reader:
    """Reads the parts before and behind what takes something back, of one house."""

    def __init__(self, family: str, house: House) -> None:
        self._family = family
        self._kinds = {(word,) for word in device_words(family)}
        self._articles = small_words(family).articles
        self._links = {*_LINKS.split(), *self._articles}
        self._names, self._rooms = (
            {tuple(words_of(name)) for one in things for name in (one.name, *one.aliases)}
            for things in (house.entities, house.areas)
        )
        if of := _OF.get(family):
            self._names |= {(name[0], of, *name[1:]) for name in self._names if len(name) > 1}

    def is_listed(self, before: str, last: str) -> bool:
        """Tell whether "the TV off" is done with what was told before it: "the lamp and"."""
        is_bare = self._thing(before)[1] == len(before)
        return is_bare and not begins_command(last, self._family)

    def redone(self, last: str, first: str) -> str:
        """Return "turn the radio down" for "turn it down" behind "radio off"."""
        start, end = self._thing(last)
        only = rf"^(?:(?:{_ONLY[self._family]})\s+)+"
        plainly = re.sub(only, "", first, flags=re.IGNORECASE)
        done = with_thing(plainly, last[start:end], self._family) if end else None
        return done if done and begins_command(done, self._family) else ""

    def with_other(self, last: str, first: str) -> str:
        """Return "set the strip to red" for "the strip to red" behind "set the lamp"."""
        start, end = self._thing(last)
        first = self._with_noun(last[start:end], first)
        at, stop = self._thing(first)
        if not end or not stop or at:
            return ""
        rest = "" if first[stop:].strip() else last[end:]
        return f"{last[:start]}{first}{rest}"

    def _with_noun(self, thing: str, part: str) -> str:
        """Return "het nachtlampje van Joost" for "dat van Joost" behind one of somebody else."""
        nouns = [*_WORD.finditer(thing)]
        is_bare = len(nouns) > 1 and nouns[0][0].casefold() in self._articles
        noun = nouns[1] if is_bare else next(iter(nouns), None)
        one = _ONE.get(self._family)
        if noun is None or one is None:
            return part
        return re.sub(rf"^{one}", thing[: noun.end()], part, flags=re.IGNORECASE)

    def _thing(self, part: str) -> tuple[int, int]:
        """Return where a part names its one thing, with article and room; else twice zero."""
        words = [*_WORD.finditer(part)]
        said = [word for one in words for word in words_of(one[0])]
        things = [*_spans(said, self._names | self._kinds)] if len(said) == len(words) else []
        start, end = _longest(things)
        rooms = [one for one in _spans(said, self._rooms) if not _is_within(one, (start, end))]
        room = _longest(rooms)
        is_behind = room[0] >= end and self._links.issuperset(said[end : room[0]])
        if not end or not all(_is_within(one, (start, end)) for one in things):
            return 0, 0  # something else is told of as well
        if rooms and not (is_behind and all(_is_within(one, room) for one in rooms)):
            return 0, 0
        start -= start > 0 and said[start - 1] in self._articles
        return words[start].start(), words[max(end, room[1]) - 1].end()


def _spans(said: Sequence[str], names: Container[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Yield where words are a name."""
    for start in range(len(said)):
        for end in range(start + 1, len(said) + 1):
            if tuple(said[start:end]) in names:
                yield start, end


def _longest(spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    return max(spans, key=lambda span: span[1] - span[0], default=(0, 0))


def _is_within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str]:
    taken_back = "|".join((RETRACTING[family], MEANT[family], _RATHER[family]))
    return re.compile(
        rf"(?:[\s,.;]+{_OR[family]})?[\s,.;!…]+{HESITATING}"
        rf"(?P<back>(?:(?:{taken_back})(?!\w)[\s,]*)+)",
        re.IGNORECASE,
    )

"""A pause where another thing is told of without one: "kettle on radio down to 20".

Where what is done with one thing ends, and the name of another begins with which something is done
as well, or a verb, there is a comma that nobody hears. So there is between things that go on with
"and": "fountain lamp and fan off".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product, takewhile
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.colors import spoken_colors
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.several import STATES, begins_command
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import THINGS

_KEPT: Final = 256
_WORD: Final = re.compile(r"[^\W_]+")
_TO: Final = frozenset(["to", "at", "auf", "à", "a", "al", "op", "su", "en"])
"""What stands before a value."""
_PER: Final = frozenset(("per", "por", "pour"))
_UNITS: Final = frozenset(
    (
        *("percent", "cent", "prozent", "ciento", "procent", "cento", "degree", "degrees", "grad"),
        *("degré", "degrés", "grado", "grados", "graden", "gradi"),
    )
)
_MORE_STATES: Final = {
    "en": "halfway|louder|quieter|brighter|dimmer|darker|warmer|cooler|locked|unlocked|closed",
    "de": r"ein|ab|halb|rauf|herauf|herunter|lauter|leiser|heller|dunkler|wärmer|kälter|kühler"
    r"|(?:an|aus|ein|ab|auf|zu|hoch|rauf|runter)(?:zu)?(?:mach|schalt|dreh|stell|sperr|zieh|fahr"
    r"|schließ|schliess|knips)en",
    "fr": "moitié|fermée?s?|ouverte?s?",
    "es": "mitad|cerrad[oa]s?|abiert[oa]s?",
    "nl": r"halverwege|half|harder|zachter|feller|warmer|kouder"
    r"|(?:aan|uit|open|dicht|omhoog|omlaag)(?:zetten|doen|draaien|maken)",
    "it": "metà|chius[oaie]|apert[oaie]",
}
"""Further words that what is done with a thing ends with; a colour is one as well."""
_MORE: Final[Mapping[str, tuple[tuple[str, ...], str]]] = {
    "fr": (("plus", "moins"), r"forte?s?|basse?s?|haute?s?|chaude?s?|froide?s?|claire?s?"),
    "es": (("más", "menos"), r"alt[oa]s?|baj[oa]s?|fuertes?|fl[oa]j[oa]s?|fr[ií][oa]s?|caliente"),
    "it": (("più", "meno"), r"alt[oaie]|bass[oaie]|fort[ei]|piano|cald[oaie]|fredd[oaie]"),
}
"""Words that are so only behind "more" or "less"."""
_AN_ARTICLE: Final = "ein"
"""Is an article as well, unless it stands behind a name."""
_ARTICLES: Final = {
    "en": ("the", "my"),
    "de": ("die", "das", "den"),
    "fr": ("le", "la", "les", "l"),
    "es": ("el", "la", "los", "las"),
    "nl": ("de", "het"),
    "it": ("il", "lo", "la", "i", "gli", "le", "l"),
}
"""What may stand before a name where nothing is told of whereabouts."""
_PLACING: Final = frozenset(("on", "aan", "op", "auf", "an"))
"""States that tell with an article behind them where something is: "the radio on the tv"."""
_STATES_TOO: Final = frozenset(("mute", "pause", "play", "stop", "speel", "pauzeer", "para"))
"""Verbs that may be a state as well, as in "TV on mute", or a word before others."""
_BEING: Final = frozenset(
    (
        *("is", "are", "was", "were", "gets", "goes"),
        *("ist", "sind", "war", "steht", "est", "sont", "reste"),
        *("está", "están", "sigue", "è", "sono", "resta", "staat", "zijn"),
    )
)
"""How things are is told by, behind which no command ends."""
_CLINGING: Final = frozenset(("s", "re"))
"""The same at the end of another word, before a state."""
_SHORTEST: Final = 2
"""Words of a command at least."""
_LETTING: Final = frozenset(("make", "lass", "lasse"))
"""Verbs with which another one tells what the thing is to do."""
_BEHIND_VERBS: Final = {
    "en": frozenset(("the", "my", "on", "off", "up", "down", "it", "them", "all", "both")),
}
"""What stands behind a verb that is no noun."""
_SMALL: Final = frozenset(
    words_of(
        "and with for und mit von vom van met der des dem del della dello dei degli das dal con"
        " pour avec sur aux sous dans chez para sus per sul nel"
    )
)
"""Small words of names that are no thing themselves."""
_LETTERS: Final = 3
"""Of a word of a name that may stand for the thing."""
_OF_A_THING: Final = 3
"""Words of a thing at most, in half names too."""
_FURTHER: Final = 4
"""Words behind a name within which it is told what is done with it."""


def with_pauses(text: str, language: str, house: House) -> str:
    """Return a text with a comma before each thing that follows on another one; most as is."""
    return _with_pauses(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _with_pauses(text: str, family: str, matcher: Matcher) -> str:
    if family not in STATES or family not in THINGS:
        return text
    reader = _Reader(text, family, matcher.house)
    for at in sorted({*reader.pauses()}, reverse=True):
        text = f"{text[:at].rstrip()}, {text[at:]}"
    return text


class _Reader:
    """Reads the words of one text."""

    def __init__(self, text: str, family: str, house: House) -> None:
        self._text, self._family = text, family
        self._found = [*_WORD.finditer(text)]
        self._words = [fold(one[0]) for one in self._found]
        self._numbers = spoken_numbers(family).keys()
        self._state = re.compile(rf"(?:{STATES[family]}|{_MORE_STATES[family]})\Z")
        self._more, more = _MORE.get(family, ((), "(?!)"))
        self._compared = re.compile(rf"(?:{more})\Z")
        self._colors = spoken_colors(family).keys()
        self._joins = {word for join in small_words(family).joins for word in words_of(join)}
        known = (name for one in house.entities for name in (one.name, *one.aliases))
        kinds = " ".join(THINGS[family].values()).split()
        devices = {*map(tuple, map(words_of, known))}
        self._devices = [*self._spans(devices)]
        self._names = [*self._devices, *self._spans({(kind,) for kind in kinds} - devices)]
        rooms = (name for one in house.areas for name in (one.name, *one.aliases))
        telling = {word for name in (*devices, *map(words_of, rooms)) for word in name}
        own = {word for word in telling if len(word) >= _LETTERS} - _SMALL - self._joins
        self._bearing = {*own, *kinds} - {*_ARTICLES[family], *self._numbers}

    def _spans(self, names: Collection[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
        for name, start in product(names, range(len(self._words))):
            if name and tuple(self._words[start : start + len(name)]) == name:
                yield start, start + len(name)

    def pauses(self) -> Iterator[int]:
        """Yield where there ought to be a comma."""
        for at in sorted({start for start, _ in self._names}):
            if any(start < at < end for start, end in self._names):
                continue
            first = self._first(at)
            if self._is_told_apart(at, first) or self._is_listed(at, first):
                yield self._found[first].start()
        for at in range(_SHORTEST, len(self._words)):
            if self._begins_another(at) or self._goes_on_with(at):
                yield self._found[at].start()

    def _is_told_apart(self, at: int, first: int) -> bool:
        """Tell whether something is done with a thing before, and something with this one."""
        is_further = any(end < first for _, end in self._names) and self._is_unpaused(first)
        ends = (end for start, end in self._names if start == at)
        return is_further and self._is_told_before(first) and any(map(self._is_told_behind, ends))

    def _first(self, at: int) -> int:
        """Return where a name begins with its article."""
        has_article = at > 1 and self._words[at - 1] in _ARTICLES[self._family]
        return at - 1 if has_article and self._words[at - 2] not in _PLACING else at

    def _is_listed(self, at: int, first: int) -> bool:
        """Tell whether a device stands between another one and "and" with a third behind it."""
        is_next = any(end == first for _, end in self._devices) and self._is_unpaused(first)
        ends = [end for start, end in self._devices if start == at] if is_next else []
        return any(self._is_followed(end) for end in ends)

    def _goes_on_with(self, at: int) -> bool:
        """Tell whether a thing with its article stands between two others that have theirs as well.

        Their words are those of names of the house: "the rollers the speaker and the light".
        """
        before = range(max(at - _OF_A_THING - 1, 0), at - 1)
        end = self._thing_behind(at)
        if not end or not any(self._thing_behind(one) == at for one in before):
            return False
        return self._is_unpaused(at) and (self._is_last(end) or self._goes_on_with(end))

    def _is_last(self, end: int) -> bool:
        """Tell whether "and" and another thing with its article stand behind one."""
        is_joined = self._words[end : end + 1] and self._words[end] in self._joins
        return bool(is_joined) and self._thing_behind(end + 1) > 0

    def _thing_behind(self, at: int) -> int:
        """Return where a thing ends whose article stands at a place; 0 where none does."""
        if at + 1 >= len(self._words) or self._words[at] not in _ARTICLES[self._family]:
            return 0
        rest = self._words[at + 1 : at + 1 + _OF_A_THING]
        told = [*takewhile(self._bearing.__contains__, rest)]
        return at + 1 + len(told) if told else 0

    def _is_followed(self, end: int) -> bool:
        """Tell whether another device follows, at once or behind "and"."""
        rest = self._words[end:]
        is_joined = bool(rest) and rest[0] in self._joins
        at = end + is_joined
        at += at < len(self._words) and self._words[at] in _ARTICLES[self._family]
        behind = [last for start, last in self._devices if start == at]
        return bool(behind) and (is_joined or any(map(self._is_followed, behind)))

    def _begins_another(self, at: int) -> bool:
        """Tell whether a command begins with a verb behind a state: "kettle on start a timer"."""
        before, said = self._words[at - 1], self._text[self._found[at].start() :]
        is_state = self._state.match(before) is not None and not self._tells_how(at)
        is_value = before in _UNITS or before in self._colors or self._is_number(before)
        is_told = (is_value or is_state) and self._is_told_before(at)
        is_verb = begins_command(said, self._family) and self._words[at] not in _STATES_TOO
        if not is_verb or any(start < at < end for start, end in self._names):
            return False
        return self._is_unpaused(at) and (is_told or self._is_done_with(at))

    def _is_done_with(self, at: int) -> bool:
        """Tell whether a verb and its thing end before a word, surely a verb: "mute the TV turn …".

        In English many a verb is a noun as well: "the TV set", "the gate lock".
        """
        is_done = any(end == at for _, end in self._devices) and begins_command(
            self._text, self._family
        )
        behind = self._words[at + 1 : at + 2]
        is_sure = self._family not in _BEHIND_VERBS or not _BEHIND_VERBS[self._family].isdisjoint(
            behind
        )
        return is_done and is_sure and self._words[0] not in _LETTING and not self._tells_how(at)

    def _tells_how(self, at: int) -> bool:
        """Tell whether it is asked or told how something is: "if the lamp is on turn it off"."""
        before = self._words[:at]
        is_so = not _BEING.isdisjoint(before) or before[-2] in _CLINGING
        return is_so or is_careful(self._text[: self._found[at - 1].end()], self._family)

    def _is_unpaused(self, at: int) -> bool:
        return self._text[self._found[at - 1].end() : self._found[at].start()].isspace()

    def _is_told_before(self, at: int) -> bool:
        """Tell whether a state or a value ends before a word: "kettle on", "lamp to 20 percent"."""
        before = self._words[:at]
        if before[-1] == _AN_ARTICLE and not any(end == at - 1 for _, end in self._names):
            return False
        if before[-1] in self._colors:
            return any(end < at for _, end in self._names)
        if self._is_more(before[-2:]):
            return not begins_command(self._text[self._found[at - 3].start() :], self._family)
        if self._state.match(before[-1]):
            return not begins_command(self._text[self._found[at - 2].start() :], self._family)
        rest = before[:-1] if before[-1] in _UNITS else before
        rest = rest[:-1] if rest[-1] in _PER else rest
        value = [*takewhile(self._is_number, reversed(rest))]
        return bool(value) and (rest is not before or self._is_valued(rest[: -len(value)]))

    def _is_more(self, words: Sequence[str]) -> bool:
        """Tell whether two words are "plus fort"."""
        more, how = words if len(words) > 1 else ("", "")
        return more in self._more and self._compared.match(how) is not None

    @staticmethod
    def _is_valued(before: Sequence[str]) -> bool:
        return bool(before) and before[-1] in _TO

    def _is_told_behind(self, at: int) -> bool:
        """Tell whether a state or a value stands behind a name, before anything else begins."""
        behind = self._words[at : at + _FURTHER]
        said = [*takewhile(lambda word: word not in self._joins, behind)]
        return any(
            self._state.match(word)
            or word in self._colors
            or self._is_more(said[at : at + 2])
            or (word in _TO and at + 1 < len(said) and self._is_number(said[at + 1]))
            for at, word in enumerate(said)
        )

    def _is_number(self, word: str) -> bool:
        return word.isdecimal() or word in self._numbers

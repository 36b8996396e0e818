"""What a word or two say of the command before: "halfway", "off again", "one more", "Priya's".

They are read before whole sentences, of which some are like them: "again" plays a piece anew, but
not after "skip this song".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words
from wyoming_servers.house.tags import family_of

from .conversation import Turn, last_turn
from .dialogue import DialogueReader
from .echo_words import Echo, echo_words
from .link_words import addition, without_links
from .questions import QUESTION_MARKS, Understood
from .resolve import domains_meant
from .results import has_changed_something

_MOST_WORDS = 9
_MOST_OF_A_NAME = 3
_PLACE: Final = ("name", "area", "floor", "domain", "device_class")
_SWITCHED: Final = frozenset(("light", "switch", "fan", "media_player", "input_boolean"))
_COVER: Final = frozenset(("cover",))
_REPEATED: Final = (
    *("HassMediaNext", "HassMediaPrevious", "HassSetVolumeRelative", CHANGE),
    *("HassIncreaseTimer", "HassDecreaseTimer"),
)
"""Intents of what is done once more by saying so."""
_RESUMED: Final = {"HassMediaPause": "HassMediaUnpause", "HassPauseTimer": "HassUnpauseTimer"}
_HALF: Final[Mapping[str, tuple[str, str]]] = {
    "cover": ("HassSetPosition", "position"),
    "light": ("HassLightSet", "brightness"),
    "fan": ("HassFanSetSpeed", "percentage"),
}
"""What is set to half of each kind of device."""
_FIFTY = 50
_PLEASE: Final = (
    *("please", "thanks", "thank you", "bitte", "danke", "s il te plaît", "s il vous plaît"),
    *("stp", "merci", "por favor", "gracias", "alsjeblieft", "graag", "per favore", "grazie"),
)
_ASKED: Final = "HassGet"
"""How intents that only ask begin."""

Said = tuple[str, ...]
"""A text in several forms."""


@dataclass(frozen=True, kw_only=True)
class Echoes:
    """Reads in a conversation what is about the command before."""

    dialogue: DialogueReader

    def read(self, turn: Turn, language: str, area: str | None) -> Understood | None:
        """Return what a word or two ask for; None where they are no such, or nothing was before."""
        family = family_of(language)
        earlier, words = last_turn(turn.before), echo_words(family)
        is_answer = turn.asked.rstrip().endswith(QUESTION_MARKS)
        if earlier is None or words is None or is_answer or len(turn.text.split()) > _MOST_WORDS:
            return None
        said = (*_said(turn.text, family), *_said(without_links(turn.text, language), family))
        if has_changed_something(earlier):
            matches = self._echoed(said, words)
            matches = matches or self._timer_beside(said, words, language, area)
            matches = matches or self._other(turn.text, words, language, asked=False)
        else:
            matches = self._other(turn.text, words, language, asked=True)
        return Understood(turn=turn, area=area, matches=matches) if matches else None

    def _echoed(self, said: Said, words: Echo) -> tuple[Match, ...]:
        """Return the commands before, as a word or two change them."""
        kinds = (kind for kind in _KINDS if _found(getattr(words, kind), said))
        kind = next(kinds, None)
        before = self.dialogue.spoken if kind else ()
        if not kind or not before:
            return ()
        if kind == "undo":
            return self.dialogue.alone.ellipses.undone(before)
        made = tuple(_KINDS[kind](match) for match in before)
        return tuple(match for match in made if match) if all(made) else ()

    def _timer_beside(
        self, said: Said, words: Echo, language: str, area: str | None
    ) -> tuple[Match, ...]:
        found = _found(words.one_more_timer, said)
        before = self.dialogue.spoken if found else ()
        if not found or not before:
            return ()
        time = next(filter(None, found.groups()))
        return self.dialogue.alone.ellipses.timer_beside(time, before[-1], language, area)

    def _other(self, text: str, words: Echo, language: str, *, asked: bool) -> tuple[Match, ...]:
        """Return the command before about what is named, and nothing is said beside it."""
        name = text.strip(" ?!.,")
        if len(name.split()) > _MOST_OF_A_NAME or addition(text, language) is not None:
            return ()
        found = self.dialogue.alone.ellipses.named(name, language)
        is_device = found is not None and found.kind == "entity"
        if not is_device and not re.search(words.possessive, name):
            return ()
        before = self.dialogue.spoken
        if len(before) != 1 or before[0].intent.startswith(_ASKED) is not asked:
            return ()
        readings = self.dialogue.alone.ellipses.instead(before[0], name, language)
        return readings[0] if len(readings) == 1 else ()


def _said(text: str, family: str) -> tuple[str, ...]:
    """Return a text without signs, and also without courtesy: "again" may be either."""
    plain = re.sub(r"['\u2019]", "" if family == "en" else " ", text.casefold())
    plain = " ".join(re.findall(r"\w+", plain))
    return tuple(dict.fromkeys((plain, _courtesy(family).sub("", plain))))


@lru_cache(maxsize=16)
def _courtesy(family: str) -> re.Pattern[str]:
    words = (*small_words(family).fillers, *_PLEASE)
    some = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"^(?:(?:{some}) )+(?=\w)|(?<=\w)(?: (?:{some}))+$")


def _turned(match: Match, intent: str, kinds: frozenset[str]) -> Match | None:
    """Return another command about devices of some kinds that something was done with."""
    domains = domains_meant(match)
    if not domains or not domains <= kinds or match.intent.startswith(_ASKED):
        return None
    return _about_the_same(match, intent, domains)


def _halved(match: Match) -> Match | None:
    domains = domains_meant(match)
    domain = next(iter(domains), "")
    if len(domains) != 1 or domain not in _HALF or match.intent.startswith(_ASKED):
        return None
    intent, slot = _HALF[domain]
    return _about_the_same(match, intent, domains, **{slot: _FIFTY})


def _repeated(match: Match) -> Match | None:
    return match if match.intent in _REPEATED else None


def _resumed(match: Match) -> Match | None:
    intent = _RESUMED.get(match.intent)
    return replace(match, intent=intent, response="default") if intent else None


def _about_the_same(match: Match, intent: str, domains: frozenset[str], **slots: Any) -> Match:
    """Return another command about what one was about."""
    kept = {slot: match.slots[slot] for slot in _PLACE if slot in match.slots}
    texts = {slot: match.texts[slot] for slot in _PLACE if slot in match.texts}
    if "name" not in kept:
        kept.setdefault("domain", sorted(domains))
    return replace(match, intent=intent, slots={**kept, **slots}, texts=texts, response="default")


_KINDS: Final[Mapping[str, Callable[[Match], Match | None]]] = {
    "undo": lambda _match: None,
    "off": lambda match: _turned(match, "HassTurnOff", _SWITCHED),
    "on": lambda match: _turned(match, "HassTurnOn", _SWITCHED),
    "shut": lambda match: _turned(match, "HassTurnOff", _COVER),
    "half": _halved,
    "again": _repeated,
    "go_on": _resumed,
    "stop": lambda match: _turned(match, "HassStopMoving", _COVER),
}
"""What each kind of words makes of a command."""


def _found(pattern: str, said: Said) -> re.Match[str] | None:
    """Return how a pattern fits the first of a text's forms that it fits."""
    return next(filter(None, map(_pattern(pattern).fullmatch, said)), None)


@lru_cache(maxsize=128)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)

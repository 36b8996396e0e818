"""Commands that lack what they set: "set the temperature", "set a timer for", "turn on".

What is missing is found by trying what could complete the sentence, and the answer to our question
completes it in the same way, so that only whole sentences are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import (
    respelled,
    small_words,
    split_commands,
    without_articles,
    words_of,
)

from .expand import ADDING
from .link_words import without_places
from .phrases import phrase

_MOST_WORDS = 10
_MOST_ITEM_WORDS = 6
_ITEM = "which_item"
_DEVICE = "which_device"
_ROOM = "which_room"
_MOST_ROOMS = 4
"""Rooms of which one is tried to stand at the end of a sentence."""
_AND = re.compile(r"\s*,\s*")
_TIMER = "HassStartTimer"
_MOST_VERB_WORDS = 3
_MOST_BROKEN_OFF = 8
"""Words of a sentence that breaks off before a device, and before a room."""

Read = Callable[[str], tuple[Match, ...]]
"""Reads a sentence plainly."""


@dataclass(frozen=True, kw_only=True)
class _Gap:
    question: str
    """Key of the phrase that asks for it."""
    intents: tuple[str, ...]
    slots: tuple[str, ...]
    probe: str
    forms: tuple[str, ...]
    """How a value follows what was ``said``."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    gaps: tuple[_Gap, ...]
    trailing: str
    """Words at the end of a sentence that was broken off, or whose verb is in two parts."""
    around: str
    """Words around a value, before and behind it."""
    something: str
    """What stands for a thing that goes on a list; a regular expression, as the two before."""
    timer: str
    """How words begin that a timer is called by; a regular expression."""
    verbs: str = ""
    """Verbs of few kinds of device, which the patterns tell from nouns no more."""


def _gaps(degrees: str, percent: str, time: str, color: str, *probes: str) -> tuple[_Gap, ...]:
    red, ten_minutes = probes
    return (
        _Gap(
            question="how_warm",
            intents=("HassClimateSetTemperature",),
            slots=("temperature",),
            probe="21",
            forms=tuple(degrees.split("|")),
        ),
        _Gap(
            question="how_much",
            intents=("HassLightSet", "HassSetVolume", "HassSetPosition", "HassFanSetSpeed"),
            slots=("brightness", "volume_level", "position", "percentage"),
            probe="50",
            forms=tuple(percent.split("|")),
        ),
        _Gap(
            question="how_long",
            intents=(_TIMER,),
            slots=("hours", "minutes", "seconds"),
            probe=ten_minutes,
            forms=tuple(time.split("|")),
        ),
        _Gap(
            question="which_color",
            intents=("HassLightSet",),
            slots=("color",),
            probe=red,
            forms=tuple(color.split("|")),
        ),
    )


_WORDS: Final = {
    "en": _Words(
        gaps=_gaps(
            "{said} to {value} degrees|{said} to {value}",
            "{said} to {value} percent|{said} to {value}|{said} at {value} percent",
            "{said} for {value}|{said} for {value} minutes",
            "{said} to {value}|{said} {value}",
            "red",
            "10 minutes",
        ),
        trailing="to|at|for|on|the|by|of",
        around="to|at|for|make it|set it to|about|around|please|degrees?|celsius|percent",
        something="something|anything|some things|things|stuff|an item|some items",
        timer="timers?|countdown",
        verbs="adjust dim",
    ),
    "de": _Words(
        gaps=_gaps(
            "{said} auf {value} Grad|{said} auf {value} Grad ein",
            "{said} auf {value} Prozent|{said} auf {value} Prozent ein|{said} auf {value}",
            "{said} auf {value}|{said} für {value}|{said} auf {value} Minuten",
            "{said} auf {value}|{said} {value}",
            "rot",
            "10 Minuten",
        ),
        trailing="ein|auf|für|um|zu|den|die|das",
        around="auf|für|mach es|stell es auf|ungefähr|etwa|bitte|grad|celsius|prozent",
        something="etwas|was|irgendwas",
        timer="timer|wecker|countdown|eieruhr",
        verbs="dimme dimm regle regel",
    ),
    "fr": _Words(
        gaps=_gaps(
            "{said} à {value} degrés|{said} sur {value} degrés",
            "{said} à {value} pour cent|{said} à {value}",
            "{said} de {value}|{said} pour {value}|{said} de {value} minutes",
            "{said} en {value}|{said} {value}",
            "rouge",
            "10 minutes",
        ),
        trailing="à|sur|de|pour|en|le|la|les",
        around="à|sur|de|pour|en|environ|mets|s'il te plaît|degrés?|celsius|pour cent|pourcent",
        something="quelque chose|un truc",
        timer="minuteur|minuterie|timer",
    ),
    "es": _Words(
        gaps=_gaps(
            "{said} a {value} grados|{said} en {value} grados",
            "{said} al {value} por ciento|{said} al {value}|{said} a {value}",
            "{said} de {value}|{said} para {value}|{said} de {value} minutos",
            "{said} en {value}|{said} de color {value}|{said} a {value}",
            "rojo",
            "10 minutos",
        ),
        trailing="a|al|de|para|en|el|la",
        around="a|al|de|para|en|ponlo|por favor|grados?|por ciento",
        something="algo|una cosa",
        timer="temporizador|timer",
    ),
    "nl": _Words(
        gaps=_gaps(
            "{said} op {value} graden|{said} in op {value} graden",
            "{said} op {value} procent|{said} in op {value} procent|{said} op {value}",
            "{said} voor {value}|{said} van {value}|{said} op {value}|{said} voor {value} minuten",
            "{said} op {value}|{said} {value}",
            "rood",
            "10 minuten",
        ),
        trailing="in|op|voor|van|naar|de|het",
        around="op|voor|van|naar|ongeveer|alsjeblieft|graden|graad|procent",
        something="iets|wat",
        timer="timer|kookwekker",
        verbs="stel dim",
    ),
}
_LEAST_DOMAINS = 3
"""A word said of so many kinds of device is a verb."""
_BOUGHT: Final = "xyz"
"""Stands for a thing for a list while it is not said."""


def missing(
    text: str,
    language: str,
    matcher: Matcher,
    read: Read,
    *,
    names: Sequence[str] = (),
    rooms: Sequence[str] = (),
) -> str | None:
    """Return the key of the phrase that asks for what a command lacks; None when it is none.

    ``names`` are those of a device of each kind and ``rooms`` those of the rooms, if one may be
    missing. Blocks for some milliseconds.
    """
    text = respelled(text, language)
    words, pack = _words(language), language_pack(language)
    if words is None or pack is None or not 0 < len(words_of(text)) <= _MOST_WORDS:
        return None
    if len(split_commands(text, language)) > 1 or not matcher.knows(text, language):
        return None
    kinds = pack.vocabulary.domains
    has_verb = any(
        len(kinds.get(word, ())) >= _LEAST_DOMAINS or word in words.verbs.split()
        for word in words_of(without_places(text, language))
    )
    for gap in words.gaps:
        is_timer = re.search(rf"(?<!\w)(?:{words.timer})", text, re.IGNORECASE)
        if (is_timer if gap.intents == (_TIMER,) else has_verb) and any(
            matcher.may_be(said, language, gap.intents) and _fills(read(said), gap)
            for said in _sentences(text, gap.probe, gap, words)
        ):
            return gap.question
    if _may_lack_item(text, words) and _with_item(text, _BOUGHT, words, read):
        return _ITEM
    if not pack.vocabulary.words.issuperset(words_of(text)):
        return None
    return _lacking_thing(text, words, read, names, rooms)


def _lacking_thing(
    text: str, words: _Words, read: Read, names: Sequence[str], rooms: Sequence[str]
) -> str | None:
    """Return the question for the device or the room that a sentence breaks off before."""
    length = len(words_of(text))
    if length <= _MOST_VERB_WORDS and any(_with_device(text, one, words, read) for one in names):
        return _DEVICE
    breaks_off = length <= _MOST_BROKEN_OFF and _said(text, words) != text.strip(" ?!.,")
    is_place = breaks_off and any(_with_room(text, one, read) for one in rooms[:_MOST_ROOMS])
    return _ROOM if is_place else None


def may_lack(match: Match) -> bool:
    """Tell whether free text may have taken the place of what is missing."""
    return bool(match.free_text) and "List" not in match.intent


def names_something(match: Match, language: str) -> bool:
    """Tell whether what goes on a list is no more than "something"."""
    words, item = _words(language), str(match.slots.get("item", ""))
    if words is None or match.intent not in ADDING:
        return False
    return re.fullmatch(words.something, item, re.IGNORECASE) is not None


def completed(text: str, value: str, language: str, read: Read) -> tuple[Match, ...]:
    """Return the commands of a sentence with an answer for what it lacks; none when it is none."""
    words = _words(language)
    if words is None or is_careful(value, language):
        return ()
    bare = _bare(value, words, language)
    for gap in words.gaps if bare else ():
        if found := _filled(text, bare, gap, words, read):
            return found
    if len(words_of(value)) > _MOST_ITEM_WORDS:
        return ()
    item = _AND.sub(f" {phrase('and', language)} ", without_articles(value, language))
    return (
        _with_device(text, value, words, read)
        or _with_room(text, without_articles(value, language), read)
        or _with_item(text, item, words, read)
    )


def _words(language: str) -> _Words | None:
    return _WORDS.get(language.replace("_", "-").partition("-")[0].casefold())


def _filled(text: str, value: str, gap: _Gap, words: _Words, read: Read) -> tuple[Match, ...]:
    """Return the command with a value; none when it is none."""
    readings = (read(said) for said in _sentences(text, value, gap, words))
    return next((found for found in readings if _fills(found, gap)), ())


def _sentences(text: str, value: str, gap: _Gap, words: _Words) -> Iterator[str]:
    said = _said(text, words)
    return (form.format(said=said, value=value) for form in gap.forms)


def _fills(found: Sequence[Match], gap: _Gap) -> bool:
    is_plain = len(found) == 1 and not found[0].free_text
    return is_plain and not found[0].slots.keys().isdisjoint(gap.slots)


def _may_lack_item(text: str, words: _Words) -> bool:
    """Tell whether "something" or nothing stands between a verb and its preposition."""
    said = words_of(text)
    is_bare = len(said) > 1 and said[1] in words.trailing.split("|")
    known = rf"(?<!\w)(?:{words.something})(?!\w)"
    return is_bare or re.search(known, text, re.IGNORECASE) is not None


def _with_item(text: str, item: str, words: _Words, read: Read) -> tuple[Match, ...]:
    """Return the command with a thing for the list in it."""
    for said in _places(text, item, words):
        found = read(said)
        if found and all(match.intent in ADDING for match in found):
            return found
    return ()


def _places(text: str, item: str, words: _Words) -> Iterator[str]:
    """Yield a sentence with a thing for "something", or behind its first word."""
    known = rf"(?<!\w)(?:{words.something})(?!\w)"
    replaced = re.sub(known, lambda _: item, text, count=1, flags=re.IGNORECASE)
    first, _, rest = text.partition(" ")
    yield replaced if replaced != text else f"{first} {item} {rest}"


def _with_device(text: str, name: str, words: _Words, read: Read) -> tuple[Match, ...]:
    """Return the command with a device behind its verb; what is only a name is none."""
    for said in (f"{text} {name}", f"{_said(text, words)} {name}"):
        found = read(said)
        if len(found) == 1 and found[0].entity_ids and not (found[0].bare or found[0].free_text):
            return found
    return ()


def _with_room(text: str, name: str, read: Read) -> tuple[Match, ...]:
    """Return the command with the room at its end that it was broken off before."""
    found = read(f"{text} {name}")
    is_there = len(found) == 1 and found[0].area_id and not (found[0].here or found[0].entity_ids)
    return found if is_there and not found[0].free_text else ()


def _said(text: str, words: _Words) -> str:
    """Return a sentence without its last words that a value belongs behind."""
    said = text.strip(" ?!.,")
    while (rest := re.sub(rf"\s+(?:{words.trailing})$", "", said, flags=re.IGNORECASE)) != said:
        said = rest
    return said


def _bare(value: str, words: _Words, language: str) -> str:
    """Return a value without its unit and the words around it."""
    fillers = "|".join(map(re.escape, small_words(language).fillers))
    around = rf"(?:{words.around}|{fillers}|[%°,.!]+)"
    before, said = None, value.strip()
    while before != said:
        before = said
        said = re.sub(rf"^{around}(?!\w)\s*", "", said, flags=re.IGNORECASE)
        said = re.sub(rf"\s*(?<!\w){around}$", "", said, flags=re.IGNORECASE).strip()
    return said

"""Commands that lack what they set: "set the temperature", "set a timer for", "turn on".

What is missing is found by trying what could complete the sentence, and the answer to our question
completes it in the same way, so that only whole sentences are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import (
    small_words,
    split_commands,
    without_articles,
    words_of,
)
from wyoming_servers.house.respelling import respelled

from .expand import ADDING
from .gap_words import TIMER, Gap, GapWords, gap_words
from .link_words import without_places
from .phrases import phrase

_MOST_WORDS = 10
_MOST_ITEM_WORDS = 6
_ITEM = "which_item"
_DEVICE = "which_device"
_ROOM = "which_room"
_MOST_ROOMS = 4
"""Rooms of which one is tried to stand at the end of a sentence."""
_TIME = frozenset(("hours", "minutes", "seconds"))
_AND = re.compile(r"\s*,\s*")
_MOST_VERB_WORDS = 3
_MOST_BROKEN_OFF = 8
"""Words of a sentence that breaks off before a device, and before a room."""

Read = Callable[[str], tuple[Match, ...]]
"""Reads a sentence plainly."""
_LEAST_DOMAINS = 3
"""A word said of so many kinds of device is a verb."""
_BOUGHT: Final = "xyz"
"""Stands for a thing for a list while it is not said."""


def before_unsaid(text: str, language: str) -> str:
    """Return what stands before a thing that was not said: "radio off and the"; or nothing."""
    small = small_words(language)
    joins, articles = ("|".join(map(re.escape, words)) for words in (small.joins, small.articles))
    ends = rf"(?>(?:\s+(?:{joins})(?!\w))+)(?:\s*(?:{articles}))?\W*"
    found = re.fullmatch(rf"(.+?){ends}", text, re.IGNORECASE)
    return found[1] if found else ""


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
    words, pack = gap_words(language), language_pack(language)
    if words is None or pack is None or not 0 < len(words_of(text)) <= _MOST_WORDS:
        return None
    is_timer = re.search(rf"(?<!\w)(?:{words.timer})", text, re.IGNORECASE) is not None
    is_known = is_timer or matcher.knows(text, language)
    if not is_known or len(split_commands(text, language)) > 1:
        return None
    kinds = pack.vocabulary.domains
    has_verb = any(
        len(kinds.get(word, ())) >= _LEAST_DOMAINS or word in words.verbs.split()
        for word in words_of(without_places(text, language))
    )
    for gap in words.gaps:
        if (is_timer if gap.intents == (TIMER,) else has_verb) and any(
            matcher.may_be(said, language, gap.intents) and _fills(read(said), gap)
            for said in _sentences(text, gap.probe, gap, words)
        ):
            return gap.question
    if _may_lack_item(text, words) and _with_item(text, _BOUGHT, words, read):
        return _ITEM
    if not has_verb or not pack.vocabulary.words.issuperset(words_of(text)):
        return None
    return _lacking_thing(text, words, read, names, rooms)


def _lacking_thing(
    text: str, words: GapWords, read: Read, names: Sequence[str], rooms: Sequence[str]
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
    has_time = match.intent == TIMER and not _TIME.isdisjoint(match.slots)
    return bool(match.free_text) and "List" not in match.intent and not has_time


def names_something(match: Match, language: str) -> bool:
    """Tell whether what goes on a list is no more than "something"."""
    words, item = gap_words(language), str(match.slots.get("item", ""))
    if words is None or match.intent not in ADDING:
        return False
    return re.fullmatch(words.something, item, re.IGNORECASE) is not None


def completed(text: str, value: str, language: str, read: Read) -> tuple[Match, ...]:
    """Return the commands of a sentence with an answer for what it lacks; none when it is none."""
    words = gap_words(language)
    if words is None or is_careful(value, language):
        return ()
    for said, written in words.spans:
        value = re.sub(said, written, value, flags=re.IGNORECASE)
    bare = _bare(value, words, language)
    for gap in words.gaps if bare else ():
        if found := _filled(text, bare, gap, words, read):
            return found
    pack = language_pack(language)
    if pack is None or len(words_of(value)) > _MOST_ITEM_WORDS:
        return ()
    bare = without_articles(value, language)
    found = _with_device(text, value, words, read) or _with_room(text, bare, read)
    if found or pack.vocabulary.words.issuperset(words_of(value)):
        return found  # "how are you" is nothing for a list
    return _with_item(text, _AND.sub(f" {phrase('and', language)} ", bare), words, read)


def _filled(text: str, value: str, gap: Gap, words: GapWords, read: Read) -> tuple[Match, ...]:
    """Return the command with a value; none when it is none."""
    readings = (read(said) for said in _sentences(text, value, gap, words))
    return next((found for found in readings if _fills(found, gap)), ())


def _sentences(text: str, value: str, gap: Gap, words: GapWords) -> Iterator[str]:
    said = _said(text, words)
    return (form.format(said=said, value=value) for form in gap.forms)


def _fills(found: Sequence[Match], gap: Gap) -> bool:
    # A timer has a name of its own: "set a pizza timer".
    is_plain = len(found) == 1 and (not found[0].free_text or found[0].intent == TIMER)
    return is_plain and not found[0].slots.keys().isdisjoint(gap.slots)


def _may_lack_item(text: str, words: GapWords) -> bool:
    """Tell whether "something" or nothing stands between a verb and its preposition."""
    said = words_of(text)
    is_bare = len(said) > 1 and said[1] in words.trailing.split("|")
    known = rf"(?<!\w)(?:{words.something})(?!\w)"
    return is_bare or re.search(known, text, re.IGNORECASE) is not None


def _with_item(text: str, item: str, words: GapWords, read: Read) -> tuple[Match, ...]:
    """Return the command with a thing for the list in it."""
    for said in _places(text, item, words):
        found = read(said)
        if found and all(match.intent in ADDING for match in found):
            return found
    return ()


def _places(text: str, item: str, words: GapWords) -> Iterator[str]:
    """Yield a sentence with a thing for "something", or behind its first word."""
    known = rf"(?<!\w)(?:{words.something})(?!\w)"
    replaced = re.sub(known, lambda _: item, text, count=1, flags=re.IGNORECASE)
    first, _, rest = text.partition(" ")
    yield replaced if replaced != text else f"{first} {item} {rest}"


def _with_device(text: str, name: str, words: GapWords, read: Read) -> tuple[Match, ...]:
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


def _said(text: str, words: GapWords) -> str:
    """Return a sentence without its last words that a value belongs behind."""
    said = text.strip(" ?!.,")
    while (rest := re.sub(rf"\s+(?:{words.trailing})$", "", said, flags=re.IGNORECASE)) != said:
        said = rest
    return said


def _bare(value: str, words: GapWords, language: str) -> str:
    """Return a value without its unit and the words around it."""
    fillers = "|".join(map(re.escape, small_words(language).fillers))
    around = rf"(?:{words.around}|{fillers}|[%°,.!]+)"
    before, said = None, value.strip()
    while before != said:
        before = said
        said = re.sub(rf"^{around}(?!\w)\s*", "", said, flags=re.IGNORECASE)
        said = re.sub(rf"\s*(?<!\w){around}$", "", said, flags=re.IGNORECASE).strip()
    return said

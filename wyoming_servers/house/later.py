"""Commands behind a time that is meant for all of them: "in ten minutes lamp off and TV off"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from .durations import is_duration
from .match import Match
from .names import fold, words_of
from .several import begins_command
from .tags import family_of

Read = Callable[[str], Match | None]
ReadAll = Callable[[list[str]], tuple[Match, ...]]

_TIMER: Final = "HassStartTimer"
_ASKING: Final = "HassGet"
_LATER: Final = "conversation_command"
_ALSO: Final = "too|as well|also|auch|ebenfalls|aussi|también|ook|anche"
"""Ends a part that adds to the one before."""
_FEWEST, _MOST = 3, 5
"""Words of a time and of what stands before it: "in ten minutes"."""
_NOW: Final = {
    "en": "now|right away|straight away|immediately|first|already|meanwhile|later|then",
    "de": "jetzt|gleich|sofort|schon|zuerst|inzwischen|später|dann",
    "fr": "maintenant|tout de suite|immédiatement|déjà|d'abord|plus tard|puis|ensuite",
    "es": "ahora|ya|enseguida|inmediatamente|primero|luego|después",
    "nl": "nu|meteen|direct|alvast|eerst|straks|dan",
    "it": "adesso|ora|subito|già|prima|dopo|poi",
}
"""Says of a part that its time is another one."""


def told_later(
    parts: list[str], text: str, language: str, read: Read, read_all: ReadAll
) -> tuple[Match, ...]:
    """Return the commands of a sentence, one where the time that a part tells is that of all.

    ``read`` returns the command of a part, ``read_all`` those of several.
    """
    if leaning := _leaning_later(parts, text, language, read, read_all):
        return leaning
    found = read_all(parts)
    commands = [one.texts[_LATER] for one in found if _LATER in one.texts]
    if not all(begins_command(one, language) or _is_whole(read(one)) for one in commands):
        return ()  # "the lamp" alone would turn it on
    return _all_later(found, text, language)


def _all_later(matches: tuple[Match, ...], text: str, language: str) -> tuple[Match, ...]:
    """Return one command for later where the time begins the sentence; else as they are."""
    now = _NOW.get(family_of(language))
    first, *others = matches or (None,)
    is_other = any(one.intent.startswith((_TIMER, _ASKING)) for one in others)
    if not first or not others or now is None or is_other:
        return matches
    command = first.texts.get(_LATER, "")
    words = r"\W+".join(map(re.escape, words_of(command)))
    found = re.search(rf"(?<=\w)\W+({words}\b.+)", text, re.IGNORECASE) if words else None
    if found is None or re.search(rf"\b(?:{now})\b", fold(found[1])):
        return matches
    if not fold(first.text).strip(" .!?,").endswith(fold(command)):
        return matches
    return (_for_later(first, found[1].strip(" .!?,"), text),)


def _leaning_later(
    parts: list[str], text: str, language: str, read: Read, read_all: ReadAll
) -> tuple[Match, ...]:
    """Return one command for later where one part tells the time of others that lean on it.

    "Turn off the TV and the lamp in an hour": neither what has no verb nor what lends one is to be
    done before.
    """
    now, timed = _NOW.get(family_of(language)), _timed(parts, language, read)
    if now is None or timed is None:
        return ()
    at, later = timed
    said = [*parts[:at], later.texts[_LATER], *parts[at + 1 :]]
    bare = [re.sub(rf"\s+(?:{_ALSO})$", "", part, flags=re.IGNORECASE) for part in said]
    if all(begins_command(part, language) or _is_whole(read(part)) for part in bare):
        return ()
    done = {one.intent for one in read_all(bare)}
    if len(done) != 1 or any(one.startswith((_TIMER, _ASKING)) for one in done):
        return ()  # "lamp on and off in an hour" is no one thing to do
    start = text.find(parts[at])
    before, after = text[:start], text[start + len(parts[at]) :]
    if re.search(rf"\b(?:{now})\b", fold(f"{before}{after}")):
        return ()
    return (_for_later(later, f"{before}{said[at]}{after}".strip(" .!?,"), text),)


def _timed(parts: Sequence[str], language: str, read: Read) -> tuple[int, Match] | None:
    """Return which part tells the time, and its command for later; None where not one does.

    What stands before "and in an hour" is done at once.
    """
    timed = [(at, one) for at, one in enumerate(map(read, parts)) if one and _LATER in one.texts]
    if len(timed) > 1:
        return None
    at, later = timed[0] if timed else (len(parts) - 1, None)
    words = parts[at].split()
    sizes = range(min(_MOST, len(words) - 1), _FEWEST - 1, -1)
    times = (count for count in sizes if is_duration(" ".join(words[1 - count :]), language))
    count = next(times, 0)
    if not count:
        return (at, later) if later and not at else None
    later = later or read(" ".join([parts[0], *words[-count:]]))
    if later is None or _LATER not in later.texts:
        return None
    return at, _for_later(later, " ".join(words[:-count]), parts[at])


def _for_later(match: Match, command: str, text: str) -> Match:
    said = {_LATER: command}
    return replace(match, text=text, slots={**match.slots, **said}, texts={**match.texts, **said})


def _is_whole(match: Match | None) -> bool:
    return match is not None and not match.bare


def is_all_later(match: Match) -> bool:
    """Tell whether a command is one for later that ends its sentence."""
    later = match.texts.get(_LATER, "")
    return bool(later) and fold(match.text).strip(" .!?,").endswith(fold(later))

"""Which of a few options an answer means: its name or a part of it, its number, or all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.names import fold, small_words, without_articles, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.sound import alike

from .choice_words import ChoiceWords, choice_words
from .fragments import not_but

_SURE = 0.78
"""How alike a whole answer and a name must sound; as for a misheard word."""
_MOST_AROUND = 2
"""Words around a name that is the answer."""
_LONG = 4
"""Letters with which a part of a compound may begin it: "Schreibtisch" for "Schreibtischlampe"."""
_SHORTEST = 3
"""Letters of a word without its ending."""
_TWO = 2


def chosen(
    options: Sequence[Sequence[str]], text: str, language: str, *, listed: bool = True
) -> tuple[int, ...]:
    """Return the numbers of the options an answer means; none when that is not plain.

    Each option has one or several names. One that was not ``listed`` to the user has no number.
    """
    if not options:
        return ()
    words = choice_words(language)
    if words and (left := _after(text, words.but_not)) is not None:
        return _without(options, text, left, language, listed=listed)
    if is_careful(text, language):
        return ()
    if several := _several(options, text, language):
        return several
    one = _one(options, text, language, listed=listed)
    return one or _each(options, text, language, listed=listed)


def _without(
    options: Sequence[Sequence[str]], text: str, left: str, language: str, *, listed: bool
) -> tuple[int, ...]:
    """Return what "not the desk one" leaves, or what "… but the floor one" behind it means."""
    not_meant, instead = not_but(text, language) or (left, "")
    excluded = chosen(options, not_meant, language, listed=listed)
    if named := chosen(options, instead, language, listed=listed) if instead else ():
        return () if set(named) & set(excluded) else named
    # Of more than two it is not said which of the others.
    return (1 - excluded[0],) if len(options) == _TWO and len(excluded) == 1 else ()


def says_every(text: str, language: str) -> bool:
    """Tell whether a text has a word for all of several things, or for both."""
    words = choice_words(language)
    said = f" {' '.join(words_of(text))} "
    return words is not None and any(
        f" {one} " in said for one in _set(words.every) | _set(words.both)
    )


def without_every(text: str, language: str) -> str:
    """Return a text without its words for all of several things: "all in the kitchen"."""
    words = choice_words(language)
    every = _set(words.every) if words else set()
    return " ".join(word for word in text.split() if every.isdisjoint(words_of(word)))


def in_part(options: Sequence[Sequence[str]], text: str, language: str) -> int | None:
    """Return the one option whose names have every word of a text: "the back one"."""
    words = choice_words(language)
    bare = without_articles(text, language)
    said = words_of(bare)
    endings = tuple(words.endings.split()) if words else ()
    for asked in (said, words_of(_without_noise(bare, language))):
        parts = [
            place
            for place, option in enumerate(options)
            if _has_all(asked, _bare(option, language), endings)
        ]
        if len(parts) == 1:
            return parts[0]
    return None


def _after(text: str, word: str) -> str | None:
    """Return what follows a word that begins a text; None when it begins otherwise."""
    first, _, rest = text.strip().partition(" ")
    return rest if rest and words_of(first) == [word] else None


def _several(options: Sequence[Sequence[str]], text: str, language: str) -> tuple[int, ...]:
    """Return all options for "both lamps" and "all of them"; none for anything else."""
    words = choice_words(language)
    if words is None:
        return ()
    endings = tuple(words.endings.split())
    shared = [
        word
        for word in words_of(text)
        if all(_has_all([word], _bare(option, language), endings) for option in options)
    ]
    full = words_of(text)
    rest = [word for word in full if word not in shared]
    telling = {word for one in _set(words.both) | _set(words.every) for word in one.split()}
    kept = _without_noise(" ".join(rest), language, telling)
    said = {" ".join(full), " ".join(rest), kept}
    if said & _set(words.both):
        return (0, 1) if len(options) == _TWO else ()
    return tuple(range(len(options))) if said & _set(words.every) else ()


def _one(
    options: Sequence[Sequence[str]], text: str, language: str, *, listed: bool
) -> tuple[int, ...]:
    """Return the one option that is named or counted."""
    words = choice_words(language)
    kept = words_of(_numbered(text, language))
    if words and listed and len(kept) == 1:
        numbers = [{word for name in option for word in words_of(name)} for option in options]
        called = [place for place, names in enumerate(numbers) if kept[0] in names]
        place = called[0] if len(called) == 1 else _place(kept[0], len(options), words)
        if place is not None:
            return (place,)
    return _named(options, text, language)


def _each(
    options: Sequence[Sequence[str]], text: str, language: str, *, listed: bool
) -> tuple[int, ...]:
    """Return the options of "the first and the third"; none unless each part is one."""
    joins = "|".join(map(re.escape, small_words(language).joins))
    parts = re.split(rf"\s*,\s*|\s+(?:{joins})\s+", text, flags=re.IGNORECASE) if joins else []
    found = [_one(options, part, language, listed=listed) for part in parts if part.strip()]
    if len(found) < _TWO or not all(found):
        return ()
    return tuple(sorted({place for places in found for place in places}))


def _numbered(text: str, language: str) -> str:
    """Return a text without noise, a number that says which in digits."""
    words = choice_words(language)
    if words is None:
        return text
    said = words_of(text)
    for mark, number in pairwise(said):
        if mark == words.number:
            value = spoken_numbers(language).get(number)
            return number if value is None else f"{value:g}"
    if len(said) == 1 and (value := spoken_numbers(language).get(said[0])) is not None:
        return f"{value:g}"
    return _without_noise(text, language)


def _place(word: str, count: int, words: ChoiceWords) -> int | None:
    if word in _set(words.last):
        return count - 1
    for place, ordinal in enumerate(words.ordinals[:count]):
        if word in _set(ordinal):
            return place
    return None


def _named(options: Sequence[Sequence[str]], text: str, language: str) -> tuple[int, ...]:
    bare = fold(without_articles(text, language))
    names = [_bare(option, language) for option in options]
    if exact := [place for place, option in enumerate(names) if bare in option]:
        return tuple(exact) if len(exact) == 1 else ()
    within = [place for place, option in enumerate(names) if _is_within(bare, option)]
    if len(within) == 1:
        return tuple(within)
    if (part := in_part(options, text, language)) is not None:
        return (part,)
    close = [
        place
        for place, option in enumerate(names)
        if any(alike(bare, one) >= _SURE for one in option)
    ]
    return tuple(close) if len(close) == 1 else ()


def _bare(names: Sequence[str], language: str) -> list[str]:
    return [fold(without_articles(name, language)) for name in names]


def _is_within(said: str, names: Sequence[str]) -> bool:
    """Tell whether a name is said with hardly anything around it."""
    return any(
        name
        and f" {name} " in f" {said} "
        and len(said.split()) <= len(name.split()) + _MOST_AROUND
        for name in names
    )


def _has_all(said: Sequence[str], names: Sequence[str], endings: Sequence[str]) -> bool:
    known = {word for name in names for word in words_of(name)}
    stems = {_stem(word, endings) for word in known}
    return bool(said) and all(
        word in known
        or _stem(word, endings) in stems
        or (len(word) >= _LONG and any(one.startswith(word) for one in known))
        for word in said
    )


def _stem(word: str, endings: Sequence[str]) -> str:
    """Return a word without its ending: "big" for "bigger", "link" for "linke" and "links"."""
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] else word


def _without_noise(text: str, language: str, telling: AbstractSet[str] = frozenset()) -> str:
    """Return the words of a text without those that an answer is wrapped in, but the telling."""
    said = f" {' '.join(words_of(text))} "
    for noise in _noise(language):
        while noise not in telling and f" {noise} " in said:
            said = said.replace(f" {noise} ", " ")
    return said.strip()


@lru_cache(maxsize=32)
def _noise(language: str) -> tuple[str, ...]:
    """Return what an answer may be wrapped in, the longest first."""
    words, small = choice_words(language), small_words(language)
    if words is None:
        return ()
    noise = {" ".join(words_of(said)) for said in (*small.articles, *small.fillers)}
    noise.update(words_of(words.noise))
    return tuple(sorted(noise - _set(words.both), key=len, reverse=True))


def _set(words: str) -> set[str]:
    return {" ".join(words_of(word)) for word in words.split("|")}

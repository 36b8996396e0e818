"""Which of a few options an answer means: its name or a part of it, its number, or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.names import fold, small_words, without_articles, words_of
from wyoming_servers.house.sound import alike

_SURE = 0.78
"""How alike a whole answer and a name must sound; as for a misheard word."""
_MOST_AROUND = 2
"""Words around a name that is the answer."""
_LONG = 4
"""Letters with which a part of a compound may begin it: "Schreibtisch" for "Schreibtischlampe"."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    ordinals: tuple[str, ...]
    """The first, the second and so on; the words of each, parted by ``|``."""
    last: str
    every: str
    both: str
    noise: str
    """What an answer may be wrapped in."""


_WORDS: Final = {
    "en": _Words(
        ordinals=("first|1|1st", "second|2|2nd", "third|3|3rd", "fourth|4|4th"),
        last="last",
        every="all|everything|everywhere|each|every",
        both="both",
        noise="one ones please in on at of from by inside it its is i mean meant them those two "
        "three four i'd like want would say said thanks just light lights room",
    ),
    "de": _Words(
        ordinals=(
            "erste|ersten|erster|erstes|1",
            "zweite|zweiten|zweiter|zweites|2",
            "dritte|dritten|dritter|drittes|3",
            "vierte|vierten|vierter|viertes|4",
        ),
        last="letzte|letzten|letzter|letztes",
        every="alle|alles|überall|allen|jede|jeden|jedes|sämtliche",
        both="beide|beiden|beides",
        noise="bitte im in am an auf bei vom von ich meine meinte es ist zwei drei vier raum "
        "nimm davon licht",
    ),
    "fr": _Words(
        ordinals=(
            "premier|première|1",
            "deuxième|second|seconde|2",
            "troisième|3",
            "quatrième|4",
        ),
        last="dernier|dernière",
        every="tous|toutes|tout|partout|chacun|chacune",
        both="les deux|tous les deux|toutes les deux",
        noise="s'il te vous plaît svp dans à au aux du de d celui celle ceux celles c'est je veux "
        "voulais dire pour pièce lumière",
    ),
    "es": _Words(
        ordinals=(
            "primero|primera|primer|1",
            "segundo|segunda|2",
            "tercero|tercera|tercer|3",
            "cuarto|cuarta|4",
        ),
        last="último|última",
        every="todos|todas|todo|cada|cada una|cada uno",
        both="ambos|ambas|los dos|las dos|ambas dos",
        noise="por favor en de del para es quiero decir digo ellas ellos luz habitación",
    ),
    "nl": _Words(
        ordinals=("eerste|1", "tweede|2", "derde|3", "vierde|4"),
        last="laatste",
        every="alle|allemaal|alles|overal|elke|ieder|iedere",
        both="beide|allebei|alle twee|beiden",
        noise="alsjeblieft alstublieft graag in op aan bij van voor ik bedoel bedoelde het is "
        "kamer licht lamp",
    ),
}


def chosen(
    options: Sequence[Sequence[str]], text: str, language: str, *, listed: bool = True
) -> tuple[int, ...]:
    """Return the numbers of the options an answer means; none when that is not plain.

    Each option has one or several names. One that was not ``listed`` to the user has no number.
    """
    if is_careful(text, language) or not options:
        return ()
    family = language.replace("_", "-").partition("-")[0].casefold()
    words = _WORDS.get(family)
    said = words_of(text)
    if words is not None:
        if several := _several(len(options), said, words, language):
            return several
        kept = _without_noise(said, words, language)
        if (
            listed
            and len(kept) == 1
            and (place := _place(kept[0], len(options), words)) is not None
        ):
            return (place,)
    return _named(options, text, language)


def in_part(options: Sequence[Sequence[str]], text: str, language: str) -> int | None:
    """Return the one option whose names have every word of a text: "the back one"."""
    words = _WORDS.get(language.replace("_", "-").partition("-")[0].casefold())
    said = words_of(fold(without_articles(text, language)))
    kept = _without_noise(said, words, language) if words else said
    for asked in (said, kept):
        parts = [
            place
            for place, option in enumerate(options)
            if _has_all(asked, _bare(option, language))
        ]
        if len(parts) == 1:
            return parts[0]
    return None


def _several(count: int, said: list[str], words: _Words, language: str) -> tuple[int, ...]:
    text = " ".join(_without_noise(said, words, language)) or " ".join(said)
    full = " ".join(said)
    if {text, full} & _set(words.both):
        return (0, 1) if count == 2 else ()  # noqa: PLR2004 - both are two
    return tuple(range(count)) if {text, full} & _set(words.every) else ()


def _place(word: str, count: int, words: _Words) -> int | None:
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


def _has_all(said: Sequence[str], names: Sequence[str]) -> bool:
    known = {word for name in names for word in words_of(name)}
    return bool(said) and all(
        word in known or (len(word) >= _LONG and any(one.startswith(word) for one in known))
        for word in said
    )


def _without_noise(said: Sequence[str], words: _Words, language: str) -> list[str]:
    small = small_words(language)
    noise = {
        word
        for phrase in (words.noise, *small.articles, *small.fillers)
        for word in words_of(phrase)
    } - _set(words.both)
    return [word for word in said if word not in noise]


def _set(words: str) -> set[str]:
    return {" ".join(words_of(word)) for word in words.split("|")}

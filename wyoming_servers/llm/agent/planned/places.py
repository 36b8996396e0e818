"""Which room or floor the words of a plan stand for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Area, Floor, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.finding import Found, find_names

LEAST = 0.85
"""How alike a place must be to what was said."""

_HERE: Final = {
    "en": "here in this room the right there around",
    "de": "hier drin drinnen im in diesem raum zimmer der bei mir",
    "fr": "ici dedans dans cette pièce la chambre chez moi",
    "es": "aquí aqui acá aca dentro en esta habitación",
    "nl": "hier binnen in deze kamer",
    "it": "qui qua dentro in questa stanza",
}
_HEADS: Final = {
    "en": "here this",
    "de": "hier drin drinnen diesem",
    "fr": "ici dedans cette",
    "es": "aquí aqui acá aca dentro esta",
    "nl": "hier binnen deze",
    "it": "qui qua dentro questa",
}
"""Words of which one must be there for it to be the speaker's place."""
_EVERYWHERE: Final = {
    "en": "everywhere house home place anywhere flat apartment",
    "de": "überall haus wohnung",
    "fr": "partout maison appartement",
    "es": "todas casa partes piso apartamento",
    "nl": "overal huis woning appartement flat",
    "it": "ovunque casa dappertutto appartamento",
}


_ALL: Final = {
    "en": "all every both",
    "de": "alle alles beide",
    "fr": "tout toute tous toutes",
    "es": "todo toda todos todas",
    "nl": "alle alles allemaal beide",
    "it": "tutto tutta tutti tutte",
}
_SIZES: Final = {
    "fr": "grand grande petit petite principal principale",
    "es": "grande pequeño pequeña principal",
    "it": "grande piccolo piccola principale",
}
"""Words behind the noun that tell which of its rooms is meant, and nothing of a light."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place that was said, or not."""

    area_id: str | None = None
    floor_id: str | None = None
    is_here: bool = False
    is_everywhere: bool = False
    score: float = 1.0


def place_of(words: tuple[str, ...], house: House, language: str) -> Place | None:
    """Return the place that words stand for; None for one that the house does not have."""
    text = " ".join(words)
    is_all = set(words) <= _set(_ALL, language)  # "all the music" is none of the hall
    found = () if is_all else find_names(house, text, ("area", "floor"), language)
    if found and found[0].score >= LEAST:
        best = found[0]
        equal = [one for one in found if one.score == best.score and one.kind == best.kind]
        if len(equal) > 1 or not _is_counted_alike(words, best, house, language):
            return None
        key = f"{best.kind}_id"
        return Place(**{key: best.id}, score=best.score)  # type: ignore[arg-type]
    if (area := _ending_in(words, house, language)) is not None:
        return Place(area_id=area, score=LEAST)
    said = set(words)
    if said & _set(_HEADS, language) and said <= _set(_HERE, language):
        return Place(is_here=True)
    if said & _set(_EVERYWHERE, language):
        return Place(is_everywhere=True)
    return None


def _is_counted_alike(words: tuple[str, ...], found: Found, house: House, language: str) -> bool:
    """Tell whether a place is said with the numbers of its name; without, if it is the only one."""
    things: Iterable[Area | Floor] = house.areas if found.kind == "area" else house.floors
    said, plain = _counted(words, language)
    known = {
        (name, one.name)
        for one in things
        for name in (_counted(words_of(name), language) for name in (one.name, *one.aliases))
    }
    own = [numbers for (numbers, _), name in known if name == found.name]
    alike = {name for (_, rest), name in known if rest == plain}
    return said in own or (not said and alike == {found.name})


def _counted(words: Iterable[str], language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the numbers among words, in digits, and the other words."""
    spoken = spoken_numbers(family_of(language))
    written = [str(spoken.get(word, word)) for word in words]
    rest = tuple(word for word in written if not word.isdecimal())
    return frozenset(word for word in written if word.isdecimal()), rest


def _ending_in(words: tuple[str, ...], house: House, language: str) -> str | None:
    """Return the one area whose name ends in words: "bedroom" where only the Master Bedroom is."""
    said = words_of(" ".join(words))
    no_room = {word for table in (_HERE, _EVERYWHERE, _SIZES) for word in _set(table, language)}
    if not said or said[-1] in no_room:
        return None
    found = {
        area.area_id
        for area in house.areas
        for name in (area.name, *area.aliases)
        if words_of(name)[-len(said) :] == said
    }
    return found.pop() if len(found) == 1 else None


def _set(table: dict[str, str], language: str) -> set[str]:
    return set(words_of(table.get(family_of(language), "")))
